//! The form of one decision: every parameter a field.

use folkmoot_domain::forms::Form;
use folkmoot_domain::motions::rulebook::{RuleBook, RulesEntry};
use folkmoot_domain::motions::rules::entry::Typed;
use folkmoot_domain::motions::{Abstention, Matter, Mode};
use folkmoot_ui::{Button, ButtonKind, ErrorSummary, PageHeading};
use leptos::prelude::*;

use super::super::super::words::{matter_key, mode_key};
use super::super::book::{address, crumbs};
use super::carried;
use super::inputs::Inputs;
use crate::frame::{Frame, Page};

const BASES: [(&str, &str); 6] = [
    ("present", "rules-base-present"),
    ("cast", "rules-base-cast"),
    ("cast-without-abstentions", "rules-base-decided"),
    ("eligible", "rules-base-eligible"),
    ("eligible-without-subject", "rules-base-others"),
    ("seats", "rules-base-seats"),
];
const QUORUM_BASES: [(&str, &str); 3] = [
    ("eligible", "rules-base-eligible"),
    ("seats", "rules-base-seats"),
    ("classes", "rules-base-classes"),
];
const COUNTS: [(&str, &str); 3] = [
    ("present", "rules-counts-present"),
    ("voted", "rules-counts-voted"),
    ("voted-or-abstained", "rules-counts-all"),
];

/// The form of the decision at a place of the set, `new` for one more.
pub fn decision_form_page(
    frame: &Frame,
    book: &RuleBook,
    entry: &RulesEntry,
    place: &str,
    form: &Form<Typed>,
) -> Page {
    let title = frame.t("rules-decision-title");
    let inputs = Inputs {
        frame,
        typed: &form.values,
        errors: &form.errors,
    };
    let body = view! {
        {frame.breadcrumbs(crumbs(frame, book))}
        <PageHeading title=title.clone() kicker=book.body.name.clone()/>
        <ErrorSummary title=frame.t("shell-problem") items=frame.summary(&form.errors)/>
        <form class="form rules-form" method="post" action=format!("{}/edit", address(book))>
            <button type="submit" name="do" value="keep" class="visually-hidden" tabindex="-1" aria-hidden="true"></button>
            {carried(entry)}
            <input type="hidden" name="in_force_from" value=entry.in_force_from.clone()/>
            <input type="hidden" name="clause" value=entry.clause.clone()/>
            <input type="hidden" name="place" value=place.to_owned()/>
            {what(inputs)}
            {presence(inputs)}
            {majorities(inputs)}
            {agreement(inputs)}
            {way_to_the_vote(inputs)}
            {afterwards(inputs)}
            <p class="actions">
                <Button label=frame.t("rules-keep") name="do" value="keep"/>
                <Button
                    label=frame.t("rules-back")
                    name="do"
                    value="back"
                    kind=ButtonKind::Quiet
                    formnovalidate=true
                />
            </p>
        </form>
    };
    Page::new(title, body).narrow().private()
}

fn what(to: Inputs<'_>) -> AnyView {
    let matters: Vec<(&str, &str)> = Matter::ALL
        .iter()
        .map(|matter| (matter.word(), matter_key(*matter)))
        .collect();
    let modes: Vec<(&str, &str)> = Mode::ALL
        .iter()
        .map(|mode| (mode.word(), mode_key(*mode)))
        .collect();
    view! {
        {to.select("matter", "rules-field-matter", None, &matters)}
        {to.select("mode", "rules-field-mode", None, &modes)}
        {to.line("variant", "rules-field-variant", Some("rules-field-variant-hint"))}
        {to.language()}
    }
    .into_any()
}

fn presence(to: Inputs<'_>) -> AnyView {
    let quorum = view! {
        {to.share("quorum", "rules-field-share", "rules-field-share-hint")}
        {to.select("quorum_base", "rules-field-of", None, &QUORUM_BASES)}
        {to.select("quorum_counts", "rules-field-counts", None, &COUNTS)}
        {to.clause("quorum")}
    };
    let participation = view! {
        {to.share("participation", "rules-field-share", "rules-field-share-hint")}
        {to.select("participation_counts", "rules-field-counts", None, &COUNTS)}
        {to.clause("participation")}
    };
    let names = &["quorum"];
    view! {
        {to.group(names, "rules-term-quorum", "rules-hint-quorum", true, quorum.into_any())}
        {to
            .group(
                &["participation"],
                "rules-term-participation",
                "rules-hint-participation",
                false,
                participation.into_any(),
            )}
    }
    .into_any()
}

fn threshold(to: Inputs<'_>, name: &str) -> AnyView {
    let field = |part: &str| format!("{name}_{part}");
    view! {
        {to.share(name, "rules-field-share", "rules-field-share-hint")}
        {to.select(&field("base"), "rules-field-of", None, &BASES)}
        {to.tick(&field("per_class"), "rules-field-per-class")}
        {to.share(&field("classes"), "rules-field-classes-share", "rules-field-classes-share-hint")}
        {to.clause(name)}
    }
    .into_any()
}

fn majorities(to: Inputs<'_>) -> AnyView {
    let later = view! {
        {to.period("later_after", "rules-field-after")}
        {threshold(to, "later")}
    };
    let readings: Vec<(&str, &str)> = Abstention::ALL
        .iter()
        .zip([
            "rules-reading-a",
            "rules-reading-b",
            "rules-reading-c",
            "rules-reading-d",
            "rules-reading-e",
        ])
        .map(|(reading, key)| (reading.word(), key))
        .collect();
    let abstention = to.select(
        "abstention",
        "rules-field-abstention",
        Some("rules-reading-as-set"),
        &readings,
    );
    let first = threshold(to, "threshold");
    view! {
        {to.group(&["threshold"], "rules-term-majority", "rules-hint-majority", true, first)}
        {to
            .group(&["later"], "rules-term-later", "rules-hint-later", false, later.into_any())}
        {to
            .group(
                &["abstention"],
                "motions-fact-abstention",
                "rules-hint-abstention",
                false,
                abstention,
            )}
    }
    .into_any()
}

fn agreement(to: Inputs<'_>) -> AnyView {
    let approvals = view! {
        {to.line("approvals", "rules-field-approvals", Some("rules-field-count-hint"))}
        {to
            .select(
                "approvals_kind",
                "rules-field-approvals-kind",
                None,
                &[("count", "rules-approvals-so-many"), ("all-but", "rules-approvals-but")],
            )}
        {to.tick("approvals_block", "rules-field-block")}
        {to.clause("approvals")}
    };
    to.group(
        &["approvals"],
        "rules-term-approvals",
        "rules-hint-approvals",
        false,
        approvals.into_any(),
    )
}

fn support(to: Inputs<'_>, name: &str, title: &str, hint: &str) -> AnyView {
    let inputs = view! {
        {to.line(name, "rules-field-members", Some("rules-field-count-hint"))}
        {to.period(&format!("{name}_within"), "rules-field-within")}
        {to.clause(name)}
    };
    to.group(&[name], title, hint, false, inputs.into_any())
}

fn way_to_the_vote(to: Inputs<'_>) -> AnyView {
    let movers = to.select(
        "movers",
        "rules-term-movers",
        None,
        &[
            ("voting-members", "rules-movers-choice-voting"),
            ("members", "rules-movers-choice-members"),
            ("anyone", "rules-movers-choice-anyone"),
        ],
    );
    let secrecy = to.select(
        "secrecy",
        "rules-term-secrecy",
        None,
        &[
            ("open", "rules-secrecy-choice-open"),
            ("until-close", "rules-secrecy-choice-until-close"),
            ("secret", "rules-secrecy-choice-secret"),
        ],
    );
    let periods = view! {
        {to.period("notice", "rules-field-notice")}
        {to.period("least", "rules-field-least")}
        {to.period("most", "rules-field-most")}
        {to.period("settles", "rules-field-settles")}
        {to.period("extension", "rules-field-extension")}
        {to.tick("restarts", "rules-field-restarts")}
        {to.clause("timing")}
    };
    let halt = view! {
        {to.line("halt", "rules-field-members", Some("rules-field-count-hint"))}
        {to.clause("halt")}
    };
    let names = &[
        "notice",
        "least",
        "most",
        "settles",
        "extension",
        "restarts",
        "timing",
    ];
    view! {
        {movers}
        {support(to, "second", "rules-term-second", "rules-hint-second")}
        {support(to, "sponsors", "rules-term-sponsors", "rules-hint-sponsors")}
        {to.group(names, "rules-term-periods", "rules-hint-periods", false, periods.into_any())}
        {secrecy}
        {to.group(&["halt"], "rules-term-halt", "rules-hint-halt", false, halt.into_any())}
    }
    .into_any()
}

fn afterwards(to: Inputs<'_>) -> AnyView {
    let approval = view! {
        {to.line("approval_by", "rules-field-approval-by", None)}
        {to.tick("approval_veto", "rules-field-veto")}
        {to.clause("approval")}
    };
    let joint = view! {
        {to.line("joint_with", "joint-rule-field", None)}
        {to.clause("joint")}
    };
    let review = view! {
        {to.period("review", "rules-field-review")}
        {to.tick("evaluation", "rules-field-evaluation")}
    };
    let names = &["review", "evaluation"];
    view! {
        {to
            .group(
                &["approval"],
                "motions-fact-approval",
                "rules-hint-approval",
                false,
                approval.into_any(),
            )}
        {to.group(&["joint_with"], "joint-section", "joint-rule-hint", false, joint.into_any())}
        {to.group(names, "rules-term-review", "rules-hint-review", false, review.into_any())}
    }
    .into_any()
}
