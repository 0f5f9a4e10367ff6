//! What only the curator sees of a closed survey: the ways in by which responses came, and responses that say the same.

use folkmoot_domain::results::PreviewPage;
use folkmoot_ui::{Cell, Column, DataTable, Row, Section};
use leptos::prelude::*;

use crate::{frame::Frame, surveys::access::stratum};

/// More groups than somebody looks through; the rest is said as a number.
const MOST_GROUPS: usize = 20;

/// The section with both.
pub(super) fn checks(frame: &Frame, model: &PreviewPage) -> AnyView {
    let count = || Column::number(frame.t("results-checks-responses"));
    let strata = model
        .strata
        .iter()
        .map(|(one, responses)| {
            Row::new(vec![
                Cell::new(stratum(frame, *one)),
                Cell::new(frame.number(*responses)),
            ])
        })
        .collect();
    view! {
        <Section id="checks" title=frame.t("results-checks")>
            <div class="stack">
                <p>{frame.t("results-checks-lead")}</p>
                <DataTable
                    caption=frame.t("results-checks-strata")
                    columns=vec![Column::text(frame.t("results-checks-way")), count()]
                    rows=strata
                />
                {equal(frame, model)}
            </div>
        </Section>
    }
    .into_any()
}

fn equal(frame: &Frame, model: &PreviewPage) -> AnyView {
    if model.equal.is_empty() {
        return view! { <p>{frame.t("results-checks-none-equal")}</p> }.into_any();
    }
    let rows = model
        .equal
        .iter()
        .take(MOST_GROUPS)
        .map(|equal| {
            Row::new(vec![
                Cell::new(frame.number(equal.responses)),
                Cell::new(frame.number(equal.answered)),
            ])
        })
        .collect();
    let more = model.equal.len().saturating_sub(MOST_GROUPS);
    let more = (more > 0).then(|| {
        let count = i64::try_from(more).unwrap_or(i64::MAX);
        view! { <p>{frame.t_with("results-checks-more", &[("count", count.into())])}</p> }
    });
    view! {
        <DataTable
            caption=frame.t("results-checks-equal")
            columns=vec![
                Column::number(frame.t("results-checks-responses")),
                Column::number(frame.t("results-checks-answered")),
            ]
            rows=rows
        />
        {more}
        <p class="note">{frame.t("results-checks-equal-note")}</p>
    }
    .into_any()
}
