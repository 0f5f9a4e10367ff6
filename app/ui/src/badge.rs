use leptos::prelude::*;

/// What a badge says, by colour and by its mark, so that it never depends on colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// Nothing to note: a draft, withdrawn, an observer.
    #[default]
    Neutral,
    /// Under way: open, fielded.
    Active,
    /// Reached: passed, published, released.
    Positive,
    /// Not reached: failed, cancelled.
    Negative,
    /// Needs attention: overdue, no quorum.
    Warning,
}

impl Tone {
    fn class(self) -> &'static str {
        match self {
            Self::Neutral => "badge badge-neutral",
            Self::Active => "badge badge-active",
            Self::Positive => "badge badge-positive",
            Self::Negative => "badge badge-negative",
            Self::Warning => "badge badge-warning",
        }
    }
}

/// A status in one or two words.
#[component]
pub fn Badge(
    /// What it means.
    #[prop(optional)]
    tone: Tone,
    /// The words.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    view! { <span class=tone.class()>{label}</span> }
}
