use leptos::prelude::*;

/// The way to the next page of a list; renders nothing on the last one.
#[component]
pub fn Pagination(
    /// What the navigation is called for screen readers.
    #[prop(into)]
    label: String,
    /// The link's words.
    #[prop(into)]
    next_label: String,
    /// The next page's address.
    next: Option<String>,
) -> impl IntoView {
    next.map(|next| {
        view! {
            <nav class="pagination" aria-label=label>
                <a class="button button-secondary" rel="next" href=next>{next_label}</a>
            </nav>
        }
    })
}
