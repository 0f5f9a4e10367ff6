//! Approvals, objections, and what is hidden, on the page.

use folkmoot_domain::motions::presets;
use folkmoot_domain::motions::{Saying, Secrecy};

use super::*;

/// A simple change by lazy consensus: two approvals, a week.
fn lazy(choices: &[Choice]) -> Motion {
    let rules = presets::named("openssf").unwrap();
    let (matter, mode) = (Matter::Ordinary, Mode::LazyConsensus);
    let rule = rules.for_kind(matter, mode, Some("Simple change")).unwrap();
    by(rule, matter, mode, choices, 0)
}

fn shown(motion: Motion) -> Shown {
    Shown::to_anyone(motion)
}

#[test]
fn an_open_objection_and_a_withdrawn_one_stand_with_their_reasons() {
    let mut motion = lazy(&[Yes, No, Abstain]);
    motion.roll_call[1].reason = Some("It has no <owner>.".into());
    motion.roll_call[2].former = vec![FormerVote {
        choice: No,
        reason: Some("The date was wrong.".into()),
        cast_at: "2026-11-02T13:00:00Z".parse().unwrap(),
        superseded_at: "2026-11-03T03:00:00Z".parse().unwrap(),
    }];
    for language in Language::ALL {
        let frame = in_language(language);
        let html = html(&frame, |frame| {
            decision_page(frame, &shown(motion.clone()), None)
        });
        let section = &html[html.find("id=\"objections\"").unwrap()..];
        let (open, rest) = section.split_once("objections-withdrawn").unwrap();
        assert!(open.contains("It has no &lt;owner"), "{open}");
        assert!(!open.contains("The date was wrong."));
        assert!(rest.contains("The date was wrong."));
        assert!(html.contains(&frame.t("voting-outcome-objected")));
        assert!(html.contains(&frame.t("voting-said-aside")));
    }
}

#[test]
fn lazy_consensus_is_said_in_approvals_and_not_in_votes() {
    let motion = lazy(&[Yes, Yes, Yes]);
    let frame = in_language(Language::English);
    let html = html(&frame, |frame| decision_page(frame, &shown(motion), None))
        .replace(['\u{2068}', '\u{2069}'], "");
    assert!(
        html.contains("Adopted: 3 approved, 2 were needed"),
        "{html}"
    );
    assert!(html.contains("3 approving · 0 objecting"));
    assert!(html.contains("2 members have to approve."));
    assert!(html.contains("Open for at least 7 days."));
    assert!(!html.contains("voted yes"));
    assert!(!html.contains("id=\"objections\""));
}

#[test]
fn who_objects_can_take_it_back_with_one_press() {
    let mut motion = lazy(&[Yes, No]);
    motion.state = State::Open;
    let shown = Shown {
        powers: Powers {
            vote: true,
            choice: Some(No),
            ..Powers::default()
        },
        mine: Some(Saying::new(No, "It has no owner.")),
        ..Shown::to_anyone(motion)
    };
    let frame = in_language(Language::English);
    let html = html(&frame, |frame| decision_page(frame, &shown, None));
    assert!(html.contains("Withdraw my objection"));
    assert!(html.contains("type=\"hidden\" name=\"choice\" value=\"abstain\""));
    assert!(html.contains("It has no owner.</textarea>"));
}

#[test]
fn a_hidden_vote_says_who_has_voted_and_nothing_else() {
    let mut rule = linux_foundation_base()
        .for_motion(Matter::Ordinary, Mode::Electronic)
        .unwrap();
    rule.decision.course.secrecy = Secrecy::UntilClose;
    let mut motion = by(rule, Matter::Ordinary, Mode::Electronic, &[Yes, No], 0);
    (motion.state, motion.count, motion.closed_at) = (State::Open, None, None);
    for row in &mut motion.roll_call {
        (row.choice, row.cast_at) = (None, None);
    }
    for language in Language::ALL {
        let frame = in_language(language);
        let html = html(&frame, |frame| {
            decision_page(frame, &shown(motion.clone()), None)
        });
        assert_eq!(html.matches("seat-mark choice-hidden").count(), 2);
        assert_eq!(html.matches("seat-mark choice-none").count(), 6);
        assert!(html.contains(&frame.t("voting-hidden-until-close")));
        assert!(!html.contains("id=\"arithmetic\""));
        assert!(!html.contains("choice-yes") && !html.contains("choice-no\""));
    }
}
