use leptos::prelude::*;

use crate::{Content, field_id};

/// Several inputs that answer one question.
#[component]
pub fn Fieldset(
    /// The form field the messages belong to.
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
    /// The inputs.
    children: Content,
) -> impl IntoView {
    let id = field_id(&name);
    let hint_id = hint.as_ref().map(|_| format!("{id}-hint"));
    let error_id = error.as_ref().map(|_| format!("{id}-error"));
    let described = crate::field::described_by(hint_id.as_deref(), error_id.as_deref());
    let class = match error {
        Some(_) => "field field-wrong",
        None => "field",
    };
    view! {
        <fieldset class=class aria-describedby=described>
            <legend class="field-label">{legend}</legend>
            {hint.map(|hint| view! { <p class="field-hint" id=hint_id>{hint}</p> })}
            {error.map(|error| view! { <p class="field-error" id=error_id>{error}</p> })}
            {children.view()}
        </fieldset>
    }
}
