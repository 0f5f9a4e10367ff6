//! Pages of motions: the register, a decision, a draft, the form.

pub(crate) mod actions;
mod amendments;
mod arithmetic;
mod conflicts;
mod decision;
mod draft;
mod effects;
mod explain;
mod facts;
pub(crate) mod force;
mod form;
mod imported;
mod joint;
pub(crate) mod links;
mod objections;
mod office;
mod prelude;
mod proceedings;
mod prospects;
mod register;
mod roll_call;
mod rules;
mod suspension;
mod vote;
mod voting_record;
mod withdraw;
mod words;

pub use actions::{action_page, new_action_page};
pub use amendments::{amend_page, amendment_page, versions_page};
pub(crate) use arithmetic::quoted;
pub use decision::{Refused, decision_page};
pub use draft::draft_page;
pub use explain::explanation;
pub(crate) use explain::period;
pub use force::force_in_words;
pub use form::{choose_body_page, compose_page};
pub use links::name_release_page;
pub use register::register_page;
pub use voting_record::voting_record_page;
pub(crate) use words::badge_of_word;
pub use words::standing_in_words;

pub use rules::{
    begin_page, decision_form_page, editor_page, preset_page, presets_page, rule_book_page,
    rule_set_form_page,
};

#[cfg(test)]
mod golden;
#[cfg(test)]
mod tests;
