//! What the page of a motion says to and of those whose interests it touches.

use folkmoot_domain::motions::conflicts::{Answered, Asked, Clearing, Ground, Stance, Touch};
use folkmoot_domain::motions::rules::{ConflictDuty, ConflictRule};

use super::*;

fn touch(ground: Ground, in_text: bool) -> Touch {
    Touch {
        ground,
        interest: "Acme <i>Inc</i>".into(),
        until: (ground == Ground::Declared).then_some(jiff::civil::date(2027, 3, 1)),
        concerns: "ACME".into(),
        in_text,
    }
}

fn answered(stance: Stance) -> Answered {
    Answered {
        stance,
        touches: vec![
            touch(Ground::Declared, false),
            touch(Ground::Declared, true),
        ],
        why: (stance == Stance::Voted).then(|| "I <b>left</b>.".into()),
        at: "2026-11-20T12:00:00Z".parse().unwrap(),
    }
}

fn asked(duty: Option<ConflictDuty>, before: Option<Stance>) -> Asked {
    Asked {
        touches: vec![
            touch(Ground::Declared, false),
            touch(Ground::Declared, true),
            touch(Ground::Affiliation, false),
        ],
        rule: duty.map(|duty| ConflictRule {
            duty,
            clause: folkmoot_domain::motions::Clause {
                place: "Powers".into(),
                text: "Members with conflicts must abstain.".into(),
                ..folkmoot_domain::motions::Clause::default()
            },
        }),
        before: before.map(answered),
    }
}

fn page_of(language: Language, shown: &Shown) -> String {
    let frame = in_language(language);
    html(&frame, |frame| decision_page(frame, shown, None)).replace(['\u{2068}', '\u{2069}'], "")
}

fn shown(asked: Option<Asked>) -> Shown {
    let mut motion = motion(Matter::Ordinary, Mode::Electronic, &[Yes], 0);
    motion.state = State::Open;
    Shown {
        powers: Powers {
            vote: true,
            ..Powers::default()
        },
        asked,
        ..Shown::to_anyone(motion)
    }
}

#[test]
fn what_matched_stands_above_the_vote_with_the_question() {
    let page = page_of(Language::English, &shown(Some(asked(None, None))));
    let places: Vec<usize> = [
        "You declared an interest in Acme &lt;i&gt;Inc&lt;/i&gt;, until 1 March 2027. This motion concerns ACME.",
        "The text of this motion mentions ACME.",
        "You stand for Acme",
        "Does it affect your vote?",
        "name=\"why\"",
        "name=\"choice\"",
    ]
    .iter()
    .map(|part| page.find(part).unwrap_or_else(|| panic!("{part}: {page}")))
    .collect();
    assert!(places.is_sorted(), "{places:?}");
    // Stepping aside is one of the answers and not a choice as well; nothing is answered beforehand.
    assert_eq!(page.matches("value=\"recuse\"").count(), 1);
    let question = &page[page.find("Does it affect your vote?").unwrap()..places[5]];
    assert!(!question.contains(" checked"), "{question}");
    let plain = page_of(Language::English, &shown(None));
    assert!(!plain.contains("name=\"interest\"") && plain.contains("value=\"recuse\""));
}

#[test]
fn what_was_answered_before_stands_in_the_form() {
    let mut voted = shown(Some(asked(None, Some(Stance::Voted))));
    voted.mine = Some(folkmoot_domain::motions::Saying::from(Yes));
    let page = page_of(Language::English, &voted);
    assert!(
        page.contains("I &lt;b&gt;left&lt;/b&gt;.</textarea>"),
        "{page}"
    );
    let checked = |page: &str| page.matches(" checked").count();
    assert_eq!(checked(&page), 2);
    let mut recused = shown(Some(asked(None, Some(Stance::Recused))));
    recused.mine = Some(folkmoot_domain::motions::Saying::from(Recuse));
    assert_eq!(checked(&page_of(Language::English, &recused)), 1);
}

#[test]
fn a_rule_leaves_the_choices_that_it_allows() {
    for (duty, offered) in [
        (ConflictDuty::Abstain, [false, false, true, true]),
        (ConflictDuty::Recuse, [false, false, false, true]),
    ] {
        let page = page_of(Language::English, &shown(Some(asked(Some(duty), None))));
        let form = &page[page.find("/vote\"").unwrap()..];
        for (word, offered) in ["yes", "no", "abstain", "recuse"].iter().zip(offered) {
            assert_eq!(
                form.contains(&format!("value=\"{word}\"")),
                offered,
                "{duty:?} {word}"
            );
        }
        assert!(
            page.contains("Members with conflicts must abstain.")
                && !page.contains("name=\"interest\"")
        );
    }
}

#[test]
fn the_roll_call_tells_what_was_answered_in_every_language() {
    for language in Language::ALL {
        let mut motion = motion(
            Matter::Ordinary,
            Mode::Electronic,
            &[Yes, Recuse, Abstain],
            0,
        );
        for (row, stance) in
            motion
                .roll_call
                .iter_mut()
                .zip([Stance::Voted, Stance::Recused, Stance::Abstained])
        {
            row.answered = Some(answered(stance));
        }
        motion.roll_call[3].answered = Some(Answered {
            touches: Vec::new(),
            why: None,
            ..answered(Stance::Voted)
        });
        motion.roll_call[4].cleared = Some(Clearing {
            by: motion.roll_call[0].person.clone(),
            reason: "Another <i>Acme</i>".into(),
        });
        motion.concerns = vec!["The <b>build</b>".into()];
        let officer = Shown {
            to_clear: vec![(
                motion.roll_call[1].person.clone(),
                vec![touch(Ground::Declared, false)],
            )],
            ..Shown::to_anyone(Motion {
                state: State::Open,
                ..motion.clone()
            })
        };
        let page = page_of(language, &Shown::to_anyone(motion));
        for part in [
            "I &lt;b&gt;left&lt;/b&gt;.",
            "Another &lt;i&gt;Acme",
            "The &lt;b&gt;build",
        ] {
            assert!(page.contains(part), "{part}: {page}");
        }
        assert!(
            !page.contains(">conflicts-") && !page.contains("conflicts-roll"),
            "{page}"
        );
        let form = page_of(language, &officer);
        assert!(
            form.contains("/decisions/TSC-2026-007/conflicts") && form.contains("name=\"cleared\"")
        );
    }
}
