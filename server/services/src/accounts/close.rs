//! Closing an account.

use folkmoot_domain::{
    accounts::Viewer,
    record::{Act, Kind},
};
use folkmoot_store::{
    Tx,
    accounts::{self, AccountRow, handles, reset_links, sessions, traces},
};

use jiff::tz::TimeZone;

use super::{
    account::{open_account, prove_password},
    roles::{role_act, roles_of},
};
use crate::{Refusal, Services, record};

/// Whether the person can close their account now: the last administrator can't.
pub async fn may_close(services: &Services, actor: &Viewer) -> Result<(), Refusal> {
    let id = actor.id;
    services
        .read(|tx| {
            Box::pin(async move {
                let account = open_account(accounts::by_id(tx, id).await?)?;
                not_the_last_administrator(tx, &account).await
            })
        })
        .await
}

/// A person closes their account. Name, sign-in name, password, mail and sessions are erased; what the record and
/// the rosters hold about "a former member" stays.
///
/// It goes on the record where anything public named the person: a name disappears from a seat, from votes and from
/// minutes, documents beside entries are erased, and a reader must be able to tell that from tampering. Community roles
/// end with it. Whoever was never named leaves no entry, as their opening an account left none.
pub async fn close(services: &Services, actor: &Viewer, password: &str) -> Result<(), Refusal> {
    let id = actor.id;
    let account = services
        .read(|tx| Box::pin(async move { Ok(accounts::by_id(tx, id).await?) }))
        .await?;
    let account = open_account(account)?;
    let sign_in_name = account.sign_in_name.unwrap_or_default();
    prove_password(
        services,
        &sign_in_name,
        account.password_hash,
        "password",
        password,
    )
    .await?;
    let (all, now) = (services.clone(), services.now());
    services
        .write(move |tx| {
            Box::pin(async move {
                accounts::lock_administrators(tx).await?;
                let account = open_account(accounts::lock(tx, id).await?)?;
                not_the_last_administrator(tx, &account).await?;
                for role in roles_of(account.administrator, account.survey_manager) {
                    let act = role_act(Kind::RoleWithdrawn, id, role).fact("by", id.to_string());
                    record::enter(&all, tx, act, now).await?;
                }
                if traces::is_named_in_public(tx, id).await? {
                    let today = now.to_zoned(TimeZone::UTC).date();
                    let terms = traces::terms_held(tx, id, today).await?;
                    let terms: Vec<String> = terms.iter().map(ToString::to_string).collect();
                    let act = Act::new(Kind::AccountClosed, id.0).fact("terms_held", terms);
                    record::enter(&all, tx, act, now).await?;
                }
                sessions::delete_others(tx, id, None).await?;
                reset_links::delete_of_account(tx, id).await?;
                handles::forget(tx, id).await?;
                folkmoot_store::notices::choices::forget(tx, id).await?;
                traces::erase_documents(tx, id).await?;
                traces::erase_reasons(tx, id).await?;
                folkmoot_store::motions::actions::forget(tx, id).await?;
                folkmoot_store::bodies::joining::forget(tx, id, now).await?;
                folkmoot_store::bodies::interests::forget(tx, id, now).await?;
                Ok(accounts::close(tx, id, now).await?)
            })
        })
        .await
}

/// Somebody must be able to administer.
pub(super) async fn not_the_last_administrator(
    tx: &mut Tx,
    account: &AccountRow,
) -> Result<(), Refusal> {
    if account.administrator && accounts::count_administrators(tx).await? <= 1 {
        return Err(Refusal::Conflict("accounts-refusal-last-administrator"));
    }
    Ok(())
}
