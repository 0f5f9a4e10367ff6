//! What a new set begins from.

use folkmoot_domain::forms::FieldError;
use folkmoot_domain::motions::presets::PRESETS;
use folkmoot_domain::motions::rulebook::RuleBook;
use folkmoot_ui::{Button, Choice, ErrorSummary, PageHeading, Radios};
use leptos::prelude::*;

use super::super::book::{address, crumbs};
use crate::frame::{Frame, Page};

/// The page that asks what to begin from: the rules in force, a preset, or nothing.
pub fn begin_page(frame: &Frame, book: &RuleBook, errors: &[FieldError]) -> Page {
    let title = frame.t("rules-edit");
    let mut choices = Vec::new();
    if let Some(set) = book.in_force_on(book.today) {
        let hint = set.rules.name.clone();
        choices
            .push(Choice::new("in-force", frame.t("rules-begin-in-force"), true).with_hint(hint));
    }
    for preset in PRESETS {
        let rules = (preset.rules)();
        let source = rules.source.as_ref();
        let mut hint = source
            .map(|source| source.title.clone())
            .unwrap_or_default();
        if preset.text.is_none() {
            hint = format!("{hint} · {}", frame.t("rules-unverified"));
        }
        choices.push(Choice::new(preset.key, rules.name.clone(), false).with_hint(hint));
    }
    choices.push(
        Choice::new("nothing", frame.t("rules-begin-nothing"), false)
            .with_hint(frame.t("rules-begin-nothing-hint")),
    );
    let back = address(book);
    let action = format!("{back}/edit");
    let body = view! {
        {frame.breadcrumbs(crumbs(frame, book))}
        <PageHeading title=title.clone() kicker=book.body.name.clone()/>
        <ErrorSummary title=frame.t("shell-problem") items=frame.summary(errors)/>
        <form class="form" method="post" action=action>
            <Radios
                name="from"
                legend=frame.t("rules-begin")
                hint=frame.t("rules-begin-hint")
                error=frame.error_at(errors, "from")
                choices=choices
            />
            <p class="actions">
                <Button label=frame.t("rules-begin-button") name="do" value="begin"/>
                <a href=back>{frame.t("bodies-cancel")}</a>
            </p>
        </form>
    };
    Page::new(title, body).narrow().private()
}
