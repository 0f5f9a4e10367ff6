//! A person's own page: settings, password, sessions, data.

use folkmoot_domain::{
    accounts::{
        AccountPage, AccountSettings, SessionLine, Traces, Viewer, sign_in_key, wrong_mail,
        wrong_name, wrong_password,
    },
    forms::FieldError,
    ids::AccountId,
};
use folkmoot_store::{
    Tx,
    accounts::{self, AccountRow, handles, reset_links, sessions, traces},
    bodies::memberships,
};
use jiff::{Timestamp, tz::TimeZone};
use serde::Serialize;

use super::{secrets, sessions::SessionId, sign_in};
use crate::{Refusal, Services, bodies, motions, notices};

/// The page of the person who is signed in.
pub async fn own_page(
    services: &Services,
    actor: &Viewer,
    present: Option<SessionId>,
) -> Result<AccountPage, Refusal> {
    let (id, now, inside) = (actor.id, services.now(), services.clone());
    services
        .read(move |tx| Box::pin(async move { load(&inside, tx, id, now, present).await }))
        .await
}

async fn load(
    services: &Services,
    tx: &mut Tx,
    id: AccountId,
    now: Timestamp,
    present: Option<SessionId>,
) -> Result<AccountPage, Refusal> {
    let account = open_account(accounts::by_id(tx, id).await?)?;
    let present = present.map(|id| id.hash().to_vec());
    let sessions = sessions::of_account(tx, id, now)
        .await?
        .into_iter()
        .map(|session| SessionLine {
            handle: hex::encode(&session.id_hash),
            agent: session.agent,
            since: session.created_at.into(),
            until: session.expires_at.into(),
            current: present.as_ref() == Some(&session.id_hash),
        })
        .collect();
    let notices = notices::settings(tx, &account, services.mail).await?;
    let today = now.to_zoned(TimeZone::UTC).date();
    Ok(AccountPage {
        id,
        notices,
        settings: AccountSettings {
            name: account.name,
            mail: account.mail.unwrap_or_default(),
        },
        sign_in_name: account.sign_in_name.unwrap_or_default(),
        created_at: account.created_at.into(),
        administrator: account.administrator,
        survey_manager: account.survey_manager,
        sessions,
        memberships: memberships::of_person(tx, id).await?,
        join_requests: bodies::requests_of(tx, id).await?,
        actions: motions::actions_of_owner(services, tx, id).await?,
        interests: bodies::interests::of_account(tx, id, today).await?,
        today,
    })
}

/// An account that is there and open.
pub(crate) fn open_account(account: Option<AccountRow>) -> Result<AccountRow, Refusal> {
    account
        .filter(|account| account.closed_at.is_none())
        .ok_or(Refusal::NotFound)
}

/// A person changes their shown name and mail address.
pub async fn change_settings(
    services: &Services,
    actor: &Viewer,
    settings: &AccountSettings,
) -> Result<(), Refusal> {
    let wrong: Vec<FieldError> = [
        wrong_name("name", &settings.name),
        wrong_mail("mail", &settings.mail),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong));
    }
    let id = actor.id;
    let name = settings.name.trim().to_owned();
    let mail = settings.mail.trim().to_owned();
    services
        .write(move |tx| {
            Box::pin(async move {
                open_account(accounts::lock(tx, id).await?)?;
                let mail = (!mail.is_empty()).then_some(mail.as_str());
                Ok(accounts::set_settings(tx, id, &name, mail).await?)
            })
        })
        .await
}

/// A person changes their password; all their other sessions end, and reset links on their way are void.
pub async fn change_password(
    services: &Services,
    actor: &Viewer,
    present: SessionId,
    old: &str,
    new: &str,
) -> Result<(), Refusal> {
    let id = actor.id;
    let account = services
        .read(|tx| Box::pin(async move { Ok(accounts::by_id(tx, id).await?) }))
        .await?;
    let account = open_account(account)?;
    let sign_in_name = account.sign_in_name.unwrap_or_default();
    if let Some(wrong) = wrong_password("new_password", new, &sign_in_name) {
        return Err(Refusal::Invalid(vec![wrong]));
    }
    prove_password(
        services,
        &sign_in_name,
        account.password_hash.clone(),
        "old_password",
        old,
    )
    .await?;
    let new_hash = secrets::hash_password(services, new).await?;
    let old_hash = account.password_hash;
    services
        .write(move |tx| {
            Box::pin(async move {
                let account = open_account(accounts::lock(tx, id).await?)?;
                if account.password_hash != old_hash {
                    return Err(Refusal::Conflict("accounts-refusal-password-changed"));
                }
                accounts::set_password(tx, id, &new_hash).await?;
                reset_links::delete_of_account(tx, id).await?;
                sessions::delete_others(tx, id, Some(present.hash())).await?;
                Ok(())
            })
        })
        .await
}

/// Checks the password of somebody who is signed in, with the limit that signing in has.
pub(super) async fn prove_password(
    services: &Services,
    sign_in_name: &str,
    stored_hash: Option<String>,
    field: &'static str,
    password: &str,
) -> Result<(), Refusal> {
    let key = sign_in_key(sign_in_name);
    sign_in::count_attempt(services, &key).await?;
    if !secrets::password_is(password, stored_hash).await? {
        return Err(Refusal::Invalid(vec![FieldError::new(
            field,
            "accounts-error-password-wrong",
        )]));
    }
    sign_in::forget_attempts(services, &key).await
}

/// Everything Folkmoot knows about a person and may give them.
#[derive(Debug, Serialize)]
pub struct Download {
    #[serde(flatten)]
    account: AccountPage,
    /// The name on GitHub, where a file of a roster has told it.
    github: Option<String>,
    #[serde(flatten)]
    traces: Traces,
}

/// A person takes their data with them.
pub async fn download(
    services: &Services,
    actor: &Viewer,
    present: Option<SessionId>,
) -> Result<Download, Refusal> {
    let (id, now, inside) = (actor.id, services.now(), services.clone());
    services
        .read(move |tx| {
            Box::pin(async move {
                Ok(Download {
                    account: load(&inside, tx, id, now, present).await?,
                    github: handles::of_account(tx, id).await?,
                    traces: traces::of_person(tx, id).await?,
                })
            })
        })
        .await
}
