//! Lives the demo community's past through the real use cases, with a clock that is moved from act to act.
//!
//! Nothing is written around the use cases: who may do what, sealed electorates, outcomes, suppression and the
//! public record are what they would be had the people sat at their keyboards.

use std::{collections::BTreeMap, sync::Arc};

use folkmoot_domain::{accounts::Viewer, ids::MembershipId};
use folkmoot_services::{
    Refusal, Services,
    surroundings::{ManualClock, SeededEntropy},
};
use folkmoot_store::{Store, community};
use jiff::{
    Span, Timestamp,
    civil::{Date, Time},
    tz::TimeZone,
};

use super::{
    cast::{COMPANIES, COMPANY_BOUGHT_DAYS_AGO, GROUPS, Group, PEOPLE, SEATS, Seat},
    decisions::DECISIONS,
    gatherings::{GATHERINGS, SERIES},
};

mod consequences;
mod founding;
mod meetings;
mod motions;
mod rules;
mod surveys;

/// The seed from which everything follows that is left to chance.
const SEED: &str = "folkmoot demo community 1";

/// Days before the loading on which the community was founded.
const FOUNDED_DAYS_AGO: i32 = 860;

/// The demo community could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// A use case refused an act.
    #[error("{act}: {refusal}")]
    Refused {
        /// What was being done.
        act: String,
        /// Why it did not happen.
        refusal: Refusal,
    },
    /// The content names something that does not exist.
    #[error("the demo content names {0}, which does not exist")]
    Missing(String),
    /// A day or zone that can't be.
    #[error(transparent)]
    Time(#[from] jiff::Error),
}

/// Fills a new database with the demo community, as of `now`; `tell` hears what is being done.
///
/// # Errors
/// When a use case refuses: then the content and the rules disagree, which the tests exclude.
pub async fn load(store: &Store, now: Timestamp, tell: impl Fn(&str)) -> Result<(), LoadError> {
    let mut stage = Stage::new(store.clone(), now);
    tell("people, bodies and terms");
    let mut timeline = founding::timeline(&stage)?;
    timeline.extend(meetings::timeline(&stage)?);
    timeline.extend(motions::timeline(&stage)?);
    timeline.extend(consequences::timeline(&stage)?);
    timeline.extend(surveys::timeline(&stage)?);
    timeline.sort_by_key(|(at, _)| *at);
    for (at, act) in timeline {
        if let Some(step) = act.step() {
            tell(step);
        }
        stage.clock.set(at);
        stage.perform(act).await?;
    }
    store
        .write(|tx| Box::pin(async move { Ok::<_, Refusal>(community::mark_demo(tx).await?) }))
        .await
        .map_err(refused("marking the database as the demo's"))
}

/// What has been done so far, and the means to do more.
struct Stage {
    services: Services,
    clock: Arc<ManualClock>,
    now: Timestamp,
    people: BTreeMap<&'static str, Viewer>,
    memberships: BTreeMap<usize, MembershipId>,
    motions: BTreeMap<&'static str, motions::Staged>,
}

/// One thing that somebody did.
#[derive(Debug, Clone, Copy)]
enum Act {
    Founding(founding::Act),
    Meeting(meetings::Act),
    Motion(motions::Act),
    Consequence(consequences::Act),
    Survey(surveys::Act),
}

impl Act {
    /// What to tell the one who waits, where it takes a moment.
    fn step(self) -> Option<&'static str> {
        match self {
            Self::Survey(act) => act.step(),
            _ => None,
        }
    }
}

impl Stage {
    fn new(store: Store, now: Timestamp) -> Self {
        let clock = Arc::new(ManualClock::new(now));
        let services = Services::new(
            store,
            clock.clone(),
            Arc::new(SeededEntropy::new(SEED)),
            jiff::tz::TimeZoneDatabase::bundled(),
        );
        Self {
            services,
            clock,
            now,
            people: BTreeMap::new(),
            memberships: BTreeMap::new(),
            motions: BTreeMap::new(),
        }
    }

    async fn perform(&mut self, act: Act) -> Result<(), LoadError> {
        match act {
            Act::Founding(act) => founding::perform(self, act).await,
            Act::Meeting(act) => meetings::perform(self, act).await,
            Act::Motion(act) => motions::perform(self, act).await,
            Act::Consequence(act) => consequences::perform(self, act).await,
            Act::Survey(act) => surveys::perform(self, act).await,
        }
    }

    fn person(&self, key: &str) -> Result<&Viewer, LoadError> {
        self.people
            .get(key)
            .ok_or_else(|| LoadError::Missing(key.to_owned()))
    }

    fn administrator(&self) -> Result<&Viewer, LoadError> {
        self.people
            .values()
            .find(|person| person.administrator)
            .ok_or_else(|| LoadError::Missing("an administrator".to_owned()))
    }

    fn survey_manager(&self) -> Result<&Viewer, LoadError> {
        self.people
            .values()
            .find(|person| person.survey_manager)
            .ok_or_else(|| LoadError::Missing("a survey manager".to_owned()))
    }

    fn zone(&self, name: &str) -> Result<TimeZone, LoadError> {
        Ok(self.services.zones.get(name)?)
    }

    /// The day that lies so many days before the day of loading, in a zone.
    fn day(&self, zone: &str, days_ago: i32) -> Result<Date, LoadError> {
        let today = self.now.to_zoned(self.zone(zone)?).date();
        Ok(today.checked_sub(Span::new().days(days_ago))?)
    }

    /// A wall time on a day in a zone.
    fn at(&self, zone: &str, day: Date, hour: i8, minute: i8) -> Result<Timestamp, LoadError> {
        let time = Time::new(hour, minute, 0, 0)?;
        Ok(day
            .to_datetime(time)
            .to_zoned(self.zone(zone)?)?
            .timestamp())
    }
}

/// The body with this address part.
fn group(slug: &str) -> Result<&'static Group, LoadError> {
    GROUPS
        .iter()
        .find(|group| group.slug == slug)
        .ok_or_else(|| LoadError::Missing(slug.to_owned()))
}

/// Says which act a use case refused.
fn refused(act: impl Into<String>) -> impl FnOnce(Refusal) -> LoadError {
    let act = act.into();
    move |refusal| LoadError::Refused { act, refusal }
}

#[cfg(test)]
mod tests;
