use folkmoot_store::{Store, testing::on_both_databases};
use http::StatusCode;

use crate::web::{
    bodies::tests::{administrator, committee, person, sign_in},
    testing::TestSite,
};

const TABLE: &str = "| Name | Company | GitHub | Vote |\n|---|---|---|---|\n\
    | Ada (Chair) | Ridge | ada | yes |\n| Omar <b> | | omar | yes |\n";

/// What stands in a hidden field of a page.
fn hidden(page: &str, name: &str) -> String {
    let field = format!("name=\"{name}\" value=\"");
    let (_, rest) = page.split_once(&field).unwrap();
    rest.split_once('"').unwrap().0.to_owned()
}

on_both_databases! {
    async fn a_pasted_table_is_compared_confirmed_and_on_the_roster(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        committee(&admin).await;
        let form = admin.get("/groups/tsc/import").await;
        assert_eq!(form.status, StatusCode::OK);
        let shown = admin
            .upload("/groups/tsc/import", &[("text", TABLE), ("format", "markdown"), ("as_of", "2026-07-01")])
            .await;
        assert_eq!(shown.status, StatusCode::OK);
        assert!(shown.text.contains("Ada (@ada) joins: Chair, Voting, Ridge, since 2026-07-01."), "{}", shown.text);
        assert!(shown.text.contains("Omar &lt;b&gt;") || shown.text.contains("Omar (@omar)"));
        let visitor = site.browser();
        assert!(!visitor.get("/groups/tsc").await.text.contains("Ridge"), "nothing has happened yet");
        let bytes = hidden(&shown.text, "bytes");
        let stamp = hidden(&shown.text, "stamp");
        let confirm = [
            ("bytes", bytes.as_str()),
            ("format", "markdown"),
            ("as_of", "2026-07-01"),
            ("name", ""),
            ("stamp", stamp.as_str()),
            ("do", "apply"),
        ];
        let done = admin.upload("/groups/tsc/import", &confirm).await;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/groups/tsc#members"));
        assert!(visitor.get("/groups/tsc?as_of=2026-07-02").await.text.contains("Ridge"));
        // The same again was not what was confirmed: the differences are shown as they are now.
        let again = admin.upload("/groups/tsc/import", &confirm).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
        assert!(again.text.contains("The roster has changed since"));
        for (format, kind) in [("sigs", "application/yaml"), ("codeowners", "text/plain"), ("markdown", "text/markdown")] {
            let file = visitor.get(&format!("/groups/tsc/roster?format={format}&as_of=2026-07-02")).await;
            assert_eq!(file.status, StatusCode::OK);
            assert!(file.header("content-type").starts_with(kind));
            assert!(file.text.contains("ada"), "{format}");
            let before = visitor.get(&format!("/groups/tsc/roster?format={format}&as_of=2026-06-30")).await;
            assert!(!before.text.contains("ada"), "{format}");
        }
    }

    async fn what_is_wrong_with_a_file_stands_at_its_field_and_nothing_is_lost(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        committee(&admin).await;
        for (parts, sentence) in [
            (vec![("format", "csv")], "Choose a file, or paste its text."),
            (vec![("text", "github\nada\n")], "Say which format it is"),
            (vec![("text", "sigs: [*a]\n"), ("format", "sigs")], "is no YAML"),
            (vec![("text", "a: &amp [x]\n"), ("format", "sigs")], "anchors and aliases are not read"),
            (vec![("text", "github\nada\n"), ("format", "csv"), ("as_of", "soon")], "2026"),
        ] {
            let refused = admin.upload("/groups/tsc/import", &parts).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{parts:?}");
            assert!(refused.text.contains(sentence), "{parts:?}: {}", refused.text);
        }
        let kept = admin.upload("/groups/tsc/import", &[("text", "kept <text>")]).await;
        assert!(kept.text.contains("kept &lt;text&gt;"));
    }

    async fn a_mass_removal_asks_for_its_number_and_a_homonym_for_a_word(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        committee(&admin).await;
        person(&site, "Omar").await;
        let shown = admin.upload("/groups/tsc/import", &[("text", TABLE), ("format", "markdown")]).await;
        assert!(shown.text.contains("@omar in the file is Omar, who signs in under that name here"), "{}", shown.text);
        let bytes = hidden(&shown.text, "bytes");
        let again = admin
            .upload("/groups/tsc/import", &[("bytes", &bytes), ("format", "markdown"), ("same", "omar"), ("do", "compare")])
            .await;
        assert!(!again.text.contains("who signs in under that name here"));
        assert_eq!(hidden(&again.text, "same"), "omar");
        let rows: Vec<String> = (1..=8).map(|number| format!("p{number}\n")).collect();
        let all = format!("github\n{}", rows.concat());
        let shown = admin.upload("/groups/tsc/import", &[("text", &all), ("format", "csv"), ("as_of", "2026-01-01")]).await;
        let (bytes, stamp) = (hidden(&shown.text, "bytes"), hidden(&shown.text, "stamp"));
        let done = admin
            .upload("/groups/tsc/import", &[("bytes", &bytes), ("format", "csv"), ("as_of", "2026-01-01"), ("stamp", &stamp), ("do", "apply")])
            .await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        let shown = admin.upload("/groups/tsc/import", &[("text", "github\np1\n"), ("format", "csv")]).await;
        assert!(shown.text.contains("7 of 8 people would have no seat any more"));
        let (bytes, stamp) = (hidden(&shown.text, "bytes"), hidden(&shown.text, "stamp"));
        let mut confirm = vec![("bytes", bytes.as_str()), ("format", "csv"), ("stamp", &stamp), ("do", "apply")];
        let refused = admin.upload("/groups/tsc/import", &confirm).await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        assert!(refused.text.contains("More people would go"));
        confirm.push(("removals", "7"));
        assert_eq!(admin.upload("/groups/tsc/import", &confirm).await.status, StatusCode::SEE_OTHER);
    }

    async fn only_administrators_see_the_import(store: Store) {
        let site = TestSite::new(store);
        let admin = administrator(&site).await;
        committee(&admin).await;
        assert!(admin.get("/groups/tsc").await.text.contains("/groups/tsc/import"));
        let visitor = site.browser();
        assert!(!visitor.get("/groups/tsc").await.text.contains("/groups/tsc/import"));
        assert_eq!(visitor.get("/groups/tsc/import").await.status, StatusCode::SEE_OTHER);
        person(&site, "Mo").await;
        let member = site.browser();
        sign_in(&member, "mo").await;
        assert_eq!(member.get("/groups/tsc/import").await.status, StatusCode::FORBIDDEN);
        assert_eq!(
            member.upload("/groups/tsc/import", &[("text", TABLE), ("format", "markdown")]).await.status,
            StatusCode::FORBIDDEN
        );
        assert_eq!(admin.get("/groups/nobody/import").await.status, StatusCode::NOT_FOUND);
    }
}
