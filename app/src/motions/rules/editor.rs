//! `/groups/{slug}/rules/edit`: a set of rules is made, looked at in sentences, and put in force.
//!
//! The set that is worked on travels in the form, so that nothing is kept on the server before it is in force, and
//! everything works without a script.

mod begin;
mod decision;
mod inputs;
mod set;

use folkmoot_domain::forms::Form;
use folkmoot_domain::motions::Rules;
use folkmoot_domain::motions::rulebook::{RuleBook, RulesEntry};
use folkmoot_ui::{
    Button, ButtonKind, ErrorSummary, Field, FieldKind, PageHeading, Section, TextArea,
};
use leptos::prelude::*;

pub use self::begin::begin_page;
pub use self::decision::decision_form_page;
pub use self::set::rule_set_form_page;
use super::book::{address, crumbs, nothing_yet};
use super::sentences::heading;
use super::set::{always, decision, trap_list};
use crate::frame::{Frame, Page};

/// The set as it is so far: its sentences, its traps, what can be changed, and the day from which it holds.
///
/// `json` is what was typed as JSON and could not be read; else the set itself stands there.
pub fn editor_page(
    frame: &Frame,
    book: &RuleBook,
    form: &Form<RulesEntry>,
    rules: &Rules,
    json: Option<&str>,
) -> Page {
    let title = frame.t("rules-edit");
    let entry = &form.values;
    let error = |name: &str| frame.error_at(&form.errors, name);
    let traps = rules.traps(Some(book.voting_members));
    let members = [("count", book.voting_members.into())];
    let json = json.map_or_else(|| rules.to_json(), str::to_owned);
    let back = address(book);
    let action = format!("{back}/edit");
    let body = view! {
        {frame.breadcrumbs(crumbs(frame, book))}
        <PageHeading title=title.clone() kicker=book.body.name.clone()/>
        <ErrorSummary title=frame.t("shell-problem") items=frame.summary(&form.errors)/>
        {nothing_yet(frame)}
        <form class="rules-editor stack-large" method="post" action=action>
            {by_default()}
            {carried(entry)}
            <Section id="field-decisions" title=frame.t("rules-section-decisions")>
                {decisions(frame, rules)}
                <p>{button(frame, "rules-add-decision", "decision-new", None)}</p>
            </Section>
            <Section id="always" title=frame.t("rules-section-always")>
                <p><strong>{rules.name.clone()}</strong></p>
                {always(frame, rules)}
                <p>{button(frame, "rules-change-set", "set", None)}</p>
            </Section>
            <Section id="traps" title=frame.t("rules-traps")>
                <p class="note">{frame.t_with("rules-traps-members", &members)}</p>
                {trap_list(frame, rules, &traps)}
            </Section>
            <Section id="data" title=frame.t("rules-data")>
                <details open=error("json").is_some()>
                    <summary>{frame.t("rules-data-summary")}</summary>
                    <div class="form">
                        <TextArea
                            name="json"
                            label=frame.t("rules-field-json")
                            hint=frame.t("rules-field-json-hint")
                            value=json
                            error=error("json")
                            rows=20
                            source=true
                        />
                        <p>{button(frame, "rules-import", "import", None)}</p>
                    </div>
                </details>
            </Section>
            <Section id="put" title=frame.t("rules-put")>
                <div class="form">
                    <Field
                        name="in_force_from"
                        label=frame.t("rules-field-from")
                        hint=frame.t("rules-field-from-hint")
                        kind=FieldKind::Date
                        value=entry.in_force_from.clone()
                        error=error("in_force_from")
                    />
                    <Field
                        name="clause"
                        label=frame.t("rules-field-by")
                        hint=frame.t("rules-field-by-hint")
                        value=entry.clause.clone()
                        error=error("clause")
                    />
                    <p class="actions">
                        <Button label=frame.t("rules-put-button") name="do" value="save"/>
                        <a href=back>{frame.t("bodies-cancel")}</a>
                    </p>
                </div>
            </Section>
        </form>
    };
    Page::new(title, body).narrow().private()
}

/// What a form without a pressed button sends: the Enter key must not remove a decision.
fn by_default() -> AnyView {
    view! {
        <button
            type="submit"
            name="do"
            value="look"
            class="visually-hidden"
            tabindex="-1"
            aria-hidden="true"
        ></button>
    }
    .into_any()
}

/// What travels with every form of the editor.
fn carried(entry: &RulesEntry) -> AnyView {
    view! {
        <input type="hidden" name="rules" value=entry.rules.clone()/>
        <input type="hidden" name="seen" value=entry.seen.clone()/>
    }
    .into_any()
}

fn button(frame: &Frame, label: &str, act: &str, about: Option<String>) -> AnyView {
    let about = about.unwrap_or_default();
    if about.is_empty() {
        return view! {
            <Button
                label=frame.t(label)
                name="do"
                value=act
                kind=ButtonKind::Secondary
                formnovalidate=true
            />
        }
        .into_any();
    }
    view! {
        <Button
            label=frame.t(label)
            name="do"
            value=act
            kind=ButtonKind::Secondary
            formnovalidate=true
            about=about
        />
    }
    .into_any()
}

/// Every decision by itself, since each is changed by itself.
fn decisions(frame: &Frame, rules: &Rules) -> AnyView {
    if rules.decisions.is_empty() {
        return view! { <p class="note">{frame.t("rules-no-decisions")}</p> }.into_any();
    }
    let sections = rules.decisions.iter().enumerate().map(|(place, one)| {
        let title = heading(frame.language, rules, &[place], one);
        let about = Some(title.clone());
        view! {
            <details class="rule">
                <summary><h3>{title}</h3></summary>
                {decision(frame, rules, one)}
                <p class="row">
                    {button(frame, "rules-change", &format!("decision-{place}"), about.clone())}
                    {button(frame, "rules-copy", &format!("copy-{place}"), about.clone())}
                    {button(frame, "rules-remove", &format!("remove-{place}"), about)}
                </p>
            </details>
        }
    });
    sections.collect_view().into_any()
}
