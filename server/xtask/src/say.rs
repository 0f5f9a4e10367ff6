//! What the person at the terminal reads: steps, notes and failures.

use std::io::IsTerminal as _;

/// A new step begins.
pub fn step(text: &str) {
    line("1;34", "==>", text);
}

/// Something worth knowing about the current step.
pub fn note(text: &str) {
    line("2", "   ", text);
}

/// A step that did not succeed.
pub fn failure(text: &str) {
    line("1;31", "error:", text);
}

fn line(style: &str, mark: &str, text: &str) {
    let coloured = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    if coloured {
        eprintln!("\u{1b}[{style}m{mark}\u{1b}[0m {text}");
    } else {
        eprintln!("{mark} {text}");
    }
}
