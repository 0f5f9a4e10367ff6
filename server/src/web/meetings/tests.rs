use folkmoot_store::{Store, testing::on_both_databases};
use http::{Request, StatusCode};

use crate::web::{
    bodies::tests::{administrator, committee, person, sign_in},
    testing::TestSite,
};

/// The committee meets every second Thursday at ten in New York; the site stands at noon (UTC) of such a Thursday.
const SERIES: [(&str, &str); 7] = [
    ("title", "Committee call"),
    ("starts_on", "2026-06-04"),
    ("wall_time", "10:00"),
    ("zone", "America/New_York"),
    ("minutes", "60"),
    ("every_weeks", "2"),
    ("place", "https://example.org/call"),
];

on_both_databases! {
    async fn a_secretary_publishes_minutes_and_everybody_reads_them(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        committee(&admin).await;
        let sam = person(&site, "Sam").await;
        let seat = [
            ("account", sam.as_str()),
            ("role", "secretary"),
            ("voting_status", "none"),
            ("appointed_by", "founding"),
            ("from", "2026-01-01"),
        ];
        assert_eq!(
            admin.post("/groups/tsc/members/new", &seat).await.status,
            StatusCode::SEE_OTHER
        );
        let secretary = site.browser();
        sign_in(&secretary, "sam").await;
        assert_eq!(
            secretary.post("/groups/tsc/series/new", &SERIES).await.location(),
            "/meetings?group=tsc"
        );
        let visitor = site.browser();
        let list = visitor.get("/meetings").await;
        assert!(list.text.contains("/meetings/tsc/2026-07-02"), "{}", list.text);
        assert!(list.text.contains("10:00 (New York, UTC−4)"));

        let pad = "/meetings/tsc/2026-06-04/minutes";
        assert!(visitor.get(pad).await.location().starts_with("/sign-in?next="));
        assert_eq!(secretary.get(pad).await.status, StatusCode::OK);
        let written = |what, text, revision| {
            [("do", what), ("text", text), ("revision", revision), ("version", "0")]
        };
        let preview = secretary.post(pad, &written("preview", "# Hello\n<script>1</script>", "0")).await;
        assert!(preview.text.contains(">Hello</h3>") && !preview.text.contains("<script"));
        let saved = secretary.post(pad, &written("save", "# Draft words", "0")).await;
        assert_eq!(saved.location(), "/meetings/tsc/2026-06-04/minutes?saved=1");
        // Somebody who started before that is told, and keeps the text.
        let late = admin.post(pad, &written("save", "My own words", "0")).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.text.contains("My own words") && late.text.contains("# Draft words"));
        assert!(late.text.contains("name=\"revision\" value=\"1\""), "{}", late.text);

        let meeting = visitor.get("/meetings/tsc/2026-06-04").await;
        assert!(!meeting.text.contains("Draft words") && meeting.text.contains("A draft is being written."));
        let mark = format!("attendance-{sam}");
        let noted = secretary.post("/meetings/tsc/2026-06-04/attendance", &[(mark.as_str(), "present")]).await;
        assert_eq!(noted.location(), "/meetings/tsc/2026-06-04#attendance");
        let published = secretary.post(pad, &written("publish", "# Final words", "1")).await;
        assert_eq!(published.location(), "/meetings/tsc/2026-06-04#minutes");
        let meeting = visitor.get("/meetings/tsc/2026-06-04").await;
        assert!(meeting.text.contains("Final words") && meeting.text.contains("Minutes published"));
        assert!(meeting.text.contains("Sam") && meeting.text.contains("Present"));
    }

    async fn a_meeting_is_moved_and_cancelled_on_the_web(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        committee(&admin).await;
        admin.post("/groups/tsc/series/new", &SERIES).await;
        let moved = [
            ("date", "2026-07-03"),
            ("wall_time", "11:30"),
            ("minutes", "45"),
            ("place", "Room 4"),
            ("notice", "Holiday"),
        ];
        let answer = admin.post("/meetings/tsc/2026-07-02/move", &moved).await;
        assert_eq!(answer.location(), "/meetings/tsc/2026-07-02");
        let visitor = site.browser();
        assert_eq!(visitor.get("/meetings/tsc/2026-07-03").await.location(), "/meetings/tsc/2026-07-02");
        let page = visitor.get("/meetings/tsc/2026-07-02").await;
        assert!(page.text.contains("This meeting was moved") && page.text.contains("Holiday"));
        let cancelled = admin.post("/meetings/tsc/2026-07-16/cancel", &[("notice", "No agenda")]).await;
        assert_eq!(cancelled.status, StatusCode::SEE_OTHER);
        assert!(visitor.get("/meetings/tsc/2026-07-16").await.text.contains("No agenda"));
        assert_eq!(visitor.get("/meetings/tsc/2026-07-17").await.status, StatusCode::NOT_FOUND);
        assert_eq!(visitor.get("/meetings/tsc/tomorrow").await.status, StatusCode::NOT_FOUND);
        let past = admin.post("/meetings/tsc/2026-06-04/cancel", &[]).await;
        assert_eq!(past.status, StatusCode::CONFLICT);
        for form in ["move", "cancel", "attendance", "motions", "minutes"] {
            let path = format!("/meetings/tsc/2026-07-30/{form}");
            assert_eq!(admin.get(&path).await.status, StatusCode::OK, "{path}");
            assert!(visitor.get(&path).await.location().starts_with("/sign-in"), "{path}");
        }
    }

    async fn a_calendar_that_did_not_change_is_not_sent_again(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        committee(&admin).await;
        admin.post("/groups/tsc/series/new", &SERIES).await;
        let visitor = site.browser();
        for path in ["/calendar.ics", "/groups/tsc/calendar.ics"] {
            let first = visitor.get(path).await;
            assert_eq!(first.header("content-type"), "text/calendar; charset=utf-8");
            assert!(first.text.contains("BEGIN:VTIMEZONE\r\nTZID:America/New_York"));
            let again = Request::get(path)
                .header("if-none-match", first.header("etag"))
                .body(axum::body::Body::empty())
                .unwrap();
            assert_eq!(site.send(again).await.status, StatusCode::NOT_MODIFIED, "{path}");
        }
        assert_eq!(visitor.get("/groups/nobody/calendar.ics").await.status, StatusCode::NOT_FOUND);
    }

    async fn a_series_is_changed_and_ended_on_the_web(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        committee(&admin).await;
        let wrong = admin.post("/groups/tsc/series/new", &[("title", "Call"), ("minutes", "1")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text.contains("Enter a whole number from 5 to 720."), "{}", wrong.text);
        admin.post("/groups/tsc/series/new", &SERIES).await;
        let list = admin.get("/meetings?group=tsc").await;
        let start = list.text.find("/series/").unwrap();
        let after = list.text[start..].find("/change").unwrap();
        let base = format!("/groups/tsc{}", &list.text[start..start + after]);
        assert_eq!(admin.get(&format!("{base}/change")).await.status, StatusCode::OK);
        let ended = admin.post(&format!("{base}/end"), &[("until", "2026-07-10")]).await;
        assert_eq!(ended.location(), "/meetings?group=tsc");
        assert_eq!(admin.get("/meetings/tsc/2026-07-16").await.status, StatusCode::NOT_FOUND);
        let again = admin.post(&format!("{base}/end"), &[("until", "soon")]).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        let single = [
            ("title", "Extra"),
            ("date", "2026-07-20"),
            ("wall_time", "18:00"),
            ("zone", "Europe/Berlin"),
            ("minutes", "30"),
        ];
        let answer = admin.post("/groups/tsc/meetings/new", &single).await;
        assert_eq!(answer.location(), "/meetings/tsc/2026-07-20");
        assert!(admin.get("/meetings/tsc/2026-07-20").await.text.contains("18:00 (Berlin, UTC+2)"));
    }
}
