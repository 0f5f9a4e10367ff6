//! What happens to an opened motion besides votes: asking for a meeting, the extension, what others say of it once it is
//! counted, and to whom it is taken.

use folkmoot_domain::forms::Form;
use folkmoot_domain::motions::proceedings::{
    Answer, RULING_REASON_LENGTH, ReferralValues, Ruling, RulingKind, RulingValues,
};
use folkmoot_domain::motions::reading::{Motion, Shown};
use folkmoot_domain::motions::{State, Step};
use folkmoot_ui::{Button, ButtonKind, Choice, Field, FieldKind, Radios, Section, TextArea};
use leptos::prelude::*;

use super::explain::period;
use super::words::person;
use crate::frame::Frame;

/// Who asks for a meeting, and the button for it; nothing where the rule knows no such thing.
pub(super) fn halt(frame: &Frame, shown: &Shown, code: &str) -> Option<AnyView> {
    let motion = &shown.motion;
    let halt = motion.rule.as_ref()?.decision.course.halt.as_ref()?;
    let halters = &motion.proceedings.halters;
    if motion.state != State::Open && halters.is_empty() {
        return None;
    }
    let zone = &motion.body.zone;
    let rows = halters.iter().map(|halter| {
        view! { <li>{person(frame, &halter.person)} ", " {frame.instant(halter.asked_at, zone)}</li> }
    });
    let list = (!halters.is_empty()).then(|| view! { <ul>{rows.collect_view()}</ul> });
    let values = [
        ("asking", halters.len().into()),
        ("needed", halt.members.into()),
    ];
    let form = shown.powers.halt.then(|| {
        let viewer = frame.viewer.as_ref().map(|viewer| viewer.id);
        let asks = halters.iter().any(|one| Some(one.person.id) == viewer);
        let (key, value) = if asks {
            ("course-halt-unask", "no")
        } else {
            ("course-halt-ask", "yes")
        };
        view! {
            <form method="post" action=format!("/decisions/{code}/halt")>
                <input type="hidden" name="asks" value=value/>
                <Button label=frame.t(key) kind=ButtonKind::Secondary/>
            </form>
        }
    });
    Some(
        view! {
            <Section id="halt" title=frame.t("course-halt")>
                <p>{frame.t_with("course-halt-count", &values)}</p>
                {list}
                {form}
            </Section>
        }
        .into_any(),
    )
}

/// Extending the vote, for whoever presides, with the end that it then has.
pub(super) fn extend(frame: &Frame, shown: &Shown, code: &str) -> Option<AnyView> {
    let closes = shown
        .powers
        .extend
        .filter(|_| shown.motion.state == State::Open)?;
    let course = &shown.motion.rule.as_ref()?.decision.course;
    let length = course.timing.as_ref()?.extension?;
    let length = period(frame.language, length);
    let note = frame.t_with("course-extend-note", &[("period", length.into())]);
    let zone = &shown.motion.body.zone;
    Some(
        view! {
            <Section id="extend" title=frame.t("course-extend")>
                <p>{note} " " {frame.t("course-extend-until")} " " {frame.instant(closes, zone)}</p>
                <form method="post" action=format!("/decisions/{code}/extend")>
                    <Button label=frame.t("course-extend") kind=ButtonKind::Secondary/>
                </form>
            </Section>
        }
        .into_any(),
    )
}

/// What others have said, in the statement on top of the page, and whom it still waits for.
pub(super) fn said(frame: &Frame, motion: &Motion) -> AnyView {
    let rulings = motion.proceedings.rulings.iter();
    let veto = is_veto(motion);
    let rulings = rulings
        .map(|ruling| ruled(frame, ruling, veto))
        .collect_view();
    let awaits = motion.awaits().map(|(kind, by)| {
        let key = match kind {
            RulingKind::Approval if veto => "course-awaits-veto",
            RulingKind::Approval => "course-awaits-approval",
            RulingKind::Tie => "course-awaits-tie",
        };
        view! { <p>{frame.t_with(key, &[("by", by.into())])}</p> }
    });
    let referred = motion.proceedings.referral.as_ref().map(|referral| {
        let sentence = frame.t_with("course-referred", &[("to", referral.to.as_str().into())]);
        view! {
            <p>
                {sentence} " " {person(frame, &referral.by)} ", "
                {frame.instant(referral.at, &motion.body.zone)}
            </p>
            {reason(frame, &referral.reason)}
        }
    });
    view! { {rulings} {awaits} {referred} }.into_any()
}

/// Whether the motion stands unless those outside object.
fn is_veto(motion: &Motion) -> bool {
    let rule = motion.rule.as_ref();
    let approval = rule.and_then(|rule| rule.decision.approval.as_ref());
    approval.is_some_and(|approval| approval.veto)
}

fn ruled(frame: &Frame, ruling: &Ruling, veto: bool) -> AnyView {
    let key = match (ruling.kind, ruling.answer) {
        (RulingKind::Approval, Answer::Granted) if veto => "course-ruled-no-objection",
        (RulingKind::Approval, Answer::Refused) if veto => "course-ruled-objected",
        (RulingKind::Approval, Answer::Granted) => "course-ruled-approved",
        (RulingKind::Approval, Answer::Refused) => "course-ruled-not-approved",
        (RulingKind::Tie, Answer::Granted) => "course-ruled-for",
        (RulingKind::Tie, Answer::Refused) => "course-ruled-against",
    };
    let day = frame.day_in_words(ruling.on);
    let sentence = frame.t_with(
        key,
        &[("by", ruling.by.as_str().into()), ("day", day.into())],
    );
    view! {
        <p class="outcome-ruling">{sentence}</p>
        {reason(frame, &ruling.reason)}
        <p class="note">{frame.t("course-ruling-entered-by")} " " {person(frame, &ruling.entered_by)}</p>
    }
    .into_any()
}

fn reason(frame: &Frame, reason: &str) -> Option<AnyView> {
    (!reason.is_empty()).then(|| super::roll_call::said(frame, reason))
}

/// The form by which an officer writes down what was said; `refused` is what was entered and wrong.
pub(super) fn ruling(
    frame: &Frame,
    shown: &Shown,
    code: &str,
    refused: Option<&Form<RulingValues>>,
) -> Option<AnyView> {
    if !shown.powers.rule {
        return None;
    }
    let (kind, by) = shown.motion.awaits()?;
    let form = refused.cloned().unwrap_or_default();
    let (values, at) = (&form.values, |field: &str| {
        frame.error_at(&form.errors, field)
    });
    let (title, granted, refusal) = match kind {
        RulingKind::Approval if is_veto(&shown.motion) => (
            "course-ruling-approval",
            "course-answer-no-objection",
            "course-answer-objected",
        ),
        RulingKind::Approval => (
            "course-ruling-approval",
            "course-answer-approved",
            "course-answer-not-approved",
        ),
        RulingKind::Tie => (
            "course-ruling-tie",
            "course-answer-for",
            "course-answer-against",
        ),
    };
    let choice = |answer: Answer, key: &str| {
        Choice::new(answer.word(), frame.t(key), values.answer == answer.word())
    };
    let choices = vec![
        choice(Answer::Granted, granted),
        choice(Answer::Refused, refusal),
    ];
    let by = [("by", by.into())];
    Some(
        view! {
            <Section id="ruling" title=frame.t_with(title, &by)>
                <p>{frame.t("course-ruling-note")}</p>
                <form class="form" method="post" action=format!("/decisions/{code}/ruling") novalidate>
                    <Radios
                        name="answer"
                        legend=frame.t("course-field-answer")
                        error=at("answer")
                        required=true
                        choices=choices
                    />
                    <Field
                        name="on"
                        label=frame.t("course-field-day")
                        error=at("on")
                        kind=FieldKind::Date
                        value=values.on.clone()
                        required=true
                    />
                    <TextArea
                        name="reason"
                        label=frame.optional_label("voting-reason")
                        hint=frame.t("course-field-ruling-reason-hint")
                        error=at("reason")
                        value=values.reason.clone()
                        rows=3
                        maxlength=u32::try_from(RULING_REASON_LENGTH).unwrap_or(u32::MAX)
                    />
                    <div><Button label=frame.t("course-ruling-save")/></div>
                </form>
            </Section>
        }
        .into_any(),
    )
}

/// The form by which a voting member takes the matter further.
pub(super) fn refer(
    frame: &Frame,
    shown: &Shown,
    code: &str,
    refused: Option<&Form<ReferralValues>>,
) -> Option<AnyView> {
    if !shown.powers.refer {
        return None;
    }
    let to = shown.motion.outcome()?.refers_to()?;
    let form = refused.cloned().unwrap_or_default();
    Some(
        view! {
            <Section id="refer" title=frame.t_with("course-refer", &[("to", to.into())])>
                <p>{frame.t("course-refer-note")}</p>
                <form class="form" method="post" action=format!("/decisions/{code}/refer") novalidate>
                    <TextArea
                        name="reason"
                        label=frame.t("voting-reason")
                        hint=frame.t("course-field-referral-hint")
                        error=frame.error_at(&form.errors, "reason")
                        value=form.values.reason.clone()
                        rows=3
                        required=true
                        maxlength=u32::try_from(RULING_REASON_LENGTH).unwrap_or(u32::MAX)
                    />
                    <div>
                        <Button label=frame.t("course-refer-save") kind=ButtonKind::Secondary/>
                    </div>
                </form>
            </Section>
        }
        .into_any(),
    )
}

/// How a vote ended that nobody ended: by its deadline, because it was settled, or for a meeting.
pub(super) fn ended_by(motion: &Motion) -> &'static str {
    let halted = motion.outcome().is_some_and(|outcome| {
        outcome
            .steps
            .iter()
            .any(|step| matches!(step, Step::Halted { .. }))
    });
    match (motion.closed_at, motion.closes_at) {
        _ if halted => "course-closed-by-halt",
        (Some(closed), Some(closes)) if closed < closes => "course-closed-by-settling",
        (Some(_), None) => "course-closed-by-settling",
        _ => "motions-closed-by-deadline",
    }
}
