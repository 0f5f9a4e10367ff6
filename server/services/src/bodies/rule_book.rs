//! The rules of a body over time, for everybody to read.

use folkmoot_domain::{accounts::Viewer, motions::rulebook::RuleBook};
use folkmoot_store::bodies;
use jiff::civil::Date;

use super::require_administrator;
use crate::{Refusal, Services};

/// The rules of a body, those in force at the end of a day first of all; today when none is named.
pub async fn rule_book(
    services: &Services,
    viewer: Option<&Viewer>,
    slug: String,
    as_of: Option<Date>,
) -> Result<RuleBook, Refusal> {
    let may_edit = viewer.is_some_and(|viewer| viewer.administrator);
    let inside = services.clone();
    services
        .read(move |tx| {
            Box::pin(async move {
                let body = bodies::by_slug(tx, &slug).await?.ok_or(Refusal::NotFound)?;
                let today = body.day_of(inside.now(), &inside.zones);
                let as_of = as_of.unwrap_or(today);
                let (voting, _) = bodies::voting::counts(tx, body.id, as_of).await?;
                Ok(RuleBook {
                    today,
                    as_of,
                    sets: bodies::all_rules(tx, body.id).await?,
                    voting_members: u32::try_from(voting).unwrap_or(u32::MAX),
                    may_edit,
                    body,
                })
            })
        })
        .await
}

/// The same for the form that puts others in force; refused to those who may not.
pub async fn rules_form(
    services: &Services,
    viewer: &Viewer,
    slug: String,
) -> Result<RuleBook, Refusal> {
    require_administrator(viewer)?;
    rule_book(services, Some(viewer), slug, None).await
}
