//! The form by which a motion is moved or a draft changed.

use folkmoot_domain::motions::draft::{TEXT_LENGTH, TITLE_LENGTH};
use folkmoot_domain::motions::reading::{Composer, DecidingBody};
use folkmoot_domain::motions::{Matter, Mode};
use folkmoot_ui::{
    Button, Checkboxes, Choice, ErrorSummary, Field, FieldKind, PageHeading, Radios, Section,
    Select, TextArea,
};
use leptos::prelude::*;

use super::words::{matter_key, mode_key, name};
use super::{effects, force, joint, links};
use crate::frame::{Frame, Page};

/// The form.
pub fn compose_page(frame: &Frame, composer: &Composer) -> Page {
    let values = &composer.form.values;
    let errors = composer.form.errors.as_slice();
    let at = |field: &str| frame.error_at(errors, field);
    let (title, button, action) = match composer.draft {
        None => (
            frame.t("motions-new-title"),
            frame.t("motions-save-new"),
            "/decisions/new".to_owned(),
        ),
        Some(id) => (
            frame.t("motions-edit-title"),
            frame.t("motions-save-changes"),
            format!("/decisions/drafts/{id}/edit"),
        ),
    };
    let summary = (!errors.is_empty()).then(|| {
        view! { <ErrorSummary title=frame.t("shell-problem") items=frame.summary(errors)/> }
    });
    let deadline_hint = frame.t_with(
        "motions-field-deadline-hint",
        &[("zone", composer.body.zone.as_str().into())],
    );
    let body = view! {
        {summary}
        <PageHeading
            title=title.clone()
            kicker=composer.body.name.clone()
            lead=frame.t("motions-form-lead")
        />
        <form class="form" method="post" action=action novalidate>
            <input type="hidden" name="body" value=composer.body.slug.clone()/>
            <Field
                name="title"
                label=frame.t("motions-field-title")
                hint=frame.t("motions-field-title-hint")
                error=at("title")
                value=values.title.clone()
                required=true
                maxlength=u32::try_from(TITLE_LENGTH).unwrap_or(u32::MAX)
            />
            <TextArea
                name="text"
                label=frame.t("motions-field-text")
                hint=frame.t("motions-field-text-hint")
                error=at("text")
                value=values.text.clone()
                rows=10
                required=true
                maxlength=u32::try_from(TEXT_LENGTH).unwrap_or(u32::MAX)
            />
            <TextArea
                name="concerns"
                label=frame.optional_label("conflicts-field-concerns")
                hint=frame.t("conflicts-field-concerns-hint")
                error=at("concerns")
                value=values.concerns.clone()
                rows=3
            />
            {links::fields(frame, composer)}
            <Section id="group-vote" title=frame.t("motions-group-vote")>
                <div class="form">
            <Radios
                name="mode"
                legend=frame.t("motions-field-mode")
                error=at("mode")
                required=true
                choices=modes(frame, composer)
            />
            <Field
                name="deadline"
                label=frame.t("motions-field-deadline")
                hint=deadline_hint
                error=at("deadline")
                kind=FieldKind::DateTimeLocal
                value=values.deadline.clone()
            />
            <Select
                name="matter"
                label=frame.t("motions-field-matter")
                hint=frame.t("motions-field-matter-hint")
                error=at("matter")
                required=true
                choices=matters(frame, composer)
            />
            {variant(frame, composer)}
            {subject(frame, composer)}
            {joint::field(frame, composer)}
            {meeting(frame, composer)}
                </div>
            </Section>
            <Section id="group-after" title=frame.t("motions-group-after")>
                <div class="form">
            {force::fields(frame, composer)}
            {effects::fields(frame, composer)}
                </div>
            </Section>
            {minor(frame, composer)}
            <div><Button label=button/></div>
        </form>
    };
    Page::new(title, body).narrow().private()
}

fn modes(frame: &Frame, composer: &Composer) -> Vec<Choice> {
    let known = |mode: Mode| composer.decisions.iter().any(|(_, known)| *known == mode);
    [
        (Mode::Electronic, frame.t("motions-mode-electronic-hint")),
        (Mode::Meeting, frame.t("motions-mode-meeting-hint")),
        (Mode::LazyConsensus, frame.t("voting-lazy-consensus-hint")),
        (Mode::Consent, frame.t("voting-consent-hint")),
    ]
    .into_iter()
    .filter(|(mode, _)| known(*mode))
    .map(|(mode, hint)| {
        let chosen = composer.form.values.mode == mode.word();
        Choice::new(mode.word(), frame.t(mode_key(mode)), chosen).with_hint(hint)
    })
    .collect()
}

fn matters(frame: &Frame, composer: &Composer) -> Vec<Choice> {
    Matter::ALL
        .iter()
        .copied()
        .filter(|matter| composer.decisions.iter().any(|(known, _)| known == matter))
        .map(|matter| {
            let chosen = composer.form.values.matter == matter.word();
            Choice::new(matter.word(), frame.t(matter_key(matter)), chosen)
        })
        .collect()
}

/// The kind of change; nothing where the rules name none.
fn variant(frame: &Frame, composer: &Composer) -> Option<AnyView> {
    if composer.variants.is_empty() {
        return None;
    }
    let choices = composer
        .variants
        .iter()
        .map(|(kind, mode)| {
            let label = format!("{kind} · {}", frame.t(mode_key(*mode)));
            Choice::new(kind.clone(), label, composer.form.values.variant == *kind)
        })
        .collect();
    Some(
        view! {
            <Select
                name="variant"
                label=frame.t("voting-field-variant")
                hint=frame.t("voting-field-variant-hint")
                error=frame.error_at(&composer.form.errors, "variant")
                empty=frame.t("voting-field-variant-none")
                choices=choices
            />
        }
        .into_any(),
    )
}

/// Whether an edit of what everybody has read leaves its meaning as it was.
fn minor(frame: &Frame, composer: &Composer) -> Option<AnyView> {
    composer.announced.then(|| {
        let chosen = composer.form.values.minor == "yes";
        view! {
            <Checkboxes
                name="minor"
                legend=frame.t("prelude-field-minor")
                hint=frame.t("prelude-field-minor-hint")
                choices=vec![Choice::new("yes", frame.t("prelude-field-minor-yes"), chosen)]
            />
        }
        .into_any()
    })
}

fn subject(frame: &Frame, composer: &Composer) -> Option<AnyView> {
    if !composer
        .decisions
        .iter()
        .any(|(matter, _)| matter.has_subject())
    {
        return None;
    }
    let errors = composer.form.errors.as_slice();
    let choices = composer
        .members
        .iter()
        .map(|person| {
            let id = person.id.to_string();
            let chosen = composer.form.values.subject == id;
            Choice::new(id, name(frame, person), chosen)
        })
        .collect();
    Some(
        view! {
            <Select
                name="subject"
                label=frame.t("motions-field-subject")
                hint=frame.t("motions-field-subject-hint")
                error=frame.error_at(errors, "subject")
                empty=frame.t("motions-field-subject-none")
                choices=choices
            />
        }
        .into_any(),
    )
}

/// One of the body's own meetings; nothing where there is none to choose.
fn meeting(frame: &Frame, composer: &Composer) -> Option<AnyView> {
    let error = frame.error_at(&composer.form.errors, "meeting");
    if composer.meetings.is_empty() && error.is_none() {
        return None;
    }
    let zone = &composer.body.zone;
    let choices = composer
        .meetings
        .iter()
        .map(|meeting| {
            let day = meeting.announced_for.to_string();
            let chosen = composer.form.values.meeting.trim() == day;
            let begins = frame.instant_in_words(meeting.starts_at, zone);
            Choice::new(day, format!("{} · {begins}", meeting.title), chosen)
        })
        .collect();
    Some(
        view! {
            <Select
                name="meeting"
                label=frame.t("motions-field-meeting")
                hint=frame.t("motions-field-meeting-hint")
                error=error
                empty=frame.t("motions-field-meeting-none")
                choices=choices
            />
        }
        .into_any(),
    )
}

/// Asks in which body, for those who have a vote in several.
pub fn choose_body_page(frame: &Frame, bodies: &[DecidingBody]) -> Page {
    let title = frame.t("motions-choose-body");
    let items = bodies.iter().map(|body| {
        let href = format!("/decisions/new?body={}", body.slug);
        view! {
            <li class="item">
                <p class="item-title"><a href=href>{body.name.clone()}</a></p>
            </li>
        }
    });
    let body = view! {
        <PageHeading title=title.clone() lead=frame.t("motions-choose-body-lead")/>
        <ul class="item-list">{items.collect_view()}</ul>
    };
    Page::new(title, body).narrow().private()
}
