//! Where the program keeps things when nobody says otherwise.
//!
//! The environment comes in from outside; the shell asks its own framework, the command line the
//! rules of the XDG base directories.
use std::ffi::OsString;
use std::path::PathBuf;

/// The program's folders on one computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folders {
    /// Where settings lie.
    pub data: PathBuf,
    /// Where new books and papers are made.
    pub documents: PathBuf,
}

/// The name that all of them bear.
const NAME: &str = "convoke";

impl Folders {
    /// The folders of the person whose environment this is; `variable` looks a variable up.
    #[must_use]
    pub fn of(variable: impl Fn(&str) -> Option<OsString>) -> Self {
        // A relative path is to be ignored, say the XDG rules: it would differ from call to call.
        let absolute = |name: &str| {
            let path = PathBuf::from(variable(name)?);
            path.is_absolute().then_some(path)
        };
        let home = absolute("HOME")
            .or_else(|| absolute("USERPROFILE"))
            .unwrap_or_else(std::env::temp_dir);
        let data = absolute("XDG_DATA_HOME")
            .or_else(|| absolute("LOCALAPPDATA"))
            .unwrap_or_else(|| home.join(".local").join("share"));
        Self {
            data: data.join(NAME),
            documents: home.join("Documents").join("Convoke"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Folders;

    fn folders(variables: &[(&str, &str)]) -> Folders {
        Folders::of(|name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).into())
        })
    }

    #[test]
    fn settings_lie_where_the_system_wants_them() {
        let plain = folders(&[("HOME", "/home/dana")]);
        assert_eq!(plain.data, Path::new("/home/dana/.local/share/convoke"));
        assert_eq!(plain.documents, Path::new("/home/dana/Documents/Convoke"));
        let moved = folders(&[("HOME", "/home/dana"), ("XDG_DATA_HOME", "/data")]);
        assert_eq!(moved.data, Path::new("/data/convoke"));
        let relative = folders(&[("HOME", "/home/dana"), ("XDG_DATA_HOME", "data")]);
        assert_eq!(relative, plain);
    }
}
