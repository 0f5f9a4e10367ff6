//! Mail: the sentences of every message, and the administrators' page about them.

mod letters;
mod mail;

pub use letters::{LetterText, Letterhead, letter};
pub use mail::{MailForms, mail_page};

#[cfg(test)]
mod tests;
