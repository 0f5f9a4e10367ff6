use leptos::prelude::*;

use crate::{Fieldset, field_id};

/// One of the answers that radios, checkboxes and selects offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// A line below the label.
    pub hint: Option<String>,
    /// Chosen already.
    pub chosen: bool,
}

impl Choice {
    /// An answer, chosen or not.
    pub fn new(value: impl Into<String>, label: impl Into<String>, chosen: bool) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            hint: None,
            chosen,
        }
    }

    /// The same answer with a line below its label.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// Exactly one of a few answers.
#[component]
pub fn Radios(
    /// The form field.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// What helps answering.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// What is wrong.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
    /// The browser insists on an answer.
    #[prop(optional)]
    required: bool,
    /// The answers.
    choices: Vec<Choice>,
) -> impl IntoView {
    let items = inputs("radio", &name, required, choices);
    view! { <Fieldset name=name legend=legend hint=hint error=error>{items}</Fieldset> }
}

/// Any number of a few answers.
#[component]
pub fn Checkboxes(
    /// The form field; it is sent once for each answer.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// What helps answering.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// What is wrong.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
    /// The answers.
    choices: Vec<Choice>,
) -> impl IntoView {
    let items = inputs("checkbox", &name, false, choices);
    view! { <Fieldset name=name legend=legend hint=hint error=error>{items}</Fieldset> }
}

fn inputs(kind: &'static str, name: &str, required: bool, choices: Vec<Choice>) -> AnyView {
    choices
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            // The first input carries the field's own id: the error summary leads to it.
            let id = match index {
                0 => field_id(name),
                _ => format!("{}-{index}", field_id(name)),
            };
            let hint_id = choice.hint.as_ref().map(|_| format!("{id}-hint"));
            let label_for = id.clone();
            view! {
                <div class="choice">
                    <input
                        type=kind
                        id=id
                        name=name.to_owned()
                        value=choice.value
                        checked=choice.chosen
                        required=required
                        aria-describedby=hint_id.clone()
                    />
                    <label for=label_for>{choice.label}</label>
                    {choice.hint.map(|hint| view! { <p class="choice-hint" id=hint_id>{hint}</p> })}
                </div>
            }
        })
        .collect_view()
        .into_any()
}
