//! `/groups/{slug}/rules`: what a body decides by, on a day.

use folkmoot_domain::bodies::DatedRules;
use folkmoot_domain::motions::presets::linux_foundation_base;
use folkmoot_domain::motions::rulebook::RuleBook;
use folkmoot_ui::{
    Button, ButtonKind, Crumb, EmptyState, Field, FieldKind, LinkButton, Notice, NoticeKind,
    PageHeading, Section,
};
use leptos::prelude::*;

use super::set::{sentences, trap_list};
use crate::frame::{Frame, Page};
use crate::when::day_in_words;

/// The rules of a body as they are on a day, their traps, and the sets before and after.
pub fn rule_book_page(frame: &Frame, book: &RuleBook) -> Page {
    let base = address(book);
    let title = frame.t_with(
        "rules-of-group",
        &[("group", book.body.name.as_str().into())],
    );
    let json = format!("{base}?format=json&as_of={}", book.as_of);
    let link = json.clone();
    let edit = book.may_edit.then(|| {
        let href = format!("{base}/edit");
        view! {
            <LinkButton label=frame.t("rules-edit") href=href kind=ButtonKind::Secondary/>
        }
    });
    let body = view! {
        {frame.breadcrumbs(crumbs(frame, book))}
        <PageHeading title=title.clone() lead=frame.t("rules-of-group-lead")>
            <a href=link>{frame.t("rules-json")}</a>
            {edit}
        </PageHeading>
        {asked(frame, book)}
        {in_force(frame, book)}
        {versions(frame, book)}
    };
    Page::new(title, body)
        .narrow()
        .alternate("application/json", frame.t("rules-json"), json)
}

pub(super) fn address(book: &RuleBook) -> String {
    format!("/groups/{}/rules", book.body.slug)
}

pub(super) fn crumbs(frame: &Frame, book: &RuleBook) -> Vec<Crumb> {
    vec![
        Crumb::new(frame.t("bodies-groups-title"), "/groups"),
        Crumb::new(
            book.body.name.clone(),
            format!("/groups/{}", book.body.slug),
        ),
    ]
}

fn asked(frame: &Frame, book: &RuleBook) -> AnyView {
    let base = address(book);
    let action = base.clone();
    let past = book.as_of != book.today;
    view! {
        <form class="filters" method="get" action=action>
            <Field
                name="as_of"
                label=frame.t("rules-as-of")
                kind=FieldKind::Date
                value=book.as_of.to_string()
            />
            <Button label=frame.t("bodies-show") kind=ButtonKind::Secondary/>
            {past.then(|| view! { <a href=base>{frame.t("bodies-today")}</a> })}
        </form>
    }
    .into_any()
}

fn in_force(frame: &Frame, book: &RuleBook) -> AnyView {
    let Some(dated) = book.in_force_on(book.as_of) else {
        // A body without rules of its own decides by the base text.
        let rules = linux_foundation_base();
        let name = rules.name.clone();
        let said = sentences(frame, &rules);
        let traps = trap_list(frame, &rules, &rules.traps(Some(book.voting_members)));
        return view! {
            <EmptyState title=frame.t("rules-none-title")>
                <p>
                    {frame.t("rules-none")} " "
                    <a href="/help/presets/linux-foundation">{name}</a>
                </p>
            </EmptyState>
            {said}
            <Section id="traps" title=frame.t("rules-traps")>{traps}</Section>
        }
        .into_any();
    };
    let rules = &dated.rules;
    let traps = rules.traps(Some(book.voting_members));
    let members = [("count", book.voting_members.into())];
    view! {
        <p class="lead">
            <strong>{rules.name.clone()}</strong>
            ": "
            {since(frame, dated)}
        </p>
        {sentences(frame, rules)}
        <Section id="traps" title=frame.t("rules-traps")>
            <p class="note">{frame.t_with("rules-traps-members", &members)}</p>
            {trap_list(frame, rules, &traps)}
        </Section>
    }
    .into_any()
}

/// From which day on they hold, and by what.
fn since(frame: &Frame, dated: &DatedRules) -> String {
    let day = day_in_words(frame.language, dated.in_force_from);
    let values = [
        ("day", day.as_str().into()),
        ("clause", dated.clause.as_str().into()),
    ];
    frame.t_with("rules-in-force", &values)
}

fn versions(frame: &Frame, book: &RuleBook) -> Option<AnyView> {
    let base = address(book);
    let current = book.in_force_on(book.as_of).map(|set| set.in_force_from);
    let items: Vec<AnyView> = book
        .sets
        .iter()
        .map(|set| {
            let href = format!("{base}?as_of={}", set.in_force_from);
            let note = if Some(set.in_force_from) == current {
                Some(frame.t("rules-version-shown"))
            } else if set.in_force_from > book.today {
                Some(frame.t("rules-version-coming"))
            } else {
                None
            };
            view! {
                <li>
                    <a href=href>{set.rules.name.clone()}</a>
                    ", "
                    {since(frame, set)}
                    {note.map(|note| format!(" · {note}"))}
                </li>
            }
            .into_any()
        })
        .collect();
    (items.len() > 1).then(|| {
        view! {
            <Section id="versions" title=frame.t("rules-versions")>
                <ul>{items}</ul>
            </Section>
        }
        .into_any()
    })
}

/// Nothing of a form is in force before it is put there.
pub(super) fn nothing_yet(frame: &Frame) -> AnyView {
    view! {
        <Notice kind=NoticeKind::Information title=frame.t("rules-edit-nothing-yet")>
            <p>{frame.t("rules-edit-nothing-yet-note")}</p>
        </Notice>
    }
    .into_any()
}
