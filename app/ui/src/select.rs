use leptos::prelude::*;

use crate::field::described_by;
use crate::{Choice, field_id};

/// One of many answers, in a list that opens.
#[component]
pub fn Select(
    /// The form field.
    #[prop(into)]
    name: String,
    /// What to choose.
    #[prop(into)]
    label: String,
    /// What helps choosing.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// What is wrong.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
    /// What the empty answer is called; without it there is none.
    #[prop(optional_no_strip, into)]
    empty: Option<String>,
    /// The browser insists on an answer.
    #[prop(optional)]
    required: bool,
    /// The answers.
    choices: Vec<Choice>,
) -> impl IntoView {
    let id = field_id(&name);
    let hint_id = hint.as_ref().map(|_| format!("{id}-hint"));
    let error_id = error.as_ref().map(|_| format!("{id}-error"));
    let described = described_by(hint_id.as_deref(), error_id.as_deref());
    let invalid = error.as_ref().map(|_| "true");
    let class = match error {
        Some(_) => "field field-wrong",
        None => "field",
    };
    let label_for = id.clone();
    view! {
        <div class=class>
            <label class="field-label" for=label_for>{label}</label>
            {hint.map(|hint| view! { <p class="field-hint" id=hint_id>{hint}</p> })}
            {error.map(|error| view! { <p class="field-error" id=error_id>{error}</p> })}
            <select
                class="input input-select"
                id=id
                name=name
                required=required
                aria-describedby=described
                aria-invalid=invalid
            >
                {empty.map(|empty| view! { <option value="">{empty}</option> })}
                {choices
                    .into_iter()
                    .map(|choice| {
                        view! {
                            <option value=choice.value selected=choice.chosen>
                                {choice.label}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
        </div>
    }
}
