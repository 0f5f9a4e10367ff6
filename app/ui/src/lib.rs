//! The design system: components shared by pages and islands.
//!
//! Strings come in translated. One file holds one component; its look is in `style/components/` under the same name.
//! Children are [`Content`]: rendered where they are written, so that they may borrow the read model.

#![recursion_limit = "256"]
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        reason = "tests"
    )
)]

mod badge;
mod breadcrumbs;
mod button;
mod card;
mod choices;
mod content;
mod data_table;
mod description_list;
mod empty_state;
mod error_summary;
mod field;
mod fieldset;
mod figure;
mod notice;
mod page_heading;
mod pagination;
mod progress;
mod section;
mod select;
mod tabs;
mod text_area;

pub use badge::{Badge, Tone};
pub use breadcrumbs::{Breadcrumbs, Crumb};
pub use button::{Button, ButtonKind, LinkButton};
pub use card::Card;
pub use choices::{Checkboxes, Choice, Radios};
pub use content::Content;
pub use data_table::{Cell, Column, DataTable, Row};
pub use description_list::{DescriptionItem, DescriptionList};
pub use empty_state::EmptyState;
pub use error_summary::{ErrorSummary, SummaryItem};
pub use field::{Field, FieldKind, field_id};
pub use fieldset::Fieldset;
pub use figure::Figure;
pub use notice::{Notice, NoticeKind};
pub use page_heading::PageHeading;
pub use pagination::Pagination;
pub use progress::Progress;
pub use section::Section;
pub use select::Select;
pub use tabs::{Tab, Tabs};
pub use text_area::TextArea;
