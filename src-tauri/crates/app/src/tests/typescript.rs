//! The types of the page are written from the table of commands.
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use ts_rs::{Config, TS, TypeVisitor};

use crate::commands;

/// Files of types that a walk over the table met, each written when it was met first.
struct Types<'a> {
    config: &'a Config,
    files: BTreeSet<PathBuf>,
}

impl TypeVisitor for Types<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if let Some(file) = T::output_path() {
            if !self.files.insert(file) {
                // Rows of one kind were met, but not those of another.
                return T::visit_generics(self);
            }
            T::export(self.config).unwrap();
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

const HEAD: &str = "// This file was generated from the table of commands. Do not edit it: \
                    `cargo test` writes it anew.\n";

#[test]
fn the_page_has_the_types_of_every_command() {
    let config = Config::from_env();
    let mut types = Types {
        config: &config,
        files: BTreeSet::new(),
    };
    let table = commands::typescript(&mut types, &config);
    types.visit::<crate::Failure>();
    types.visit::<crate::notice::Changed>();
    types.visit::<crate::app::Progress>();

    let names: Vec<&str> = types
        .files
        .iter()
        .filter_map(|file| file.file_stem()?.to_str())
        .collect();
    let all = names.join(", ");
    let mut text = format!("{HEAD}\nimport type {{ {all} }} from './all';\n");
    text += "import type { Change } from './names';\n\n";
    text += "export type * from './all';\nexport type * from './names';\n\n";
    text += &format!(
        "/** Every command: its kind, what it takes and what it answers. */\nexport type Commands = {{\n{table}}};\n"
    );
    let lines = types.files.iter().map(|file| {
        let path = file.with_extension("");
        let name = path.file_name().unwrap().to_str().unwrap();
        format!("export type {{ {name} }} from './{}';\n", path.display())
    });
    let folder = config.out_dir();
    fs::write(
        folder.join("all.ts"),
        HEAD.to_owned() + &lines.collect::<String>(),
    )
    .unwrap();
    fs::write(folder.join("contract.ts"), text).unwrap();

    let known: BTreeSet<&str> = names
        .into_iter()
        .chain(["all", "contract", "names"])
        .collect();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.is_dir() {
            continue;
        }
        let name = path.file_stem().unwrap().to_str().unwrap();
        assert!(known.contains(name), "no command names {}", path.display());
    }
}
