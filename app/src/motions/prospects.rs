//! What would change the outcome of a vote that is still open.

use folkmoot_domain::language::Language;
use folkmoot_domain::motions::reading::Shown;
use folkmoot_domain::motions::{Mode, Prospects, State, Turn};
use folkmoot_ui::Section;
use leptos::prelude::*;

use crate::frame::Frame;
use crate::text::message;

/// The section; nothing for what is not open, or whose votes nobody is to see yet.
pub(super) fn section(frame: &Frame, shown: &Shown) -> Option<AnyView> {
    let (motion, prospects) = (&shown.motion, shown.prospects.as_ref()?);
    let count = motion.count.as_ref()?;
    if motion.state != State::Open {
        return None;
    }
    let silent = [("silent", count.tally.silent.into())];
    let sentences = sentences(frame.language, motion.mode, prospects);
    let items = sentences.into_iter().map(|one| view! { <li>{one}</li> });
    Some(
        view! {
            <Section id="prospects" title=frame.t("rules-prospects")>
                <p class="note">{frame.t_with("rules-prospects-lead", &silent)}</p>
                <ul>{items.collect_view()}</ul>
            </Section>
        }
        .into_any(),
    )
}

/// A sentence for each thing that could be said and would change it; one that says so where nothing would.
pub(super) fn sentences(language: Language, mode: Mode, prospects: &Prospects) -> Vec<String> {
    let asks = if mode.asks_for_approvals() {
        "approvals"
    } else {
        "votes"
    };
    let say = |key: &str, turn: &Option<Turn>| {
        let turn = turn.as_ref()?;
        let values = [
            ("votes", turn.votes.into()),
            ("verdict", turn.to.name().into()),
            ("asks", asks.into()),
        ];
        Some(message(language, key, &values))
    };
    let sentences: Vec<String> = [
        ("rules-prospects-yes", &prospects.yes),
        ("rules-prospects-no", &prospects.no),
        ("rules-prospects-abstain", &prospects.abstain),
    ]
    .into_iter()
    .filter_map(|(key, turn)| say(key, turn))
    .collect();
    if prospects.is_settled() {
        return vec![message(language, "rules-prospects-settled", &[])];
    }
    sentences
}
