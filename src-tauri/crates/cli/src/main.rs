//! The same commands without a window. Answers are JSON on standard output; what was refused is
//! JSON on standard error, with exit code 2, and a fault of ours with exit code 1.
mod grammar;
mod paper;
mod surroundings;

use std::io::{Read, Write};
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

use clap::Parser;
use convoke_app::{Answer, App, ExportList, Failure, FailureKind, commands};
use grammar::{BookArgument, Command, Grammar};
use serde_json::{Value as Json, json};

fn main() -> ExitCode {
    if let Some(code) = convoke_app::stand_if_asked() {
        return code;
    }
    let grammar = Grammar::parse();
    let app = App::new(surroundings::here());
    match run(&app, grammar.command) {
        Ok(answer) => {
            warn(&app);
            answer.print()
        }
        Err(failure) => {
            let told = serde_json::to_string(&failure).unwrap_or(failure.code);
            // Standard error may be closed; the exit code says the same.
            let _ = writeln!(io::stderr(), "{told}");
            ExitCode::from(if failure.kind == FailureKind::Fault {
                1
            } else {
                2
            })
        }
    }
}

/// Says what threatens the book, beside the answer.
fn warn(app: &App) {
    for warning in app.take_warnings() {
        let _ = writeln!(io::stderr(), "convoke-cli: {}", warning.message);
    }
}

/// What goes to standard output.
enum Output {
    Json(Json),
    Bytes(Vec<u8>),
    /// JSON of a check that found something: told like an answer, with exit code 2.
    Wrong(Json),
}

impl Output {
    fn print(self) -> ExitCode {
        let (written, code) = match self {
            Self::Json(json) => (writeln!(io::stdout(), "{json}"), ExitCode::SUCCESS),
            Self::Wrong(json) => (writeln!(io::stdout(), "{json}"), ExitCode::from(2)),
            Self::Bytes(bytes) => (io::stdout().write_all(&bytes), ExitCode::SUCCESS),
        };
        // A reader that went away early, such as `head`, is no failure of ours.
        if written.is_ok() {
            code
        } else {
            ExitCode::SUCCESS
        }
    }
}

fn run(app: &App, command: Command) -> Result<Output, Failure> {
    match command {
        Command::New {
            book,
            example,
            secret,
        } => {
            app.create_folder(&book, secret.read()?.as_deref(), example)?;
            warn(app);
            let state = call(app, "state", json!({}));
            app.close()?;
            state
        }
        Command::Commands => Ok(Output::Json(commands::table())),
        Command::Call {
            name,
            input,
            book,
            secret,
        } => {
            let input = read_input(input.as_deref())?;
            match book {
                Some(book) => with_book(app, &BookArgument { book, secret }, |app| {
                    call(app, &name, input)
                }),
                None => call(app, &name, input),
            }
        }
        Command::Print(print) if print.list => paper::list(app, &print),
        Command::Print(print) => {
            let book = print.book_argument()?;
            with_book(app, &book, |app| paper::print(app, &print))
        }
        Command::Export(export) => with_book(app, &export.book, |app| write_list(app, &export)),
        Command::Undo { book } => with_book(app, &book, |app| call(app, "undo", json!({}))),
        Command::Redo { book } => with_book(app, &book, |app| call(app, "redo", json!({}))),
        Command::Check { book } => with_book(app, &book, |app| {
            call(app, "check", json!({})).map(|found| match found {
                Output::Json(json) if json["ok"] != true => Output::Wrong(json),
                fine => fine,
            })
        }),
        Command::Backup { book } => with_book(app, &book, |app| call(app, "backup", json!({}))),
        Command::Restore { name, book } => restore(app, name.as_deref(), &book),
    }
}

/// Writes a list as the ending of its file says.
fn write_list(app: &App, export: &grammar::Export) -> Result<Output, Failure> {
    let is_ods = export
        .output
        .extension()
        .is_some_and(|ending| ending == "ods");
    let input = ExportList {
        list: export.list.clone(),
        format: String::from(if is_ods { "ods" } else { "csv" }),
        search: export.search.clone(),
        event: export.event.clone(),
        call: export.call.clone(),
    };
    let rows = app.export_to(&export.output, input)?;
    Ok(Output::Json(json!({"list": export.list, "rows": rows})))
}

/// Opens the book, works with it and closes it again, also when the work was refused.
fn with_book(
    app: &App,
    argument: &BookArgument,
    work: impl FnOnce(&App) -> Result<Output, Failure>,
) -> Result<Output, Failure> {
    app.open_folder(&argument.book, argument.secret.read()?.as_deref())?;
    let done = work(app);
    let closed = app.close_briefly();
    let output = done?;
    closed?;
    Ok(output)
}

/// Goes back to a copy, or lists the copies; a damaged book is no hindrance, it is what this is for.
fn restore(app: &App, name: Option<&str>, argument: &BookArgument) -> Result<Output, Failure> {
    let passphrase = argument.secret.read()?;
    let opened = app.open_folder(&argument.book, passphrase.as_deref());
    if let Err(failure) = opened
        && (failure.code != "book-damaged" || !app.is_holding_a_book())
    {
        return Err(failure);
    }
    let mut input = json!({"passphrase": passphrase});
    let done = match name {
        Some(name) => {
            input["name"] = Json::from(name);
            call(app, "restore_backup", input)
        }
        None => call(app, "backups", input),
    };
    let closed = app.close();
    let output = done?;
    closed?;
    Ok(output)
}

fn call(app: &App, name: &str, input: Json) -> Result<Output, Failure> {
    Ok(match app.call(name, input)? {
        Answer::Json(json) => Output::Json(json),
        Answer::Bytes { bytes, .. } => Output::Bytes(bytes),
    })
}

/// JSON from the argument, from standard input when the argument is `-`, else an empty object.
fn read_input(argument: Option<&str>) -> Result<Json, Failure> {
    let text = match argument {
        None => return Ok(json!({})),
        Some("-") => {
            let mut text = String::new();
            let read = io::stdin().read_to_string(&mut text);
            read.map_err(|error| refused("malformed-input", &error.to_string()))?;
            text
        }
        Some(text) => text.to_owned(),
    };
    serde_json::from_str(&text).map_err(|error| {
        let told =
            format!("The input is not JSON: {error}. Nothing was done; mend it and try again.");
        refused("malformed-input", &told)
    })
}

fn refused(code: &str, detail: &str) -> Failure {
    let mut failure = Failure::refused(code).with("detail", detail);
    failure.message = detail.to_owned();
    failure
}

/// A passphrase from the environment, unless a file was named.
fn passphrase_from(file: Option<&Path>) -> Result<Option<String>, Failure> {
    match file {
        Some(file) => {
            let text = fs::read_to_string(file);
            let text = text.map_err(|error| {
                let told = format!("The file of the passphrase cannot be read: {error}.");
                refused("malformed-input", &told)
            })?;
            Ok(Some(text.trim_end_matches(['\r', '\n']).to_owned()))
        }
        None => Ok(env::var("CONVOKE_PASSPHRASE").ok()),
    }
}
