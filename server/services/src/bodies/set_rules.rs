//! The rules a body decides by are put in force from a day on.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::DatedRules,
    ids::BodyId,
    record::{Act, Kind},
};
use folkmoot_store::bodies;
use serde_json::json;

use super::require_administrator;
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
                bodies::set_rules(tx, body.id, &rules, at).await?;
                let act = Act::new(Kind::RulesSet, body.id.0)
                    .fact("slug", body.slug.as_str())
                    .fact("in_force_from", rules.in_force_from.to_string())
                    .fact("clause", rules.clause.as_str())
                    .document("rules", json!(rules.rules));
                record::enter(&inside, tx, act, at).await?;
                Ok(())
            })
        })
        .await
}
