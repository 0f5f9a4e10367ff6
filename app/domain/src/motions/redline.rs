//! A change of text as a redline: what stays, what is put in, what is taken out.
//!
//! Lines are compared first and, within lines that were replaced, words. Joined without what is put in, the pieces are
//! the text before; joined without what is taken out, the text after.

use serde::{Deserialize, Serialize};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::words::words;

words! {
    /// What becomes of a piece of text.
    pub enum Change {
        /// It stays.
        Kept = "kept",
        /// It is put in.
        Inserted = "inserted",
        /// It is taken out.
        Deleted = "deleted",
    }
}

/// A piece of text and what becomes of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// What becomes of it.
    pub change: Change,
    /// The text.
    pub text: String,
}

/// Two texts as one, with what is put in and taken out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Redline {
    /// In the order of reading; no two neighbours have the same change.
    pub pieces: Vec<Piece>,
}

/// Above so many pairs of lines, or of words within lines, what was replaced stands as a whole.
const MOST_PAIRS: usize = 4_000_000;

impl Redline {
    /// What becomes of a text.
    pub fn of(before: &str, after: &str) -> Self {
        let (old, new): (Vec<&str>, Vec<&str>) = (
            before.split_inclusive('\n').collect(),
            after.split_inclusive('\n').collect(),
        );
        let mut redline = Self::default();
        if old.len().saturating_mul(new.len()) > MOST_PAIRS {
            redline.push(Change::Deleted, before);
            redline.push(Change::Inserted, after);
            return redline;
        }
        for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
            let (from, to) = (op.old_range(), op.new_range());
            let text = |lines: &[&str], range: std::ops::Range<usize>| {
                lines.get(range).unwrap_or_default().concat()
            };
            let (old, new) = (text(&old, from), text(&new, to));
            match op {
                DiffOp::Equal { .. } => redline.push(Change::Kept, &old),
                _ => redline.replace(&old, &new),
            }
        }
        redline
    }

    /// How many words are put in, and how many are taken out.
    pub fn counts(&self) -> (usize, usize) {
        let count = |change| {
            let pieces = self.pieces.iter().filter(|piece| piece.change == change);
            pieces.map(|piece| written(&piece.text)).sum()
        };
        (count(Change::Inserted), count(Change::Deleted))
    }

    fn replace(&mut self, before: &str, after: &str) {
        let (old, new) = (tokens(before), tokens(after));
        if old.len().saturating_mul(new.len()) > MOST_PAIRS {
            self.push(Change::Deleted, before);
            self.push(Change::Inserted, after);
            return;
        }
        for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
            let text = |tokens: &[&str], range: std::ops::Range<usize>| {
                tokens.get(range).unwrap_or_default().concat()
            };
            let (old, new) = (text(&old, op.old_range()), text(&new, op.new_range()));
            if matches!(op, DiffOp::Equal { .. }) {
                self.push(Change::Kept, &old);
            } else {
                self.push(Change::Deleted, &old);
                self.push(Change::Inserted, &new);
            }
        }
    }

    fn push(&mut self, change: Change, text: &str) {
        if text.is_empty() {
            return;
        }
        match self.pieces.last_mut().filter(|last| last.change == change) {
            Some(last) => last.text.push_str(text),
            None => self.pieces.push(Piece {
                change,
                text: text.to_owned(),
            }),
        }
    }
}

/// How a character joins its neighbours: letters to a word, white space to a gap, everything else alone.
#[derive(PartialEq, Eq, Clone, Copy)]
enum Kind {
    Word,
    Gap,
    Alone,
}

fn kind(letter: char) -> Kind {
    match letter {
        // Chinese and Japanese write no gaps between words: each character stands for itself.
        '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}' => {
            Kind::Alone
        }
        _ if letter.is_alphanumeric() => Kind::Word,
        _ if letter.is_whitespace() => Kind::Gap,
        _ => Kind::Alone,
    }
}

/// Words, gaps and single signs.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let (mut begin, mut of) = (0, None);
    for (at, letter) in text.char_indices() {
        let next = kind(letter);
        let joins = of == Some(next) && next != Kind::Alone;
        if !joins {
            tokens.extend(text.get(begin..at).filter(|token| !token.is_empty()));
            begin = at;
        }
        of = Some(next);
    }
    tokens.extend(text.get(begin..).filter(|token| !token.is_empty()));
    tokens
}

/// Words in a text, a Chinese character as one.
fn written(text: &str) -> usize {
    let has_letter = |token: &&&str| token.chars().any(char::is_alphanumeric);
    tokens(text).iter().filter(has_letter).count()
}
