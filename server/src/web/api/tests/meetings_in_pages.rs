//! Meetings page like every other list.

use super::*;

/// Group and day of each meeting on a page.
fn days(page: &Value) -> Vec<String> {
    let items = page["items"].as_array().unwrap().iter();
    items
        .map(|item| {
            let part = |name: &str| item[name].as_str().unwrap().to_owned();
            format!("{} {}", part("group"), part("date"))
        })
        .collect()
}

/// Everything that a list shows, page by page.
async fn walk(site: &TestSite, first: &str) -> Vec<String> {
    let browser = site.browser();
    let (mut next, mut seen) = (Some(first.to_owned()), Vec::new());
    while let Some(address) = next {
        let answer = browser.get(&address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}: {}", answer.text);
        let page: Value = serde_json::from_str(&answer.text).unwrap();
        assert!(
            !days(&page).is_empty() || seen.is_empty(),
            "{address} is an empty page"
        );
        seen.extend(days(&page));
        next = page["next"].as_str().map(str::to_owned);
        assert!(seen.len() < 500, "the list ends");
    }
    seen
}

on_both_databases! {
    async fn meetings_come_in_one_order_however_long_a_page_is(store: Store) {
        let site = TestSite::new(store);
        community(&site).await;
        let chair = person(&site, "cleo", true).await;
        // A second group that meets at the same moments, and one far to the west that meets near midnight.
        for (slug, zone, time, from) in [
            ("data", "America/New_York", "10:00", "2026-06-04"),
            ("west", "Pacific/Pago_Pago", "23:30", "2025-01-02"),
            ("east", "Pacific/Kiritimati", "00:30", "2025-01-03"),
        ] {
            let body = BodyEntry {
                slug: slug.into(),
                code: slug.to_uppercase(),
                name: slug.into(),
                kind: "working-group".into(),
                zone: zone.into(),
                ..BodyEntry::default()
            };
            bodies::create(&site.services, &chair, body).await.unwrap();
            let series = SeriesEntry {
                title: "Call".into(),
                zone: zone.into(),
                starts_on: from.into(),
                wall_time: time.into(),
                minutes: "60".into(),
                every_weeks: "1".into(),
                ..SeriesEntry::default()
            };
            meetings::create_series(&site.services, &chair, slug.into(), series).await.unwrap();
        }
        let whole = walk(&site, "/api/v1/meetings?limit=100").await;
        assert!(whole.len() > 150, "{}", whole.len());
        for limit in [1, 7, 50] {
            let pages = walk(&site, &format!("/api/v1/meetings?limit={limit}")).await;
            assert_eq!(pages, whole, "in pages of {limit}");
        }
        assert_eq!(walk(&site, "/api/v1/meetings").await, whole);
        let instants: Vec<jiff::Timestamp> = {
            let answer = site.browser().get("/api/v1/meetings?limit=100").await;
            let page: Value = serde_json::from_str(&answer.text).unwrap();
            let items = page["items"].as_array().unwrap().iter();
            items.map(|item| item["starts_at"].as_str().unwrap().parse().unwrap()).collect()
        };
        assert!(instants.is_sorted_by(|one, other| one >= other), "the latest first");
        // 60 days ahead, unless the reader asks for less or more.
        assert_eq!(whole[0], "west 2026-08-13");
        let tsc = walk(&site, "/api/v1/meetings?group=tsc&limit=2&from=2026-06-18&before=2026-07-17").await;
        assert_eq!(tsc, ["tsc 2026-07-16", "tsc 2026-07-02", "tsc 2026-06-18"]);
        let ahead = walk(&site, "/api/v1/meetings?group=tsc&from=2027-06-01&before=9999-12-31").await;
        assert!(!ahead.is_empty() && ahead.len() < 10, "not without end: {ahead:?}");
    }

    async fn a_page_of_meetings_that_nobody_gave_is_refused(store: Store) {
        let site = TestSite::new(store);
        let browser = site.browser();
        for address in ["?after=soon", "?after=1.2.3", "?from=June", "?before=2026-6-1", "?limit=0"] {
            let answer = browser.get(&format!("/api/v1/meetings{address}")).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{address}");
        }
        let nobody = browser.get("/api/v1/meetings?group=nobody").await;
        assert_eq!(nobody.status, StatusCode::NOT_FOUND);
        let none = browser.get("/api/v1/meetings?from=0001-01-01").await;
        assert_eq!(none.text, r#"{"items":[],"next":null}"#);
    }
}
