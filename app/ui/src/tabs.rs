use leptos::prelude::*;

/// One of several views of the same thing, each with its own address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tab {
    /// Its name.
    pub label: String,
    /// Its address.
    pub href: String,
    /// The one shown now.
    pub current: bool,
}

impl Tab {
    /// A view with its address.
    pub fn new(label: impl Into<String>, href: impl Into<String>, current: bool) -> Self {
        Self {
            label: label.into(),
            href: href.into(),
            current,
        }
    }
}

/// Links between views of the same thing.
#[component]
pub fn Tabs(
    /// What the links are called for screen readers.
    #[prop(into)]
    label: String,
    /// The views.
    tabs: Vec<Tab>,
) -> impl IntoView {
    view! {
        <nav class="tabs" aria-label=label>
            <ul>
                {tabs
                    .into_iter()
                    .map(|tab| {
                        let current = tab.current.then_some("page");
                        view! { <li><a href=tab.href aria-current=current>{tab.label}</a></li> }
                    })
                    .collect_view()}
            </ul>
        </nav>
    }
}
