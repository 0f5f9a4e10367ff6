//! Surveys as lists and pages show them: what is open, to whom, until when, and what is stored.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use super::access::{Access, AskedBody, Respondent, Stratum};
use super::{
    authoring::Document,
    check::Report,
    comments::Comment,
    edits::{Classes, Edits},
    quotas::Quota,
};
use crate::{
    ids::{AccountId, SurveyId, SurveyVersionId},
    language::Language,
    words::words,
};

words! {
    /// Where a survey stands.
    pub enum State {
        /// Being prepared: the questionnaire may change.
        Draft = "draft",
        /// In the field: the questionnaire is fixed, answers come in.
        Fielded = "fielded",
        /// Ended: the answers are there to be counted.
        Closed = "closed",
    }
}

/// A short text in the languages in which it was written.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(transparent)]
pub struct Localised(pub BTreeMap<Language, String>);

impl Localised {
    /// The text in a language, else in English, else in any; empty when there is none at all.
    pub fn in_language(&self, language: Language) -> &str {
        self.0
            .get(&language)
            .or_else(|| self.0.get(&Language::English))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }
}

/// A survey over all its versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Survey {
    /// Never changes.
    pub id: SurveyId,
    /// The last part of its address, as in `/surveys/models-2026`.
    pub slug: String,
    /// The title of the newest questionnaire.
    pub title: Localised,
    /// Who may answer.
    pub access: Access,
    /// The body whose members may, where they do.
    #[serde(default)]
    pub body: Option<AskedBody>,
    /// The IANA zone in which its days and its deadline count.
    pub zone: String,
    /// Where it stands.
    pub state: State,
    /// A draft that the public list shows as coming.
    pub announced: bool,
    /// An answer at or after this instant is refused.
    pub closes_at: Option<Timestamp>,
    /// It closes itself with so many responses.
    #[serde(default)]
    pub closes_after: Option<i64>,
    /// Whether a response can be put aside and taken up again elsewhere, by a private link.
    #[serde(default)]
    pub resumable: bool,
    /// The earlier survey whose question names it keeps.
    pub previous: Option<SurveyId>,
    /// When the draft was made.
    pub created_at: Timestamp,
    /// When it went into the field.
    pub fielded_at: Option<Timestamp>,
    /// When it ended.
    pub closed_at: Option<Timestamp>,
    /// How many responses there were at the close; unknown to the public until then.
    pub responses: Option<i64>,
    /// How many members or invited people had taken part at the close, where each may once.
    pub participants: Option<i64>,
    /// Counts changes of the draft; a form carries it to notice that someone else was faster.
    pub revision: i64,
}

impl Survey {
    /// Whether an answer is taken at this instant.
    pub fn takes_answers(&self, now: Timestamp) -> bool {
        self.state == State::Fielded && self.closes_at.is_none_or(|deadline| now < deadline)
    }

    /// Whether the deadline has passed and nothing has closed it yet.
    pub fn is_due(&self, now: Timestamp) -> bool {
        self.state == State::Fielded && self.closes_at.is_some_and(|deadline| now >= deadline)
    }

    /// Whether everybody may see that it exists.
    pub fn is_public(&self) -> bool {
        self.state != State::Draft || self.announced
    }
}

/// A version of a questionnaire, without the questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// Never changes.
    pub id: SurveyVersionId,
    /// Counted from 1 within the survey.
    pub number: i64,
    /// SHA-256 of the canonical questionnaire, in hexadecimal: what the record holds.
    pub digest: String,
    /// How many questions it has, those included that not everybody sees.
    pub questions: i64,
    /// When it became immutable.
    pub fielded_at: Option<Timestamp>,
}

/// What the page of one survey shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SurveyPage {
    /// The survey.
    pub survey: Survey,
    /// Its newest questionnaire.
    pub version: Version,
    /// What it is for.
    pub purpose: Localised,
    /// The questionnaire's pages.
    pub pages: Vec<QuestionnairePage>,
    /// About how many minutes it takes.
    pub minutes: i64,
    /// The languages it is written in.
    pub languages: Vec<Language>,
    /// Whether the reader is one of those who are asked; `None` when everybody is or nobody is signed in.
    pub is_asked: Option<bool>,
    /// Whether the reader has taken part; `None` when that is not kept or nobody is signed in.
    pub taken_part: Option<bool>,
    /// How many responses are taken of which a condition holds.
    pub quotas: Vec<Quota>,
    /// The questionnaire that the quotas ask about; none where there are none.
    #[serde(skip)]
    pub document: Option<Document>,
    /// The address of the survey that it continues.
    pub previous: Option<Previous>,
    /// The number of the newest release that was not withdrawn.
    pub release: Option<i64>,
}

/// The earlier survey with the same question names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Previous {
    /// The last part of its address.
    pub slug: String,
    /// Its title.
    pub title: Localised,
}

/// A page of the questionnaire, to be read and not to be answered.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct QuestionnairePage {
    /// The page's title.
    pub title: Localised,
    /// Its questions.
    pub questions: Vec<QuestionOutline>,
}

/// A question as the questionnaire view shows it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct QuestionOutline {
    /// The stable name.
    pub name: String,
    /// The kind, by its word in the definition.
    pub kind: String,
    /// The question.
    pub title: Localised,
    /// Why it is asked; empty when nothing is said.
    pub justification: Localised,
    /// Whether it must be answered when it is shown.
    pub required: bool,
    /// The condition under which it is shown, as written in the definition.
    pub shown_if: Option<String>,
    /// The choices, or the rows of a grid.
    pub choices: Vec<Localised>,
    /// The columns of a grid.
    pub columns: Vec<Localised>,
}

/// Somebody who worked on a questionnaire or approved it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reviewer {
    /// Their account.
    pub id: AccountId,
    /// Their name; `None` for a former member.
    pub name: Option<String>,
}

/// That a second person has approved a questionnaire as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approval {
    /// Who.
    pub by: Reviewer,
    /// When.
    pub at: Timestamp,
}

/// Where the review of a questionnaire stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Review {
    /// Those who have worked on it, and so can't approve it.
    pub authors: Vec<Reviewer>,
    /// The first approval of exactly this questionnaire.
    pub approval: Option<Approval>,
    /// Whether it was approved before it was changed.
    pub has_void: bool,
    /// Whether it is being edited and what it has become has errors: what would be approved is an older state.
    pub unsettled: bool,
    /// What is said about it, the oldest first.
    pub comments: Vec<Comment>,
}

/// A version that is to follow the one in the field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextVersion {
    /// The version.
    pub version: Version,
    /// What differs from the one in the field.
    pub edits: Edits,
    /// The classes of these edits, once somebody has confirmed them.
    pub confirmed: Option<Classes>,
}

/// A version with its responses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionCount {
    /// The version.
    pub version: Version,
    /// Responses so far, or at the close.
    pub responses: i64,
}

/// What somebody who manages surveys sees of one of them: counts, never answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ManagedSurvey {
    /// Who worked on the questionnaire and who approved it.
    pub review: Review,
    /// What the checker says about it.
    pub check: Report,
    /// The survey.
    pub survey: Survey,
    /// Its questionnaire: the one in the field, or that of the draft.
    pub version: Version,
    /// The version that is being prepared while another one is in the field.
    pub next: Option<NextVersion>,
    /// How many responses each version has that is or was in the field.
    pub versions: Vec<VersionCount>,
    /// Responses so far, or at the close.
    pub responses: i64,
    /// Members who have taken part so far, or at the close.
    pub participants: i64,
    /// Other surveys that it could continue.
    pub others: Vec<Previous>,
    /// The address of the survey that it continues.
    pub previous: Option<Previous>,
    /// How many responses it takes of which a condition holds.
    pub quotas: Vec<Quota>,
    /// Responses so far, or at the close, by the way in by which they came.
    pub strata: BTreeMap<Stratum, i64>,
    /// The bodies whose members it could ask.
    pub bodies: Vec<BodyOutline>,
    /// Whether this site sends mail: without it no invitation goes out.
    pub sends_mail: bool,
}

/// A body to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BodyOutline {
    /// The last part of its address.
    pub slug: String,
    /// Its name.
    pub name: String,
}

impl ManagedSurvey {
    /// The version that is being prepared, if any is: what is checked, reviewed and fielded next.
    pub fn in_work(&self) -> Option<&Version> {
        match &self.next {
            Some(next) => Some(&next.version),
            None => Some(&self.version).filter(|version| version.fielded_at.is_none()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn survey(state: State, closes_at: Option<&str>) -> Survey {
        let instant: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        Survey {
            id: SurveyId(uuid::Uuid::nil()),
            slug: "models".to_owned(),
            title: Localised::default(),
            access: Access::OnePerMember,
            body: None,
            zone: "Europe/Berlin".to_owned(),
            state,
            announced: false,
            closes_at: closes_at.map(|text| text.parse().unwrap()),
            closes_after: None,
            resumable: false,
            previous: None,
            created_at: instant,
            fielded_at: None,
            closed_at: None,
            responses: None,
            participants: None,
            revision: 1,
        }
    }

    #[test]
    fn an_answer_at_the_deadline_is_too_late() {
        let survey = survey(State::Fielded, Some("2026-03-01T18:00:00Z"));
        let before: Timestamp = "2026-03-01T17:59:59.999999Z".parse().unwrap();
        let at: Timestamp = "2026-03-01T18:00:00Z".parse().unwrap();
        assert!(survey.takes_answers(before) && !survey.is_due(before));
        assert!(!survey.takes_answers(at) && survey.is_due(at));
    }

    #[test]
    fn a_text_falls_back_to_english_and_then_to_any_language() {
        let mut text = Localised::default();
        assert_eq!(text.in_language(Language::German), "");
        text.0.insert(Language::Italian, "Sondaggio".to_owned());
        assert_eq!(text.in_language(Language::German), "Sondaggio");
        text.0.insert(Language::English, "Survey".to_owned());
        assert_eq!(text.in_language(Language::German), "Survey");
        assert_eq!(text.in_language(Language::Italian), "Sondaggio");
    }
}
