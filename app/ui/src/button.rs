use leptos::prelude::*;

/// How much a button weighs on its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ButtonKind {
    /// The one thing to do here.
    #[default]
    Primary,
    /// Anything else that may be done.
    Secondary,
    /// What takes something away.
    Danger,
    /// Looks like a link: back, sign out.
    Quiet,
}

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "button button-primary",
            Self::Secondary => "button button-secondary",
            Self::Danger => "button button-danger",
            Self::Quiet => "button button-quiet",
        }
    }
}

/// A button that submits its form.
#[component]
pub fn Button(
    /// The words.
    #[prop(into)]
    label: String,
    /// How much it weighs.
    #[prop(optional)]
    kind: ButtonKind,
    /// The form field it sends, when the form has several buttons.
    #[prop(optional, into)]
    name: Option<String>,
    /// The value it sends.
    #[prop(optional, into)]
    value: Option<String>,
    /// Sends the form to another address than the form's own.
    #[prop(optional, into)]
    formaction: Option<String>,
    /// Sends the form although the browser finds fields wanting: back, save a draft.
    #[prop(optional)]
    formnovalidate: bool,
    /// Cannot be used now.
    #[prop(optional)]
    disabled: bool,
    /// What it is about, read out behind the words: the person in whose row it stands.
    #[prop(optional, into)]
    about: Option<String>,
) -> impl IntoView {
    let about = about.map(|about| view! { <span class="visually-hidden">": " {about}</span> });
    view! {
        <button
            type="submit"
            class=kind.class()
            name=name
            value=value
            formaction=formaction
            formnovalidate=formnovalidate
            disabled=disabled
        >
            {label}
            {about}
        </button>
    }
}

/// A link that looks like a button: it leads somewhere, it changes nothing.
#[component]
pub fn LinkButton(
    /// The words.
    #[prop(into)]
    label: String,
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// How much it weighs.
    #[prop(optional)]
    kind: ButtonKind,
) -> impl IntoView {
    view! { <a class=kind.class() href=href>{label}</a> }
}
