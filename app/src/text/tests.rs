use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::*;

type Messages = BTreeMap<String, BTreeSet<String>>;

/// The messages of one source with the variables each names.
fn messages(source: &str) -> Messages {
    let mut found = Messages::new();
    let mut key = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            key = line.split_once('=').unwrap().0.trim().to_owned();
            found.entry(key.clone()).or_default();
        }
        for variable in line.split('$').skip(1) {
            let end = variable
                .find(|other: char| !other.is_ascii_alphanumeric() && other != '-' && other != '_')
                .unwrap_or(variable.len());
            let name = variable[..end].to_owned();
            found.get_mut(&key).unwrap().insert(name);
        }
    }
    found
}

#[test]
fn every_source_is_well_formed_and_holds_only_its_own_keys() {
    for language in Language::ALL {
        let mut bundle = Bundle::new_concurrent(vec![language.tag().parse().unwrap()]);
        for (file, source) in sources(language) {
            let name = format!("{}/{file}.ftl", language.tag());
            let resource = FluentResource::try_new(source.to_owned())
                .map_err(|(_, mistakes)| mistakes)
                .unwrap_or_else(|mistakes| panic!("{name}: {mistakes:?}"));
            bundle
                .add_resource(resource)
                .unwrap_or_else(|mistakes| panic!("{name}: {mistakes:?}"));
            for key in messages(source).keys() {
                assert!(key.starts_with(&format!("{file}-")), "{name} holds {key}");
            }
        }
    }
}

#[test]
fn every_language_has_every_message_with_the_same_variables() {
    let english = sources(Language::English);
    for language in Language::ALL {
        for ((file, source), (_, english)) in sources(language).into_iter().zip(english) {
            let (ours, theirs) = (messages(source), messages(english));
            let name = format!("{}/{file}.ftl", language.tag());
            for (key, variables) in &theirs {
                let Some(ours) = ours.get(key) else {
                    panic!("{name} lacks {key}");
                };
                assert_eq!(ours, variables, "the variables of {key} in {name}");
            }
            for key in ours.keys() {
                assert!(
                    theirs.contains_key(key),
                    "{name} has {key}, English has not"
                );
            }
        }
    }
}

fn rust_sources() -> Vec<(PathBuf, String)> {
    fn collect(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                if !["target", "tests", "node_modules"].contains(&name.as_str()) {
                    collect(&path, found);
                }
            } else if path.extension().is_some_and(|end| end == "rs") && name != "tests.rs" {
                let text = fs::read_to_string(&path).unwrap();
                // What follows the tests' heading is no use of a key.
                let end = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
                let code = text[..end]
                    .lines()
                    .filter(|line| !line.trim_start().starts_with("//"))
                    .fold(String::new(), |code, line| code + line + "\n");
                found.push((path, code));
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut found = Vec::new();
    for folder in ["app", "server"] {
        collect(&root.join(folder), &mut found);
    }
    found
}

/// The string literal at the start of a text, after white space.
fn literal(text: &str) -> Option<&str> {
    text.trim_start().strip_prefix('"')?.split('"').next()
}

/// What follows the first comma outside brackets and strings: the second argument.
fn second_argument(text: &str) -> Option<&str> {
    let (mut depth, mut quoted) = (0, false);
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' if depth == 0 => return None,
            b')' | b']' | b'}' => depth -= 1,
            b',' if depth == 0 => return Some(&text[index + 1..]),
            _ => {}
        }
    }
    None
}

fn keys_named_in(text: &str) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    for marker in [".t(", ".t_with(", "NotAllowed(", "Conflict("] {
        found.extend(text.split(marker).skip(1).filter_map(literal));
    }
    found.extend(
        text.split("FieldError::new(")
            .skip(1)
            .filter_map(second_argument)
            .filter_map(literal),
    );
    found
}

#[test]
fn every_key_named_in_the_code_exists() {
    let known: BTreeSet<String> = sources(Language::English)
        .into_iter()
        .flat_map(|(_, source)| messages(source).into_keys())
        .collect();
    for (path, text) in rust_sources() {
        for key in keys_named_in(&text) {
            assert!(known.contains(key), "{}: no message {key}", path.display());
        }
    }
}

#[test]
fn every_message_is_used() {
    let code: String = rust_sources().into_iter().map(|(_, text)| text).collect();
    for (file, source) in sources(Language::English) {
        for key in messages(source).keys() {
            assert!(
                code.contains(&format!("\"{key}\"")) || source.contains(&format!("{{ {key} }}")),
                "en/{file}.ftl: nothing uses {key}"
            );
        }
    }
}

#[test]
fn keys_are_found_where_code_names_them() {
    let text = r#"frame.t("shell-a"); f.t_with(
        "shell-b", &[]); Refusal::Conflict("shell-c"); FieldError::new(format!("a, {}", f(1, 2)), "shell-d")
        FieldError::new("title", key)"#;
    let found: Vec<&str> = keys_named_in(text).into_iter().collect();
    assert_eq!(found, ["shell-a", "shell-b", "shell-c", "shell-d"]);
}

#[test]
fn numbers_are_grouped_as_the_language_does_and_plurals_agree() {
    assert_eq!(number(Language::English, 20397), "20,397");
    assert_eq!(number(Language::German, 1_234_567), "1.234.567");
    assert_eq!(number(Language::English, -999), "−999");
    assert_eq!(
        message(Language::German, "shell-in-days", &[("count", 1200.into())]),
        "in 1.200 Tagen"
    );
    assert_eq!(
        message(Language::Italian, "shell-in-days", &[("count", 3.into())]),
        "tra 3 giorni"
    );
}

#[test]
fn a_value_that_is_no_number_stays_text() {
    assert!(matches!(value_of("12"), Value::Number(_)));
    assert!(matches!(value_of("TSC-2026-007"), Value::String(_)));
}

#[test]
fn leptos_leaves_two_tags_unescaped_so_nobody_writes_them() {
    for (path, text) in rust_sources() {
        if path.ends_with("ui/src/text_area.rs") {
            continue;
        }
        for tag in ["<textarea", "<noscript"] {
            assert!(!text.contains(tag), "{} writes {tag}", path.display());
        }
    }
}
