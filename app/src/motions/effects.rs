//! What a motion does to roster and charter: on its page, and in the form of a draft.

use folkmoot_domain::bodies::{Role, VotingStatus};
use folkmoot_domain::motions::Matter;
use folkmoot_domain::motions::effects::{
    Appointed, Effect, EffectState, Hindrance, MOST_SEATS, ShownEffect, leave_field, seat_field,
};
use folkmoot_domain::motions::reading::{Composer, Shown};
use folkmoot_ui::{
    Badge, Button, ButtonKind, Choice, Field, FieldKind, Section, Select, TextArea, Tone,
};
use leptos::prelude::*;

use super::words::{name, person};
use crate::bodies::{role_in_words, status_in_words};
use crate::frame::Frame;
use crate::markdown;

/// So many rows for seats are there at least.
const ROWS: usize = 2;

/// What it does, and what became of that; nothing where it does nothing.
pub(super) fn section(frame: &Frame, shown: &Shown, address: &str) -> Option<AnyView> {
    let effects = &shown.motion.effects;
    if effects.is_empty() {
        return None;
    }
    let rows = effects.iter().map(|effect| row(frame, effect));
    let again = shown.may_apply.then(|| {
        let action = format!("{address}/effects");
        view! {
            <form method="post" action=action>
                <p class="note">{frame.t("effects-apply-note")}</p>
                <Button label=frame.t("effects-apply") kind=ButtonKind::Secondary/>
            </form>
        }
    });
    Some(
        view! {
            <Section id="effects" title=frame.t("effects-section")>
                <ul class="item-list">{rows.collect_view()}</ul>
                {again}
            </Section>
        }
        .into_any(),
    )
}

fn row(frame: &Frame, shown: &ShownEffect) -> AnyView {
    let (tone, state) = match shown.state {
        EffectState::Waiting => (Tone::Active, "effects-waiting"),
        EffectState::Applied => (Tone::Positive, "effects-applied"),
        EffectState::NotApplied => (Tone::Warning, "effects-not-applied"),
    };
    let who = shown.person.as_ref().map(|who| person(frame, who));
    let what = match &shown.effect {
        Effect::Seat(seat) => view! {
            <p>{frame.t("effects-gives")} " " {who}</p>
            <p class="note">{seat_in_words(frame, seat)}</p>
            {shown
                .principal
                .as_ref()
                .map(|principal| {
                    view! {
                        <p class="note">
                            {frame.t("seats-stands-in-for")} " " {person(frame, principal)}
                        </p>
                    }
                })}
        }
        .into_any(),
        Effect::Leave { .. } => {
            let role = shown
                .role
                .map(|role| format!(" · {}", role_in_words(frame, role)));
            view! { <p>{frame.t("effects-takes")} " " {who} {role}</p> }.into_any()
        }
        Effect::Charter { text, .. } => view! {
            <p>{frame.t("effects-adopts")}</p>
            <details>
                <summary>{frame.t("effects-charter-text")}</summary>
                {markdown::written(frame, text, 4)}
            </details>
        }
        .into_any(),
    };
    let why = shown
        .hindrance
        .map(|why| view! { <p class="note">{frame.t(hindrance_key(why))}</p> });
    view! {
        <li class="item">
            {what}
            <p class="row"><Badge tone=tone label=frame.t(state)/></p>
            {why}
        </li>
    }
    .into_any()
}

fn hindrance_key(why: Hindrance) -> &'static str {
    match why {
        Hindrance::HasSeat => "effects-because-has-seat",
        Hindrance::SeatsFilled => "effects-because-seats-filled",
        Hindrance::AccountClosed => "effects-because-account-closed",
        Hindrance::NoPrincipal => "effects-because-no-principal",
        Hindrance::NoClass => "effects-because-no-class",
        Hindrance::EmptyTerm => "effects-because-empty-term",
        Hindrance::SeatLeft => "effects-because-seat-left",
        Hindrance::CharterChanged => "effects-because-charter-changed",
    }
}

fn seat_in_words(frame: &Frame, seat: &Appointed) -> AnyView {
    let class = seat
        .class
        .as_ref()
        .map(|class| view! { " · " {frame.written(class.clone())} });
    let affiliation = seat
        .affiliation
        .as_ref()
        .map(|name| view! { " · " {frame.written(name.clone())} });
    let from = seat
        .from
        .map(|day| view! { " · " {frame.t("effects-from")} " " {frame.day(day)} });
    let to = seat
        .to
        .map(|day| view! { " · " {frame.t("effects-to")} " " {frame.day(day)} });
    view! {
        {role_in_words(frame, seat.role)} " · " {status_in_words(frame, seat.voting_status)} {class}
        {affiliation} {from} {to}
    }
    .into_any()
}

/// The fields of a draft.
pub(super) fn fields(frame: &Frame, composer: &Composer) -> AnyView {
    let values = &composer.form.values.seats;
    let filled = (1..=MOST_SEATS)
        .filter(|row| {
            values
                .get(&seat_field(*row, "person"))
                .is_some_and(|who| !who.is_empty())
        })
        .max()
        .unwrap_or(0);
    let rows = (1..=MOST_SEATS.min(ROWS.max(filled + 1))).map(|row| seat_row(frame, composer, row));
    let open = filled > 0
        || values.keys().any(|name| name.starts_with("leave_"))
        || composer
            .form
            .errors
            .iter()
            .any(|error| error.field.starts_with("seat") || error.field == "leave");
    view! {
        <details open=open>
            <summary>{frame.t("effects-legend")}</summary>
            <div class="form">
                <p class="note">{frame.t("effects-legend-hint")}</p>
                {rows.collect_view()}
                {leaving(frame, composer)}
            </div>
        </details>
        {charter(frame, composer)}
    }
    .into_any()
}

fn seat_row(frame: &Frame, composer: &Composer, row: usize) -> AnyView {
    let values = &composer.form.values.seats;
    let value = |part: &str| {
        let value = values.get(&seat_field(row, part));
        value.cloned().unwrap_or_default()
    };
    let at = |part: &str| frame.error_at(&composer.form.errors, &seat_field(row, part));
    let chosen = |part: &str, word: &str, usual: bool| {
        let value = value(part);
        value == word || value.is_empty() && usual
    };
    let roles = Role::ALL
        .iter()
        .map(|role| {
            let usual = *role == Role::Member;
            Choice::new(
                role.word(),
                role_in_words(frame, *role),
                chosen("role", role.word(), usual),
            )
        })
        .collect();
    let statuses = VotingStatus::ALL
        .iter()
        .map(|status| {
            let usual = *status == VotingStatus::Voting;
            Choice::new(
                status.word(),
                status_in_words(frame, *status),
                chosen("status", status.word(), usual),
            )
        })
        .collect();
    let principals: Vec<Choice> = composer
        .members
        .iter()
        .map(|person| {
            let id = person.id.to_string();
            let chosen = value("for") == id;
            Choice::new(id, name(frame, person), chosen)
        })
        .collect();
    let classes: Vec<Choice> = composer
        .classes
        .iter()
        .map(|class| Choice::new(class.clone(), class.clone(), value("class") == *class))
        .collect();
    let class = (!classes.is_empty()).then(|| {
        view! {
            <Select
                name=seat_field(row, "class")
                label=frame.t("effects-field-class")
                error=at("class")
                empty=frame.t("effects-field-class-none")
                choices=classes
            />
        }
    });
    let legend = frame.t_with("effects-seat", &[("number", row.into())]);
    view! {
        <fieldset class="form">
            <legend class="field-label">{legend}</legend>
            <Field
                name=seat_field(row, "person")
                label=frame.t("effects-field-person")
                hint=frame.t("effects-field-person-hint")
                error=at("person")
                value=value("person")
            />
            <Select
                name=seat_field(row, "role")
                label=frame.t("effects-field-role")
                error=at("role")
                choices=roles
            />
            <Select
                name=seat_field(row, "status")
                label=frame.t("effects-field-status")
                error=at("status")
                choices=statuses
            />
            <Select
                name=seat_field(row, "for")
                label=frame.t("seats-field-principal")
                error=at("for")
                empty=frame.t("seats-field-principal-none")
                choices=principals
            />
            {class}
            <Field
                name=seat_field(row, "affiliation")
                label=frame.t("bodies-field-affiliation")
                hint=frame.t("effects-field-affiliation-hint")
                error=at("affiliation")
                value=value("affiliation")
            />
            <Field
                name=seat_field(row, "from")
                label=frame.t("effects-field-from")
                hint=frame.t("effects-field-from-hint")
                error=at("from")
                kind=FieldKind::Date
                value=value("from")
            />
            <Field
                name=seat_field(row, "to")
                label=frame.t("effects-field-to")
                hint=frame.t("effects-field-to-hint")
                error=at("to")
                kind=FieldKind::Date
                value=value("to")
            />
        </fieldset>
    }
    .into_any()
}

/// The seats of today, each with a box of its own.
fn leaving(frame: &Frame, composer: &Composer) -> Option<AnyView> {
    let error = frame.error_at(&composer.form.errors, "leave");
    let boxes = composer.seats.iter().map(|seat| {
        let field = leave_field(seat.membership);
        let id = format!("field-{field}");
        let checked = composer.form.values.seats.contains_key(&field);
        let label = format!(
            "{} · {}",
            name(frame, &seat.person),
            role_in_words(frame, seat.role)
        );
        view! {
            <div class="choice">
                <input type="checkbox" id=id.clone() name=field value="yes" checked=checked/>
                <label for=id>{label}</label>
            </div>
        }
    });
    (!composer.seats.is_empty()).then(|| {
        view! {
            <fieldset class="field" id="field-leave">
                <legend class="field-label">{frame.t("effects-field-leave")}</legend>
                <p class="field-hint">{frame.t("effects-field-leave-hint")}</p>
                {error.map(|error| view! { <p class="field-error">{error}</p> })}
                {boxes.collect_view()}
            </fieldset>
        }
        .into_any()
    })
}

/// The new text of the charter, where the rules know amendments.
fn charter(frame: &Frame, composer: &Composer) -> Option<AnyView> {
    let amends = composer
        .decisions
        .iter()
        .any(|(matter, _)| *matter == Matter::CharterAmendment);
    let address = format!("/groups/{}/charter", composer.body.slug);
    amends.then(|| {
        view! {
            <TextArea
                name="charter"
                label=frame.t("effects-field-charter")
                hint=frame.t("effects-field-charter-hint")
                error=frame.error_at(&composer.form.errors, "charter")
                value=composer.form.values.charter.clone()
                rows=6
            />
            <p class="note"><a href=address>{frame.t("effects-charter-now")}</a></p>
        }
        .into_any()
    })
}
