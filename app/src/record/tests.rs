use folkmoot_domain::{
    language::Language,
    record::{Filter, Subject},
    surveys::catalogue::Localised,
};

use super::*;
use crate::{frame::render_static, testing::frame};

fn summary(kind: Kind, name: Option<&str>) -> Summary {
    let name = Localised(
        name.map(|name| (Language::English, name.to_owned()))
            .into_iter()
            .collect(),
    );
    Summary {
        seq: 7,
        kind,
        subject_id: uuid::Uuid::nil(),
        subject: Some(Subject {
            name,
            path: Some("/decisions/TSC-2026-007".to_owned()),
        }),
        happened_at: "2026-11-20T12:00:00Z".parse().unwrap(),
    }
}

#[test]
fn every_kind_has_a_sentence_with_its_subject_in_every_language() {
    for language in Language::ALL {
        let mut frame = frame("/record");
        frame.language = language;
        for kind in Kind::ALL {
            let text = sentence_text(&frame, &summary(*kind, Some("SUBJECT")));
            assert!(text.contains("SUBJECT"), "{kind} in {language:?}: {text}");
        }
        assert!(!sentence_text(&frame, &summary(Kind::RoleGranted, None)).contains("\u{2068}"));
    }
}

#[test]
fn the_list_links_entry_and_subject() {
    let frame = frame("/record");
    let model = EntryPage {
        filter: Filter {
            kind: Some(Kind::MotionOpened),
            before: None,
        },
        size: 9,
        entries: vec![summary(Kind::MotionOpened, Some("TSC-2026-007 <b>"))],
        next: Some(7),
    };
    let html = render_static(&frame, || record_page(&frame, &model));
    assert!(html.contains("href=\"/record/7\""));
    assert!(html.contains("<a href=\"/decisions/TSC-2026-007\">TSC-2026-007 &lt;b&gt;</a>"));
    assert!(html.contains("/record?kind=motion.opened&amp;before=7"));
}

#[test]
fn an_entry_shows_what_is_needed_to_check_it_and_what_was_erased() {
    let frame = frame("/record/7");
    let kept = Document {
        name: "title".to_owned(),
        commitment: "aa".repeat(32),
        salt: Some("5a17".to_owned()),
        document: Some("{\"title\":\"Fund\"}".to_owned()),
    };
    let erased = Document {
        name: "reason".to_owned(),
        salt: None,
        document: None,
        ..kept.clone()
    };
    let model = Entry {
        summary: summary(Kind::MotionClosed, Some("TSC-2026-007")),
        body_text: "{\"facts\":{}}".to_owned(),
        body: serde_json::json!({"facts": {}}),
        digest: "bb".repeat(32),
        documents: vec![kept, erased],
        size: 9,
    };
    let html = render_static(&frame, || entry_page(&frame, &model));
    for part in [
        "5a17",
        "sha256sum",
        "Erased",
        "/record/6",
        "/record/8",
        "documents[0].salt",
    ] {
        assert!(html.contains(part), "{part} is missing");
    }
    assert!(!html.contains("documents[1].salt"));
}
