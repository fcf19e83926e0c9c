//! The gate: what strangers sent is tried in another process before anything of it comes near the
//! book. That process is this program started anew; it gets no environment, no files and little
//! memory and time. A document that ends it or holds it up is set aside alone.
use std::collections::VecDeque;
use std::io::{self, BufReader, Read, Write};
use std::ops::Range;
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::Failure;

mod inside;
mod wire;

pub use inside::stand_if_asked;
pub(crate) use wire::{Case, Verdict};

/// The hidden argument that starts this program as a gate.
const ARGUMENT: &str = "--try-what-strangers-sent";
/// What the gate says once its limits hold.
const READY: u8 = b'R';
/// How long a gate may take to come up, on a machine that does other things.
const START: Duration = Duration::from_secs(20);
/// What is sent ahead of the verdicts: less than a pipe holds, so that sending never waits.
const AHEAD: usize = 32 * 1024;
/// A parcel that held the gate up this often is refused as a whole: each time costs seconds.
const HOLD_UPS_MAX: usize = 2;
/// A parcel that ended the gate this often is refused as a whole.
const ENDS_MAX: usize = 32;

/// The command that starts the program at `path` as a gate.
#[must_use]
pub fn gate_of(path: PathBuf) -> Command {
    let mut command = Command::new(path);
    command.arg(ARGUMENT);
    command
}

/// The command that starts this program as a gate.
///
/// # Errors
/// The system does not say where this program lies.
pub fn gate_of_this_program() -> io::Result<Command> {
    // The file itself, also after an update has put another one in its place.
    #[cfg(target_os = "linux")]
    let me = PathBuf::from("/proc/self/exe");
    #[cfg(not(target_os = "linux"))]
    let me = std::env::current_exe()?;
    Ok(gate_of(me))
}

/// How long all the cases of one parcel may take, besides what their length allows: each of them
/// may be slow, but not all.
const ALL: Duration = Duration::from_secs(10);
/// What each of them may add to that.
const EACH: Duration = Duration::from_millis(2);

/// How long the verdict on so many bytes may take.
fn allowance(length: usize) -> Duration {
    const MIB: u128 = 1024 * 1024;
    let more = 2000 * length as u128 / MIB;
    Duration::from_millis(1000 + u64::try_from(more).unwrap_or(u64::MAX / 2))
}

/// How a gate's work ended.
enum End {
    Done,
    Died,
    HeldUp,
}

/// A verdict on each of so many cases, in order. A case may be asked for again.
pub(crate) fn try_all(
    gate: fn() -> io::Result<Command>,
    count: usize,
    mut case: impl FnMut(usize) -> Result<Case, Failure>,
) -> Result<Vec<Verdict>, Failure> {
    let mut verdicts = Vec::new();
    let (mut hold_ups, mut ends) = (0, 0);
    let begun = Instant::now();
    let mut tried = 0;
    let mut go_on = |length: usize| {
        tried += length;
        let each = EACH * u32::try_from(count).unwrap_or(u32::MAX);
        if begun.elapsed() > ALL + each + allowance(tried) {
            return Err(Failure::refused("parcel-harmful"));
        }
        Ok(())
    };
    while verdicts.len() < count {
        let first = verdicts.len();
        let mut running = Gate::start(gate).map_err(|error| closed(&error))?;
        match running.work(first..count, &mut case, &mut verdicts, &mut go_on)? {
            End::Done => {}
            // Those before it may have left too little room: it is tried again, alone.
            End::Died if verdicts.len() > first => {}
            End::Died => {
                verdicts.push(Verdict::Harmful);
                ends += 1;
            }
            End::HeldUp => {
                verdicts.push(Verdict::Harmful);
                hold_ups += 1;
            }
        }
        if hold_ups >= HOLD_UPS_MAX || ends >= ENDS_MAX {
            return Err(Failure::refused("parcel-harmful"));
        }
    }
    Ok(verdicts)
}

/// Without a gate nothing is taken over.
fn closed(error: &io::Error) -> Failure {
    Failure::fault(format!("the process that tries changes: {}", error.kind()))
}

/// A gate at work.
struct Gate {
    process: Child,
    cases: ChildStdin,
    said: Receiver<u8>,
}

impl Gate {
    fn start(gate: fn() -> io::Result<Command>) -> io::Result<Self> {
        let mut command = gate()?;
        command.env_clear();
        // Windows starts no program without it.
        #[cfg(windows)]
        command.envs(std::env::vars_os().filter(|(name, _)| name == "SystemRoot"));
        #[cfg(unix)]
        command.current_dir("/");
        let mut process = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let ends = process.stdin.take().zip(process.stdout.take());
        let (cases, verdicts) = ends.ok_or(io::ErrorKind::BrokenPipe)?;
        let (say, said) = channel();
        thread::spawn(move || {
            for byte in BufReader::new(verdicts).bytes().map_while(Result::ok) {
                if say.send(byte).is_err() {
                    break;
                }
            }
        });
        let gate = Self {
            process,
            cases,
            said,
        };
        match gate.said.recv_timeout(START) {
            Ok(READY) => Ok(gate),
            Ok(_) | Err(_) => Err(io::ErrorKind::TimedOut.into()),
        }
    }

    /// Sends cases and takes verdicts, until all are tried or one ends the work.
    fn work(
        &mut self,
        range: Range<usize>,
        case: &mut impl FnMut(usize) -> Result<Case, Failure>,
        verdicts: &mut Vec<Verdict>,
        go_on: &mut impl FnMut(usize) -> Result<(), Failure>,
    ) -> Result<End, Failure> {
        let mut next = range.start;
        let mut on_their_way = VecDeque::new();
        let mut written: Option<Vec<u8>> = None;
        loop {
            while next < range.end {
                let frame = match written.take() {
                    Some(frame) => frame,
                    None => case(next)?.written(),
                };
                let ahead: usize = on_their_way.iter().sum();
                if ahead > 0 && ahead + frame.len() > AHEAD {
                    written = Some(frame);
                    break;
                }
                on_their_way.push_back(frame.len());
                next += 1;
                // A gate that has died takes nothing more; what it said before is still there.
                let _ = self.cases.write_all(&frame);
            }
            let Some(length) = on_their_way.pop_front() else {
                return Ok(End::Done);
            };
            go_on(length)?;
            match self.said.recv_timeout(allowance(length)) {
                Ok(said) => verdicts.push(Verdict::from_said(said)),
                Err(RecvTimeoutError::Timeout) => return Ok(End::HeldUp),
                Err(RecvTimeoutError::Disconnected) => return Ok(End::Died),
            }
        }
    }
}

impl Drop for Gate {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
