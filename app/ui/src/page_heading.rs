use leptos::prelude::*;

use crate::Content;

/// The top of a page: its only `<h1>`, with what belongs to it.
#[component]
pub fn PageHeading(
    /// The heading.
    #[prop(into)]
    title: String,
    /// Its language, where it is not the page's.
    #[prop(optional_no_strip)]
    title_lang: Option<&'static str>,
    /// A short line above it: the motion's number, the group.
    #[prop(optional_no_strip, into)]
    kicker: Option<String>,
    /// A sentence below it that says what the page is for.
    #[prop(optional_no_strip, into)]
    lead: Option<String>,
    /// Badges, dates and actions below.
    #[prop(optional)]
    children: Option<Content>,
) -> impl IntoView {
    view! {
        <div class="page-heading">
            {kicker.map(|kicker| view! { <p class="kicker">{kicker}</p> })}
            <h1 lang=title_lang>{title}</h1>
            {lead.map(|lead| view! { <p class="lead">{lead}</p> })}
            {children.map(|children| view! { <div class="page-heading-more">{children.view()}</div> })}
        </div>
    }
}
