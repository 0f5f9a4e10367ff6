mod examples;
mod meetings_in_pages;
mod schemas;

use std::collections::BTreeSet;

use folkmoot_domain::{
    accounts::Viewer,
    bodies::{BodyEntry, MembershipEntry, companies::CompanyEntry, interests::InterestEntry},
    ids::{AccountId, ResponseKey, SurveyId, SurveyVersionId},
    language::Language,
    meetings::SeriesEntry,
    motions::draft::DraftValues,
    surveys::{
        Answers, DraftSurvey,
        catalogue::{Access, Localised},
        flow,
    },
};
use folkmoot_services::{Refusal, bodies, meetings, motions, results};
use folkmoot_store::{Store, accounts, surveys, testing::on_both_databases};
use http::StatusCode;
use serde_json::Value;
use utoipa::OpenApi as _;

use super::*;
use crate::web::testing::TestSite;
use schemas::departure;

fn description() -> Value {
    serde_json::to_value(Document::openapi()).unwrap()
}

#[test]
fn every_route_is_described_and_every_description_is_a_route() {
    let description = description();
    let described: BTreeSet<String> = description["paths"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect();
    let routes: BTreeSet<String> = PATHS.iter().map(|path| format!("{BASE}{path}")).collect();
    assert_eq!(described, routes);
    for (path, item) in description["paths"].as_object().unwrap() {
        let operations: Vec<&String> = item.as_object().unwrap().keys().collect();
        assert_eq!(operations, ["get"], "{path}");
    }
}

async fn person(site: &TestSite, name: &'static str, roles: bool) -> Viewer {
    let (id, at) = (AccountId(site.services.new_id()), site.services.now());
    let done: Result<(), Refusal> = site
        .services
        .store
        .write(move |tx| {
            Box::pin(async move {
                let account = accounts::NewAccount {
                    id,
                    name: name.into(),
                    sign_in_name: name.into(),
                    sign_in_key: name.into(),
                    password_hash: "none".into(),
                    mail: None,
                    administrator: roles,
                    survey_manager: roles,
                    created_at: at,
                };
                Ok(accounts::insert(tx, account).await?)
            })
        })
        .await;
    done.unwrap();
    Viewer {
        id,
        name: name.into(),
        administrator: roles,
        survey_manager: roles,
    }
}

const DEFINITION: &str = r#"{"title": {"default": "Models", "de": "Modelle"}, "pages": [{"name": "p1", "elements": [
    {"type": "radiogroup", "name": "role", "title": "Role", "choices": ["dev", "art"]},
    {"type": "matrix", "name": "views", "title": "Views", "columns": ["no", "yes"], "rows": ["open"]}
]}]}"#;

async fn released_survey(site: &TestSite, manager: &Viewer) {
    let services = &site.services;
    let (survey, version) = (
        SurveyId(services.new_id()),
        SurveyVersionId(services.new_id()),
    );
    let at = services.now();
    let draft = DraftSurvey::read(DEFINITION).unwrap();
    let definition = draft.definition().clone();
    let questionnaire = draft.field();
    let responses = (0..40)
        .map(|person| {
            let role = if person % 3 == 0 { "art" } else { "dev" };
            let answers = Answers::from_json(&format!(r#"{{"role": "{role}"}}"#)).unwrap();
            surveys::answers::NewResponse {
                stratum: folkmoot_domain::surveys::catalogue::Stratum::LinkWithoutProof,
                version,
                key: ResponseKey(services.new_id()),
                language: Language::English,
                answers: serde_json::to_string(
                    &flow::complete(flow::Situation::timeless(&definition, &answers)).unwrap(),
                )
                .unwrap(),
                texts: Vec::new(),
            }
        })
        .collect();
    let done: Result<(), Refusal> = services
        .store
        .write(move |tx| {
            Box::pin(async move {
                let new = surveys::NewSurvey {
                    id: survey,
                    slug: "models".into(),
                    access: Access::OpenLink,
                    zone: "UTC".into(),
                    created_at: at,
                };
                let questionnaire = surveys::Questionnaire {
                    definition: questionnaire.document().to_vec(),
                    digest: questionnaire.digest().to_owned(),
                    titles: Localised([(Language::English, "Models".to_owned())].into()),
                    questions: 2,
                };
                surveys::closing::shut_the_gate(tx).await?;
                surveys::insert(tx, new, version, questionnaire).await?;
                surveys::field(tx, survey, version, at).await?;
                surveys::answers::add_responses(tx, responses).await?;
                surveys::closing::close(tx, survey, at, false).await?;
                Ok(())
            })
        })
        .await;
    done.unwrap();
    let preview = results::preview(services, manager, "models").await.unwrap();
    results::release(services, manager, "models", &preview.digest)
        .await
        .unwrap();
}

/// A committee with one voting chair, a motion, a series of meetings, a survey with a release.
async fn community(site: &TestSite) -> String {
    let services = &site.services;
    let admin = person(site, "ada", true).await;
    let chair = person(site, "chris", false).await;
    let body = BodyEntry {
        slug: "tsc".into(),
        code: "TSC".into(),
        name: "Technical Steering Committee".into(),
        kind: "committee".into(),
        zone: "America/New_York".into(),
        mission: "Decides.".into(),
        ..BodyEntry::default()
    };
    bodies::create(services, &admin, body).await.unwrap();
    let seat = MembershipEntry {
        account: chair.id.to_string(),
        role: "chair".into(),
        voting_status: "voting".into(),
        affiliation: "Example Ltd".into(),
        from: "2026-01-01".into(),
        to: String::new(),
        appointed_by: "founding".into(),
        ..MembershipEntry::default()
    };
    bodies::add_member(services, &admin, "tsc".into(), seat)
        .await
        .unwrap();
    let company = CompanyEntry {
        name: "Example Ltd".into(),
        spellings: "Exemplary".into(),
        ..CompanyEntry::default()
    };
    bodies::companies::add(services, &admin, company)
        .await
        .unwrap();
    let series = SeriesEntry {
        title: "Committee call".into(),
        zone: "America/New_York".into(),
        starts_on: "2026-06-04".into(),
        wall_time: "10:00".into(),
        minutes: "60".into(),
        every_weeks: "2".into(),
        ..SeriesEntry::default()
    };
    meetings::create_series(services, &chair, "tsc".into(), series)
        .await
        .unwrap();
    let draft = DraftValues {
        body: "tsc".into(),
        title: "Adopt the data card".into(),
        text: "Every release has *one*.".into(),
        mode: "electronic".into(),
        matter: "ordinary".into(),
        deadline: "2026-07-09T12:00".into(),
        meeting: "2026-07-02".into(),
        ..DraftValues::default()
    };
    let interest = InterestEntry {
        name: "Example Ltd".into(),
        kind: "office".into(),
        ..InterestEntry::blank(services.now().to_zoned(jiff::tz::TimeZone::UTC).date())
    };
    bodies::interests::declare(services, &chair, interest)
        .await
        .unwrap();
    let motion = motions::move_motion(services, &chair, draft).await.unwrap();
    let code = motions::open(services, &chair, motion)
        .await
        .unwrap()
        .to_string();
    released_survey(site, &admin).await;
    code
}

on_both_databases! {
    async fn every_described_path_answers_as_its_schema_says(store: Store) {
        let site = TestSite::new(store);
        let code = community(&site).await;
        let whole = description();
        let browser = site.browser();
        let seated = browser.get("/api/v1/bodies/tsc/interests").await;
        let seated: Value = serde_json::from_str(&seated.text).unwrap();
        let chair = seated["items"][0]["person"].as_str().unwrap();
        for (path, item) in whole["paths"].as_object().unwrap() {
            let address = path
                .replace("{slug}", if path.contains("bodies") { "tsc" } else { "models" })
                .replace("{id}", chair)
                .replace("{number}", "1")
                .replace("{code}", &code)
                .replace("{group}", "tsc")
                .replace("{date}", "2026-06-18")
                .replace("{seq}", "1");
            let answer = browser.get(&address).await;
            assert_eq!(answer.status, StatusCode::OK, "{address}: {}", answer.text);
            assert_eq!(answer.header("content-type"), "application/json");
            let value: Value = serde_json::from_str(&answer.text).unwrap();
            let schema = &item["get"]["responses"]["200"]["content"]["application/json"]["schema"];
            assert_eq!(departure(schema, &value, &whole, ""), None, "{address}: {}", answer.text);
            if path.ends_with("/motions/{code}") {
                assert_eq!(value["meetings"][0]["address"], "/meetings/tsc/2026-07-02");
            }
            if let Some(items) = value["items"].as_array() {
                assert!(!items.is_empty(), "{address} shows nothing");
            }
            let again = http::Request::builder()
                .uri(&address)
                .header("if-none-match", answer.header("etag"))
                .body(axum::body::Body::empty())
                .unwrap();
            assert_eq!(site.send(again).await.status, StatusCode::NOT_MODIFIED, "{address}");
        }
    }

    async fn mistakes_are_problem_details_that_name_the_parameter(store: Store) {
        let site = TestSite::new(store);
        let browser = site.browser();
        let whole = description();
        let schema = serde_json::json!({"$ref": "#/components/schemas/Problem"});
        for (address, status, parameter) in [
            ("/api/v1/record?limit=0", 400, Some("limit")),
            ("/api/v1/record?limit=many", 400, Some("limit")),
            ("/api/v1/record?kind=motion.dreamt", 400, Some("kind")),
            ("/api/v1/record?after=-1", 400, Some("after")),
            ("/api/v1/surveys?state=sleeping", 400, Some("state")),
            ("/api/v1/motions?standing=maybe", 400, Some("standing")),
            ("/api/v1/motions?after=x", 400, Some("after")),
            ("/api/v1/meetings?after=soon", 400, Some("after")),
            ("/api/v1/surveys?colour=red", 400, None),
            ("/api/v1/surveys/nothing", 404, None),
            ("/api/v1/motions/TSC-2026-999", 404, None),
            ("/api/v1/record/1", 404, None),
            ("/api/v1/record/x", 404, None),
            ("/api/v1/nothing", 404, None),
            ("/api/v1", 404, None),
        ] {
            let answer = browser.get(address).await;
            assert_eq!(answer.status.as_u16(), status, "{address}: {}", answer.text);
            assert_eq!(answer.header("content-type"), "application/problem+json", "{address}");
            let value: Value = serde_json::from_str(&answer.text).unwrap();
            assert_eq!(departure(&schema, &value, &whole, ""), None, "{address}");
            assert_eq!(value["parameter"].as_str(), parameter, "{address}");
        }
        let answer = browser.post("/api/v1/surveys", &[]).await;
        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
        assert_eq!(answer.header("content-type"), "application/problem+json");
    }

    async fn lists_go_on_where_next_says(store: Store) {
        let site = TestSite::new(store);
        community(&site).await;
        let browser = site.browser();
        let mut address = Some(format!("{BASE}/record?limit=2"));
        let mut seen = Vec::new();
        while let Some(at) = address {
            let page: Value = serde_json::from_str(&browser.get(&at).await.text).unwrap();
            seen.extend(page["items"].as_array().unwrap().iter().map(|e| e["seq"].as_i64().unwrap()));
            address = page["next"].as_str().map(str::to_owned);
        }
        let all: Vec<i64> = (1..=*seen.first().unwrap()).rev().collect();
        assert_eq!(seen, all);
        assert!(seen.len() >= 4);
    }

    async fn pages_feed_and_files_of_record_and_results_answer(store: Store) {
        let site = TestSite::new(store);
        community(&site).await;
        let browser = site.browser();
        let release = browser.get("/surveys/models/results").await;
        assert_eq!(release.status, StatusCode::SEE_OTHER);
        let page = browser.get(release.location()).await;
        assert!(page.text.contains("Most chosen: dev (65%)"), "{}", page.text);
        let csv = browser.get("/surveys/models/results/1.csv").await;
        assert!(csv.header("content-type").starts_with("text/csv"));
        assert!(csv.text.contains("role,,single,Role,dev,dev,shown,26,65,40,answered"));
        let json = browser.get("/surveys/models/results/1.json").await;
        let listed = browser.get("/api/v1/surveys/models/releases").await;
        let digest = folkmoot_domain::results::Release::digest(json.text.as_bytes());
        assert!(listed.text.contains(&digest));
        assert_eq!(browser.get("/surveys/models/results/2").await.status, StatusCode::NOT_FOUND);
        assert_eq!(browser.get("/surveys/models/results/01").await.status, StatusCode::NOT_FOUND);
        assert_eq!(
            browser.get("/surveys/models/results/preview").await.status,
            StatusCode::SEE_OTHER
        );

        let record = browser.get("/record?kind=results.released").await;
        assert!(record.text.contains("href=\"/surveys/models/results/1\""), "{}", record.text);
        let feed = browser.get("/record.atom").await;
        assert_eq!(feed.header("content-type"), "application/atom+xml; charset=utf-8");
        assert!(feed.text.contains("Results were released: Models"), "{}", feed.text);
        let origin = crate::settings::Settings::default().public_origin();
        assert!(feed.text.contains(&format!("<id>{origin}/record/1</id>")));
        let parsed: atom_syndication::Feed = feed.text.parse().unwrap();
        assert!(parsed.entries().len() >= 4);

        // A stranger recomputes what the entry commits to.
        let entry = browser.get("/record/1.json").await;
        let entry: Value = serde_json::from_str(&entry.text).unwrap();
        let document = &entry["documents"][0];
        let salt = hex_bytes(document["salt"].as_str().unwrap());
        let text = document["document"].as_str().unwrap();
        assert_eq!(
            folkmoot_domain::canonical::commitment(&salt, text.as_bytes()),
            document["commitment"].as_str().unwrap()
        );
        let name = document["name"].as_str().unwrap();
        assert_eq!(entry["body"]["commitments"][name], document["commitment"]);
        assert_eq!(browser.get("/record/1").await.status, StatusCode::OK);
        assert_eq!(browser.get("/record/999").await.status, StatusCode::NOT_FOUND);
    }
}

fn hex_bytes(text: &str) -> Vec<u8> {
    (0..text.len() / 2)
        .map(|byte| u8::from_str_radix(&text[byte * 2..byte * 2 + 2], 16).unwrap())
        .collect()
}
