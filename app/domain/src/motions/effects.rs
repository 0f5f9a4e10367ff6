//! What a motion does when it is in force: gives and takes seats, adopts the next version of a charter.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::reading::Person;
use super::rules::Matter;
use crate::bodies::{
    AFFILIATION_LENGTH, Appointment, MARKDOWN_LIMIT, MembershipEntry, Role, VotingStatus,
    check_length, clean_markdown, read_day_or_none,
};
use crate::forms::FieldError;
use crate::ids::{AccountId, MembershipId};
use crate::words::words;

/// The most seats that one motion gives.
pub const MOST_SEATS: usize = 10;

/// A seat that a motion gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointed {
    /// To whom.
    pub account: AccountId,
    /// What they do there.
    pub role: Role,
    /// Whether they have a vote.
    pub voting_status: VotingStatus,
    /// The class of members, where the rules distinguish some.
    pub class: Option<String>,
    /// The company or other body for which they have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<String>,
    /// The member for whom an alternate stands in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stands_in_for: Option<AccountId>,
    /// The first day, where that is not the first day in force.
    pub from: Option<Date>,
    /// The first day out, where there is one.
    pub to: Option<Date>,
}

/// One thing that a motion does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "effect")]
pub enum Effect {
    /// Gives somebody a seat.
    Seat(Appointed),
    /// Takes a seat from somebody.
    Leave {
        /// Which.
        membership: MembershipId,
    },
    /// Adopts a text as the next version of the charter.
    Charter {
        /// Markdown.
        text: String,
        /// The version that the draft was written from; 0 for none.
        after: i64,
    },
}

words! {
    /// Whether it was done.
    pub enum EffectState {
        /// The motion is not in force yet.
        Waiting = "waiting",
        /// Done.
        Applied = "applied",
        /// It could not be done when the motion came into force.
        NotApplied = "not-applied",
    }
}

words! {
    /// Why something could not be done.
    pub enum Hindrance {
        /// The person has such a seat already on these days.
        HasSeat = "has-seat",
        /// As many have a vote as the charter has seats.
        SeatsFilled = "seats-filled",
        /// The person has closed their account.
        AccountClosed = "account-closed",
        /// Whom the alternate would stand in for has no vote there on these days.
        NoPrincipal = "no-principal",
        /// The rules do not distinguish this class of members any more.
        NoClass = "no-class",
        /// The term would be over before its first day.
        EmptyTerm = "empty-term",
        /// The seat was left, or struck out, in the meantime.
        SeatLeft = "seat-left",
        /// Another version of the charter was adopted in the meantime.
        CharterChanged = "charter-changed",
    }
}

impl Appointed {
    /// The form of the seat, given from a day on by the decision with a code.
    pub fn entry(&self, first_day: Date, code: &str) -> MembershipEntry {
        let day = |day: Date| day.to_string();
        MembershipEntry {
            account: self.account.to_string(),
            role: self.role.word().to_owned(),
            voting_status: self.voting_status.word().to_owned(),
            from: day(self.from.map_or(first_day, |from| from.max(first_day))),
            to: self.to.map(day).unwrap_or_default(),
            appointed_by: Appointment::Vote.word().to_owned(),
            decision: code.to_owned(),
            class: self.class.clone().unwrap_or_default(),
            affiliation: self.affiliation.clone().unwrap_or_default(),
            stands_in_for: self
                .stands_in_for
                .map(|account| account.to_string())
                .unwrap_or_default(),
            ..MembershipEntry::default()
        }
    }
}

/// One thing that a motion does, with the people in it and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownEffect {
    /// What.
    #[serde(flatten)]
    pub effect: Effect,
    /// Who gets or leaves the seat.
    pub person: Option<Person>,
    /// For whom an alternate stands in.
    pub principal: Option<Person>,
    /// The role of a seat that is left.
    pub role: Option<Role>,
    /// Whether it was done.
    pub state: EffectState,
    /// Why not.
    pub hindrance: Option<Hindrance>,
}

/// A seat of a draft's form as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedSeat {
    /// The number of its row, from 1.
    pub row: usize,
    /// A name, or the address of a person's page.
    pub person: String,
    /// What they do.
    pub role: Role,
    /// Whether they have a vote.
    pub voting_status: VotingStatus,
    /// The class, or empty.
    pub class: String,
    /// For which company or other body, or empty.
    pub affiliation: String,
    /// For whom an alternate stands in.
    pub stands_in_for: Option<AccountId>,
    /// The first day, where one was named.
    pub from: Option<Date>,
    /// The first day out.
    pub to: Option<Date>,
}

/// What a draft's form says that it does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Typed {
    /// Seats that it gives.
    pub seats: Vec<TypedSeat>,
    /// Seats that it takes.
    pub leave: Vec<MembershipId>,
    /// The new text of the charter.
    pub charter: Option<String>,
}

/// The name of a field in a row of the form.
pub fn seat_field(row: usize, part: &str) -> String {
    format!("seat{row}_{part}")
}

/// The name of the box that takes a seat.
pub fn leave_field(membership: MembershipId) -> String {
    format!("leave_{membership}")
}

impl Typed {
    /// Reads the form: `fields` are those of seats, by [`seat_field`] and [`leave_field`]; a row without a person is none.
    pub fn read(
        fields: &BTreeMap<String, String>,
        charter: &str,
        matter: Option<Matter>,
        errors: &mut Vec<FieldError>,
    ) -> Self {
        let seats = (1..=MOST_SEATS)
            .filter_map(|row| seat(fields, row, errors))
            .collect();
        let leave = fields
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .filter_map(|(name, _)| name.strip_prefix("leave_")?.parse().ok())
            .collect();
        let text = clean_markdown(charter);
        check_length(&text, "charter", MARKDOWN_LIMIT, errors);
        if !text.is_empty() && matter.is_some_and(|matter| matter != Matter::CharterAmendment) {
            errors.push(FieldError::new("charter", "effects-error-matter"));
        }
        Self {
            seats,
            leave,
            charter: (!text.is_empty()).then_some(text),
        }
    }
}

fn seat(
    fields: &BTreeMap<String, String>,
    row: usize,
    errors: &mut Vec<FieldError>,
) -> Option<TypedSeat> {
    let typed = |part: &str| {
        let value = fields.get(&seat_field(row, part));
        value.map(|value| value.trim()).unwrap_or_default()
    };
    let person = typed("person");
    if person.is_empty() {
        return None;
    }
    let mut day = |part: &str| {
        let mut wrong = Vec::new();
        let day = read_day_or_none(typed(part), "day", &mut wrong);
        if !wrong.is_empty() {
            errors.push(FieldError::new(seat_field(row, part), "bodies-error-day"));
        }
        day
    };
    let (from, to) = (day("from"), day("to"));
    if let (Some(from), Some(to)) = (from, to)
        && to <= from
    {
        errors.push(FieldError::new(
            seat_field(row, "to"),
            "bodies-error-empty-term",
        ));
    }
    let voting_status = VotingStatus::from_word(typed("status")).unwrap_or(VotingStatus::Voting);
    let affiliation = typed("affiliation").to_owned();
    check_length(
        &affiliation,
        seat_field(row, "affiliation"),
        AFFILIATION_LENGTH,
        errors,
    );
    let stands_in_for = typed("for").parse().ok();
    let alternate = voting_status == VotingStatus::Alternate;
    if alternate != stands_in_for.is_some() {
        let message = if alternate {
            "effects-error-principal"
        } else {
            "seats-error-no-alternate"
        };
        errors.push(FieldError::new(seat_field(row, "for"), message));
    }
    Some(TypedSeat {
        row,
        person: person.to_owned(),
        role: Role::from_word(typed("role")).unwrap_or(Role::Member),
        voting_status,
        class: typed("class").to_owned(),
        affiliation,
        stands_in_for,
        from,
        to,
    })
}

/// The fields of the form that say what a draft does already; `name` is what finds a person again.
pub fn typed_again(
    effects: &[ShownEffect],
    name: impl Fn(&Person) -> String,
) -> BTreeMap<String, String> {
    let mut fields = BTreeMap::new();
    let mut row = 0;
    for shown in effects {
        match &shown.effect {
            Effect::Seat(seat) => {
                row += 1;
                let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
                let person = shown.person.as_ref().map(&name).unwrap_or_default();
                let principal = seat.stands_in_for.map(|account| account.to_string());
                let principal = principal.unwrap_or_default();
                for (part, value) in [
                    ("person", person),
                    ("role", seat.role.word().to_owned()),
                    ("status", seat.voting_status.word().to_owned()),
                    ("class", seat.class.clone().unwrap_or_default()),
                    ("affiliation", seat.affiliation.clone().unwrap_or_default()),
                    ("for", principal),
                    ("from", day(seat.from)),
                    ("to", day(seat.to)),
                ] {
                    fields.insert(seat_field(row, part), value);
                }
            }
            Effect::Leave { membership } => {
                fields.insert(leave_field(*membership), "yes".to_owned());
            }
            Effect::Charter { .. } => {}
        }
    }
    fields
}

/// The text of the charter that a draft carries.
pub fn charter_text(effects: &[ShownEffect]) -> Option<&str> {
    effects.iter().find_map(|shown| match &shown.effect {
        Effect::Charter { text, .. } => Some(text.as_str()),
        _ => None,
    })
}
