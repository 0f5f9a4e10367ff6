//! Who may answer a survey, and the way in by which a response came.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    ids::{AccountId, BodyId, InvitationId},
    words::words,
};

words! {
    /// Who may answer.
    pub enum Access {
        /// Everybody who has the link, as often as they like.
        OpenLink = "open-link",
        /// Each account once; that it took part is kept apart from what it answered.
        OnePerMember = "one-per-member",
        /// Each account once that held a seat in a body on a certain day ([`AskedBody`]).
        BodyMembers = "body-members",
        /// Each invitation once.
        Invited = "invited",
        /// Each account once, and besides everybody who has the link.
        MembersAndLink = "members-and-link",
    }
}

words! {
    /// The way in by which a response came: what has been checked about its respondent, and nothing more.
    ///
    /// People who were asked one by one and people who came by themselves are two samples, so results keep them apart.
    pub enum Stratum {
        /// A signed-in member.
        Member = "member",
        /// A signed-in member of the body that was asked.
        BodyMember = "body-member",
        /// Somebody with an invitation.
        Invited = "invited",
        /// Anybody with the link, whose browser has solved the proof of work.
        LinkWithProof = "link-with-proof",
        /// Anybody with the link, without proof of work.
        LinkWithoutProof = "link-without-proof",
    }
}

impl Access {
    /// Whether nobody can answer signed out.
    pub fn needs_account(self) -> bool {
        matches!(self, Self::OnePerMember | Self::BodyMembers)
    }

    /// Whether accounts can answer, once each.
    pub fn asks_members(self) -> bool {
        self.needs_account() || self == Self::MembersAndLink
    }

    /// Whether everybody who has the link can answer.
    pub fn has_link(self) -> bool {
        matches!(self, Self::OpenLink | Self::MembersAndLink)
    }

    /// Whether it is kept who has taken part: always apart from the answers.
    pub fn keeps_participations(self) -> bool {
        self != Self::OpenLink
    }
}

/// A body whose members are asked: those who held a seat in it at the end of a day in its zone, as known today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedBody {
    /// The body.
    pub id: BodyId,
    /// The last part of its address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// The day.
    pub as_of: Date,
}

/// Who answers, as far as the survey has to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Respondent {
    /// Somebody with the link; `true` with a proof of work.
    Anyone(bool),
    /// A signed-in member.
    Member(AccountId),
    /// A signed-in member of the body that is asked.
    BodyMember(AccountId),
    /// Somebody with an invitation.
    Invitation(InvitationId),
}

impl Respondent {
    /// The stratum of the response.
    pub fn stratum(self) -> Stratum {
        match self {
            Self::Anyone(true) => Stratum::LinkWithProof,
            Self::Anyone(false) => Stratum::LinkWithoutProof,
            Self::Member(_) => Stratum::Member,
            Self::BodyMember(_) => Stratum::BodyMember,
            Self::Invitation(_) => Stratum::Invited,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_needs_an_account_is_asked_as_a_member_and_has_no_link() {
        for access in Access::ALL.iter().copied() {
            assert!(!access.needs_account() || access.asks_members());
            assert!(!(access.needs_account() && access.has_link()));
            // Somebody can answer every kind of survey.
            assert!(access.asks_members() || access.has_link() || access == Access::Invited);
        }
    }

    #[test]
    fn verified_people_and_the_open_link_never_share_a_stratum() {
        let account = AccountId(uuid::Uuid::nil());
        let invitation = InvitationId(uuid::Uuid::nil());
        let strata = [
            Respondent::Member(account),
            Respondent::BodyMember(account),
            Respondent::Invitation(invitation),
            Respondent::Anyone(true),
            Respondent::Anyone(false),
        ]
        .map(Respondent::stratum);
        let words: std::collections::BTreeSet<&str> = strata.map(Stratum::word).into();
        assert_eq!(words.len(), Stratum::ALL.len());
    }
}
