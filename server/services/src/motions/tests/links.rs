//! What informed a decision.

use folkmoot_domain::ids::ReleaseId;
use folkmoot_domain::motions::Choice::{No, Yes};
use folkmoot_domain::motions::links::{MOST_RELEASES, release_field};
use folkmoot_store::testing::released;

use super::*;
use crate::results;

impl Committee {
    async fn release(&self, store: &Store, survey: u128) -> ReleaseId {
        let by = (self.admin.id, self.services.now());
        released(store, survey, by).await.unwrap()
    }

    /// A vote with an outcome, at the chair's word.
    pub(super) async fn decided(&self, values: DraftValues, choice: Choice) -> String {
        let code = self.opened(values).await;
        self.votes(&code, &[choice; 5]).await;
        close(&self.services, self.chair(), &code).await.unwrap();
        code
    }

    /// The codes that a release of the first survey says it informed.
    async fn informed(&self, number: i64) -> Vec<(String, bool)> {
        let page = results::show(&self.services, "survey-1", number).await;
        let informed = page.unwrap().informed;
        informed
            .into_iter()
            .map(|one| (one.code, one.later))
            .collect()
    }
}

fn informed_by(releases: &[ReleaseId]) -> DraftValues {
    let mut values = Committee::electronic();
    for release in releases {
        values.seats.insert(release_field(*release), "yes".into());
    }
    values
}

/// The releases that a motion names, by number, and whether it named them later.
fn named(motion: &Motion) -> Vec<(i64, bool)> {
    let links = motion.links.informed_by.iter();
    links
        .map(|link| (link.release.number, link.later.is_some()))
        .collect()
}

fn said(result: Result<impl std::fmt::Debug, Refusal>) -> (String, String) {
    match result {
        Err(Refusal::Invalid(errors)) => {
            (errors[0].field.to_string(), errors[0].message.to_string())
        }
        other => panic!("refused differently: {other:?}"),
    }
}

on_both_databases! {
    async fn a_draft_names_releases_which_the_register_and_their_pages_show(store: Store) {
        let tsc = Committee::new(&store).await;
        let (one, two) = (tsc.release(&store, 1).await, tsc.release(&store, 1).await);
        let values = informed_by(&[one, two]);
        let id = move_motion(&tsc.services, &tsc.voters[1], values).await.unwrap();
        // The form comes back with its boxes, and another edit keeps what it says.
        let form = compose_change(&tsc.services, &tsc.voters[1], id, None).await.unwrap();
        assert_eq!(form.releases.len(), 2);
        let mut edited = form.form.values;
        assert_eq!(edited.seats.len(), 2);
        edited.seats.remove(&release_field(two));
        change(&tsc.services, &tsc.voters[1], id, edited).await.unwrap();
        assert!(tsc.informed(1).await.is_empty(), "a draft is the body's own business");
        let code = open(&tsc.services, tsc.chair(), id).await.unwrap().to_string();
        let motion = tsc.shown(&code).await;
        assert_eq!(named(&motion), [(1, false)]);
        let release = &motion.links.informed_by[0].release;
        assert_eq!((release.survey.as_str(), release.respondents), ("survey-1", 40));
        assert_eq!(release.replaced(), Some((2, "/surveys/survey-1/results/2".to_owned())));
        assert_eq!(tsc.informed(1).await, [(code, false)]);
        assert!(tsc.informed(2).await.is_empty());
    }

    async fn what_is_no_release_or_too_many_is_refused_at_the_field(store: Store) {
        let tsc = Committee::new(&store).await;
        let nothing = ReleaseId(uuid::Uuid::from_u128(77));
        let refused = move_motion(&tsc.services, &tsc.voters[1], informed_by(&[nothing])).await;
        assert_eq!(said(refused), ("informed_by".into(), "links-error-release".into()));
        let many: Vec<ReleaseId> =
            (0..=MOST_RELEASES).map(|n| ReleaseId(uuid::Uuid::from_u128(n as u128))).collect();
        let refused = move_motion(&tsc.services, &tsc.voters[1], informed_by(&many)).await;
        assert_eq!(said(refused), ("informed_by".into(), "links-error-many".into()));
    }

    async fn an_officer_names_a_release_after_the_decision_once_and_everybody_sees_that(store: Store) {
        let tsc = Committee::new(&store).await;
        let release = tsc.release(&store, 1).await;
        let name = |who: &Viewer, code: &str, release: &str| {
            let (services, who) = (tsc.services.clone(), who.clone());
            let (code, release) = (code.to_owned(), release.to_owned());
            async move { name_release(&services, &who, &code, &release).await }
        };
        let release = release.to_string();
        let failed = tsc.decided(Committee::electronic(), No).await;
        let refused = name(&tsc.secretary, &failed, &release).await;
        assert_eq!(conflict(refused), "links-conflict-not-adopted");
        let code = tsc.decided(Committee::electronic(), Yes).await;
        assert_eq!(conflict(name(&tsc.voters[1], &code, &release).await), "links-refused");
        assert_eq!(said(name(&tsc.secretary, &code, "7").await).1, "links-error-release");
        let choice = choose_release(&tsc.services, &tsc.secretary, &code).await.unwrap();
        assert_eq!(choice.offered.len(), 1);
        for _ in 0..2 {
            name(&tsc.secretary, &code, &release).await.unwrap();
        }
        let choice = choose_release(&tsc.services, &tsc.secretary, &code).await.unwrap();
        assert!(choice.offered.is_empty());
        let motion = tsc.shown(&code).await;
        assert_eq!(named(&motion), [(1, true)]);
        let (who, _) = motion.links.informed_by[0].later.as_ref().unwrap();
        assert_eq!(who.id, tsc.secretary.id);
        assert_eq!(entries(&motion), ["motion.opened", "motion.closed", "motion.informed"]);
        assert_eq!(tsc.informed(1).await, [(code.clone(), true)]);
        assert!(tsc.shown_to(&tsc.secretary, &code).await.may_link);
        assert!(!tsc.shown_to(&tsc.voters[1], &code).await.may_link);
        assert!(!tsc.shown_to(&tsc.secretary, &failed).await.may_link);
    }
}
