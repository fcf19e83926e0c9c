//! What one run gives, and how runs become one figure.
use std::fmt;

/// Runs of each measurement.
pub const RUNS: usize = 5;

/// One measurement.
#[derive(Debug, Clone, Copy, Default)]
pub struct Measure {
    /// What was measured, in the unit of its line.
    pub value: f64,
    /// The greatest memory that the process held, in bytes.
    pub memory: f64,
    /// How long the written file is, in bytes; 0 where none was written.
    pub bytes: f64,
    /// Its pages.
    pub pages: f64,
}

/// From one process to the other.
impl fmt::Display for Measure {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            value,
            memory,
            bytes,
            pages,
        } = self;
        write!(to, "{value} {memory} {bytes} {pages}")
    }
}

impl Measure {
    /// A figure with this process's memory.
    pub fn here(value: f64) -> Self {
        Self {
            value,
            memory: peak_memory("self"),
            ..Self::default()
        }
    }

    /// Reads what another process printed: two figures or four.
    pub fn read(text: &str) -> Option<Self> {
        let figures: Vec<f64> = text
            .split_whitespace()
            .map_while(|figure| figure.parse().ok())
            .collect();
        match figures.as_slice() {
            [value, memory, rest @ ..] => Some(Self {
                value: *value,
                memory: *memory,
                bytes: rest.first().copied().unwrap_or_default(),
                pages: rest.get(1).copied().unwrap_or_default(),
            }),
            _ => None,
        }
    }

    /// What came of it, for the brackets.
    pub fn outcome(&self) -> String {
        let mut parts = Vec::new();
        if self.pages > 0.0 {
            parts.push(format!("{} pages", self.pages));
        }
        if self.bytes > 0.0 {
            parts.push(format!("{:.1} KB", self.bytes / 1e3));
        }
        if self.memory > 0.0 {
            parts.push(format!("{:.0} MB", self.memory / 1e6));
        }
        parts.join(", ")
    }
}

/// The middle run, with the greatest memory of all.
pub fn median(mut measures: Vec<Measure>) -> Measure {
    measures.sort_by(|a, b| a.value.total_cmp(&b.value));
    let middle = measures.get(measures.len() / 2).copied();
    let memory = measures.iter().map(|measure| measure.memory);
    Measure {
        memory: memory.fold(0.0, f64::max),
        ..middle.unwrap_or_default()
    }
}

/// The greatest memory that a process has held, in bytes.
pub fn peak_memory(process: &str) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes =
        line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse::<f64>().ok());
    kilobytes.unwrap_or_default() * 1024.0
}

/// The value that 95 of 100 stay below.
pub fn p95(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values
        .get(values.len() * 95 / 100)
        .copied()
        .unwrap_or_default()
}
