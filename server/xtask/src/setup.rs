//! What the builds and tests need from the machine: one module per tool, each reused when there.

pub mod apt;
pub mod cargo_tool;
pub mod chromium;
pub mod node;
pub mod packages;
pub mod postgres;
pub mod wasm_opt;
pub mod wasm_target;

use anyhow::{Context as _, Result};

use crate::places::Places;

/// The version that `Cargo.lock` gives to a crate.
pub fn locked_version(places: &Places, name: &str) -> Result<String> {
    let path = places.root.join("Cargo.lock");
    let lock = std::fs::read_to_string(&path)
        .with_context(|| format!("{} can't be read: check it out again", path.display()))?;
    version_in(&lock, name)
        .with_context(|| format!("Cargo.lock names no {name}: run `cargo update -w`"))
}

fn version_in(lock: &str, name: &str) -> Option<String> {
    let wanted = format!("name = \"{name}\"");
    let mut lines = lock.lines().skip_while(|line| *line != wanted);
    lines.next()?;
    let version = lines
        .next()?
        .strip_prefix("version = \"")?
        .strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::version_in;

    const LOCK: &str = "[[package]]\nname = \"wasm\"\nversion = \"1.0.0\"\n\n\
                        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";

    #[test]
    fn the_locked_version_is_that_of_the_crate_with_exactly_this_name() {
        assert_eq!(version_in(LOCK, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(LOCK, "wasm").as_deref(), Some("1.0.0"));
        assert_eq!(version_in(LOCK, "bindgen"), None);
    }
}
