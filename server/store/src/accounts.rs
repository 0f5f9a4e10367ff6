//! People with accounts.

pub mod handles;
pub mod reset_links;
pub mod sessions;
pub mod sign_in_failures;
pub mod traces;

use folkmoot_domain::{
    accounts::Viewer,
    ids::AccountId,
    search::{search_key, search_pattern},
};
use jiff::Timestamp;

use crate::{Instant, StoreError, Tx, statement::statements};

statements! {
    /// Opens an account.
    INSERT = "
        INSERT INTO accounts (
            id, name, name_key, sign_in_name, sign_in_key, password_hash, mail, administrator, survey_manager,
            created_at, closed_at, revision
        )
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, NULL, 0)";

    /// Locks an account before deciding about it.
    LOCK = "
        UPDATE accounts
        SET revision = revision + 1
        WHERE id = $1
        RETURNING id, name, sign_in_name, mail, administrator, survey_manager, created_at, closed_at, password_hash";

    /// One account.
    BY_ID = "
        SELECT id, name, sign_in_name, mail, administrator, survey_manager, created_at, closed_at, password_hash
        FROM accounts
        WHERE id = $1";

    /// One account by the key of its sign-in name.
    BY_KEY = "
        SELECT id, name, sign_in_name, mail, administrator, survey_manager, created_at, closed_at, password_hash
        FROM accounts
        WHERE sign_in_key = $1";

    /// A page of the administrators' list, in the order of the keys.
    PAGE = r"
        SELECT id, name, sign_in_name, mail, administrator, survey_manager, created_at, closed_at, password_hash
        FROM accounts
        WHERE closed_at IS NULL AND sign_in_key > $1
            AND (sign_in_key LIKE $2 ESCAPE '\' OR name_key LIKE $2 ESCAPE '\' OR $2 IS NULL)
        ORDER BY sign_in_key
        LIMIT $3";

    /// How many people can administer.
    COUNT_ADMINISTRATORS = "
        SELECT COUNT(*)
        FROM accounts
        WHERE administrator = $1";

    /// Up to two administrators.
    ADMINISTRATORS = "
        SELECT id, name, sign_in_name, mail, administrator, survey_manager, created_at, closed_at, password_hash
        FROM accounts
        WHERE administrator = $1
        ORDER BY id
        LIMIT 2";

    /// How many accounts there are or were.
    COUNT = "
        SELECT COUNT(*)
        FROM accounts";

    /// Makes all changes of administrators wait for each other.
    LOCK_ADMINISTRATORS = "
        UPDATE accounts
        SET revision = revision + 1
        WHERE administrator = $1";

    /// What a person may change about themselves.
    SET_SETTINGS = "
        UPDATE accounts
        SET name = $2, name_key = $3, mail = $4
        WHERE id = $1";

    /// Another password.
    SET_PASSWORD = "
        UPDATE accounts
        SET password_hash = $2
        WHERE id = $1";

    /// Other community roles.
    SET_ROLES = "
        UPDATE accounts
        SET administrator = $2, survey_manager = $3
        WHERE id = $1";

    /// Open accounts from before names had a search key.
    WITHOUT_NAME_KEY = "
        SELECT id, name
        FROM accounts
        WHERE name_key = ''
            AND closed_at IS NULL";

    /// The search key of a name.
    SET_NAME_KEY = "
        UPDATE accounts
        SET name_key = $2
        WHERE id = $1";

    /// Closes an account: what names the person or lets them in goes.
    CLOSE = "
        UPDATE accounts
        SET name = '', name_key = '', sign_in_name = NULL, sign_in_key = NULL, password_hash = NULL,
            mail = NULL, administrator = $3, survey_manager = $3, closed_at = $2
        WHERE id = $1 AND closed_at IS NULL";
}

/// An account as it is stored.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct AccountRow {
    /// The account.
    pub id: AccountId,
    /// Empty once closed.
    pub name: String,
    /// None once closed.
    pub sign_in_name: Option<String>,
    /// Optional, never shown.
    pub mail: Option<String>,
    /// Has this community role.
    pub administrator: bool,
    /// Has this community role.
    pub survey_manager: bool,
    /// When it was opened.
    pub created_at: Instant,
    /// When it was closed.
    pub closed_at: Option<Instant>,
    /// The Argon2id hash in PHC form; none once closed.
    pub password_hash: Option<String>,
}

impl AccountRow {
    /// The person as pages and use cases know them; none once closed.
    pub fn viewer(&self) -> Option<Viewer> {
        self.closed_at.is_none().then(|| Viewer {
            id: self.id,
            name: self.name.clone(),
            administrator: self.administrator,
            survey_manager: self.survey_manager,
        })
    }
}

/// An account to be opened.
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// Its id.
    pub id: AccountId,
    /// The name shown to others.
    pub name: String,
    /// The name to sign in with.
    pub sign_in_name: String,
    /// The same as `domain::accounts::sign_in_key` gives it.
    pub sign_in_key: String,
    /// The Argon2id hash in PHC form.
    pub password_hash: String,
    /// Optional, never shown.
    pub mail: Option<String>,
    /// Has this community role.
    pub administrator: bool,
    /// Has this community role.
    pub survey_manager: bool,
    /// Now.
    pub created_at: Timestamp,
}

/// Opens an account; a duplicate of `accounts (sign_in_key)` when the sign-in name is taken.
pub async fn insert(tx: &mut Tx, account: NewAccount) -> Result<(), StoreError> {
    INSERT
        .on(tx)
        .bind(account.id)
        .bind(account.name.as_str())
        .bind(search_key(&account.name))
        .bind(account.sign_in_name)
        .bind(account.sign_in_key)
        .bind(account.password_hash)
        .bind(account.mail)
        .bind(account.administrator)
        .bind(account.survey_manager)
        .bind(Instant::from(account.created_at))
        .execute_one()
        .await
}

/// Locks and loads an account.
pub async fn lock(tx: &mut Tx, id: AccountId) -> Result<Option<AccountRow>, StoreError> {
    LOCK.on(tx).bind(id).fetch_optional().await
}

/// Loads an account.
pub async fn by_id(tx: &mut Tx, id: AccountId) -> Result<Option<AccountRow>, StoreError> {
    BY_ID.on(tx).bind(id).fetch_optional().await
}

/// Loads an account by the key of its sign-in name.
pub async fn by_key(tx: &mut Tx, key: &str) -> Result<Option<AccountRow>, StoreError> {
    BY_KEY.on(tx).bind(key).fetch_optional().await
}

/// The administrator, where there is only one.
pub async fn only_administrator(tx: &mut Tx) -> Result<Option<AccountRow>, StoreError> {
    let mut rows: Vec<AccountRow> = ADMINISTRATORS.on(tx).bind(true).fetch_all().await?;
    let last = rows.pop();
    Ok(last.filter(|_| rows.is_empty()))
}

/// Open accounts after a key, in the order of keys; `search` is a part of a name, or empty for all.
pub async fn page(
    tx: &mut Tx,
    after: &str,
    search: &str,
    limit: i64,
) -> Result<Vec<AccountRow>, StoreError> {
    PAGE.on(tx)
        .bind(after)
        .bind(search_pattern(search))
        .bind(limit)
        .fetch_all()
        .await
}

/// How many people can administer.
pub async fn count_administrators(tx: &mut Tx) -> Result<i64, StoreError> {
    COUNT_ADMINISTRATORS.on(tx).bind(true).fetch_scalar().await
}

/// How many accounts there are or were.
pub async fn count(tx: &mut Tx) -> Result<i64, StoreError> {
    COUNT.on(tx).fetch_scalar().await
}

/// Waits for, and keeps off, every other change of who can administer.
pub async fn lock_administrators(tx: &mut Tx) -> Result<(), StoreError> {
    LOCK_ADMINISTRATORS
        .on(tx)
        .bind(true)
        .execute()
        .await
        .map(|_| ())
}

/// Changes the shown name and the mail address.
pub async fn set_settings(
    tx: &mut Tx,
    id: AccountId,
    name: &str,
    mail: Option<&str>,
) -> Result<(), StoreError> {
    SET_SETTINGS
        .on(tx)
        .bind(id)
        .bind(name)
        .bind(search_key(name))
        .bind(mail)
        .execute_one()
        .await
}

/// Changes the password.
pub async fn set_password(tx: &mut Tx, id: AccountId, hash: &str) -> Result<(), StoreError> {
    SET_PASSWORD.on(tx).bind(id).bind(hash).execute_one().await
}

/// Changes the community roles.
pub async fn set_roles(
    tx: &mut Tx,
    id: AccountId,
    administrator: bool,
    survey_manager: bool,
) -> Result<(), StoreError> {
    SET_ROLES
        .on(tx)
        .bind(id)
        .bind(administrator)
        .bind(survey_manager)
        .execute_one()
        .await
}

/// Closes an account and erases what named the person.
pub async fn close(tx: &mut Tx, id: AccountId, at: Timestamp) -> Result<(), StoreError> {
    CLOSE
        .on(tx)
        .bind(id)
        .bind(Instant::from(at))
        .bind(false)
        .execute_one()
        .await
}

/// Gives names from before there were search keys theirs; part of migrating.
pub(crate) async fn fill_name_keys(tx: &mut Tx) -> Result<(), StoreError> {
    let accounts: Vec<(AccountId, String)> = WITHOUT_NAME_KEY.on(tx).fetch_all().await?;
    for (id, name) in accounts {
        SET_NAME_KEY
            .on(tx)
            .bind(id)
            .bind(search_key(&name))
            .execute_one()
            .await?;
    }
    Ok(())
}
