//! The kinds of entries.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $text:literal / $key:literal;)+) => {
        /// What happened; the text form is lasting: feeds, filters and the log use it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($(#[$doc])* $name,)+
        }

        impl Kind {
            /// All of them, in the order of the filter on the record page.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The lasting text form, `thing.act`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            /// The Fluent key of the sentence; its variable `subject` is the name of the thing.
            pub fn sentence(self) -> &'static str {
                match self { $(Self::$name => $key,)+ }
            }
        }

        impl FromStr for Kind {
            type Err = UnknownKind;

            fn from_str(text: &str) -> Result<Self, UnknownKind> {
                match text { $($text => Ok(Self::$name),)+ _ => Err(UnknownKind) }
            }
        }
    };
}

kinds! {
    /// A person was given a community role.
    RoleGranted = "role.granted" / "record-kind-role-granted";
    /// A community role was taken back.
    RoleWithdrawn = "role.withdrawn" / "record-kind-role-withdrawn";
    /// Somebody whom public pages name closed their account.
    AccountClosed = "account.closed" / "record-kind-account-closed";
    /// A committee, working group or all-hands came into being.
    BodyCreated = "body.created" / "record-kind-body-created";
    /// A body's name or mission changed.
    BodyChanged = "body.changed" / "record-kind-body-changed";
    /// A charter text was adopted.
    CharterAdopted = "charter.adopted" / "record-kind-charter-adopted";
    /// The rules of a body changed from a date on.
    RulesSet = "rules.set" / "record-kind-rules-set";
    /// A term in a body began.
    MembershipBegun = "membership.begun" / "record-kind-membership-begun";
    /// A term in a body ended.
    MembershipEnded = "membership.ended" / "record-kind-membership-ended";
    /// What the roster said of a term was corrected.
    MembershipCorrected = "membership.corrected" / "record-kind-membership-corrected";
    /// A body's roster was brought up to a file.
    RosterImported = "roster.imported" / "record-kind-roster-imported";
    /// A company was written down, with its spellings.
    CompanyRecorded = "company.recorded" / "record-kind-company-recorded";
    /// A company's name or spellings changed.
    CompanyChanged = "company.changed" / "record-kind-company-changed";
    /// It was written down to which group a company belongs.
    CompanyGrouped = "company.grouped" / "record-kind-company-grouped";
    /// Somebody stands for another company from a day on.
    AffiliationStated = "affiliation.stated" / "record-kind-affiliation-stated";
    /// Somebody declared an interest of theirs.
    InterestDeclared = "interest.declared" / "record-kind-interest-declared";
    /// Somebody withdrew an interest that they had declared.
    InterestWithdrawn = "interest.withdrawn" / "record-kind-interest-withdrawn";
    /// A motion was made public before its vote.
    MotionAnnounced = "motion.announced" / "record-kind-motion-announced";
    /// An announced motion was changed.
    MotionRevised = "motion.revised" / "record-kind-motion-revised";
    /// Another text was proposed for an announced motion.
    MotionAmendmentProposed = "motion.amendment-proposed" / "record-kind-motion-amendment-proposed";
    /// An amendment was accepted, declined, adopted or withdrawn.
    MotionAmendmentDecided = "motion.amendment-decided" / "record-kind-motion-amendment-decided";
    /// Somebody seconded or sponsored a motion.
    MotionBacked = "motion.backed" / "record-kind-motion-backed";
    /// Somebody took back that they seconded or sponsored a motion.
    MotionUnbacked = "motion.unbacked" / "record-kind-motion-unbacked";
    /// A motion was opened: electorate sealed, number given.
    MotionOpened = "motion.opened" / "record-kind-motion-opened";
    /// A motion was closed with its outcome.
    MotionClosed = "motion.closed" / "record-kind-motion-closed";
    /// A decision came into force after the day it was taken.
    MotionInForce = "motion.in-force" / "record-kind-motion-in-force";
    /// A later decision took the place of one.
    MotionSuperseded = "motion.superseded" / "record-kind-motion-superseded";
    /// A later decision ended one.
    MotionRepealed = "motion.repealed" / "record-kind-motion-repealed";
    /// What a decision does to roster and charter was done, or could not be.
    MotionEffects = "motion.effects" / "record-kind-motion-effects";
    /// A survey release was named as what informed a decision, after it was taken.
    MotionInformed = "motion.informed" / "record-kind-motion-informed";
    /// It was written down what somebody is to do.
    ActionAdded = "action.added" / "record-kind-action-added";
    /// Somebody else is to do something, or until another day.
    ActionChanged = "action.changed" / "record-kind-action-changed";
    /// Something was done, or is not to be done, or is again.
    ActionSettled = "action.settled" / "record-kind-action-settled";
    /// The day came on which a decision is looked at again.
    MotionReviewDue = "motion.review-due" / "record-kind-motion-review-due";
    /// A decision that was taken elsewhere came into the register.
    MotionImported = "motion.imported" / "record-kind-motion-imported";
    /// A motion was withdrawn by its mover.
    MotionWithdrawn = "motion.withdrawn" / "record-kind-motion-withdrawn";
    /// An open vote was given a later end.
    MotionExtended = "motion.extended" / "record-kind-motion-extended";
    /// Somebody asked for a meeting instead of a vote.
    MotionHaltAsked = "motion.halt-asked" / "record-kind-motion-halt-asked";
    /// Somebody no longer asked for a meeting.
    MotionHaltUnasked = "motion.halt-unasked" / "record-kind-motion-halt-unasked";
    /// An officer found that a voter's interest is matched by mistake.
    MotionConflictCleared = "motion.conflict-cleared" / "record-kind-motion-conflict-cleared";
    /// It was written down what others said of a counted motion.
    MotionRuled = "motion.ruled" / "record-kind-motion-ruled";
    /// A matter that a vote did not resolve was taken further.
    MotionReferred = "motion.referred" / "record-kind-motion-referred";
    /// What both votes of a joint decision make of one of its motions.
    MotionJoint = "motion.joint" / "record-kind-motion-joint";
    /// A series of meetings was set up.
    SeriesCreated = "series.created" / "record-kind-series-created";
    /// A series of meetings changed its time or place, or ended.
    SeriesChanged = "series.changed" / "record-kind-series-changed";
    /// A meeting was called.
    MeetingCalled = "meeting.called" / "record-kind-meeting-called";
    /// A meeting was moved to another time or place.
    MeetingMoved = "meeting.moved" / "record-kind-meeting-moved";
    /// A meeting was cancelled.
    MeetingCancelled = "meeting.cancelled" / "record-kind-meeting-cancelled";
    /// Minutes of a meeting were published.
    MinutesPublished = "minutes.published" / "record-kind-minutes-published";
    /// A questionnaire was approved by a second person.
    SurveyApproved = "survey.approved" / "record-kind-survey-approved";
    /// A survey went into the field.
    SurveyFielded = "survey.fielded" / "record-kind-survey-fielded";
    /// A new version of a questionnaire followed the one in the field.
    SurveyRevised = "survey.revised" / "record-kind-survey-revised";
    /// A survey was closed.
    SurveyClosed = "survey.closed" / "record-kind-survey-closed";
    /// Results were released.
    ResultsReleased = "results.released" / "record-kind-results-released";
}

/// No kind has this text form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no kind of record entry")]
pub struct UnknownKind;

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
