use leptos::prelude::*;

use crate::field::described_by;
use crate::field_id;

/// A labelled field of several lines.
///
/// Leptos 0.8 does not escape what stands inside `<textarea>` on the server, so that a stored text could close the tag and
/// go on as markup. Here the text is escaped; a test forbids the raw tag everywhere else.
#[component]
pub fn TextArea(
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
    /// Lines shown.
    #[prop(default = 6)]
    rows: u16,
    /// The browser insists on it.
    #[prop(optional)]
    required: bool,
    /// The most characters the browser takes.
    #[prop(optional)]
    maxlength: Option<u32>,
    /// Source text: shown in a fixed width, not corrected.
    #[prop(optional)]
    source: bool,
    /// What to be careful about, without being wrong.
    #[prop(optional_no_strip, into)]
    warning: Option<String>,
    /// The language that is to be written, by its tag.
    #[prop(optional_no_strip, into)]
    lang: Option<String>,
    /// What stands in the empty field.
    #[prop(optional_no_strip, into)]
    placeholder: Option<String>,
    /// The id of what else describes it.
    #[prop(optional_no_strip, into)]
    described: Option<String>,
) -> impl IntoView {
    let id = field_id(&name);
    let hint_id = hint.as_ref().map(|_| format!("{id}-hint"));
    let error_id = error.as_ref().map(|_| format!("{id}-error"));
    let warning_id = warning.as_ref().map(|_| format!("{id}-warning"));
    let own = described_by(hint_id.as_deref(), error_id.as_deref());
    let own = described_by(own.as_deref(), warning_id.as_deref());
    let described = described_by(described.as_deref(), own.as_deref());
    let invalid = error.as_ref().map(|_| "true");
    let class = match error {
        Some(_) => "field field-wrong",
        None => "field",
    };
    let input_class = if source {
        "input input-source"
    } else {
        "input"
    };
    let label_for = id.clone();
    view! {
        <div class=class>
            <label class="field-label" for=label_for>{label}</label>
            {hint.map(|hint| view! { <p class="field-hint" id=hint_id>{hint}</p> })}
            {error.map(|error| view! { <p class="field-error" id=error_id>{error}</p> })}
            {warning.map(|warning| view! { <p class="field-warning" id=warning_id>{warning}</p> })}
            <textarea
                class=input_class
                id=id
                name=name
                rows=rows
                required=required
                maxlength=maxlength
                lang=lang
                placeholder=placeholder
                spellcheck=source.then_some("false")
                aria-describedby=described
                aria-invalid=invalid
                inner_html=escaped(&value)
            ></textarea>
        </div>
    }
}

/// The text with a line break in front, which the HTML parser drops, so that a text that begins with one keeps it.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 1);
    out.push('\n');
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    fn html(value: &'static str) -> String {
        Owner::new().with(|| view! { <TextArea name="text" label="Text" value=value/> }.to_html())
    }

    #[test]
    fn a_text_cannot_close_the_tag() {
        let html = html("</textarea><script>alert(1)</script>&amp;");
        assert!(!html.contains("<script>"), "{html}");
        assert!(
            html.contains("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;"),
            "{html}"
        );
    }

    #[test]
    fn a_leading_line_break_survives() {
        assert!(html("\nfirst").contains(">\n\nfirst</textarea>"));
    }
}
