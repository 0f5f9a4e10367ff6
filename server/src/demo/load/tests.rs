use folkmoot_domain::{
    bodies::standing::{Finding, Level},
    motions::{
        Force,
        effects::EffectState,
        register::{RegisterQuery, Standing},
    },
};
use folkmoot_services::{bodies, home, meetings, motions, results};
use folkmoot_store::{Store, testing::on_both_databases};

use super::*;
use crate::demo::decisions::Ending;

fn loading_day() -> Timestamp {
    "2026-11-22T09:30:00Z".parse().unwrap()
}

on_both_databases! {
    async fn the_demo_communitys_past_is_what_its_stories_say(store: Store) {
        load(&store, loading_day(), |_| {}).await.unwrap();
        let stage = Stage::new(store.clone(), loading_day());
        let services = &stage.services;

        // Every vote ended as its story says, by the rules and not by decree.
        let query = RegisterQuery { limit: "100".to_owned(), ..RegisterQuery::default() };
        let register = motions::list(services, None, query).await.unwrap();
        assert_eq!(register.rows.len(), DECISIONS.len());
        for decision in DECISIONS {
            let row = register.rows.iter().find(|row| row.title == decision.title).unwrap();
            let expected = match decision.ending {
                Ending::Passed => Standing::Passed,
                Ending::Failed => Standing::Failed,
                Ending::NoQuorum => Standing::NoQuorum,
                Ending::Open => Standing::Open,
            };
            assert_eq!(row.standing, expected, "{}", decision.key);
        }

        // What followed from the votes: one of each sort.
        let forces: Vec<_> = register.rows.iter().filter_map(|row| row.after.force).collect();
        for force in [Force::Superseded, Force::Coming, Force::UpForReview, Force::InForce] {
            assert!(forces.contains(&force), "{force:?}");
        }
        let code = |title: &str| register.rows.iter().find(|row| row.title.contains(title)).unwrap().code.clone();
        let decision = async |title: &str| motions::show(services, None, &code(title)).await.unwrap().motion;
        let provenance = decision("provenance record").await;
        assert_eq!(provenance.links.informed_by.len(), 1);
        let overdue: Vec<_> = provenance.links.actions.iter().map(|item| item.overdue).collect();
        assert_eq!(overdue, [true, false]);
        assert!(provenance.after.review.is_some(), "a draft asks what becomes of it");
        let sample = decision("one caption in fifty").await;
        assert_eq!(sample.effects[0].state, EffectState::Applied);
        assert_eq!(decision("4,000 GPU hours").await.meetings.len(), 1);

        // The front page has something in every part.
        let front = home::home(services, None).await.unwrap();
        assert_eq!(front.surveys.len(), 1);
        assert_eq!(front.motions.len(), 3);
        assert!(front.decisions.len() >= 4 && front.meetings.len() == 3);
        assert_eq!(front.minutes.len(), 3);
        assert_eq!(front.results.first().unwrap().respondents, 600);
        assert_eq!(front.groups.len(), GROUPS.len());

        // Six meetings have minutes, one waits for them.
        let all = meetings::list(services, None, None, None).await.unwrap();
        let due = all.past.iter().filter(|meeting| {
            meeting.standing == folkmoot_domain::meetings::Standing::Due
        });
        assert!(due.count() >= 1);

        // The committee's standing has something of each sort, and nothing that is broken.
        let standing = bodies::standing(services, "tsc".to_owned(), None).await.unwrap().standing;
        let count = |level| standing.count(level);
        assert_eq!(count(Level::Broken), 0, "{:?}", standing.lines);
        let watched: Vec<_> = standing.lines.iter().filter(|line| line.level == Level::Soon).collect();
        assert!(watched.iter().any(|line| matches!(
            &line.finding,
            Finding::Employer { employer, who, .. } if employer == "Example Labs" && who.len() == 3
        )), "{watched:?}");
        assert!(watched.iter().any(|line| matches!(line.finding, Finding::Service { .. })), "{watched:?}");
        assert!(watched.iter().any(|line| line.finding == Finding::Seats { held: 7, provided: 9 }));
        assert!(count(Level::Kept) >= 2 && standing.silent.is_empty());

        // Two members have declared an interest in the employer whose gift the committee took, and stood aside.
        let interests = bodies::interests::of_body(services, "tsc".to_owned(), None).await.unwrap();
        assert_eq!(interests.rows.len(), 3);
        let gift = decision("4,000 GPU hours").await;
        assert_eq!(gift.roll_call.iter().filter(|row| row.answered.is_some()).count(), 2);
        let slug = &front.results.first().unwrap().slug;
        assert_eq!(results::list(services, slug).await.unwrap().releases.len(), 1);
        assert!(store.read(|tx| Box::pin(community::is_demo(tx))).await.unwrap());
    }
}
