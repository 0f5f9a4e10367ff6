//! An open link defends itself, and no person loses an answer by it.

use std::collections::BTreeMap;

use folkmoot_domain::surveys::{catalogue::Stratum, defence::find_proof};

use super::*;

const SEND: [(&str, &str); 3] = [("_place", "_summary"), ("_go", "send"), ("tea", "false")];

/// Sends a form as a browser without scripts does.
async fn send(
    site: &TestSite,
    version: &str,
    form: &[(&str, String)],
    more: &[(&str, &str)],
) -> Answer {
    let mut all = vec![("_version", version)];
    all.extend(form.iter().map(|(name, value)| (*name, value.as_str())));
    all.extend(SEND);
    all.extend(more);
    site.browser().post("/surveys/tea/answer", &all).await
}

fn keeps_the_answer(answer: &Answer) -> bool {
    hidden(&answer.text, "tea") == "false"
}

async fn strata(site: &TestSite) -> BTreeMap<Stratum, i64> {
    let managed = surveys::managed(&site.services, &survey_manager(), "tea").await;
    managed.unwrap().0.strata
}

on_both_databases! {
    async fn a_form_sent_sooner_than_people_answer_comes_back_and_is_taken_a_little_later(store: Store) {
        let site = TestSite::new(store);
        let version = field_tea(&site, "open-link").await;
        let start = site.browser().get("/surveys/tea/answer").await;
        let form = ["_key", "_begun"].map(|name| (name, hidden(&start.text, name).to_owned()));
        wait(&site, 1);
        let quick = send(&site, &version, &form, &[]).await;
        assert_eq!(quick.status, StatusCode::CONFLICT);
        assert!(quick.text.contains("quicker than people answer") && keeps_the_answer(&quick));
        assert_eq!(hidden(&quick.text, "_begun"), form[1].1, "the time goes on");
        wait(&site, 1);
        assert_eq!(send(&site, &version, &form, &[]).await.location(), "/surveys/tea/answer/done");
    }

    async fn a_beginning_of_another_form_is_begun_anew(store: Store) {
        let site = TestSite::new(store);
        let version = field_tea(&site, "open-link").await;
        let (mut form, other) = (begin(&site).await, begin(&site).await);
        form[1].1.clone_from(&other[1].1);
        let lost = send(&site, &version, &form, &[]).await;
        assert_eq!(lost.status, StatusCode::CONFLICT);
        assert!(lost.text.contains("had lost the time") && keeps_the_answer(&lost));
        assert_eq!(hidden(&lost.text, "_key"), form[0].1);
        form[1].1 = hidden(&lost.text, "_begun").to_owned();
        wait(&site, 30);
        assert_eq!(send(&site, &version, &form, &[]).await.location(), "/surveys/tea/answer/done");
        // The island is told the new beginning.
        let key = site.services.new_id();
        let body = format!(r#"{{"version": "{version}", "key": "{key}", "language": "en", "answers": {{"tea": false}}}}"#);
        let told = site.send(island(body, "")).await;
        assert_eq!(told.status, StatusCode::CONFLICT);
        assert!(told.text.contains("\"begun\""), "{}", told.text);
    }

    async fn a_form_that_a_member_began_is_not_taken_by_the_link_when_they_are_signed_out(store: Store) {
        let site = TestSite::new(store);
        let version = field_tea(&site, "members-and-link").await;
        let browser = member(&site, "quinn", false).await;
        let start = browser.get("/surveys/tea/answer").await;
        let form = [("_key", hidden(&start.text, "_key").to_owned())];
        browser.post("/sign-out", &[]).await;
        wait(&site, 30);
        for _ in 0..2 {
            let sent = send(&site, &version, &form, &[]).await;
            assert_eq!(sent.status, StatusCode::UNAUTHORIZED);
            assert!(sent.text.contains("no longer signed in") && keeps_the_answer(&sent));
        }
        let body = format!(
            r#"{{"version": "{version}", "key": "{}", "begun": "", "language": "en", "answers": {{"tea": false}}}}"#,
            form[0].1
        );
        assert_eq!(site.send(island(body, "")).await.status, StatusCode::UNAUTHORIZED);
        sign_in(&browser, "quinn").await;
        let mut all = vec![("_version", version.as_str()), ("_key", form[0].1.as_str())];
        all.extend(SEND);
        let sent = browser.post("/surveys/tea/answer", &all).await;
        assert_eq!(sent.location(), "/surveys/tea/answer/done");
        assert_eq!(strata(&site).await, [(Stratum::Member, 1)].into());
    }

    async fn a_browser_that_fills_in_what_people_do_not_see_is_asked_to_empty_it(store: Store) {
        let site = TestSite::new(store);
        let version = field_tea(&site, "open-link").await;
        let form = begin(&site).await;
        let start = site.browser().get("/surveys/tea/answer").await;
        assert!(start.text.contains("class=\"answer-trap\""));
        let trapped = send(&site, &version, &form, &[("_website", "https://example.org")]).await;
        assert_eq!(trapped.status, StatusCode::CONFLICT);
        assert!(trapped.text.contains("Leave this field empty") && !trapped.text.contains("class=\"answer-trap\""));
        assert!(!trapped.text.contains("example.org") && keeps_the_answer(&trapped));
        assert_eq!(send(&site, &version, &form, &[("_website", "")]).await.location(), "/surveys/tea/answer/done");
    }

    async fn without_proof_of_work_a_network_sends_a_burst_and_then_waits(store: Store) {
        let site = TestSite::new(store);
        let version = field_tea(&site, "open-link").await;
        let mut forms = Vec::new();
        for _ in 0..12 {
            forms.push(begin(&site).await);
        }
        let mut taken = 0;
        for form in &forms {
            let answer = send(&site, &version, form, &[]).await;
            if answer.status == StatusCode::SEE_OTHER {
                taken += 1;
            } else {
                assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
                assert!(answer.text.contains("Send again in a minute") && keeps_the_answer(&answer));
            }
        }
        assert_eq!(taken, 10);
        // A form that was taken is thanked again meanwhile.
        assert_eq!(send(&site, &version, &forms[0], &[]).await.location(), "/surveys/tea/answer/done");
        let (key, begun) = (&forms[10][0].1, &forms[10][1].1);
        let proof = find_proof(key, 0, u64::MAX).unwrap();
        let body = |proof: u64| {
            format!(r#"{{"version": "{version}", "key": "{key}", "begun": "{begun}", "proof": "{proof}", "language": "en",
                "answers": {{"tea": false}}}}"#)
        };
        let false_proof = site.send(island(body(proof + 1), "")).await;
        assert_eq!(false_proof.status, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(site.send(island(body(proof), "")).await.status, StatusCode::CREATED);
        wait(&site, 60);
        assert_eq!(send(&site, &version, &forms[11], &[]).await.status, StatusCode::SEE_OTHER);
        let expected = [(Stratum::LinkWithProof, 1), (Stratum::LinkWithoutProof, 11)];
        assert_eq!(strata(&site).await, expected.into());
    }

    async fn a_member_is_not_asked_for_any_of_it(store: Store) {
        let site = TestSite::new(store);
        let version = field_tea(&site, "members-and-link").await;
        let browser = member(&site, "quinn", false).await;
        let start = browser.get("/surveys/tea/answer").await;
        assert!(!start.text.contains("answer-trap") && hidden(&start.text, "_begun").is_empty());
        assert!(start.text.contains("You are signed in and answer as a member, once."));
        let fields = [("_version", version.as_str()), SEND[0], SEND[1], SEND[2]];
        assert_eq!(browser.post("/surveys/tea/answer", &fields).await.status, StatusCode::SEE_OTHER);
        let stranger = site.browser().get("/surveys/tea/answer").await;
        assert!(stranger.text.contains("You answer through the link") && stranger.text.contains("answer-trap"));
        assert_eq!(strata(&site).await, [(Stratum::Member, 1)].into());
    }
}
