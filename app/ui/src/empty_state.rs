use leptos::prelude::*;

use crate::Content;

/// What stands where a list will be: what will be here, and what to do.
#[component]
pub fn EmptyState(
    /// What will be here.
    #[prop(into)]
    title: String,
    /// What to do, as sentences or a button.
    #[prop(optional)]
    children: Option<Content>,
) -> impl IntoView {
    view! {
        <div class="empty-state">
            <p class="empty-state-title">{title}</p>
            {children.map(Content::view)}
        </div>
    }
}
