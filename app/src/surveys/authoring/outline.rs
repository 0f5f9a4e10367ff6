//! The outline of a questionnaire: its pages and what stands on them, with a button for every step.

use folkmoot_domain::surveys::{
    authoring::{
        ElementType, Outline, Target,
        conditions::{self, Subject},
        workspace::Workspace,
    },
    catalogue::State,
    check::Severity,
};
use folkmoot_ui::{Badge, Button, ButtonKind, LinkButton, Notice, NoticeKind, PageHeading, Tone};
use leptos::prelude::*;

use super::discussion::{all_comments, comments};
use super::{
    Trouble, address, called, clash,
    condition::in_words,
    crumbs, encoded, made,
    report::{about, list, minutes},
    words,
};
use crate::{
    frame::{Frame, Page},
    surveys::manage::help,
};

/// `/surveys/manage/{slug}/build`.
pub fn build_page(frame: &Frame, model: &Workspace, trouble: &Trouble) -> Page {
    let title = frame.t("authoring-title");
    let slug = &model.survey.slug;
    let base = format!("/surveys/manage/{slug}");
    let subjects = conditions::subjects(&model.document, model.document.language());
    let pages = model.document.pages();
    let count = pages.len();
    let listed: Vec<_> = pages
        .iter()
        .enumerate()
        .map(|(index, outline)| page(frame, model, &subjects, outline, (index, count)))
        .collect();
    let action = format!("{base}/build");
    let link = |key: &'static str, href: String| {
        view! { <LinkButton label=frame.t(key) href=href kind=ButtonKind::Secondary/> }
    };
    let body = view! {
        {crumbs(frame, model, false)}
        <PageHeading title=called(frame, model, &Target::Survey) kicker=title.clone()>
            <div class="actions">
                {link("authoring-try", format!("{base}/preview"))}
                {link("authoring-survey-texts", address(slug, "element", &Target::Survey))}
                {link("library-title", format!("{base}/library"))}
                {link("authoring-values", format!("{base}/build/values"))}
                {link("authoring-json", format!("{base}/build/json"))}
                {link("authoring-to-survey", base.clone())}
            </div>
            <p>{help(frame)}</p>
        </PageHeading>
        <p class="visually-hidden" role="status" id="build-said"></p>
        <div class="build-desk">
        <div
            class="build"
            id="builder"
            data-builder=slug.clone()
            data-offline=frame.t("authoring-offline")
        >
            {frame.error_summary(&trouble.errors)}
            <form id="steps" method="post" action=action.clone()>
                <input type="hidden" name="revision" value=model.revision.to_string()/>
            </form>
            {clash(frame, model, &trouble.clash, "authoring-clash-step")}
            {meanwhile(frame, model)}
            {standing(frame, model)}
            <ol class="build-pages">{listed}</ol>
            <form class="build-add" method="post" action=action>
                <input type="hidden" name="revision" value=model.revision.to_string()/>
                <input type="hidden" name="do" value="add-page"/>
                <label class="visually-hidden" for="add-page-title">{frame.t("authoring-page-title")}</label>
                <input
                    class="input"
                    id="add-page-title"
                    name="title"
                    maxlength="500"
                    placeholder=frame.t("authoring-page-title")
                />
                <Button label=frame.t("authoring-add-page") kind=ButtonKind::Secondary/>
            </form>
        </div>
        {preview(frame, slug, model.last.as_ref().map_or("", |last| &last.about))}
        </div>
    };
    Page::new(
        format!("{title}: {}", called(frame, model, &Target::Survey)),
        body,
    )
    .private()
    .with_island("studio")
}

/// Where the island shows the survey at the width of a phone, at the page or element of a name.
pub(super) fn preview(frame: &Frame, slug: &str, at: &str) -> AnyView {
    view! {
        <aside
            class="build-preview"
            id="build-preview"
            hidden
            aria-label=frame.t("authoring-preview")
            data-title=frame.t("authoring-preview")
            data-preview=format!("/surveys/manage/{slug}/preview/beside?at={}", encoded(at))
        ></aside>
    }
    .into_any()
}

/// What others did while this reader worked.
fn meanwhile(frame: &Frame, model: &Workspace) -> Option<AnyView> {
    let steps: Vec<_> = model
        .meanwhile
        .iter()
        .rev()
        .take(5)
        .map(|step| view! { <li>{made(frame, model, step)}</li> })
        .collect();
    (!steps.is_empty()).then(|| {
        view! {
            <Notice kind=NoticeKind::Information title=frame.t("authoring-meanwhile")>
                <ul>{steps}</ul>
            </Notice>
        }
        .into_any()
    })
}

/// Whether everything is kept, what was done last, and the way back.
fn standing(frame: &Frame, model: &Workspace) -> AnyView {
    let step = |word: &'static str, key: &'static str, keys: &'static str, can: bool| {
        view! {
            <button
                class="button button-secondary build-step"
                form="steps"
                name="do"
                value=word
                id=format!("do-{word}")
                aria-keyshortcuts=keys
                disabled=!can
            >
                {frame.t(key)}
            </button>
        }
    };
    let errors = model.report.count(Severity::Error);
    let warnings = model.report.count(Severity::Warning);
    let counts = [("errors", errors.into()), ("warnings", warnings.into())];
    let minutes = minutes(model)
        .map(|minutes| frame.t_with("authoring-minutes", &[("minutes", minutes.into())]));
    let last = match &model.last {
        Some(last) => made(frame, model, last),
        None if model.survey.state == State::Fielded && model.version.fielded_at.is_some() => {
            frame.t("authoring-begins-next")
        }
        None => frame.t("authoring-nothing-yet"),
    };
    let unsound = (!model.sound).then(|| {
        view! {
            <Notice kind=NoticeKind::Warning title=frame.t("authoring-unsound")>
                <p>{frame.t("authoring-unsound-lead")}</p>
                {list(frame, &about(model, &Target::Survey))}
            </Notice>
        }
    });
    let own = model
        .sound
        .then(|| list(frame, &about(model, &Target::Survey)))
        .flatten();
    view! {
        <div class="build-bar">
            <div class="actions">
                {step("undo", "authoring-undo", "Control+Z Meta+Z", model.can_undo)}
                {step("redo", "authoring-redo", "Control+Shift+Z Meta+Shift+Z", model.can_redo)}
            </div>
            <p class="build-status">
                {frame.t("authoring-kept")} " " <span id="build-last">{last}</span>
            </p>
            <p class="build-status">
                {frame.t_with("authoring-counts", &counts)}
                {minutes.map(|minutes| format!(" · {minutes}"))} " "
                {all_comments(frame, model)}
            </p>
        </div>
        <p class="build-status build-keys">{frame.t("authoring-keys")}</p>
        {unsound}
        {own}
    }
    .into_any()
}

fn page(
    frame: &Frame,
    model: &Workspace,
    subjects: &[Subject],
    outline: &Outline<'_>,
    (index, count): (usize, usize),
) -> AnyView {
    let Target::Page(name) = &outline.target else {
        return ().into_any();
    };
    let title = called(frame, model, &outline.target);
    let number = frame.t_with(
        "authoring-page-of",
        &[("number", (index + 1).into()), ("count", count.into())],
    );
    let href = address(&model.survey.slug, "element", &outline.target);
    let (item, open) = (format!("page-{name}"), format!("open-page-{name}"));
    let elements = elements(frame, model, subjects, &outline.inside);
    view! {
        <li class="build-page" data-page=name.clone() id=item>
            <div class="build-head">
                <p class="build-kind">{number}</p>
                <h2><a href=href id=open>{title.clone()}</a></h2>
                {condition(frame, subjects, outline)}
                {list(frame, &about(model, &outline.target))}
                {buttons(frame, "page", name, &title, index > 0, index + 1 < count)}
            </div>
            {elements}
            {add(frame, model, &outline.target, name, &title)}
        </li>
    }
    .into_any()
}

fn elements(
    frame: &Frame,
    model: &Workspace,
    subjects: &[Subject],
    inside: &[Outline<'_>],
) -> AnyView {
    if inside.is_empty() {
        return view! { <p class="build-empty">{frame.t("authoring-empty")}</p> }.into_any();
    }
    let items: Vec<_> = inside
        .iter()
        .map(|outline| element(frame, model, subjects, outline))
        .collect();
    view! { <ol class="build-elements">{items}</ol> }.into_any()
}

fn element(
    frame: &Frame,
    model: &Workspace,
    subjects: &[Subject],
    outline: &Outline<'_>,
) -> AnyView {
    let Target::Element(name) = &outline.target else {
        return ().into_any();
    };
    let title = called(frame, model, &outline.target);
    let href = address(&model.survey.slug, "element", &outline.target);
    let kind = match outline.kind {
        Some(kind) => frame.t(words::kind(kind)),
        None => frame.t("authoring-kind-unknown"),
    };
    let required = (outline.json.get("isRequired") == Some(&true.into()))
        .then(|| view! { <Badge tone=Tone::Neutral label=frame.t("surveys-page-required")/> });
    let panel = (outline.kind == Some(ElementType::Panel)).then(|| {
        view! {
            <div class="build-panel">
                {elements(frame, model, subjects, &outline.inside)}
                {add(frame, model, &outline.target, name, &title)}
            </div>
        }
    });
    view! {
        <li class="build-element" data-element=name.clone() id=format!("element-{name}")>
            <div class="build-head">
                <p class="build-kind">
                    {kind} " · " <code>{name.clone()}</code> " " {required} " "
                    {comments(frame, model, &outline.target)}
                </p>
                <h3><a href=href id=format!("open-element-{name}")>{title.clone()}</a></h3>
                {condition(frame, subjects, outline)}
                {list(frame, &about(model, &outline.target))}
                {buttons(frame, "element", name, &title, true, true)}
            </div>
            {panel}
        </li>
    }
    .into_any()
}

/// When it is shown, in words.
fn condition(frame: &Frame, subjects: &[Subject], outline: &Outline<'_>) -> Option<AnyView> {
    let expression = outline.json.get("visibleIf")?.as_str()?;
    let words = in_words(frame, subjects, expression);
    let sentence = frame.t_with("authoring-shown-when", &[("condition", words.into())]);
    Some(view! { <p class="build-condition">{sentence}</p> }.into_any())
}

/// Up, down, copy, remove: buttons of the one form of steps.
fn buttons(
    frame: &Frame,
    of: &'static str,
    name: &str,
    title: &str,
    up: bool,
    down: bool,
) -> AnyView {
    let button = |word: &'static str, key: &'static str, sign: &'static str, can: bool| {
        view! {
            <button
                class="build-button"
                form="steps"
                name="do"
                value=format!("{word}-{of} {name}")
                id=format!("{word}-{of}-{name}")
                disabled=!can
                title=frame.t(key)
            >
                <span aria-hidden="true">{sign}</span>
                <span class="visually-hidden">{frame.t(key)} ": " {title.to_owned()}</span>
            </button>
        }
    };
    view! {
        <div class="build-buttons">
            <span class="build-grip" aria-hidden="true" hidden title=frame.t("authoring-drag")>
                "⠿"
            </span>
            {button("up", "authoring-up", "↑", up)}
            {button("down", "authoring-down", "↓", down)}
            {button("copy", "authoring-copy", "⧉", true)}
            {button("remove", "authoring-remove", "✕", true)}
        </div>
    }
    .into_any()
}

/// The form that adds an element at the end of a page or panel.
fn add(frame: &Frame, model: &Workspace, into: &Target, name: &str, title: &str) -> AnyView {
    let of = match into {
        Target::Page(_) => "page",
        _ => "panel",
    };
    let kinds: Vec<_> = ElementType::ALL
        .iter()
        .map(|kind| view! { <option value=kind.word()>{frame.t(words::kind(*kind))}</option> })
        .collect();
    let id = format!("add-{of}-{name}");
    let title_id = format!("{id}-title");
    let label = format!("{}: {title}", frame.t("authoring-add-title"));
    view! {
        <form
            class="build-add"
            method="post"
            action=format!("/surveys/manage/{}/build", model.survey.slug)
        >
            <input type="hidden" name="revision" value=model.revision.to_string()/>
            <input type="hidden" name="do" value=format!("add-to-{of} {name}")/>
            <label class="visually-hidden" for=id.clone()>
                {format!("{}: {title}", frame.t("authoring-add-kind"))}
            </label>
            <select class="input input-select" id=id.clone() name="kind">{kinds}</select>
            <label class="visually-hidden" for=title_id.clone()>{label}</label>
            <input
                class="input"
                id=title_id.clone()
                name="title"
                maxlength="500"
                placeholder=frame.t("authoring-add-title")
            />
            <Button label=frame.t("authoring-add") kind=ButtonKind::Secondary about=title.to_owned()/>
        </form>
    }
    .into_any()
}
