//! Motions: moved, opened, voted on, closed; one file for each use case.

mod actions;
mod amendments;
mod announce;
mod at_deadline;
mod back;
mod body;
mod cast;
mod close;
mod compose;
mod conflicts;
mod decided;
mod draft;
mod effects;
mod extend;
mod force;
mod halt;
mod held;
pub mod import;
mod joint;
mod links;
mod list;
mod meeting;
mod open;
mod review;
mod roll;
mod ruling;
mod show;
mod voting_record;
mod withdraw;

pub use actions::{add_action, change_action, compose_action, settle_action, show_action};
pub(crate) use actions::{of_owner as actions_of_owner, open_of_body as open_actions};
pub use amendments::{decide_amendment, propose};
pub use announce::announce;
pub(crate) use at_deadline::close_due;
pub use back::back;
pub use cast::{cast, cast_unaffected};
pub use close::close;
pub use compose::{bodies_to_move_in, compose, compose_change};
pub use conflicts::clear_conflict;
pub use draft::{change, move_motion};
pub use effects::apply_again;
pub use extend::extend;
pub(crate) use force::settle_earlier;
pub use halt::ask_for_meeting;
pub use links::{choose_release, name_release};
pub use list::list;
pub use open::open;
pub use roll::{Marks, mark_roll};
pub use ruling::{record_ruling, refer};
pub use show::{Draft, show, show_draft};
pub use voting_record::voting_record;
pub use withdraw::{withdraw, withdraw_draft};

#[cfg(test)]
mod tests;
