//! The front page: what the community is deciding now, and what it decided last.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::bodies::GroupSummary;
use crate::meetings::MeetingSummary;
use crate::motions::reading::RegisterRow;
use crate::surveys::catalogue::{Localised, Survey};

/// Everything on the front page, each list short and in the order shown.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct HomePage {
    /// Surveys that take answers, the first to close first.
    pub surveys: Vec<OpenSurvey>,
    /// Motions open for votes, the first to close first.
    pub motions: Vec<OpenMotion>,
    /// The latest motions that were closed.
    pub decisions: Vec<RegisterRow>,
    /// The next meetings.
    pub meetings: Vec<MeetingSummary>,
    /// The latest meetings with published minutes.
    pub minutes: Vec<MeetingSummary>,
    /// The latest releases of survey results.
    pub results: Vec<ReleasedResults>,
    /// All groups.
    pub groups: Vec<GroupSummary>,
}

impl HomePage {
    /// Whether nothing has happened yet: a community on its first day.
    pub fn is_new(&self) -> bool {
        self.surveys.is_empty()
            && self.motions.is_empty()
            && self.decisions.is_empty()
            && self.meetings.is_empty()
            && self.minutes.is_empty()
            && self.results.is_empty()
            && self.groups.is_empty()
    }
}

/// A survey that takes answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenSurvey {
    /// The survey.
    pub survey: Survey,
    /// How many questions the questionnaire has.
    pub questions: i64,
    /// Whether the reader has taken part; `None` when that is not kept or nobody is signed in.
    pub taken_part: Option<bool>,
}

/// A motion open for votes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenMotion {
    /// The motion as the register shows it.
    pub row: RegisterRow,
    /// Seats of the sealed electorate.
    pub electorate: i64,
    /// Seats that have voted or recused.
    pub voted: i64,
    /// Yes votes that carry it whatever the others do, where the rule's base is known before the close.
    pub yes_needed: Option<i64>,
}

/// A release of a survey's results.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReleasedResults {
    /// The survey's address part.
    pub slug: String,
    /// The release's number.
    pub number: i64,
    /// The survey's title.
    pub title: Localised,
    /// When the survey went into the field.
    pub fielded_at: Option<Timestamp>,
    /// The IANA zone in which the survey's days count.
    pub zone: String,
    /// Completed responses.
    pub respondents: i64,
    /// When it was released.
    pub released_at: Timestamp,
}
