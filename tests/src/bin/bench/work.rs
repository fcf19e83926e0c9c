//! The lines of the table: what is measured, against whom, and what it should reach.
use crate::measure::{Measure, RUNS};

/// One line of the table.
pub struct Work {
    /// Which part of the bench it belongs to.
    pub part: &'static str,
    /// What is done.
    pub title: &'static str,
    /// Our measurement.
    pub ours: &'static str,
    /// Who does it too.
    pub peer: &'static str,
    /// The peer's measurement.
    pub theirs: &'static str,
    /// Of both figures.
    pub unit: &'static str,
    /// How often both are run; fewer than usual where the peer takes more than a minute.
    pub runs: usize,
    /// What ours should reach.
    pub goals: &'static [Goal],
}

/// What our figure should reach.
pub enum Goal {
    /// Many times faster than the peer.
    Faster(f64),
    /// So many times the peer's figure at most.
    Times(f64),
    /// At most so much, in the unit of the line.
    AtMost(f64),
    /// Bytes of the written file.
    Bytes(f64),
    /// Bytes of memory.
    Memory(f64),
}

impl Work {
    /// `<work>: <ours> against <peer> <theirs>: <ratio>x`, with the goals and whether they are met.
    pub fn line(&self, ours: &Measure, theirs: &Measure) -> String {
        let mut line = format!(
            "{}: {} against {} {}: {}",
            self.title,
            self.figure(ours),
            self.peer,
            self.figure(theirs),
            self.ratio(ours, theirs)
        );
        for goal in self.goals {
            let (said, met) = self.judge(goal, ours, theirs);
            let met = if met { "met" } else { "MISSED" };
            line.push_str(&format!("; goal {said}: {met}"));
        }
        line
    }

    fn figure(&self, measure: &Measure) -> String {
        let (value, unit) = (measure.value, self.unit);
        let outcome = measure.outcome();
        let digits = if value < 10.0 { 3 } else { 1 };
        if outcome.is_empty() {
            format!("{value:.digits$} {unit}")
        } else {
            format!("{value:.digits$} {unit} ({outcome})")
        }
    }

    /// Which way round it is said follows the goal; without one, from the better side.
    fn ratio(&self, ours: &Measure, theirs: &Measure) -> String {
        let is_speed = self
            .goals
            .iter()
            .any(|goal| matches!(goal, Goal::Faster(_)));
        let is_times = self.goals.iter().any(|goal| matches!(goal, Goal::Times(_)));
        if is_speed || (!is_times && ours.value < theirs.value) {
            format!("{:.2}x faster", theirs.value / ours.value)
        } else {
            format!("{:.2}x {}", ours.value / theirs.value, self.measured())
        }
    }

    fn measured(&self) -> &'static str {
        if self.unit == "KB" {
            "the size"
        } else {
            "the time"
        }
    }

    fn judge(&self, goal: &Goal, ours: &Measure, theirs: &Measure) -> (String, bool) {
        let (value, peer) = (ours.value, theirs.value);
        match goal {
            Goal::Faster(least) => (format!("{least}x faster"), peer / value >= *least),
            Goal::Times(most) => (
                format!("{most}x {}", self.measured()),
                value / peer <= *most,
            ),
            Goal::AtMost(most) => (format!("{most} {}", self.unit), value <= *most),
            Goal::Bytes(most) => (format!("{} KB", most / 1e3), ours.bytes <= *most),
            Goal::Memory(most) => (format!("{} MB", most / 1e6), ours.memory <= *most),
        }
    }
}

/// All lines.
pub const WORKS: &[Work] = &[
    Work {
        part: "print",
        title: "sign-up sheet of 500 known people",
        ours: "ours-sheet",
        peer: "Typst",
        theirs: "typst-sheet",
        unit: "s",
        runs: RUNS,
        goals: &[Goal::Faster(6.0), Goal::Bytes(80e3)],
    },
    Work {
        part: "print",
        title: "sign-up sheet of 500 known people",
        ours: "ours-sheet",
        peer: "ReportLab (plainer: no shaping)",
        theirs: "reportlab-sheet",
        unit: "s",
        runs: RUNS,
        goals: &[Goal::Faster(10.0)],
    },
    Work {
        part: "print",
        title: "sign-up sheet of 500 known people",
        ours: "ours-sheet",
        peer: "WeasyPrint",
        theirs: "weasyprint-sheet",
        unit: "s",
        runs: RUNS,
        goals: &[Goal::Faster(100.0)],
    },
    Work {
        part: "print",
        title: "sign-up sheet of 500 known people",
        ours: "ours-sheet",
        peer: "headless Chromium, started anew",
        theirs: "chromium-sheet",
        unit: "s",
        runs: RUNS,
        goals: &[Goal::Faster(100.0)],
    },
    Work {
        part: "print",
        title: "sign-up sheet of 500 known people, tagged",
        ours: "ours+tags-sheet",
        peer: "Typst, tagged",
        theirs: "typst+tags-sheet",
        unit: "s",
        runs: RUNS,
        goals: &[Goal::Faster(3.0)],
    },
    Work {
        part: "print",
        title: "table of 40,000 rows",
        ours: "ours-table",
        peer: "Typst",
        theirs: "typst-table",
        unit: "s",
        runs: RUNS,
        goals: &[Goal::Faster(6.0), Goal::Memory(330e6)],
    },
    Work {
        part: "print",
        title: "table of 40,000 rows, 3 runs",
        ours: "ours-table",
        peer: "ReportLab (plainer: no shaping)",
        theirs: "reportlab-table",
        unit: "s",
        runs: 3,
        goals: &[Goal::Faster(10.0)],
    },
    Work {
        part: "print",
        title: "table of 40,000 rows, tagged",
        ours: "ours+tags-table",
        peer: "Typst, tagged",
        theirs: "typst+tags-table",
        unit: "s",
        runs: RUNS,
        goals: &[Goal::Faster(3.0), Goal::Memory(500e6)],
    },
    Work {
        part: "print",
        title: "table of 4,000 rows",
        ours: "ours-rows",
        peer: "WeasyPrint",
        theirs: "weasyprint-rows",
        unit: "s",
        runs: RUNS,
        goals: &[Goal::Faster(100.0)],
    },
    Work {
        part: "print",
        title: "table of 4,000 rows",
        ours: "ours-rows",
        peer: "headless Chromium, started anew",
        theirs: "chromium-rows",
        unit: "s",
        runs: RUNS,
        goals: &[Goal::Faster(100.0)],
    },
    Work {
        part: "print",
        title: "2,700 flyers, each a file",
        ours: "ours-flyers",
        peer: "Typst, one file of all",
        theirs: "typst-flyers",
        unit: "s",
        runs: RUNS,
        goals: &[],
    },
    Work {
        part: "print",
        title: "2,700 flyers, each a file",
        ours: "ours-flyers",
        peer: "ReportLab (plainer: no shaping), one file of all",
        theirs: "reportlab-flyers",
        unit: "s",
        runs: RUNS,
        goals: &[],
    },
    Work {
        part: "search",
        title: "search of 100,000 people, p95",
        ours: "ours-search",
        peer: "the bare FTS5 query",
        theirs: "bare-search",
        unit: "ms",
        runs: RUNS,
        goals: &[Goal::AtMost(10.0)],
    },
    Work {
        part: "store",
        title: "one durable write of a note, p95",
        ours: "ours-note",
        peer: "a bare one-row commit",
        theirs: "bare-write",
        unit: "ms",
        runs: RUNS,
        goals: &[Goal::Times(1.3)],
    },
    Work {
        part: "store",
        title: "one durable write of a town and its search entries, p95",
        ours: "ours-town",
        peer: "a bare one-row commit",
        theirs: "bare-write",
        unit: "ms",
        runs: RUNS,
        goals: &[Goal::Times(1.3)],
    },
    Work {
        part: "store",
        title: "import of 100,000 people",
        ours: "ours-import",
        peer: "a bare loop of documents, rows and index",
        theirs: "bare-import",
        unit: "s",
        runs: RUNS,
        goals: &[Goal::Times(1.5)],
    },
    Work {
        part: "store",
        title: "open a book of 100,000 people",
        ours: "ours-open",
        peer: "bare SQLCipher and one page",
        theirs: "bare-open",
        unit: "ms",
        runs: RUNS,
        goals: &[],
    },
    Work {
        part: "window",
        title: "window ready, with a book and its overview drawn",
        ours: "ours-window",
        peer: "an empty Tauri window and opening the book",
        theirs: "empty-window",
        unit: "s",
        runs: RUNS,
        goals: &[Goal::Times(1.3)],
    },
    Work {
        part: "window",
        title: "JavaScript of the page, gzipped",
        ours: "our-scripts",
        peer: "the budget",
        theirs: "budget-scripts",
        unit: "KB",
        runs: RUNS,
        goals: &[Goal::Times(1.0)],
    },
];
