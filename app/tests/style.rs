//! The style sheets keep their promises: contrast, layers, colours by token, nothing inline.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Name to light and dark colour.
fn colours() -> BTreeMap<String, [String; 2]> {
    let tokens = fs::read_to_string(root().join("style/tokens.css")).unwrap();
    tokens
        .lines()
        .filter_map(|line| {
            let (name, value) = line
                .trim()
                .strip_prefix("--")?
                .split_once(": light-dark(")?;
            let (light, dark) = value.trim_end_matches(");").split_once(", ")?;
            Some((name.to_owned(), [light.to_owned(), dark.to_owned()]))
        })
        .collect()
}

/// Relative luminance (WCAG 2.2).
fn luminance(hex: &str) -> f64 {
    let channel = |start: usize| {
        let value = f64::from(u8::from_str_radix(&hex[start..start + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn check(pairs: &[(&str, &[&str], f64)]) {
    let colours = colours();
    for (front, backs, least) in pairs {
        for back in *backs {
            for (scheme, name) in ["light", "dark"].iter().enumerate() {
                let ratio = contrast(&colours[*front][scheme], &colours[*back][scheme]);
                assert!(ratio >= *least, "{front} on {back}, {name}: {ratio:.2}");
            }
        }
    }
}

#[test]
fn text_is_read_without_effort_in_light_and_dark() {
    let grounds: &[&str] = &["paper", "surface", "sunken"];
    check(&[
        ("ink", grounds, 7.0),
        ("ink-soft", grounds, 6.5),
        ("accent", grounds, 6.5),
        ("accent-strong", &["accent-soft", "paper"], 7.0),
        ("on-accent", &["accent", "accent-strong"], 7.0),
        (
            "ink",
            &[
                "accent-soft",
                "positive-soft",
                "negative-soft",
                "warning-soft",
            ],
            7.0,
        ),
        ("positive", &["positive-soft", "paper", "surface"], 5.5),
        ("negative", &["negative-soft", "paper", "surface"], 5.5),
        ("warning", &["warning-soft", "paper", "surface"], 5.5),
    ]);
}

#[test]
fn edges_of_fields_and_the_focus_can_be_seen() {
    let grounds: &[&str] = &["paper", "surface", "sunken"];
    check(&[("rule-strong", grounds, 3.0), ("focus", grounds, 3.0)]);
}

#[test]
fn charts_stand_out_from_their_ground() {
    for number in 1..=8 {
        check(&[(&format!("chart-{number}"), &["paper", "surface"], 3.0)]);
    }
    check(&[
        ("chart-yes", &["paper", "surface"], 3.0),
        ("chart-no", &["paper", "surface"], 3.0),
        ("chart-axis", &["paper", "surface"], 3.0),
    ]);
}

#[test]
fn components_stay_in_their_layer_and_take_colours_from_tokens() {
    for entry in fs::read_dir(root().join("style/components")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        // What holds on paper overrules the components, and has colours of its own.
        if name == "print.css" {
            assert!(text.contains("@layer utilities {"), "{name}");
            continue;
        }
        assert!(text.contains("@layer components {"), "{name}");
        for line in text.lines() {
            let Some((_, value)) = line.split_once(':') else {
                continue;
            };
            let raw = value.trim_start().starts_with('#')
                || value.contains(" #")
                || value.contains("rgb(")
                || value.contains("hsl(");
            assert!(!raw || line.trim_end().ends_with('{'), "{name}: {line}");
        }
    }
}

#[test]
fn every_token_used_is_defined() {
    let mut all = String::new();
    for folder in ["style", "style/components"] {
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                all += &fs::read_to_string(path).unwrap();
            }
        }
    }
    for used in all.split("var(--").skip(1) {
        let name = used.split([')', ',']).next().unwrap();
        assert!(
            all.contains(&format!("--{name}:")),
            "--{name} is not defined"
        );
    }
}

#[test]
fn no_page_styles_or_scripts_inline() {
    fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, found);
            } else if path.extension().is_some_and(|end| end == "rs") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    for folder in ["app/src", "app/ui/src", "app/answer/src", "app/studio/src"] {
        sources(&root().join(folder), &mut found);
    }
    for path in found.iter().filter(|path| !path.ends_with("tests.rs")) {
        let text = fs::read_to_string(path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        for wrong in [
            " style=\"",
            " style=format",
            "<style",
            " onclick=",
            " onsubmit=",
        ] {
            assert!(!code.contains(wrong), "{}: {wrong}", path.display());
        }
    }
}
