use std::{collections::BTreeSet, sync::Arc};

use folkmoot_domain::{jobs::JobKind, notices::Failure};
use folkmoot_store::{
    Store,
    jobs::{self as store, ClaimedJob, JobKey},
    testing::on_both_databases,
};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::*;
use crate::{
    surroundings::{ManualClock, SeededEntropy},
    testing::services_at,
};

const NOW: &str = "2026-06-18T12:00:00Z";

fn at(time: &str) -> Timestamp {
    format!("2026-06-{time}Z").parse().unwrap()
}

/// A server of its own: other randomness, the same database and clock.
fn server(number: u128, first: &Services, clock: &Arc<ManualClock>) -> Services {
    let mut services = first.clone().with_mail(true);
    services.entropy = Arc::new(SeededEntropy::new(&format!("server {number}")));
    services.clock = clock.clone();
    services
}

async fn plan(services: &Services, kind: JobKind, subject: u128, due: Timestamp) {
    let subject = Uuid::from_u128(subject);
    services
        .write(move |tx| {
            Box::pin(async move { Ok(store::plan(tx, JobKey { kind, subject }, due).await?) })
        })
        .await
        .unwrap();
}

async fn finished(services: &Services, job: ClaimedJob) -> bool {
    services
        .write(move |tx| Box::pin(async move { Ok(store::finish(tx, job).await?) }))
        .await
        .unwrap()
}

on_both_databases! {
    async fn three_servers_do_each_job_once(store: Store) {
        let (services, clock) = services_at(&store, NOW);
        for subject in 0..60 {
            plan(&services, JobKind::Mail, subject, at("18T11:00:00")).await;
        }
        let mut servers = Vec::new();
        for number in 0..3 {
            let server = server(number, &services, &clock);
            servers.push(tokio::spawn(async move {
                let mut done = Vec::new();
                while let Some(job) = claim(&server).await.unwrap() {
                    // What another server does meanwhile comes in between.
                    tokio::task::yield_now().await;
                    assert!(finished(&server, job).await);
                    done.push(job.key.subject);
                }
                done
            }));
        }
        let mut all = Vec::new();
        for server in servers {
            all.extend(server.await.unwrap());
        }
        let different: BTreeSet<Uuid> = all.iter().copied().collect();
        assert_eq!((all.len(), different.len()), (60, 60));
        assert_eq!(next(&services.with_mail(true)).await.unwrap(), None);
    }

    async fn a_job_of_a_crashed_server_is_claimed_again_when_its_lease_is_over(store: Store) {
        let (services, clock) = services_at(&store, NOW);
        let (crashed, other) = (server(1, &services, &clock), server(2, &services, &clock));
        plan(&services, JobKind::Mail, 1, at("18T11:00:00")).await;
        let lost = claim(&crashed).await.unwrap().unwrap();
        assert_eq!(claim(&other).await.unwrap(), None);
        clock.set(at("18T12:14:59"));
        assert_eq!(claim(&other).await.unwrap(), None);
        clock.set(at("18T12:15:00"));
        assert_eq!(next(&other).await.unwrap(), Some(at("18T12:15:00")));
        let again = claim(&other).await.unwrap().unwrap();
        assert_eq!((again.key, again.attempts), (lost.key, 2));
        // The first one was only slow: what it says now changes nothing.
        assert!(!finished(&crashed, lost).await);
        assert!(finished(&other, again).await);
    }

    async fn a_job_is_not_claimed_before_it_is_due(store: Store) {
        let (services, clock) = services_at(&store, NOW);
        let server = server(1, &services, &clock);
        plan(&server, JobKind::Mail, 1, at("18T12:00:01")).await;
        assert_eq!(claim(&server).await.unwrap(), None);
        clock.set(at("18T12:00:01"));
        assert!(claim(&server).await.unwrap().is_some());
    }

    async fn planning_again_moves_a_job_and_takes_it_from_whoever_is_at_it(store: Store) {
        let (services, clock) = services_at(&store, NOW);
        let server = server(1, &services, &clock);
        plan(&server, JobKind::Mail, 1, at("18T11:00:00")).await;
        let job = claim(&server).await.unwrap().unwrap();
        plan(&server, JobKind::Mail, 1, at("19T11:00:00")).await;
        assert!(!finished(&server, job).await);
        assert_eq!(next(&server).await.unwrap(), Some(at("19T11:00:00")));
    }

    async fn a_failed_job_waits_longer_each_time_and_is_given_up_in_the_end(store: Store) {
        let (services, clock) = services_at(&store, NOW);
        let server = server(1, &services, &clock);
        plan(&server, JobKind::Mail, 1, at("18T12:00:00")).await;
        let mut waits = Vec::new();
        while let Some(due) = next(&server).await.unwrap() {
            clock.set(due);
            let job = claim(&server).await.unwrap().unwrap();
            put_off(&server, job, Failure::Connection).await.unwrap();
            if let Some(next) = next(&server).await.unwrap() {
                waits.push(next.duration_since(due));
            }
        }
        assert_eq!(waits.len(), 15);
        assert!(waits[0] <= SignedDuration::from_secs(30) && waits[10] >= SignedDuration::from_hours(3));
    }

    async fn without_mail_only_mail_waits(store: Store) {
        let (services, _) = services_at(&store, NOW);
        plan(&services, JobKind::Mail, 1, at("18T11:00:00")).await;
        plan(&services, JobKind::Erasure, 0, at("18T11:30:00")).await;
        assert_eq!(next(&services).await.unwrap(), Some(at("18T11:30:00")));
        let job = claim(&services).await.unwrap().unwrap();
        assert_eq!(job.key.kind, JobKind::Erasure);
        run(&services, job).await.unwrap();
        assert_eq!(next(&services).await.unwrap(), Some(at("19T12:00:00")), "every day");
    }

    async fn what_was_planned_before_a_restart_is_done_after_it(store: Store) {
        let (services, _) = services_at(&store, NOW);
        plan(&services, JobKind::Erasure, 0, at("18T11:00:00")).await;
        drop(services);
        let (started, _) = services_at(&store, "2026-06-18T13:00:00Z");
        prepare(&started).await.unwrap();
        assert_eq!(next(&started).await.unwrap(), Some(at("18T11:00:00")), "planned once");
        assert!(claim(&started).await.unwrap().is_some());
    }
}
