//! Conflicts of interest on the page of a motion: the question before the vote, and what was answered.

use folkmoot_domain::forms::{FieldError, Form};
use folkmoot_domain::motions::conflicts::{
    Asked, ClearingValues, Ground, Stance, Touch, WHY_LENGTH,
};
use folkmoot_domain::motions::reading::{Motion, RollCallRow, Shown};
use folkmoot_domain::motions::rules::{ConflictDuty, ConflictRule};
use folkmoot_domain::motions::saying::SayingValues;
use folkmoot_domain::motions::{Choice as Vote, State};
use folkmoot_ui::{Button, ButtonKind, Choice, Notice, NoticeKind, Radios, Section, TextArea};
use leptos::prelude::*;

use super::arithmetic::quoted;
use super::roll_call::said;
use super::words::name;
use crate::frame::Frame;
use crate::when::day_in_words;

/// What a charter asks of those who have a conflict of interest.
pub(in crate::motions) fn duty_key(rule: &ConflictRule) -> &'static str {
    match rule.duty {
        ConflictDuty::Abstain => "conflicts-rule-abstain",
        ConflictDuty::Recuse => "conflicts-rule-recuse",
    }
}

/// What matched, above the form of the vote.
pub(super) fn matched(frame: &Frame, asked: &Asked) -> AnyView {
    let items = asked
        .touches
        .iter()
        .map(|touch| view! { <li>{sentence(frame, touch)}</li> })
        .collect_view();
    let rule = asked.rule.as_ref().map(|rule| {
        view! {
            <p>{frame.t(duty_key(rule))}</p>
            {quoted(frame, &rule.clause)}
        }
    });
    view! {
        <Notice kind=NoticeKind::Warning title=frame.t("conflicts-asked-title")>
            <ul>{items}</ul>
            {rule}
        </Notice>
    }
    .into_any()
}

fn sentence(frame: &Frame, touch: &Touch) -> String {
    let until = touch.until.map(|day| day_in_words(frame.language, day));
    let values = [
        ("interest", touch.interest.as_str().into()),
        ("until", until.as_deref().unwrap_or_default().into()),
        // "Acme, Inc." ends the sentence with its own full stop.
        ("concerns", touch.concerns.trim_end_matches('.').into()),
    ];
    let key = match (touch.ground, touch.in_text) {
        (Ground::Affiliation, _) => "conflicts-touch-affiliation",
        (Ground::Declared, false) => "conflicts-touch-named",
        (Ground::Declared, true) => "conflicts-touch-mentioned",
    };
    frame.t_with(key, &values)
}

/// What the form holds before anybody has entered anything: the last vote, and the answer that went with it.
pub(super) fn entered_before(asked: &Asked, values: SayingValues) -> SayingValues {
    let before = asked.before.as_ref();
    let recused = values.choice == Vote::Recuse.word();
    let stance = before.map(|before| before.stance);
    SayingValues {
        interest: match stance {
            Some(Stance::Voted) => "unaffected".to_owned(),
            _ if recused => "recuse".to_owned(),
            _ => String::new(),
        },
        why: before
            .and_then(|before| before.why.clone())
            .unwrap_or_default(),
        choice: if recused && asked.rule.is_none() {
            String::new()
        } else {
            values.choice
        },
        ..values
    }
}

/// The question and why it is answered so; nothing where a rule leaves no choice.
pub(super) fn question(
    frame: &Frame,
    asked: &Asked,
    (values, errors): (&SayingValues, &[FieldError]),
) -> Option<AnyView> {
    if asked.rule.is_some() {
        return None;
    }
    let choice = |word: &'static str, label: &str| {
        Choice::new(word, frame.t(label), values.interest == word)
    };
    let choices = vec![
        choice("recuse", "conflicts-choice-recuse")
            .with_hint(frame.t("conflicts-choice-recuse-hint")),
        choice("unaffected", "conflicts-choice-unaffected")
            .with_hint(frame.t("conflicts-choice-unaffected-hint")),
    ];
    Some(
        view! {
            <Radios
                name="interest"
                legend=frame.t("conflicts-legend")
                error=frame.error_at(errors, "interest")
                required=true
                choices=choices
            />
            <TextArea
                name="why"
                label=frame.t("conflicts-why")
                hint=frame.t("conflicts-why-hint")
                error=frame.error_at(errors, "why")
                value=values.why.clone()
                rows=2
                maxlength=u32::try_from(WHY_LENGTH).unwrap_or(u32::MAX)
            />
        }
        .into_any(),
    )
}

/// Whether the form of the vote offers a choice to somebody who is asked.
pub(super) fn offers(asked: Option<&Asked>, vote: Vote) -> bool {
    match asked.map(|asked| asked.rule.as_ref()) {
        None => true,
        // Stepping aside is an answer to the question before.
        Some(None) => vote != Vote::Recuse,
        Some(Some(rule)) => rule.duty.allows(vote),
    }
}

/// What somebody answered, beside the vote in the roll call.
pub(super) fn answered(frame: &Frame, row: &RollCallRow) -> Option<AnyView> {
    let answered = row.answered.as_ref().map(|answered| {
        let mut interests: Vec<&str> = Vec::new();
        for touch in &answered.touches {
            if !interests.contains(&touch.interest.as_str()) {
                interests.push(&touch.interest);
            }
        }
        let erased = frame.t("conflicts-erased");
        let interests = if interests.is_empty() {
            erased
        } else {
            interests.join(", ").trim_end_matches('.').to_owned()
        };
        let key = match answered.stance {
            Stance::Recused => "conflicts-roll-recused",
            Stance::Abstained => "conflicts-roll-abstained",
            Stance::Voted => "conflicts-roll-voted",
        };
        let sentence = frame.t_with(key, &[("interests", interests.into())]);
        view! {
            <p class="note">{sentence}</p>
            {answered.why.as_deref().map(|why| said(frame, why))}
        }
    });
    let cleared = row.cleared.as_ref().map(|clearing| {
        let by = name(frame, &clearing.by);
        let sentence = frame.t_with("conflicts-roll-cleared", &[("name", by.into())]);
        view! {
            <p class="note">{sentence}</p>
            {(!clearing.reason.is_empty()).then(|| said(frame, &clearing.reason))}
        }
    });
    (answered.is_some() || cleared.is_some()).then(|| view! { {answered} {cleared} }.into_any())
}

/// How many stepped aside, abstained or voted all the same though the motion touches an interest of theirs.
pub(super) fn counted(frame: &Frame, motion: &Motion) -> Option<AnyView> {
    let count = |stance: Stance| {
        let rows = motion.roll_call.iter();
        rows.filter(|row| {
            row.answered
                .as_ref()
                .is_some_and(|one| one.stance == stance)
        })
        .count()
    };
    let [recused, abstained, voted] =
        [Stance::Recused, Stance::Abstained, Stance::Voted].map(count);
    let values = [
        ("recused", recused.into()),
        ("abstained", abstained.into()),
        ("voted", voted.into()),
    ];
    (recused + abstained + voted > 0).then(|| {
        view! { <p class="note">{frame.t_with("conflicts-counted", &values)}</p> }.into_any()
    })
}

/// Where a rule leaves those with a conflict no choice: chair and secretary enter that a match is mistaken.
pub(super) fn clear(
    frame: &Frame,
    shown: &Shown,
    code: &str,
    refused: Option<&Form<ClearingValues>>,
) -> Option<AnyView> {
    if shown.to_clear.is_empty() || shown.motion.state != State::Open {
        return None;
    }
    let entered = refused.cloned().unwrap_or_default();
    let choices = shown
        .to_clear
        .iter()
        .map(|(person, touches)| {
            let id = person.id.to_string();
            let chosen = entered.values.person == id;
            let about = touches.iter().map(|touch| {
                let values = [
                    ("interest", touch.interest.as_str().into()),
                    ("concerns", touch.concerns.as_str().into()),
                ];
                frame.t_with("conflicts-clear-about", &values)
            });
            let about: Vec<String> = about.collect();
            Choice::new(id, name(frame, person), chosen).with_hint(about.join(" "))
        })
        .collect();
    let action = format!("/decisions/{code}/conflicts");
    Some(
        view! {
            <Section id="conflicts" title=frame.t("conflicts-clear-title")>
                <p>{frame.t("conflicts-clear-lead")}</p>
                <form class="form" method="post" action=action novalidate>
                    <Radios
                        name="person"
                        legend=frame.t("conflicts-clear-legend")
                        error=frame.error_at(&entered.errors, "person")
                        required=true
                        choices=choices
                    />
                    <TextArea
                        name="cleared"
                        label=frame.t("conflicts-clear-why")
                        hint=frame.t("conflicts-clear-why-hint")
                        error=frame.error_at(&entered.errors, "cleared")
                        value=entered.values.cleared.clone()
                        rows=2
                        maxlength=u32::try_from(WHY_LENGTH).unwrap_or(u32::MAX)
                    />
                    <div>
                        <Button
                            label=frame.t("conflicts-clear-button")
                            kind=ButtonKind::Secondary
                        />
                    </div>
                </form>
            </Section>
        }
        .into_any(),
    )
}
