use folkmoot_store::{Store, testing::on_both_databases};
use http::{StatusCode, header};

use crate::web::{
    surveys::tests::{hidden, manager},
    testing::{Browser, TestSite},
};

const BUILD: &str = "/surveys/manage/drinks/build";

async fn begin(browser: &Browser<'_>) {
    let fields = [
        ("title", "Drinks <all>"),
        ("slug", "drinks"),
        ("introduction", "We ask what you drink."),
        ("template", ""),
    ];
    let answer = browser.post("/surveys/manage/new", &fields).await;
    assert_eq!(answer.location(), BUILD);
}

/// Presses a button of the outline as it stands now.
async fn press(browser: &Browser<'_>, act: &str, kind: &str, title: &str) -> String {
    let revision = hidden(&browser.get(BUILD).await.text, "revision").to_owned();
    let fields = [
        ("revision", revision.as_str()),
        ("do", act),
        ("kind", kind),
        ("title", title),
    ];
    let answer = browser.post(BUILD, &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    answer.location().to_owned()
}

on_both_databases! {
    async fn a_questionnaire_is_built_step_by_step(store: Store) {
        let site = TestSite::new(store);
        let browser = manager(&site).await;
        begin(&browser).await;
        let form = press(&browser, "add-to-page page1", "radiogroup", "What & why?").await;
        assert_eq!(form, format!("{BUILD}/element?of=element&name=question1#field-title"));
        let form = form.split('#').next().unwrap();
        let page = browser.get(form).await;
        assert!(page.text.contains("There is nothing to choose from."), "{}", page.text);
        let fields = [
            ("revision", hidden(&page.text, "revision")),
            ("title", "What & why?"),
            ("choices", "tea | Tea\r\ncoffee | Coffee"),
            ("name", "drink"),
        ];
        assert_eq!(browser.post(form, &fields).await.location(), format!("{BUILD}#open-element-drink"));
        press(&browser, "add-to-page page1", "comment", "How long?").await;
        let condition = format!("{BUILD}/condition?of=element&name=question1&property=visibleIf");
        let page = browser.get(&condition).await;
        let row = |value: &'static str| [
            ("as", "rows"), ("join", "all"), ("question-0", "drink"), ("comparison-0", "is"), ("value-0", value),
            ("question-1", ""), ("comparison-1", "is"), ("value-1", ""),
        ];
        let revision = hidden(&page.text, "revision").to_owned();
        let with = |value| [&[("revision", revision.as_str())], row(value).as_slice()].concat();
        let answer = browser.post(&condition, &with("")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text.contains("Choose one of the answers offered."));
        assert!(answer.text.contains("<option value=\"coffee\">Coffee</option>"), "{}", answer.text);
        let answer = browser.post(&condition, &with("coffee")).await;
        assert!(answer.location().starts_with(&format!("{BUILD}/element?")));
        let outline = browser.get(BUILD).await.text;
        assert!(outline.contains("Shown when “What &amp; why?” is “Coffee”"), "{outline}");
        assert!(outline.contains("Drinks &lt;all&gt;"));
        assert_eq!(press(&browser, "up-element question1", "", "").await, format!("{BUILD}#open-element-question1"));
        press(&browser, "undo", "", "").await;
        press(&browser, "remove-element question1", "", "").await;
        assert!(!browser.get(BUILD).await.text.contains("How long?"));
        press(&browser, "undo", "", "").await;
        assert!(browser.get(BUILD).await.text.contains("How long?"));
        let json = browser.get(&format!("{BUILD}/json")).await.text;
        assert!(json.contains("{drink} = 'coffee'"));
    }

    async fn typing_is_kept_and_a_second_editor_loses_nothing(store: Store) {
        let site = TestSite::new(store);
        let browser = manager(&site).await;
        begin(&browser).await;
        let form = press(&browser, "add-to-page page1", "text", "Your name?").await.replace("#field-title", "");
        let stale = hidden(&browser.get(&form).await.text, "revision").to_owned();
        let keep = format!("/_island{form}");
        let fields = |title: &'static str| [("revision", stale.clone()), ("title", title.to_owned()), ("name", "half".to_owned())];
        let send = |address: String, title: &'static str| {
            let (browser, fields) = (&browser, fields(title));
            async move {
                let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
                browser.post(&address, &fields).await
            }
        };
        let kept = send(keep.clone(), "Your first name?").await;
        assert_eq!(kept.status, StatusCode::OK);
        assert!(kept.text.contains("\"revision\":2"), "{}", kept.text);
        let refused = send(keep, "Your last name?").await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        // What stands there now comes along, so that what only one of both changed can be brought together.
        assert!(refused.text.contains(r#"["title","Your first name?"]"#), "{}", refused.text);
        assert!(refused.text.contains(r#""revision":2"#), "{}", refused.text);
        let refused = send(form, "Your last name?").await;
        assert_eq!(refused.status, StatusCode::CONFLICT);
        // Both texts stand on the page, and the form goes on from the newest revision.
        assert!(refused.text.contains("value=\"Your last name?\"") && refused.text.contains("Your first name?"));
        assert_eq!(hidden(&refused.text, "revision"), "2");
    }

    async fn an_element_is_commented_on_where_it_is_edited(store: Store) {
        let site = TestSite::new(store);
        let browser = manager(&site).await;
        begin(&browser).await;
        // It has errors still, so the version does not know it yet.
        let form = press(&browser, "add-to-page page1", "radiogroup", "Which one?").await.replace("#field-title", "");
        let comment = form.replace("/element?", "/comment?");
        let empty = browser.post(&comment, &[("comment", " \n")]).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(empty.text.contains("Write what you want to say.") && empty.text.contains("Which one?"), "{}", empty.text);
        let said = browser.post(&comment, &[("comment", "Too *narrow*?")]).await;
        assert_eq!(said.location(), format!("{form}#comments"));
        let page = browser.get(&form).await.text;
        assert!(page.contains("Too <em>narrow</em>?"), "{page}");
        let outline = browser.get(BUILD).await.text;
        assert_eq!(outline.matches("1 open comment").count(), 2, "at the element and altogether: {outline}");
        let (_, rest) = page.split_once("action=\"/surveys/manage/drinks/comments/").unwrap();
        let settle = format!("/surveys/manage/drinks/comments/{}", rest.split_once('"').unwrap().0);
        let settled = browser.post(&settle, &[("to", "settled"), ("element", "question1")]).await;
        assert_eq!(settled.location(), format!("{form}#comments"));
        assert!(!browser.get(BUILD).await.text.contains("open comment"));
        // The whole is commented on beside its texts; a page is not.
        let whole = format!("{BUILD}/comment?of=survey");
        assert_eq!(browser.post(&whole, &[("comment", "Long.")]).await.location(), format!("{BUILD}/element?of=survey#comments"));
        let page = format!("{BUILD}/comment?of=page&name=page1");
        assert_eq!(browser.post(&page, &[("comment", "x")]).await.status, StatusCode::NOT_FOUND);
    }

    async fn only_the_preview_is_shown_inside_other_pages(store: Store) {
        let site = TestSite::new(store);
        let browser = manager(&site).await;
        begin(&browser).await;
        for (path, ancestors, frames) in [
            (BUILD, "frame-ancestors 'none'", true),
            ("/surveys/manage/drinks/preview", "frame-ancestors 'self'", false),
            ("/surveys/manage/drinks/preview/beside?at=page1", "frame-ancestors 'self'", false),
            ("/surveys/manage/drinks", "frame-ancestors 'none'", false),
        ] {
            let answer = browser.get(path).await;
            assert_eq!(answer.status, StatusCode::OK);
            let policy = answer.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
            assert!(policy.contains(ancestors), "{path} {policy}");
            assert_eq!(policy.contains("frame-src 'self'"), frames, "{path} {policy}");
        }
        let gone = browser.get(&format!("{BUILD}/element?of=element&name=nobody")).await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND);
        let stranger = site.browser().get(BUILD).await;
        assert_ne!(stranger.status, StatusCode::OK);
    }
}
