//! The steps of a plan, written down and entered on the record.

use std::collections::BTreeMap;

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{
        Appointment, Body, Grounds, Leaving, Membership, NewMembership,
        exchange::{Act, Facts, Step, Who},
    },
    ids::{AccountId, MembershipId},
    record::{self, Kind},
};
use folkmoot_store::{Tx, accounts::handles, bodies::memberships};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::super::{
    super::{new_membership, person},
    people,
};
use super::{Compared, Wanted};
use crate::{Refusal, Services, record::enter};

/// What a seat that is written down comes after.
enum Follows {
    /// Somebody joins.
    Nothing,
    /// The same term goes on in another role or with another voting status.
    GoesOn(Membership),
    /// It takes the place of a seat that was wrong.
    Corrects(Membership),
}

impl Follows {
    fn goes_on(former: Option<Membership>) -> Self {
        former.map_or(Self::Nothing, Self::GoesOn)
    }
}

/// What all steps of one import have in common.
struct Import<'a> {
    services: &'a Services,
    wanted: &'a Wanted,
    by: AccountId,
    at: Timestamp,
    /// The accounts opened for newcomers, by [`key`](folkmoot_domain::bodies::exchange::ListedPerson::key).
    opened: BTreeMap<String, AccountId>,
}

/// Does what was planned for each body.
pub(super) async fn apply(
    services: &Services,
    tx: &mut Tx,
    viewer: &Viewer,
    wanted: &Wanted,
    (bodies, compared): (&[Body], &Compared),
    at: Timestamp,
) -> Result<(), Refusal> {
    let mut import = Import {
        services,
        wanted,
        by: viewer.id,
        at,
        opened: BTreeMap::new(),
    };
    people::vouch(tx, &wanted.same, viewer.id, at).await?;
    for (body, plan) in bodies.iter().zip(&compared.plans) {
        if plan.is_empty() {
            continue;
        }
        for step in &plan.steps {
            import.step(tx, body, step).await?;
        }
        let of = |kind: fn(&Act) -> bool| plan.steps.iter().filter(|step| kind(&step.act)).count();
        let act = record::Act::new(Kind::RosterImported, body.id.0)
            .fact("slug", body.slug.as_str())
            .fact("format", wanted.format.word())
            .fact("sha256", wanted.digest.as_str())
            .fact("as_of", plan.as_of.to_string())
            .fact("begun", of(|act| matches!(act, Act::Join { .. })))
            .fact("ended", of(|act| matches!(act, Act::Leave { .. })))
            .fact("changed", of(|act| matches!(act, Act::Change { .. })))
            .fact("corrected", of(|act| matches!(act, Act::Correct { .. })))
            .document("file", wanted.source.as_str())
            .document("imported_by", person(tx, viewer.id).await?);
        enter(services, tx, act, at).await?;
    }
    Ok(())
}

impl Import<'_> {
    async fn step(&mut self, tx: &mut Tx, body: &Body, step: &Step) -> Result<(), Refusal> {
        let account = self.account(tx, &step.who).await?;
        match &step.act {
            Act::Join { seat } => {
                self.begin(tx, body, account, seat, Follows::Nothing)
                    .await?;
            }
            Act::Leave {
                membership,
                was,
                to,
                why,
                ..
            } => {
                let why = why.clone().unwrap_or_else(|| self.because(Leaving::Other));
                self.end(tx, body, account, *membership, (was, *to), why)
                    .await?;
            }
            Act::Change {
                membership,
                was,
                is,
            } => {
                let day = is.term.from;
                let former = memberships::by_id(tx, *membership).await?;
                self.end(
                    tx,
                    body,
                    account,
                    *membership,
                    (was, day),
                    self.because(Leaving::Continuation),
                )
                .await?;
                self.begin(tx, body, account, is, Follows::goes_on(former))
                    .await?;
            }
            Act::Correct {
                membership,
                was,
                is,
            } => {
                self.correct(tx, body, account, *membership, (was, is.as_ref()))
                    .await?;
            }
            Act::Handle => {
                let handle = step.who.person.handle.as_deref().unwrap_or_default();
                handles::record(tx, account, handle, self.at, self.by).await?;
            }
        }
        Ok(())
    }

    /// The account of a person; opened for a newcomer, once.
    async fn account(&mut self, tx: &mut Tx, who: &Who) -> Result<AccountId, Refusal> {
        if let Some(account) = who.account {
            return Ok(account);
        }
        let key = who.person.key();
        if let Some(account) = self.opened.get(&key) {
            return Ok(*account);
        }
        let account = people::open(self.services, tx, &who.person, self.by, self.at).await?;
        self.opened.insert(key, account);
        Ok(account)
    }

    /// A reason for which the file is the only witness.
    fn because<W>(&self, by: W) -> Grounds<W> {
        Grounds {
            by,
            decision: None,
            note: Some(self.reason()),
        }
    }

    fn reason(&self) -> String {
        format!("imported: {}", self.wanted.source)
    }

    async fn begin(
        &self,
        tx: &mut Tx,
        body: &Body,
        account: AccountId,
        seat: &Facts,
        follows: Follows,
    ) -> Result<MembershipId, Refusal> {
        let (former, corrects) = match follows {
            Follows::Nothing => (None, None),
            Follows::GoesOn(former) => (Some(former), None),
            Follows::Corrects(former) => {
                let id = former.id;
                (Some(former), Some(id))
            }
        };
        let new = NewMembership {
            account,
            role: seat.role,
            voting_status: seat.voting_status,
            affiliation: seat.affiliation.clone(),
            term: seat.term,
            appointed: match (&former, &seat.papers.appointed) {
                (Some(_), _) => self.because(Appointment::Continuation),
                (None, Some(how)) => how.clone(),
                (None, None) => self.because(Appointment::Imported),
            },
            class: seat.papers.class.clone(),
            stands_in_for: seat.papers.stands_in_for,
        };
        let mut membership = new_membership(self.services, body, new, self.at, self.by);
        membership.left.clone_from(&seat.papers.left);
        if corrects.is_some() {
            membership.appointed.clone_from(&seat.papers.appointed);
        }
        memberships::add(tx, &membership, corrects).await?;
        if corrects.is_none() {
            let act = record::Act::new(Kind::MembershipBegun, membership.id.0)
                .fact("body", body.slug.as_str())
                .fact("role", seat.role.word())
                .fact("voting_status", seat.voting_status.word())
                .fact("from", seat.term.from.to_string())
                .fact("to", seat.term.to.map(|day| day.to_string()))
                .fact(
                    "appointed_by",
                    membership.appointed.as_ref().map(|how| how.by.word()),
                )
                .fact("imported", self.wanted.digest.as_str())
                .document("person", person(tx, account).await?)
                .document("affiliation", seat.affiliation.clone())
                .document("reason", self.reason());
            enter(self.services, tx, act, self.at).await?;
        }
        Ok(membership.id)
    }

    async fn end(
        &self,
        tx: &mut Tx,
        body: &Body,
        account: AccountId,
        membership: MembershipId,
        (was, to): (&Facts, jiff::civil::Date),
        why: Grounds<Leaving>,
    ) -> Result<(), Refusal> {
        memberships::end(tx, membership, to, &why).await?;
        let act = record::Act::new(Kind::MembershipEnded, membership.0)
            .fact("body", body.slug.as_str())
            .fact("role", was.role.word())
            .fact("to", to.to_string())
            .fact("leaving", why.by.word())
            .fact("decision", why.decision.clone())
            .fact("imported", self.wanted.digest.as_str())
            .document("person", person(tx, account).await?)
            .document("reason", self.reason());
        enter(self.services, tx, act, self.at).await?;
        Ok(())
    }

    async fn correct(
        &self,
        tx: &mut Tx,
        body: &Body,
        account: AccountId,
        membership: MembershipId,
        (was, is): (&Facts, Option<&Facts>),
    ) -> Result<(), Refusal> {
        let former = memberships::by_id(tx, membership)
            .await?
            .ok_or(Refusal::NotFound)?;
        memberships::supersede(tx, membership, self.at, self.by, &self.reason()).await?;
        let replacement = match is {
            Some(seat) => Some(
                self.begin(tx, body, account, seat, Follows::Corrects(former))
                    .await?,
            ),
            None => None,
        };
        let act = record::Act::new(Kind::MembershipCorrected, membership.0)
            .fact("body", body.slug.as_str())
            .fact("was", facts(was))
            .fact("is", is.map(facts))
            .fact("replacement", replacement.map(|id| id.to_string()))
            .fact("imported", self.wanted.digest.as_str())
            .document("person", person(tx, account).await?)
            .document("corrected_by", person(tx, self.by).await?)
            .document("reason", self.reason());
        enter(self.services, tx, act, self.at).await?;
        Ok(())
    }
}

fn facts(seat: &Facts) -> Value {
    json!({
        "role": seat.role,
        "voting_status": seat.voting_status,
        "from": seat.term.from.to_string(),
        "to": seat.term.to.map(|day| day.to_string()),
    })
}
