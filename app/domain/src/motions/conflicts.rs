//! Conflicts of interest: what of a voter's interests a motion touches, what is asked before the vote, what was answered.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use super::{
    ballot::Choice,
    reading::Person,
    rules::{ConflictRule, Secrecy},
    state::State,
};
use crate::{
    bodies::{
        companies::{Companies, company_key},
        interests::{Interest, RunningText},
    },
    forms::FieldError,
    words::words,
};

/// The longest answer and the longest reason for a clearing, in characters.
pub const WHY_LENGTH: usize = 500;
/// The most organisations and projects that a motion names.
pub const MOST_CONCERNS: usize = 20;
/// The longest name of one, in characters.
pub const CONCERN_LENGTH: usize = 120;

words! {
    /// Why a motion touches a voter.
    pub enum Ground {
        /// The person declared the interest.
        Declared = "declared",
        /// The person stands for the company; that needs no declaration.
        Affiliation = "affiliation",
    }
}

/// One thing by which a motion touches a voter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Touch {
    /// Why.
    pub ground: Ground,
    /// The interest as its person declared it, or the affiliation.
    pub interest: String,
    /// The first day on which the interest no longer stands.
    pub until: Option<Date>,
    /// The name that the motion gives or mentions.
    pub concerns: String,
    /// Its title or text mentions it, and its mover does not name it.
    pub in_text: bool,
}

/// What a motion is about, as far as interests are concerned.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// What its mover says that it concerns.
    pub concerns: &'a [String],
    /// The question in one line.
    pub title: &'a str,
    /// The motion itself.
    pub text: &'a str,
}

/// What of somebody's interests a motion touches on a day of its body.
///
/// A declared interest is touched when the mover names it, or title or text mention it; an affiliation only when the
/// mover names it, for companies are mentioned in texts more often than they are concerned.
pub fn touches(
    about: About<'_>,
    interests: &[&Interest],
    affiliation: Option<&str>,
    (companies, day): (&Companies, Date),
) -> Vec<Touch> {
    let named = |name: &str| {
        let mut concerns = about.concerns.iter();
        concerns.find(|concern| companies.same(name, concern, day))
    };
    let mut text: Option<RunningText> = None;
    let mut mentioned = |name: &str| {
        let text = text
            .get_or_insert_with(|| RunningText::of(&format!("{}\n{}", about.title, about.text)));
        let mut names = companies.names_of(name, day).into_iter();
        names.find(|name| text.mentions(name)).map(str::to_owned)
    };
    let mut found = Vec::new();
    for interest in interests.iter().filter(|interest| interest.asks_on(day)) {
        let by_mover = named(&interest.name).cloned();
        let in_text = by_mover.is_none();
        if let Some(concerns) = by_mover.or_else(|| mentioned(&interest.name)) {
            found.push(Touch {
                ground: Ground::Declared,
                interest: interest.name.clone(),
                until: Some(interest.until),
                concerns,
                in_text,
            });
        }
    }
    let declared = |name: &str| {
        let mut declared = found.iter();
        declared.any(|touch| companies.same(name, &touch.interest, day))
    };
    if let Some(name) = affiliation
        && let Some(concerns) = named(name)
        && !declared(name)
    {
        found.push(Touch {
            ground: Ground::Affiliation,
            interest: name.to_owned(),
            until: None,
            concerns: concerns.clone(),
            in_text: false,
        });
    }
    found
}

/// Reads what a motion concerns, one name a line, each name once.
pub fn read_concerns(entered: &str, errors: &mut Vec<FieldError>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for line in entered.lines().map(str::trim) {
        let key = company_key(line);
        if !key.is_empty() && !names.iter().any(|name| company_key(name) == key) {
            names.push(line.to_owned());
        }
    }
    let error = if entered.contains('\0') {
        Some(FieldError::new("concerns", "motions-error-character"))
    } else if MOST_CONCERNS < names.len() {
        Some(FieldError::new("concerns", "conflicts-error-many").with("most", MOST_CONCERNS))
    } else if names
        .iter()
        .any(|name| CONCERN_LENGTH < name.chars().count())
    {
        Some(FieldError::new("concerns", "conflicts-error-long").with("most", CONCERN_LENGTH))
    } else {
        None
    };
    errors.extend(error);
    names
}

words! {
    /// What somebody did whose interest a motion touches.
    pub enum Stance {
        /// Stepped aside.
        Recused = "recused",
        /// Abstained, because the rules say so.
        Abstained = "abstained",
        /// Voted all the same, and said why.
        Voted = "voted",
    }
}

impl Stance {
    /// Whether everybody may see it, while the motion stands so.
    ///
    /// Whoever votes all the same has not recused themselves, and the other way round: where votes are hidden, that is
    /// told when recusals are, at the close. What somebody did because of a rule is a choice, and never told of a secret
    /// vote.
    pub fn is_told(self, secrecy: Secrecy, state: State) -> bool {
        match secrecy {
            Secrecy::Open => true,
            Secrecy::UntilClose => state == State::Closed,
            Secrecy::Secret => state == State::Closed && self != Self::Abstained,
        }
    }
}

/// What somebody answered before voting on a motion that touches an interest of theirs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// What they did.
    pub stance: Stance,
    /// What was touched; empty once its person has closed the account.
    pub touches: Vec<Touch>,
    /// Why it does not affect their vote, for everybody to read.
    pub why: Option<String>,
    /// When.
    pub at: Timestamp,
}

/// That an interest is matched by mistake, as an officer entered it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clearing {
    /// Who entered it.
    pub by: Person,
    /// Why; empty once that person has closed the account.
    pub reason: String,
}

/// What a voter is asked whose interests a motion touches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// What is touched.
    pub touches: Vec<Touch>,
    /// The rule that leaves no choice, where there is one.
    pub rule: Option<ConflictRule>,
    /// What the voter answered before.
    pub before: Option<Answered>,
}

/// Judges a vote of somebody whose interests a motion touches: what is kept of it, or what is wrong at which field.
///
/// `given` is the answer that the interest does not affect the vote, with its reason; without it an earlier answer about
/// the same holds. `rule` is the rule of the charter, unless the match was found to be mistaken.
///
/// # Errors
/// Messages at `choice`, `interest` or `why`.
pub fn judge(
    touches: &[Touch],
    rule: Option<&ConflictRule>,
    choice: Choice,
    (given, before): (Option<&str>, Option<&Answered>),
) -> Result<(Stance, Option<String>), FieldError> {
    if choice == Choice::Recuse {
        return Ok((Stance::Recused, None));
    }
    if let Some(rule) = rule {
        return if rule.duty.allows(choice) {
            Ok((Stance::Abstained, None))
        } else {
            Err(FieldError::new("choice", "conflicts-error-duty").with("clause", &rule.clause.text))
        };
    }
    let Some(why) = given else {
        return match before {
            Some(Answered {
                stance: Stance::Voted,
                touches: about,
                why,
                ..
            }) if about == touches => Ok((Stance::Voted, why.clone())),
            _ => Err(FieldError::new("interest", "conflicts-error-answer")),
        };
    };
    let why = read_why(why, "why").map_err(|mut errors| {
        errors
            .pop()
            .unwrap_or_else(|| FieldError::new("why", "conflicts-error-why"))
    })?;
    Ok((Stance::Voted, Some(why)))
}

fn read_why(entered: &str, field: &'static str) -> Result<String, Vec<FieldError>> {
    let why = entered.trim().replace("\r\n", "\n");
    let error = if why.is_empty() {
        FieldError::new(field, "conflicts-error-why")
    } else if why.contains('\0') {
        FieldError::new(field, "motions-error-character")
    } else if why.chars().count() > WHY_LENGTH {
        FieldError::new(field, "motions-error-long").with("most", WHY_LENGTH)
    } else {
        return Ok(why);
    };
    Err(vec![error])
}

/// The form by which an officer enters that an interest is matched by mistake.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ClearingValues {
    /// The account of the voter.
    pub person: String,
    /// Why.
    pub cleared: String,
}

impl ClearingValues {
    /// The reason.
    ///
    /// # Errors
    /// A message at `cleared`.
    pub fn read(&self) -> Result<String, Vec<FieldError>> {
        read_why(&self.cleared, "cleared")
    }
}
