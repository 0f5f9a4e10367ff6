//! A response is put aside and taken up again by its link.

use std::net::{IpAddr, Ipv4Addr};

use folkmoot_domain::surveys::DraftSurvey;
use folkmoot_store::testing::{inspect, on_both_databases};

use super::*;
use crate::surveys::resume::{Kept, OpenForm, Resumed};

const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);
const HALF: &str = r#"{"tea": true, "why": "half a word"}"#;

impl Office {
    /// A survey in the field whose responses can be put aside.
    async fn resumable(&self, slug: &str, access: &str, closes_at: &str) -> SurveyVersionId {
        let survey = self.draft(slug).await;
        let settings = SettingsEntry {
            access: access.into(),
            closes_at: closes_at.into(),
            resumable: "on".into(),
            ..self.settings(&survey)
        };
        surveys::set(&self.services, &self.manager, slug, &settings)
            .await
            .unwrap();
        self.field(slug).await;
        let page = surveys::page(&self.services, None, slug).await.unwrap();
        page.version.id
    }

    async fn keep(
        &self,
        slug: &str,
        viewer: Option<&Viewer>,
        token: Option<&str>,
        json: &str,
    ) -> Result<Kept, Refusal> {
        let form = OpenForm {
            form: self.form(),
            page: "p",
            seed: 7,
            answers: &Answers::from_json(json).unwrap(),
        };
        surveys::keep(&self.services, viewer, slug, token, form, HERE).await
    }

    async fn resume(&self, slug: &str, token: &str) -> Result<Resumed, Refusal> {
        let draft = DraftSurvey::read(TEA).unwrap();
        surveys::resume(&self.services, slug, token, draft.definition()).await
    }
}

fn is_unknown(resumed: Result<Resumed, Refusal>) -> bool {
    matches!(resumed, Err(Refusal::NotAllowed("access-resume-unknown")))
}

async fn rows(store: &Store) -> Vec<String> {
    let sql = match store.engine() {
        folkmoot_store::Engine::Sqlite => {
            "SELECT lower(hex(digest)) || answers || page FROM unfinished_responses"
        }
        folkmoot_store::Engine::Postgres => {
            "SELECT encode(digest, 'hex') || answers || page FROM unfinished_responses"
        }
    };
    inspect(store, sql)
        .await
        .unwrap()
        .into_iter()
        .flatten()
        .flatten()
        .collect()
}

on_both_databases! {
    async fn a_link_brings_everything_back_until_the_response_is_sent(store: Store) {
        let office = Office::on(&store);
        let version = office.resumable("tea", "one-per-member", "").await;
        let ann = member(1);
        let kept = office.keep("tea", Some(&ann), None, HALF).await.unwrap();
        assert_eq!(kept.until.to_string(), "2026-07-18");
        let stored = rows(&store).await;
        assert!(stored.len() == 1 && !stored[0].contains(&kept.token), "only a digest of the link is stored");
        let resumed = office.resume("tea", &kept.token).await.unwrap();
        assert_eq!((resumed.page.as_str(), resumed.seed), ("p", 7));
        assert_eq!(resumed.answers, Answers::from_json(HALF).unwrap());
        // Put aside once more: the same link, the newer answers.
        let more = r#"{"tea": true, "kind": "black"}"#;
        let again = office.keep("tea", Some(&ann), Some(&kept.token), more).await.unwrap();
        assert_eq!(again.token, kept.token);
        let resumed = office.resume("tea", &kept.token).await.unwrap();
        assert_eq!((resumed.answers, rows(&store).await.len()), (Answers::from_json(more).unwrap(), 1));
        let sending = surveys::Sending {
            version,
            key: resumed.form,
            language: Language::German,
            answers: &Answers::from_json(more).unwrap(),
            guard: None,
            resumed: Some(&kept.token),
        };
        surveys::submit(&office.services, Some(&ann), "tea", sending).await.unwrap();
        assert!(is_unknown(office.resume("tea", &kept.token).await));
        assert!(rows(&store).await.is_empty());
        // Whoever has taken part puts nothing aside any more.
        let late = office.keep("tea", Some(&ann), None, HALF).await;
        assert!(matches!(late, Err(Refusal::Conflict("surveys-answer-already"))));
    }

    async fn a_link_expires_at_the_end_of_its_last_day_and_its_row_is_erased(store: Store) {
        let office = Office::on(&store);
        office.resumable("tea", "open-link", "").await;
        office.resumable("soon", "open-link", "2026-06-20T18:00").await;
        let kept = office.keep("tea", None, None, HALF).await.unwrap();
        let soon = office.keep("soon", None, None, HALF).await.unwrap();
        assert_eq!(soon.until.to_string(), "2026-06-20", "with the survey at the latest");
        office.clock.set("2026-07-18T23:59:59Z".parse().unwrap());
        assert!(office.resume("tea", &kept.token).await.is_ok());
        office.clock.set("2026-07-19T00:00:00Z".parse().unwrap());
        assert!(is_unknown(office.resume("tea", &kept.token).await));
        office.clock.set("2026-07-20T00:00:00Z".parse().unwrap());
        crate::jobs::prepare(&office.services).await.unwrap();
        while let Some(job) = crate::jobs::claim(&office.services).await.unwrap() {
            crate::jobs::run(&office.services, job).await.unwrap();
        }
        assert!(rows(&store).await.is_empty());
    }

    async fn a_close_ends_what_is_unfinished_in_its_survey_alone(store: Store) {
        let office = Office::on(&store);
        office.resumable("tea", "open-link", "").await;
        office.resumable("cocoa", "open-link", "").await;
        let tea = office.keep("tea", None, None, HALF).await.unwrap();
        let cocoa = office.keep("cocoa", None, None, HALF).await.unwrap();
        assert!(is_unknown(office.resume("cocoa", &tea.token).await), "a link belongs to its survey");
        surveys::close(&office.services, &office.manager, "tea").await.unwrap();
        assert_eq!(rows(&store).await.len(), 1);
        let closed = office.resume("tea", &tea.token).await;
        assert!(matches!(closed, Err(Refusal::Conflict("surveys-answer-closed"))));
        assert!(office.resume("cocoa", &cocoa.token).await.is_ok());
        let late = office.keep("tea", None, None, HALF).await;
        assert!(matches!(late, Err(Refusal::Conflict("surveys-answer-closed"))));
    }

    async fn only_those_who_may_answer_put_aside_and_only_where_it_is_allowed(store: Store) {
        let office = Office::on(&store);
        office.fielded("plain", "open-link", "").await;
        assert!(matches!(office.keep("plain", None, None, HALF).await, Err(Refusal::NotFound)));
        office.resumable("tea", "one-per-member", "").await;
        assert!(matches!(office.keep("tea", None, None, HALF).await, Err(Refusal::SignInNeeded)));
        for wrong in ["", "abc", "../../etc", &"0".repeat(32)] {
            assert!(is_unknown(office.resume("tea", wrong).await), "{wrong}");
        }
        // Through an open link a network waits its turn.
        office.resumable("open", "open-link", "").await;
        let mut refused = 0;
        for _ in 0..12 {
            match office.keep("open", None, None, HALF).await {
                Err(Refusal::TooMany) => refused += 1,
                kept => drop(kept.unwrap()),
            }
        }
        assert_eq!(refused, 2);
    }
}
