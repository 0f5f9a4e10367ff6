//! What was changed between two versions of a questionnaire, and which comparisons it breaks.
//!
//! Answers are compared over versions and years only where the same question was asked: the same words, the same
//! options, the same people. The class of a change is computed so that it is never too low: only spaces, typographic
//! signs and the case of letters make a *typo*; other words are another *wording*; other choices, limits or texts of
//! choices are other *options*; another kind of answer or other people who are asked change the *meaning*. An author may
//! raise a class, and lower it only from wording to typo, with a reason ([`settle`]).

mod options;
mod people;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use super::definition::{Definition, Localised, Question};
use crate::{forms::FieldError, language::Language, words::words};
use people::Placed;

words! {
    /// How far an edit reaches, the farthest last.
    pub enum Impact {
        /// Nobody understands the question otherwise.
        Typo = "typo",
        /// The question is put in other words.
        Wording = "wording",
        /// Other answers can be chosen or given.
        Options = "options",
        /// Something else is asked, or others are asked.
        Meaning = "meaning",
    }
}

impl Impact {
    /// Whether answers before and after may no longer be compared.
    pub fn breaks_comparison(self) -> bool {
        self > Self::Typo
    }
}

words! {
    /// What of a question was changed.
    pub enum Aspect {
        /// What is asked.
        Title = "title",
        /// The hint below it.
        Description = "description",
        /// Why it is asked.
        Justification = "justification",
        /// The example inside the empty field.
        Placeholder = "placeholder",
        /// A choice, row, column or step that was not there.
        ChoiceAdded = "choice-added",
        /// A choice, row, column or step that is not there any more.
        ChoiceRemoved = "choice-removed",
        /// The text of a choice, or what the ends of a scale mean.
        ChoiceText = "choice-text",
        /// The order of the choices.
        ChoiceOrder = "choice-order",
        /// How many may be chosen, how long or how large an answer may be.
        Limits = "limits",
        /// Whether an answer is required.
        Required = "required",
        /// The kind of answer.
        Type = "type",
        /// The condition under which it is asked.
        Condition = "condition",
        /// Who is asked, as a question before it was changed.
        People = "people",
        /// Another setting.
        Setting = "setting",
    }
}

/// One difference between a question before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// What was changed.
    pub aspect: Aspect,
    /// In which language, for texts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// As it was; empty when there was nothing.
    pub before: String,
    /// As it is.
    pub after: String,
    /// How far it reaches.
    pub impact: Impact,
}

/// A question that is there before and after, and not the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    /// Its stable name.
    pub question: String,
    /// The class that is proposed: that of the farthest reaching difference.
    pub proposed: Impact,
    /// What was changed.
    pub differences: Vec<Difference>,
}

/// A question that was not there before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Added {
    /// Its stable name.
    pub question: String,
    /// The question that was removed and was just the same: names join years, so this breaks the comparison too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
}

/// Everything that was changed between two versions.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Edits {
    /// Questions that are new.
    pub added: Vec<Added>,
    /// Names of questions that are gone.
    pub removed: Vec<String>,
    /// Questions that are not the same.
    pub changed: Vec<Edit>,
    /// Names of questions that come in another order among those that stayed.
    pub moved: Vec<String>,
    /// Whether titles, descriptions, notes or pages around the questions were changed.
    pub surroundings: bool,
}

/// The class of an edit as somebody has confirmed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmed {
    /// The class.
    pub class: Impact,
    /// Why a wording is only a typo; empty otherwise.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// The confirmed classes by the name of the question.
pub type Classes = BTreeMap<String, Confirmed>;

/// What an author has chosen for one edit, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ClassEntry {
    /// A word of [`Impact`].
    pub class: String,
    /// Why a wording is only a typo.
    pub reason: String,
}

/// Why a class can't be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// The class is below the proposed one, and it is not a wording called a typo.
    TooLow,
    /// A wording is called a typo without a reason.
    ReasonMissing,
}

impl Refused {
    /// The Fluent key of the sentence that says so.
    pub fn message(self) -> &'static str {
        match self {
            Self::TooLow => "surveys-edits-error-too-low",
            Self::ReasonMissing => "surveys-edits-error-reason",
        }
    }
}

/// The class of an edit that an author has chosen.
///
/// # Errors
/// When it is lower than proposed; a wording may be called a typo with a reason.
pub fn settle(proposed: Impact, chosen: Impact, reason: &str) -> Result<Impact, Refused> {
    if chosen >= proposed {
        return Ok(chosen);
    }
    match (proposed, chosen) {
        (Impact::Wording, Impact::Typo) if !reason.trim().is_empty() => Ok(chosen),
        (Impact::Wording, Impact::Typo) => Err(Refused::ReasonMissing),
        _ => Err(Refused::TooLow),
    }
}

impl Edits {
    /// The classes that an author has chosen, one entry for each changed question in order.
    ///
    /// # Errors
    /// What is wrong at the fields `class-0`, `reason-0`, `class-1` …
    pub fn confirm(&self, chosen: &[ClassEntry]) -> Result<Classes, Vec<FieldError>> {
        let mut classes = Classes::new();
        let mut errors = Vec::new();
        for (index, edit) in self.changed.iter().enumerate() {
            let entry = chosen.get(index).cloned().unwrap_or_default();
            let class = Impact::from_word(&entry.class).unwrap_or(edit.proposed);
            match settle(edit.proposed, class, &entry.reason) {
                Ok(class) => {
                    let reason = if class < edit.proposed {
                        entry.reason.trim().to_owned()
                    } else {
                        String::new()
                    };
                    classes.insert(edit.question.clone(), Confirmed { class, reason });
                }
                Err(refused) => {
                    let field = match refused {
                        Refused::TooLow => format!("class-{index}"),
                        Refused::ReasonMissing => format!("reason-{index}"),
                    };
                    errors.push(FieldError::new(field, refused.message()));
                }
            }
        }
        if errors.is_empty() {
            Ok(classes)
        } else {
            Err(errors)
        }
    }

    /// Whether nothing at all was changed.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The questions whose answers can no longer be compared with those before, given the classes that were chosen.
    ///
    /// An edit without a chosen class counts as proposed.
    pub fn broken(&self, chosen: &Classes) -> BTreeSet<String> {
        let edited = self.changed.iter().filter(|edit| {
            chosen
                .get(&edit.question)
                .map_or(edit.proposed, |confirmed| confirmed.class)
                .breaks_comparison()
        });
        edited
            .map(|edit| edit.question.clone())
            .chain(self.removed.iter().cloned())
            .collect()
    }

    /// The edit of a question.
    pub fn of(&self, question: &str) -> Option<&Edit> {
        self.changed.iter().find(|edit| edit.question == question)
    }
}

/// Compares two versions.
pub fn compare(before: &Definition, after: &Definition) -> Edits {
    let (old, new) = (people::placed(before), people::placed(after));
    let mut edits = Edits {
        surroundings: surroundings(before) != surroundings(after),
        ..Edits::default()
    };
    for placed in &old {
        let name = &placed.question.name;
        match find(&new, name) {
            None => edits.removed.push(name.clone()),
            Some(now) => {
                let differences = differences(placed, now, before.language, after.language);
                if let Some(proposed) = differences.iter().map(|found| found.impact).max() {
                    edits.changed.push(Edit {
                        question: name.clone(),
                        proposed,
                        differences,
                    });
                }
            }
        }
    }
    people::spread(&old, &new, &mut edits);
    for placed in &new {
        let name = &placed.question.name;
        if find(&old, name).is_none() {
            let was = old
                .iter()
                .filter(|gone| edits.removed.contains(&gone.question.name))
                .find(|gone| is_same_but_for_its_name(gone.question, placed.question))
                .map(|gone| gone.question.name.clone());
            edits.added.push(Added {
                question: name.clone(),
                was,
            });
        }
    }
    edits.moved = people::moved(&old, &new);
    edits
}

fn find<'p, 'd>(placed: &'p [Placed<'d>], name: &str) -> Option<&'p Placed<'d>> {
    placed.iter().find(|placed| placed.question.name == name)
}

fn is_same_but_for_its_name(one: &Question, other: &Question) -> bool {
    let mut renamed = one.clone();
    renamed.name.clone_from(&other.name);
    renamed.position = other.position;
    renamed == *other
}

/// The texts around the questions.
fn surroundings(definition: &Definition) -> Vec<&Localised> {
    let mut texts = vec![
        &definition.title,
        &definition.description,
        &definition.thanks,
    ];
    for page in &definition.pages {
        texts.extend([&page.title, &page.description]);
        people::push_texts(&page.elements, &mut texts);
    }
    texts
}

fn differences(
    before: &Placed<'_>,
    after: &Placed<'_>,
    language_before: Language,
    language_after: Language,
) -> Vec<Difference> {
    let (old, new) = (before.question, after.question);
    let mut found = Vec::new();
    let languages = (language_before, language_after);
    texts(
        Aspect::Title,
        Impact::Wording,
        (&old.title, &new.title),
        languages,
        &mut found,
    );
    texts(
        Aspect::Description,
        Impact::Wording,
        (&old.description, &new.description),
        languages,
        &mut found,
    );
    texts(
        Aspect::Justification,
        Impact::Wording,
        (&old.justification, &new.justification),
        languages,
        &mut found,
    );
    options::differences(&old.kind, &new.kind, languages, &mut found);
    if old.rules.required != new.rules.required {
        let word = |required: bool| if required { "required" } else { "" }.to_owned();
        found.push(Difference {
            aspect: Aspect::Required,
            language: None,
            before: word(old.rules.required),
            after: word(new.rules.required),
            impact: Impact::Options,
        });
    }
    if before.conditions != after.conditions {
        found.push(Difference {
            aspect: Aspect::Condition,
            language: None,
            before: before.written_conditions(),
            after: after.written_conditions(),
            impact: Impact::Meaning,
        });
    }
    // What is compared above is made equal; whatever else differs is taken for the worst.
    let mut rest = old.clone();
    rest.position = new.position;
    rest.title = new.title.clone();
    rest.description = new.description.clone();
    rest.justification = new.justification.clone();
    rest.rules.required = new.rules.required;
    rest.rules.visible_if.clone_from(&new.rules.visible_if);
    rest.kind = new.kind.clone();
    if rest != *new {
        found.push(Difference {
            aspect: Aspect::Setting,
            language: None,
            before: String::new(),
            after: String::new(),
            impact: Impact::Meaning,
        });
    }
    found
}

/// The differences of a text in each language; `at_least` unless nobody would read it otherwise.
fn texts(
    aspect: Aspect,
    at_least: Impact,
    (before, after): (&Localised, &Localised),
    (language_before, language_after): (Language, Language),
    found: &mut Vec<Difference>,
) {
    for language in Language::ALL {
        let (old, new) = (
            written(before, language, language_before),
            written(after, language, language_after),
        );
        if old == new {
            continue;
        }
        let same_reading = old.is_some() && new.is_some() && reading(old) == reading(new);
        found.push(Difference {
            aspect,
            language: Some(language),
            before: old.unwrap_or_default().to_owned(),
            after: new.unwrap_or_default().to_owned(),
            impact: if same_reading { Impact::Typo } else { at_least },
        });
    }
}

/// The text that is written in a language; `None` where another one stands in.
fn written(text: &Localised, language: Language, own: Language) -> Option<&str> {
    let translated = text
        .translations
        .iter()
        .find(|(found, _)| *found == language)
        .map(|(_, text)| text.as_str());
    let fallback = Some(text.fallback.as_str()).filter(|_| language == own);
    translated.or(fallback).filter(|text| !text.is_empty())
}

/// The letters and digits of a text, in small letters, its spaces as one: what is left is what is read.
fn reading(text: Option<&str>) -> String {
    let text: String = text.unwrap_or_default().nfkc().collect();
    let mut read = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !read.is_empty() {
            read.push(' ');
        }
        read.extend(word.chars().map(plain).flat_map(char::to_lowercase));
    }
    read
}

/// Typographic signs as those of a typewriter. Other signs count: a question mark makes a question.
fn plain(character: char) -> char {
    match character {
        '\u{2018}' | '\u{2019}' | '\u{201a}' => '\'',
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{ab}' | '\u{bb}' => '"',
        '\u{2010}'..='\u{2015}' => '-',
        other => other,
    }
}
