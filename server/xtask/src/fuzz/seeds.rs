//! What the fuzzer begins with: the authored inputs beside the targets, and every questionnaire at hand.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::{Value as Json, json};

use super::FUZZ;
use crate::places::Places;

/// Definitions in the repository that are more than examples for the fuzzer.
const DEFINITIONS: &str = "server/src/demo";
/// Published definitions below `FOLKMOOT_FIXTURES`, where that is set; read, never kept.
const PUBLISHED: &str = "surveys/surveyjs/definitions";
/// Files of other programs there.
const FOREIGN: [&str; 3] = [
    "surveys/xlsform/example_xls",
    "surveys/xlsform/bug_example_xls",
    PUBLISHED,
];
/// Longer ones slow the fuzzer down without showing it more.
const LONGEST: usize = 16_384;

/// Writes the seeds of a target into `work/seeds` and gives their number; `work/corpus` stays as it is.
pub(super) fn write(places: &Places, target: &str, work: &Path) -> Result<usize> {
    let folder = work.join("seeds");
    for folder in [&folder, &work.join("corpus")] {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("{} can't be created", folder.display()))?;
    }
    let mut seeds: Vec<Vec<u8>> = Vec::new();
    for file in files(&places.root.join(FUZZ).join("seeds").join(target))? {
        let seed = std::fs::read(&file)?;
        seeds.push(if target == "exchange" {
            named(&file, &seed)
        } else {
            seed
        });
    }
    if target == "exchange" {
        for file in foreign()? {
            let seed = named(&file, &std::fs::read(&file)?);
            seeds.extend(Some(seed).filter(|seed| seed.len() <= LONGEST));
        }
    } else if target != "expressions" {
        for file in definitions(places)? {
            let text = std::fs::read_to_string(file)?;
            seeds.extend(seed(target, &text).map(String::into_bytes));
        }
    }
    for (index, seed) in seeds.iter().enumerate() {
        std::fs::write(folder.join(index.to_string()), seed)?;
    }
    Ok(seeds.len())
}

/// A definition as the input of a target; none when it is no JSON or too long.
fn seed(target: &str, text: &str) -> Option<String> {
    let definition: Json = serde_json::from_str(text).ok()?;
    let input = match target {
        "answers" => json!({"definition": definition, "answers": {}, "fields": [], "page": 0}),
        _ => definition,
    };
    Some(input.to_string()).filter(|input| input.len() <= LONGEST)
}

fn definitions(places: &Places) -> Result<Vec<PathBuf>> {
    let mut found = files(&places.root.join(DEFINITIONS))?;
    if let Some(fixtures) = std::env::var_os("FOLKMOOT_FIXTURES") {
        found.extend(files(&Path::new(&fixtures).join(PUBLISHED))?);
    }
    found.retain(|file| file.extension().is_some_and(|ending| ending == "json"));
    Ok(found)
}

/// A file of another program as the input of its target: its name, a line's end, its bytes.
fn named(file: &Path, bytes: &[u8]) -> Vec<u8> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    [name.as_bytes(), b"\n", bytes].concat()
}

/// Published files of other programs.
fn foreign() -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    if let Some(fixtures) = std::env::var_os("FOLKMOOT_FIXTURES") {
        for folder in FOREIGN {
            found.extend(files(&Path::new(&fixtures).join(folder))?);
        }
    }
    Ok(found)
}

/// The files of a folder in the order of their names; none when there is no such folder.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_file() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::seed;

    #[test]
    fn a_definition_becomes_an_input_with_answers_unless_it_is_too_long() {
        let text = r#"{"pages": []}"#;
        assert_eq!(
            seed("definitions", text).as_deref(),
            Some(r#"{"pages":[]}"#)
        );
        assert!(seed("answers", text).is_some_and(|seed| seed.contains(r#""fields":[]"#)));
        assert_eq!(seed("answers", "no JSON"), None);
        let long = format!(r#"{{"title": "{}"}}"#, "x".repeat(20_000));
        assert_eq!(seed("definitions", &long), None);
    }
}
