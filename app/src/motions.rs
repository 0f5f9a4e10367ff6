//! Pages of motions: the register, a decision, a draft, the form.

mod arithmetic;
mod decision;
mod draft;
mod explain;
mod facts;
mod form;
mod office;
mod register;
mod roll_call;
mod rules;
mod vote;
mod withdraw;
mod words;

pub use decision::decision_page;
pub use draft::draft_page;
pub use explain::explanation;
pub use form::{choose_body_page, compose_page};
pub use register::register_page;

#[cfg(test)]
mod tests;
