//! Files that commands read, and what they print.

use std::{io::Read as _, path::Path, process::ExitCode};

use anyhow::{Context as _, bail};
use serde_json::Value as Json;

/// Says in one sentence why a command could not run.
pub(super) fn failed(error: &anyhow::Error) -> ExitCode {
    eprintln!("folkmoot: {error:#}");
    ExitCode::from(2)
}

/// Prints what a command has made.
pub(super) fn printed(json: &Json) -> ExitCode {
    println!("{json}");
    ExitCode::SUCCESS
}

/// Most bytes of an input.
const LARGEST_INPUT: u64 = 16 << 20;

/// The JSON in a file or on standard input; `what` names it in the sentence about what is wrong.
pub(super) fn read(path: &str, what: &str) -> anyhow::Result<String> {
    let mut text = String::new();
    if path == "-" {
        std::io::stdin()
            .take(LARGEST_INPUT + 1)
            .read_to_string(&mut text)
            .with_context(|| format!("{what} can't be read from standard input"))?;
    } else {
        std::fs::File::open(Path::new(path))
            .and_then(|file| file.take(LARGEST_INPUT + 1).read_to_string(&mut text))
            .with_context(|| format!("{what} can't be read from {path}"))?;
    }
    if u64::try_from(text.len()).unwrap_or(u64::MAX) > LARGEST_INPUT {
        bail!("{what} has more than {LARGEST_INPUT} bytes");
    }
    // Some editors write it before the text; no JSON begins with it.
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}

/// The same, parsed.
pub(super) fn read_json(path: &str, what: &str) -> anyhow::Result<Json> {
    serde_json::from_str(&read(path, what)?).with_context(|| format!("{what} must be JSON"))
}

/// The bytes of a file or of standard input; one more than `most` where there are more.
pub(super) fn bytes_of(file: &Path, most: usize) -> anyhow::Result<Vec<u8>> {
    let most = u64::try_from(most).unwrap_or(u64::MAX) + 1;
    let mut bytes = Vec::new();
    let read = if file == Path::new("-") {
        std::io::stdin().lock().take(most).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(file).and_then(|file| file.take(most).read_to_end(&mut bytes))
    };
    read.with_context(|| format!("{} can't be read", file.display()))?;
    Ok(bytes)
}
