//! The administrators' list of people.

use folkmoot_domain::accounts::{CommunityRole, PeoplePage, PersonLine};
use folkmoot_ui::{
    Badge, Button, ButtonKind, Cell, Column, DataTable, EmptyState, Field, FieldKind, Notice,
    NoticeKind, PageHeading, Row, Tone,
};
use leptos::prelude::*;

use crate::frame::{Frame, Page};

/// A reset link that was just issued: it is shown this once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedLink {
    /// For whom.
    pub name: String,
    /// The whole address.
    pub address: String,
}

/// People with accounts, their community roles, and what an administrator may do for them.
pub fn people_page(frame: &Frame, model: &PeoplePage, issued: Option<&IssuedLink>) -> Page {
    let title = frame.t("accounts-people-title");
    let body = view! {
        {issued.map(|link| issued_link(frame, link))}
        <PageHeading title=title.clone() lead=frame.t("accounts-people-lead")/>
        <form class="form" method="get" action="/admin/people" role="search">
            <Field
                name="search"
                label=frame.t("accounts-people-search")
                kind=FieldKind::Search
                value=model.search.clone()
            />
            <div class="actions">
                <Button label=frame.t("accounts-people-search-button") kind=ButtonKind::Secondary/>
            </div>
        </form>
        {table(frame, &model.people)}
        {frame.pagination(model.next.clone())}
    };
    Page::new(title, body).private()
}

fn issued_link(frame: &Frame, link: &IssuedLink) -> AnyView {
    let title = frame.t_with(
        "accounts-link-issued",
        &[("name", link.name.as_str().into())],
    );
    let address = link.address.clone();
    view! {
        <Notice kind=NoticeKind::Success title=title>
            <p>{frame.t("accounts-link-issued-lead")}</p>
            <p><code class="digest">{address}</code></p>
        </Notice>
    }
    .into_any()
}

fn table(frame: &Frame, people: &[PersonLine]) -> AnyView {
    if people.is_empty() {
        return view! { <EmptyState title=frame.t("accounts-people-none")/> }.into_any();
    }
    let columns = vec![
        Column::text(frame.t("accounts-column-person")),
        Column::text(frame.t("accounts-sign-in-name")),
        Column::text(frame.t("accounts-roles")),
        Column::text(frame.t("accounts-since")),
        Column::text(frame.t("accounts-column-actions")),
    ];
    let rows = people.iter().map(|person| row(frame, person)).collect();
    view! {
        <DataTable
            caption=frame.t("accounts-people-title")
            caption_hidden=true
            columns=columns
            rows=rows
        />
    }
    .into_any()
}

fn row(frame: &Frame, person: &PersonLine) -> Row {
    let href = format!("/people/{}", person.id);
    let name = person.name.clone();
    let roles = [
        (person.administrator, "accounts-role-administrator"),
        (person.survey_manager, "accounts-role-survey-manager"),
    ];
    let badges: Vec<AnyView> = roles
        .into_iter()
        .filter(|(has, _)| *has)
        .map(|(_, key)| view! { <Badge tone=Tone::Active label=frame.t(key)/> " " }.into_any())
        .collect();
    Row::new(vec![
        Cell::new(view! { <a href=href>{name}</a> }),
        Cell::from(person.sign_in_name.clone()),
        if badges.is_empty() {
            Cell::from("")
        } else {
            Cell::new(badges)
        },
        Cell::new(frame.distance_view(person.created_at)),
        Cell::new(actions(frame, person)),
    ])
}

fn actions(frame: &Frame, person: &PersonLine) -> AnyView {
    let roles = format!("/admin/people/{}/roles", person.id);
    let link = format!("/admin/people/{}/reset-link", person.id);
    let changes = [
        (
            CommunityRole::Administrator,
            person.administrator,
            "accounts-grant-administrator",
            "accounts-withdraw-administrator",
        ),
        (
            CommunityRole::SurveyManager,
            person.survey_manager,
            "accounts-grant-survey-manager",
            "accounts-withdraw-survey-manager",
        ),
    ];
    let buttons = changes
        .into_iter()
        .map(|(role, has, grant, withdraw)| {
            let (name, key) = if has {
                ("withdraw", withdraw)
            } else {
                ("grant", grant)
            };
            view! {
                <Button
                    label=frame.t(key)
                    kind=ButtonKind::Quiet
                    name=name
                    value=role.word()
                    about=person.name.clone()
                />
            }
        })
        .collect_view();
    view! {
        <div class="row">
            <form class="row" method="post" action=roles>{buttons}</form>
            <form method="post" action=link>
                <Button
                    label=frame.t("accounts-issue-link")
                    kind=ButtonKind::Quiet
                    about=person.name.clone()
                />
            </form>
        </div>
    }
    .into_any()
}
