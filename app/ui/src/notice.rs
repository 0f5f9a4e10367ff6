use leptos::prelude::*;

use crate::Content;

/// What a notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NoticeKind {
    /// Something to know.
    #[default]
    Information,
    /// Something was done.
    Success,
    /// Something to be careful about.
    Warning,
}

impl NoticeKind {
    fn class(self) -> &'static str {
        match self {
            Self::Information => "notice notice-information",
            Self::Success => "notice notice-success",
            Self::Warning => "notice notice-warning",
        }
    }
}

/// A passage that stands out of the text.
#[component]
pub fn Notice(
    /// What it is about.
    #[prop(optional)]
    kind: NoticeKind,
    /// Its first line.
    #[prop(optional, into)]
    title: Option<String>,
    /// Sentences.
    #[prop(optional)]
    children: Option<Content>,
) -> impl IntoView {
    // What was just done is read out.
    let role = matches!(kind, NoticeKind::Success).then_some("status");
    view! {
        <div class=kind.class() role=role>
            {title.map(|title| view! { <p class="notice-title">{title}</p> })}
            {children.map(Content::view)}
        </div>
    }
}
