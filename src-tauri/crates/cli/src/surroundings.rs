//! What the commands get from outside when there is no window.
use std::env;
use std::io;
use std::path::PathBuf;

use convoke_app::Surroundings;

/// The surroundings of a program in a terminal: nobody to ask, no window to tell.
pub fn here() -> Surroundings {
    let home = env::var_os("HOME").map_or_else(env::temp_dir, PathBuf::from);
    let data =
        env::var_os("XDG_DATA_HOME").map_or_else(|| home.join(".local/share"), PathBuf::from);
    let documents = home.join("Documents/Convoke");
    Surroundings {
        data_folder: data.join("convoke-cli"),
        books_folder: documents.clone(),
        papers_folder: documents,
        now,
        zone: iana_time_zone::get_timezone().unwrap_or_else(|_| "UTC".to_owned()),
        ask_for_book: None,
        open_file: Box::new(|_| Err(io::ErrorKind::Unsupported.into())),
        show_file: Box::new(|_| Err(io::ErrorKind::Unsupported.into())),
        free_space: convoke_app::free_space,
        gate: convoke_app::gate_of_this_program,
        notify: Box::new(|_, _| ()),
    }
}

/// The one place of the command line that reads the clock.
#[expect(clippy::disallowed_methods, reason = "the clock comes in here")]
fn now() -> chrono::DateTime<chrono::Utc> {
    chrono::Utc::now()
}
