//! See the module of the same name in `folkmoot-domain`.

pub(crate) mod access;
pub mod answer;
pub mod authoring;
pub mod comments;
pub mod edits;
pub mod exchange;
pub mod library;
pub mod list;
pub mod manage;
pub mod outline;
pub mod review;
pub mod settings;
pub mod stored;
pub mod survey;
pub mod translations;
pub mod upload;

pub use comments::comments_page;
pub use exchange::{import_page, report_page, translation_page};
pub use library::{keep_question_page, kept_question_page, library_item_page, library_page};
pub use list::list_page;
pub use manage::{manage_page, managed_page};
pub use survey::survey_page;
pub use translations::{Done, Sheet, Shown, sheet_page, translations_page};
pub use upload::{replace_page, upload_page};

use folkmoot_domain::surveys::catalogue::{Localised, State, Survey};
use folkmoot_ui::Tone;
use jiff::Timestamp;

use crate::frame::Frame;

/// Where a survey stands, in a word, and how the word looks.
pub(crate) fn state(frame: &Frame, survey: &Survey) -> (Tone, String) {
    match survey.state {
        State::Draft if survey.announced => (Tone::Neutral, frame.t("surveys-page-state-coming")),
        State::Draft => (Tone::Neutral, frame.t("surveys-page-state-draft")),
        State::Fielded => (Tone::Active, frame.t("surveys-page-state-fielded")),
        State::Closed => (Tone::Neutral, frame.t("surveys-page-state-closed")),
    }
}

/// The title of a survey among others, with its year: a community asks the same every year.
pub(crate) fn title_among_others(frame: &Frame, survey: &Survey) -> String {
    title_and_year(frame, &survey.title, survey.fielded_at, &survey.zone)
}

/// A survey's title with the year in which it went into the field; without one before that.
pub(crate) fn title_and_year(
    frame: &Frame,
    title: &Localised,
    fielded_at: Option<Timestamp>,
    zone: &str,
) -> String {
    let title = title.in_language(frame.language);
    match fielded_at {
        Some(fielded) => frame.title_and_year(title, fielded, zone),
        None => title.to_owned(),
    }
}
