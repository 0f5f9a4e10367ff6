//! A seat in a body: taken, left, corrected.

use folkmoot_domain::{
    bodies::{
        Appointment, Body, CorrectionEntry, EndEntry, Leaving, Membership, MembershipEntry, Role,
        VotingStatus,
    },
    forms::Form,
    ids::AccountId,
};
use folkmoot_ui::{
    Button, ButtonKind, Checkboxes, Choice, ErrorSummary, FieldKind, Notice, NoticeKind, Radios,
};
use leptos::prelude::*;

use super::{address, finder, found, heading};
use crate::{
    bodies::{
        grounds::{appointment_in_words, leaving_in_words},
        role_in_words, status_in_words,
    },
    form::{Fields, FormPage, Line, choices, submit},
    frame::{Frame, Page},
};

/// What a form for a seat offers to choose from.
#[derive(Debug, Clone, Copy)]
pub struct SeatChoices<'a> {
    /// The classes of members that the body's rules distinguish.
    pub classes: &'a [String],
    /// For whom an alternate can stand in.
    pub principals: &'a [(AccountId, String)],
}

/// The form for a new membership: first find the person, then say what they do.
pub fn member_page(
    frame: &Frame,
    body: &Body,
    search: &str,
    people: &[(AccountId, String)],
    choices: SeatChoices<'_>,
    form: &Form<MembershipEntry>,
) -> Page {
    let action = format!("{}/members/new", address(body));
    let seat =
        (!people.is_empty()).then(|| seat_of_found(frame, &action, search, people, choices, form));
    let title = frame.t("bodies-add-member");
    let view = view! {
        {heading(frame, Some(body), &title)}
        <ErrorSummary title=frame.t("shell-problem") items=frame.summary(&form.errors)/>
        {finder(frame, action, search, people.is_empty())}
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
    choices: SeatChoices<'_>,
    form: &Form<MembershipEntry>,
) -> AnyView {
    let (entry, fields) = (&form.values, Fields::of(frame, form));
    let values = SeatValues {
        role: &entry.role,
        voting_status: &entry.voting_status,
        affiliation: &entry.affiliation,
        from: &entry.from,
        to: &entry.to,
        appointed_by: &entry.appointed_by,
        decision: &entry.decision,
        appointment_note: &entry.appointment_note,
        class: &entry.class,
        stands_in_for: &entry.stands_in_for,
    };
    view! {
        <form class="form" method="post" action=action.to_owned()>
            <input type="hidden" name="find" value=search.to_owned()/>
            <Radios
                name="account"
                legend=frame.t("bodies-column-person")
                error=fields.error("account")
                choices=found(people, &entry.account)
            />
            {values.fields(frame, fields, choices)}
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
    let note = Line::new("reason", "seats-field-note", &entry.reason);
    let reasons = choices(
        Leaving::ALL,
        Leaving::word,
        |why| leaving_in_words(frame, why),
        &entry.leaving,
    );
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
            {fields.select("leaving", ("seats-field-leaving", None), "bodies-choose", reasons)}
            {fields.line(decision(&entry.decision))}
            {fields.line(note.hint("seats-field-note-hint"))}
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
    choices: SeatChoices<'_>,
    form: &Form<CorrectionEntry>,
) -> Page {
    let (entry, fields) = (&form.values, Fields::of(frame, form));
    let values = SeatValues {
        role: &entry.role,
        voting_status: &entry.voting_status,
        affiliation: &entry.affiliation,
        from: &entry.from,
        to: &entry.to,
        appointed_by: &entry.appointed_by,
        decision: &entry.decision,
        appointment_note: &entry.appointment_note,
        class: &entry.class,
        stands_in_for: &entry.stands_in_for,
    };
    let reason = Line::new("reason", "bodies-field-reason", &entry.reason);
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
            {values.fields(frame, fields, choices)}
            {fields.line(reason.hint("bodies-field-reason-hint"))}
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

fn decision(value: &str) -> Line<'_> {
    Line::new("decision", "seats-field-decision", value).hint("seats-field-decision-hint")
}

/// What a new membership and a corrected one have in common.
struct SeatValues<'a> {
    role: &'a str,
    voting_status: &'a str,
    affiliation: &'a str,
    from: &'a str,
    to: &'a str,
    appointed_by: &'a str,
    decision: &'a str,
    appointment_note: &'a str,
    class: &'a str,
    stands_in_for: &'a str,
}

impl SeatValues<'_> {
    fn fields(&self, frame: &Frame, fields: Fields<'_>, offered: SeatChoices<'_>) -> AnyView {
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
        let offered_reasons: Vec<Appointment> = Appointment::ALL
            .iter()
            .copied()
            .filter(|how| *how != Appointment::Imported || how.word() == self.appointed_by)
            .collect();
        let how = choices(
            &offered_reasons,
            Appointment::word,
            |how| appointment_in_words(frame, how),
            self.appointed_by,
        );
        let appointed = ("seats-field-appointed", Some("seats-field-appointed-hint"));
        let note = Line::new(
            "appointment_note",
            "seats-field-note",
            self.appointment_note,
        );
        view! {
            {fields.select("role", ("bodies-column-role", None), "bodies-choose", roles)}
            {fields.select("voting_status", status, "bodies-choose", statuses)}
            {self.principal(fields, offered)}
            {self.class(fields, offered)}
            {fields.select("appointed_by", appointed, "bodies-choose", how)}
            {fields.line(decision(self.decision))}
            {fields.line(note.hint("seats-field-note-hint"))}
            {fields.line(affiliation.hint("bodies-field-affiliation-hint"))}
            {fields.line(from.kind(FieldKind::Date))}
            {fields.line(to.hint("bodies-field-to-hint").kind(FieldKind::Date))}
        }
        .into_any()
    }

    /// For whom an alternate stands in, where there is anybody.
    fn principal(&self, fields: Fields<'_>, offered: SeatChoices<'_>) -> Option<AnyView> {
        let people: Vec<Choice> = offered
            .principals
            .iter()
            .map(|(account, name)| {
                let account = account.to_string();
                let chosen = account == self.stands_in_for;
                Choice::new(account, name.as_str(), chosen)
            })
            .collect();
        let label = ("seats-field-principal", Some("seats-field-principal-hint"));
        (!people.is_empty())
            .then(|| fields.select("stands_in_for", label, "seats-field-principal-none", people))
    }

    /// The class of members, where the rules distinguish some.
    fn class(&self, fields: Fields<'_>, offered: SeatChoices<'_>) -> Option<AnyView> {
        let classes: Vec<Choice> = offered
            .classes
            .iter()
            .map(|class| Choice::new(class.as_str(), class.as_str(), class == self.class))
            .collect();
        let label = ("seats-field-class", Some("seats-field-class-hint"));
        (!classes.is_empty())
            .then(|| fields.select("class", label, "seats-field-class-none", classes))
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
