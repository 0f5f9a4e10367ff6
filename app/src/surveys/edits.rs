//! The version that is to follow the one in the field: its edits, their classes, and the comparisons they break.

use folkmoot_domain::{
    forms::Form,
    surveys::{
        catalogue::{ManagedSurvey, NextVersion, State, Survey},
        edits::{Aspect, Difference, Edit, Impact},
        settings::SettingsEntry,
    },
};
use folkmoot_ui::{
    Button, Choice, DescriptionItem, DescriptionList, Field, Notice, NoticeKind, Section, Select,
};
use leptos::prelude::*;

use crate::frame::Frame;

/// What differs, with the form that confirms it.
pub(super) fn next_version(
    frame: &Frame,
    model: &ManagedSurvey,
    next: &NextVersion,
    form: &Form<SettingsEntry>,
) -> AnyView {
    let edits = &next.edits;
    let action = format!("/surveys/manage/{}/edits", model.survey.slug);
    let confirmed = next.confirmed.clone().unwrap_or_default();
    let broken: Vec<String> = edits.broken(&confirmed).into_iter().collect();
    let mut facts = Vec::new();
    let mut list = |key: &str, names: Vec<String>| {
        if !names.is_empty() {
            facts.push(DescriptionItem::new(frame.t(key), names.join(", ")));
        }
    };
    let added = edits.added.iter().map(|added| match &added.was {
        Some(was) => format!("{} ← {was}", added.question),
        None => added.question.clone(),
    });
    list("surveys-edits-added", added.collect());
    list("surveys-edits-removed", edits.removed.clone());
    list("surveys-edits-moved", edits.moved.clone());
    let none = frame.t("surveys-edits-broken-none");
    let comparable = if broken.is_empty() {
        vec![none]
    } else {
        broken
    };
    list("surveys-edits-broken", comparable);
    let standing = match &next.confirmed {
        Some(_) => {
            view! { <Notice kind=NoticeKind::Success><p>{frame.t("surveys-edits-confirmed")}</p></Notice> }
        }
        None => {
            view! { <Notice kind=NoticeKind::Warning><p>{frame.t("surveys-edits-unconfirmed")}</p></Notice> }
        }
    };
    let same = edits
        .is_empty()
        .then(|| view! { <p>{frame.t("surveys-edits-same")}</p> });
    let surroundings = edits
        .surroundings
        .then(|| view! { <p>{frame.t("surveys-edits-surroundings")}</p> });
    let changed: Vec<AnyView> = edits
        .changed
        .iter()
        .enumerate()
        .map(|(index, edit)| {
            let chosen = confirmed.get(&edit.question);
            let class = chosen.map_or(edit.proposed, |found| found.class);
            let reason = chosen.map_or_else(String::new, |found| found.reason.clone());
            one(frame, index, edit, (class, reason), form)
        })
        .collect();
    let number = [("number", next.version.number.to_string().into())];
    view! {
        <Section id="edits" title=frame.t("surveys-edits-title")>
            <div class="stack">
                <p>{frame.t_with("surveys-edits-version", &number)} ": " {frame.t("surveys-edits-lead")}</p>
                {same}
                {surroundings}
                <form method="post" action=action class="stack">
                    <input type="hidden" name="digest" value=next.version.digest.clone()/>
                    {changed}
                    <DescriptionList items=facts/>
                    {standing}
                    <div class="actions"><Button label=frame.t("surveys-edits-confirm")/></div>
                </form>
            </div>
        </Section>
    }
    .into_any()
}

/// One edited question: what differs, and the class to confirm.
fn one(
    frame: &Frame,
    index: usize,
    edit: &Edit,
    (class, reason): (Impact, String),
    form: &Form<SettingsEntry>,
) -> AnyView {
    let differences: Vec<AnyView> = edit
        .differences
        .iter()
        .map(|difference| shown(frame, difference))
        .collect();
    // What is lower than proposed is refused, but for a wording that is a typo.
    let offered = Impact::ALL.iter().filter(|offered| {
        **offered >= edit.proposed || (**offered, edit.proposed) == (Impact::Typo, Impact::Wording)
    });
    let choices: Vec<Choice> = offered
        .map(|offered| Choice::new(offered.word(), word(frame, *offered), *offered == class))
        .collect();
    let question = [("question", edit.question.as_str().into())];
    let class_name = format!("class-{index}");
    let class_error = frame.error_at(&form.errors, &class_name);
    let reason_name = format!("reason-{index}");
    let reason_error = frame.error_at(&form.errors, &reason_name);
    let reason = (edit.proposed == Impact::Wording).then(|| {
        view! {
            <Field
                name=reason_name
                label=frame.t("surveys-edits-reason")
                error=reason_error
                value=reason
                maxlength=500
            />
        }
    });
    view! {
        <div class="edit">
            <h3><code>{edit.question.clone()}</code></h3>
            <ul>{differences}</ul>
            <Select
                name=class_name
                label=frame.t_with("surveys-edits-class-of", &question)
                error=class_error
                choices=choices
            />
            {reason}
        </div>
    }
    .into_any()
}

fn shown(frame: &Frame, difference: &Difference) -> AnyView {
    let what = aspect(frame, difference);
    let language = difference
        .language
        .map(|language| format!(" ({})", language.own_name()));
    let before = (!difference.before.is_empty()).then(|| difference.before.clone());
    let after = (!difference.after.is_empty()).then(|| difference.after.clone());
    let texts = (difference.aspect != Aspect::People).then(|| {
        view! {
            {before.map(|before| view! { " " <del>{before}</del> })}
            {after.map(|after| view! { " " <ins>{after}</ins> })}
        }
    });
    let colon = texts.is_some().then_some(":");
    view! { <li>{what} {language} {colon} {texts}</li> }.into_any()
}

fn word(frame: &Frame, class: Impact) -> String {
    frame.t(match class {
        Impact::Typo => "surveys-edits-class-typo",
        Impact::Wording => "surveys-edits-class-wording",
        Impact::Options => "surveys-edits-class-options",
        Impact::Meaning => "surveys-edits-class-meaning",
    })
}

fn aspect(frame: &Frame, difference: &Difference) -> String {
    let key = match difference.aspect {
        Aspect::Title => "surveys-edits-aspect-title",
        Aspect::Description => "surveys-edits-aspect-description",
        Aspect::Justification => "surveys-edits-aspect-justification",
        Aspect::Placeholder => "surveys-edits-aspect-placeholder",
        Aspect::ChoiceAdded => "surveys-edits-aspect-choice-added",
        Aspect::ChoiceRemoved => "surveys-edits-aspect-choice-removed",
        Aspect::ChoiceText => "surveys-edits-aspect-choice-text",
        Aspect::ChoiceOrder => "surveys-edits-aspect-choice-order",
        Aspect::Limits => "surveys-edits-aspect-limits",
        Aspect::Required => "surveys-edits-aspect-required",
        Aspect::Type => "surveys-edits-aspect-type",
        Aspect::Condition => "surveys-edits-aspect-condition",
        Aspect::People => {
            let after = [("after", difference.after.as_str().into())];
            return frame.t_with("surveys-edits-aspect-people", &after);
        }
        Aspect::Setting => "surveys-edits-aspect-setting",
    };
    frame.t(key)
}

/// Where the next version of a questionnaire in the field begins; nowhere once the survey is closed.
pub(super) fn begin_next(frame: &Frame, survey: &Survey) -> Option<AnyView> {
    (survey.state != State::Closed).then(|| {
        let href = format!("/surveys/manage/{}/questionnaire", survey.slug);
        view! { <p><a href=href>{frame.t("surveys-edits-start")}</a></p> }.into_any()
    })
}
