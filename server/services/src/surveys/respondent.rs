//! Who somebody is to a survey: decided when a form is asked for, when it is sent, and once more in the transaction.

use folkmoot_domain::{
    accounts::Viewer,
    ids::AccountId,
    surveys::catalogue::{Access, Respondent, Survey},
};
use folkmoot_store::{StoreError, Tx, bodies, notices::invitations, surveys::answers};

use crate::{Refusal, accounts::secrets::digest};

/// What somebody shows who wants to answer. No `Debug`: the words of an invitation belong into no log.
#[derive(Clone, Default)]
pub struct Credentials {
    /// The account that is signed in.
    pub account: Option<AccountId>,
    /// The token of an invitation.
    pub invitation: Option<String>,
    /// Whether a proof of work came along and was checked.
    pub proof: bool,
}

impl From<Option<&Viewer>> for Credentials {
    fn from(viewer: Option<&Viewer>) -> Self {
        Self {
            account: viewer.map(|viewer| viewer.id),
            ..Self::default()
        }
    }
}

/// Why somebody can't answer a survey that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// Nobody is signed in.
    SignIn,
    /// Others are asked; the Fluent key of the sentence that says whom.
    NotAsked(&'static str),
}

impl From<Obstacle> for Refusal {
    fn from(obstacle: Obstacle) -> Self {
        match obstacle {
            Obstacle::SignIn => Self::SignInNeeded,
            Obstacle::NotAsked(sentence) => Self::NotAllowed(sentence),
        }
    }
}

/// Who this is to a survey, as of now; not whether they have answered it.
pub(super) async fn recognise(
    tx: &mut Tx,
    survey: &Survey,
    shown: &Credentials,
) -> Result<Result<Respondent, Obstacle>, StoreError> {
    Ok(match (survey.access, shown.account) {
        (Access::OpenLink, _) | (Access::MembersAndLink, None) => {
            Ok(Respondent::Anyone(shown.proof))
        }
        (Access::OnePerMember | Access::MembersAndLink, Some(account)) => {
            Ok(Respondent::Member(account))
        }
        (Access::OnePerMember | Access::BodyMembers, None) => Err(Obstacle::SignIn),
        (Access::BodyMembers, Some(account)) => {
            let seats = match &survey.body {
                Some(body) => bodies::roles_of(tx, body.id, account, body.as_of).await?,
                None => Vec::new(),
            };
            if seats.is_empty() {
                Err(Obstacle::NotAsked("access-refused-not-in-body"))
            } else {
                Ok(Respondent::BodyMember(account))
            }
        }
        (Access::Invited, _) => {
            let link = shown.invitation.as_deref().unwrap_or_default();
            let invitation = invitations::by_link(tx, survey.id, digest(link.as_bytes())).await?;
            invitation
                .map(Respondent::Invitation)
                .ok_or(Obstacle::NotAsked("access-refused-not-invited"))
        }
    })
}

/// How somebody stands to a survey.
pub(super) struct Standing {
    /// Who they are to it, or why they can't answer.
    pub respondent: Result<Respondent, Obstacle>,
    /// Whether they have taken part; `None` where that is not kept, and of those who can't.
    pub taken_part: Option<bool>,
}

/// Who this is to a survey, and whether they have answered it.
pub(super) async fn standing(
    tx: &mut Tx,
    survey: &Survey,
    shown: &Credentials,
) -> Result<Standing, StoreError> {
    let respondent = recognise(tx, survey, shown).await?;
    let taken_part = match respondent {
        Err(_) | Ok(Respondent::Anyone(_)) => None,
        Ok(Respondent::Member(account) | Respondent::BodyMember(account)) => {
            Some(answers::has_participated(tx, survey.id, account).await?)
        }
        Ok(Respondent::Invitation(invitation)) => {
            Some(answers::invitation_used(tx, survey.id, invitation).await?)
        }
    };
    Ok(Standing {
        respondent,
        taken_part,
    })
}

/// Notes that this respondent has taken part, where each may once.
pub(super) async fn take_part(
    tx: &mut Tx,
    survey: &Survey,
    respondent: Respondent,
) -> Result<(), Refusal> {
    let (noted, table, column, sentence) = match respondent {
        Respondent::Anyone(_) => return Ok(()),
        Respondent::Member(account) | Respondent::BodyMember(account) => (
            answers::participate(tx, survey.id, account).await,
            "participations",
            "account_id",
            "surveys-answer-already",
        ),
        Respondent::Invitation(invitation) => (
            answers::use_invitation(tx, survey.id, invitation).await,
            "invited_participations",
            "invitation_id",
            "access-refused-invitation-used",
        ),
    };
    noted.map_err(|error| {
        if error.is_duplicate(table, &["survey_id", column]) {
            Refusal::Conflict(sentence)
        } else {
            error.into()
        }
    })
}
