//! The printing system of this computer: `lp`, as CUPS has it on Linux and macOS.
use std::path::Path;
use std::process::{Command, Stdio};

use super::save::refused;
use crate::failure::Failure;

/// Refuses a printer that is not set up here, and any when there is none.
pub(super) fn check(wanted: Option<&str>) -> Result<(), Failure> {
    let (here, _) = names();
    if here.is_empty() {
        return Err(Failure::refused("no-printer"));
    }
    match wanted {
        Some(wanted) if !here.iter().any(|name| name == wanted) => {
            let refused = Failure::refused("no-such-printer").at("printer");
            let refused = refused.with("printer", wanted);
            Err(refused.with("printers", here.join(", ")))
        }
        _ => Ok(()),
    }
}

/// The names of all printers, and of the usual one.
pub(super) fn names() -> (Vec<String>, Option<String>) {
    let said = |argument: &str| {
        let known = Command::new("lpstat")
            .arg(argument)
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .output();
        let known = known.ok().filter(|known| known.status.success());
        known.map_or_else(String::new, |known| {
            String::from_utf8_lossy(&known.stdout).into_owned()
        })
    };
    let known = said("-e");
    let names = known.lines().map(|name| name.trim().to_owned());
    let usual = said("-d");
    let usual = usual
        .split_once(':')
        .map(|(_, name)| name.trim().to_owned());
    let names = names.filter(|name| !name.is_empty()).collect();
    (names, usual.filter(|name| !name.is_empty()))
}

/// How a file is to be printed.
pub(super) struct Job<'a> {
    pub copies: u32,
    /// The usual printer when none is named.
    pub printer: Option<&'a str>,
    /// Whether it must not be fitted to the sheet.
    pub full_size: bool,
}

/// Sends a file to a printer; gives the name of the job.
pub(super) fn send(path: &Path, job: &Job<'_>) -> Result<String, Failure> {
    let mut command = Command::new("lp");
    if let Some(printer) = job.printer {
        command.args(["-d", printer]);
    }
    if job.full_size {
        command.args(["-o", "print-scaling=none"]);
    }
    let sent = command
        .args(["-n", &job.copies.to_string(), "--"])
        .arg(path)
        .stdin(Stdio::null())
        .output();
    let sent = sent.map_err(|error| refused(error.kind().to_string()))?;
    let said = String::from_utf8_lossy(&sent.stdout);
    if !sent.status.success() {
        let complaint = String::from_utf8_lossy(&sent.stderr);
        return Err(refused(complaint.lines().next().unwrap_or("lp").to_owned()));
    }
    Ok(job_name(&said))
}

/// `request id is Office-12 (1 file(s))` names the job `Office-12`.
fn job_name(said: &str) -> String {
    said.split_whitespace()
        .find(|word| {
            word.rsplit_once('-').is_some_and(|(_, number)| {
                !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
            })
        })
        .unwrap_or_default()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::job_name;

    #[test]
    fn the_job_is_read_from_what_lp_says() {
        let said = "request id is Copy-Shop-12 (1 file(s))\n";
        assert_eq!(job_name(said), "Copy-Shop-12");
        assert_eq!(job_name(""), "");
    }
}
