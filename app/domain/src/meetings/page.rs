//! Read models of the meeting pages.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use super::{Attendance, Draft, Minutes, Occurrence, Series, Standing};
use crate::{
    bodies::{Role, VotingStatus},
    ids::{AccountId, MotionId},
};

/// A group as a meeting names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupRef {
    /// The last part of its address.
    pub slug: String,
    /// The full name.
    pub name: String,
}

/// One line of a list of meetings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingSummary {
    /// Who meets.
    pub group: GroupRef,
    /// When and where.
    pub occurrence: Occurrence,
    /// Where it stands.
    pub standing: Standing,
}

/// A series as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeriesSummary {
    /// Who meets.
    pub group: GroupRef,
    /// The pattern.
    pub series: Series,
    /// The next days.
    pub next: Vec<Date>,
    /// Whether the viewer may change it.
    pub may_change: bool,
}

/// The page of all meetings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meetings {
    /// Coming ones, the next first.
    pub upcoming: Vec<MeetingSummary>,
    /// Past ones, the latest first.
    pub past: Vec<MeetingSummary>,
    /// The running series.
    pub series: Vec<SeriesSummary>,
    /// Where the older ones begin: `?before=` of the next page.
    pub older: Option<Date>,
    /// The instant the page speaks from.
    pub now: Timestamp,
    /// Groups for which the viewer may announce meetings.
    pub may_announce: Vec<GroupRef>,
}

/// Somebody who was, or was expected, in a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attendee {
    /// The person.
    pub account: AccountId,
    /// The name; `None` for somebody who has closed the account.
    pub name: Option<String>,
    /// The seat on the day of the meeting, when there was one.
    pub role: Option<Role>,
    /// The voting status on that day.
    pub voting_status: Option<VotingStatus>,
    /// The affiliation on that day.
    pub affiliation: Option<String>,
    /// How they took part; `None` while nobody has noted it.
    pub attendance: Option<Attendance>,
}

impl Attendee {
    /// Somebody without a seat on the day.
    pub fn guest(account: AccountId, name: Option<String>, attendance: Option<Attendance>) -> Self {
        Self {
            account,
            name,
            role: None,
            voting_status: None,
            affiliation: None,
            attendance,
        }
    }
}

/// How many of those with a vote were there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuorumNote {
    /// Voting members on the day.
    pub voting_members: i64,
    /// Voting members who were there.
    pub present: i64,
    /// How many the body's rules ask for.
    pub needed: i64,
}

impl QuorumNote {
    /// Whether enough were there.
    pub fn is_met(&self) -> bool {
        self.present >= self.needed
    }
}

/// A motion that a meeting dealt with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkedMotion {
    /// The motion.
    pub id: MotionId,
    /// Its number, such as `TSC-2026-007`, once it was opened.
    pub code: Option<String>,
    /// What it is about.
    pub title: String,
    /// A word for where it stands.
    pub state: String,
    /// Moved for this meeting, or linked by hand.
    pub linked_by_hand: bool,
}

/// The page of one meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingPage {
    /// Who meets.
    pub group: GroupRef,
    /// When and where.
    pub occurrence: Occurrence,
    /// Where it stands.
    pub standing: Standing,
    /// Who was there, by class.
    pub attendees: Vec<Attendee>,
    /// Quorum, for a body whose members vote and an attendance that was noted.
    pub quorum: Option<QuorumNote>,
    /// Published minutes, the latest first.
    pub minutes: Vec<Minutes>,
    /// Whether somebody is writing minutes that are not published yet.
    pub being_written: bool,
    /// What it dealt with.
    pub motions: Vec<LinkedMotion>,
    /// The body's meetings before and after: original dates.
    pub previous: Option<Date>,
    /// The next one.
    pub next: Option<Date>,
    /// The instant the page speaks from.
    pub now: Timestamp,
    /// Whether the viewer may write minutes, note attendance, move and cancel.
    pub may_keep: bool,
}

/// The page on which minutes are written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MinutesPad {
    /// Who meets.
    pub group: GroupRef,
    /// When and where.
    pub occurrence: Occurrence,
    /// The latest published version, when this amends it.
    pub published: Option<Minutes>,
    /// What is saved already.
    pub draft: Option<Draft>,
}
