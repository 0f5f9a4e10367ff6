//! Stories of a committee, on both databases.

mod actions;
mod agreement;
mod amendments;
mod conflicts;
mod course;
mod edges;
mod effects;
mod force;
mod joint;
mod life;
mod links;
mod prelude;
mod races;
mod reading;
mod secrecy;

use std::sync::Arc;

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::bodies::{BodyEntry, DatedRules, MembershipEntry, Role, VotingStatus};
use folkmoot_domain::ids::MotionId;
use folkmoot_domain::meetings::SeriesEntry;
use folkmoot_domain::motions::draft::DraftValues;
use folkmoot_domain::motions::reading::{Motion, Shown};
use folkmoot_domain::motions::{Choice, Rules, State};
use folkmoot_store::Store;
use folkmoot_store::testing::on_both_databases;
use tokio::task::JoinSet;

use super::*;
use crate::surroundings::{ManualClock, SeededEntropy};
use crate::testing::{administrator, person, services_at};
use crate::{Refusal, Services, bodies, jobs, meetings};

const MORNING: &str = "2026-03-02T15:00:00Z";

/// A committee of five voting members (the first is the chair) with a secretary who has no vote.
struct Committee {
    services: Services,
    clock: Arc<ManualClock>,
    admin: Viewer,
    voters: Vec<Viewer>,
    secretary: Viewer,
}

impl Committee {
    async fn new(store: &Store) -> Self {
        let (services, clock) = services_at(store, MORNING);
        let admin = administrator(store).await;
        let entry = BodyEntry {
            slug: "tsc".into(),
            code: "TSC".into(),
            name: "Technical Steering Committee".into(),
            kind: "committee".into(),
            zone: "America/New_York".into(),
            mission: "Decides.".into(),
            ..BodyEntry::default()
        };
        bodies::create(&services, &admin, entry).await.unwrap();
        let mut voters = Vec::new();
        for number in 0..5_u128 {
            voters.push(person(store, 10 + number, &format!("Voter {number}")).await);
        }
        let secretary = person(store, 20, "Sam Secretary").await;
        let this = Self {
            services,
            clock,
            admin,
            voters,
            secretary,
        };
        for (number, voter) in this.voters.iter().enumerate() {
            let role = if number == 0 {
                Role::Chair
            } else {
                Role::Member
            };
            this.seat(voter, role, VotingStatus::Voting).await;
        }
        this.seat(&this.secretary, Role::Secretary, VotingStatus::None)
            .await;
        this
    }

    async fn seat(&self, person: &Viewer, role: Role, status: VotingStatus) {
        let entry = MembershipEntry {
            account: person.id.to_string(),
            role: role.word().into(),
            voting_status: status.word().into(),
            affiliation: "Example Ltd".into(),
            from: "2026-01-01".into(),
            to: String::new(),
            appointed_by: "founding".into(),
            ..MembershipEntry::default()
        };
        bodies::add_member(&self.services, &self.admin, "tsc".to_owned(), entry)
            .await
            .unwrap();
    }

    /// From the year's beginning on the committee decides by these rules.
    async fn decides_by(&self, rules: Rules) {
        let body = self
            .services
            .read(|tx| {
                Box::pin(async move { Ok(folkmoot_store::bodies::by_slug(tx, "tsc").await?) })
            })
            .await
            .unwrap()
            .unwrap();
        let dated = DatedRules {
            in_force_from: jiff::civil::date(2026, 1, 1),
            clause: "Voting".into(),
            rules,
        };
        bodies::set_rules(&self.services, &self.admin, body.id, dated)
            .await
            .unwrap();
    }

    /// A body meets every second week from a day on, at ten in New York.
    async fn meets(&self, group: &str, from: &str) {
        let entry = SeriesEntry {
            title: "Committee call".into(),
            zone: "America/New_York".into(),
            starts_on: from.into(),
            wall_time: "10:00".into(),
            minutes: "60".into(),
            every_weeks: "2".into(),
            ..SeriesEntry::default()
        };
        meetings::create_series(&self.services, &self.admin, group.to_owned(), entry)
            .await
            .unwrap();
    }

    /// Three servers do at once what is due; each then reads the motion of the code, where one is given.
    async fn done_by_three_servers(&self, code: Option<&str>) {
        let mut servers = JoinSet::new();
        for number in 0..3 {
            let mut server = self.services.clone();
            server.entropy = Arc::new(SeededEntropy::new(&format!("server {number}")));
            let code = code.map(str::to_owned);
            servers.spawn(async move {
                while let Some(job) = jobs::claim(&server).await.unwrap() {
                    jobs::run(&server, job).await.unwrap();
                }
                if let Some(code) = code {
                    show(&server, None, &code).await.unwrap();
                }
            });
        }
        while let Some(done) = servers.join_next().await {
            done.unwrap();
        }
    }

    /// Every job that is due by now, done.
    async fn does_what_is_due(&self) {
        while let Some(job) = jobs::claim(&self.services).await.unwrap() {
            jobs::run(&self.services, job).await.unwrap();
        }
    }

    fn at(&self, instant: &str) {
        self.clock.set(instant.parse().unwrap());
    }

    fn chair(&self) -> &Viewer {
        &self.voters[0]
    }

    /// An electronic motion until 9 March, noon in New York.
    fn electronic() -> DraftValues {
        DraftValues {
            body: "tsc".into(),
            title: "Adopt the data card".into(),
            text: "Every release has *one*.".into(),
            mode: "electronic".into(),
            matter: "ordinary".into(),
            deadline: "2026-03-09T12:00".into(),
            ..DraftValues::default()
        }
    }

    fn meeting() -> DraftValues {
        DraftValues {
            mode: "meeting".into(),
            deadline: String::new(),
            ..Self::electronic()
        }
    }

    async fn drafted(&self, values: DraftValues) -> MotionId {
        move_motion(&self.services, &self.voters[1], values)
            .await
            .unwrap()
    }

    /// A motion of the second voter, opened by the chair.
    async fn opened(&self, values: DraftValues) -> String {
        let id = self.drafted(values).await;
        open(&self.services, self.chair(), id)
            .await
            .unwrap()
            .to_string()
    }

    async fn votes(&self, code: &str, choices: &[Choice]) {
        for (voter, choice) in self.voters.iter().zip(choices) {
            cast(&self.services, voter, code, *choice).await.unwrap();
        }
    }

    async fn record_size(&self) -> i64 {
        self.services
            .read(|tx| Box::pin(async move { Ok(folkmoot_store::record::size(tx).await?) }))
            .await
            .unwrap()
    }

    async fn shown(&self, code: &str) -> Motion {
        show(&self.services, None, code).await.unwrap().motion
    }

    async fn shown_to(&self, viewer: &Viewer, code: &str) -> Shown {
        show(&self.services, Some(viewer), code).await.unwrap()
    }
}

/// The verdict's name, once closed.
fn outcome(motion: &Motion) -> Option<&'static str> {
    motion.outcome().map(|outcome| outcome.verdict.name())
}

fn conflict<T: std::fmt::Debug>(result: Result<T, Refusal>) -> &'static str {
    match result {
        Err(Refusal::Conflict(reason) | Refusal::NotAllowed(reason)) => reason,
        other => panic!("refused differently: {other:?}"),
    }
}

/// The kinds of its entries in the record.
fn entries(motion: &Motion) -> Vec<&str> {
    motion.history.iter().map(|row| row.kind.as_str()).collect()
}

fn is_open(motion: &Motion) -> bool {
    motion.state == State::Open
}
