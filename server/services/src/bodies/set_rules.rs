//! The rules a body decides by are put in force from a day on.

use folkmoot_domain::{
    accounts::Viewer,
    bodies::Rules,
    ids::BodyId,
    record::{Act, Kind},
};
use folkmoot_store::bodies;

use super::require_administrator;
use crate::{Refusal, Services, record};

/// Puts rules in force; `rules.rules` is the JSON of the motions' rule type.
pub async fn set_rules(
    services: &Services,
    viewer: &Viewer,
    body: BodyId,
    rules: Rules,
) -> Result<(), Refusal> {
    require_administrator(viewer)?;
    let (services, at) = (services.clone(), services.now());
    services
        .store
        .clone()
        .write(move |tx| {
            Box::pin(async move {
                let body = bodies::lock(tx, body).await?.ok_or(Refusal::NotFound)?;
                bodies::set_rules(tx, body.id, &rules, at).await?;
                let act = Act::new(Kind::RulesSet, body.id.0)
                    .fact("slug", body.slug.as_str())
                    .fact("in_force_from", rules.in_force_from.to_string())
                    .fact("clause", rules.clause.as_str())
                    .document("rules", rules.rules.as_str());
                record::enter(&services, tx, act, at).await?;
                Ok(())
            })
        })
        .await
}
