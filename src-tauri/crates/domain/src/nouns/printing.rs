//! What went out on paper, and from which state of the data.
use super::fields;
use crate::{Broken, Noun, Shape};

fields! {
    /// A document that was saved or sent to a printer, so that a later change of its data shows.
    Printing {
        /// Which document it is.
        document (required): String = Shape::Name;
        /// The event it is for.
        event: String = Shape::Ref(Noun::Event);
        /// The call it is for.
        call: String = Shape::Ref(Noun::Call);
        /// Every option with its value, as JSON.
        settings: String = Shape::Note;
        /// Its languages.
        languages: Vec<String> = Shape::List(&Shape::Language);
        /// How many were printed.
        copies: i64 = Shape::Count(1, 1000);
        /// Pages of the whole document.
        pages: i64 = Shape::Count(0, 100_000);
        /// The pages that went out, when not all of them did, `2,5-6`.
        only_pages: String = Shape::Note;
        /// The command that made it.
        command: String = Shape::Choice(&["save_paper", "print_paper", "print"]);
        /// The file's name.
        file: String = Shape::Name;
        /// The printer's job.
        job: String = Shape::Name;
        /// The sheet, for documents that come back.
        sheet: String = Shape::Ref(Noun::Sheet);
        /// The faces that it has from the computer's system, each with the hash of its file.
        faces: Vec<String> = Shape::List(&Shape::Name);
        /// The print that it takes the place of.
        again: String = Shape::Ref(Noun::Printing);
        /// When it went out, in UTC, `2026-11-24T18:30:00Z`.
        printed_at: String = Shape::Name;
        /// When the newest change that it knows was made, in UTC.
        data_at: String = Shape::Name;
        /// The moment that its digests are drawn for, in UTC.
        drawn_at: String = Shape::Name;
        /// The zone of the computer that printed it.
        zone: String = Shape::Zone;
        /// The language of the window, which fills in for words that are missing.
        window: String = Shape::Language;
        /// The digits of the window.
        digits: String = Shape::Choice(&["latin", "arabic"]);
        /// The digest of the whole document.
        digest: String = Shape::Name;
        /// The digest of each page, with `-` for one that never went out.
        page_digests: String = Shape::Note;
        /// The papers of a pack, a line for each: document, event, the digests of its pages, and
        /// those of what it says.
        parts: String = Shape::Note;
    }
}

impl Printing {
    pub(crate) fn check(&self) -> Result<(), Broken> {
        Ok(())
    }
}
