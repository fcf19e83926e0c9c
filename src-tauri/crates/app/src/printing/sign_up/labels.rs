//! Words and figures that stand on every sheet.
use std::collections::BTreeMap;

use convoke_print::sign_up::Labels;

use crate::format::Style;
use crate::printing::form::counted;

/// The words that stand on every sheet, in the language of the paper.
pub(super) fn labels(style: &Style) -> Labels {
    let say = |id: &str| style.say(&format!("sheet-{id}"), &[]);
    let counted: BTreeMap<&str, String> = ["sheet-number", "foot-page"]
        .into_iter()
        .map(|id| (id, style.say(id, &counted())))
        .collect();
    let counted = |id: &str| counted.get(id).cloned().unwrap_or_default();
    Labels {
        title: say("title"),
        sheet: counted("sheet-number"),
        page: counted("foot-page"),
        shifts: say("shifts"),
        skills: say("skills"),
        here: say("column-here"),
        name: say("column-name"),
        phone: say("column-phone"),
        email: say("column-email"),
        news: say("column-news"),
        known: say("known"),
        new_here: say("new"),
        on_file: say("on-file"),
        fold: say("fold"),
        typed: [
            say("typed-in"),
            say("rows-filled"),
            say("rows-unreadable"),
            say("typed-by"),
            say("typed-on"),
        ],
        continued: say("continued"),
    }
}
