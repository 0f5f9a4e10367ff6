use folkmoot_domain::motions::joint::{Joint, OtherVote, Part};
use folkmoot_domain::motions::reading::DecidingBody;
use folkmoot_domain::motions::rules::{Clause, JointVote};

use super::*;

fn group() -> DecidingBody {
    DecidingBody {
        slug: "ml".into(),
        code: "ML".into(),
        name: "Machine Learning".into(),
        zone: "Europe/Berlin".into(),
    }
}

/// A motion that passed in the committee, with what the group's vote has come to.
fn jointly(standing: Standing, state: State) -> Motion {
    let mut motion = motion(Matter::Ordinary, Mode::Electronic, &[Choice::Yes; 8], 0);
    let counted = motion.count.clone().filter(|_| state == State::Closed);
    motion.joint = Some(Joint {
        body: group(),
        part: Part::First,
        other: Some(OtherVote {
            code: "ML-2026-003".into(),
            state,
            standing,
            closes_at: motion.closes_at,
            closed_at: None,
            count: counted,
        }),
    });
    motion
}

fn page(language: Language, motion: &Motion) -> String {
    let shown = Shown::to_anyone(motion.clone());
    html(&in_language(language), |frame| {
        decision_page(frame, &shown, None)
    })
}

#[test]
fn a_decision_says_what_the_other_body_has_decided_and_where() {
    for (standing, state, key, badge) in [
        (
            Standing::Open,
            State::Open,
            "joint-awaits-vote",
            "joint-standing-awaits",
        ),
        (
            Standing::Tied,
            State::Closed,
            "joint-awaits-word",
            "joint-standing-awaits",
        ),
        (
            Standing::Failed,
            State::Closed,
            "joint-not-carried",
            "joint-standing-not-carried",
        ),
        (
            Standing::Withdrawn,
            State::Withdrawn,
            "joint-not-carried",
            "joint-standing-not-carried",
        ),
        (
            Standing::Passed,
            State::Closed,
            "joint-carried",
            "motions-standing-passed",
        ),
    ] {
        let motion = jointly(standing, state);
        for language in Language::ALL {
            let frame = in_language(language);
            let page = page(language, &motion);
            let sentence = frame.t_with(key, &[("group", "Machine Learning".into())]);
            assert!(page.contains(&sentence), "{key} {language:?}");
            let badge = page.find(&frame.t(badge)).unwrap();
            assert!(
                badge < page.find(&sentence).unwrap(),
                "the badge comes first"
            );
            assert_eq!(page.matches("href=\"/decisions/ML-2026-003\"").count(), 3);
            assert!(page.contains(&frame.t("joint-note")));
            let hidden = page.contains(&frame.t("joint-counts-hidden"));
            assert_eq!(hidden, state == State::Open);
        }
    }
}

#[test]
fn a_decision_of_one_body_says_nothing_of_another() {
    let alone = motion(Matter::Ordinary, Mode::Electronic, &[Choice::Yes; 8], 0);
    let page = page(Language::English, &alone);
    assert!(!page.contains("id=\"joint\""));
}

#[test]
fn a_draft_says_that_the_charter_asks_for_another_body_as_long_as_none_is_named() {
    let mut motion = jointly(Standing::Open, State::Open);
    (motion.state, motion.code, motion.count) = (State::Draft, None, None);
    motion.joint = None;
    let rule = motion.rule.as_mut().unwrap();
    rule.decision.joint = Some(JointVote {
        with: "Executive Council".into(),
        clause: Clause::default(),
    });
    let shown = Shown::to_anyone(motion);
    for language in Language::ALL {
        let frame = in_language(language);
        let page = html(&frame, |frame| draft_page(frame, &shown, &[]));
        for key in ["joint-missing", "joint-rule"] {
            let sentence = frame.t_with(key, &[("group", "Executive Council".into())]);
            assert!(page.contains(&sentence), "{key} {language:?}");
        }
    }
}

#[test]
fn a_draft_says_that_another_body_decides_too() {
    let mut motion = jointly(Standing::Open, State::Open);
    motion.state = State::Draft;
    motion.code = None;
    motion.count = None;
    if let Some(joint) = &mut motion.joint {
        joint.other = None;
    }
    let shown = Shown::to_anyone(motion);
    for language in Language::ALL {
        let frame = in_language(language);
        let page = html(&frame, |frame| draft_page(frame, &shown, &[]));
        let sentence = frame.t_with("joint-draft", &[("group", "Machine Learning".into())]);
        assert!(page.contains(&sentence));
        assert!(page.contains("href=\"/groups/ml\""));
    }
}
