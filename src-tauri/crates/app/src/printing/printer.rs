//! The printing system of this computer: `lp`, as CUPS has it on Linux and macOS.
use std::path::Path;
use std::process::{Command, Stdio};

use super::save::refused;
use crate::failure::Failure;

/// Whether there is a printer to send a paper to.
pub(super) fn is_there() -> bool {
    let known = Command::new("lpstat")
        .arg("-e")
        .stdin(Stdio::null())
        .output();
    known.is_ok_and(|known| known.status.success() && !known.stdout.is_empty())
}

/// Sends a file to the usual printer; gives the name of the job.
pub(super) fn send(path: &Path, copies: u32) -> Result<String, Failure> {
    let sent = Command::new("lp")
        .args(["-n", &copies.to_string(), "--"])
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
