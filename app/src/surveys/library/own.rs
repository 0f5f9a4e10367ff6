//! What the community keeps in the library for its next surveys.

use folkmoot_domain::{
    forms::Form,
    surveys::{
        catalogue::Survey,
        library::{Item, Keeping, Kept, Shopping},
    },
};
use folkmoot_ui::{
    Button, ButtonKind, Crumb, LinkButton, Notice, NoticeKind, PageHeading, Section, TextArea,
};
use leptos::prelude::*;

use super::{address, item_page, kinds, sample};
use crate::{
    frame::{Frame, Page},
    surveys::{
        authoring::{self, property_name},
        comments::name,
    },
};

/// The longest note, in characters.
const LONGEST_NOTE: u32 = 500;

fn kept_address(model: &Shopping, question: &Kept) -> String {
    format!("{}/kept/{}", address(model), question.id)
}

/// The questions with the words that were typed; none when others have them and these have not.
pub(super) fn section(
    frame: &Frame,
    model: &Shopping,
    kept: &[Kept],
    typed: &str,
) -> Option<AnyView> {
    let found: Vec<_> = kept
        .iter()
        .filter(|question| question.item.matches(typed, frame.language))
        .map(|question| item(frame, model, question))
        .collect();
    if found.is_empty() && !typed.is_empty() {
        return None;
    }
    let list = if found.is_empty() {
        view! { <p class="note">{frame.t("library-own-nothing")}</p> }.into_any()
    } else {
        view! { <ul class="library-items">{found}</ul> }.into_any()
    };
    let view = view! { <Section id="own" title=frame.t("library-own")>{list}</Section> };
    Some(view.into_any())
}

fn item(frame: &Frame, model: &Shopping, question: &Kept) -> AnyView {
    let href = kept_address(model, question);
    let note = question.item.note(frame.language);
    let note = (!note.is_empty()).then(|| view! { <p class="note">{note}</p> });
    view! {
        <li class="library-item">
            <p>
                <a href=href>{question.item.title(frame.language)}</a> " "
                {kinds(frame, &question.item)}
            </p>
            {note}
            <p class="note">{origin(frame, model, question)}</p>
        </li>
    }
    .into_any()
}

/// Who keeps it since when, and where it comes from.
fn origin(frame: &Frame, model: &Shopping, question: &Kept) -> String {
    let who = name(frame, &question.by);
    let when = frame.instant_in_words(question.at, &model.survey.zone);
    frame.t_with(
        "library-own-origin",
        &[
            ("who", who.into()),
            ("when", when.into()),
            ("survey", question.survey.as_str().into()),
        ],
    )
}

fn languages(frame: &Frame, item: &Item) -> String {
    let names: Vec<&str> = item
        .languages()
        .into_iter()
        .map(folkmoot_domain::language::Language::own_name)
        .collect();
    format!("{}: {}", frame.t("library-languages"), names.join(", "))
}

/// `/surveys/manage/{slug}/library/kept/{id}`: a question that the community keeps.
pub fn kept_question_page(
    frame: &Frame,
    model: &Shopping,
    question: &Kept,
    form: &Form<String>,
) -> Page {
    let action = kept_address(model, question);
    let below = view! {
        <p class="note">{languages(frame, &question.item)}</p>
        <p class="note">{origin(frame, model, question)}</p>
    };
    let discard = format!("{action}/discard");
    let end = view! {
        <Section id="discard" title=frame.t("library-discard")>
            <form class="form" method="post" action=discard>
                <p>{frame.t("library-discard-lead")}</p>
                <div class="actions">
                    <Button label=frame.t("library-discard-button") kind=ButtonKind::Danger/>
                </div>
            </form>
        </Section>
    };
    let lead = question.item.note(frame.language);
    let around = (Some(below.into_any()), Some(end.into_any()));
    item_page(frame, model, &question.item, &action, form, lead, around)
}

/// `/surveys/manage/{slug}/build/keep?name=…`: an element as it would be kept, and the form that keeps it; or why it
/// can't be.
pub fn keep_question_page(
    frame: &Frame,
    keeping: &Result<Keeping, Survey>,
    element: &str,
    form: &Form<String>,
) -> Page {
    let title = frame.t("library-keep");
    let survey = match keeping {
        Ok(keeping) => &keeping.survey,
        Err(survey) => survey,
    };
    let base = format!("/surveys/manage/{}", survey.slug);
    let target = authoring::element_target(element);
    let back = authoring::address(&survey.slug, "element", &target);
    let called = survey.title.in_language(frame.language).to_owned();
    let crumbs = frame.breadcrumbs(vec![
        Crumb::new(frame.t("surveys-manage-title"), "/surveys/manage"),
        Crumb::new(called, base.clone()),
        Crumb::new(frame.t("authoring-title"), format!("{base}/build")),
        Crumb::new(element.to_owned(), back.clone()),
    ]);
    let content = match keeping {
        Ok(keeping) => keep_form(frame, keeping, &base, element, form),
        Err(_) => view! {
            <div class="stack">
                <p>{frame.t("library-keep-impossible")}</p>
                <div class="actions">
                    <LinkButton label=frame.t("authoring-back") href=back kind=ButtonKind::Secondary/>
                </div>
            </div>
        }
        .into_any(),
    };
    let body = view! {
        {crumbs}
        {frame.error_summary(&form.errors)}
        <PageHeading title=title.clone() lead=frame.t("library-keep-lead")/>
        {content}
    };
    Page::new(title, body).narrow().private()
}

fn keep_form(
    frame: &Frame,
    keeping: &Keeping,
    base: &str,
    element: &str,
    form: &Form<String>,
) -> AnyView {
    let names: Vec<String> = keeping
        .left_out
        .iter()
        .map(|property| frame.t(property_name(property)))
        .collect();
    let left_out = (!names.is_empty()).then(|| {
        view! {
            <Notice kind=NoticeKind::Information title=frame.t("library-keep-left-out")>
                <ul>{names.into_iter().map(|name| view! { <li>{name}</li> }).collect_view()}</ul>
            </Notice>
        }
    });
    let target = authoring::element_target(element);
    let action = authoring::address(&keeping.survey.slug, "keep", &target);
    let back = format!("{base}/build");
    view! {
        <div class="stack-large">
            {left_out}
            <Section id="preview" title=frame.t("library-preview")>
                <div class="stack">
                    {sample(frame, &keeping.item)}
                    <p class="note">{languages(frame, &keeping.item)}</p>
                </div>
            </Section>
            <Section id="keep" title=frame.t("library-keep-how")>
                <form class="form" method="post" action=action>
                    <TextArea
                        name="note"
                        label=frame.t("library-keep-note")
                        hint=frame.t("library-keep-note-hint")
                        error=frame.error_at(&form.errors, "note")
                        value=form.values.clone()
                        rows=2
                        maxlength=LONGEST_NOTE
                    />
                    <div class="actions">
                        <Button label=frame.t("library-keep-button")/>
                        <LinkButton label=frame.t("authoring-back") href=back kind=ButtonKind::Quiet/>
                    </div>
                </form>
            </Section>
        </div>
    }
    .into_any()
}
