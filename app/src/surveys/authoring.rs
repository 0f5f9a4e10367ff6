//! The pages on which a questionnaire is written. Every step is a form of its own; the island only makes them quicker.

mod begin;
mod condition;
mod discussion;
mod document;
mod element;
mod outline;
mod report;
mod steps;
mod values;
mod words;

pub use begin::begin_page;
pub use condition::{ConditionEntry, RowEntry, condition_page};
pub use document::document_page;
pub use element::element_page;
pub use outline::build_page;
pub use values::values_page;

pub(super) use condition::condition_in_words;

use folkmoot_domain::{
    forms::FieldError,
    language::Language,
    surveys::authoring::{
        Target,
        workspace::{Made, Workspace},
    },
};
use folkmoot_ui::{Crumb, Notice, NoticeKind};
use leptos::prelude::*;

use super::title_among_others;
use crate::frame::Frame;

/// What stands in the way of an edit: mistakes at its fields, or what others did meanwhile.
#[derive(Debug, Clone, Default)]
pub struct Trouble {
    /// What is wrong, at each field.
    pub errors: Vec<FieldError>,
    /// What others did to the same meanwhile.
    pub clash: Vec<Made>,
    /// The comment that was sent and not taken.
    pub comment: Option<String>,
}

impl Trouble {
    /// Mistakes alone.
    pub fn with(errors: Vec<FieldError>) -> Self {
        Self {
            errors,
            ..Self::default()
        }
    }
}

/// The address below a survey's builder of what edits a target.
pub fn address(slug: &str, page: &str, target: &Target) -> String {
    let base = format!("/surveys/manage/{slug}/build/{page}");
    match target {
        Target::Survey => format!("{base}?of=survey"),
        Target::Page(name) => format!("{base}?of=page&name={}", encoded(name)),
        Target::Element(name) => format!("{base}?of=element&name={}", encoded(name)),
    }
}

/// The key of what a property is called.
pub(super) fn property_name(property: &str) -> &'static str {
    if property == "validators" {
        "authoring-validators"
    } else {
        words::property(property).0
    }
}

/// The element of a name.
pub(super) fn element_target(name: &str) -> Target {
    Target::Element(name.to_owned())
}

/// Where something stands in the outline of a survey's builder.
pub fn place_in_outline(slug: &str, target: Option<&Target>) -> String {
    let base = format!("/surveys/manage/{slug}/build");
    match target {
        Some(Target::Element(name)) => format!("{base}#element-{}", encoded(name)),
        _ => base,
    }
}

/// A name as it stands in a query.
fn encoded(name: &str) -> String {
    use std::fmt::Write as _;
    let mut text = String::with_capacity(name.len());
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_') {
            text.push(char::from(byte));
        } else {
            // Writing to a String can't fail.
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

/// The pages above a page of the builder.
fn crumbs(frame: &Frame, model: &Workspace, within: bool) -> AnyView {
    let up = format!("/surveys/manage/{}", model.survey.slug);
    let mut crumbs = vec![
        Crumb::new(frame.t("surveys-manage-title"), "/surveys/manage"),
        Crumb::new(title_among_others(frame, &model.survey), up.clone()),
    ];
    if within {
        crumbs.push(Crumb::new(
            frame.t("authoring-title"),
            format!("{up}/build"),
        ));
    }
    frame.breadcrumbs(crumbs)
}

/// What an element, page or the survey is called: its title, or else its name.
fn called(frame: &Frame, model: &Workspace, target: &Target) -> String {
    let own = model.document.language();
    let text = model.document.get(target).and_then(|json| {
        ["title", "html", "altText"].into_iter().find_map(|name| {
            let json = json.get(name);
            let text = folkmoot_domain::surveys::authoring::properties::text_in(json, own, own);
            Some(plain(&text)).filter(|text| !text.is_empty())
        })
    });
    match (text, target) {
        (Some(text), _) => text,
        (None, Target::Survey) => frame.t("authoring-survey"),
        (None, Target::Page(name)) => {
            frame.t_with("authoring-page-named", &[("name", name.as_str().into())])
        }
        (None, Target::Element(name)) => name.clone(),
    }
}

/// The beginning of a text with markup, without its tags.
fn plain(text: &str) -> String {
    let mut words = String::new();
    let mut inside = false;
    for character in text.chars() {
        match character {
            '<' => inside = true,
            '>' if inside => {
                inside = false;
                words.push(' ');
            }
            _ if inside => {}
            other => words.push(other),
        }
    }
    let words = words
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
    let words: Vec<&str> = words.split_whitespace().collect();
    let words = words.join(" ");
    match words.char_indices().nth(120) {
        Some((end, _)) => format!("{}…", words.get(..end).unwrap_or_default()),
        None => words,
    }
}

/// Who did a step to what, and when.
fn made(frame: &Frame, model: &Workspace, made: &Made) -> String {
    let by = made
        .by
        .name
        .clone()
        .unwrap_or_else(|| frame.t("authoring-somebody"));
    let document = &model.document;
    let targets = [
        Target::Element(made.about.clone()),
        Target::Page(made.about.clone()),
    ];
    let language = || {
        let tagged = |language: &Language| language.tag() == made.about;
        let language = Language::ALL.into_iter().find(tagged)?;
        Some(language.own_name().to_owned())
    };
    let about = targets
        .iter()
        .find(|target| document.get(target).is_some())
        .map(|target| called(frame, model, target))
        .or_else(language)
        .unwrap_or_else(|| made.about.clone());
    let about = if about.is_empty() {
        frame.t("authoring-survey")
    } else {
        about
    };
    let values = [
        ("who", by.as_str().into()),
        ("what", frame.t(words::act(made.act)).into()),
        ("about", about.as_str().into()),
        (
            "when",
            frame.instant_in_words(made.at, &model.survey.zone).into(),
        ),
    ];
    frame.t_with("authoring-made", &values)
}

/// What others did meanwhile, above a form that was not kept.
fn clash(
    frame: &Frame,
    model: &Workspace,
    clash: &[Made],
    sentence: &'static str,
) -> Option<AnyView> {
    let steps: Vec<_> = clash
        .iter()
        .rev()
        .take(5)
        .map(|step| view! { <li>{made(frame, model, step)}</li> })
        .collect();
    (!clash.is_empty()).then(|| {
        view! {
            <div id="build-clash">
                <Notice kind=NoticeKind::Warning title=frame.t("authoring-clash")>
                    <p>{frame.t(sentence)}</p>
                    <ul>{steps}</ul>
                </Notice>
            </div>
        }
        .into_any()
    })
}
