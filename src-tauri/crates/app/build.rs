//! Embeds every `.ftl` file of `assets/locales`, so that a new language is a new folder. Files
//! beside the folders belong to every language; they are listed under an empty name.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let manifest = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let folder = Path::new(&manifest).join("../../../assets/locales");
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut list = String::from("&[\n");
    for entry in sorted(&folder)? {
        println!("cargo:rerun-if-changed={}", entry.display());
        if entry.is_dir() {
            for file in sorted(&entry)? {
                embed(&name(&entry), &file, &mut list)?;
            }
        } else {
            embed("", &entry, &mut list)?;
        }
    }
    list.push_str("]\n");
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("locales.rs"), list)
}

fn embed(language: &str, file: &Path, list: &mut String) -> io::Result<()> {
    if file.extension().is_none_or(|extension| extension != "ftl") {
        return Ok(());
    }
    println!("cargo:rerun-if-changed={}", file.display());
    writeln!(list, "    ({language:?}, include_str!({file:?})),").map_err(io::Error::other)
}

/// What is in a folder, by name, so that the same sources give the same program.
fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
