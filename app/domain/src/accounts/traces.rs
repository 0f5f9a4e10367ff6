//! What stands about a person in motions, meetings and surveys: part of the download of one's own data.

use jiff::{Timestamp, civil::Date};
use serde::Serialize;

/// Everything outside the account itself.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Traces {
    /// Motions the person moved.
    pub motions_moved: Vec<MovedTrace>,
    /// Votes the person cast.
    pub votes: Vec<VoteTrace>,
    /// Votes that the person changed before the close, as they were.
    pub superseded_votes: Vec<SupersededVoteTrace>,
    /// What the person answered where a motion touched an interest of theirs.
    pub conflict_answers: Vec<ConflictTrace>,
    /// Meetings whose attendance names the person.
    pub meetings: Vec<MeetingTrace>,
    /// Surveys (the last part of their address) for which the person has used the one response.
    pub surveys_answered: Vec<String>,
    /// Comments that the person wrote on questionnaires in preparation.
    pub survey_comments: Vec<CommentTrace>,
    /// Questions that the person put into the community's library.
    pub library_questions: Vec<LibraryTrace>,
}

/// What somebody answered before voting on a motion that touched an interest of theirs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ConflictTrace {
    /// The motion's code.
    pub motion: Option<String>,
    /// Its title.
    pub title: String,
    /// recused, abstained or voted.
    pub stance: String,
    /// Why the interest did not affect the vote.
    pub why: Option<String>,
    /// When.
    pub at: Timestamp,
}

/// A question that was put into the community's library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LibraryTrace {
    /// What the survey was called from which it was taken.
    pub survey: String,
    /// What the person noted beside it.
    pub note: String,
    /// When.
    pub at: Timestamp,
}

/// A comment on a questionnaire that was being prepared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CommentTrace {
    /// The last part of the survey's address.
    pub survey: String,
    /// The name of the element; empty for the questionnaire as a whole.
    pub element: String,
    /// What it says.
    pub text: String,
    /// When.
    pub at: Timestamp,
}

/// A motion that was moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MovedTrace {
    /// Its code, once it was opened.
    pub motion: Option<String>,
    /// Its title.
    pub title: String,
    /// When.
    pub at: Timestamp,
}

/// A vote that was cast.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VoteTrace {
    /// The motion's code.
    pub motion: Option<String>,
    /// Its title.
    pub title: String,
    /// yes, no, abstain or recuse.
    pub choice: String,
    /// The reason that was given for it.
    pub reason: Option<String>,
    /// When.
    pub at: Timestamp,
}

/// A vote that was changed before the close.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SupersededVoteTrace {
    /// The vote as it was.
    #[serde(flatten)]
    pub vote: VoteTrace,
    /// When another one took its place.
    pub superseded_at: Timestamp,
}

/// A meeting and whether the person was there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MeetingTrace {
    /// The meeting.
    pub title: String,
    /// The day.
    pub held_on: Date,
    /// The word of the attendance.
    pub attendance: String,
}
