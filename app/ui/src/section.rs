use leptos::prelude::*;

use crate::Content;

/// A part of a page under an `<h2>`, with a link to more of the same.
#[component]
pub fn Section(
    /// The `id`, for links into the page.
    #[prop(into)]
    id: String,
    /// The heading.
    #[prop(into)]
    title: String,
    /// The words of the link beside the heading.
    #[prop(optional_no_strip, into)]
    more: Option<String>,
    /// Where it leads.
    #[prop(optional, into)]
    more_href: String,
    /// What the part holds.
    children: Content,
) -> impl IntoView {
    let heading_id = format!("{id}-heading");
    let labelled = heading_id.clone();
    view! {
        <section class="section" id=id aria-labelledby=labelled>
            <div class="section-heading">
                <h2 id=heading_id>{title}</h2>
                {more.map(|more| view! { <a class="section-more" href=more_href>{more}</a> })}
            </div>
            {children.view()}
        </section>
    }
}
