use folkmoot_domain::{
    jobs::JobKind,
    language::Language,
    notices::{Failure, Letter, MailKind, MailPage, MailState, TroubledJob, UnknownDelivery},
};

use super::*;
use crate::{frame::render_static, testing::frame};

fn head() -> Letterhead {
    Letterhead {
        origin: "https://moot.example".to_owned(),
        community: "Moot & Sons".to_owned(),
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
