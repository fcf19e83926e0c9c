//! Words and figures that stand on every sheet.
use convoke_print::sign_up::Labels;

use crate::format::Style;
use crate::printing::paper::counted;

/// The words that stand on every sheet, in the language of the paper.
pub(super) fn labels(style: &Style) -> Labels {
    let say = |id: &str| style.say(&format!("sheet-{id}"), &[]);
    Labels {
        title: say("title"),
        sheet: counted(style, "sheet-number"),
        page: counted(style, "foot-page"),
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
