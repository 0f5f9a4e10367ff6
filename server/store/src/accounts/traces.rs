//! What other features keep about a person: for the person's page and for the download of one's own data.

use folkmoot_domain::{
    bodies::{Role, VotingStatus},
    ids::AccountId,
};

use crate::{Day, StoreError, Tx, statement::statements};

statements! {
    /// A person's terms in bodies by today's knowledge, the latest first.
    TERMS = "
        SELECT bodies.name AS body, bodies.slug, memberships.role, memberships.voting_status,
            memberships.affiliation, memberships.starts_on, memberships.ends_on
        FROM memberships
        JOIN bodies ON bodies.id = memberships.body_id
        WHERE memberships.account_id = $1 AND memberships.superseded_at IS NULL
        ORDER BY memberships.starts_on DESC, bodies.name, memberships.id";

    /// Erases the documents beside the record's entries about a person; the entries with their commitments stay.
    ERASE_DOCUMENTS = "
        DELETE FROM record_documents
        WHERE seq IN (SELECT seq FROM record_entries WHERE subject = $1)";
}

/// One term of a person in a body.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct TermRow {
    /// The body's name.
    pub body: String,
    /// The body's address.
    pub slug: String,
    /// The role in it.
    pub role: Role,
    /// Whether the person votes in it.
    pub voting_status: VotingStatus,
    /// Whom the person works for.
    pub affiliation: Option<String>,
    /// First day in.
    pub starts_on: Day,
    /// First day out.
    pub ends_on: Option<Day>,
}

/// A person's terms in bodies by today's knowledge, the latest first.
pub async fn terms(tx: &mut Tx, account: AccountId) -> Result<Vec<TermRow>, StoreError> {
    TERMS.on(tx).bind(account).fetch_all().await
}

/// Erases the documents beside the record's entries about a person.
pub async fn erase_documents(tx: &mut Tx, account: AccountId) -> Result<u64, StoreError> {
    ERASE_DOCUMENTS.on(tx).bind(account).execute().await
}
