//! Horizontal bars on a track that stands for everybody asked, with their values in a column: choices, ticks, first places.

use super::{
    Amount, Caption, Layout,
    canvas::{Anchor, Canvas, Ink, finish},
    share,
    wrap::{estimate, wrap},
};

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What it stands for.
    pub label: String,
    /// How long it is.
    pub amount: Amount,
    /// What it is painted with.
    pub ink: Ink,
}

const SIZE: i32 = 15;
const LINE: i32 = 19;
const BAR: i32 = 18;
const GAP: i32 = 12;
const HATCHED: i32 = 44;
/// Between a track and its value, and between a label and its track.
const SPACE: i32 = 10;

/// Bars below each other, both layouts; `whole` is the count that a full track stands for, so that the charts of a
/// page can be compared.
pub fn bars(bars: &[Bar], whole: u64, caption: &Caption) -> String {
    Layout::ALL
        .iter()
        .map(|layout| draw(bars, whole, *layout, caption))
        .collect()
}

fn draw(bars: &[Bar], whole: u64, layout: Layout, caption: &Caption) -> String {
    let label_width = match layout {
        Layout::Narrow => layout.width(),
        Layout::Wide => 250,
    };
    let left = match layout {
        Layout::Narrow => 0,
        Layout::Wide => label_width + SPACE * 2,
    };
    let value_width = bars
        .iter()
        .map(|bar| match &bar.amount {
            Amount::Known { words, .. } | Amount::Hidden { words } => estimate(words, SIZE),
        })
        .max()
        .unwrap_or_default();
    let track = (layout.width() - left - value_width - SPACE).max(40);
    let rows: Vec<(Vec<String>, &Bar)> = bars
        .iter()
        .map(|bar| (wrap(&bar.label, label_width, SIZE, 3), bar))
        .collect();
    let height = rows
        .iter()
        .map(|(lines, _)| row_height(lines, layout) + GAP)
        .sum::<i32>()
        .max(1);

    let mut svg = String::new();
    let canvas = Canvas::new(&mut svg, layout, height);
    let mut y = GAP / 2;
    for (lines, bar) in &rows {
        let row = row_height(lines, layout);
        let text_top = match layout {
            Layout::Narrow => y,
            Layout::Wide => y + (row - i32_of(lines.len()) * LINE) / 2,
        };
        for (line, text) in (0..).zip(lines) {
            canvas.text(
                text,
                (0, text_top + line * LINE + LINE / 2),
                SIZE,
                Anchor::Start,
                Ink::Text,
            );
        }
        let top = match layout {
            Layout::Narrow => y + row - BAR,
            Layout::Wide => y + (row - BAR) / 2,
        };
        canvas.rectangle(left, top, track, BAR, Ink::Track);
        let words = match &bar.amount {
            Amount::Known { count, words } => {
                let length = share(track, *count, whole);
                if length > 0 {
                    canvas.rectangle(left, top, length, BAR, bar.ink);
                }
                words
            }
            Amount::Hidden { words } => {
                canvas.hatched(left, top, HATCHED, BAR);
                words
            }
        };
        let value = (left + track + SPACE, top + BAR / 2);
        canvas.text(words, value, SIZE, Anchor::Start, Ink::Soft);
        y += row + GAP;
    }
    canvas.present();
    finish(&svg, layout, height, caption)
}

fn row_height(lines: &[String], layout: Layout) -> i32 {
    let text = i32_of(lines.len()) * LINE;
    match layout {
        Layout::Narrow => text + 2 + BAR,
        Layout::Wide => text.max(BAR),
    }
}

fn i32_of(length: usize) -> i32 {
    i32::try_from(length).unwrap_or(i32::MAX)
}
