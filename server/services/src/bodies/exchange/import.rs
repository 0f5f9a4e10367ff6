//! A file is compared with the rosters here, and the rosters are brought up to it.

mod apply;

use std::collections::{BTreeMap, BTreeSet};

use folkmoot_domain::{
    accounts::{Viewer, sign_in_key},
    bodies::{
        Body, Seat, VotingStatus,
        exchange::{
            Circumstances, Facts, Format, ListedSeat, Papers, Plan, PresentSeat, RosterFile,
            compare,
        },
    },
    canonical::canonical_json,
    ids::AccountId,
};
use folkmoot_store::{
    StoreError, Tx, accounts,
    bodies::{self, memberships},
};
use jiff::{Timestamp, civil::Date};
use sha2::{Digest as _, Sha256};

use super::{
    super::{classes, is_adopted, require_administrator},
    groups::{self, Groups},
    people::{self, Directory},
};
use crate::{Refusal, Services};

/// What shall be imported, and how.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// What the file says.
    pub file: RosterFile,
    /// Its format.
    pub format: Format,
    /// Its name, for the record and as the reason of terms that end.
    pub source: String,
    /// The SHA-256 of its bytes, in hexadecimal digits.
    pub digest: String,
    /// The body that the only one of the file is, or the one of several to take.
    pub body: Option<String>,
    /// The day whose roster the file gives; today when `None`.
    pub as_of: Option<Date>,
    /// The voting status of those who join and of whom the file does not say it.
    pub joiners: VotingStatus,
    /// Handles, each with the sign-in name of the account that is the same person's.
    pub same: Vec<(String, String)>,
    /// How many people may go; the usual limit when `None`.
    pub removals: Option<usize>,
    /// The zone in which bodies that are not here are created; nothing is created when `None`.
    pub create_in: Option<String>,
}

/// What a file would change, or has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// Body by body.
    pub plans: Vec<Plan>,
    /// Bodies of the file that are not here.
    pub unknown: Vec<String>,
    /// Bodies created for it.
    pub created: Vec<String>,
    /// Newcomers whose handle is somebody's sign-in name here: perhaps the same person, perhaps not.
    pub homonyms: Vec<Homonym>,
    /// A digest of the plans: who confirms an import confirms exactly these.
    pub stamp: String,
}

/// A newcomer's handle that somebody here signs in with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Homonym {
    /// The handle.
    pub handle: String,
    /// The name of the person who signs in so.
    pub name: String,
}

impl Compared {
    /// Whether nothing is different.
    pub fn is_empty(&self) -> bool {
        self.created.is_empty() && self.plans.iter().all(Plan::is_empty)
    }
}

/// What importing a file would change; nothing is written.
pub async fn compare_with(
    services: &Services,
    viewer: &Viewer,
    wanted: Wanted,
) -> Result<Compared, Refusal> {
    require_administrator(viewer)?;
    // Bodies that would be created are, and everything is taken back with them.
    let (inside, at) = (services.clone(), services.now());
    let done: Result<(), DryRun> = services
        .store
        .write(move |tx| {
            Box::pin(async move {
                let (_, compared) = prepare(&inside, tx, &wanted, at).await?;
                Err(DryRun::Done(compared))
            })
        })
        .await;
    match done {
        Err(DryRun::Done(compared)) => Ok(compared),
        Err(DryRun::Refused(refusal)) => Err(refusal),
        Ok(()) => Err(Refusal::NotFound),
    }
}

/// How a dry run ends: always in an error, so that its transaction is taken back.
enum DryRun {
    Done(Compared),
    Refused(Refusal),
}

impl From<Refusal> for DryRun {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<StoreError> for DryRun {
    fn from(error: StoreError) -> Self {
        Self::Refused(error.into())
    }
}

/// Brings the rosters up to a file, in one transaction. Refused when more people would go than may, and when `stamp`
/// is given and the rosters are no longer those that were compared.
pub async fn import(
    services: &Services,
    viewer: &Viewer,
    wanted: Wanted,
    stamp: Option<String>,
) -> Result<Compared, Refusal> {
    require_administrator(viewer)?;
    let (inside, viewer, at) = (services.clone(), viewer.clone(), services.now());
    services
        .write(move |tx| {
            Box::pin(async move {
                let (bodies, compared) = prepare(&inside, tx, &wanted, at).await?;
                if stamp.is_some_and(|stamp| stamp != compared.stamp) {
                    return Err(Refusal::Conflict("roster-conflict-changed"));
                }
                if compared
                    .plans
                    .iter()
                    .any(|plan| plan.removes_too_many(wanted.removals))
                {
                    return Err(Refusal::Conflict("roster-conflict-removals"));
                }
                apply::apply(&inside, tx, &viewer, &wanted, (&bodies, &compared), at).await?;
                Ok(compared)
            })
        })
        .await
}

/// Locks the bodies and compares them with the file.
async fn prepare(
    services: &Services,
    tx: &mut Tx,
    wanted: &Wanted,
    at: Timestamp,
) -> Result<(Vec<Body>, Compared), Refusal> {
    let Groups {
        matched,
        unknown,
        created,
    } = groups::find(
        services,
        tx,
        wanted.file.clone(),
        wanted.body.as_deref(),
        wanted.create_in.as_deref(),
        at,
    )
    .await?;
    for (body, _) in &matched {
        bodies::lock(tx, body.id).await?.ok_or(Refusal::NotFound)?;
    }
    let directory = people::directory(tx, &wanted.same).await?;
    let accounts = open_accounts(tx, &wanted.file).await?;
    let decisions = adopted_decisions(tx, &wanted.file).await?;
    let mut plans = Vec::with_capacity(matched.len());
    for (body, listed) in &matched {
        let today = body.day_of(at, &services.zones);
        let present = present(tx, body, &directory).await?;
        let classes = classes(tx, body).await?;
        plans.push(compare(
            listed,
            &Circumstances {
                format: wanted.format,
                as_of: wanted.as_of.unwrap_or(today),
                joiners: wanted.joiners,
                present: &present,
                handles: &directory.by_handle,
                accounts: &accounts,
                classes: &classes,
                decisions: &decisions,
            },
        ));
    }
    let homonyms = homonyms(tx, &plans).await?;
    let stamp = canonical_json(&plans).map_err(StoreError::from)?;
    Ok((
        matched.into_iter().map(|(body, _)| body).collect(),
        Compared {
            plans,
            unknown,
            created,
            homonyms,
            stamp: hex::encode(Sha256::digest(stamp)),
        },
    ))
}

/// The open accounts among those that the file names by their id.
async fn open_accounts(tx: &mut Tx, file: &RosterFile) -> Result<BTreeSet<AccountId>, Refusal> {
    let seats = file.bodies.iter().flat_map(|body| &body.seats);
    let principal = |seat: &ListedSeat| seat.papers.stands_in_for.as_ref()?.account;
    let named: BTreeSet<AccountId> = seats
        .flat_map(|seat| [seat.person.account, principal(seat)])
        .flatten()
        .collect();
    let mut open = BTreeSet::new();
    for id in named {
        let account = accounts::by_id(tx, id).await?;
        // Who has closed the account keeps the seats that the file confirms: the id alone names nobody.
        if account.is_some() {
            open.insert(id);
        }
    }
    Ok(open)
}

/// The decisions that the file names as reasons, as far as they were adopted.
async fn adopted_decisions(tx: &mut Tx, file: &RosterFile) -> Result<BTreeSet<String>, Refusal> {
    let seats = file.bodies.iter().flat_map(|body| &body.seats);
    let named: BTreeSet<String> = seats
        .flat_map(|seat| {
            let (appointed, left) = (&seat.papers.appointed, &seat.papers.left);
            let begun = appointed.as_ref().and_then(|how| how.decision.clone());
            [begun, left.as_ref().and_then(|why| why.decision.clone())]
        })
        .flatten()
        .collect();
    let mut adopted = BTreeSet::new();
    for code in named {
        if is_adopted(tx, &code).await? {
            adopted.insert(code);
        }
    }
    Ok(adopted)
}

async fn present(
    tx: &mut Tx,
    body: &Body,
    directory: &Directory,
) -> Result<Vec<PresentSeat>, Refusal> {
    let seats = memberships::of_body(tx, body.id).await?;
    let row = |seat: Seat| PresentSeat {
        membership: seat.membership,
        account: seat.account,
        handle: directory.handles.get(&seat.account).cloned(),
        facts: Facts {
            role: seat.role,
            voting_status: seat.voting_status,
            affiliation: seat.affiliation.clone(),
            term: seat.term(),
            papers: Papers {
                class: seat.class.clone(),
                stands_in_for: seat.stands_in_for,
                appointed: seat.appointed.clone(),
                left: seat.left.clone(),
            },
        },
        name: seat.name,
    };
    let mut present: Vec<PresentSeat> = seats.into_iter().map(row).collect();
    present.sort_by_key(|seat| (seat.facts.term.from, seat.membership));
    Ok(present)
}

async fn homonyms(tx: &mut Tx, plans: &[Plan]) -> Result<Vec<Homonym>, Refusal> {
    let mut found: BTreeMap<String, Homonym> = BTreeMap::new();
    for plan in plans {
        for person in plan.newcomers() {
            let Some(handle) = &person.handle else {
                continue;
            };
            let key = sign_in_key(handle);
            if let Some(account) = accounts::by_key(tx, &key).await? {
                let (handle, name) = (handle.clone(), account.name);
                found.insert(key, Homonym { handle, name });
            }
        }
    }
    Ok(found.into_values().collect())
}
