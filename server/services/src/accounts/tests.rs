use std::sync::Arc;

use folkmoot_domain::{
    accounts::{AccountSettings, CommunityRole, SignIn, SignUp, Viewer},
    bodies::{BodyEntry, MembershipEntry},
    forms::FieldError,
    ids::AccountId,
    paging::Limit,
};
use folkmoot_store::{Store, testing::on_both_databases};
use jiff::{SignedDuration, Timestamp, tz::TimeZoneDatabase};

use super::*;
use crate::{
    Refusal, Services,
    surroundings::{Clock as _, ManualClock, SeededEntropy},
};

const PASSWORD: &str = "seven grey seals waltz";
const OTHER: &str = "eight blue herons tango";

struct Site {
    services: Services,
    clock: Arc<ManualClock>,
}

fn site(store: Store) -> Site {
    let noon: Timestamp = "2026-06-18T12:00:00Z".parse().unwrap();
    let clock = Arc::new(ManualClock::new(noon));
    let services = Services::new(
        store,
        clock.clone(),
        Arc::new(SeededEntropy::new("accounts")),
        TimeZoneDatabase::bundled(),
    );
    Site { services, clock }
}

impl Site {
    fn pass(&self, time: SignedDuration) {
        self.clock.set(self.clock.now().checked_add(time).unwrap());
    }

    async fn sign_up(&self, name: &str) -> Result<AccountId, Refusal> {
        sign_up(&self.services, form(name)).await
    }

    async fn sign_in(&self, name: &str, password: &str) -> Result<Viewer, Refusal> {
        let form = SignIn {
            sign_in_name: name.to_owned(),
            password: password.to_owned(),
            next: String::new(),
        };
        sign_in(&self.services, &form).await
    }

    async fn member(&self, name: &str) -> Viewer {
        self.sign_up(name).await.unwrap();
        self.sign_in(name, PASSWORD).await.unwrap()
    }

    async fn administrator(&self, name: &str) -> Viewer {
        create_administrator(&self.services, name, name, PASSWORD)
            .await
            .unwrap();
        self.sign_in(name, PASSWORD).await.unwrap()
    }

    async fn session(&self, viewer: &Viewer, number: u8) -> SessionId {
        let id = SessionId([number; 16]);
        let session = KeptSession {
            account: Some(viewer.id),
            agent: format!("Browser {number}"),
            data: "{}".to_owned(),
            expires_at: self
                .clock
                .now()
                .checked_add(SignedDuration::from_hours(24))
                .unwrap(),
        };
        keep_session(&self.services, id, session).await.unwrap();
        id
    }

    async fn is_kept(&self, id: SessionId) -> bool {
        kept_session(&self.services, id).await.unwrap().is_some()
    }

    async fn record_size(&self) -> i64 {
        self.services
            .read(|tx| Box::pin(async move { Ok(folkmoot_store::record::size(tx).await?) }))
            .await
            .unwrap()
    }
}

impl Site {
    /// Kind, role and actor of the record's entries about a person, the oldest first.
    async fn entries_about(
        &self,
        person: &Viewer,
    ) -> Vec<(String, Option<String>, Option<String>)> {
        let mut found = Vec::new();
        for seq in 1..=self.record_size().await {
            let entry = crate::record::entry(&self.services, seq).await.unwrap();
            if entry.summary.subject_id == person.id.0 {
                let fact = |name: &str| entry.body["facts"][name].as_str().map(str::to_owned);
                let kind = entry.summary.kind.to_string();
                found.push((kind, fact("role"), fact("by")));
            }
        }
        found
    }
}

fn form(name: &str) -> SignUp {
    SignUp {
        name: format!("Person {name}"),
        sign_in_name: name.to_owned(),
        mail: String::new(),
        password: PASSWORD.to_owned(),
    }
}

/// The fields and messages of a refusal.
fn messages<T: std::fmt::Debug>(result: Result<T, Refusal>) -> Vec<(String, String)> {
    match result.unwrap_err() {
        Refusal::Invalid(errors) => errors
            .into_iter()
            .map(|FieldError { field, message, .. }| (field.into_owned(), message.into_owned()))
            .collect(),
        other => panic!("{other:?}"),
    }
}

fn message(field: &str, message: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), format!("accounts-error-{message}"))]
}

on_both_databases! {
    async fn a_person_signs_up_and_in(store: Store) {
        let site = site(store);
        assert!(site.services.store.is_new().await.unwrap());
        let id = site.sign_up("Ada").await.unwrap();
        assert!(!site.services.store.is_new().await.unwrap());
        let viewer = site.sign_in(" ＡDA ", PASSWORD).await.unwrap();
        assert_eq!(viewer.id, id);
        assert_eq!(viewer.name, "Person Ada");
        assert!(!viewer.administrator && !viewer.survey_manager);
        assert_eq!(site.record_size().await, 0);
    }

    async fn a_sign_in_name_is_taken_once_however_it_is_written(store: Store) {
        let site = site(store);
        site.sign_up("Ada").await.unwrap();
        assert_eq!(
            messages(site.sign_up("ａda").await),
            message("sign_in_name", "sign-in-name-taken")
        );
        let (one, other) = tokio::join!(site.sign_up("grace"), site.sign_up("GRACE"));
        assert!(one.is_ok() != other.is_ok());
    }

    async fn every_mistake_is_told_at_its_field(store: Store) {
        let site = site(store);
        let wrong = SignUp {
            name: "\0".to_owned(),
            sign_in_name: "a b".to_owned(),
            mail: "nobody".to_owned(),
            password: "short".to_owned(),
        };
        let fields: Vec<String> = messages(sign_up(&site.services, wrong).await)
            .into_iter()
            .map(|(field, _)| field)
            .collect();
        assert_eq!(fields, ["name", "sign_in_name", "password", "mail"]);
    }

    async fn an_unknown_account_and_a_wrong_password_get_the_same_answer(store: Store) {
        let site = site(store);
        site.sign_up("ada").await.unwrap();
        let wrong = messages(site.sign_in("ada", OTHER).await);
        assert_eq!(wrong, messages(site.sign_in("nobody", OTHER).await));
        assert_eq!(wrong, message("sign_in_name", "sign-in"));
    }

    async fn too_many_attempts_lock_a_name_for_a_while_whether_or_not_it_exists(store: Store) {
        let site = site(store);
        site.sign_up("ada").await.unwrap();
        for name in ["ada", "nobody"] {
            for _ in 0..10 {
                messages(site.sign_in(name, OTHER).await);
            }
            assert!(matches!(site.sign_in(name, PASSWORD).await, Err(Refusal::TooMany)), "{name}");
        }
        site.pass(SignedDuration::from_mins(16));
        site.sign_in("ada", PASSWORD).await.unwrap();
        for _ in 0..9 {
            messages(site.sign_in("ada", OTHER).await);
        }
        site.sign_in("ada", PASSWORD).await.unwrap();
        messages(site.sign_in("ada", OTHER).await);
    }

    async fn a_changed_password_ends_the_other_sessions(store: Store) {
        let site = site(store);
        let ada = site.member("ada").await;
        let grace = site.member("grace").await;
        let (here, there) = (site.session(&ada, 1).await, site.session(&ada, 2).await);
        let elsewhere = site.session(&grace, 3).await;
        assert_eq!(
            messages(change_password(&site.services, &ada, here, OTHER, OTHER).await),
            message("old_password", "password-wrong")
        );
        assert_eq!(
            messages(change_password(&site.services, &ada, here, PASSWORD, "short").await),
            message("new_password", "password-short")
        );
        assert!(site.is_kept(there).await);
        change_password(&site.services, &ada, here, PASSWORD, OTHER).await.unwrap();
        assert!(site.is_kept(here).await && site.is_kept(elsewhere).await);
        assert!(!site.is_kept(there).await);
        assert!(site.sign_in("ada", PASSWORD).await.is_err());
        site.sign_in("ada", OTHER).await.unwrap();
    }

    async fn a_person_sees_and_ends_their_sessions_and_nobody_elses(store: Store) {
        let site = site(store);
        let ada = site.member("ada").await;
        let grace = site.member("grace").await;
        let (here, there) = (site.session(&ada, 1).await, site.session(&ada, 2).await);
        let page = own_page(&site.services, &ada, Some(here)).await.unwrap();
        assert_eq!(page.sessions.len(), 2);
        let other = page.sessions.iter().find(|session| !session.current).unwrap();
        assert_eq!(other.agent, "Browser 2");
        assert!(matches!(
            end_own_session(&site.services, &grace, &other.handle).await,
            Err(Refusal::NotFound)
        ));
        end_own_session(&site.services, &ada, &other.handle).await.unwrap();
        assert!(site.is_kept(here).await && !site.is_kept(there).await);
        assert!(matches!(
            end_own_session(&site.services, &ada, "zz").await,
            Err(Refusal::NotFound)
        ));
        site.pass(SignedDuration::from_hours(25));
        assert!(!site.is_kept(here).await);
    }

    async fn roles_are_given_and_taken_by_administrators_on_the_record(store: Store) {
        let site = site(store);
        let root = site.administrator("root").await;
        let ada = site.member("ada").await;
        let session = site.session(&ada, 1).await;
        let role = CommunityRole::SurveyManager;
        assert!(matches!(
            grant(&site.services, &ada, ada.id, role).await,
            Err(Refusal::NotAllowed(_))
        ));
        grant(&site.services, &root, ada.id, role).await.unwrap();
        grant(&site.services, &root, ada.id, role).await.unwrap();
        assert!(viewer(&site.services, ada.id).await.unwrap().unwrap().survey_manager);
        assert!(!site.is_kept(session).await);
        assert_eq!(site.record_size().await, 2, "the operator's grant and this one");
        withdraw(&site.services, &root, ada.id, role).await.unwrap();
        assert!(!viewer(&site.services, ada.id).await.unwrap().unwrap().survey_manager);
        assert_eq!(site.record_size().await, 3);
    }

    async fn somebody_can_always_administer(store: Store) {
        let site = site(store);
        let root = site.administrator("root").await;
        let role = CommunityRole::Administrator;
        assert!(matches!(
            withdraw(&site.services, &root, root.id, role).await,
            Err(Refusal::Conflict("accounts-refusal-last-administrator"))
        ));
        assert!(may_close(&site.services, &root).await.is_err());
        assert!(close(&site.services, &root, PASSWORD).await.is_err());
        let deputy = site.administrator("deputy").await;
        let (one, other) = tokio::join!(
            withdraw(&site.services, &root, deputy.id, role),
            withdraw(&site.services, &deputy, root.id, role),
        );
        assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
    }

    async fn a_reset_link_sets_one_password_once(store: Store) {
        let site = site(store);
        let root = site.administrator("root").await;
        let ada = site.member("ada").await;
        let session = site.session(&ada, 1).await;
        assert!(issue_reset_link(&site.services, &ada, root.id).await.is_err());
        let former = issue_reset_link(&site.services, &root, ada.id).await.unwrap();
        let token = issue_reset_link(&site.services, &root, ada.id).await.unwrap();
        assert!(reset_page(&site.services, &former).await.is_err());
        assert_eq!(reset_page(&site.services, &token).await.unwrap().sign_in_name, "ada");
        assert_eq!(
            messages(choose_password(&site.services, &token, "short").await),
            message("password", "password-short")
        );
        let (one, other) = tokio::join!(
            choose_password(&site.services, &token, OTHER),
            choose_password(&site.services, &token, OTHER),
        );
        assert!(one.is_ok() != other.is_ok());
        assert!(!site.is_kept(session).await);
        site.sign_in("ada", OTHER).await.unwrap();
        let late = issue_reset_link(&site.services, &root, ada.id).await.unwrap();
        site.pass(SignedDuration::from_hours(24));
        assert!(matches!(
            choose_password(&site.services, &late, PASSWORD).await,
            Err(Refusal::Conflict("accounts-refusal-reset-link"))
        ));
    }

    async fn a_closed_account_is_a_former_member_and_nothing_else(store: Store) {
        let site = site(store);
        let root = site.administrator("root").await;
        let ada = site.member("ada").await;
        let session = site.session(&ada, 1).await;
        issue_reset_link(&site.services, &root, ada.id).await.unwrap();
        assert_eq!(
            messages(close(&site.services, &ada, OTHER).await),
            message("password", "password-wrong")
        );
        close(&site.services, &ada, PASSWORD).await.unwrap();
        assert!(!site.is_kept(session).await);
        assert_eq!(viewer(&site.services, ada.id).await.unwrap(), None);
        let page = person(&site.services, None, ada.id).await.unwrap();
        assert_eq!(page.name, None);
        assert!(site.sign_in("ada", PASSWORD).await.is_err());
        assert!(matches!(close(&site.services, &ada, PASSWORD).await, Err(Refusal::NotFound)));
        assert!(matches!(
            grant(&site.services, &root, ada.id, CommunityRole::Administrator).await,
            Err(Refusal::NotFound)
        ));
        // The name to sign in with is free again.
        site.sign_up("ada").await.unwrap();
    }

    async fn roles_are_on_the_record_from_the_first_administrator_to_the_last_day(store: Store) {
        let site = site(store);
        let root = site.administrator("root").await;
        site.administrator("deputy").await;
        grant(&site.services, &root, root.id, CommunityRole::SurveyManager).await.unwrap();
        close(&site.services, &root, PASSWORD).await.unwrap();
        let entries = site.entries_about(&root).await;
        assert_eq!(
            entries,
            [
                ("role.granted", Some("administrator"), Some("operator".to_owned())),
                ("role.granted", Some("survey-manager"), Some(root.id.to_string())),
                ("role.withdrawn", Some("administrator"), Some(root.id.to_string())),
                ("role.withdrawn", Some("survey-manager"), Some(root.id.to_string())),
                ("account.closed", None, None),
            ]
            .map(|(kind, role, by)| (kind.to_owned(), role.map(str::to_owned), by))
        );
    }

    async fn an_account_that_nothing_public_names_comes_and_goes_without_an_entry(store: Store) {
        let site = site(store);
        let ada = site.member("ada").await;
        close(&site.services, &ada, PASSWORD).await.unwrap();
        assert_eq!(site.record_size().await, 0);
    }

    async fn whoever_holds_a_seat_closes_the_account_on_the_record_by_ids_alone(store: Store) {
        let site = site(store);
        let root = site.administrator("root").await;
        let ada = site.member("ada").await;
        let body = BodyEntry {
            slug: "tsc".into(),
            code: "TSC".into(),
            name: "Steering".into(),
            kind: "committee".into(),
            zone: "UTC".into(),
            ..BodyEntry::default()
        };
        crate::bodies::create(&site.services, &root, body).await.unwrap();
        let seat = |from: &str, to: &str| MembershipEntry {
            account: ada.id.to_string(),
            role: "member".into(),
            voting_status: "voting".into(),
            affiliation: String::new(),
            from: from.into(),
            to: to.into(),
 appointed_by: "founding".into(), ..MembershipEntry::default() };
        for (from, to) in [("2025-01-01", "2026-01-01"), ("2026-01-01", "")] {
            crate::bodies::add_member(&site.services, &root, "tsc".into(), seat(from, to)).await.unwrap();
        }
        close(&site.services, &ada, PASSWORD).await.unwrap();
        let entry = crate::record::entry(&site.services, site.record_size().await).await.unwrap();
        assert_eq!(entry.body["kind"], "account.closed");
        assert_eq!(entry.body["subject"], ada.id.to_string());
        let held = entry.body["facts"]["terms_held"].as_array().unwrap();
        assert_eq!(held.len(), 1, "the term that had not ended: {held:?}");
        assert!(held[0].as_str().unwrap().parse::<folkmoot_domain::ids::MembershipId>().is_ok());
        assert!(!entry.body_text.contains("Person") && entry.documents.is_empty());
    }

    async fn a_person_changes_settings_and_takes_the_data_along(store: Store) {
        let site = site(store);
        let ada = site.member("ada").await;
        let settings = AccountSettings {
            name: " Ada L. ".to_owned(),
            mail: "ada@example.org".to_owned(),
        };
        change_settings(&site.services, &ada, &settings).await.unwrap();
        let data = download(&site.services, &ada, None).await.unwrap();
        let data = serde_json::to_value(data).unwrap();
        assert_eq!(data["settings"]["name"], "Ada L.");
        assert_eq!(data["settings"]["mail"], "ada@example.org");
        assert_eq!(data["sign_in_name"], "ada");
        assert!(!data.to_string().contains("argon2"));
        for empty in [
            "memberships", "motions_moved", "votes", "superseded_votes", "meetings", "surveys_answered", "survey_comments",
            "library_questions", "join_requests", "interests", "conflict_answers",
        ] {
            assert_eq!(data[empty], serde_json::json!([]), "{empty}");
        }
    }

    async fn administrators_find_people_page_by_page(store: Store) {
        let site = site(store);
        let root = site.administrator("root").await;
        for name in ["cleo", "ben_1", "ada", "benx1"] {
            site.sign_up(name).await.unwrap();
        }
        let names = async |search: &str, after: &str, limit| {
            let page = people(&site.services, &root, search, after, Limit::new(Some(limit)))
                .await
                .unwrap();
            let names: Vec<String> =
                page.people.into_iter().map(|person| person.sign_in_name).collect();
            (names.join(" "), page.next)
        };
        assert_eq!(names("", "", 2).await, ("ada ben_1".to_owned(), Some("ben_1".to_owned())));
        assert_eq!(names("", "ben_1", 9).await, ("benx1 cleo root".to_owned(), None));
        assert_eq!(names("N_1", "", 9).await.0, "ben_1");
        assert_eq!(names("person", "", 9).await.0, "ada ben_1 benx1 cleo");
        let ada = site.sign_in("ada", PASSWORD).await.unwrap();
        let settings = AccountSettings { name: "Ada Öz".into(), ..AccountSettings::default() };
        change_settings(&site.services, &ada, &settings).await.unwrap();
        assert_eq!(names("öZ", "", 9).await.0, "ada");
        assert_eq!(names("person", "", 9).await.0, "ben_1 benx1 cleo");
        assert!(people(&site.services, &ada, "", "", Limit::default()).await.is_err());
    }
}
