//! Mail: who is told of what, and how each message gets out of the outbox.

pub mod outbox;

pub use outbox::{Delivery, begin, mail_page, resend, send_test, settle};
