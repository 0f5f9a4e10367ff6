//! For the tests of pages: a frame without a request.

use folkmoot_domain::language::Language;
use jiff::tz::TimeZoneDatabase;

use crate::frame::{Assets, Frame};

/// A signed-out reader of the English page at an address, on 2026-11-22 at 12:00 UTC.
pub(crate) fn frame(path: &str) -> Frame {
    Frame {
        language: Language::English,
        written_in: Language::English,
        viewer: None,
        community: "Open Model Initiative".into(),
        path: path.into(),
        origin: "https://moot.example".into(),
        demo: false,
        assets: Assets::default(),
        source: None,
        now: "2026-11-22T12:00:00Z".parse().unwrap(),
        zones: TimeZoneDatabase::bundled(),
    }
}
