//! Mail: the outbox, and what leads to it.

pub mod choices;
pub mod invitations;
pub mod outbox;
