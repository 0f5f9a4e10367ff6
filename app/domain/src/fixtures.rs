//! Other projects' public data to check against, in the folder named by `FOLKMOOT_FIXTURES`; none of it is ours to keep.
//! A test that finds no folder says that it was skipped, and passes.

use std::{fs, path::PathBuf};

/// The text files of a folder with this ending, each with its name, in the order of their names.
pub(crate) fn files(folder: &str, ending: &str) -> Option<Vec<(String, String)>> {
    let Ok(root) = std::env::var("FOLKMOOT_FIXTURES") else {
        println!("skipped: FOLKMOOT_FIXTURES names no folder, so {folder} was not checked");
        return None;
    };
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(root).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder:?}: {error}")) {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(ending) {
                found.push((name, fs::read_to_string(path).unwrap()));
            }
        }
    }
    assert!(!found.is_empty(), "{folder} has no file *{ending}");
    found.sort();
    Some(found)
}
