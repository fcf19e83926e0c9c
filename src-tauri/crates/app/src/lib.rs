//! What can be done: use-cases and the one table of commands.
//!
//! [`App::call`] runs any command by name; [`commands::table`] lists them all. Everything that
//! changes a book goes through one function, which tells the windows after the commit.

mod app;
mod book;
pub mod calendar;
pub mod commands;
mod example;
mod failure;
pub mod format;
mod input;
mod lists;
mod papers;
mod printing;
mod record;
mod settings;
mod speech;
mod view;
pub mod words;

pub use app::{Answer, App, HandOver, Notify, Surroundings};
pub use failure::{Failure, FailureKind};
pub(crate) use speech::{ReadDay, ReadTime, Search, WhichMonth, WordsOf};
