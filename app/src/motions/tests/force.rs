//! What follows a passed motion, on its page, in the register and in the form.

use folkmoot_domain::motions::force::{Cited, Earlier, ReviewMotion};
use folkmoot_domain::motions::{Force, Manner};
use jiff::civil::date;

use super::*;

fn passed(after: Aftermath) -> Motion {
    let mut motion = motion(
        Matter::Ordinary,
        Mode::Electronic,
        &[
            Choice::Yes,
            Choice::Yes,
            Choice::Yes,
            Choice::Yes,
            Choice::Yes,
        ],
        0,
    );
    motion.after = after;
    motion
}

fn page(language: Language, motion: &Motion) -> String {
    let shown = Shown {
        motion: motion.clone(),
        powers: Powers::default(),
        prospects: None,
        mine: None,
        term_over: false,
        may_apply: false,
        may_link: false,
        to_suspend: Vec::new(),
        asked: None,
        to_clear: Vec::new(),
    };
    html(&in_language(language), |frame| {
        decision_page(frame, &shown, None)
    })
}

fn cited(code: &str) -> Cited {
    Cited {
        code: code.into(),
        title: "The <old> card".into(),
    }
}

#[test]
fn a_superseded_decision_names_the_later_one_and_since_when_in_every_language() {
    let motion = passed(Aftermath {
        force: Some(Force::Superseded),
        in_force_from: Some(date(2026, 11, 20)),
        ended_on: Some(date(2027, 1, 4)),
        ended_by: Some(cited("TSC-2027-001")),
        review_on: Some(date(2027, 6, 1)),
        ..Aftermath::default()
    });
    for language in Language::ALL {
        let html = page(language, &motion);
        assert!(html.contains("href=\"/decisions/TSC-2027-001\""));
        assert!(html.contains("The &lt;old&gt; card"));
        assert!(html.contains("datetime=\"2027-01-04\""));
        // It will not be looked at again.
        assert!(!html.contains("datetime=\"2027-06-01\""));
        assert!(!html.contains("force-"), "{html}");
    }
}

#[test]
fn a_decision_says_what_it_ends_and_what_it_found_ended() {
    let earlier = |code: &str, manner, done| Earlier {
        manner,
        decision: cited(code),
        done,
    };
    let motion = passed(Aftermath {
        force: Some(Force::InForce),
        in_force_from: Some(date(2026, 11, 20)),
        review_on: Some(date(2027, 6, 1)),
        earlier: vec![
            earlier("TSC-2026-001", Manner::Supersedes, true),
            earlier("TSC-2026-002", Manner::Repeals, false),
        ],
        ..Aftermath::default()
    });
    let html = page(Language::English, &motion);
    assert!(html.contains("In force") && html.contains("datetime=\"2026-11-20\""));
    assert!(html.contains("datetime=\"2027-06-01\""));
    assert!(html.contains("Supersedes") && html.contains("Repeals"));
    assert_eq!(html.matches("was no longer in force").count(), 1);
}

#[test]
fn a_due_review_leads_to_its_motion_once_everybody_may_read_it() {
    let review = |code: Option<&str>, public| {
        passed(Aftermath {
            force: Some(Force::UpForReview),
            review_on: Some(date(2026, 11, 21)),
            review: Some(ReviewMotion {
                id: MotionId(account(98).0),
                code: code.map(str::to_owned),
                public,
            }),
            ..Aftermath::default()
        })
    };
    let drafted = page(Language::English, &review(None, false));
    assert!(drafted.contains("is being drafted") && !drafted.contains("/decisions/drafts/"));
    let announced = page(Language::English, &review(None, true));
    assert!(announced.contains("/decisions/drafts/"));
    let open = page(Language::English, &review(Some("TSC-2026-009"), true));
    assert!(open.contains("href=\"/decisions/TSC-2026-009\""));
}

#[test]
fn the_register_says_where_adopted_motions_stand_and_filters_by_it() {
    let row = RegisterRow {
        code: "TSC-2026-007".into(),
        title: "Adopt the data card".into(),
        body: body(),
        mode: Mode::Electronic,
        matter: Matter::Ordinary,
        standing: Standing::Passed,
        opened_at: "2026-11-02T12:00:00Z".parse().unwrap(),
        closes_at: None,
        closed_at: Some("2026-11-20T12:00:00Z".parse().unwrap()),
        joint: None,
        after: RowAftermath {
            force: Some(Force::Repealed),
            in_force_from: Some(date(2026, 11, 20)),
            review_on: None,
            ended_on: Some(date(2027, 1, 4)),
            ended_by: Some("TSC-2027-001".into()),
        },
    };
    let register = Register {
        rows: vec![row],
        query: folkmoot_domain::motions::register::RegisterQuery {
            force: "repealed".into(),
            ..Default::default()
        },
        ..Register::default()
    };
    for language in Language::ALL {
        let page = html(&in_language(language), |frame| {
            register_page(frame, &register)
        });
        assert!(page.contains("href=\"/decisions/TSC-2027-001\""));
        assert!(page.contains("datetime=\"2027-01-04\""));
        assert!(
            page.contains("<option value=\"repealed\" selected"),
            "{page}"
        );
    }
}
