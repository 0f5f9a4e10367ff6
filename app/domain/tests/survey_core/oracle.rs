//! The process that runs the reference implementation.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use serde_json::Value as Json;

/// 2026-07-31T12:00:00Z.
pub const NOW: i64 = 1_785_499_200_000;
/// A zone with summer time.
pub const ZONE: &str = "Europe/Vienna";

pub struct Oracle {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Oracle {
    /// Nothing, with a note, when there is no Node with the package and none is demanded.
    pub fn start() -> Option<Self> {
        let end2end = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../end2end");
        let demanded = std::env::var_os("FOLKMOOT_NODE");
        if demanded.is_none() && !end2end.join("node_modules/survey-core").exists() {
            println!("survey-core is not installed in end2end: skipped");
            return None;
        }
        let node = demanded.unwrap_or_else(|| "node".into());
        let mut process = Command::new(node)
            .arg(end2end.join("oracle/oracle.mjs"))
            .env("TZ", ZONE)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("Node runs");
        Some(Self {
            input: process.stdin.take().unwrap(),
            output: BufReader::new(process.stdout.take().unwrap()),
            process,
        })
    }

    /// The answers to questions in their order. All are written while the first ones are answered: neither side waits.
    pub fn ask(&mut self, questions: &[Json], mut answered: impl FnMut(usize, Json)) {
        let (input, output) = (&mut self.input, &mut self.output);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                for question in questions {
                    writeln!(input, "{question}").expect("Node listens");
                }
            });
            let mut line = String::new();
            for index in 0..questions.len() {
                line.clear();
                output.read_line(&mut line).expect("Node answers");
                answered(
                    index,
                    serde_json::from_str(&line).expect("Node's answer is JSON"),
                );
            }
        });
    }
}

impl Drop for Oracle {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
