//! Every document, in both directions, as a PDF that can be read out: the checkers of PyPI find no error
//! in it, and `qpdf` nothing to mend.

use std::path::{Path, PathBuf};
use std::process::Command;

use convoke_tests::Stage;
use serde_json::{Value, json};

fn python() -> PathBuf {
    let local = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.venv/bin/python");
    if local.is_file() {
        local
    } else {
        "python3".into()
    }
}

fn first(stage: &Stage, command: &str) -> Value {
    let listed = stage.call(command, json!({})).expect("a list");
    listed["rows"][0]["id"].clone()
}

/// All documents of the example that belong to its first event, else to its call.
fn papers(stage: &Stage) -> Vec<PathBuf> {
    let (event, call) = (first(stage, "events"), first(stage, "calls"));
    let listed = stage
        .call("documents", json!({"event": event}))
        .expect("documents");
    let kinds = listed["rows"].as_array().expect("rows");
    assert!(kinds.len() >= 21);
    let mut files = Vec::new();
    for kind in kinds {
        for language in ["en", "ckb"] {
            let asked = |about: &str, id: &Value| {
                json!({
                    "document": kind["document"], about: id,
                    "languages": [language], "set": {"accessible": true},
                })
            };
            let saved = stage
                .call("save_paper", asked("event", &event))
                .or_else(|_| stage.call("save_paper", asked("call", &call)))
                .expect("a paper");
            let name = saved["name"].as_str().expect("a name");
            files.push(stage.folder().join("papers").join(name));
        }
    }
    files
}

#[test]
fn checkers_find_no_error_in_any_document() {
    let stage = Stage::new(convoke_tests::today).expect("a stage");
    let book = stage.folder().join("books/Example.convoke");
    stage
        .app
        .create_folder(&book, None, true)
        .expect("the example");
    let files = papers(&stage);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("accessible/check.py");
    let mut checks = vec![(python(), vec![script.into_os_string()])];
    checks[0]
        .1
        .extend(files.iter().map(|file| file.clone().into_os_string()));
    for file in files {
        let asked = vec!["--check".into(), file.into_os_string()];
        checks.push(("qpdf".into(), asked));
    }
    for (program, asked) in checks {
        let out = Command::new(program)
            .args(asked)
            .output()
            .expect("it starts");
        let said = String::from_utf8_lossy(&out.stdout) + String::from_utf8_lossy(&out.stderr);
        assert!(out.status.success(), "{said}");
    }
}
