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

/// The strips with the key of their steps, both layouts.
pub fn diverging(steps: &[Step], strips: &[Strip], caption: &Caption) -> String {
    Layout::ALL
        .iter()
        .map(|layout| draw(steps, strips, *layout, caption))
        .collect()
}

fn draw(steps: &[Step], strips: &[Strip], layout: Layout, caption: &Caption) -> String {
    let (key, key_height) = place_key(steps, layout);
    let width = layout.width();
    let labels: Vec<Vec<String>> = strips
        .iter()
        .map(|strip| wrap(&strip.label, width, SIZE, 3))
        .collect();
    let height = key_height
        + labels
            .iter()
            .map(|lines| i32_of(lines.len()) * LINE + BAR + GAP)
            .sum::<i32>()
        + GAP / 2;

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
    // How far the widest strip reaches to either side of the middle, in the unit of the wider side.
    let reach = strips
        .iter()
        .filter_map(|strip| reach(strip, steps.len()))
        .max()
        .unwrap_or(1);
    let mut y = key_height;
    for (strip, lines) in strips.iter().zip(&labels) {
        for (line, text) in (0..).zip(lines) {
            canvas.text(
                text,
                (0, y + line * LINE + LINE / 2),
                SIZE,
                Anchor::Start,
                Ink::Text,
            );
        }
        y += i32_of(lines.len()) * LINE;
        match &strip.amounts {
            Some(amounts) => draw_strip(&canvas, amounts, width, y, reach),
            None => {
                canvas.text(
                    &strip.withheld,
                    (0, y + BAR / 2),
                    SIZE,
                    Anchor::Start,
                    Ink::Soft,
                );
            }
        }
        y += BAR + GAP;
    }
    canvas.line(
        (width / 2, key_height),
        (width / 2, height - GAP),
        Ink::Axis,
    );
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

/// Twice the respondents on the wider side of the middle.
fn reach(strip: &Strip, steps: usize) -> Option<u64> {
    let amounts = strip.amounts.as_ref()?;
    let (low, high) = sides(amounts, steps);
    Some(low.max(high).max(1))
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

fn draw_strip(canvas: &Canvas<'_>, amounts: &[Amount], width: i32, y: i32, reach: u64) {
    let steps = amounts.len();
    let hidden = |from: usize, to: usize| {
        let hidden = amounts
            .iter()
            .enumerate()
            .filter(|(position, amount)| {
                (from..to).contains(position) && matches!(amount, Amount::Hidden { .. })
            })
            .count();
        i32_of(hidden) * HATCHED
    };
    let half = width / 2;
    let room = (half - hidden(0, steps.div_ceil(2)).max(hidden(steps / 2, steps))).max(20);
    let (low, _) = sides(amounts, steps);
    let middle_hidden =
        steps % 2 == 1 && matches!(amounts.get(steps / 2), Some(Amount::Hidden { .. }));
    let before = hidden(0, steps / 2) + if middle_hidden { HATCHED / 2 } else { 0 };
    let mut x = half - share(room, low, reach) - before;
    for (position, amount) in amounts.iter().enumerate() {
        match amount {
            Amount::Known { count, words } => {
                let length = share(room, 2 * count, reach);
                if length == 0 {
                    continue;
                }
                canvas.rectangle(x, y, length, BAR, ink(position, steps));
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
