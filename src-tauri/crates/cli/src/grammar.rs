//! The grammar of the command line. Scripts depend on it: it is only ever added to.
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use convoke_app::Failure;

/// Plan public events and print their papers, without a window.
#[derive(Parser)]
#[command(
    name = "convoke-cli",
    version,
    about = "Plan public events and print their papers, without a window.",
    after_help = "Answers are JSON on standard output. What was refused is JSON on standard error \
                  with kind, code, field, values and message: exit code 2; a fault of the program: \
                  exit code 1.\n\nExample:\n  convoke-cli new spring.convoke --example\n  \
                  convoke-cli call events --book spring.convoke"
)]
pub struct Grammar {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What can be done.
#[derive(Subcommand)]
pub enum Command {
    /// Make a new book
    #[command(after_help = "Example:\n  convoke-cli new spring.convoke --example")]
    New {
        /// Folder of the book; it must not exist
        book: PathBuf,
        /// Fill it with the example call
        #[arg(long)]
        example: bool,
        #[command(flatten)]
        secret: Secret,
    },
    /// The whole table of commands as JSON: names, inputs, answers, fields
    #[command(after_help = "Example:\n  convoke-cli commands | jq -r '.[].name'")]
    Commands,
    /// Run any command; its input is JSON
    #[command(
        after_help = "Examples:\n  convoke-cli call add_person '{\"formatted_name\": \"Rojîn\"}' --book \
                            spring.convoke\n  echo '{\"search\": \"roj\"}' | convoke-cli call people - --book spring.convoke"
    )]
    Call {
        /// Name of the command
        name: String,
        /// Input as JSON; `-` reads it from standard input; nothing is the same as {}
        input: Option<String>,
        /// Folder of the book; commands of the program itself need none
        #[arg(long)]
        book: Option<PathBuf>,
        #[command(flatten)]
        secret: Secret,
    },
    /// Print a document into a PDF
    #[command(
        after_help = "Examples:\n  convoke-cli print sign-up-sheet --book spring.convoke --event ID --lang ckb -o \
                            sheet.pdf\n  convoke-cli print flyer --book spring.convoke --event ID --lang de --lang ckb \
                            --set design=bilingual -o flyer.pdf --png 1\n  convoke-cli print \
                            event-day-pack --book spring.convoke --call ID --set day=2027-05-24 --set \
                            shape=folder -o pack\n  convoke-cli print --list\n  convoke-cli print --list --json | jq -r \
                            '.rows[] | .document, .options[].key'"
    )]
    Print(Box<Print>),
    /// Write a list as a file for spreadsheets: CSV, or OpenDocument where FILE ends in .ods
    #[command(
        after_help = "Examples:\n  convoke-cli export people --book spring.convoke -o people.csv\n  convoke-cli export \
                            assignments --book spring.convoke --event ID -o roster.ods\n\nLists: people, organizations, press, \
                            calls, events, shifts, assignments, items, reservations, programme_items"
    )]
    Export(Export),
    /// Take back the newest operation
    #[command(after_help = "Example:\n  convoke-cli undo --book spring.convoke")]
    Undo {
        #[command(flatten)]
        book: BookArgument,
    },
    /// Repeat what was undone last
    #[command(after_help = "Example:\n  convoke-cli redo --book spring.convoke")]
    Redo {
        #[command(flatten)]
        book: BookArgument,
    },
    /// Check the file, the index, and that rebuilding gives the same rows; exit code 2 if not
    #[command(after_help = "Example:\n  convoke-cli check --book spring.convoke")]
    Check {
        #[command(flatten)]
        book: BookArgument,
    },
    /// Take a verified copy
    #[command(after_help = "Example:\n  convoke-cli backup --book spring.convoke")]
    Backup {
        #[command(flatten)]
        book: BookArgument,
    },
    /// Go back to a copy, also when the book is damaged; the present state is kept beside it.
    /// Without a name, list the copies
    #[command(
        after_help = "Example:\n  convoke-cli restore --book spring.convoke\n  convoke-cli restore \
                            20261124T183000Z --book spring.convoke"
    )]
    Restore {
        /// Name of the copy
        name: Option<String>,
        #[command(flatten)]
        book: BookArgument,
    },
}

/// A list to write.
#[derive(Args)]
pub struct Export {
    /// Which list
    pub list: String,
    #[command(flatten)]
    pub book: BookArgument,
    /// Only what belongs to this event
    #[arg(long, conflicts_with = "call")]
    pub event: Option<String>,
    /// Only what belongs to this call
    #[arg(long)]
    pub call: Option<String>,
    /// Only where this text occurs
    #[arg(long)]
    pub search: Option<String>,
    /// File to write; one that is there is replaced
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
}

/// A document to print.
#[derive(Args)]
pub struct Print {
    /// What to print, such as flyer, calendar or event-day-pack; `--list` names them all
    #[arg(required_unless_present = "list")]
    pub document: Option<String>,
    /// Print nothing: list the documents with their options, and what these take. With a book its own
    /// designs, languages and usual values, else those of an empty one
    #[arg(long, conflicts_with_all = ["document", "output", "png", "again"])]
    pub list: bool,
    /// List as JSON: options with kind, choices, least and greatest value, default
    #[arg(long, requires = "list")]
    pub json: bool,
    /// Folder of the book
    #[arg(long, required_unless_present = "list")]
    pub book: Option<PathBuf>,
    #[command(flatten)]
    pub secret: Secret,
    /// Id of the event it is for
    #[arg(long, conflicts_with = "call")]
    pub event: Option<String>,
    /// Id of the call it is for
    #[arg(long)]
    pub call: Option<String>,
    /// Language, by tag; several times for several languages
    #[arg(long)]
    pub lang: Vec<String>,
    /// Size of the sheet: A4, A5, A3, Letter
    #[arg(long)]
    pub paper: Option<String>,
    /// An option of the document, such as design=photo or blank_rows=12
    #[arg(long, value_name = "KEY=VALUE")]
    pub set: Vec<String>,
    /// How many will be printed, for the log
    #[arg(long)]
    pub copies: Option<u32>,
    /// Only these pages, such as 2,5-6
    #[arg(long)]
    pub pages: Option<String>,
    /// Id of the earlier print (see `call printings`) that this one takes the place of
    #[arg(long, value_name = "ID")]
    pub again: Option<String>,
    /// Printer that it is for: what it was measured to be off by is taken back
    #[arg(long, value_name = "NAME")]
    pub printer: Option<String>,
    /// File to write; a new folder when the pack is to be single files
    #[arg(short, long, value_name = "FILE.pdf", required_unless_present = "list")]
    pub output: Option<PathBuf>,
    /// Also write this page as a picture beside the PDF, FILE-PAGE.png
    #[arg(long, value_name = "PAGE", value_parser = clap::value_parser!(u32).range(1..).map(|page| page as usize))]
    pub png: Option<usize>,
}

use clap::builder::TypedValueParser as _;

impl Print {
    /// The book to print from.
    pub fn book_argument(&self) -> Result<BookArgument, Failure> {
        let book = self.book.clone();
        let book = book.ok_or_else(|| crate::refused("malformed-input", "--book is needed"))?;
        let secret = self.secret.clone();
        Ok(BookArgument { book, secret })
    }
}

/// Which book, and what opens it.
#[derive(Args)]
pub struct BookArgument {
    /// Folder of the book
    #[arg(long)]
    pub book: PathBuf,
    #[command(flatten)]
    pub secret: Secret,
}

/// What opens a protected book.
#[derive(Args, Clone)]
pub struct Secret {
    /// File whose first line is the passphrase; else CONVOKE_PASSPHRASE from the environment
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
}

impl Secret {
    /// The passphrase, if one was given.
    pub fn read(&self) -> Result<Option<String>, Failure> {
        crate::passphrase_from(self.passphrase_file.as_deref())
    }
}
