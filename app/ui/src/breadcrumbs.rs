use leptos::prelude::*;

/// One step on the way from the front page to here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crumb {
    /// The step's name.
    pub label: String,
    /// Its address.
    pub href: String,
}

impl Crumb {
    /// A step with its address.
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            href: href.into(),
        }
    }
}

/// The pages above this one, as links; the page itself is not repeated.
#[component]
pub fn Breadcrumbs(
    /// What the list is called for screen readers ("You are here").
    #[prop(into)]
    label: String,
    /// From the top down.
    crumbs: Vec<Crumb>,
) -> impl IntoView {
    view! {
        <nav class="breadcrumbs" aria-label=label>
            <ol>
                {crumbs
                    .into_iter()
                    .map(|crumb| view! { <li><a href=crumb.href>{crumb.label}</a></li> })
                    .collect_view()}
            </ol>
        </nav>
    }
}
