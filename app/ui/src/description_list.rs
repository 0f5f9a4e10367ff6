use leptos::prelude::*;

use crate::Content;

/// One term with its description.
pub struct DescriptionItem {
    term: String,
    description: Content,
}

impl DescriptionItem {
    /// A term with any view as description.
    pub fn new(term: impl Into<String>, description: impl IntoAny) -> Self {
        Self {
            term: term.into(),
            description: Content::new(description),
        }
    }
}

/// Facts about one thing: mover, opened, closes, rule.
#[component]
pub fn DescriptionList(
    /// The facts in order.
    items: Vec<DescriptionItem>,
) -> impl IntoView {
    view! {
        <dl class="description-list">
            {items
                .into_iter()
                .map(|item| {
                    view! {
                        <div>
                            <dt>{item.term}</dt>
                            <dd>{item.description.view()}</dd>
                        </div>
                    }
                })
                .collect_view()}
        </dl>
    }
}
