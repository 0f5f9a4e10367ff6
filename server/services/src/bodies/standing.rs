//! How a body stands beside its own charter.

use folkmoot_domain::bodies::standing::{BodyStanding, Facts, Standing};
use folkmoot_store::bodies::{self, memberships, standing as facts};
use jiff::civil::Date;

use crate::{Refusal, Services};

/// A body's standing at the end of a day, today when none is named. Only looked at: nothing is changed by it.
pub async fn standing(
    services: &Services,
    slug: String,
    as_of: Option<Date>,
) -> Result<BodyStanding, Refusal> {
    let services = services.clone();
    services
        .store
        .clone()
        .read(move |tx| {
            Box::pin(async move {
                let body = bodies::by_slug(tx, &slug).await?.ok_or(Refusal::NotFound)?;
                let today = body.day_of(services.now(), &services.zones);
                let day = as_of.unwrap_or(today);
                let rules = bodies::rules_on(tx, body.id, day).await?;
                let standing = match &rules {
                    None => Standing::default(),
                    Some(dated) => Standing::of(&Facts {
                        day,
                        rules: &dated.rules,
                        memberships: &memberships::standing(tx, body.id).await?,
                        names: &facts::names(tx, body.id).await?,
                        affiliations: &bodies::affiliations::of_body(tx, body.id).await?,
                        companies: &bodies::companies::all(tx).await?,
                        meetings: &facts::meetings(tx, body.id).await?,
                        votes: &facts::votes(tx, &body, &services.zones).await?,
                    }),
                };
                Ok(BodyStanding {
                    slug: body.slug,
                    name: body.name,
                    as_of: day,
                    today,
                    rules: rules.map(|dated| (dated.in_force_from, dated.clause)),
                    standing,
                })
            })
        })
        .await
}
