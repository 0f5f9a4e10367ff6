//! The people of a file: found again by their handle, or given an account that they can claim.

use std::collections::BTreeMap;

use folkmoot_domain::{
    accounts::{sign_in_key, wrong_sign_in_name},
    bodies::exchange::{ListedPerson, handle_key},
    ids::AccountId,
};
use folkmoot_store::{
    Tx,
    accounts::{self, handles},
};
use jiff::Timestamp;

use crate::{Refusal, Services};

/// Accounts by the key of their name on GitHub, and the handles as they are written.
#[derive(Debug, Clone, Default)]
pub(crate) struct Directory {
    pub(crate) by_handle: BTreeMap<String, AccountId>,
    pub(crate) handles: BTreeMap<AccountId, String>,
}

/// Everybody whose handle is known. `same` says of further handles whose sign-in name belongs to the same person; an
/// administrator vouches for that, because anybody can sign up under a name that is somebody's handle elsewhere.
pub(crate) async fn directory(
    tx: &mut Tx,
    same: &[(String, String)],
) -> Result<Directory, Refusal> {
    let handles = handles::all(tx).await?;
    let mut by_handle: BTreeMap<String, AccountId> = handles
        .iter()
        .map(|(account, handle)| (handle_key(handle), *account))
        .collect();
    for (handle, sign_in_name) in same {
        let account = accounts::by_key(tx, &sign_in_key(sign_in_name)).await?;
        let account = account.ok_or(Refusal::Conflict("roster-conflict-same"))?;
        let known = by_handle.entry(handle_key(handle)).or_insert(account.id);
        if *known != account.id || handles.contains_key(&account.id) {
            return Err(Refusal::Conflict("roster-conflict-same"));
        }
    }
    Ok(Directory { by_handle, handles })
}

/// Keeps the handles that an administrator vouches for.
pub(crate) async fn vouch(
    tx: &mut Tx,
    same: &[(String, String)],
    by: AccountId,
    at: Timestamp,
) -> Result<(), Refusal> {
    for (handle, sign_in_name) in same {
        let account = accounts::by_key(tx, &sign_in_key(sign_in_name)).await?;
        let account = account.ok_or(Refusal::Conflict("roster-conflict-same"))?;
        handles::record(tx, account.id, handle, at, by).await?;
    }
    Ok(())
}

/// Opens an account for somebody whom nobody here knows yet: the name and the handle of the file, nothing else.
///
/// It has no password, so nobody can sign in to it. Its person claims it with the link that an administrator issues for a
/// new password. The sign-in name is the handle where that is free.
pub(crate) async fn open(
    services: &Services,
    tx: &mut Tx,
    person: &ListedPerson,
    by: AccountId,
    at: Timestamp,
) -> Result<AccountId, Refusal> {
    let id = AccountId(services.new_id());
    let shown = person.name.as_ref().or(person.handle.as_ref());
    let shown = shown.cloned().unwrap_or_default();
    let wanted = person.handle.clone().unwrap_or_else(|| from_name(&shown));
    let mut sign_in_name = wanted.clone();
    let mut next = 2;
    loop {
        let free = wrong_sign_in_name("sign_in_name", &sign_in_name).is_none()
            && accounts::by_key(tx, &sign_in_key(&sign_in_name))
                .await?
                .is_none();
        if free {
            break;
        }
        // A name of one letter is too short, one of somebody else's is taken; a number helps with both.
        sign_in_name = format!("{wanted}-{next}");
        next += 1;
    }
    let key = sign_in_key(&sign_in_name);
    handles::open_unclaimed(tx, id, &shown, (&sign_in_name, &key), at).await?;
    if let Some(handle) = &person.handle {
        handles::record(tx, id, handle, at, by).await?;
    }
    Ok(id)
}

/// A name to sign in with, made of the letters of a person's name.
fn from_name(name: &str) -> String {
    let words: Vec<String> = name
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let joined: String = words.join("-").chars().take(30).collect();
    if joined.is_empty() {
        "member".to_owned()
    } else {
        joined
    }
}
