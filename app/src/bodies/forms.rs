//! The forms that create bodies and keep their rosters.

use folkmoot_domain::{
    bodies::{
        Body, BodyEntry, CharterEntry, CorrectionEntry, EndEntry, Kind, Membership,
        MembershipEntry, MissionEntry, Role, VotingStatus,
    },
    forms::Form,
    ids::AccountId,
};
use folkmoot_ui::{
    Breadcrumbs, Button, ButtonKind, Checkboxes, Choice, Crumb, ErrorSummary, Field, FieldKind,
    Notice, NoticeKind, PageHeading, Radios, Select, TextArea,
};
use leptos::prelude::*;

use super::{kind_in_words, role_in_words, status_in_words};
use crate::frame::{Frame, Page};

/// The form for a new body.
pub fn creation_page(frame: &Frame, form: &Form<BodyEntry>, bodies: &[Body]) -> Page {
    let (entry, at) = (&form.values, |field: &str| {
        frame.error_at(&form.errors, field)
    });
    let kinds = Kind::ALL
        .iter()
        .map(|kind| {
            Choice::new(
                kind.word(),
                kind_in_words(frame, *kind),
                kind.word() == entry.kind,
            )
        })
        .collect();
    let parents = bodies
        .iter()
        .map(|body| {
            Choice::new(
                body.slug.as_str(),
                body.name.as_str(),
                body.slug == entry.parent,
            )
        })
        .collect();
    let fields = view! {
        <Field
            name="name"
            label=frame.t("bodies-field-name")
            value=entry.name.clone()
            error=at("name")
        />
        <Field
            name="slug"
            label=frame.t("bodies-field-slug")
            hint=frame.t("bodies-field-slug-hint")
            value=entry.slug.clone()
            error=at("slug")
        />
        <Field
            name="code"
            label=frame.t("bodies-field-code")
            hint=frame.t("bodies-field-code-hint")
            value=entry.code.clone()
            error=at("code")
        />
        <Radios
            name="kind"
            legend=frame.t("bodies-field-kind")
            error=at("kind")
            choices=kinds
        />
        <Select
            name="parent"
            label=frame.t("bodies-field-parent")
            empty=frame.t("bodies-field-parent-none")
            error=at("parent")
            choices=parents
        />
        <Field
            name="zone"
            label=frame.t("bodies-field-zone")
            hint=frame.t("bodies-field-zone-hint")
            value=entry.zone.clone()
            error=at("zone")
        />
        <TextArea
            name="mission"
            label=frame.t("bodies-mission")
            hint=frame.t("bodies-markdown-hint")
            value=entry.mission.clone()
            error=at("mission")
            rows=8
        />
    }
    .into_any();
    form_page(
        frame,
        None,
        frame.t("bodies-create"),
        "/groups/new".to_owned(),
        &form.errors,
        fields,
        frame.t("bodies-create-button"),
    )
}

/// The form for a body's name and mission.
pub fn mission_page(frame: &Frame, body: &Body, form: &Form<MissionEntry>) -> Page {
    let entry = &form.values;
    let fields = view! {
        <input type="hidden" name="revision" value=entry.revision.to_string()/>
        <Field
            name="name"
            label=frame.t("bodies-field-name")
            value=entry.name.clone()
            error=frame.error_at(&form.errors, "name")
        />
        <TextArea
            name="mission"
            label=frame.t("bodies-mission")
            hint=frame.t("bodies-markdown-hint")
            value=entry.mission.clone()
            error=frame.error_at(&form.errors, "mission")
            rows=10
        />
    }
    .into_any();
    form_page(
        frame,
        Some(body),
        frame.t("bodies-edit"),
        format!("/groups/{}/edit", body.slug),
        &form.errors,
        fields,
        frame.t("bodies-save"),
    )
}

/// The form for a new charter version.
pub fn charter_form_page(frame: &Frame, body: &Body, form: &Form<CharterEntry>) -> Page {
    let entry = &form.values;
    let fields = view! {
        <input type="hidden" name="after" value=entry.after.to_string()/>
        <Field
            name="adopted_on"
            label=frame.t("bodies-field-adopted-on")
            kind=FieldKind::Date
            value=entry.adopted_on.clone()
            error=frame.error_at(&form.errors, "adopted_on")
        />
        <TextArea
            name="text"
            label=frame.t("bodies-field-charter")
            hint=frame.t("bodies-markdown-hint")
            value=entry.text.clone()
            error=frame.error_at(&form.errors, "text")
            rows=24
            source=true
        />
    }
    .into_any();
    form_page(
        frame,
        Some(body),
        frame.t("bodies-charter-adopt"),
        format!("/groups/{}/charter/new", body.slug),
        &form.errors,
        fields,
        frame.t("bodies-charter-adopt-button"),
    )
}

/// The form for a new membership: first find the person, then say what they do.
pub fn member_page(
    frame: &Frame,
    body: &Body,
    search: &str,
    people: &[(AccountId, String)],
    form: &Form<MembershipEntry>,
) -> Page {
    let entry = &form.values;
    let action = format!("/groups/{}/members/new", body.slug);
    let choices: Vec<Choice> = people
        .iter()
        .map(|(account, name)| {
            let account = account.to_string();
            let chosen = account == entry.account || people.len() == 1;
            Choice::new(account, name.as_str(), chosen)
        })
        .collect();
    let nobody = people.is_empty() && !search.is_empty();
    let title = frame.t("bodies-add-member");
    let view = view! {
        {heading(frame, Some(body), &title)}
        <ErrorSummary title=frame.t("shell-problem") items=frame.summary(&form.errors)/>
        <form class="filters" method="get" action=action.clone()>
            <Field
                name="find"
                label=frame.t("bodies-find-person")
                kind=FieldKind::Search
                value=search.to_owned()
            />
            <Button label=frame.t("bodies-find-button") kind=ButtonKind::Secondary/>
        </form>
        {nobody
            .then(|| {
                view! {
                    <Notice
                        kind=NoticeKind::Information
                        title=frame.t_with("bodies-find-nobody", &[("name", search.into())])
                    />
                }
            })}
        {(!people.is_empty())
            .then(|| {
                view! {
                    <form class="form" method="post" action=action>
                        <input type="hidden" name="find" value=search.to_owned()/>
                        <Radios
                            name="account"
                            legend=frame.t("bodies-column-person")
                            error=frame.error_at(&form.errors, "account")
                            choices=choices
                        />
                        {seat_fields(
                            frame,
                            &form.errors,
                            &SeatValues {
                                role: &entry.role,
                                voting_status: &entry.voting_status,
                                affiliation: &entry.affiliation,
                                from: &entry.from,
                                to: &entry.to,
                            },
                        )}
                        <p class="actions">
                            <Button label=frame.t("bodies-add-member-button")/>
                        </p>
                    </form>
                }
            })}
    };
    Page::new(title, view).narrow().private()
}

/// The form that ends a term.
pub fn end_page(
    frame: &Frame,
    body: &Body,
    membership: &Membership,
    name: Option<&str>,
    form: &Form<EndEntry>,
) -> Page {
    let entry = &form.values;
    let fields = view! {
        {who(frame, membership, name)}
        <Field
            name="to"
            label=frame.t("bodies-field-to")
            hint=frame.t("bodies-field-to-hint")
            kind=FieldKind::Date
            value=entry.to.clone()
            error=frame.error_at(&form.errors, "to")
        />
        <Field
            name="reason"
            label=frame.t("bodies-field-leaving-reason")
            hint=frame.t("bodies-field-reason-hint")
            value=entry.reason.clone()
            error=frame.error_at(&form.errors, "reason")
        />
    }
    .into_any();
    form_page(
        frame,
        Some(body),
        frame.t("bodies-end-title"),
        format!("/groups/{}/members/{}/end", body.slug, membership.id),
        &form.errors,
        fields,
        frame.t("bodies-end-button"),
    )
}

/// The form that corrects a membership or strikes it out.
pub fn correction_page(
    frame: &Frame,
    body: &Body,
    membership: &Membership,
    name: Option<&str>,
    form: &Form<CorrectionEntry>,
) -> Page {
    let entry = &form.values;
    let fields = view! {
        {who(frame, membership, name)}
        <Notice kind=NoticeKind::Information title=frame.t("bodies-correct-notice")>
            <p>{frame.t("bodies-correct-hint")}</p>
        </Notice>
        {seat_fields(
            frame,
            &form.errors,
            &SeatValues {
                role: &entry.role,
                voting_status: &entry.voting_status,
                affiliation: &entry.affiliation,
                from: &entry.from,
                to: &entry.to,
            },
        )}
        <Field
            name="reason"
            label=frame.t("bodies-field-reason")
            hint=frame.t("bodies-field-reason-hint")
            value=entry.reason.clone()
            error=frame.error_at(&form.errors, "reason")
        />
        <Checkboxes
            name="strike"
            legend=frame.t("bodies-strike-legend")
            choices=vec![
                Choice::new("yes", frame.t("bodies-strike"), !entry.strike.is_empty()),
            ]
        />
    }
    .into_any();
    form_page(
        frame,
        Some(body),
        frame.t("bodies-correct-title"),
        format!("/groups/{}/members/{}/correct", body.slug, membership.id),
        &form.errors,
        fields,
        frame.t("bodies-correct-button"),
    )
}

struct SeatValues<'a> {
    role: &'a str,
    voting_status: &'a str,
    affiliation: &'a str,
    from: &'a str,
    to: &'a str,
}

fn seat_fields(
    frame: &Frame,
    errors: &[folkmoot_domain::forms::FieldError],
    values: &SeatValues<'_>,
) -> AnyView {
    let roles = Role::ALL
        .iter()
        .map(|role| {
            Choice::new(
                role.word(),
                role_in_words(frame, *role),
                role.word() == values.role,
            )
        })
        .collect();
    let statuses = VotingStatus::ALL
        .iter()
        .map(|status| {
            Choice::new(
                status.word(),
                status_in_words(frame, *status),
                status.word() == values.voting_status,
            )
        })
        .collect();
    view! {
        <Select
            name="role"
            label=frame.t("bodies-column-role")
            empty=frame.t("bodies-choose")
            error=frame.error_at(errors, "role")
            choices=roles
        />
        <Select
            name="voting_status"
            label=frame.t("bodies-column-status")
            hint=frame.t("bodies-field-status-hint")
            empty=frame.t("bodies-choose")
            error=frame.error_at(errors, "voting_status")
            choices=statuses
        />
        <Field
            name="affiliation"
            label=frame.t("bodies-field-affiliation")
            hint=frame.t("bodies-field-affiliation-hint")
            value=values.affiliation.to_owned()
            error=frame.error_at(errors, "affiliation")
        />
        <Field
            name="from"
            label=frame.t("bodies-field-from")
            kind=FieldKind::Date
            value=values.from.to_owned()
            error=frame.error_at(errors, "from")
        />
        <Field
            name="to"
            label=frame.t("bodies-field-to-optional")
            hint=frame.t("bodies-field-to-hint")
            kind=FieldKind::Date
            value=values.to.to_owned()
            error=frame.error_at(errors, "to")
        />
    }
    .into_any()
}

fn who(frame: &Frame, membership: &Membership, name: Option<&str>) -> AnyView {
    let name = name.map_or_else(|| frame.t("bodies-closed-account"), str::to_owned);
    let role = role_in_words(frame, membership.role);
    let status = status_in_words(frame, membership.voting_status);
    view! {
        <p>
            <strong>{name}</strong>
            {format!(" · {role} · {status} · ")}
            {frame.t("bodies-since")}
            " "
            {frame.day(membership.term.from)}
        </p>
    }
    .into_any()
}

fn heading(frame: &Frame, body: Option<&Body>, title: &str) -> AnyView {
    let mut crumbs = vec![Crumb::new(frame.t("bodies-groups-title"), "/groups")];
    if let Some(body) = body {
        crumbs.push(Crumb::new(
            body.name.as_str(),
            format!("/groups/{}", body.slug),
        ));
    }
    let kicker = body.map(|body| body.name.clone());
    view! {
        <Breadcrumbs label=frame.t("shell-breadcrumbs-label") crumbs=crumbs/>
        <PageHeading title=title.to_owned() kicker=kicker/>
    }
    .into_any()
}

fn form_page(
    frame: &Frame,
    body: Option<&Body>,
    title: String,
    action: String,
    errors: &[folkmoot_domain::forms::FieldError],
    fields: AnyView,
    button: String,
) -> Page {
    let back = body.map_or_else(
        || "/groups".to_owned(),
        |body| format!("/groups/{}", body.slug),
    );
    let view = view! {
        {heading(frame, body, &title)}
        <ErrorSummary title=frame.t("shell-problem") items=frame.summary(errors)/>
        <form class="form" method="post" action=action>
            {fields}
            <p class="actions">
                <Button label=button/>
                <a href=back>{frame.t("bodies-cancel")}</a>
            </p>
        </form>
    };
    Page::new(title, view).narrow().private()
}
