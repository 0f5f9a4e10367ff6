//! The library of ready-made questions: looking through it, and one entry as respondents see it. What the community
//! itself keeps there stands in [`own`].

mod own;

use folkmoot_answer::{Handover, PHRASES, Sample, Setup};
use folkmoot_domain::{
    forms::{FieldError, Form},
    surveys::{
        Answers, DraftSurvey,
        authoring::PlaceName,
        flow::{Place, Turn},
        library::{Item, Kept, Shelf, Shopping, Subject},
    },
};
use folkmoot_ui::{
    Badge, Button, ButtonKind, Choice, Crumb, EmptyState, Field, FieldKind, Notice, NoticeKind,
    PageHeading, Section, Select,
};
use leptos::prelude::*;

pub use own::{keep_question_page, kept_question_page};

use super::{answer::phrases, edits::begin_next, manage::help};
use crate::frame::{Frame, Page};

/// The longest title in the list of places, in characters.
const LONGEST_PLACE: usize = 70;

/// `/surveys/manage/{slug}/library`: all entries, or those with the words that were typed.
pub fn library_page(
    frame: &Frame,
    model: &Shopping,
    shelves: &[Shelf],
    kept: &[Kept],
    typed: &str,
) -> Page {
    let title = frame.t("library-title");
    let address = address(model);
    let mut sections: Vec<AnyView> = own::section(frame, model, kept, typed)
        .into_iter()
        .collect();
    for shelf in shelves {
        let found: Vec<&Item> = shelf
            .items
            .iter()
            .filter(|item| item.matches(typed, frame.language))
            .collect();
        if !found.is_empty() {
            sections.push(subject(frame, &address, shelf.subject, &found));
        }
    }
    let list = if sections.is_empty() {
        let all = address.clone();
        view! {
            <EmptyState title=frame.t("library-nothing")>
                <p><a href=all>{frame.t("library-all")}</a></p>
            </EmptyState>
        }
        .into_any()
    } else {
        view! { <div class="stack-large">{sections}</div> }.into_any()
    };
    let body = view! {
        {crumbs(frame, model, false)}
        <PageHeading title=title.clone() lead=frame.t("library-lead")/>
        <div class="stack-large">
            <p>{help(frame)}</p>
            {fixed(frame, model)}
            <form class="library-search" method="get" action=address role="search">
                <Field
                    name="q"
                    label=frame.t("library-search")
                    value=typed.to_owned()
                    kind=FieldKind::Search
                    maxlength=100
                />
                <Button label=frame.t("library-search-button") kind=ButtonKind::Secondary/>
            </form>
            {list}
        </div>
    };
    Page::new(title, body).private()
}

fn address(model: &Shopping) -> String {
    format!("/surveys/manage/{}/library", model.survey.slug)
}

fn crumbs(frame: &Frame, model: &Shopping, of_item: bool) -> AnyView {
    let survey = &model.survey;
    let title = survey.title.in_language(frame.language).to_owned();
    let mut crumbs = vec![
        Crumb::new(frame.t("surveys-manage-title"), "/surveys/manage"),
        Crumb::new(title, format!("/surveys/manage/{}", survey.slug)),
    ];
    if of_item {
        crumbs.push(Crumb::new(frame.t("library-title"), address(model)));
    }
    frame.breadcrumbs(crumbs)
}

fn fixed(frame: &Frame, model: &Shopping) -> Option<AnyView> {
    (!model.in_work).then(|| {
        view! {
            <Notice kind=NoticeKind::Warning>
                <p>{frame.t("library-conflict-not-in-work")}</p>
                {begin_next(frame, &model.survey)}
            </Notice>
        }
        .into_any()
    })
}

fn subject(frame: &Frame, address: &str, subject: Subject, items: &[&Item]) -> AnyView {
    let title = frame.t(match subject {
        Subject::People => "library-subject-people",
        Subject::Scales => "library-subject-scales",
        Subject::Closing => "library-subject-closing",
        Subject::Models => "library-subject-models",
    });
    let items: Vec<_> = items
        .iter()
        .map(|item| {
            let href = format!("{address}/{}", item.name);
            view! {
                <li class="library-item">
                    <p>
                        <a href=href>{item.title(frame.language)}</a> " "
                        {kinds(frame, item)}
                    </p>
                    <p class="note">{item.note(frame.language)}</p>
                </li>
            }
        })
        .collect();
    view! {
        <Section id=subject.word() title=title>
            <ul class="library-items">{items}</ul>
        </Section>
    }
    .into_any()
}

/// What kinds of questions an entry has.
fn kinds(frame: &Frame, item: &Item) -> Vec<AnyView> {
    item.kinds()
        .into_iter()
        .map(|kind| {
            let key = match kind {
                "radiogroup" | "dropdown" | "boolean" | "imagepicker" => "library-kind-one",
                "checkbox" | "tagbox" => "library-kind-several",
                "rating" | "slider" => "library-kind-rating",
                "ranking" => "library-kind-ranking",
                "matrix" | "matrixdropdown" => "library-kind-table",
                "html" | "image" | "expression" => "library-kind-note",
                _ => "library-kind-words",
            };
            view! { <Badge label=frame.t(key)/> }.into_any()
        })
        .collect()
}

/// `/surveys/manage/{slug}/library/{item}`: an entry as respondents see it, and the form that takes it in.
pub fn library_item_page(
    frame: &Frame,
    model: &Shopping,
    item: &Item,
    form: &Form<String>,
) -> Page {
    let source = item.source(frame.language).map(|source| {
        view! { <p class="note">{frame.t("library-source")} ": " {source}</p> }.into_any()
    });
    let action = format!("{}/{}", address(model), item.name);
    let lead = item.note(frame.language);
    item_page(frame, model, item, &action, form, lead, (source, None))
}

/// An entry with what stands below its sample and at the end of the page.
fn item_page(
    frame: &Frame,
    model: &Shopping,
    item: &Item,
    action: &str,
    form: &Form<String>,
    lead: String,
    (below, end): (Option<AnyView>, Option<AnyView>),
) -> Page {
    let title = item.title(frame.language);
    let body = view! {
        {crumbs(frame, model, true)}
        {frame.error_summary(&form.errors)}
        <PageHeading title=title.clone() lead=lead/>
        <div class="stack-large">
            {fixed(frame, model)}
            <Section id="preview" title=frame.t("library-preview")>
                <div class="stack">
                    {sample(frame, item)}
                    {below}
                </div>
            </Section>
            {model.in_work.then(|| insertion(frame, model, action, form))}
            {end}
        </div>
    };
    Page::new(title, body).narrow().private()
}

fn sample(frame: &Frame, item: &Item) -> Option<AnyView> {
    // The tests of the library read every entry.
    let draft = DraftSurvey::read(&item.questionnaire().to_string()).ok()?;
    let handover = Handover {
        definition: draft.field().in_language(frame.language),
        answers: Answers::default(),
        turn: Turn {
            place: Place::Page(0),
            errors: Vec::new(),
            notice: None,
            returning: false,
        },
        setup: Setup {
            phrases: phrases(frame, PHRASES),
            language: frame.language.tag().to_owned(),
            ..Setup::default()
        },
    };
    Some(view! { <Sample handover=handover/> }.into_any())
}

/// A place in a list: the ends of pages and panels, and behind each question.
fn called(frame: &Frame, place: &PlaceName) -> String {
    let title: String = place.title.chars().take(LONGEST_PLACE).collect();
    let title = if title.len() < place.title.len() {
        format!("{}…", title.trim_end())
    } else {
        title
    };
    let key = if place.is_after {
        "library-place-after"
    } else {
        "library-place-end"
    };
    let depth = place.depth + usize::from(place.is_after);
    let indent = "\u{a0}\u{a0}\u{a0}".repeat(depth);
    format!("{indent}{}", frame.t_with(key, &[("title", title.into())]))
}

fn insertion(frame: &Frame, model: &Shopping, action: &str, form: &Form<String>) -> AnyView {
    let choices: Vec<Choice> = model
        .places
        .iter()
        .map(|place| {
            let chosen = place.word == form.values;
            Choice::new(place.word.clone(), called(frame, place), chosen)
        })
        .collect();
    let action = action.to_owned();
    let error = |errors: &[FieldError]| frame.error_at(errors, "place");
    view! {
        <Section id="insert" title=frame.t("library-insert")>
            <form class="form" method="post" action=action>
                <Select
                    name="place"
                    label=frame.t("library-insert-place")
                    hint=frame.t("library-insert-hint")
                    error=error(&form.errors)
                    choices=choices
                />
                <div class="actions"><Button label=frame.t("library-insert-button")/></div>
            </form>
        </Section>
    }
    .into_any()
}
