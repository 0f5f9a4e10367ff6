//! The list of every statement: each module that has some names itself here.

use crate::statement::Statement;

/// Every module's statements.
pub const ALL: &[&[Statement]] = &[
    crate::accounts::STATEMENTS,
    crate::accounts::reset_links::STATEMENTS,
    crate::accounts::sessions::STATEMENTS,
    crate::accounts::sign_in_failures::STATEMENTS,
    crate::bodies::STATEMENTS,
    crate::bodies::memberships::STATEMENTS,
    crate::accounts::traces::STATEMENTS,
    crate::community::STATEMENTS,
    crate::dialect::STATEMENTS,
    &crate::dialect::EMPTY_LIVE_ANSWERS,
    &crate::dialect::EMPTY_ANSWERS_ASIDE,
    crate::jobs::STATEMENTS,
    crate::motions::STATEMENTS,
    crate::motions::ballots::STATEMENTS,
    crate::motions::life::STATEMENTS,
    crate::motions::reading::STATEMENTS,
    crate::motions::register::STATEMENTS,
    crate::meetings::STATEMENTS,
    crate::meetings::attendance::STATEMENTS,
    crate::meetings::minutes::STATEMENTS,
    crate::notices::choices::STATEMENTS,
    crate::notices::outbox::STATEMENTS,
    crate::record::STATEMENTS,
    crate::record::reading::STATEMENTS,
    crate::results::STATEMENTS,
    crate::secrets::STATEMENTS,
    crate::surveys::STATEMENTS,
    crate::surveys::answers::STATEMENTS,
    crate::surveys::closing::STATEMENTS,
    crate::surveys::quotas::STATEMENTS,
    crate::surveys::reviews::STATEMENTS,
    crate::surveys::unfinished::STATEMENTS,
];
