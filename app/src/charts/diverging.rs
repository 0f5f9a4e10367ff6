//! Diverging bars: a scale from low to high around its middle, one strip for each question or row.

use std::cmp::Ordering;

use super::{
    Amount, Caption, Layout,
    canvas::{Anchor, Canvas, Ink, finish},
    share,
    wrap::{estimate, wrap},
};

/// One step of the scale, from low to high.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What it is called.
    pub label: String,
    /// Its value, written after the label in the key; empty where there are several strips.
    pub value: String,
}

/// One strip: the answers to one question or row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strip {
    /// What it stands for; empty when the figure's title says it.
    pub label: String,
    /// An amount for each step; none when the whole strip is withheld.
    pub amounts: Option<Vec<Amount>>,
    /// What is written instead of a withheld strip.
    pub withheld: String,
}

const SIZE: i32 = 15;
const LINE: i32 = 19;
const BAR: i32 = 26;
const GAP: i32 = 14;
const HATCHED: i32 = 22;
const SWATCH: i32 = 12;
const LABEL: i32 = 230;
/// How far the line in the middle reaches beyond a strip.
const TICK: i32 = 5;

/// The strips with the key of their steps, both layouts.
pub fn diverging(steps: &[Step], strips: &[Strip], caption: &Caption) -> String {
    Layout::ALL
        .iter()
        .map(|layout| draw(steps, strips, *layout, caption))
        .collect()
}

fn draw(steps: &[Step], strips: &[Strip], layout: Layout, caption: &Caption) -> String {
    let (key, key_height) = place_key(steps, layout);
    // Labels stand beside the strips where there is room, else above them.
    let labelled = strips.iter().any(|strip| !strip.label.is_empty());
    let (label_width, left) = match layout {
        Layout::Wide if labelled => (LABEL, LABEL + GAP),
        Layout::Wide | Layout::Narrow => (layout.width(), 0),
    };
    let beside = left > 0;
    let width = layout.width() - left;
    let labels: Vec<Vec<String>> = strips
        .iter()
        .map(|strip| wrap(&strip.label, label_width, SIZE, 3))
        .collect();
    let row = |lines: &[String]| {
        let text = i32_of(lines.len()) * LINE;
        if beside { text.max(BAR) } else { text + BAR }
    };
    let height = key_height + labels.iter().map(|lines| row(lines) + GAP).sum::<i32>();

    let mut svg = String::new();
    let canvas = Canvas::new(&mut svg, layout, height);
    for (position, (x, y, text)) in key.iter().enumerate() {
        canvas.rectangle(
            *x,
            y + (LINE - SWATCH) / 2,
            SWATCH,
            SWATCH,
            ink(position, steps.len()),
        );
        canvas.text(
            text,
            (x + SWATCH + 6, y + LINE / 2),
            SIZE,
            Anchor::Start,
            Ink::Text,
        );
    }
    let scale = Scale::of(strips, steps.len(), left, width);
    let mut y = key_height;
    for (strip, lines) in strips.iter().zip(&labels) {
        let row = row(lines);
        let top = if beside {
            y + (row - BAR) / 2
        } else {
            y + row - BAR
        };
        let first_line = if beside {
            y + (row - i32_of(lines.len()) * LINE) / 2
        } else {
            y
        };
        for (line, text) in (0..).zip(lines) {
            let at = (0, first_line + line * LINE + LINE / 2);
            canvas.text(text, at, SIZE, Anchor::Start, Ink::Text);
        }
        if let Some(amounts) = &strip.amounts {
            draw_strip(&canvas, amounts, top, &scale);
        } else {
            let at = (left, top + BAR / 2);
            canvas.text(&strip.withheld, at, SIZE, Anchor::Start, Ink::Soft);
        }
        y += row + GAP;
    }
    canvas.present();
    finish(&svg, layout, height, caption)
}

/// Where each entry of the key stands, and the height of the whole key.
fn place_key(steps: &[Step], layout: Layout) -> (Vec<(i32, i32, String)>, i32) {
    let mut key = Vec::new();
    let (mut x, mut y) = (0, 0);
    for step in steps {
        let text = match step.value.as_str() {
            "" => step.label.clone(),
            value => format!("{}: {value}", step.label),
        };
        let room = layout.width() - SWATCH - 6;
        let lines = wrap(&text, room, SIZE, 1);
        let text = lines.into_iter().next().unwrap_or_default();
        let entry = SWATCH + 6 + estimate(&text, SIZE) + 18;
        if x > 0 && x + entry - 18 > layout.width() {
            x = 0;
            y += LINE + 3;
        }
        key.push((x, y, text));
        x += entry;
    }
    (key, y + LINE + GAP)
}

/// Where the middle is and how long a respondent, the same for all strips of a chart.
struct Scale {
    /// The line between low and high.
    middle: i32,
    /// Pixels for `reach`.
    room: i32,
    /// Twice the respondents on both sides together, where each side reaches farthest.
    reach: u64,
}

impl Scale {
    /// All of the width is used: the middle lies where the strips need it to.
    fn of(strips: &[Strip], steps: usize, left: i32, width: i32) -> Self {
        let drawn = || strips.iter().filter_map(|strip| strip.amounts.as_deref());
        let (low, high) = drawn()
            .map(|amounts| sides(amounts, steps))
            .fold((0, 0), |(low, high), (a, b)| (low.max(a), high.max(b)));
        let before = drawn().map(|amounts| hidden(amounts, 0, steps.div_ceil(2)));
        let after = drawn().map(|amounts| hidden(amounts, steps / 2, steps));
        let (before, after) = (before.max().unwrap_or(0), after.max().unwrap_or(0));
        let room = (width - before - after).max(40);
        let reach = (low + high).max(1);
        let middle = match low + high {
            0 => left + width / 2,
            _ => left + before + share(room, low, reach),
        };
        Self {
            middle,
            room,
            reach,
        }
    }
}

/// Pixels for the hidden steps between two positions.
fn hidden(amounts: &[Amount], from: usize, to: usize) -> i32 {
    let hidden = amounts
        .iter()
        .enumerate()
        .filter(|(position, amount)| {
            (from..to).contains(position) && matches!(amount, Amount::Hidden { .. })
        })
        .count();
    i32_of(hidden) * HATCHED
}

/// Twice the respondents on either side; half of a middle step belongs to each.
fn sides(amounts: &[Amount], steps: usize) -> (u64, u64) {
    let mut low = 0;
    let mut high = 0;
    for (position, amount) in amounts.iter().enumerate() {
        let count = count(amount);
        match (position * 2 + 1).cmp(&steps) {
            Ordering::Less => low += 2 * count,
            Ordering::Equal => {
                low += count;
                high += count;
            }
            Ordering::Greater => high += 2 * count,
        }
    }
    (low, high)
}

fn count(amount: &Amount) -> u64 {
    match amount {
        Amount::Known { count, .. } => *count,
        Amount::Hidden { .. } => 0,
    }
}

/// A strip on the line that marks the middle.
fn draw_strip(canvas: &Canvas<'_>, amounts: &[Amount], y: i32, scale: &Scale) {
    let Scale {
        middle,
        room,
        reach,
    } = *scale;
    let steps = amounts.len();
    let (low, _) = sides(amounts, steps);
    let middle_hidden =
        steps % 2 == 1 && matches!(amounts.get(steps / 2), Some(Amount::Hidden { .. }));
    let before = hidden(amounts, 0, steps / 2) + if middle_hidden { HATCHED / 2 } else { 0 };
    canvas.line((middle, y - TICK), (middle, y + BAR + TICK), Ink::Axis);
    let mut x = middle - share(room, low, reach) - before;
    for (position, amount) in amounts.iter().enumerate() {
        match amount {
            Amount::Known { count, words } => {
                let length = share(room, 2 * count, reach);
                if length == 0 {
                    continue;
                }
                // A hair's breadth between neighbours.
                canvas.rectangle(x, y, (length - 1).max(1), BAR, ink(position, steps));
                if estimate(words, SIZE - 1) + 6 <= length {
                    let at = (x + length / 2, y + BAR / 2);
                    canvas.text(
                        words,
                        at,
                        SIZE - 1,
                        Anchor::Middle,
                        words_on(position, steps),
                    );
                }
                x += length;
            }
            Amount::Hidden { words } => {
                canvas.hatched(x, y, HATCHED, BAR);
                if estimate(words, SIZE - 2) <= HATCHED {
                    let at = (x + HATCHED / 2, y + BAR / 2);
                    canvas.text(words, at, SIZE - 2, Anchor::Middle, Ink::Text);
                }
                x += HATCHED;
            }
        }
    }
}

/// The paint of a step: the ends strong, the middle pale.
fn ink(position: usize, steps: usize) -> Ink {
    let last = steps.saturating_sub(1);
    let (twice, middle) = (position * 2, last);
    if twice == middle {
        Ink::Middle
    } else if twice < middle {
        if position * 2 < last.div_ceil(2) || position == 0 {
            Ink::Lowest
        } else {
            Ink::Low
        }
    } else if (last - position) * 2 < last.div_ceil(2) || position == last {
        Ink::Highest
    } else {
        Ink::High
    }
}

fn words_on(position: usize, steps: usize) -> Ink {
    match ink(position, steps) {
        Ink::Lowest | Ink::Highest => Ink::OnDark,
        _ => Ink::Text,
    }
}

fn i32_of(length: usize) -> i32 {
    i32::try_from(length).unwrap_or(i32::MAX)
}
