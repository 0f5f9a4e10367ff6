//! A whole set of rules as a reader finds it: in sentences with their clauses, and its traps.

mod presets;

use folkmoot_domain::motions::Rules;
use folkmoot_domain::motions::rules::{Clause, Decision, Source, Trap};
use folkmoot_ui::{Badge, DescriptionItem, DescriptionList, Notice, NoticeKind, Section, Tone};
use leptos::prelude::*;

pub use self::presets::{preset_page, presets_page};
use super::super::arithmetic::quoted;
use super::sentences::{Provision, alike, heading, of_a_decision, of_the_set};
use super::traps;
use crate::frame::Frame;

/// The sentences of a set: first what holds for every motion, then decision by decision.
pub(in crate::motions) fn sentences(frame: &Frame, rules: &Rules) -> AnyView {
    let decisions = alike(rules).into_iter().map(|(places, first)| {
        let heading = heading(frame.language, rules, &places, first);
        view! {
            <section class="rule">
                <h3>{heading}</h3>
                {decision(frame, rules, first)}
            </section>
        }
    });
    view! {
        <Section id="decisions" title=frame.t("rules-section-decisions")>
            <div class="stack-large">{decisions.collect_view()}</div>
        </Section>
        <Section id="always" title=frame.t("rules-section-always")>{always(frame, rules)}</Section>
    }
    .into_any()
}

/// What holds for every motion and for the members.
pub(super) fn always(frame: &Frame, rules: &Rules) -> AnyView {
    let said = of_the_set(frame.language, rules);
    listed(frame, said, is_unverified(rules))
}

/// What one decision needs.
pub(super) fn decision(frame: &Frame, rules: &Rules, one: &Decision) -> AnyView {
    let said = of_a_decision(frame.language, one);
    listed(frame, said, is_unverified(rules))
}

/// Whether the rules were taken from a summary.
pub(in crate::motions) fn is_unverified(rules: &Rules) -> bool {
    let source = rules.source.as_ref();
    source.is_some_and(|source: &Source| source.unverified)
}

/// Provisions under their terms; those of one term that follow each other stand together.
fn listed(frame: &Frame, said: Vec<Provision<'_>>, unverified: bool) -> AnyView {
    let mut terms: Vec<(&'static str, Vec<AnyView>)> = Vec::new();
    for Provision {
        term,
        sentence,
        clause,
    } in said
    {
        let cited = clause.map(|clause| cited(frame, clause, unverified));
        let view = view! { <p>{sentence}</p> {cited} }.into_any();
        match terms.last_mut() {
            Some((last, views)) if *last == term => views.push(view),
            _ => terms.push((term, vec![view])),
        }
    }
    let items = terms
        .into_iter()
        .map(|(term, views)| DescriptionItem::new(frame.t(term), views.collect_view()))
        .collect();
    view! { <div class="provisions"><DescriptionList items=items/></div> }.into_any()
}

/// The charter's words; what is only a summary says so at every rule.
fn cited(frame: &Frame, clause: &Clause, unverified: bool) -> AnyView {
    if !unverified {
        return quoted(frame, clause);
    }
    let language = clause.language.tag();
    view! {
        <figure class="clause">
            <p lang=language>{clause.text.clone()}</p>
            <figcaption>
                <Badge tone=Tone::Warning label=frame.t("rules-unverified")/>
            </figcaption>
        </figure>
    }
    .into_any()
}

/// The traps of a set, each with its example and the decisions that have it.
pub(in crate::motions) fn trap_list(frame: &Frame, rules: &Rules, traps: &[Trap]) -> AnyView {
    if traps.is_empty() {
        return view! { <p class="note">{frame.t("rules-traps-none")}</p> }.into_any();
    }
    // One trap may show with other numbers in other decisions: told once, with an example for each.
    let mut kinds: Vec<(String, Vec<AnyView>)> = Vec::new();
    for trap in traps {
        let (title, sentence) = traps::words(frame.language, &trap.what);
        let places = where_it_is(frame, rules, trap);
        let example = view! {
            <p>{sentence}</p>
            {places.map(|places| view! { <p class="note">{places}</p> })}
        }
        .into_any();
        match kinds.iter_mut().find(|(known, _)| *known == title) {
            Some((_, examples)) => examples.push(example),
            None => kinds.push((title, vec![example])),
        }
    }
    let items = kinds.into_iter().map(|(title, examples)| {
        view! {
            <li>
                <Notice kind=NoticeKind::Warning title=title>{examples}</Notice>
            </li>
        }
    });
    view! {
        <p class="note">{frame.t("rules-traps-lead")}</p>
        <ul class="traps">{items.collect_view()}</ul>
    }
    .into_any()
}

/// The decisions of a trap, where it is not in all of them.
fn where_it_is(frame: &Frame, rules: &Rules, trap: &Trap) -> Option<String> {
    if trap.decisions.is_empty() || trap.decisions.len() == rules.decisions.len() {
        return None;
    }
    let groups = alike(rules);
    let named: Vec<String> = groups
        .iter()
        .filter(|(places, _)| places.iter().any(|place| trap.decisions.contains(place)))
        .map(|(places, first)| {
            let places: Vec<usize> = places
                .iter()
                .copied()
                .filter(|place| trap.decisions.contains(place))
                .collect();
            heading(frame.language, rules, &places, first)
        })
        .collect();
    let named = named.join("; ");
    Some(frame.t_with("rules-trap-where", &[("decisions", named.into())]))
}
