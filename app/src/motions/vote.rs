//! The form by which a member votes.

use folkmoot_domain::forms::FieldError;
use folkmoot_domain::motions::reading::Shown;
use folkmoot_domain::motions::{Abstention, Choice as Vote, Rule};
use folkmoot_ui::{Button, Choice, Radios, Section};
use leptos::prelude::*;

use super::rules::abstention_key;
use super::words::voted_key;
use crate::frame::Frame;

/// The section, for those who may vote now.
pub(super) fn section(
    frame: &Frame,
    shown: &Shown,
    code: &str,
    errors: &[FieldError],
) -> Option<AnyView> {
    if !shown.powers.vote {
        return None;
    }
    let mine = shown.powers.choice;
    let yours = mine.map(|choice| {
        let choice = frame.t(voted_key(Some(choice)));
        let sentence = frame.t_with("motions-vote-yours", &[("choice", choice.into())]);
        view! { <p role="status">{sentence}</p> }
    });
    let button = if mine.is_some() {
        frame.t("motions-vote-change")
    } else {
        frame.t("motions-vote-cast")
    };
    let reading = shown
        .motion
        .rule
        .as_ref()
        .map_or(Abstention::A, Rule::abstention);
    let choices = [
        (Vote::Yes, frame.t("motions-choice-yes"), None),
        (Vote::No, frame.t("motions-choice-no"), None),
        (
            Vote::Abstain,
            frame.t("motions-choice-abstain"),
            Some(frame.t(abstention_key(reading))),
        ),
        (
            Vote::Recuse,
            frame.t("motions-choice-recuse"),
            Some(frame.t("motions-choice-recuse-hint")),
        ),
    ]
    .into_iter()
    .map(|(vote, label, hint)| {
        let choice = Choice::new(vote.word(), label, mine == Some(vote));
        match hint {
            Some(hint) => choice.with_hint(hint),
            None => choice,
        }
    })
    .collect();
    let action = format!("/decisions/{code}/vote");
    Some(
        view! {
            <Section id="vote" title=frame.t("motions-section-vote")>
                {yours}
                <form class="form" method="post" action=action>
                    <Radios
                        name="choice"
                        legend=frame.t("motions-vote-legend")
                        hint=frame.t("motions-vote-hint")
                        error=frame.error_at(errors, "choice")
                        required=true
                        choices=choices
                    />
                    <div><Button label=button/></div>
                </form>
            </Section>
        }
        .into_any(),
    )
}
