//! What pages and the JSON interface show of motions.

mod composer;

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

pub use self::composer::{Composer, TakenSeat};
use super::amendments::{Amendment, TextVersion};
use super::ballot::Choice;
use super::conflicts::{Answered, Asked, Clearing, Touch};
use super::effects::ShownEffect;
use super::electorate::Suspension;
use super::force::{Aftermath, Force};
use super::imported::Imported;
use super::joint::Joint;
use super::links::Links;
use super::outcome::{Outcome, Prospects};
use super::powers::Powers;
use super::prelude::{Backing, Obstacle, Prelude};
use super::proceedings::{Answer, Proceedings, RulingKind};
use super::register::{RegisterQuery, Standing};
use super::rules::{Matter, Mode, Rule, Secrecy};
use super::saying::Saying;
use super::state::State;
use crate::ids::{AccountId, MotionId};

/// A person as a motion names them; without a name they have closed their account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The account, the address `/people/{id}`.
    pub id: AccountId,
    /// The name, gone when the account is closed.
    pub name: Option<String>,
}

/// The body that decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecidingBody {
    /// As in `/groups/{slug}`.
    pub slug: String,
    /// As in the code of its motions.
    pub code: String,
    /// The name.
    pub name: String,
    /// The IANA zone of its times.
    pub zone: String,
}

/// One row of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterRow {
    /// The lasting code.
    pub code: String,
    /// The question in one line.
    pub title: String,
    /// Who decides.
    pub body: DecidingBody,
    /// How.
    pub mode: Mode,
    /// About what.
    pub matter: Matter,
    /// What it has come to.
    pub standing: Standing,
    /// When the vote began.
    pub opened_at: Timestamp,
    /// When it ends or would have ended.
    pub closes_at: Option<Timestamp>,
    /// When it ended or was withdrawn.
    pub closed_at: Option<Timestamp>,
    /// The code of the motion by which another body decides the same jointly.
    pub joint: Option<String>,
    /// Where it stands since it was adopted, and since when.
    #[serde(flatten)]
    pub after: RowAftermath,
}

/// What became of an adopted motion, in a row of the register.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct RowAftermath {
    /// Where it stands; nothing for what was not adopted.
    pub force: Option<Force>,
    /// The first day in force.
    pub in_force_from: Option<Date>,
    /// The day on which it is looked at again.
    pub review_on: Option<Date>,
    /// The first day on which it no longer was in force.
    pub ended_on: Option<Date>,
    /// The code of the decision that superseded or repealed it.
    pub ended_by: Option<String>,
}

/// A draft in the list of those who can see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftRow {
    /// The address `/decisions/drafts/{id}`.
    pub id: MotionId,
    /// The question in one line.
    pub title: String,
    /// Who would decide.
    pub body: DecidingBody,
    /// When it was written.
    pub created_at: Timestamp,
    /// When it was made public, if it was.
    pub announced_at: Option<Timestamp>,
}

/// Somebody besides the mover who is for putting a motion to the vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backer {
    /// Who.
    pub person: Person,
    /// How.
    pub backing: Backing,
    /// Since when.
    pub given_at: Timestamp,
    /// When it was taken back, if it was.
    pub withdrawn_at: Option<Timestamp>,
}

/// What came before the vote.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Before {
    /// When it was made public.
    pub announced_at: Option<Timestamp>,
    /// From when the notice counts.
    pub notice_from: Option<Timestamp>,
    /// Those who back it, and who took that back, in the order of time.
    pub backers: Vec<Backer>,
    /// What stands between it and its vote now; nothing once that is open.
    pub obstacles: Vec<Obstacle>,
    /// The texts that everybody could read, the first one first; of a draft that nobody else reads only the last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub versions: Vec<TextVersion>,
    /// The amendments that were proposed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amendments: Vec<Amendment>,
}

impl Before {
    /// The version of the text that the motion has now.
    pub fn current(&self) -> Option<u32> {
        self.versions.last().map(|version| version.number)
    }

    /// The same as it is judged.
    pub fn prelude(&self) -> Prelude {
        Prelude {
            announced_at: self.announced_at,
            notice_from: self.notice_from,
            backers: self
                .backers
                .iter()
                .filter(|backer| backer.withdrawn_at.is_none())
                .map(|backer| (backer.backing, backer.given_at))
                .collect(),
        }
    }
}

/// A vote that its voter changed before the close.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormerVote {
    /// What was said.
    pub choice: Choice,
    /// The reason that was given for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// When.
    pub cast_at: Timestamp,
    /// When another vote took its place.
    pub superseded_at: Timestamp,
}

/// One change of a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VoteChange<'a> {
    /// What was said before.
    pub from: Choice,
    /// The reason that was given for that.
    pub reason: Option<&'a str>,
    /// What was said instead.
    pub to: Choice,
    /// When.
    pub at: Timestamp,
}

/// One seat of the electorate and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RollCallRow {
    /// Who holds the seat.
    pub person: Person,
    /// The affiliation at the opening, when one was given.
    pub affiliation: Option<String>,
    /// Something was said, also where nobody may see what.
    pub voted: bool,
    /// The vote; `None` when nothing was said, or nobody may see what.
    pub choice: Option<Choice>,
    /// The reason that was given for it.
    pub reason: Option<String>,
    /// When it was cast or last changed.
    pub cast_at: Option<Timestamp>,
    /// The votes that this one took the place of, the first one first; shown once the vote is over, and where approvals
    /// are asked for at once, since an objection that was withdrawn is part of the matter.
    pub former: Vec<FormerVote>,
    /// Counts as present: marked on the roll or present by having voted, and not recused.
    pub present: bool,
    /// Marked present on the roll.
    pub marked: bool,
    /// Why the seat has no vote, when it is suspended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suspended: Option<Suspension>,
    /// What its holder answered, where the motion touches an interest of theirs and the answer may be seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answered: Option<Answered>,
    /// An officer found that an interest of the holder is matched by mistake.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cleared: Option<Clearing>,
}

impl RollCallRow {
    /// How the vote changed until it was as it was counted, in the order of time.
    pub fn changes(&self) -> impl Iterator<Item = VoteChange<'_>> {
        let later = self.former.iter().skip(1).map(|vote| vote.choice);
        self.former
            .iter()
            .zip(later.chain(self.choice))
            .map(|(vote, to)| VoteChange {
                from: vote.choice,
                reason: vote.reason.as_deref(),
                to,
                at: vote.superseded_at,
            })
    }
}

/// A meeting as a motion names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingRef {
    /// Its lasting address, `/meetings/{group}/{announced_for}`.
    pub address: String,
    /// The day it was first announced for.
    pub announced_for: Date,
    /// What the calendar shows.
    pub title: String,
    /// When it begins.
    pub starts_at: Timestamp,
    /// It will not be, or was not, held.
    pub cancelled: bool,
    /// The motion was not moved for it, but linked to it by chair or secretary.
    pub linked_by_hand: bool,
}

/// One step in the history of a motion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoryRow {
    /// The entry of the public record.
    pub seq: i64,
    /// Its kind, by name.
    pub kind: String,
    /// When it happened.
    pub happened_at: Timestamp,
}

/// A motion in full, as anyone may read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Motion {
    /// The id, also of its draft.
    pub id: MotionId,
    /// The lasting code, from the opening on.
    pub code: Option<String>,
    /// Who decides.
    pub body: DecidingBody,
    /// The question in one line.
    pub title: String,
    /// The motion itself, in Markdown.
    pub text: String,
    /// How it is decided.
    pub mode: Mode,
    /// What it is about.
    pub matter: Matter,
    /// The kind of change, where one was named.
    pub variant: Option<String>,
    /// Where it stands.
    pub state: State,
    /// The meetings it was moved for or linked to, the earliest first.
    pub meetings: Vec<MeetingRef>,
    /// Who moved it.
    pub mover: Person,
    /// Whom it is about.
    pub subject: Option<Person>,
    /// When the draft was written.
    pub created_at: Timestamp,
    /// What came before the vote.
    pub before: Before,
    /// When the vote began.
    pub opened_at: Option<Timestamp>,
    /// When it ends.
    pub closes_at: Option<Timestamp>,
    /// When it ended.
    pub closed_at: Option<Timestamp>,
    /// Who ended it; nobody when the deadline did.
    pub closed_by: Option<Person>,
    /// The day on which its effect is looked at, in the body's zone.
    pub evaluate_on: Option<Date>,
    /// What follows when it passes, and what became of it.
    #[serde(default)]
    pub after: Aftermath,
    /// What it does to roster and charter once it is in force.
    #[serde(default)]
    pub effects: Vec<ShownEffect>,
    /// The organisations and projects that it concerns, as its mover names them.
    #[serde(default)]
    pub concerns: Vec<String>,
    /// What informed it, and what is to be done after it.
    #[serde(default)]
    pub links: Links,
    /// When its mover took it back.
    pub withdrawn_at: Option<Timestamp>,
    /// Who took it back.
    pub withdrawn_by: Option<Person>,
    /// The rules: sealed once it is open, those of today for a draft.
    pub rule: Option<Rule>,
    /// The outcome of a closed motion; for an open one, where the count stands.
    pub count: Option<Outcome>,
    /// What has happened to it besides votes.
    #[serde(default)]
    pub proceedings: Proceedings,
    /// The other body that decides it too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub joint: Option<Joint>,
    /// The electorate with everyone's vote.
    pub roll_call: Vec<RollCallRow>,
    /// Its entries in the public record.
    pub history: Vec<HistoryRow>,
    /// Where it comes from, when it was decided elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub imported: Option<Imported>,
}

impl Motion {
    /// The outcome, once there is one.
    pub fn outcome(&self) -> Option<&Outcome> {
        self.count.as_ref().filter(|_| self.state == State::Closed)
    }

    fn said(&self) -> Vec<(RulingKind, Answer)> {
        let rulings = self.proceedings.rulings.iter();
        rulings.map(|one| (one.kind, one.answer)).collect()
    }

    /// Who else still has to say something about a counted motion, and about what.
    ///
    /// Nobody once the other body of a joint vote has not adopted it: nothing that is said now brings it into force.
    pub fn awaits(&self) -> Option<(RulingKind, String)> {
        if self.standing() == Standing::NotCarriedJointly {
            return None;
        }
        self.outcome()?.awaits(self.rule.as_ref()?, &self.said())
    }

    /// What it has come to, with what others have said since and what another body has decided that decides it too.
    pub fn standing(&self) -> Standing {
        let own = self.own_standing();
        let other = self.joint.as_ref().and_then(|joint| joint.other.as_ref());
        other.map_or(own, |other| own.jointly(other.standing))
    }

    /// What the body's own vote has come to, with what others have said since.
    pub fn own_standing(&self) -> Standing {
        match (self.outcome(), self.state) {
            (Some(outcome), _) => outcome.standing(self.rule.as_ref(), &self.said()),
            (None, State::Withdrawn) => Standing::Withdrawn,
            (None, _) => Standing::Open,
        }
    }

    /// How many of the electorate have a vote on it: all but those who are suspended and the one it is about.
    pub fn votes(&self) -> usize {
        let subject = self.subject.as_ref().map(|person| person.id);
        let with_a_vote =
            |row: &&RollCallRow| row.suspended.is_none() && Some(row.person.id) != subject;
        self.roll_call.iter().filter(with_a_vote).count()
    }

    /// Those who can still be waited for.
    pub fn awaited(&self) -> impl Iterator<Item = &RollCallRow> {
        let subject = self.subject.as_ref().map(|person| person.id);
        self.roll_call.iter().filter(move |row| {
            !row.voted && row.suspended.is_none() && Some(row.person.id) != subject
        })
    }

    /// Who sees the votes, by the rule.
    pub fn secrecy(&self) -> Secrecy {
        self.rule
            .as_ref()
            .map(|rule| rule.decision.course.secrecy)
            .unwrap_or_default()
    }
}

/// A motion for one reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// What everybody sees.
    pub motion: Motion,
    /// What this reader may do.
    pub powers: Powers,
    /// What would change the outcome of an open vote; nothing where its votes are not shown before the close.
    pub prospects: Option<Prospects>,
    /// What this reader has said, also where nobody else may see it.
    pub mine: Option<Saying>,
    /// This reader's term has ended since the vote opened; the vote is theirs all the same.
    pub term_over: bool,
    /// This reader may have done what could not be done when the motion came into force.
    pub may_apply: bool,
    /// This reader keeps the links of the decision.
    pub may_link: bool,
    /// Who would be suspended if a draft were opened now.
    pub to_suspend: Vec<(Person, Suspension)>,
    /// What this reader is asked before voting.
    pub asked: Option<Asked>,
    /// For whom this reader may enter that an interest is matched by mistake.
    pub to_clear: Vec<(Person, Vec<Touch>)>,
}

impl Shown {
    /// The motion for somebody who may do nothing with it.
    pub fn to_anyone(motion: Motion) -> Self {
        Self {
            motion,
            powers: Powers::default(),
            prospects: None,
            mine: None,
            term_over: false,
            may_apply: false,
            may_link: false,
            to_suspend: Vec::new(),
            asked: None,
            to_clear: Vec::new(),
        }
    }
}

/// The register for one reader.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Register {
    /// The address's filters, as they came.
    pub query: RegisterQuery,
    /// The rows.
    pub rows: Vec<RegisterRow>,
    /// Where the next page begins, when there is one.
    pub next: Option<String>,
    /// Bodies to filter by.
    pub bodies: Vec<DecidingBody>,
    /// Years to filter by.
    pub years: Vec<i64>,
    /// Motions that are announced and not yet open; everybody sees them.
    pub announced: Vec<DraftRow>,
    /// Drafts this reader can see.
    pub drafts: Vec<DraftRow>,
    /// Whether this reader may move something somewhere.
    pub may_move: bool,
}
