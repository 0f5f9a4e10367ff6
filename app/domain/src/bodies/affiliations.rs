//! For whom somebody works or stands, over time.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    Seat, check_length,
    companies::{Companies, company_key},
    read_day,
};
use crate::{forms::FieldError, ids::AccountId};

/// The most characters of an affiliation.
pub(crate) const AFFILIATION_LENGTH: usize = 120;

/// From a day on somebody stands for a company, or for none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Affiliation {
    /// The first day.
    pub from: Date,
    /// As the person writes it; `None` for who stands for nobody from that day on.
    pub affiliation: Option<String>,
}

/// What people have said about their affiliation, each in the order of time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Affiliations(BTreeMap<AccountId, Vec<Affiliation>>);

impl Affiliations {
    /// The statements, in any order.
    pub fn of(statements: impl IntoIterator<Item = (AccountId, Affiliation)>) -> Self {
        let mut of: BTreeMap<AccountId, Vec<Affiliation>> = BTreeMap::new();
        for (account, statement) in statements {
            of.entry(account).or_default().push(statement);
        }
        for statements in of.values_mut() {
            statements.sort_by_key(|one| one.from);
        }
        Self(of)
    }

    /// The affiliation of somebody on a day in a seat: of what the person has said and what the seat said at its
    /// beginning, the latest statement by then; of two for one day, the person's own.
    pub fn on<'a>(
        &'a self,
        account: AccountId,
        seat: Option<(Date, &'a str)>,
        day: Date,
    ) -> Option<&'a str> {
        let own = self
            .0
            .get(&account)
            .into_iter()
            .flatten()
            .rfind(|one| one.from <= day);
        match (own, seat) {
            (Some(own), Some((from, said))) if own.from < from => Some(said),
            (Some(own), _) => own.affiliation.as_deref(),
            (None, said) => said.map(|(_, said)| said),
        }
    }

    /// The days from which somebody stands for another company.
    pub fn days(&self) -> impl Iterator<Item = Date> + '_ {
        self.0.values().flatten().map(|one| one.from)
    }

    /// Says in each seat the affiliation and group of companies on the day that a roster of `day` shows of it.
    pub fn tell(&self, seats: &mut [Seat], companies: &Companies, day: Date) {
        for seat in seats {
            let shown = seat.day_shown(day);
            let said = seat.affiliation.as_deref().map(|said| (seat.from, said));
            let affiliation = self.on(seat.account, said, shown).map(str::to_owned);
            seat.company_group = affiliation
                .as_deref()
                .and_then(|written| companies.other_group(written, shown));
            seat.affiliation = affiliation;
        }
    }
}

impl Companies {
    /// The name under which an affiliation is counted on a day, where that is another one: of the company, for another
    /// spelling, or of its group.
    pub fn other_group(&self, affiliation: &str, day: Date) -> Option<String> {
        let group = self.employer(affiliation, day)?;
        let other = company_key(&group.name) != company_key(affiliation);
        (other && !group.nobody).then(|| group.name.clone())
    }
}

/// The form by which somebody says for whom they stand from a day on, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AffiliationEntry {
    /// `YYYY-MM-DD`.
    pub from: String,
    /// As the person writes it; empty for nobody.
    pub affiliation: String,
}

impl AffiliationEntry {
    /// The statement, when it can be kept.
    pub fn read(&self) -> Result<Affiliation, Vec<FieldError>> {
        let mut errors = Vec::new();
        let affiliation = self.affiliation.trim().to_owned();
        check_length(&affiliation, "affiliation", AFFILIATION_LENGTH, &mut errors);
        match read_day(&self.from, "from", &mut errors) {
            Some(from) if errors.is_empty() => Ok(Affiliation {
                from,
                affiliation: (!affiliation.is_empty()).then_some(affiliation),
            }),
            _ => Err(errors),
        }
    }
}
