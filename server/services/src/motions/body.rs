//! The body of a motion: its days, its people, its rules.

use std::collections::BTreeMap;

use folkmoot_domain::bodies::{Body, standing::Facts};
use folkmoot_domain::ids::{AccountId, BodyId};
use folkmoot_domain::motions::reading::DecidingBody;
use folkmoot_domain::motions::rules::{AbsenceEffect, Inactivity};
use folkmoot_domain::motions::{Office, Rules, Seat, Suspension, presets};
use folkmoot_store::{StoreError, Tx, bodies};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::{Refusal, Services};

/// A body on the day of a use case.
pub(super) struct BodyToday {
    pub body: Body,
    /// Today in the body's zone.
    pub day: Date,
}

impl BodyToday {
    /// The body with this id.
    pub async fn of(
        tx: &mut Tx,
        services: &Services,
        id: BodyId,
        now: Timestamp,
    ) -> Result<Self, Refusal> {
        let body = bodies::by_id(tx, id).await?.ok_or(Refusal::NotFound)?;
        Ok(Self::on(services, body, now))
    }

    /// The body with this address.
    pub async fn by_slug(
        tx: &mut Tx,
        services: &Services,
        slug: &str,
        now: Timestamp,
    ) -> Result<Self, Refusal> {
        let body = bodies::by_slug(tx, slug).await?.ok_or(Refusal::NotFound)?;
        Ok(Self::on(services, body, now))
    }

    fn on(services: &Services, body: Body, now: Timestamp) -> Self {
        let day = body.day_of(now, &services.zones);
        Self { body, day }
    }

    /// The body's zone; UTC should the zone database not know it.
    pub fn zone(&self, zones: &TimeZoneDatabase) -> TimeZone {
        zones.get(&self.body.zone).unwrap_or(TimeZone::UTC)
    }

    /// What a person is in the body today.
    pub async fn office(&self, tx: &mut Tx, person: AccountId) -> Result<Office, StoreError> {
        Ok(Office {
            voting: bodies::voting_members(tx, self.body.id, self.day)
                .await?
                .iter()
                .any(|(account, _)| *account == person),
            roles: bodies::roles_of(tx, self.body.id, person, self.day).await?,
        })
    }

    /// Today's voting members.
    pub async fn seats(&self, tx: &mut Tx) -> Result<Vec<Seat>, StoreError> {
        let seats = bodies::voting_seats(tx, self.body.id, self.day).await?;
        let said = bodies::affiliations::of_body(tx, self.body.id).await?;
        let companies = bodies::companies::all(tx).await?;
        let affiliations: Vec<Option<&str>> = seats
            .iter()
            .map(|seat| {
                let at_beginning = seat.affiliation.as_deref().map(|said| (seat.from, said));
                said.on(seat.account, at_beginning, self.day)
            })
            .collect();
        let employers = companies.employers(affiliations.iter().copied(), self.day);
        Ok(seats
            .iter()
            .zip(affiliations)
            .zip(employers)
            .map(|((seat, affiliation), employer)| Seat {
                account: seat.account,
                affiliation: affiliation.map(str::to_owned),
                employer: Some(employer.unwrap_or_default()),
                class: seat.class.clone(),
                suspended: None,
            })
            .collect())
    }

    /// Whose vote the rules suspend today, where they say that absence suspends one.
    pub async fn suspensions(
        &self,
        tx: &mut Tx,
        zones: &TimeZoneDatabase,
        rules: &Rules,
    ) -> Result<BTreeMap<AccountId, Suspension>, StoreError> {
        let suspends = |rule: &Inactivity| rule.effect == AbsenceEffect::Suspends;
        if !rules.inactivity.iter().any(suspends) {
            return Ok(BTreeMap::new());
        }
        let id = self.body.id;
        let facts = Facts {
            day: self.day,
            rules,
            memberships: &bodies::memberships::standing(tx, id).await?,
            names: &BTreeMap::new(),
            affiliations: &bodies::affiliations::of_body(tx, id).await?,
            companies: &bodies::companies::all(tx).await?,
            meetings: &bodies::standing::meetings(tx, id).await?,
            votes: &bodies::standing::votes(tx, &self.body, zones).await?,
        };
        Ok(facts.suspensions())
    }

    /// The rules in force today; the Linux Foundation base text where the body has none of its own.
    pub async fn rules(&self, tx: &mut Tx) -> Result<Rules, StoreError> {
        match bodies::rules_on(tx, self.body.id, self.day).await? {
            Some(dated) => Ok(dated.rules),
            None => Ok(presets::linux_foundation_base()),
        }
    }

    /// The body as a motion names it.
    pub fn deciding(&self) -> DecidingBody {
        DecidingBody {
            slug: self.body.slug.clone(),
            code: self.body.code.clone(),
            name: self.body.name.clone(),
            zone: self.body.zone.clone(),
        }
    }
}
