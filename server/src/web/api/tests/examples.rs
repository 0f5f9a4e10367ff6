//! The examples on the help page do what the page says.

use folkmoot_app::help;
use folkmoot_domain::language::Language;

use super::*;

/// The blocks of code of a text, each with its language.
fn blocks(text: &str) -> Vec<(&str, &str)> {
    text.split("```")
        .skip(1)
        .step_by(2)
        .map(|block| block.split_once('\n').unwrap())
        .collect()
}

/// The path that a line of an example asks for.
fn path(line: &str) -> Option<&str> {
    let (_, rest) = line.split_once("curl \"$SITE")?;
    Some(rest.split_once('"').unwrap().0)
}

/// Whether an answer is what the page shows of it: `…` ends a text that goes on, and what is left out may be anything.
fn is_shown(shown: &Value, answer: &Value) -> bool {
    match (shown, answer) {
        (Value::Object(shown), Value::Object(answer)) => {
            let mut shown = shown.iter();
            shown.all(|(name, shown)| {
                answer
                    .get(name)
                    .is_some_and(|answer| is_shown(shown, answer))
            })
        }
        (Value::Array(shown), Value::Array(answer)) => {
            let mut pairs = shown.iter().zip(answer);
            shown.len() == answer.len() && pairs.all(|(shown, answer)| is_shown(shown, answer))
        }
        (Value::String(shown), Value::String(answer)) => match shown.strip_suffix('…') {
            Some(start) => answer.starts_with(start),
            None => shown == answer,
        },
        (shown, answer) => shown == answer,
    }
}

#[test]
fn every_language_shows_the_same_examples() {
    let of = |language| blocks(help::text(language, "api").unwrap());
    for language in Language::ALL {
        assert_eq!(of(language), of(Language::English), "{language:?}");
    }
}

#[test]
fn the_comparison_of_examples_can_fail() {
    let answer = serde_json::json!({"items": [{"kind": "a.b"}], "next": "/x?y"});
    for (shown, fits) in [
        (serde_json::json!({"items": [{"kind": "a…"}]}), true),
        (
            serde_json::json!({"items": [{"kind": "…"}], "next": "/x?…"}),
            true,
        ),
        (serde_json::json!({"items": []}), false),
        (serde_json::json!({"items": [{"kind": "a"}]}), false),
        (serde_json::json!({"more": "…"}), false),
    ] {
        assert_eq!(is_shown(&shown, &answer), fits, "{shown}");
    }
}

on_both_databases! {
    async fn the_examples_on_the_help_page_work(store: Store) {
        let site = TestSite::new(store);
        community(&site).await;
        let browser = site.browser();
        let page = browser.get("/help/api").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text.contains("href=\"/api/v1/openapi.json\""), "{}", page.text);
        let (mut asked, mut shown) = (0, 0);
        let mut last: Option<String> = None;
        for (kind, block) in blocks(help::text(Language::English, "api").unwrap()) {
            if kind == "json" {
                let expected: Value = serde_json::from_str(block).unwrap();
                let answer: Value = serde_json::from_str(last.as_deref().unwrap()).unwrap();
                assert!(is_shown(&expected, &answer), "{block} is not {answer}");
                shown += 1;
                continue;
            }
            for path in block.lines().filter_map(path) {
                let answer = browser.get(path).await;
                let kind = answer.header("content-type").to_owned();
                let problem = path.contains("limit=0");
                assert_eq!(answer.status.as_u16(), if problem { 400 } else { 200 }, "{path}");
                let file = path.split('?').next().unwrap();
                match file.rsplit_once('.').map(|(_, ending)| ending) {
                    _ if problem => assert_eq!(kind, "application/problem+json"),
                    None => {
                        assert_eq!(kind, "application/json", "{path}");
                        let value: Value = serde_json::from_str(&answer.text).unwrap();
                        let empty = value["items"].as_array().is_some_and(Vec::is_empty);
                        assert!(!empty, "{path} shows nothing");
                    }
                    Some("atom") => assert!(answer.text.parse::<atom_syndication::Feed>().is_ok()),
                    Some("ics") => {
                        assert!(kind.starts_with("text/calendar"), "{kind}");
                        assert!(answer.text.starts_with("BEGIN:VCALENDAR"));
                        assert!(answer.text.contains("BEGIN:VTIMEZONE"), "{path}");
                    }
                    Some(ending) => {
                        assert_eq!(ending, "csv", "{path}");
                        assert!(kind.starts_with("text/csv"), "{kind}");
                    }
                }
                last = Some(answer.text);
                asked += 1;
            }
        }
        assert!(asked >= 13 && shown == 2, "{asked} asked, {shown} shown");
    }

    async fn a_release_has_the_digest_that_the_list_of_releases_names(store: Store) {
        let site = TestSite::new(store);
        community(&site).await;
        let browser = site.browser();
        let release = browser.get("/api/v1/surveys/models/releases/1").await;
        let listed = browser.get("/api/v1/surveys/models/releases").await;
        let digest = folkmoot_domain::results::Release::digest(release.text.as_bytes());
        assert!(listed.text.contains(&digest), "{}", listed.text);
    }
}
