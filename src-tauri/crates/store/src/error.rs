//! What can go wrong with a book: every refusal and fault of this room, by the rule it broke.

use rusqlite::ErrorCode;

/// Everything that opening, reading, writing or copying a book can answer instead of success.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The folder holds no book, or something that was never one.
    #[error("this folder is not a book")]
    NotABook,
    /// The book was recognised but its file or its keys cannot be trusted any more.
    #[error("the book is damaged: {detail}")]
    BookDamaged {
        /// Which part is broken, without any content of the book.
        detail: String,
    },
    /// A later release wrote the book; this one must not touch it.
    #[error("the book was written by a newer release")]
    BookNewer,
    /// An earlier release wrote the book, and it lies where it cannot be brought up to date.
    #[error("the book was written by an earlier release and can only be read here")]
    BookOlder,
    /// The book is open already, here or in another program.
    #[error("the book is open already")]
    BookInUse,
    /// The passphrase or recovery code opens no slot of this book.
    #[error("the passphrase does not open this book")]
    WrongPassphrase,
    /// A new passphrase could be guessed too soon.
    #[error("the passphrase is too weak")]
    WeakPassphrase,
    /// A slot asks for less work than the floor, so somebody may have weakened it.
    #[error("the key slot is weaker than the floor")]
    WeakParameters,
    /// A folder of that name stands there already.
    #[error("a folder of that name exists")]
    FolderExists,
    /// The disk is full; nothing of the write was kept.
    #[error("the disk is full")]
    DiskFull,
    /// The folder or the medium refuses writing.
    #[error("the book can only be read here")]
    ReadOnly,
    /// Writing failed for another reason; nothing of the write was kept.
    #[error("not saved: {reason}")]
    NotSaved {
        /// What the system said, without any content of the book.
        reason: String,
    },
    /// No record has that id.
    #[error("no such record")]
    NoSuchRecord,
    /// A later change stands in the way of the undo.
    #[error("undo is blocked by: {label}")]
    UndoBlocked {
        /// The label of the later operation.
        label: String,
    },
    /// There is no operation left to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// There is no undone operation to repeat.
    #[error("nothing to redo")]
    NothingToRedo,
    /// The database refused a statement; a fault of ours.
    #[error("database: {0}")]
    Sql(#[source] rusqlite::Error),
    /// A record's document could not be read, changed or merged; a fault of ours or of a sender.
    #[error("document: {0}")]
    Document(String),
    /// There is no copy of that name.
    #[error("no such copy")]
    NoSuchCopy,
    /// A copy cannot be read; the book is as it was.
    #[error("the copy cannot be read")]
    BadCopy,
    /// The person stopped the work; nothing of it was kept.
    #[error("cancelled")]
    Cancelled,
    /// The input breaks a rule.
    #[error(transparent)]
    Broken(#[from] convoke_domain::Broken),
}

impl StoreError {
    /// Says that a named part of the book is broken.
    pub(crate) fn damaged(detail: impl Into<String>) -> Self {
        Self::BookDamaged {
            detail: detail.into(),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::BookInUse,
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
                Self::damaged("the store cannot be read")
            }
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => Self::NotSaved {
                reason: system_reason(&error),
            },
            _ => Self::Sql(error),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Self::ReadOnly,
            kind => Self::NotSaved {
                reason: kind.to_string(),
            },
        }
    }
}

/// The name of the system failure without the statement that met it: a statement may hold names.
fn system_reason(error: &rusqlite::Error) -> String {
    match error {
        rusqlite::Error::SqliteFailure(failure, _) => {
            let what = match failure.code {
                ErrorCode::CannotOpen => "the file cannot be opened",
                _ => "reading or writing failed",
            };
            format!("{what} ({})", failure.extended_code)
        }
        _ => "input or output failed".to_owned(),
    }
}
