//! Why a use case did not happen.

use folkmoot_domain::forms::FieldError;
use folkmoot_store::StoreError;

/// The ways in which a use case can end without having happened; nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// Only for people who are signed in.
    #[error("sign-in needed")]
    SignInNeeded,
    /// This person may not; the Fluent key of the sentence that says why.
    #[error("not allowed: {0}")]
    NotAllowed(&'static str),
    /// There is no such thing.
    #[error("not found")]
    NotFound,
    /// The input is wrong, field by field.
    #[error("invalid input: {0:?}")]
    Invalid(Vec<FieldError>),
    /// The state of things has moved on; the Fluent key of the sentence that says how.
    #[error("conflict: {0}")]
    Conflict(&'static str),
    /// Too many attempts; try again later.
    #[error("too many attempts")]
    TooMany,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}
