use leptos::prelude::*;

/// What a field takes, as the browser's keyboards and pickers know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FieldKind {
    /// A line of text.
    #[default]
    Text,
    /// An electronic mail address.
    Email,
    /// A password.
    Password,
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A day and a time, without a zone.
    DateTimeLocal,
    /// A number.
    Number,
    /// A web address.
    Address,
    /// Words to search for.
    Search,
    /// A file to send.
    File,
}

impl FieldKind {
    fn input_type(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Email => "email",
            Self::Password => "password",
            Self::Date => "date",
            Self::Time => "time",
            Self::DateTimeLocal => "datetime-local",
            Self::Number => "number",
            Self::Address => "url",
            Self::Search => "search",
            Self::File => "file",
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Date | Self::Time | Self::DateTimeLocal | Self::Number => "input input-short",
            Self::File => "input input-file",
            _ => "input",
        }
    }
}

/// The `id` of a form field's (first) input, which the error summary leads to.
pub fn field_id(name: &str) -> String {
    format!("field-{name}")
}

pub(crate) fn described_by(hint: Option<&str>, error: Option<&str>) -> Option<String> {
    match (hint, error) {
        (None, None) => None,
        (Some(one), None) | (None, Some(one)) => Some(one.to_owned()),
        (Some(hint), Some(error)) => Some(format!("{hint} {error}")),
    }
}

/// A labelled input: label, hint and message stand above it.
#[component]
pub fn Field(
    /// The form field.
    #[prop(into)]
    name: String,
    /// What to enter.
    #[prop(into)]
    label: String,
    /// What helps entering it.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// What is wrong.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
    /// What was entered.
    #[prop(optional, into)]
    value: String,
    /// What it takes.
    #[prop(optional)]
    kind: FieldKind,
    /// What a password manager may fill in: `username`, `current-password`, `new-password`, `email`, `off`.
    #[prop(optional, into)]
    autocomplete: Option<String>,
    /// The browser insists on it.
    #[prop(optional)]
    required: bool,
    /// The most characters the browser takes.
    #[prop(optional)]
    maxlength: Option<u32>,
    /// The least number or the first date.
    #[prop(optional, into)]
    min: Option<String>,
    /// The greatest number or the last date.
    #[prop(optional, into)]
    max: Option<String>,
    /// The step between numbers; `any` for fractions.
    #[prop(optional, into)]
    step: Option<String>,
    /// The file types, for files.
    #[prop(optional, into)]
    accept: Option<String>,
) -> impl IntoView {
    let id = field_id(&name);
    let hint_id = hint.as_ref().map(|_| format!("{id}-hint"));
    let error_id = error.as_ref().map(|_| format!("{id}-error"));
    let described = described_by(hint_id.as_deref(), error_id.as_deref());
    let invalid = error.as_ref().map(|_| "true");
    let class = match error {
        Some(_) => "field field-wrong",
        None => "field",
    };
    // A password is never sent back to the browser.
    let value = (!matches!(kind, FieldKind::Password | FieldKind::File)).then_some(value);
    let label_for = id.clone();
    view! {
        <div class=class>
            <label class="field-label" for=label_for>{label}</label>
            {hint.map(|hint| view! { <p class="field-hint" id=hint_id>{hint}</p> })}
            {error.map(|error| view! { <p class="field-error" id=error_id>{error}</p> })}
            <input
                class=kind.class()
                type=kind.input_type()
                id=id
                name=name
                value=value
                autocomplete=autocomplete
                required=required
                maxlength=maxlength
                min=min
                max=max
                step=step
                accept=accept
                aria-describedby=described
                aria-invalid=invalid
            />
        </div>
    }
}
