//! `wasm-opt`, which makes the bundles a sixth smaller: nice to have, never required.

use std::path::PathBuf;

use crate::places::Places;
use crate::run::{on_path, succeeds};
use crate::say;
use crate::setup::node::Node;

const BINARYEN: &str = "132.0.0";

/// `wasm-opt` and the command line that starts it.
pub struct WasmOpt {
    node: Option<Node>,
    program: PathBuf,
    /// What a stamp of its output should name.
    pub version: String,
}

impl WasmOpt {
    /// From the cache, from the npm package `binaryen`, or from `PATH`.
    pub fn find(places: &Places) -> Option<Self> {
        let node = Node::present(places);
        if let Some(node) = node {
            let folder = places.cache.join(format!("binaryen-{BINARYEN}"));
            let program = folder.join("node_modules/binaryen/bin/wasm-opt");
            if program.is_file() || fetch(&node, &folder) {
                let version = format!("binaryen {BINARYEN}");
                return Some(Self {
                    node: Some(node),
                    program,
                    version,
                });
            }
        }
        let program = on_path("wasm-opt");
        if program.is_none() {
            say::note("no wasm-opt: install Node 20 with npm for bundles a sixth smaller");
        }
        program.map(|program| Self {
            node: None,
            program,
            version: "wasm-opt".to_owned(),
        })
    }

    /// The command, still without arguments.
    pub fn command(&self) -> std::process::Command {
        match &self.node {
            Some(node) => {
                let mut command = node.node();
                command.arg(&self.program);
                command
            }
            None => crate::run::command(&self.program),
        }
    }
}

fn fetch(node: &Node, folder: &std::path::Path) -> bool {
    say::step("fetching wasm-opt (npm package binaryen), once");
    let package = format!("binaryen@{BINARYEN}");
    let made = std::fs::create_dir_all(folder).is_ok();
    let arguments = [
        "install",
        "--no-save",
        "--no-audit",
        "--no-fund",
        "--ignore-scripts",
    ];
    made && succeeds(
        node.npm()
            .args(arguments)
            .arg("--prefix")
            .arg(folder)
            .arg(package),
    )
    .unwrap_or(false)
}
