//! See the module of the same name in `folkmoot-domain`.

pub mod answer;
pub mod list;
pub mod manage;
pub mod outline;
pub mod settings;
pub mod stored;
pub mod survey;
pub mod upload;

pub use list::list_page;
pub use manage::{manage_page, managed_page};
pub use survey::survey_page;
pub use upload::{replace_page, upload_page};

use folkmoot_domain::surveys::catalogue::{State, Survey};
use folkmoot_ui::Tone;

use crate::frame::Frame;

/// Where a survey stands, in a word, and how the word looks.
pub(crate) fn state(frame: &Frame, survey: &Survey) -> (Tone, String) {
    match survey.state {
        State::Draft if survey.announced => (Tone::Neutral, frame.t("surveys-page-state-coming")),
        State::Draft => (Tone::Neutral, frame.t("surveys-page-state-draft")),
        State::Fielded => (Tone::Active, frame.t("surveys-page-state-fielded")),
        State::Closed => (Tone::Positive, frame.t("surveys-page-state-closed")),
    }
}
