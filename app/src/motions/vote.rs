//! The form by which a member votes, or approves and objects.

use folkmoot_domain::forms::Form;
use folkmoot_domain::motions::reading::Shown;
use folkmoot_domain::motions::saying::{REASON_LENGTH, SayingValues};
use folkmoot_domain::motions::{Abstention, Choice as Vote, Rule, Secrecy, State};
use folkmoot_ui::{Button, ButtonKind, Choice, Radios, Section, TextArea};
use leptos::prelude::*;

use super::conflicts;
use super::rules::abstention_key;
use super::suspension;
use super::words::voted_key;
use crate::frame::Frame;

/// The name of the section.
fn title(shown: &Shown) -> &'static str {
    if shown.motion.mode.asks_for_approvals() {
        "voting-section-position"
    } else {
        "motions-section-vote"
    }
}

/// The way from the top of the page to the form below the text that is voted on; nothing for those without a vote.
pub(super) fn way(frame: &Frame, shown: &Shown) -> Option<AnyView> {
    shown.powers.vote.then(|| {
        view! {
            <p>
                <a href="#vote">{frame.t(title(shown))}</a>
            </p>
        }
        .into_any()
    })
}

/// The section, for those who may vote now; `refused` is what was entered and wrong.
pub(super) fn section(
    frame: &Frame,
    shown: &Shown,
    code: &str,
    refused: Option<&Form<SayingValues>>,
) -> Option<AnyView> {
    let motion = &shown.motion;
    if !shown.powers.vote {
        return suspension::of_reader(frame, shown).filter(|_| motion.state == State::Open);
    }
    let approvals = motion.mode.asks_for_approvals();
    let secrecy = motion.secrecy();
    let mine = shown.mine.as_ref().map(|saying| saying.choice);
    let yours = mine.map(|choice| {
        let choice = frame.t(voted_key(motion.mode, Some(choice)));
        let key = if approvals {
            "voting-yours"
        } else {
            "motions-vote-yours"
        };
        let sentence = frame.t_with(key, &[("choice", choice.into())]);
        view! { <p role="status">{sentence}</p> }
    });
    // The electorate was sealed: who has left since still has this vote.
    let term_over = shown
        .term_over
        .then(|| view! { <p class="note">{frame.t("course-term-over")}</p> });
    let asked = shown.asked.as_ref();
    let entered = refused.cloned().unwrap_or_else(|| {
        let mine = shown.mine.as_ref();
        let values = mine.map(SayingValues::from).unwrap_or_default();
        Form::new(match asked {
            Some(asked) => conflicts::entered_before(asked, values),
            None => values,
        })
    });
    let matched = asked.map(|asked| conflicts::matched(frame, asked));
    let form = (&entered.values, entered.errors.as_slice());
    let question = asked.and_then(|asked| conflicts::question(frame, asked, form));
    // Whoever steps aside by the question before chooses nothing here.
    let required = question.is_none();
    let at = |field: &str| frame.error_at(&entered.errors, field);
    let reason = (secrecy != Secrecy::Secret).then(|| {
        let hint = if approvals {
            "voting-reason-hint-objection"
        } else if secrecy == Secrecy::UntilClose {
            "voting-reason-hint-later"
        } else {
            "voting-reason-hint"
        };
        view! {
            <TextArea
                name="reason"
                label=frame.optional_label("voting-reason")
                hint=frame.t(hint)
                error=at("reason")
                value=entered.values.reason.clone()
                rows=3
                maxlength=u32::try_from(REASON_LENGTH).unwrap_or(u32::MAX)
            />
        }
    });
    let legend = if approvals {
        "voting-legend-approvals"
    } else {
        "motions-vote-legend"
    };
    let button = match (approvals, mine.is_some()) {
        (false, false) => "motions-vote-cast",
        (false, true) => "motions-vote-change",
        (true, false) => "voting-say",
        (true, true) => "voting-say-anew",
    };
    let action = format!("/decisions/{code}/vote");
    let title = title(shown);
    Some(
        view! {
            <Section id="vote" title=frame.t(title)>
                {yours}
                {term_over}
                {withdrawal(frame, mine.filter(|_| approvals), &action)}
                {matched}
                <form class="form" method="post" action=action.clone() novalidate>
                    {question}
                    <Radios
                        name="choice"
                        legend=frame.t(legend)
                        hint=frame.t(hint(secrecy, approvals))
                        error=at("choice")
                        required=required
                        choices=choices(frame, shown, &entered.values.choice)
                    />
                    {reason}
                    <div><Button label=frame.t(button)/></div>
                </form>
            </Section>
        }
        .into_any(),
    )
}

fn hint(secrecy: Secrecy, approvals: bool) -> &'static str {
    match (secrecy, approvals) {
        (Secrecy::Open, false) => "motions-vote-hint",
        (Secrecy::Open, true) => "voting-hint-approvals",
        (Secrecy::UntilClose, _) => "voting-hint-until-close",
        (Secrecy::Secret, _) => "voting-hint-secret",
    }
}

fn choices(frame: &Frame, shown: &Shown, chosen: &str) -> Vec<Choice> {
    let motion = &shown.motion;
    let reading = motion.rule.as_ref().map_or(Abstention::A, Rule::abstention);
    let labels = if motion.mode.asks_for_approvals() {
        [
            (Vote::Yes, "voting-choice-approve", None),
            (
                Vote::No,
                "voting-choice-object",
                Some("voting-choice-object-hint"),
            ),
            (
                Vote::Abstain,
                "voting-choice-aside",
                Some("voting-choice-aside-hint"),
            ),
            (
                Vote::Recuse,
                "motions-choice-recuse",
                Some("voting-choice-recuse-hint"),
            ),
        ]
    } else {
        [
            (Vote::Yes, "motions-choice-yes", None),
            (Vote::No, "motions-choice-no", None),
            (
                Vote::Abstain,
                "motions-choice-abstain",
                Some(abstention_key(reading)),
            ),
            (
                Vote::Recuse,
                "motions-choice-recuse",
                Some("motions-choice-recuse-hint"),
            ),
        ]
    };
    // What was said before no longer counts once its voter steps aside.
    let takes_back = shown
        .mine
        .as_ref()
        .is_some_and(|said| said.choice != Vote::Recuse);
    labels
        .into_iter()
        .filter(|(vote, ..)| conflicts::offers(shown.asked.as_ref(), *vote))
        .map(|(vote, label, hint)| {
            let choice = Choice::new(vote.word(), frame.t(label), chosen == vote.word());
            match hint {
                Some(hint) if vote == Vote::Recuse && takes_back => choice.with_hint(format!(
                    "{} {}",
                    frame.t(hint),
                    frame.t("course-recuse-takes-back")
                )),
                Some(hint) => choice.with_hint(frame.t(hint)),
                None => choice,
            }
        })
        .collect()
}

/// One press takes an objection back; who did so then neither approves nor objects.
fn withdrawal(frame: &Frame, mine: Option<Vote>, action: &str) -> Option<AnyView> {
    (mine == Some(Vote::No)).then(|| {
        view! {
            <form method="post" action=action.to_owned()>
                <input type="hidden" name="choice" value=Vote::Abstain.word()/>
                <p class="note">{frame.t("voting-withdraw-objection-note")}</p>
                <p>
                    <Button
                        label=frame.t("voting-withdraw-objection")
                        kind=ButtonKind::Secondary
                    />
                </p>
            </form>
        }
        .into_any()
    })
}
