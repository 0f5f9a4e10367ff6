//! Pages of people: signing up and in, one's own account, a person's page, the administrators' list.

mod account;
mod agent;
mod close;
mod people;
mod person;
mod reset;
mod sign_in;
mod sign_up;

pub use account::{AccountForms, Done, account_page};
pub use close::close_page;
pub use people::{IssuedLink, people_page};
pub use person::person_page;
pub use reset::reset_page;
pub use sign_in::sign_in_page;
pub use sign_up::sign_up_page;

#[cfg(test)]
pub(crate) mod tests;
