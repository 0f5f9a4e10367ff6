//! The release: one immutable document with everything that is published.

use serde::{Deserialize, Serialize};

use super::{
    MINIMUM_BASE, PERCENT_BASE, SMALL,
    statistics::{Fraction, RankingRow},
};
use crate::{
    canonical::{canonical_json, commitment},
    ids::SurveyId,
    surveys::catalogue::Localised,
};

/// Everything that is published of one fielding of a survey. Public pages read this and never the answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Release {
    /// The form of this document.
    pub format: String,
    /// The number of the release among those of its survey.
    pub number: i64,
    /// What was asked.
    pub survey: SurveyReference,
    /// Completed responses.
    pub respondents: u64,
    /// How it was counted.
    pub method: Method,
    /// The tables in the order of the questions.
    pub tables: Vec<Table>,
}

impl Release {
    /// The form this program writes.
    pub const FORMAT: &str = "folkmoot-release/1";

    /// The canonical JSON that is stored, served and hashed.
    ///
    /// # Errors
    /// Never for a release that was made by this module.
    pub fn canonical(&self) -> Result<Vec<u8>, serde_json::Error> {
        canonical_json(self)
    }

    /// SHA-256 of a stored release, in hexadecimal.
    pub fn digest(document: &[u8]) -> String {
        commitment(&[], document)
    }
}

/// Which questionnaire the answers belong to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct SurveyReference {
    /// The survey.
    #[cfg_attr(feature = "schema", schema(value_type = uuid::Uuid))]
    pub id: SurveyId,
    /// Its name in addresses.
    pub slug: String,
    /// Its title.
    pub title: Localised,
    /// The version of the questionnaire.
    pub version: i64,
    /// SHA-256 of the questionnaire's definition, in hexadecimal.
    pub questionnaire_digest: String,
}

/// The method statement, as numbers and words that a program can read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Method {
    /// How respondents came to answer; `self-selected`: no margin of error is meaningful.
    pub sampling: String,
    /// Tables on a smaller base are withheld.
    pub minimum_base: u64,
    /// Counts from 1 to this are hidden.
    pub hidden_up_to: u64,
    /// Percentages, and unanimous tables, only from this base on.
    pub percent_from: u64,
    /// How percentages are rounded.
    pub rounding: String,
}

impl Default for Method {
    fn default() -> Self {
        Self {
            sampling: "self-selected".to_owned(),
            minimum_base: MINIMUM_BASE,
            hidden_up_to: SMALL,
            percent_from: PERCENT_BASE,
            rounding: "whole percent, half up".to_owned(),
        }
    }
}

/// One one-way table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = ReleaseTable))]
pub struct Table {
    /// The stable name of the question.
    pub question: String,
    /// The row of a matrix.
    pub row: Option<String>,
    /// Which kind of question it was.
    pub kind: Kind,
    /// The question's text.
    pub title: Localised,
    /// The text of the matrix row.
    pub row_title: Option<Localised>,
    /// What is published of it.
    pub content: Content,
}

/// Which kind of question a table comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = TableKind))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// One of several.
    Single,
    /// Yes or no.
    Boolean,
    /// A step of a scale.
    Rating,
    /// Any number of several: shares of respondents, not of ticks.
    Multiple,
    /// One row of a matrix.
    Matrix,
    /// First choices of a ranking.
    Ranking,
    /// Free text: only how many answered.
    Text,
}

/// What is published of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// Nothing: the answers would say too much about single people. The reason itself would, too.
    Withheld,
    /// The counts.
    Published(Published),
}

/// The published counts of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = PublishedTable))]
pub struct Published {
    /// How many respondents the shares refer to.
    pub base: u64,
    /// Who they are.
    pub base_of: Base,
    /// The cells.
    pub rows: Vec<Row>,
    /// Saw the question and left it empty.
    pub skipped: Cell,
    /// Never saw the question.
    pub not_shown: Cell,
    /// Statistics that disclose nothing more.
    pub statistics: Option<Statistics>,
}

/// Whom a base counts. Where the number of those who skipped must stay hidden, the base includes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = TableBase))]
#[serde(rename_all = "kebab-case")]
pub enum Base {
    /// Those who answered.
    Answered,
    /// Those who saw the question.
    Asked,
    /// Those who answered and those who never saw the question.
    AnsweredOrNotShown,
    /// All respondents.
    All,
}

/// One line of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = TableRow))]
pub struct Row {
    /// The stable name of the choice.
    pub name: String,
    /// Its text.
    pub label: Localised,
    /// Its count.
    pub cell: Cell,
}

/// A count that can be seen, or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Cell {
    /// The count, and from a base of 30 the whole percent of the base.
    Shown {
        /// Respondents.
        count: u64,
        /// Whole percent, half up.
        percent: Option<u8>,
    },
    /// Hidden.
    Hidden(Why),
}

/// Why a cell is hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = HiddenBecause))]
pub enum Why {
    /// It is 1, 2, 3 or 4.
    #[serde(rename = "<5")]
    Small,
    /// Another count could be found by subtraction.
    #[serde(rename = "protecting")]
    Protecting,
}

/// Statistics beyond counts; only where every count they rest on could be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Statistics {
    /// The mean of a scale.
    Mean(Fraction),
    /// Mean places and Borda points, in the order of the rows.
    Ranking(Vec<RankingRow>),
}
