//! Settings of the program on this computer. They hold nothing personal: they are read before
//! anything is unlocked.
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::app::{App, Desk};
use crate::failure::Failure;
use crate::format::{Digits, Style};
use crate::printing::PrinterMeasure;

/// How the window looks and speaks, and which books were open lately.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct Settings {
    /// Language of the window.
    #[ts(type = "'en' | 'ckb'")]
    pub language: String,
    /// Digits in dates and numbers, where the language knows both.
    pub digits: Digits,
    /// Whether it is light or dark.
    #[ts(type = "'system' | 'light' | 'dark'")]
    pub theme: String,
    /// Text size in per cent.
    pub text_size: u16,
    /// Whether single keys (N, E, G O) do something.
    pub single_keys: bool,
    /// What printers were measured to be off by, by their names.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[ts(optional, as = "Option<BTreeMap<String, PrinterMeasure>>")]
    pub printers: BTreeMap<String, PrinterMeasure>,
    /// The printer that each kind of document went to last, by the document's name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[ts(optional, as = "Option<BTreeMap<String, String>>")]
    pub printer_of: BTreeMap<String, String>,
    /// Minutes without a touch after which a protected book is locked; 0 is never. After a sleep of
    /// the computer it is locked in any case.
    #[ts(type = "0 | 5 | 15 | 60")]
    pub lock_minutes: u16,
    /// Folders of recent books, the newest first. The window gets names only.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(skip)]
    pub recent: Vec<PathBuf>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: "en".to_owned(),
            digits: Digits::Latin,
            theme: "system".to_owned(),
            text_size: 100,
            single_keys: true,
            printers: BTreeMap::new(),
            printer_of: BTreeMap::new(),
            lock_minutes: 15,
            recent: Vec::new(),
        }
    }
}

/// Settings to change; what is left out stays.
#[derive(Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export, optional_fields)]
pub struct ChangeSettings {
    #[ts(optional, type = "'en' | 'ckb'")]
    language: Option<String>,
    digits: Option<Digits>,
    #[ts(optional, type = "'system' | 'light' | 'dark'")]
    theme: Option<String>,
    text_size: Option<u16>,
    single_keys: Option<bool>,
    #[ts(optional, type = "0 | 5 | 15 | 60")]
    lock_minutes: Option<u16>,
}

const RECENT_MAX: usize = 8;
const LOCK_MINUTES: [u16; 4] = [0, 5, 15, 60];

impl Settings {
    pub(crate) fn style(&self) -> Style {
        Style::new(&self.language, self.digits)
    }

    pub(crate) fn remember(&mut self, book: &Path) {
        self.recent.retain(|path| path != book);
        self.recent.insert(0, book.to_owned());
        self.recent.truncate(RECENT_MAX);
    }

    /// The settings as the window may see them: without any path.
    pub(crate) fn shown(&self) -> Self {
        Self {
            recent: Vec::new(),
            ..self.clone()
        }
    }

    pub(crate) fn forget(&mut self, book: &Path) {
        self.recent.retain(|path| path != book);
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join("settings.json")
}

/// Reads the settings; a file that is missing or unreadable gives the usual ones.
pub(crate) fn read(folder: &Path) -> Settings {
    fs::read(file(folder))
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default()
}

/// Writes the settings, aside and renamed.
pub(crate) fn write(folder: &Path, settings: &Settings) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let aside = folder.join("settings.json.tmp");
    fs::write(&aside, serde_json::to_vec_pretty(settings)?)?;
    make_private(&aside)?;
    fs::rename(aside, file(folder))
}

/// Names of books are nobody else's business.
#[cfg(unix)]
fn make_private(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600))
}

#[cfg(not(unix))]
fn make_private(_: &Path) -> io::Result<()> {
    Ok(())
}

pub(crate) fn change(
    app: &App,
    desk: &mut Desk,
    input: ChangeSettings,
) -> Result<Settings, Failure> {
    let mut new = desk.settings.clone();
    if let Some(language) = input.language {
        if !["en", "ckb"].contains(&language.as_str()) {
            return Err(Failure::refused("unknown-choice")
                .at("language")
                .with("choices", "en, ckb"));
        }
        // Digits go along with the language until the person has chosen others.
        if new.digits == Digits::usual_in(&new.language) {
            new.digits = Digits::usual_in(&language);
        }
        new.language = language;
    }
    if let Some(theme) = input.theme {
        if !["system", "light", "dark"].contains(&theme.as_str()) {
            let choices = "system, light, dark";
            return Err(Failure::refused("unknown-choice")
                .at("theme")
                .with("choices", choices));
        }
        new.theme = theme;
    }
    if let Some(size) = input.text_size {
        if !(75..=200).contains(&size) {
            let refused = Failure::refused("number-out-of-range").at("text_size");
            return Err(refused.with("min", 75).with("max", 200));
        }
        new.text_size = size;
    }
    if let Some(minutes) = input.lock_minutes {
        if !LOCK_MINUTES.contains(&minutes) {
            let refused = Failure::refused("unknown-choice").at("lock_minutes");
            return Err(refused.with("choices", "0, 5, 15, 60"));
        }
        new.lock_minutes = minutes;
    }
    new.digits = input.digits.unwrap_or(new.digits);
    new.single_keys = input.single_keys.unwrap_or(new.single_keys);
    keep(app, desk, new.clone())?;
    Ok(new.shown())
}

/// Writes settings, and tells the windows.
pub(crate) fn keep(app: &App, desk: &mut Desk, new: Settings) -> Result<(), Failure> {
    write(&app.surroundings.data_folder, &new)
        .map_err(|error| Failure::refused("not-saved").with("reason", error.kind().to_string()))?;
    desk.settings = new;
    crate::notice::Changed::only("settings").tell(app);
    Ok(())
}
