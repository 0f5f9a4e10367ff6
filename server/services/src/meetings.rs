//! Meetings: announced, moved, held, minuted.

pub mod calendar;
