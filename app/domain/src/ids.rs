//! Identifiers: one newtype over a UUID for each kind of thing.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(transparent))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )+};
}

ids! {
    /// A person with an account.
    AccountId;
    /// A committee, working group or all-hands.
    BodyId;
    /// One term of one person in one body.
    MembershipId;
    /// An application or an invitation to join a body.
    JoinRequestId;
    /// A company, or another body that people stand for.
    CompanyId;
    /// An interest that a person has declared.
    InterestId;
    /// A motion, from its draft on.
    MotionId;
    /// Something that somebody is to do after a decision.
    ActionItemId;
    /// A series of meetings.
    SeriesId;
    /// One meeting.
    MeetingId;
    /// A survey over all its versions.
    SurveyId;
    /// One immutable version of a survey's definition.
    SurveyVersionId;
    /// A comment on a questionnaire that is being prepared.
    SurveyCommentId;
    /// A question that a community keeps for its next surveys.
    LibraryQuestionId;
    /// The random key of a stored response (UUIDv4: says nothing about when or who).
    ResponseKey;
    /// The random key of an answering form (UUIDv4), by which the same form sent again is known; never that of a response.
    SubmissionKey;
    /// An invitation to answer one survey.
    InvitationId;
    /// A published release of results.
    ReleaseId;
}

impl SubmissionKey {
    /// The key that a form brings along; `None` for anything that is not random by its own account (RFC 9562,
    /// version 4), so that no clock, address or name comes in this way.
    pub fn brought(text: &str) -> Option<Self> {
        let key: Uuid = text.parse().ok()?;
        let random = key.get_version_num() == 4 && key.get_variant() == uuid::Variant::RFC4122;
        random.then_some(Self(key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_brings_a_random_key_or_none() {
        let random = "3f0c4a1e-7a51-4b6c-9d0e-5a3b1c2d4e5f";
        assert_eq!(
            SubmissionKey::brought(random).map(|key| key.to_string()),
            Some(random.to_owned())
        );
        for wrong in [
            "",
            "1",
            "00000000-0000-0000-0000-000000000000",
            // A clock (version 7), and no variant of RFC 9562.
            "01890a5d-ac96-774b-bcce-b302099a8057",
            "3f0c4a1e-7a51-4b6c-1d0e-5a3b1c2d4e5f",
        ] {
            assert_eq!(SubmissionKey::brought(wrong), None, "{wrong}");
        }
    }
}
