//! What can be done: use-cases and the one table of commands.
//!
//! [`App::call`] runs any command by name; [`commands::table`] lists them all. Everything that
//! changes a book goes through one function, which tells the windows after the commit.

mod app;
mod book;
pub mod calendar;
mod candidate;
pub mod commands;
mod copies;
mod design;
mod event_page;
mod example;
mod export;
mod failure;
mod find;
pub mod format;
mod gap;
mod gate;
mod history;
mod input;
mod lists;
mod notice;
mod overview;
mod papers;
mod parcel;
mod people_import;
mod picture;
mod printing;
mod programme;
mod protection;
mod record;
mod roster;
mod rows;
mod settings;
mod speech;
mod tallies;
mod view;
mod waiver;
mod walk;
mod warning;
mod watch;
pub mod words;

pub use app::{Answer, App, HandOver, Notify, Surroundings};
pub use export::ExportList;
pub use failure::{Failure, FailureKind};
pub use gate::{gate_of, gate_of_this_program, stand_if_asked};
pub(crate) use speech::{ReadDay, ReadTime, Search, WhichMonth, WordsOf};
pub use warning::{Warning, free_space};

#[cfg(test)]
mod tests;
