//! Declared interests: the register of a person or a group, one's own page, and what the account's page says of them.

use folkmoot_domain::{
    bodies::interests::{
        DETAIL_LENGTH, InterestEntry, InterestKind, InterestRegister, InterestRow, InterestState,
        is_current,
    },
    forms::Form,
};
use folkmoot_ui::{
    Badge, Breadcrumbs, Button, ButtonKind, Cell, Column, Crumb, DataTable, EmptyState,
    ErrorSummary, FieldKind, LinkButton, Notice, NoticeKind, PageHeading, Row, Section, TextArea,
    Tone,
};
use jiff::civil::Date;
use leptos::prelude::*;

use super::{day_filter, person_link};
use crate::{
    form::{Fields, Line, choices, submit},
    frame::{Frame, Page},
};

/// What sort of interest it is, in words.
pub fn kind_of_interest(frame: &Frame, kind: InterestKind) -> String {
    frame.t(match kind {
        InterestKind::Office => "interests-kind-office",
        InterestKind::Money => "interests-kind-money",
        InterestKind::ClosePerson => "interests-kind-close-person",
        InterestKind::Work => "interests-kind-work",
        InterestKind::Other => "interests-kind-other",
    })
}

/// The register of a person or of a group's members.
pub fn interests_page(frame: &Frame, model: &InterestRegister) -> Page {
    let title = frame.t("interests-title");
    let address = format!("{}/interests", model.address);
    let file = |format: &str| format!("{address}?format={format}&as_of={}", model.as_of);
    let mut crumbs = vec![Crumb::new(model.name.clone(), model.address.clone())];
    if model.of_body {
        crumbs.insert(0, Crumb::new(frame.t("bodies-groups-title"), "/groups"));
    }
    let lead = if model.of_body {
        "interests-lead-group"
    } else {
        "interests-lead-person"
    };
    let current: Vec<&InterestRow> = model.current().collect();
    let past: Vec<&InterestRow> = model.past().collect();
    let view = view! {
        <Breadcrumbs label=frame.t("shell-breadcrumbs-label") crumbs=crumbs/>
        <PageHeading title=title.clone() kicker=model.name.clone() lead=frame.t(lead)/>
        {day_filter(
            frame,
            address.clone(),
            frame.t("interests-as-of"),
            (model.as_of, model.today),
        )}
        <Section id="current" title=frame.t("interests-current")>
            {if current.is_empty() {
                view! {
                    <EmptyState title=frame.t("interests-none")>
                        <p>{frame.t("interests-none-hint")}</p>
                    </EmptyState>
                }
                    .into_any()
            } else {
                table(frame, &current, model.of_body, frame.t("interests-current"))
            }}
        </Section>
        {(!past.is_empty())
            .then(|| {
                view! {
                    <Section id="past" title=frame.t("interests-past")>
                        <p class="note">{frame.t("interests-past-hint")}</p>
                        {table(frame, &past, model.of_body, frame.t("interests-past"))}
                    </Section>
                }
            })}
        <p class="note screen-only">
            <a href=file("csv")>"CSV"</a> " · " <a href=file("json")>"JSON"</a>
        </p>
    };
    Page::new(format!("{title}: {}", model.name), view)
        .described(frame.t(lead))
        .alternate("application/json", "JSON", file("json"))
}

fn table(frame: &Frame, rows: &[&InterestRow], of_body: bool, caption: String) -> AnyView {
    let mut columns = vec![
        Column::text(frame.t("interests-column-name")),
        Column::text(frame.t("interests-column-kind")),
        Column::text(frame.t("interests-column-from")),
        Column::text(frame.t("interests-column-until")),
        Column::text(frame.t("interests-column-state")),
    ];
    if of_body {
        columns.insert(0, Column::text(frame.t("bodies-column-person")));
    }
    let rows = rows
        .iter()
        .map(|row| {
            let interest = &row.interest;
            let mut cells = vec![
                Cell::new(named(frame, row)),
                Cell::from(kind_of_interest(frame, interest.kind)),
                Cell::new(frame.day(interest.from)),
                Cell::new(frame.day(interest.until)),
                Cell::new(state(frame, row)),
            ];
            if of_body {
                let person = person_link(frame, row.account, Some(&row.person));
                cells.insert(0, Cell::new(person));
            }
            Row::new(cells)
        })
        .collect();
    view! { <DataTable caption=caption caption_hidden=true columns=columns rows=rows/> }.into_any()
}

/// In what, with what there is to add.
fn named(frame: &Frame, row: &InterestRow) -> AnyView {
    let detail = row.interest.detail.clone();
    view! {
        {frame.written(row.interest.name.clone())}
        {detail.map(|text| view! { <span class="cell-note">{frame.written(text)}</span> })}
    }
    .into_any()
}

fn state(frame: &Frame, row: &InterestRow) -> AnyView {
    let (tone, key) = match row.state {
        InterestState::Standing => (Tone::Active, "interests-state-standing"),
        InterestState::Coming => (Tone::Neutral, "interests-state-coming"),
        InterestState::Expired => (Tone::Neutral, "interests-state-expired"),
        InterestState::Withdrawn => (Tone::Neutral, "interests-state-withdrawn"),
    };
    let at = match (row.state, row.interest.withdrawn_at) {
        (InterestState::Withdrawn, Some(at)) => at,
        _ => row.interest.declared_at,
    };
    let when = if row.state == InterestState::Withdrawn {
        view! { <span class="cell-note">{frame.distance_view(at)}</span> }.into_any()
    } else {
        view! {
            <span class="cell-note">
                {frame.t("interests-declared")} " " {frame.distance_view(at)}
            </span>
        }
        .into_any()
    };
    view! {
        <Badge tone=tone label=frame.t(key)/>
        {when}
    }
    .into_any()
}

/// The page on which somebody declares, changes and withdraws interests.
pub fn own_interests_page(
    frame: &Frame,
    model: &InterestRegister,
    form: &Form<InterestEntry>,
) -> Page {
    let changes = !form.values.replaces.is_empty();
    let title = frame.t("interests-own-title");
    let crumbs = vec![Crumb::new(frame.t("accounts-account-title"), "/account")];
    let public = format!("{}/interests", model.address);
    let heading = if changes {
        "interests-change"
    } else {
        "interests-declare"
    };
    let view = view! {
        <Breadcrumbs label=frame.t("shell-breadcrumbs-label") crumbs=crumbs/>
        <PageHeading title=title.clone() lead=frame.t("interests-own-lead")>
            <a href=public>{frame.t("interests-own-public")}</a>
        </PageHeading>
        <ErrorSummary title=frame.t("shell-problem") items=frame.summary(&form.errors)/>
        {own(frame, model)}
        <Section id="declare" title=frame.t(heading)>{declaration(frame, form, changes)}</Section>
    };
    Page::new(title, view).narrow().private()
}

fn declaration(frame: &Frame, form: &Form<InterestEntry>, changes: bool) -> AnyView {
    let (entry, fields) = (&form.values, Fields::of(frame, form));
    let name = Line::new("name", "interests-field-name", &entry.name);
    let from = Line::new("from", "interests-field-from", &entry.from).kind(FieldKind::Date);
    let until = Line::new("until", "interests-field-until", &entry.until).kind(FieldKind::Date);
    let kinds = choices(
        InterestKind::ALL,
        InterestKind::word,
        |kind| kind_of_interest(frame, kind),
        &entry.kind,
    );
    let label = if changes {
        "interests-change-button"
    } else {
        "interests-declare-button"
    };
    let cancel =
        changes.then(|| view! { <a href="/account/interests">{frame.t("bodies-cancel")}</a> });
    view! {
        <form class="form" method="post" action="/account/interests" novalidate>
            <input type="hidden" name="replaces" value=entry.replaces.clone()/>
            {fields.line(name.hint("interests-field-name-hint"))}
            {fields.select(
                "kind",
                ("interests-field-kind", None),
                "interests-field-kind-none",
                kinds,
            )}
            <TextArea
                name="detail"
                label=frame.optional_label("interests-field-detail")
                hint=frame.t("interests-field-detail-hint")
                value=entry.detail.clone()
                error=fields.error("detail")
                rows=2
                maxlength=u32::try_from(DETAIL_LENGTH).unwrap_or(u32::MAX)
            />
            {fields.line(from)}
            {fields.line(until.hint("interests-field-until-hint"))}
            <p class="actions">{submit(frame, label, ButtonKind::Primary)} {cancel}</p>
        </form>
    }
    .into_any()
}

/// What one has declared, each with what one may do to it.
fn own(frame: &Frame, model: &InterestRegister) -> Option<AnyView> {
    let rows: Vec<Row> = model
        .current()
        .map(|row| {
            let id = row.interest.id;
            let about = || frame.about(row.interest.name.clone());
            let change = format!("/account/interests?change={id}#declare");
            Row::new(vec![
                Cell::new(named(frame, row)),
                Cell::from(kind_of_interest(frame, row.interest.kind)),
                Cell::new(until(frame, row, model.today)),
                Cell::new(view! {
                    <form class="actions" method="post" action=format!("/account/interests/{id}/withdraw")>
                        <a href=change>{frame.t("interests-change-link")} {about()}</a>
                        <Button
                            label=frame.t("interests-withdraw")
                            kind=ButtonKind::Quiet
                            about=row.interest.name.clone()
                        />
                    </form>
                }),
            ])
        })
        .collect();
    let columns = vec![
        Column::text(frame.t("interests-column-name")),
        Column::text(frame.t("interests-column-kind")),
        Column::text(frame.t("interests-column-until")),
        Column::text(frame.t("bodies-column-change")),
    ];
    (!rows.is_empty()).then(|| {
        view! {
            <Section id="current" title=frame.t("interests-current")>
                <DataTable
                    caption=frame.t("interests-current")
                    caption_hidden=true
                    columns=columns
                    rows=rows
                />
            </Section>
        }
        .into_any()
    })
}

fn until(frame: &Frame, row: &InterestRow, today: Date) -> AnyView {
    let soon = row.interest.ends_soon(today).then(|| {
        view! { <span class="cell-note">{frame.t("interests-ends-soon")}</span> }
    });
    view! {
        {frame.day(row.interest.until)}
        {soon}
    }
    .into_any()
}

/// What the page of one's account says: what stands, what ends soon, what ended of late.
pub fn interests_of_account(frame: &Frame, rows: &[InterestRow], today: Date) -> AnyView {
    let current = rows.iter().filter(|row| is_current(row.state)).count();
    let of_late = |row: &&InterestRow| {
        let until = row.interest.until;
        row.state == InterestState::Expired && (today - until).get_days() <= ENDED_OF_LATE
    };
    let told = rows
        .iter()
        .filter(|row| is_current(row.state) && row.interest.ends_soon(today))
        .map(|row| (row, "interests-account-soon"))
        .chain(
            rows.iter()
                .filter(of_late)
                .map(|row| (row, "interests-account-over")),
        )
        .map(|(row, key)| {
            let day = crate::when::day_in_words(frame.language, row.interest.until);
            let values = [
                ("name", row.interest.name.as_str().into()),
                ("day", day.as_str().into()),
            ];
            view! { <Notice kind=NoticeKind::Information title=frame.t_with(key, &values)/> }
        })
        .collect_view();
    let count = frame.t_with("interests-account-count", &[("count", current.into())]);
    view! {
        <Section id="interests" title=frame.t("interests-own-title")>
            <p>{count}</p>
            {told}
            <p>
                <LinkButton
                    label=frame.t("interests-account-link")
                    href="/account/interests"
                    kind=ButtonKind::Secondary
                />
            </p>
        </Section>
    }
    .into_any()
}

/// For so many days the account's page says that an interest has ended.
const ENDED_OF_LATE: i32 = 30;
