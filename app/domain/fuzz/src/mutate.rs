//! Changes to a JSON document: parts are replaced, doubled, taken out, renamed, and copied from elsewhere in it.

use serde_json::{Value as Json, json};

use crate::random::Random;

/// The words of the profile, one in quotes on each line, as the fuzzer itself reads them too.
const DICTIONARY: &str = include_str!("../profile.dict");

/// Changes `data` in place to at most `longest` bytes and gives the new length; none when it is no JSON.
pub fn mutate(data: &mut [u8], size: usize, longest: usize, seed: u32) -> Option<usize> {
    let mut document: Json = serde_json::from_slice(data.get(..size)?).ok()?;
    let mut random = Random(u64::from(seed));
    for _ in 0..=random.below(4) {
        change(&mut document, &mut random);
    }
    let text = document.to_string();
    let fits = text.len() <= longest.min(data.len());
    data.get_mut(..text.len())
        .filter(|_| fits)?
        .copy_from_slice(text.as_bytes());
    Some(text.len())
}

fn words() -> Vec<&'static str> {
    DICTIONARY
        .lines()
        .filter_map(|line| line.strip_prefix('"')?.strip_suffix('"'))
        .collect()
}

fn change(document: &mut Json, random: &mut Random) {
    let mut paths = Vec::new();
    collect(document, String::new(), &mut paths);
    let elsewhere = document
        .pointer(random.pick::<String>(&paths))
        .cloned()
        .unwrap_or_default();
    let words = words();
    let path = random.pick(&paths).clone();
    let Some(found) = document.pointer_mut(&path) else {
        return;
    };
    match random.below(8) {
        0 => *found = plain(&words, random),
        1 => *found = elsewhere,
        2 => remove(document, &path),
        _ => within(found, elsewhere, &words, random),
    }
}

fn within(found: &mut Json, elsewhere: Json, words: &[&str], random: &mut Random) {
    match found {
        Json::Object(fields) => {
            let names: Vec<String> = fields.keys().cloned().collect();
            let word = (*random.pick(words)).to_owned();
            match random.below(3) {
                0 if !names.is_empty() => {
                    if let Some(value) = fields.remove(random.pick(&names)) {
                        fields.insert(word, value);
                    }
                }
                1 => {
                    fields.insert(word, elsewhere);
                }
                _ => {
                    let value = plain(words, random);
                    fields.insert(word, value);
                }
            }
        }
        Json::Array(items) => match random.below(3) {
            0 if !items.is_empty() => {
                let copied = random.pick(items).clone();
                let at = random.below(items.len());
                items.insert(at, copied);
            }
            1 if items.len() > 1 => {
                let (one, other) = (random.below(items.len()), random.below(items.len()));
                items.swap(one, other);
            }
            _ => items.push(elsewhere),
        },
        Json::String(text) => {
            let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            let at = if starts.is_empty() {
                0
            } else {
                *random.pick(&starts)
            };
            match random.below(4) {
                0 => text.insert_str(at, random.pick::<&str>(words)),
                1 => text.truncate(at),
                2 => *text = (*random.pick(words)).to_owned(),
                _ => text.insert(
                    at,
                    *random.pick(&['{', '}', '\'', ' ', '.', '-', '1', 'İ', '\u{200b}']),
                ),
            }
        }
        other => *other = plain(words, random),
    }
}

fn plain(words: &[&str], random: &mut Random) -> Json {
    match random.below(16) {
        0 => json!(null),
        1 => json!(true),
        2 => json!(false),
        3 => json!(0),
        4 => json!(1),
        5 => json!(-1),
        6 => json!(0.5),
        7 => json!(1e300),
        8 => json!(u64::MAX),
        9 => json!(""),
        10 => json!([]),
        11 => json!({}),
        12 => json!("2026-03-29T01:30"),
        13 => json!(random.below(1_000)),
        _ => json!(random.pick::<&str>(words)),
    }
}

fn remove(document: &mut Json, path: &str) {
    let Some((parent, name)) = path.rsplit_once('/') else {
        return;
    };
    match document.pointer_mut(parent) {
        Some(Json::Object(fields)) => {
            fields.remove(&name.replace("~1", "/").replace("~0", "~"));
        }
        Some(Json::Array(items)) => {
            if let Some(at) = name.parse().ok().filter(|at| *at < items.len()) {
                items.remove(at);
            }
        }
        _ => {}
    }
}

/// The pointers (RFC 6901) of a document's parts, itself first.
fn collect(json: &Json, path: String, paths: &mut Vec<String>) {
    match json {
        Json::Object(fields) => {
            for (name, value) in fields {
                let name = name.replace('~', "~0").replace('/', "~1");
                collect(value, format!("{path}/{name}"), paths);
            }
        }
        Json::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                collect(value, format!("{path}/{index}"), paths);
            }
        }
        _ => {}
    }
    paths.push(path);
}
