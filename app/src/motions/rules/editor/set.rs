//! The form of what holds always.

use folkmoot_domain::forms::Form;
use folkmoot_domain::motions::Rules;
use folkmoot_domain::motions::rulebook::{RuleBook, RulesEntry};
use folkmoot_domain::motions::rules::entry::Typed;
use folkmoot_ui::{Button, ButtonKind, Choice, ErrorSummary, PageHeading, Radios, TextArea};
use leptos::prelude::*;

use super::super::book::{address, crumbs};
use super::carried;
use super::inputs::Inputs;
use crate::frame::{Frame, Page};

/// The form of what a set says of every motion and of the members.
pub fn rule_set_form_page(
    frame: &Frame,
    book: &RuleBook,
    entry: &RulesEntry,
    rules: &Rules,
    form: &Form<Typed>,
) -> Page {
    let title = frame.t("rules-set-title");
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
            <button type="submit" name="do" value="keep-set" class="visually-hidden" tabindex="-1" aria-hidden="true"></button>
            {carried(entry)}
            <input type="hidden" name="in_force_from" value=entry.in_force_from.clone()/>
            <input type="hidden" name="clause" value=entry.clause.clone()/>
            {inputs.line("name", "rules-field-name", Some("rules-field-name-hint"))}
            {inputs.line("source", "rules-source", Some("rules-field-source-hint"))}
            {inputs.tick("unverified", "rules-unverified")}
            {inputs.language()}
            {readings(inputs)}
            {seats(inputs)}
            {who_decides(inputs)}
            {(0..=rules.inactivity.len()).map(|place| absence(inputs, place)).collect_view()}
            {terms(inputs)}
            <p class="actions">
                <Button label=frame.t("rules-keep") name="do" value="keep-set"/>
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

fn readings(to: Inputs<'_>) -> AnyView {
    let frame = to.frame;
    let typed = to.typed.at("abstention");
    let mut choices = vec![
        Choice::new("ours", frame.t("rules-reading-ours"), typed == "ours")
            .with_hint(frame.t("rules-abstention-ours")),
    ];
    choices.extend(
        [
            ("A", "rules-reading-a", "motions-abstention-a"),
            ("B", "rules-reading-b", "motions-abstention-b"),
            ("C", "rules-reading-c", "motions-abstention-c"),
            ("D", "rules-reading-d", "motions-abstention-d"),
            ("E", "rules-reading-e", "motions-abstention-e"),
        ]
        .map(|(word, label, hint)| {
            Choice::new(word, frame.t(label), typed == word).with_hint(frame.t(hint))
        }),
    );
    let recusal = view! {
        {to.tick("recusal_present", "rules-field-recusal-present")}
        {to.tick("recusal_members", "rules-field-recusal-members")}
        {to.tick("recusal_ours", "rules-field-recusal-ours")}
    };
    let conflict = view! {
        {to
            .select(
                "conflict",
                "conflicts-field-duty",
                Some("conflicts-duty-none"),
                &[
                    ("abstain", "conflicts-duty-abstain"),
                    ("recuse", "conflicts-duty-recuse"),
                ],
            )}
        {to.clause("conflict")}
    };
    let suspension = view! {
        {to.tick("suspension", "rules-field-suspension")}
        {to.tick("suspension_quorum", "rules-field-suspension-quorum")}
        {to.tick("suspension_members", "rules-field-suspension-members")}
        {to.clause("suspension")}
    };
    view! {
        <Radios
            name="abstention"
            legend=frame.t("rules-field-abstention")
            hint=frame.t("rules-hint-abstention")
            error=frame.error_at(to.errors, "abstention")
            choices=choices
        />
        {to
            .group(
                &["recusal"],
                "motions-fact-recusal",
                "rules-hint-recusal",
                true,
                recusal.into_any(),
            )}
        {to
            .group(
                &["conflict"],
                "conflicts-term",
                "conflicts-hint-duty",
                false,
                conflict.into_any(),
            )}
        {to
            .group(
                &["suspension"],
                "rules-term-suspension",
                "rules-hint-suspension",
                false,
                suspension.into_any(),
            )}
    }
    .into_any()
}

fn seats(to: Inputs<'_>) -> AnyView {
    let frame = to.frame;
    let seats = view! {
        {to.line("seats", "rules-field-seats", Some("rules-field-count-hint"))}
        <TextArea
            name="classes"
            label=frame.t("rules-field-classes")
            hint=frame.t("rules-field-classes-hint")
            value=to.typed.at("classes").to_owned()
            error=frame.error_at(to.errors, "classes")
            rows=3
        />
    };
    let cap = view! {
        {to
            .select(
                "cap",
                "rules-field-cap",
                Some("rules-cap-choice-none"),
                &[
                    ("block", "rules-cap-choice-block"),
                    ("warn", "rules-cap-choice-warn"),
                    ("roll-up", "rules-cap-choice-roll-up"),
                ],
            )}
        {to.line("cap_ratio", "rules-field-share", Some("rules-field-share-hint"))}
        {to.line("cap_votes", "rules-field-cap-votes", Some("rules-field-cap-votes-hint"))}
        {to.period("cap_grace", "rules-field-grace")}
        {to.clause("cap")}
    };
    view! {
        {to
            .group(
                &["seats", "classes"],
                "rules-term-seats",
                "rules-hint-seats",
                false,
                seats.into_any(),
            )}
        {to.group(&["cap"], "rules-term-employers", "rules-hint-cap", false, cap.into_any())}
    }
    .into_any()
}

fn who_decides(to: Inputs<'_>) -> AnyView {
    let tie = view! {
        {to.line("tie_to", "rules-field-to", None)}
        {to.clause("tie")}
    };
    let escalation = view! {
        {to.line("escalation_to", "rules-field-to", None)}
        {to.clause("escalation")}
    };
    view! {
        {to.group(&["tie"], "rules-term-tie", "rules-hint-tie", false, tie.into_any())}
        {to
            .group(
                &["escalation"],
                "motions-fact-tie",
                "rules-hint-escalation",
                false,
                escalation.into_any(),
            )}
    }
    .into_any()
}

fn absence(to: Inputs<'_>, place: usize) -> AnyView {
    let name = format!("absence_{place}");
    let field = |part: &str| format!("{name}_{part}");
    let kinds = [
        ("meetings", "rules-absence-meetings"),
        ("votes", "rules-absence-votes"),
        ("attended", "rules-absence-attended"),
        ("idle", "rules-absence-idle"),
        ("year-of-votes", "rules-absence-year"),
    ];
    let effects = [
        ("suspends", "rules-effect-suspends"),
        ("ends-vote", "rules-effect-ends"),
        ("asks-to-leave", "rules-effect-leave"),
    ];
    let none = Some("rules-absence-none");
    let inputs = view! {
        {to.select(&name, "rules-field-absence", none, &kinds)}
        {to.line(&field("count"), "rules-field-absence-count", Some("rules-field-count-hint"))}
        {to.line(&field("of"), "rules-field-absence-of", Some("rules-field-absence-of-hint"))}
        {to.period(&field("period"), "rules-field-absence-period")}
        {to.line(&field("ratio"), "rules-field-absence-ratio", Some("rules-field-share-hint"))}
        {to.select(&field("effect"), "rules-field-effect", None, &effects)}
        {to.line(&field("back"), "rules-field-back", Some("rules-field-count-hint"))}
        {to.clause(&name)}
    };
    to.group(
        &[&name],
        "rules-term-inactivity",
        "rules-hint-absence",
        false,
        inputs.into_any(),
    )
}

fn terms(to: Inputs<'_>) -> AnyView {
    let count = Some("rules-field-count-hint");
    let inputs = view! {
        {to.line("terms_consecutive", "rules-field-consecutive", count)}
        {to.line("terms_lifetime", "rules-field-lifetime", count)}
        {to.line("terms_short", "rules-field-short", count)}
        {to.clause("terms")}
    };
    to.group(
        &["terms"],
        "rules-term-terms",
        "rules-hint-terms",
        false,
        inputs.into_any(),
    )
}
