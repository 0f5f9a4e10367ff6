//! Companies, affiliations, the standing beside the charter and the timeline, over HTTP.

use super::*;

async fn chair(site: &TestSite, admin: &Browser<'_>) -> String {
    committee(admin).await;
    let ada = person(site, "Ada").await;
    let added = admin
        .post(
            "/groups/tsc/members/new",
            &seat(&ada, "chair", "2019-01-01"),
        )
        .await;
    assert_eq!(added.location(), "/groups/tsc#members", "{}", added.text);
    ada
}

/// The address of a company's forms, found behind its name in the list.
async fn company(admin: &Browser<'_>, name: &str) -> String {
    let page = admin.get("/companies?format=json").await;
    let all: serde_json::Value = serde_json::from_str(&page.text).unwrap();
    let found = all
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["name"] == name);
    format!("/companies/{}", found.unwrap()["id"].as_str().unwrap())
}

on_both_databases! {
    async fn an_administrator_keeps_companies_that_everybody_can_read(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        chair(&site, &admin).await;
        let added = admin.post("/companies/new", &[("name", "Globex"), ("spellings", "Globex Industries")]).await;
        assert!(added.location().starts_with("/companies#company-"), "{}", added.text);
        admin.post("/companies/new", &[("name", "Acme")]).await;
        // Twice is once, with what was typed kept.
        let twice = admin.post("/companies/new", &[("name", "GLOBEX, Inc."), ("spellings", "Gx")]).await;
        assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(twice.text.contains("value=\"GLOBEX, Inc.\"") && twice.text.contains("Gx</textarea>"));
        let acme = company(&admin, "Acme").await;
        let fields = [("to", "globex industries"), ("from", "2019-07-09"), ("revision", "0"), ("source", "https://example.org/bought")];
        let belongs = format!("{acme}/belongs");
        assert_eq!(admin.post(&belongs, &[("to", "Nobody Ltd"), ("from", "x")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(admin.post(&belongs, &fields).await.location().starts_with("/companies#company-"));
        let late = admin.post(&format!("{acme}/edit"), &[("name", "Acme Holding"), ("revision", "0")]).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.text.contains("Acme Holding") && late.text.contains("Somebody else changed"));

        let visitor = site.browser();
        let list = visitor.get("/companies").await;
        assert!(list.text.contains("https://example.org/bought") && !list.text.contains("/edit"), "{}", list.text);
        for path in ["/companies/new", belongs.as_str()] {
            assert!(visitor.get(path).await.location().starts_with("/sign-in?next="), "{path}");
        }
        // The seat that says "=Acme, Ltd" belongs to Globex from that day on.
        let group = |page: &str| page.contains("Globex");
        assert!(!group(&visitor.get("/groups/tsc?as_of=2019-07-08").await.text));
        assert!(group(&visitor.get("/groups/tsc?as_of=2019-07-09").await.text));
        let api: serde_json::Value =
            serde_json::from_str(&visitor.get("/api/v1/companies").await.text).unwrap();
        assert_eq!(api["items"][0]["belongs"][0]["from"], "2019-07-09");
        // It never did after all.
        let parting = format!("{acme}/belongs/2019-07-09");
        assert!(admin.get(&parting).await.text.contains("Globex"));
        let struck = admin.post(&parting, &[("strike", "yes"), ("revision", "1")]).await;
        assert!(struck.location().starts_with("/companies#"), "{}", struck.text);
        assert!(!group(&visitor.get("/groups/tsc").await.text));
    }

    async fn a_member_says_for_whom_they_stand_and_takes_it_back(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        let ada = chair(&site, &admin).await;
        let member = site.browser();
        sign_in(&member, "ada").await;
        let form = format!("/people/{ada}/affiliations");
        assert!(member.get(&format!("/people/{ada}")).await.text.contains(&form));
        let wrong = member.post(&form, &[("affiliation", "Globex"), ("from", "May")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text.contains("value=\"Globex\""));
        let said = member.post(&form, &[("affiliation", "Globex"), ("from", "2020-05-01")]).await;
        assert_eq!(said.location(), format!("/people/{ada}#affiliations"));
        let visitor = site.browser();
        assert!(visitor.get(&format!("/people/{ada}")).await.text.contains("Globex"));
        assert!(visitor.get("/groups/tsc").await.text.contains("Globex"));
        assert!(!visitor.get("/groups/tsc?as_of=2020-04-30").await.text.contains("Globex"));
        assert!(visitor.get(&form).await.location().starts_with("/sign-in?next="));
        person(&site, "Mo").await;
        let other = site.browser();
        sign_in(&other, "mo").await;
        assert_eq!(other.get(&form).await.status, StatusCode::FORBIDDEN);
        let back = member.post(&format!("{form}/take-back"), &[("from", "2020-05-01")]).await;
        assert_eq!(back.location(), form);
        assert!(!visitor.get("/groups/tsc").await.text.contains("Globex"));
    }

    async fn standing_and_timeline_are_for_everybody_and_of_any_day(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        chair(&site, &admin).await;
        let visitor = site.browser();
        let standing = visitor.get("/groups/tsc/standing").await;
        assert_eq!(standing.status, StatusCode::OK);
        assert!(standing.text.contains("No rules were in force on this day."));
        let json: serde_json::Value =
            serde_json::from_str(&visitor.get("/api/v1/bodies/tsc/standing?as_of=2020-01-01").await.text).unwrap();
        assert_eq!((json["as_of"].as_str(), &json["rules_from"]), (Some("2020-01-01"), &serde_json::Value::Null));
        let timeline = visitor.get("/groups/tsc/timeline?as_of=2020-01-01").await;
        assert!(timeline.text.contains("1 January 2020") && timeline.text.contains("<svg"), "{}", timeline.text);
        for path in ["standing", "timeline"] {
            assert_eq!(visitor.get(&format!("/groups/tsc/{path}?as_of=x")).await.status, StatusCode::NOT_FOUND);
            assert_eq!(visitor.get(&format!("/groups/nobody/{path}")).await.status, StatusCode::NOT_FOUND);
        }
    }

    async fn a_seat_without_a_reason_is_refused(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        committee(&admin).await;
        let ada = person(&site, "Ada").await;
        let mut fields = seat(&ada, "chair", "2026-01-01");
        fields[6].1 = "vote";
        let answer = admin.post("/groups/tsc/members/new", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text.contains("#field-appointment_note"), "{}", answer.text);
        fields[6].1 = "";
        let answer = admin.post("/groups/tsc/members/new", &fields).await;
        assert!(answer.text.contains("#field-appointed_by"), "{}", answer.text);
    }
}
