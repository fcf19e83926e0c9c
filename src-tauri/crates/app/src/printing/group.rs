//! The headings under which documents are listed.
use serde::Serialize;
use ts_rs::TS;

/// What a document is for; its heading is the message `document-group-<group>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PaperGroup {
    /// Goes out so that people come: flyers, posters, the calendar, the list of events.
    Invite,
    /// About the people who help or come: sign-up sheets, attendance, badges, certificates.
    People,
    /// Runs the day itself: rosters, run sheets, signs, the pack of all of it.
    Day,
    /// Goes with the things: packing lists, loan slips, labels.
    Things,
    /// Letters out: to the press and to the authority.
    Press,
    /// Makes a printer print true; about no event and no call.
    Printer,
}

impl PaperGroup {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 6] = [
        Self::Invite,
        Self::People,
        Self::Day,
        Self::Things,
        Self::Press,
        Self::Printer,
    ];
}
