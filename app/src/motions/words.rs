//! Names of modes, matters, standings and people in the reader's language.

use folkmoot_domain::motions::ratio::Ratio;
use folkmoot_domain::motions::reading::Person;
use folkmoot_domain::motions::register::Standing;
use folkmoot_domain::motions::rules::{QuorumCounts, ThresholdBase};
use folkmoot_domain::motions::{Choice, Matter, Mode, Share};
use folkmoot_ui::{Badge, Tone};
use leptos::prelude::*;

use crate::frame::Frame;

pub(super) fn standing_key(standing: Standing) -> &'static str {
    match standing {
        Standing::Open => "motions-standing-open",
        Standing::Passed => "motions-standing-passed",
        Standing::PassedSubjectToApproval => "motions-standing-subject-to-approval",
        Standing::Failed => "motions-standing-failed",
        Standing::NoQuorum => "motions-standing-no-quorum",
        Standing::Withdrawn => "motions-state-withdrawn",
    }
}

pub(super) fn standing_badge(frame: &Frame, standing: Standing) -> AnyView {
    let tone = match standing {
        Standing::Open => Tone::Active,
        Standing::Passed | Standing::PassedSubjectToApproval => Tone::Positive,
        Standing::Failed => Tone::Negative,
        Standing::NoQuorum => Tone::Warning,
        Standing::Withdrawn => Tone::Neutral,
    };
    view! { <Badge tone=tone label=frame.t(standing_key(standing))/> }.into_any()
}

pub(super) fn mode_key(mode: Mode) -> &'static str {
    match mode {
        Mode::Meeting => "motions-mode-meeting",
        Mode::Electronic => "motions-mode-electronic",
    }
}

pub(super) fn matter_key(matter: Matter) -> &'static str {
    match matter {
        Matter::Ordinary => "motions-matter-ordinary",
        Matter::LicenceException => "motions-matter-licence-exception",
        Matter::CharterAmendment => "motions-matter-charter-amendment",
        Matter::CommitterIn => "motions-matter-committer-in",
        Matter::CommitterOut => "motions-matter-committer-out",
    }
}

/// What somebody did, for the roll call.
pub(super) fn voted_key(choice: Option<Choice>) -> &'static str {
    match choice {
        Some(Choice::Yes) => "motions-voted-yes",
        Some(Choice::No) => "motions-voted-no",
        Some(Choice::Abstain) => "motions-voted-abstain",
        Some(Choice::Recuse) => "motions-voted-recuse",
        None => "motions-voted-nothing",
    }
}

/// "More than half", "at least two thirds", "at least 3/5".
pub(super) fn share(frame: &Frame, share: Share) -> String {
    let key = match (share.ratio, share.strict) {
        (Ratio::HALF, true) => "motions-share-more-half",
        (Ratio::HALF, false) => "motions-share-least-half",
        (Ratio::TWO_THIRDS, true) => "motions-share-more-two-thirds",
        (Ratio::TWO_THIRDS, false) => "motions-share-least-two-thirds",
        (_, true) => return other_share(frame, "motions-share-more", share.ratio),
        (_, false) => return other_share(frame, "motions-share-least", share.ratio),
    };
    frame.t(key)
}

fn other_share(frame: &Frame, key: &str, ratio: Ratio) -> String {
    frame.t_with(key, &[("ratio", ratio.to_string().into())])
}

/// The variant of a sentence for a base.
pub(super) fn base_variant(base: ThresholdBase) -> &'static str {
    match base {
        ThresholdBase::Present => "present",
        ThresholdBase::Cast => "cast",
        ThresholdBase::CastWithoutAbstentions => "cast-without-abstentions",
        ThresholdBase::Eligible => "eligible",
        ThresholdBase::EligibleWithoutSubject => "eligible-without-subject",
    }
}

/// The variant of a sentence for who makes a quorum.
pub(super) fn counts_variant(counts: QuorumCounts) -> &'static str {
    match counts {
        QuorumCounts::Present => "present",
        QuorumCounts::Voted => "voted",
        QuorumCounts::VotedOrAbstained => "voted-or-abstained",
    }
}

pub(super) fn yes_or_no(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
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
