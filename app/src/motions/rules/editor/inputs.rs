//! The inputs of the editor's forms: shares, periods, clauses, groups that open where something is said.

use folkmoot_domain::forms::FieldError;
use folkmoot_domain::language::Language;
use folkmoot_domain::motions::rules::entry::Typed;
use folkmoot_ui::{Choice, Field, Select, TextArea, field_id};
use leptos::prelude::*;

use crate::frame::Frame;

/// Makes the inputs of one form by what was typed and what is wrong with it.
#[derive(Clone, Copy)]
pub(super) struct Inputs<'a> {
    pub(super) frame: &'a Frame,
    pub(super) typed: &'a Typed,
    pub(super) errors: &'a [FieldError],
}

impl Inputs<'_> {
    fn error(&self, name: &str) -> Option<String> {
        self.frame.error_at(self.errors, name)
    }

    /// A line of text; label and hint are Fluent keys.
    pub(super) fn line(&self, name: &str, label: &str, hint: Option<&str>) -> AnyView {
        view! {
            <Field
                name=name
                label=self.frame.t(label)
                hint=hint.map(|hint| self.frame.t(hint))
                value=self.typed.at(name).to_owned()
                error=self.error(name)
            />
        }
        .into_any()
    }

    /// A length of time.
    pub(super) fn period(&self, name: &str, label: &str) -> AnyView {
        self.line(name, label, Some("rules-field-period-hint"))
    }

    /// One of a few words; each is a word and the Fluent key of what it is called.
    pub(super) fn select(
        &self,
        name: &str,
        label: &str,
        empty: Option<&str>,
        words: &[(&str, &str)],
    ) -> AnyView {
        let typed = self.typed.at(name);
        let choices = words
            .iter()
            .map(|(word, key)| Choice::new(*word, self.frame.t(key), *word == typed))
            .collect();
        view! {
            <Select
                name=name
                label=self.frame.t(label)
                empty=empty.map(|key| self.frame.t(key))
                error=self.error(name)
                choices=choices
            />
        }
        .into_any()
    }

    /// A box to tick.
    pub(super) fn tick(&self, name: &str, label: &str) -> AnyView {
        let id = field_id(name);
        let label_for = id.clone();
        view! {
            <div class="choice">
                <input
                    type="checkbox"
                    id=id
                    name=name.to_owned()
                    value="yes"
                    checked=self.typed.ticked(name)
                />
                <label for=label_for>{self.frame.t(label)}</label>
            </div>
        }
        .into_any()
    }

    /// A ratio with "at least" or "more than".
    pub(super) fn share(&self, name: &str, label: &str, hint: &str) -> AnyView {
        let strict = format!("{name}_strict");
        view! {
            {self.line(name, label, Some(hint))}
            {self
                .select(
                    &strict,
                    "rules-field-strict",
                    None,
                    &[("least", "rules-strict-least"), ("more", "rules-strict-more")],
                )}
        }
        .into_any()
    }

    /// Where it stands and what stands there.
    pub(super) fn clause(&self, name: &str) -> AnyView {
        let (place, text) = (format!("{name}_place"), format!("{name}_text"));
        let label = self.frame.t("rules-field-text");
        let value = self.typed.at(&text).to_owned();
        let error = self.error(&text);
        view! {
            {self.line(&place, "rules-field-place", Some("rules-field-place-hint"))}
            <TextArea
                name=text
                label=label
                value=value
                error=error
                rows=3
            />
        }
        .into_any()
    }

    /// The language in which the clauses are written.
    pub(super) fn language(&self) -> AnyView {
        let typed = Language::from_tag(self.typed.at("language")).unwrap_or_default();
        let choices = Language::ALL
            .iter()
            .map(|one| Choice::new(one.tag(), one.own_name(), *one == typed))
            .collect();
        view! {
            <Select
                name="language"
                label=self.frame.t("rules-field-language")
                hint=self.frame.t("rules-field-language-hint")
                choices=choices
            />
        }
        .into_any()
    }

    /// Inputs under a heading; closed where nothing is said and nothing wrong.
    pub(super) fn group(
        &self,
        names: &[&str],
        title: &str,
        hint: &str,
        always_open: bool,
        inputs: AnyView,
    ) -> AnyView {
        let wrong = |name: &&str| {
            let mut errors = self.errors.iter();
            errors.any(|error| {
                let rest = error.field.strip_prefix(*name);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
            })
        };
        let open =
            always_open || names.iter().any(|name| self.typed.any(name)) || names.iter().any(wrong);
        view! {
            <details class="field-group" open=open>
                <summary><h2>{self.frame.t(title)}</h2></summary>
                <div class="form">
                    <p class="field-hint">{self.frame.t(hint)}</p>
                    {inputs}
                </div>
            </details>
        }
        .into_any()
    }
}
