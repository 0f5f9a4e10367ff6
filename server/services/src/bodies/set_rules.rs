//! The rules a body decides by are put in force from a day on.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{Body, DatedRules},
    ids::BodyId,
    motions::rulebook::{RulesEntry, mark},
    record::{Act, Kind},
};
use folkmoot_store::{Tx, bodies};
use jiff::Timestamp;
use serde_json::json;

use super::{lock, require_administrator};
use crate::{Refusal, Services, record};

/// Puts rules in force; refused with a message at each field that would leave the body unable to decide.
///
/// Another set for the same day takes the place of the first; the record keeps both. Motions that are open or closed
/// keep the rules they were opened with.
pub async fn set_rules(
    services: &Services,
    viewer: &Viewer,
    body: BodyId,
    rules: DatedRules,
) -> Result<(), Refusal> {
    require_administrator(viewer)?;
    let mistakes = rules.mistakes();
    if !mistakes.is_empty() {
        return Err(Refusal::Invalid(mistakes));
    }
    let (inside, at) = (services.clone(), services.now());
    services
        .write(move |tx| {
            Box::pin(async move {
                let body = bodies::lock(tx, body).await?.ok_or(Refusal::NotFound)?;
                enter(&inside, tx, &body, &rules, at).await
            })
        })
        .await
}

/// Puts the rules of a form in force. Refused with what is wrong at its field, and where somebody else has set rules
/// since the form was made.
pub async fn put_rules(
    services: &Services,
    viewer: &Viewer,
    slug: String,
    entry: RulesEntry,
) -> Result<DatedRules, Refusal> {
    require_administrator(viewer)?;
    let (inside, at) = (services.clone(), services.now());
    services
        .write(move |tx| {
            Box::pin(async move {
                let body = lock(tx, &slug).await?;
                let sets = bodies::all_rules(tx, body.id).await?;
                let today = body.day_of(at, &inside.zones);
                let rules = entry.read(&sets, today).map_err(Refusal::Invalid)?;
                if mark(&sets) != entry.seen {
                    return Err(Refusal::Conflict("rules-conflict"));
                }
                enter(&inside, tx, &body, &rules, at).await?;
                Ok(rules)
            })
        })
        .await
}

async fn enter(
    services: &Services,
    tx: &mut Tx,
    body: &Body,
    rules: &DatedRules,
    at: Timestamp,
) -> Result<(), Refusal> {
    bodies::set_rules(tx, body.id, rules, at).await?;
    let act = Act::new(Kind::RulesSet, body.id.0)
        .fact("slug", body.slug.as_str())
        .fact("in_force_from", rules.in_force_from.to_string())
        .fact("clause", rules.clause.as_str())
        .document("rules", json!(rules.rules));
    record::enter(services, tx, act, at).await?;
    Ok(())
}
