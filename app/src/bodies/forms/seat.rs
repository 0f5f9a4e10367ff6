//! A seat in a body: taken, left, corrected.

use folkmoot_domain::{
    bodies::{Body, CorrectionEntry, EndEntry, Membership, MembershipEntry, Role, VotingStatus},
    forms::Form,
    ids::AccountId,
};
use folkmoot_ui::{
    Button, ButtonKind, Checkboxes, Choice, ErrorSummary, Field, FieldKind, Notice, NoticeKind,
    Radios,
};
use leptos::prelude::*;

use super::{address, heading};
use crate::{
    bodies::{role_in_words, status_in_words},
    form::{Fields, FormPage, Line, choices, submit},
    frame::{Frame, Page},
};

/// The form for a new membership: first find the person, then say what they do.
pub fn member_page(
    frame: &Frame,
    body: &Body,
    search: &str,
    people: &[(AccountId, String)],
    form: &Form<MembershipEntry>,
) -> Page {
    let action = format!("{}/members/new", address(body));
    let nobody = (people.is_empty() && !search.is_empty()).then(|| {
        let title = frame.t_with("bodies-find-nobody", &[("name", search.into())]);
        view! { <Notice kind=NoticeKind::Information title=title/> }
    });
    let seat = (!people.is_empty()).then(|| seat_of_found(frame, &action, search, people, form));
    let title = frame.t("bodies-add-member");
    let view = view! {
        {heading(frame, Some(body), &title)}
        <ErrorSummary title=frame.t("shell-problem") items=frame.summary(&form.errors)/>
        <form class="filters" method="get" action=action>
            <Field
                name="find"
                label=frame.t("bodies-find-person")
                kind=FieldKind::Search
                value=search.to_owned()
            />
            <Button label=frame.t("bodies-find-button") kind=ButtonKind::Secondary/>
        </form>
        {nobody}
        {seat}
    };
    Page::new(title, view).narrow().private()
}

/// The seat of one of the people found.
fn seat_of_found(
    frame: &Frame,
    action: &str,
    search: &str,
    people: &[(AccountId, String)],
    form: &Form<MembershipEntry>,
) -> AnyView {
    let (entry, fields) = (&form.values, Fields::of(frame, form));
    let found = people
        .iter()
        .map(|(account, name)| {
            let account = account.to_string();
            let chosen = account == entry.account || people.len() == 1;
            Choice::new(account, name.as_str(), chosen)
        })
        .collect();
    let values = SeatValues {
        role: &entry.role,
        voting_status: &entry.voting_status,
        affiliation: &entry.affiliation,
        from: &entry.from,
        to: &entry.to,
    };
    view! {
        <form class="form" method="post" action=action.to_owned()>
            <input type="hidden" name="find" value=search.to_owned()/>
            <Radios
                name="account"
                legend=frame.t("bodies-column-person")
                error=fields.error("account")
                choices=found
            />
            {values.fields(frame, fields)}
            <p class="actions">
                <Button label=frame.t("bodies-add-member-button")/>
            </p>
        </form>
    }
    .into_any()
}

/// The form that ends a term.
pub fn end_page(
    frame: &Frame,
    body: &Body,
    membership: &Membership,
    name: Option<&str>,
    form: &Form<EndEntry>,
) -> Page {
    let (entry, fields) = (&form.values, Fields::of(frame, form));
    let to = Line::new("to", "bodies-field-to", &entry.to).hint("bodies-field-to-hint");
    let title = frame.t("bodies-end-title");
    FormPage {
        heading: heading(frame, Some(body), &title),
        title,
        errors: &form.errors,
        above: None,
        action: format!("{}/members/{}/end", address(body), membership.id),
        fields: view! {
            {who(frame, membership, name)}
            {fields.line(to.kind(FieldKind::Date))}
            {fields.line(reason("bodies-field-leaving-reason", &entry.reason))}
        }
        .into_any(),
        buttons: submit(frame, "bodies-end-button", ButtonKind::Primary),
        back: address(body),
    }
    .page(frame)
}

/// The form that corrects a membership or strikes it out.
pub fn correction_page(
    frame: &Frame,
    body: &Body,
    membership: &Membership,
    name: Option<&str>,
    form: &Form<CorrectionEntry>,
) -> Page {
    let (entry, fields) = (&form.values, Fields::of(frame, form));
    let values = SeatValues {
        role: &entry.role,
        voting_status: &entry.voting_status,
        affiliation: &entry.affiliation,
        from: &entry.from,
        to: &entry.to,
    };
    let strike = Choice::new("yes", frame.t("bodies-strike"), !entry.strike.is_empty());
    let title = frame.t("bodies-correct-title");
    FormPage {
        heading: heading(frame, Some(body), &title),
        title,
        errors: &form.errors,
        above: None,
        action: format!("{}/members/{}/correct", address(body), membership.id),
        fields: view! {
            {who(frame, membership, name)}
            <Notice kind=NoticeKind::Information title=frame.t("bodies-correct-notice")>
                <p>{frame.t("bodies-correct-hint")}</p>
            </Notice>
            {values.fields(frame, fields)}
            {fields.line(reason("bodies-field-reason", &entry.reason))}
            <Checkboxes
                name="strike"
                legend=frame.t("bodies-strike-legend")
                choices=vec![strike]
            />
        }
        .into_any(),
        buttons: submit(frame, "bodies-correct-button", ButtonKind::Primary),
        back: address(body),
    }
    .page(frame)
}

fn reason<'a>(label: &'a str, value: &'a str) -> Line<'a> {
    Line::new("reason", label, value).hint("bodies-field-reason-hint")
}

/// What a new membership and a corrected one have in common.
struct SeatValues<'a> {
    role: &'a str,
    voting_status: &'a str,
    affiliation: &'a str,
    from: &'a str,
    to: &'a str,
}

impl SeatValues<'_> {
    fn fields(&self, frame: &Frame, fields: Fields<'_>) -> AnyView {
        let roles = choices(
            Role::ALL,
            Role::word,
            |role| role_in_words(frame, role),
            self.role,
        );
        let statuses = choices(
            VotingStatus::ALL,
            VotingStatus::word,
            |status| status_in_words(frame, status),
            self.voting_status,
        );
        let status = ("bodies-column-status", Some("bodies-field-status-hint"));
        let affiliation = Line::new("affiliation", "bodies-field-affiliation", self.affiliation);
        let from = Line::new("from", "bodies-field-from", self.from);
        let to = Line::new("to", "bodies-field-to-optional", self.to);
        view! {
            {fields.select("role", ("bodies-column-role", None), "bodies-choose", roles)}
            {fields.select("voting_status", status, "bodies-choose", statuses)}
            {fields.line(affiliation.hint("bodies-field-affiliation-hint"))}
            {fields.line(from.kind(FieldKind::Date))}
            {fields.line(to.hint("bodies-field-to-hint").kind(FieldKind::Date))}
        }
        .into_any()
    }
}

/// Whose seat it is, since when.
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
