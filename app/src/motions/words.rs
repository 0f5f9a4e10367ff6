//! Names of modes, matters, standings and people in the reader's language.

use folkmoot_domain::motions::reading::Person;
use folkmoot_domain::motions::register::Standing;
use folkmoot_domain::motions::{Choice, Matter, Mode};
use folkmoot_ui::{Badge, Tone};
use leptos::prelude::*;

use crate::frame::Frame;

pub(super) fn standing_key(standing: Standing) -> &'static str {
    match standing {
        Standing::Open => "motions-standing-open",
        Standing::Passed => "motions-standing-passed",
        Standing::PassedSubjectToApproval => "motions-standing-subject-to-approval",
        Standing::Refused => "course-standing-refused",
        Standing::AwaitsOtherBody => "joint-standing-awaits",
        Standing::NotCarriedJointly => "joint-standing-not-carried",
        Standing::Failed => "motions-standing-failed",
        Standing::NoQuorum => "motions-standing-no-quorum",
        Standing::Tied => "motions-standing-tied",
        Standing::Blocked => "motions-standing-blocked",
        Standing::Withdrawn => "motions-state-withdrawn",
        Standing::Recorded => "motions-standing-recorded",
    }
}

/// What a motion has come to, in words.
pub fn standing_in_words(frame: &Frame, standing: Standing) -> String {
    frame.t(standing_key(standing))
}

/// The same for a standing by its word; nothing for a draft.
pub(crate) fn badge_of_word(frame: &Frame, word: &str) -> Option<AnyView> {
    Standing::from_word(word).map(|standing| standing_badge(frame, standing))
}

pub(super) fn standing_badge(frame: &Frame, standing: Standing) -> AnyView {
    let tone = match standing {
        Standing::Open | Standing::AwaitsOtherBody => Tone::Active,
        Standing::Passed | Standing::PassedSubjectToApproval => Tone::Positive,
        Standing::Failed | Standing::Refused | Standing::NotCarriedJointly => Tone::Negative,
        Standing::NoQuorum | Standing::Tied | Standing::Blocked => Tone::Warning,
        Standing::Withdrawn | Standing::Recorded => Tone::Neutral,
    };
    view! { <Badge tone=tone label=frame.t(standing_key(standing))/> }.into_any()
}

pub(super) fn mode_key(mode: Mode) -> &'static str {
    match mode {
        Mode::Meeting => "motions-mode-meeting",
        Mode::Electronic => "motions-mode-electronic",
        Mode::LazyConsensus => "motions-mode-lazy-consensus",
        Mode::Consent => "motions-mode-consent",
    }
}

pub(super) fn matter_key(matter: Matter) -> &'static str {
    match matter {
        Matter::Ordinary => "motions-matter-ordinary",
        Matter::Policy => "motions-matter-policy",
        Matter::Budget => "motions-matter-budget",
        Matter::Declaration => "motions-matter-declaration",
        Matter::LicenceException => "motions-matter-licence-exception",
        Matter::CharterAmendment => "motions-matter-charter-amendment",
        Matter::CommitterIn => "motions-matter-committer-in",
        Matter::CommitterOut => "motions-matter-committer-out",
        Matter::MemberIn => "motions-matter-member-in",
        Matter::MemberOut => "motions-matter-member-out",
    }
}

/// What somebody did, for the roll call.
pub(super) fn voted_key(mode: Mode, choice: Option<Choice>) -> &'static str {
    match choice {
        Some(Choice::Yes) if mode.asks_for_approvals() => "voting-said-approves",
        Some(Choice::No) if mode.asks_for_approvals() => "voting-said-objects",
        Some(Choice::Abstain) if mode.asks_for_approvals() => "voting-said-aside",
        None if mode.asks_for_approvals() => "voting-said-nothing",
        Some(Choice::Yes) => "motions-voted-yes",
        Some(Choice::No) => "motions-voted-no",
        Some(Choice::Abstain) => "motions-voted-abstain",
        Some(Choice::Recuse) => "motions-voted-recuse",
        None => "motions-voted-nothing",
    }
}

/// The first letter as a capital, for a phrase that begins a line.
pub(super) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

pub(super) fn name(frame: &Frame, person: &Person) -> String {
    person
        .name
        .clone()
        .unwrap_or_else(|| frame.t("motions-former-member"))
}

pub(super) fn person(frame: &Frame, person: &Person) -> AnyView {
    let href = format!("/people/{}", person.id);
    view! { <a href=href>{name(frame, person)}</a> }.into_any()
}
