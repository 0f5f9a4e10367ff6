//! Past decisions come into the register: with the electorate and the votes that their file lists, under an assumed
//! rule that their page names, or as text alone where there is nothing that we could compute.

mod csv;
mod node;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use folkmoot_domain::motions::{effects::Typed, force::Wanted};
use folkmoot_domain::{
    accounts::Viewer,
    bodies::{
        Body,
        exchange::{ListedPerson, handle_key},
    },
    ids::{AccountId, MotionId},
    motions::{
        Choice, Count, Events, Matter, Mode, MotionCode, Outcome, Rule, SealedElectorate, Seat,
        Tally, Verdict,
        draft::{Draft, TEXT_LENGTH},
        imported::{Format, PastDecision, Recorded, assumed_rule},
        register::Standing,
    },
    record::{self, Kind},
};
use folkmoot_store::{
    Tx, bodies,
    motions::{
        ballots, imports,
        life::{self, Opening},
    },
};
use jiff::Timestamp;
use serde_json::json;

use super::force;
use crate::{
    Refusal, Services, accounts::administrators_only, bodies::exchange::people, record::enter,
};

/// Why a file of past decisions can't be read, in a sentence for the command line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unreadable(pub String);

/// The most decisions of one import.
pub const MOST_DECISIONS: usize = 5_000;

/// Reads the decisions of a file; `name` is its name without the folders.
///
/// # Errors
/// Says what is wrong, and where.
pub fn read_past(
    bytes: &[u8],
    name: &str,
    format: Format,
) -> Result<Vec<PastDecision>, Unreadable> {
    if bytes.len() > crate::bodies::exchange::LARGEST_FILE {
        return Err(Unreadable("it has more than 4 MB".to_owned()));
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|error| Unreadable(format!("byte {} is no UTF-8", error.valid_up_to())))?
        .trim_start_matches('\u{feff}');
    if text.contains('\0') {
        return Err(Unreadable("it holds a U+0000".to_owned()));
    }
    let digest = crate::bodies::exchange::digest(bytes);
    let decisions = match format {
        Format::Node => vec![node::read(text, name, digest)?],
        Format::Csv => csv::read(text, name, &digest)?,
    };
    for decision in &decisions {
        if decision.question.trim().is_empty() {
            return Err(Unreadable(format!("{} asks no question", decision.source)));
        }
        if decision.text().chars().count() > TEXT_LENGTH {
            return Err(Unreadable(format!(
                "the text of {} has more than {TEXT_LENGTH} characters",
                decision.source
            )));
        }
        if decision.ballots.is_empty() {
            return Err(Unreadable(format!("{} lists no votes", decision.source)));
        }
    }
    Ok(decisions)
}

/// What became of a decision of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// The file.
    pub source: String,
    /// The number it has in the register, or would have.
    pub code: String,
    /// It was there before, so nothing was done.
    pub known: bool,
    /// It was there before, and the file has changed since.
    pub differs: bool,
    /// What it came to.
    pub standing: Standing,
    /// The votes that were counted.
    pub tally: Tally,
    /// In the words of the file.
    pub recorded: String,
    /// Votes were computed, but did not give what the file recorded: only the record was taken.
    pub contradicts: bool,
}

/// Brings past decisions into a body's register, in one transaction and in the order of their days. What was imported
/// from a file of the same name before stays as it is. A dry run tells the same and takes everything back.
pub async fn import_past(
    services: &Services,
    viewer: &Viewer,
    slug: &str,
    mut decisions: Vec<PastDecision>,
    dry_run: bool,
) -> Result<Vec<Arrival>, Refusal> {
    administrators_only(viewer)?;
    decisions.sort_by(|one, other| (one.day, &one.source).cmp(&(other.day, &other.source)));
    let (inside, by, at) = (services.clone(), viewer.id, services.now());
    let slug = slug.to_owned();
    let done: Result<Vec<Arrival>, Ended> = services
        .store
        .write(move |tx| {
            Box::pin(async move {
                let body = bodies::by_slug(tx, &slug).await?.ok_or(Refusal::NotFound)?;
                let body = bodies::lock(tx, body.id).await?.ok_or(Refusal::NotFound)?;
                let mut register = Register {
                    services: &inside,
                    people: people::directory(tx, &[]).await?.by_handle,
                    body,
                    by,
                    at,
                };
                let mut arrivals = Vec::with_capacity(decisions.len());
                for decision in &decisions {
                    arrivals.push(register.take(tx, decision).await?);
                }
                if dry_run {
                    return Err(Ended::Dry(arrivals));
                }
                Ok(arrivals)
            })
        })
        .await;
    match done {
        Ok(arrivals) | Err(Ended::Dry(arrivals)) => Ok(arrivals),
        Err(Ended::Refused(refusal)) => Err(refusal),
    }
}

/// How a transaction ends that is taken back.
enum Ended {
    Dry(Vec<Arrival>),
    Refused(Refusal),
}

impl From<Refusal> for Ended {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<folkmoot_store::StoreError> for Ended {
    fn from(error: folkmoot_store::StoreError) -> Self {
        Self::Refused(error.into())
    }
}

/// What all decisions of one import have in common.
struct Register<'a> {
    services: &'a Services,
    people: BTreeMap<String, AccountId>,
    body: Body,
    by: AccountId,
    at: Timestamp,
}

impl Register<'_> {
    async fn take(&mut self, tx: &mut Tx, decision: &PastDecision) -> Result<Arrival, Refusal> {
        if let Some(known) = imports::known(tx, self.body.id, &decision.source).await? {
            return Ok(Arrival {
                source: decision.source.clone(),
                code: known.code,
                known: true,
                differs: known.digest != decision.digest,
                standing: known.standing,
                tally: Tally::default(),
                recorded: known.recorded,
                contradicts: false,
            });
        }
        let (electorate, votes) = self.voters(tx, decision).await?;
        let rule = assumed_rule();
        let counted = match &decision.recorded {
            Recorded::Question { .. } => Some(Outcome::of(Count {
                electorate: &electorate,
                votes: &votes,
                roll: &BTreeSet::new(),
                suspended: &BTreeSet::new(),
                subject: None,
                rule: &rule,
                events: Events::default(),
            })),
            Recorded::Options { .. } => None,
        };
        let contradicts = match (&decision.recorded, &counted) {
            (Recorded::Question { adopted, .. }, Some(outcome)) => {
                outcome.verdict.is_adopted() != *adopted
            }
            _ => false,
        };
        let computed = counted.filter(|_| !contradicts);
        let outcome = computed.clone().unwrap_or(Outcome {
            verdict: Verdict::Recorded,
            tally: Tally::default(),
            steps: Vec::new(),
        });
        let id = MotionId(self.services.new_id());
        let code = self
            .write(tx, id, decision, (&electorate, &votes), (&rule, &outcome))
            .await?;
        let import = imports::Import {
            motion: id,
            body: self.body.id,
            format: decision.format,
            source: &decision.source,
            digest: &decision.digest,
            recorded: &decision.recorded.words(),
            computed: computed.is_some(),
            at: self.at,
            by: self.by,
        };
        imports::record(tx, import).await?;
        let act = record::Act::new(Kind::MotionImported, id.0)
            .fact("code", code.to_string())
            .fact("body", self.body.id.to_string())
            .fact("day", decision.day.to_string())
            .fact("sha256", decision.digest.as_str())
            .fact("computed", computed.is_some())
            .fact("outcome", outcome.verdict.name())
            .fact("tally", json!(outcome.tally))
            .fact("voting_members", electorate.size())
            .document(
                "motion",
                json!({
                    "title": decision.title(), "text": decision.text(), "source": decision.source,
                    "recorded": decision.recorded.words(), "imported_by": self.by,
                }),
            )
            .document("electorate", json!(electorate.seats().collect::<Vec<_>>()))
            .document("rule", json!(rule))
            .document("votes", json!(votes));
        enter(self.services, tx, act, self.at).await?;
        Ok(Arrival {
            source: decision.source.clone(),
            code: code.to_string(),
            known: false,
            differs: false,
            standing: Standing::of(&outcome.verdict),
            tally: outcome.tally,
            recorded: decision.recorded.words(),
            contradicts,
        })
    }

    /// Everybody listed, as the electorate; those whom nobody here knows get an account that they can claim.
    async fn voters(
        &mut self,
        tx: &mut Tx,
        decision: &PastDecision,
    ) -> Result<(SealedElectorate, BTreeMap<AccountId, Choice>), Refusal> {
        let (mut seats, mut votes) = (Vec::new(), BTreeMap::new());
        for (handle, choice) in &decision.ballots {
            let key = handle_key(handle);
            let account = if let Some(account) = self.people.get(&key) {
                *account
            } else {
                let person = ListedPerson {
                    handle: Some(handle.clone()),
                    ..ListedPerson::default()
                };
                let account = people::open(self.services, tx, &person, self.by, self.at).await?;
                self.people.insert(key, account);
                account
            };
            seats.push(Seat {
                account,
                affiliation: None,
                employer: None,
                class: None,
                suspended: None,
            });
            votes.extend(choice.map(|choice| (account, choice)));
        }
        let electorate = SealedElectorate::seal(seats)
            .map_err(|_| Refusal::Conflict("motions-conflict-no-electorate"))?;
        Ok((electorate, votes))
    }

    /// The motion with its seats and votes, as it would stand had it been moved, opened and closed here on its day.
    async fn write(
        &self,
        tx: &mut Tx,
        id: MotionId,
        decision: &PastDecision,
        (electorate, votes): (&SealedElectorate, &BTreeMap<AccountId, Choice>),
        (rule, outcome): (&Rule, &Outcome),
    ) -> Result<MotionCode, Refusal> {
        let zone = self.services.zones.get(&self.body.zone);
        let zone = zone.unwrap_or(jiff::tz::TimeZone::UTC);
        // Of the time nothing is known but the day, so it is the day's first instant.
        let then = decision
            .day
            .to_zoned(zone.clone())
            .map_or(self.at, |day| day.timestamp());
        let draft = Draft {
            variant: None,
            evaluate_on: None,
            force: Wanted::default(),
            effects: Typed::default(),
            informed_by: Vec::new(),
            title: decision.title(),
            text: decision.text(),
            mode: Mode::Electronic,
            matter: Matter::Ordinary,
            subject: None,
            closes_at: None,
            meeting: None,
            joint: None,
            concerns: Vec::new(),
        };
        life::insert_draft(tx, id, self.body.id, self.by, then, (&draft, None)).await?;
        let year = decision.day.year();
        let number = life::next_number(tx, self.body.id, year).await?;
        let code = MotionCode::new(&self.body.code, year, number)
            .map_err(|_| Refusal::Conflict("motions-conflict-code"))?;
        let opening = Opening {
            closes_at: draft.closes_at,
            settles_at: None,
            code: &code,
            at: then,
            by: self.by,
            rule,
        };
        life::open(tx, id, opening).await?;
        for seat in electorate.seats() {
            ballots::seal(tx, id, seat).await?;
        }
        for (account, choice) in votes {
            ballots::cast(tx, id, *account, &(*choice).into(), then).await?;
        }
        life::close(tx, id, then, None, outcome).await?;
        let standing = Standing::of(&outcome.verdict);
        force::imported(tx, id, (standing, decision.day), &zone, self.at).await?;
        Ok(code)
    }
}
