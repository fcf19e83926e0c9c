//! The other side of the gate: the process that tries what strangers sent.
use std::io::{self, Write};
use std::panic::catch_unwind;
use std::process::ExitCode;
use std::thread;

use super::{ARGUMENT, Case, READY, Verdict};

/// Less than any thread of the program has, so that what passes here does not overflow there.
const STACK: usize = 1024 * 1024;

/// Runs the gate and says how it ended, if the program was started as one. The first thing that a
/// program with an [`crate::App`] does, before it opens or reads anything.
#[must_use]
pub fn stand_if_asked() -> Option<ExitCode> {
    let is_asked = std::env::args_os().nth(1).is_some_and(|it| it == ARGUMENT);
    is_asked.then(|| {
        // A panic is a verdict; nobody is there to read its words.
        std::panic::set_hook(Box::new(|_| ()));
        let standing = thread::Builder::new().stack_size(STACK).spawn(stand);
        match standing.map(thread::JoinHandle::join) {
            Ok(Ok(Ok(()))) => ExitCode::SUCCESS,
            _ => ExitCode::FAILURE,
        }
    })
}

fn stand() -> io::Result<()> {
    let (mut cases, mut say) = (io::stdin().lock(), io::stdout().lock());
    limit::everything()?;
    tell(&mut say, READY)?;
    while let Some((case, length)) = Case::read(&mut cases)? {
        limit::time(length)?;
        let verdict = catch_unwind(|| case.verdict()).unwrap_or(Verdict::Harmful);
        tell(&mut say, verdict as u8)?;
    }
    Ok(())
}

fn tell(say: &mut impl Write, byte: u8) -> io::Result<()> {
    say.write_all(&[byte])?;
    say.flush()
}

/// What the gate may take. A limit that cannot be set keeps the gate shut.
#[cfg(unix)]
mod limit {
    use std::io;

    use rustix::process::{Resource, Rlimit, setrlimit};
    use rustix::time::{ClockId, clock_gettime};

    use crate::gate::allowance;

    /// Memory beyond what the program has before the first case.
    #[cfg(target_os = "linux")]
    const MEMORY: u64 = 256 * 1024 * 1024;

    /// No new files, no file written, no picture of the memory left behind, little memory.
    pub fn everything() -> io::Result<()> {
        #[cfg(target_os = "linux")]
        set(Resource::As, super::memory()? + MEMORY)?;
        for resource in [Resource::Core, Resource::Fsize, Resource::Nofile] {
            set(resource, 0)?;
        }
        Ok(())
    }

    /// Processor time for one case, should nobody be left who stops this process by the clock.
    pub fn time(length: usize) -> io::Result<()> {
        let used = clock_gettime(ClockId::ProcessCPUTime).tv_sec;
        let until = u64::try_from(used).unwrap_or_default() + allowance(length).as_secs() + 2;
        let soft = Rlimit {
            current: Some(until),
            maximum: None,
        };
        Ok(setrlimit(Resource::Cpu, soft)?)
    }

    fn set(resource: Resource, most: u64) -> io::Result<()> {
        let limit = Rlimit {
            current: Some(most),
            maximum: Some(most),
        };
        Ok(setrlimit(resource, limit)?)
    }
}

/// Elsewhere only the clock of whoever started the gate limits it.
#[cfg(not(unix))]
mod limit {
    use std::io;

    pub fn everything() -> io::Result<()> {
        Ok(())
    }

    pub fn time(_: usize) -> io::Result<()> {
        Ok(())
    }
}

/// What this process has mapped now, in bytes: libraries of the window count in hundreds of MiB.
#[cfg(target_os = "linux")]
fn memory() -> io::Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let size = status
        .lines()
        .find_map(|line| line.strip_prefix("VmSize:")?.strip_suffix("kB"));
    let size = size.and_then(|size| size.trim().parse::<u64>().ok());
    Ok(size.ok_or(io::ErrorKind::InvalidData)? * 1024)
}
