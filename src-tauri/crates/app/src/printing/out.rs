//! The file that a paper becomes: its folder, its name, and writing it aside.
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use convoke_store::Instant;

use super::kind::{DocumentKind, PaperRequest};
use crate::failure::Failure;

/// Most copies that are printed at once.
const COPIES_MAX: u32 = 1000;

/// Where a paper goes, and which command sends it there.
pub(super) struct Out<'a> {
    pub folder: &'a Path,
    /// The file that was asked for; a name of its own is found when there is none.
    path: Option<&'a Path>,
    pub command: &'static str,
    pub copies: u32,
}

/// The file beside its place; gone when it was not put there.
pub(super) struct Aside(pub PathBuf);

impl Drop for Aside {
    fn drop(&mut self) {
        // After the rename there is none; a rest that cannot be removed harms nobody.
        let _ = if self.0.is_dir() {
            fs::remove_dir_all(&self.0)
        } else {
            fs::remove_file(&self.0)
        };
    }
}

impl<'a> Out<'a> {
    pub fn new(
        request: &PaperRequest,
        folder: &'a Path,
        path: Option<&'a Path>,
        command: &'static str,
    ) -> Result<Self, Failure> {
        let copies = request.copies.unwrap_or(1);
        if !(1..=COPIES_MAX).contains(&copies) {
            let refused = Failure::refused("number-out-of-range").at("copies");
            return Err(refused.with("min", 1).with("max", COPIES_MAX));
        }
        Ok(Self {
            folder,
            path,
            command,
            copies,
        })
    }

    /// The name of the file; of the folder when each paper is a file of its own.
    pub fn name(
        &self,
        kind: &DocumentKind,
        (code, many): (Option<&str>, bool),
        now: Instant,
    ) -> String {
        let asked = self.path.and_then(Path::file_name);
        asked.map_or_else(
            || {
                let name = match code {
                    Some(code) => format!("{}-{code}", kind.name),
                    None => format!("{}-{}", kind.name, now.format("%Y-%m-%d")),
                };
                let ending = if many { "" } else { ".pdf" };
                format!("{}{ending}", unused_name(self.folder, &name))
            },
            |name| name.to_string_lossy().into_owned(),
        )
    }
}

/// A name that no file of the folder has, with a number when it is taken.
pub(super) fn unused_name(folder: &Path, name: &str) -> String {
    let taken = |name: &str| {
        let is_there = |file: String| folder.join(file).symlink_metadata().is_ok();
        [
            format!("{name}.pdf"),
            name.to_owned(),
            format!(".{name}.part"),
        ]
        .into_iter()
        .any(is_there)
    };
    (1..=u32::MAX)
        .map(|number| match number {
            1 => name.to_owned(),
            number => format!("{name}-{number}"),
        })
        .find(|name| !taken(name))
        .unwrap_or_else(|| name.to_owned())
}

/// Only this account can read a paper: names stand on it.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file: File = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
