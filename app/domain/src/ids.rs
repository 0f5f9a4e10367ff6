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
    /// A motion, from its draft on.
    MotionId;
    /// A series of meetings.
    SeriesId;
    /// One meeting.
    MeetingId;
    /// A survey over all its versions.
    SurveyId;
    /// One immutable version of a survey's definition.
    SurveyVersionId;
    /// The random key of a stored response (UUIDv4: says nothing about when or who).
    ResponseKey;
    /// A published release of results.
    ReleaseId;
}
