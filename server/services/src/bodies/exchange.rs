//! Rosters from and for files: pure conversions between bytes and a roster, each with remarks on what was not taken or
//! has no place; then the use cases that compare a file with a body's roster and bring the roster up to it.

mod block;
mod codeowners;
mod contributing;
mod csv;
mod days;
mod export;
mod gitvote;
mod groups;
mod import;
mod markdown;
mod papers;
pub(crate) mod people;
mod register;
mod sigs;
mod tags;
#[cfg(test)]
mod tests;
mod yaml;

use folkmoot_domain::bodies::exchange::{Format, Remark, Remarks, RosterFile};

use sha2::{Digest as _, Sha256};

use crate::surveys::exchange::Refused;

pub use export::export;
pub use import::{Compared, Homonym, Wanted, compare_with, import};

/// Largest file that is read, in bytes.
pub const LARGEST_FILE: usize = 4 * 1024 * 1024;

/// The most seats of a file.
pub const MOST_SEATS: usize = 5_000;

/// The longest name of a person, body or affiliation, in characters.
const LONGEST_NAME: usize = 80;

/// The SHA-256 of a file, in hexadecimal digits.
pub fn digest(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// A roster that a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// The bodies with their people.
    pub file: RosterFile,
    /// What the file says and was not taken, with lines.
    pub remarks: Vec<Remark>,
}

/// Reads a roster.
///
/// # Errors
/// When it is too large, not in that format, or holds no roster.
pub fn read(bytes: &[u8], format: Format) -> Result<Read, Refused> {
    if bytes.len() > LARGEST_FILE {
        let megabytes = LARGEST_FILE / 1024 / 1024;
        return Err(Refused::new("exchange-refused-large").with("limit", megabytes));
    }
    let text = std::str::from_utf8(bytes)
        .map(|text| text.trim_start_matches('\u{feff}'))
        .map_err(|_| Refused::new("exchange-refused-encoding"))?;
    if text.contains('\0') {
        return Err(Refused::new("exchange-refused-encoding"));
    }
    let mut remarks = Remarks::default();
    let mut file = match format {
        Format::Sigs => sigs::read(text, &mut remarks)?,
        Format::Tags => tags::read(text, &mut remarks)?,
        Format::Markdown => markdown::read(text, &mut remarks),
        Format::Csv => csv::read(text, &mut remarks)?,
        Format::Gitvote => gitvote::read(text, &mut remarks)?,
        Format::Codeowners => codeowners::read(text, &mut remarks)?,
        Format::Contributing => contributing::read(text, &mut remarks)?,
    };
    fit(&mut file, &mut remarks);
    let seats: usize = file.bodies.iter().map(|body| body.seats.len()).sum();
    if seats > MOST_SEATS {
        return Err(Refused::new("roster-refused-many").with("limit", MOST_SEATS));
    }
    if seats == 0 {
        return Err(Refused::new("roster-refused-nobody"));
    }
    if let Some(slug) = cycle(&file) {
        return Err(Refused::new("roster-refused-cycle").with("group", slug));
    }
    Ok(Read {
        file,
        remarks: remarks.into_vec(),
    })
}

/// A roster written for other programs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The file, or the block when the format is one.
    pub text: String,
    /// Its media type.
    pub media_type: &'static str,
    /// What the file should be called.
    pub file_name: &'static str,
    /// What the format has no place for.
    pub remarks: Vec<Remark>,
}

/// Writes a roster. `into` is the file that a block shall be put into: everything outside its markers stays byte for
/// byte, and where it has no markers yet the block is added at its end. Formats that are no blocks write a new file.
///
/// # Errors
/// When the markers of the file don't match.
pub fn write(file: &RosterFile, format: Format, into: Option<&str>) -> Result<Written, Refused> {
    let mut remarks = Remarks::default();
    let file = &nameable(file, format, &mut remarks);
    let (text, media_type, file_name) = match format {
        Format::Sigs => (
            sigs::write(file, &mut remarks),
            "application/yaml; charset=utf-8",
            "sigs.yaml",
        ),
        Format::Tags => (
            tags::write(file, &mut remarks),
            "application/yaml; charset=utf-8",
            "tags.yaml",
        ),
        Format::Markdown => (
            markdown::write(file, &mut remarks),
            "text/markdown; charset=utf-8",
            "members.md",
        ),
        Format::Csv => (
            csv::write(file)?,
            "text/csv; charset=utf-8; header=present",
            "roster.csv",
        ),
        Format::Gitvote => (
            gitvote::write(file, into, &mut remarks)?,
            "application/yaml; charset=utf-8",
            ".gitvote.yml",
        ),
        Format::Codeowners => (
            codeowners::write(file, into, &mut remarks)?,
            "text/plain; charset=utf-8",
            "CODEOWNERS",
        ),
        Format::Contributing => (
            contributing::write(file, into, &mut remarks)?,
            "text/markdown; charset=utf-8",
            "CONTRIBUTING.md",
        ),
    };
    Ok(Written {
        text,
        media_type,
        file_name,
        remarks: remarks.into_vec(),
    })
}

/// The roster without those whom only our own format can tell apart: people who have closed their accounts.
fn nameable(file: &RosterFile, format: Format, remarks: &mut Remarks) -> RosterFile {
    let mut file = file.clone();
    if format != Format::Csv {
        for body in &mut file.bodies {
            body.seats.retain(|seat| {
                let named = seat.person.name.is_some() || seat.person.handle.is_some();
                if !named {
                    remarks.note("roster-lost-closed", "", None);
                }
                named
            });
        }
    }
    file
}

/// Cuts what the database has no room for, and says so.
fn fit(file: &mut RosterFile, remarks: &mut Remarks) {
    let cut = |text: &mut String, remarks: &mut Remarks| {
        *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.chars().count() > LONGEST_NAME || text.chars().any(char::is_control) {
            let short: String = text
                .chars()
                .filter(|letter| !letter.is_control())
                .take(LONGEST_NAME)
                .collect();
            remarks.note("roster-remark-cut", short.as_str(), None);
            *text = short;
        }
    };
    for body in &mut file.bodies {
        cut(&mut body.name, remarks);
        for seat in &mut body.seats {
            for text in [&mut seat.person.name, &mut seat.affiliation] {
                if let Some(known) = text {
                    cut(known, remarks);
                }
                if text.as_deref() == Some("") {
                    *text = None;
                }
            }
        }
        body.seats.retain(|seat| {
            let person = &seat.person;
            person.account.is_some() || person.handle.is_some() || person.name.is_some()
        });
    }
}

/// A body of the file that reports to itself, by whatever way round.
fn cycle(file: &RosterFile) -> Option<&str> {
    let parents: std::collections::BTreeMap<&str, &str> = file
        .bodies
        .iter()
        .filter_map(|body| Some((body.slug.as_str(), body.parent.as_deref()?)))
        .collect();
    parents.keys().copied().find(|start| {
        let mut at = *start;
        // A way longer than there are bodies has gone round.
        for _ in 0..=parents.len() {
            match parents.get(at) {
                Some(parent) if parent == start => return true,
                Some(parent) => at = parent,
                None => return false,
            }
        }
        false
    })
}
