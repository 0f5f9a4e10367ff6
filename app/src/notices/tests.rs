use folkmoot_domain::{
    ids::MotionId,
    jobs::JobKind,
    language::Language,
    notices::{
        Failure, Letter, MailKind, MailPage, MailState, NoticeKind, TroubledJob, UnknownDelivery,
    },
};

use super::*;
use crate::{
    frame::{Page, render_static},
    testing::frame,
};

fn head() -> Letterhead {
    Letterhead {
        origin: "https://moot.example".to_owned(),
        community: "Moot & Sons".to_owned(),
        zones: jiff::tz::TimeZoneDatabase::bundled(),
    }
}

#[test]
fn a_test_message_is_plain_text_in_every_language() {
    for language in Language::ALL {
        let text = letter(&head(), language, &Letter::Test);
        assert!(text.subject.contains("Moot & Sons"), "{text:?}");
        assert!(!text.body.contains("notices-"), "{text:?}");
        assert!(
            text.body
                .ends_with("\n\n-- \nMoot & Sons\nhttps://moot.example"),
            "{text:?}"
        );
    }
}

#[test]
fn a_notice_of_a_review_names_the_decision_its_draft_and_how_to_stop_it() {
    for language in Language::ALL {
        let told = Letter::Review {
            code: "TSC-2026-003".to_owned(),
            title: "Tea & more".to_owned(),
            day: jiff::civil::date(2026, 6, 20),
            draft: MotionId(uuid::Uuid::from_u128(7)),
            stop: "token".to_owned(),
        };
        let text = letter(&head(), language, &told);
        assert!(text.subject.contains("TSC-2026-003") && text.subject.contains("Tea & more"));
        for part in [
            "https://moot.example/decisions/TSC-2026-003",
            "https://moot.example/decisions/drafts/00000000-0000-0000-0000-000000000007",
            "https://moot.example/stop-notices/token",
            "20",
        ] {
            assert!(text.body.contains(part), "{text:?}");
        }
        assert!(!text.body.contains("notices-letter"), "{text:?}");
    }
}

#[test]
fn every_notice_names_its_survey_and_how_to_stop_it_in_every_language() {
    for (language, notice) in Language::ALL.into_iter().flat_map(|language| {
        NoticeKind::ALL
            .iter()
            .filter(|notice| **notice != NoticeKind::ReviewDue)
            .map(move |notice| (language, *notice))
    }) {
        let results = notice == NoticeKind::ResultsOut;
        let told = Letter::Notice {
            notice,
            slug: "tea-2026".to_owned(),
            title: "Tea & more".to_owned(),
            closes_at: Some("2026-06-20T16:00:00Z".parse().unwrap()),
            zone: "Europe/Vienna".to_owned(),
            release: results.then_some(1),
            stop: "token".to_owned(),
        };
        let text = letter(&head(), language, &told);
        assert!(text.subject.contains("Tea & more"), "{text:?}");
        assert!(!text.body.contains("notices-letter"), "{text:?}");
        let stop = "https://moot.example/stop-notices/token";
        assert_eq!(text.stop.as_deref(), Some(stop));
        assert!(text.body.contains(stop));
        let address = "https://moot.example/surveys/tea-2026";
        assert_eq!(
            text.body.contains(&format!("{address}/results/1\n")),
            results
        );
        assert_eq!(text.body.contains(&format!("{address}\n")), !results);
        assert_eq!(
            text.body.contains("18:00"),
            !results,
            "in the survey's zone: {text:?}"
        );
    }
    let asked = Letter::Confirmation {
        token: "secret".to_owned(),
    };
    let text = letter(&head(), Language::Italian, &asked);
    assert!(
        text.body
            .contains("https://moot.example/confirm-mail/secret\n"),
        "{text:?}"
    );
    assert_eq!(text.stop, None);
}

#[test]
fn ones_own_page_offers_what_can_be_chosen_now() {
    let mut frame = frame("/account");
    let mut model = crate::accounts::tests::own();
    let mut said = |model: &folkmoot_domain::accounts::AccountPage| {
        let mut english = String::new();
        for language in Language::ALL.into_iter().rev() {
            frame.language = language;
            english = render_static(&frame, || Page::new("Notices", section(&frame, model)));
            assert!(!english.contains(">notices-"), "{language:?}: {english}");
        }
        english
    };
    assert!(said(&model).contains("sends no mail at present"));
    model.notices.on = true;
    let unconfirmed = said(&model);
    assert!(unconfirmed.contains("/account/mail-link") && !unconfirmed.contains("checkbox"));
    model.notices.language = Some(Language::English);
    model.notices.chosen = vec![NoticeKind::ResultsOut];
    let html = said(&model);
    assert_eq!(
        (
            html.matches("checkbox").count(),
            html.matches(" checked").count()
        ),
        (5, 1),
        "{html}"
    );
    model.settings.mail = String::new();
    model.notices.language = None;
    assert!(!said(&model).contains("<form method=\"post\" action=\"/account/"));
}

#[test]
fn the_administrators_see_what_became_of_every_message() {
    let at = "2026-11-20T12:00:00Z".parse().unwrap();
    let mut model = MailPage {
        on: true,
        states: MailState::ALL.iter().map(|state| (*state, 1234)).collect(),
        failures: Failure::ALL
            .iter()
            .map(|failure| (MailState::Failed, *failure, 2))
            .collect(),
        unknown: vec![UnknownDelivery {
            id: uuid::Uuid::from_u128(7),
            kind: MailKind::Test,
            created_at: at,
        }],
        jobs: JobKind::ALL
            .iter()
            .map(|kind| TroubledJob {
                kind: *kind,
                attempts: 3,
                failure: Failure::Database,
                next: None,
            })
            .collect(),
    };
    for language in Language::ALL {
        let mut frame = frame("/admin/mail");
        frame.language = language;
        let html = render_static(&frame, || mail_page(&frame, &model, &MailForms::default()));
        assert!(!html.contains(">notices-"), "{language:?}: {html}");
        assert!(html.contains("/admin/mail/00000000-0000-0000-0000-000000000007/resend"));
        assert!(html.contains("1,234") || html.contains("1.234"));
    }
    model.on = false;
    let frame = frame("/admin/mail");
    let html = render_static(&frame, || mail_page(&frame, &model, &MailForms::default()));
    assert!(
        html.contains("sends no mail")
            && !html.contains("<form method=\"post\" action=\"/admin/mail")
    );
}
