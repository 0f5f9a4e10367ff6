//! The program `folkmoot`.

use std::process::ExitCode;

fn main() -> ExitCode {
    folkmoot::commands::run()
}
