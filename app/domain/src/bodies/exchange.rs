//! Rosters that come from files or go into them: the value that all formats share, what each of them can say, and the
//! difference to the roster that stands here.
//!
//! Reading and writing the formats is in `folkmoot-services`, so that none of their libraries weighs on a bundle.

mod compare;
mod papers;
mod plan;

use std::borrow::Cow;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Kind, Role, VotingStatus};
use crate::{ids::AccountId, search::search_key, surveys::exchange::Reason, words::words};

pub use compare::{Circumstances, PresentSeat, compare};
pub use papers::{ListedPapers, Papers, read_grounds, write_grounds};
pub use plan::{Act, Facts, Plan, Step, Who, removals_allowed};

words! {
    /// A format in which rosters come or go.
    pub enum Format {
        /// The register of Kubernetes' groups, `sigs.yaml`.
        Sigs = "sigs",
        /// The register of CNCF's technical advisory groups, `tags.yaml`, with dated terms.
        Tags = "tags",
        /// A table or list of members in Markdown.
        Markdown = "markdown",
        /// Rows of a spreadsheet: everything that a roster has.
        Csv = "csv",
        /// Who may vote, for the gitvote bot: `.gitvote.yml`.
        Gitvote = "gitvote",
        /// Who reviews, for the code's host: a block of a CODEOWNERS file.
        Codeowners = "codeowners",
        /// A table of members in a block of CONTRIBUTING.md.
        Contributing = "contributing",
    }
}

impl Format {
    /// What people call it; the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sigs => "sigs.yaml",
            Self::Tags => "tags.yaml",
            Self::Markdown => "Markdown",
            Self::Csv => "CSV",
            Self::Gitvote => ".gitvote.yml",
            Self::Codeowners => "CODEOWNERS",
            Self::Contributing => "CONTRIBUTING",
        }
    }

    /// The format that a file's name tells, if it does.
    pub fn of_file(name: &str) -> Option<Self> {
        let file = name
            .rsplit(['/', '\\'])
            .next()
            .unwrap_or(name)
            .to_ascii_lowercase();
        let ends = |ending: &str| file.ends_with(ending);
        Some(match file.as_str() {
            "codeowners" => Self::Codeowners,
            ".gitvote.yml" | ".gitvote.yaml" | "gitvote.yml" => Self::Gitvote,
            _ if file.starts_with("contributing") => Self::Contributing,
            _ if ends("sigs.yaml") || ends("sigs.yml") => Self::Sigs,
            _ if ends("tags.yaml") || ends("tags.yml") => Self::Tags,
            _ if ends(".csv") => Self::Csv,
            _ if ends(".md") => Self::Markdown,
            _ => return None,
        })
    }

    /// Whether a file of this format would list a seat. Who holds none of those is not missing from such a file.
    pub fn covers(self, role: Role, status: VotingStatus) -> bool {
        let leads = matches!(role, Role::Chair | Role::TechnicalLead);
        match self {
            Self::Markdown | Self::Csv | Self::Contributing => true,
            Self::Sigs => leads || status == VotingStatus::Emeritus,
            Self::Tags => (leads || role == Role::Lead) && status != VotingStatus::Emeritus,
            Self::Gitvote => status == VotingStatus::Voting,
            Self::Codeowners => !matches!(status, VotingStatus::Emeritus | VotingStatus::Observer),
        }
    }

    /// Whether a file of this format is a block between markers of a longer one.
    pub fn is_block(self) -> bool {
        matches!(self, Self::Gitvote | Self::Codeowners | Self::Contributing)
    }
}

/// The bodies of a file with their people.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct RosterFile {
    /// In the order of the file.
    pub bodies: Vec<ListedBody>,
}

/// A body as a file has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedBody {
    /// The last part of its address; empty where the file names none.
    pub slug: String,
    /// The full name; empty where the file names none.
    pub name: String,
    /// What sort of body; `None` where the file does not say.
    pub kind: Option<Kind>,
    /// The address part of the body it reports to.
    pub parent: Option<String>,
    /// What it is there for.
    pub mission: String,
    /// Its people, in the order of the file.
    pub seats: Vec<ListedSeat>,
}

impl ListedBody {
    /// A body without anybody so far.
    pub fn new(slug: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            slug: slug.into(),
            name: name.into(),
            kind: None,
            parent: None,
            mission: String::new(),
            seats: Vec::new(),
        }
    }
}

/// A seat as a file has it. What is `None` the file does not say, and an import leaves it as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ListedSeat {
    /// Who sits in it.
    pub person: ListedPerson,
    /// What the person does there.
    pub role: Option<Role>,
    /// Whether the person votes there.
    pub voting_status: Option<VotingStatus>,
    /// Company or other affiliation.
    pub affiliation: Option<String>,
    /// First day in.
    pub from: Option<Date>,
    /// First day out.
    pub to: Option<Date>,
    /// Listed among those who have left.
    pub former: bool,
    /// Class, principal and reasons.
    #[serde(default)]
    pub papers: ListedPapers,
}

/// A person as a file names them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub struct ListedPerson {
    /// The account, in files that came from here.
    pub account: Option<AccountId>,
    /// The name on GitHub, without the at sign.
    pub handle: Option<String>,
    /// The name shown to others.
    pub name: Option<String>,
}

impl ListedPerson {
    /// What stands for the person in a sentence: the name, with the handle behind it.
    pub fn shown(&self) -> String {
        match (&self.name, &self.handle) {
            (Some(name), Some(handle)) => format!("{name} (@{handle})"),
            (Some(name), None) => name.clone(),
            (None, Some(handle)) => format!("@{handle}"),
            (None, None) => String::new(),
        }
    }

    /// By what rows without an account here are known to be about one person: the handle, else the name.
    pub fn key(&self) -> String {
        match (&self.handle, &self.name) {
            (Some(handle), _) => format!("@{}", handle_key(handle)),
            (None, Some(name)) => search_key(name),
            (None, None) => String::new(),
        }
    }
}

/// A handle as it is compared: the host does not tell capitals apart.
pub fn handle_key(handle: &str) -> String {
    handle.to_ascii_lowercase()
}

/// A handle as GitHub allows it: up to 39 letters, digits and single hyphens; `None` when it is none.
pub fn read_handle(text: &str) -> Option<String> {
    let handle = text.trim().trim_start_matches('@');
    let sound = (1..=39).contains(&handle.len())
        && handle
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !handle.starts_with('-');
    sound.then(|| handle.to_owned())
}

/// Something that a file says and was not taken, or that a format has no place for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// The line where it was first met; `None` where there is no line.
    pub line: Option<u32>,
    /// How often it was met.
    pub count: u32,
    /// The Fluent key of the sentence, which may use `subject` and `count`.
    pub message: Cow<'static, str>,
    /// What it is about: a key, a cell, a person.
    pub subject: String,
}

impl Remark {
    /// The sentence with its values.
    pub fn reason(&self) -> Reason {
        Reason {
            message: self.message.clone(),
            arguments: Vec::new(),
        }
        .with("subject", &self.subject)
        .with("count", self.count)
    }
}

/// Remarks as they are gathered: the same about the same is counted, not repeated.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Remarks(Vec<Remark>);

impl Remarks {
    /// A file full of mistakes is told of by its first hundred.
    const MOST: usize = 100;

    /// Notes something; further ones with the same sentence and subject are counted.
    pub fn note(&mut self, message: &'static str, subject: impl Into<String>, line: Option<u32>) {
        let subject = subject.into();
        let known = self
            .0
            .iter_mut()
            .find(|known| known.message == message && known.subject == subject);
        if let Some(known) = known {
            known.count = known.count.saturating_add(1);
        } else if self.0.len() < Self::MOST {
            self.0.push(Remark {
                line,
                count: 1,
                message: message.into(),
                subject,
            });
        }
    }

    /// All of them, in the order they were met.
    pub fn into_vec(self) -> Vec<Remark> {
        self.0
    }
}

#[cfg(test)]
mod tests;
