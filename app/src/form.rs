//! Pages that are one form: its fields by what was typed and what is wrong, its buttons, the page around them.

use folkmoot_domain::forms::{FieldError, Form};
use folkmoot_ui::{
    Button, ButtonKind, Choice, ErrorSummary, Field, FieldKind, Section, Select, TextArea,
};
use leptos::prelude::*;

use crate::{
    frame::{Frame, Page},
    markdown::written,
};

/// An input of one line; labels and hints are Fluent keys.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line<'a> {
    name: &'static str,
    label: &'a str,
    value: &'a str,
    hint: Option<&'a str>,
    kind: FieldKind,
}

impl<'a> Line<'a> {
    /// A line of text.
    pub(crate) fn new(name: &'static str, label: &'a str, value: &'a str) -> Self {
        Self {
            name,
            label,
            value,
            hint: None,
            kind: FieldKind::Text,
        }
    }

    /// The same with what helps entering it.
    pub(crate) fn hint(self, hint: &'a str) -> Self {
        Self {
            hint: Some(hint),
            ..self
        }
    }

    /// The same for something else than text.
    pub(crate) fn kind(self, kind: FieldKind) -> Self {
        Self { kind, ..self }
    }
}

/// Makes the fields of one form, each with what is wrong at it.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a> {
    frame: &'a Frame,
    errors: &'a [FieldError],
}

impl<'a> Fields<'a> {
    /// The fields of this form.
    pub(crate) fn of<V>(frame: &'a Frame, form: &'a Form<V>) -> Self {
        Self {
            frame,
            errors: &form.errors,
        }
    }

    /// What is wrong at a field.
    pub(crate) fn error(&self, name: &str) -> Option<String> {
        self.frame.error_at(self.errors, name)
    }

    /// An input of one line.
    pub(crate) fn line(&self, line: Line<'_>) -> AnyView {
        view! {
            <Field
                name=line.name
                label=self.frame.t(line.label)
                hint=line.hint.map(|hint| self.frame.t(hint))
                kind=line.kind
                value=line.value.to_owned()
                error=self.error(line.name)
            />
        }
        .into_any()
    }

    /// A text in Markdown, of so many lines.
    pub(crate) fn markdown(
        &self,
        name: &'static str,
        label: &str,
        value: &str,
        rows: u16,
    ) -> AnyView {
        view! {
            <TextArea
                name=name
                label=self.frame.t(label)
                hint=self.frame.t("bodies-markdown-hint")
                value=value.to_owned()
                error=self.error(name)
                rows=rows
                source=LONG_TEXT_ROWS <= rows
            />
        }
        .into_any()
    }

    /// One of many answers; `empty` is the key of the answer that is none.
    pub(crate) fn select(
        &self,
        name: &'static str,
        (label, hint): (&str, Option<&str>),
        empty: &str,
        choices: Vec<Choice>,
    ) -> AnyView {
        view! {
            <Select
                name=name
                label=self.frame.t(label)
                hint=hint.map(|hint| self.frame.t(hint))
                empty=self.frame.t(empty)
                error=self.error(name)
                choices=choices
            />
        }
        .into_any()
    }
}

/// From so many lines on a text is written as source, in a fixed width.
const LONG_TEXT_ROWS: u16 = 20;

/// A choice for each value: by its word, said in words, the one chosen whose word was typed.
pub(crate) fn choices<T: Copy>(
    all: &[T],
    word: impl Fn(T) -> &'static str,
    said: impl Fn(T) -> String,
    typed: &str,
) -> Vec<Choice> {
    all.iter()
        .map(|one| Choice::new(word(*one), said(*one), word(*one) == typed))
        .collect()
}

/// A page that is one form.
pub(crate) struct FormPage<'a> {
    /// The page's title.
    pub(crate) title: String,
    /// Breadcrumbs and heading.
    pub(crate) heading: AnyView,
    /// What is wrong with what was sent.
    pub(crate) errors: &'a [FieldError],
    /// What stands between heading and form; a preview, for example.
    pub(crate) above: Option<AnyView>,
    /// Where the form is sent.
    pub(crate) action: String,
    /// Its fields.
    pub(crate) fields: AnyView,
    /// Its buttons.
    pub(crate) buttons: AnyView,
    /// The page to go back to without sending it.
    pub(crate) back: String,
}

impl FormPage<'_> {
    /// The page.
    pub(crate) fn page(self, frame: &Frame) -> Page {
        let view = view! {
            {self.heading}
            <ErrorSummary title=frame.t("shell-problem") items=frame.summary(self.errors)/>
            {self.above}
            <form class="form" method="post" action=self.action>
                {self.fields}
                <p class="actions">
                    {self.buttons} <a href=self.back>{frame.t("bodies-cancel")}</a>
                </p>
            </form>
        };
        Page::new(self.title, view).narrow().private()
    }
}

/// The button that sends a form; its label is a Fluent key.
pub(crate) fn submit(frame: &Frame, label: &str, kind: ButtonKind) -> AnyView {
    view! { <Button label=frame.t(label) kind=kind/> }.into_any()
}

/// The button that shows a form's text as it will look, and sends nothing off.
pub(crate) fn preview_button(frame: &Frame) -> AnyView {
    view! {
        <Button
            label=frame.t("shell-preview")
            name="do"
            value="preview"
            kind=ButtonKind::Secondary
            formnovalidate=true
        />
    }
    .into_any()
}

/// The text of a form as it will look.
pub(crate) fn preview(frame: &Frame, markdown: &str) -> AnyView {
    view! {
        <Section id="preview" title=frame.t("shell-preview")>
            {written(frame, markdown, 3)}
        </Section>
    }
    .into_any()
}
