//! Spans of days as bars over a common axis of years: who held a seat, when.

use jiff::civil::{Date, date};

use super::{
    Caption, Layout,
    canvas::{Anchor, Canvas, Ink, finish},
    wrap::{estimate, wrap},
};

/// How a bar is drawn; what is not filled says something else also without colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fill {
    /// Filled.
    Full,
    /// Diagonal lines in a frame.
    Hatched,
    /// A frame.
    Empty,
}

/// One bar: the days `[from, to)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub from: Date,
    /// The first day after it; `None` goes on to the right edge.
    pub to: Option<Date>,
    /// How it is drawn.
    pub fill: Fill,
    /// A word in the bar, where there is room for it.
    pub word: String,
}

/// One line of the picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane {
    /// What it stands for.
    pub label: String,
    /// Bars that don't overlap.
    pub spans: Vec<Span>,
}

/// An entry of the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyEntry {
    /// How bars of it are drawn.
    pub fill: Fill,
    /// What they stand for.
    pub label: String,
}

/// The day that is marked across all lanes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// The day.
    pub day: Date,
    /// What it is called.
    pub label: String,
}

const SIZE: i32 = 14;
const LINE: i32 = 18;
const BAR: i32 = 22;
const GAP: i32 = 10;
const LABEL: i32 = 190;
const AXIS: i32 = 24;
const SWATCH: i32 = 14;

/// The lanes over an axis of years with a key, both layouts.
pub fn timeline(lanes: &[Lane], key: &[KeyEntry], marked: &Marked, caption: &Caption) -> String {
    Layout::ALL
        .iter()
        .map(|layout| draw(lanes, key, marked, *layout, caption))
        .collect()
}

/// Days as pixels.
struct Axis {
    first: Date,
    days: i32,
    left: i32,
    width: i32,
}

impl Axis {
    fn over(lanes: &[Lane], marked: Date, left: i32, width: i32) -> Self {
        let spans = || lanes.iter().flat_map(|lane| &lane.spans);
        let first = spans()
            .map(|span| span.from)
            .min()
            .unwrap_or(marked)
            .min(marked);
        let ends = spans().map(|span| span.to.unwrap_or(span.from)).max();
        let last = ends.unwrap_or(marked).max(marked);
        // Some room to the right, so that what is open goes on beyond the day marked.
        let days = days_between(first, last).max(30);
        Self {
            first,
            days: days + days / 12,
            left,
            width,
        }
    }

    fn right(&self) -> i32 {
        self.left + self.width
    }

    fn x(&self, day: Date) -> i32 {
        let days = i64::from(days_between(self.first, day)) * i64::from(self.width);
        let offset = i32::try_from(days / i64::from(self.days.max(1))).unwrap_or(self.width);
        self.left + offset.clamp(0, self.width)
    }

    /// The first days of the years in it, as many as there is room for.
    fn years(&self) -> Vec<(i32, String)> {
        let last = self
            .first
            .checked_add(jiff::Span::new().days(self.days))
            .map_or(self.first.year(), Date::year);
        let all = i32::from(last) - i32::from(self.first.year());
        let room = (self.width / 60).max(1);
        let step = (all / room + 1).max(1);
        (self.first.year()..=last)
            .filter(|year| i32::from(*year) % step == 0)
            .map(|year| date(year, 1, 1))
            .filter(|day| self.first <= *day)
            .map(|day| (self.x(day), day.year().to_string()))
            .collect()
    }
}

fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

fn draw(
    lanes: &[Lane],
    key: &[KeyEntry],
    marked: &Marked,
    layout: Layout,
    caption: &Caption,
) -> String {
    let (label_width, left) = match layout {
        Layout::Wide => (LABEL, LABEL + GAP),
        Layout::Narrow => (layout.width(), 0),
    };
    let beside = left > 0;
    let axis = Axis::over(lanes, marked.day, left, layout.width() - left - 1);
    let labels: Vec<Vec<String>> = lanes
        .iter()
        .map(|lane| wrap(&lane.label, label_width, SIZE, if beside { 1 } else { 2 }))
        .collect();
    let row = |lines: &[String]| {
        let text = LINE * i32::try_from(lines.len()).unwrap_or(1);
        if beside { text.max(BAR) } else { text + BAR }
    };
    let places = key_places(key, layout);
    let key_height = places.last().map_or(0, |(_, y)| y + LINE + GAP);
    let lanes_height: i32 = labels.iter().map(|lines| row(lines) + GAP).sum();
    let (top, bottom) = (key_height + LINE, key_height + LINE + lanes_height);
    let height = bottom + AXIS;

    let mut svg = String::new();
    let canvas = Canvas::new(&mut svg, layout, height);
    for (entry, (x, y)) in key.iter().zip(&places) {
        bar(
            &canvas,
            (*x, y + (LINE - SWATCH) / 2),
            (SWATCH + 8, SWATCH),
            entry.fill,
        );
        let at = (x + SWATCH + 14, y + LINE / 2);
        canvas.text(&entry.label, at, SIZE, Anchor::Start, Ink::Text);
    }
    for (x, year) in axis.years() {
        canvas.line((x, top), (x, bottom), Ink::Faint);
        let half = estimate(&year, SIZE) / 2;
        let middle = x.clamp(axis.left + half, axis.right() - half);
        canvas.text(
            &year,
            (middle, bottom + AXIS / 2),
            SIZE,
            Anchor::Middle,
            Ink::Soft,
        );
    }
    let mut y = top;
    for (lane, lines) in lanes.iter().zip(&labels) {
        let height = row(lines);
        let bar_top = if beside {
            y + (height - BAR) / 2
        } else {
            y + height - BAR
        };
        let first_line = if beside { y + (height - LINE) / 2 } else { y };
        for (line, text) in (0..).zip(lines) {
            let at = (0, first_line + line * LINE + LINE / 2);
            canvas.text(text, at, SIZE, Anchor::Start, Ink::Text);
        }
        for span in &lane.spans {
            let from = axis.x(span.from);
            let to = span.to.map_or(axis.right(), |to| axis.x(to));
            // A hair between terms that follow each other.
            let width = (to - from - 1).max(3);
            bar(&canvas, (from, bar_top), (width, BAR), span.fill);
            if !span.word.is_empty() && estimate(&span.word, SIZE) + 12 <= width {
                let ink = if span.fill == Fill::Full {
                    Ink::OnDark
                } else {
                    Ink::Text
                };
                // Words stand on hatching as well as on a frame only with ground behind them.
                if span.fill == Fill::Hatched {
                    let ground = estimate(&span.word, SIZE) + 8;
                    canvas.rectangle(from + 3, bar_top + 3, ground, BAR - 6, Ink::Ground);
                }
                let at = (from + 6, bar_top + BAR / 2);
                canvas.text(&span.word, at, SIZE, Anchor::Start, ink);
            }
        }
        y += height + GAP;
    }
    let x = axis.x(marked.day);
    canvas.line((x, top - 4), (x, bottom), Ink::Axis);
    let half = estimate(&marked.label, SIZE) / 2;
    let middle = x.clamp(
        axis.left + half,
        (axis.right() - half).max(axis.left + half),
    );
    canvas.text(
        &marked.label,
        (middle, top - LINE / 2 - 2),
        SIZE,
        Anchor::Middle,
        Ink::Soft,
    );
    canvas.present();
    finish(&svg, layout, height, caption)
}

fn bar(canvas: &Canvas<'_>, (x, y): (i32, i32), (width, height): (i32, i32), fill: Fill) {
    match fill {
        Fill::Full => canvas.rectangle(x, y, width, height, Ink::Strong),
        Fill::Hatched => canvas.hatched(x, y, width, height),
        Fill::Empty => canvas.frame(x, y, width, height),
    }
}

/// Where each entry of the key stands: one after the other, in as many lines as it takes.
fn key_places(key: &[KeyEntry], layout: Layout) -> Vec<(i32, i32)> {
    let (mut x, mut y) = (0, 0);
    key.iter()
        .map(|entry| {
            let width = SWATCH + 14 + estimate(&entry.label, SIZE) + 20;
            if x > 0 && x + width > layout.width() {
                (x, y) = (0, y + LINE + 4);
            }
            let place = (x, y);
            x += width;
            place
        })
        .collect()
}
