use folkmoot_domain::{
    accounts::Viewer,
    bodies::{BodyEntry, DatedRules, MembershipEntry},
    meetings::{
        AttendanceEntry, CancelEntry, MeetingEntry, MeetingPage, MinutesEntry, MoveEntry,
        SeriesEntry, Standing,
    },
    motions::presets,
};
use folkmoot_store::{Store, StoreError, testing::on_both_databases};
use jiff::civil::date;

use super::*;
use crate::{
    bodies::{add_member, create, set_rules},
    testing::{administrator, person, services_at},
};

/// The committee meets every second Thursday at ten in New York, from 2026-02-26 on.
fn fortnightly() -> SeriesEntry {
    SeriesEntry {
        title: "Committee call".into(),
        starts_on: "2026-02-26".into(),
        wall_time: "10:00".into(),
        zone: "America/New_York".into(),
        minutes: "60".into(),
        every_weeks: "2".into(),
        until: String::new(),
        place: "https://example.org/call".into(),
    }
}

async fn committee(services: &Services, admin: &Viewer) -> Body {
    let entry = BodyEntry {
        slug: "tsc".into(),
        code: "TSC".into(),
        name: "Committee".into(),
        kind: "committee".into(),
        zone: "America/New_York".into(),
        ..BodyEntry::default()
    };
    create(services, admin, entry).await.unwrap()
}

async fn seat(services: &Services, admin: &Viewer, who: &Viewer, role: &str, status: &str) {
    let entry = MembershipEntry {
        account: who.id.to_string(),
        role: role.into(),
        voting_status: status.into(),
        from: "2026-01-01".into(),
        appointed_by: "founding".into(),
        ..MembershipEntry::default()
    };
    add_member(services, admin, "tsc".into(), entry)
        .await
        .unwrap();
}

async fn page(services: &Services, viewer: Option<&Viewer>, day: Date) -> MeetingPage {
    match meeting(services, viewer, "tsc".into(), day).await.unwrap() {
        Found::Here(page) => *page,
        Found::At(day) => panic!("moved to {day}"),
    }
}

fn text(text: &str, revision: i64, version: i64) -> MinutesEntry {
    MinutesEntry {
        text: text.into(),
        note: if version > 0 {
            "A name was wrong".into()
        } else {
            String::new()
        },
        revision,
        version,
    }
}

fn mark(who: &Viewer, attendance: &str) -> AttendanceEntry {
    AttendanceEntry {
        account: who.id.to_string(),
        attendance: attendance.into(),
    }
}

async fn entries(services: &Services) -> i64 {
    services
        .store
        .read::<_, StoreError, _>(|tx| {
            Box::pin(async move { folkmoot_store::record::size(tx).await })
        })
        .await
        .unwrap()
}

on_both_databases! {
    async fn a_series_is_listed_at_its_wall_time_on_both_sides_of_the_clock_change(store: Store) {
        let (services, clock) = services_at(&store, "2026-02-20T12:00:00Z");
        let admin = administrator(&store).await;
        committee(&services, &admin).await;
        create_series(&services, &admin, "tsc".into(), fortnightly()).await.unwrap();
        clock.set("2026-03-01T12:00:00Z".parse().unwrap());
        let all = list(&services, None, None, None).await.unwrap();
        let starts = |list: &[folkmoot_domain::meetings::MeetingSummary]| {
            list.iter().map(|one| one.occurrence.starts.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(starts(&all.past), ["2026-02-26T15:00:00Z"]);
        assert_eq!(
            starts(&all.upcoming)[..2],
            ["2026-03-12T14:00:00Z", "2026-03-26T14:00:00Z"]
        );
        assert_eq!(all.past[0].standing, Standing::Due);
        assert_eq!(all.series[0].next[0], date(2026, 3, 12));
        assert!(all.may_announce.is_empty());
        assert!(matches!(
            list(&services, None, Some("nobody".into()), None).await,
            Err(Refusal::NotFound)
        ));
    }

    async fn a_moved_meeting_keeps_its_address_and_a_cancelled_one_says_so(store: Store) {
        let (services, clock) = services_at(&store, "2026-02-20T12:00:00Z");
        let admin = administrator(&store).await;
        committee(&services, &admin).await;
        create_series(&services, &admin, "tsc".into(), fortnightly()).await.unwrap();
        let to = MoveEntry {
            date: "2026-03-13".into(),
            wall_time: "16:00".into(),
            minutes: "90".into(),
            place: "Room 4".into(),
            notice: "Holiday".into(),
        };
        let day = date(2026, 3, 12);
        move_meeting(&services, &admin, "tsc".into(), day, to.clone()).await.unwrap();
        let moved = page(&services, None, day).await;
        assert_eq!(moved.occurrence.starts.to_string(), "2026-03-13T20:00:00Z");
        assert!(moved.occurrence.moved);
        assert!(matches!(
            meeting(&services, None, "tsc".into(), date(2026, 3, 13)).await,
            Ok(Found::At(address)) if address == day
        ));
        let because = CancelEntry { notice: "No agenda".into() };
        let next = date(2026, 3, 26);
        cancel_meeting(&services, &admin, "tsc".into(), next, because.clone()).await.unwrap();
        assert_eq!(page(&services, None, next).await.standing, Standing::Cancelled);
        assert!(matches!(
            cancel_meeting(&services, &admin, "tsc".into(), next, because).await,
            Err(Refusal::Conflict(_))
        ));
        assert!(matches!(
            cancel_meeting(&services, &admin, "tsc".into(), date(2026, 3, 27), CancelEntry::default()).await,
            Err(Refusal::NotFound)
        ));
        assert_eq!(entries(&services).await, 4);
        let feed = feed(&services, "https://moot.example".into(), "Moot".into(), Some("tsc".into()))
            .await
            .unwrap();
        for line in [
            "RECURRENCE-ID;TZID=America/New_York:20260312T100000",
            "DTSTART;TZID=America/New_York:20260313T160000",
            "EXDATE;TZID=America/New_York:20260326T100000",
        ] {
            assert!(feed.contains(line), "{line} is missing in\n{feed}");
        }
        // What has begun can't be moved any more.
        clock.set("2026-03-13T20:00:00Z".parse().unwrap());
        assert!(matches!(
            move_meeting(&services, &admin, "tsc".into(), day, to).await,
            Err(Refusal::Conflict(_))
        ));
    }

    async fn minutes_are_drafted_published_and_amended(store: Store) {
        let (services, clock) = services_at(&store, "2026-02-20T12:00:00Z");
        let admin = administrator(&store).await;
        committee(&services, &admin).await;
        let (sam, mo) = (person(&store, 2, "Sam").await, person(&store, 3, "Mo").await);
        seat(&services, &admin, &sam, "secretary", "none").await;
        create_series(&services, &admin, "tsc".into(), fortnightly()).await.unwrap();
        let day = date(2026, 2, 26);
        let save = async |who: &Viewer, entry| save_draft(&services, who, "tsc".into(), day, entry).await;
        assert!(matches!(save(&mo, text("# Agenda", 0, 0)).await, Err(Refusal::NotAllowed(_))));
        // An agenda may be prepared before the meeting, but not published as minutes.
        assert_eq!(save(&sam, text("# Agenda", 0, 0)).await.unwrap(), 1);
        assert!(matches!(
            publish_minutes(&services, &sam, "tsc".into(), day, text("# Agenda", 1, 0)).await,
            Err(Refusal::Conflict(_))
        ));
        clock.set("2026-03-20T12:00:00Z".parse().unwrap());
        let waiting = page(&services, None, day).await;
        assert_eq!(waiting.standing, Standing::Overdue);
        assert!(waiting.being_written && !waiting.may_keep);
        let minutes = publish_minutes(&services, &sam, "tsc".into(), day, text("# Minutes", 1, 0))
            .await
            .unwrap();
        assert_eq!(minutes.version, 1);
        let published = page(&services, Some(&sam), day).await;
        assert_eq!(published.standing, Standing::Published);
        assert!(!published.being_written && published.may_keep);
        // An amendment is another version, and says why.
        let silent = MinutesEntry { note: String::new(), ..text("# Minutes 2", 0, 1) };
        assert!(matches!(
            publish_minutes(&services, &sam, "tsc".into(), day, silent).await,
            Err(Refusal::Invalid(_))
        ));
        publish_minutes(&services, &sam, "tsc".into(), day, text("# Minutes 2", 0, 1)).await.unwrap();
        let amended = page(&services, None, day).await;
        let versions: Vec<_> = amended.minutes.iter().map(|one| (one.version, one.text.as_str())).collect();
        assert_eq!(versions, [(2, "# Minutes 2"), (1, "# Minutes")]);
    }

    async fn two_who_write_at_once_do_not_overwrite_each_other(store: Store) {
        let (services, _) = services_at(&store, "2026-02-27T12:00:00Z");
        let admin = administrator(&store).await;
        committee(&services, &admin).await;
        create_series(&services, &admin, "tsc".into(), fortnightly()).await.unwrap();
        let day = date(2026, 2, 26);
        let attempt = |words: &'static str| {
            let (services, admin) = (services.clone(), admin.clone());
            tokio::spawn(async move {
                save_draft(&services, &admin, "tsc".into(), day, text(words, 0, 0)).await
            })
        };
        let outcomes = [attempt("one").await.unwrap(), attempt("other").await.unwrap()];
        assert_eq!(outcomes.iter().filter(|one| one.is_ok()).count(), 1);
        let again = [attempt("one"), attempt("other"), attempt("third")];
        for one in again {
            assert!(matches!(one.await.unwrap(), Err(Refusal::Conflict("meetings-conflict-minutes"))));
        }
        let pad = minutes_pad(&services, &admin, "tsc".into(), day).await.unwrap();
        assert_eq!(pad.draft.unwrap().revision, 1);
        // A draft and a publication race: one of them is too late.
        let publish = {
            let (services, admin) = (services.clone(), admin.clone());
            tokio::spawn(async move {
                publish_minutes(&services, &admin, "tsc".into(), day, text("published", 1, 0)).await.is_ok()
            })
        };
        let save = {
            let (services, admin) = (services.clone(), admin.clone());
            tokio::spawn(async move {
                save_draft(&services, &admin, "tsc".into(), day, text("saved", 1, 0)).await.is_ok()
            })
        };
        assert_ne!(publish.await.unwrap(), save.await.unwrap());
    }

    async fn the_quorum_of_a_meeting_follows_the_rules_of_the_body(store: Store) {
        let (services, clock) = services_at(&store, "2026-02-20T12:00:00Z");
        let admin = administrator(&store).await;
        let body = committee(&services, &admin).await;
        let people = [
            person(&store, 2, "Ada").await,
            person(&store, 3, "Ben").await,
            person(&store, 4, "Cem").await,
        ];
        for who in &people {
            seat(&services, &admin, who, "member", "voting").await;
        }
        let guest = person(&store, 5, "Gus").await;
        create_series(&services, &admin, "tsc".into(), fortnightly()).await.unwrap();
        let rules = DatedRules {
            in_force_from: date(2026, 1, 1),
            clause: "TSC Voting".into(),
            rules: presets::linux_foundation_base(),
        };
        set_rules(&services, &admin, body.id, rules).await.unwrap();
        let day = date(2026, 2, 26);
        let lines = vec![mark(&people[0], "present"), mark(&people[1], "regrets"), mark(&guest, "guest")];
        assert!(matches!(
            note_attendance(&services, &admin, "tsc".into(), day, lines.clone()).await,
            Err(Refusal::Conflict(_))
        ));
        clock.set("2026-02-26T16:00:00Z".parse().unwrap());
        note_attendance(&services, &admin, "tsc".into(), day, lines).await.unwrap();
        let quorum = page(&services, None, day).await.quorum.unwrap();
        assert_eq!((quorum.voting_members, quorum.present, quorum.needed), (3, 1, 2));
        assert!(!quorum.is_met());
        let lines = vec![mark(&people[0], "present"), mark(&people[2], "partly"), mark(&guest, "guest")];
        note_attendance(&services, &admin, "tsc".into(), day, lines).await.unwrap();
        let seen = page(&services, None, day).await;
        assert!(seen.quorum.unwrap().is_met());
        assert_eq!(seen.attendees.len(), 3);
        let sheet = attendance_sheet(&services, &admin, "tsc".into(), day, "alex".into()).await.unwrap();
        assert_eq!(sheet.attendees.len(), 5);
    }

    async fn a_series_goes_on_with_another_pattern(store: Store) {
        let (services, _) = services_at(&store, "2026-03-01T12:00:00Z");
        let admin = administrator(&store).await;
        committee(&services, &admin).await;
        let old = create_series(&services, &admin, "tsc".into(), fortnightly()).await.unwrap();
        let tuesdays = SeriesEntry {
            starts_on: "2026-04-07".into(),
            wall_time: "11:30".into(),
            ..fortnightly()
        };
        let to = MoveEntry {
            date: "2026-04-10".into(),
            wall_time: "10:00".into(),
            minutes: "60".into(),
            ..MoveEntry::default()
        };
        move_meeting(&services, &admin, "tsc".into(), date(2026, 4, 9), to).await.unwrap();
        assert!(matches!(
            change_series(&services, &admin, "tsc".into(), old.id, tuesdays.clone()).await,
            Err(Refusal::Conflict("meetings-conflict-series"))
        ));
        cancel_meeting(&services, &admin, "tsc".into(), date(2026, 4, 9), CancelEntry::default())
            .await
            .unwrap();
        let new = change_series(&services, &admin, "tsc".into(), old.id, tuesdays).await.unwrap();
        assert_ne!(new.uid, old.uid);
        let days: Vec<_> = list(&services, None, None, None)
            .await
            .unwrap()
            .upcoming
            .into_iter()
            .filter(|one| one.standing != Standing::Cancelled)
            .map(|one| one.occurrence.original_date)
            .collect();
        assert_eq!(days[..4], [date(2026, 3, 12), date(2026, 3, 26), date(2026, 4, 7), date(2026, 4, 21)]);
        // It ended already: nothing left to end later.
        assert!(matches!(
            end_series(&services, &admin, "tsc".into(), old.id, date(2026, 5, 1)).await,
            Err(Refusal::Invalid(_))
        ));
        end_series(&services, &admin, "tsc".into(), new.id, date(2026, 4, 8)).await.unwrap();
    }

    async fn one_day_is_the_address_of_one_meeting(store: Store) {
        let (services, _) = services_at(&store, "2026-02-20T12:00:00Z");
        let admin = administrator(&store).await;
        committee(&services, &admin).await;
        create_series(&services, &admin, "tsc".into(), fortnightly()).await.unwrap();
        let single = MeetingEntry {
            title: "Extra".into(),
            date: "2026-03-12".into(),
            wall_time: "18:00".into(),
            zone: "Europe/Berlin".into(),
            minutes: "30".into(),
            place: String::new(),
        };
        assert!(matches!(
            announce_meeting(&services, &admin, "tsc".into(), single.clone()).await,
            Err(Refusal::Invalid(_))
        ));
        let free = MeetingEntry { date: "2026-03-30".into(), ..single };
        let extra = announce_meeting(&services, &admin, "tsc".into(), free.clone()).await.unwrap();
        assert_eq!(
            page(&services, None, extra.original_date).await.occurrence.starts.to_string(),
            "2026-03-30T16:00:00Z"
        );
        assert!(announce_meeting(&services, &admin, "tsc".into(), free).await.is_err());
        let other_series = SeriesEntry { starts_on: "2026-03-16".into(), ..fortnightly() };
        assert!(matches!(
            create_series(&services, &admin, "tsc".into(), other_series).await,
            Err(Refusal::Invalid(_))
        ));
    }
}
