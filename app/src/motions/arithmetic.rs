//! The arithmetic of an outcome as a list, each step with its clause.

use folkmoot_domain::motions::Outcome;
use folkmoot_domain::motions::imported::ASSUMED;
use folkmoot_domain::motions::rules::Clause;
use leptos::prelude::*;

use super::explain::words;
use crate::frame::Frame;

/// Every step with the clause it follows.
pub(super) fn steps(frame: &Frame, outcome: &Outcome) -> AnyView {
    let steps = outcome.steps.iter().map(|step| {
        let (sentences, clause) = words(frame.language, step);
        view! {
            <li class="arithmetic-step">
                <p>{sentences.join(" ")}</p>
                {clause.map(|clause| quoted(frame, clause))}
            </li>
        }
    });
    view! { <ol class="arithmetic">{steps.collect_view()}</ol> }.into_any()
}

/// The charter's own words, in the charter's language.
pub(crate) fn quoted(frame: &Frame, clause: &Clause) -> AnyView {
    let place = if clause.place == ASSUMED {
        frame.t("motions-imported-clause")
    } else {
        frame.t_with("motions-clause", &[("place", clause.place.as_str().into())])
    };
    let language = clause.language.tag();
    view! {
        <figure class="clause">
            <blockquote lang=language>{clause.text.clone()}</blockquote>
            <figcaption>{place}</figcaption>
        </figure>
    }
    .into_any()
}
