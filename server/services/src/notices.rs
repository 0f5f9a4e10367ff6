//! Notices and mail: who is told of what, and how each message gets out of the outbox.

mod choices;
mod confirm;
pub(crate) mod decisions;
pub(crate) mod invitations;
pub mod outbox;
pub(crate) mod surveys;

pub(crate) use choices::settings;
pub use choices::{choose, stop, stop_page};
pub use confirm::{confirm, confirmation, send_confirmation};
pub use invitations::{
    cancel_reminder, decline, declining, invitations_page, invite, plan_reminder,
    preview_invitations, resend_invitation, revoke,
};
pub use outbox::{Delivery, begin, mail_page, resend, send_test, settle};
