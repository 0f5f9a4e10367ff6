//! Charts: SVG drawn by plotters on the server, coloured by classes of the style sheet.
//!
//! Each chart comes in two layouts, for phones (labels above the bars) and for wide screens (labels beside them);
//! the style sheet shows one. Text is real text. What the chart shows is also said by the table next to it.

mod bars;
mod canvas;
mod diverging;
mod timeline;
mod wrap;

pub use bars::{Bar, bars};
pub use canvas::Ink;
pub use diverging::{Step, Strip, diverging};
pub use timeline::{Fill, KeyEntry, Lane, Marked, Span, timeline};

/// What a bar stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Amount {
    /// A count, and how it is written ("372 · 62 %").
    Known {
        /// The length of the bar.
        count: u64,
        /// The words at its end.
        words: String,
    },
    /// Hidden: drawn hatched, without a length, with the words that say so ("<5").
    Hidden {
        /// The words.
        words: String,
    },
}

/// What the drawing is called and says, for those who don't see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caption {
    /// A name, unique on the page, for ids.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// What can be seen in it, in a sentence or two.
    pub description: String,
}

/// The two layouts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Layout {
    Narrow,
    Wide,
}

impl Layout {
    const ALL: [Self; 2] = [Self::Narrow, Self::Wide];

    fn width(self) -> i32 {
        match self {
            Self::Narrow => 340,
            Self::Wide => 720,
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Narrow => "chart chart-narrow",
            Self::Wide => "chart chart-wide",
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Narrow => "narrow",
            Self::Wide => "wide",
        }
    }
}

/// `whole` times `part` over `total`, for lengths in pixels.
fn share(whole: i32, part: u64, total: u64) -> i32 {
    if total == 0 {
        return 0;
    }
    let length = i128::from(whole) * i128::from(part) / i128::from(total);
    i32::try_from(length).unwrap_or(whole)
}

#[cfg(test)]
mod tests;
