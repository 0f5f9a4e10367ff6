//! Community roles: given and taken by administrators, on the record.

use folkmoot_domain::{
    accounts::{CommunityRole, Viewer},
    ids::AccountId,
    record::{Act, Kind},
};
use folkmoot_store::accounts::{self, sessions};

use super::{account::open_account, administrators_only, close::not_the_last_administrator};
use crate::{Refusal, Services, record};

/// An administrator gives a person a community role.
pub async fn grant(
    services: &Services,
    actor: &Viewer,
    person: AccountId,
    role: CommunityRole,
) -> Result<(), Refusal> {
    change(services, actor, person, role, true).await
}

/// An administrator takes a community role from a person; there must be an administrator left.
pub async fn withdraw(
    services: &Services,
    actor: &Viewer,
    person: AccountId,
    role: CommunityRole,
) -> Result<(), Refusal> {
    change(services, actor, person, role, false).await
}

async fn change(
    services: &Services,
    actor: &Viewer,
    person: AccountId,
    role: CommunityRole,
    has: bool,
) -> Result<(), Refusal> {
    administrators_only(actor)?;
    let (all, by, now) = (services.clone(), actor.id, services.now());
    services
        .write(move |tx| {
            Box::pin(async move {
                accounts::lock_administrators(tx).await?;
                let still = accounts::by_id(tx, by).await?;
                if !still.is_some_and(|account| account.administrator) {
                    return Err(Refusal::NotAllowed("accounts-refusal-administrators-only"));
                }
                let account = open_account(accounts::lock(tx, person).await?)?;
                let (mut administrator, mut survey_manager) =
                    (account.administrator, account.survey_manager);
                let held = match role {
                    CommunityRole::Administrator => std::mem::replace(&mut administrator, has),
                    CommunityRole::SurveyManager => std::mem::replace(&mut survey_manager, has),
                };
                if held == has {
                    return Ok(());
                }
                if !administrator {
                    not_the_last_administrator(tx, &account).await?;
                }
                accounts::set_roles(tx, person, administrator, survey_manager).await?;
                // A session is not carried over into other rights: the person signs in again.
                if person != by {
                    sessions::delete_others(tx, person, None).await?;
                }
                let kind = if has {
                    Kind::RoleGranted
                } else {
                    Kind::RoleWithdrawn
                };
                let act = role_act(kind, person, role).fact("by", by.to_string());
                record::enter(&all, tx, act, now).await?;
                Ok(())
            })
        })
        .await
}

/// The act by which somebody gets or loses a community role; who did it is added by the caller.
pub(super) fn role_act(kind: Kind, person: AccountId, role: CommunityRole) -> Act {
    Act::new(kind, person.0).fact("role", role.word())
}

/// The community roles that an account has.
pub(super) fn roles_of(
    administrator: bool,
    survey_manager: bool,
) -> impl Iterator<Item = CommunityRole> {
    let administrator = administrator.then_some(CommunityRole::Administrator);
    let survey_manager = survey_manager.then_some(CommunityRole::SurveyManager);
    administrator.into_iter().chain(survey_manager)
}
