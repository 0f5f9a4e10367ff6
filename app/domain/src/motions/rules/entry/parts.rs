//! The values that fields of rules hold: shares, periods, numbers, words, clauses.

use std::str::FromStr;

use super::Typed;
use crate::forms::FieldError;
use crate::language::Language;
use crate::motions::rules::{Clause, Period};
use crate::motions::{Ratio, Share};

/// Reads the fields of one form and keeps what is wrong with them.
pub(super) struct Reading<'t> {
    pub(super) typed: &'t Typed,
    pub(super) errors: Vec<FieldError>,
}

impl<'t> Reading<'t> {
    pub(super) fn of(typed: &'t Typed) -> Self {
        Self {
            typed,
            errors: Vec::new(),
        }
    }

    pub(super) fn wrong(&mut self, name: &str, message: &'static str) {
        self.errors.push(FieldError::new(name.to_owned(), message));
    }

    fn parsed<T: FromStr>(&mut self, name: &str, message: &'static str) -> Option<T> {
        let text = self.typed.at(name).trim();
        if text.is_empty() {
            return None;
        }
        let value = text.parse().ok();
        if value.is_none() {
            self.wrong(name, message);
        }
        value
    }

    pub(super) fn text(&self, name: &str) -> Option<String> {
        let text = self.typed.at(name).trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    pub(super) fn ratio(&mut self, name: &str) -> Option<Ratio> {
        self.parsed(name, "rules-error-ratio")
    }

    /// A ratio at `name`; "more than" or "at least" at `name_strict`.
    pub(super) fn share(&mut self, name: &str) -> Option<Share> {
        let ratio = self.ratio(name)?;
        let strict = self.typed.at(&format!("{name}_strict")) == "more";
        Some(Share { ratio, strict })
    }

    pub(super) fn period(&mut self, name: &str) -> Option<Period> {
        self.parsed(name, "rules-error-period")
    }

    pub(super) fn count(&mut self, name: &str) -> Option<u32> {
        self.parsed(name, "rules-error-count")
    }

    /// One of a few words; the first choice where nothing was sent.
    pub(super) fn word<T>(&mut self, name: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let value = read(self.typed.at(name));
        if value.is_none() {
            self.wrong(name, "bodies-error-choose");
        }
        value
    }

    /// Place and text at `name_place` and `name_text`, in the language of the form.
    pub(super) fn clause(&self, name: &str) -> Clause {
        let at = |part: &str| self.typed.at(&format!("{name}_{part}")).trim().to_owned();
        let language = Language::from_tag(self.typed.at("language"));
        Clause {
            place: at("place"),
            text: at("text").replace("\r\n", "\n"),
            language: language.unwrap_or_default(),
        }
    }
}

impl Typed {
    pub(super) fn put_share(&mut self, name: &str, share: Share) {
        self.put(name, share.ratio);
        let strict = if share.strict { "more" } else { "least" };
        self.put(&format!("{name}_strict"), strict);
    }

    pub(super) fn put_some(&mut self, name: &str, value: Option<impl ToString>) {
        if let Some(value) = value {
            self.put(name, value);
        }
    }

    pub(super) fn put_clause(&mut self, name: &str, clause: &Clause) {
        self.put(&format!("{name}_place"), &clause.place);
        self.put(&format!("{name}_text"), &clause.text);
        if self.at("language").is_empty() {
            self.put("language", clause.language.tag());
        }
    }
}

/// The field of a form that a mistake of the set's is about: `quorum.clause.place` stands at `quorum_place`.
pub(super) fn field_of(way: &str) -> String {
    let way = way
        .replace("employer_cap", "cap")
        .replace("outside", "approval");
    way.replace(".clause.", "_").replace('.', "_")
}
