use leptos::prelude::*;

use crate::field_id;

/// How far something is, in words and as a bar.
#[component]
pub fn Progress(
    /// Tells several bars on a page apart.
    #[prop(into)]
    name: String,
    /// "Page 2 of 5".
    #[prop(into)]
    label: String,
    /// Done so far.
    value: u32,
    /// The whole.
    max: u32,
) -> impl IntoView {
    let id = field_id(&name);
    let label_for = id.clone();
    view! {
        <div class="progress">
            <label for=label_for>{label}</label>
            <progress id=id value=value max=max></progress>
        </div>
    }
}
