//! Notices and mail: what people choose, the sentences of every message, the administrators' page about them.

mod choices;
pub mod invitations;
mod letters;
mod mail;

pub(crate) use choices::section;
pub use choices::{confirmation_page, stop_page, stopped_page};
pub use letters::{LetterText, Letterhead, letter};
pub use mail::{MailForms, mail_page};

#[cfg(test)]
mod tests;
