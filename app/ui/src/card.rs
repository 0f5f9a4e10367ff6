use leptos::prelude::*;

use crate::Content;

/// One thing among others of its kind: a motion in the list, a group, a survey.
#[component]
pub fn Card(
    /// The heading, which is the link.
    #[prop(into)]
    title: String,
    /// Its language, where it is not the page's.
    #[prop(optional_no_strip)]
    title_lang: Option<&'static str>,
    /// Where the heading leads.
    #[prop(into)]
    href: String,
    /// A short line above the heading: the motion's number, the group's code.
    #[prop(optional, into)]
    kicker: Option<String>,
    /// The heading's level, from 2 on; 3 when nothing is said. There are none below 6.
    #[prop(default = 3)]
    level: u8,
    /// Below the heading: badges, dates, a sentence.
    #[prop(optional)]
    children: Option<Content>,
) -> impl IntoView {
    let link = view! { <a href=href lang=title_lang>{title}</a> };
    let heading = match level {
        2 => view! { <h2 class="card-title">{link}</h2> }.into_any(),
        4 => view! { <h4 class="card-title">{link}</h4> }.into_any(),
        5 => view! { <h5 class="card-title">{link}</h5> }.into_any(),
        6.. => view! { <h6 class="card-title">{link}</h6> }.into_any(),
        _ => view! { <h3 class="card-title">{link}</h3> }.into_any(),
    };
    view! {
        <article class="card">
            {kicker.map(|kicker| view! { <p class="card-kicker">{kicker}</p> })}
            {heading}
            {children.map(|children| view! { <div class="card-body">{children.view()}</div> })}
        </article>
    }
}
