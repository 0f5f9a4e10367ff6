use folkmoot_domain::language::Language;
use folkmoot_domain::motions::presets::{PRESETS, named, preset_named};
use folkmoot_domain::motions::rules::{
    Absence, AbsenceEffect, CapEffect, Clause, EmployerCap, Halt, Inactivity, Movers, Pitfall,
    Secrecy, Support, TermLimit, ThresholdBase, TieRule, Timing,
};
use folkmoot_domain::motions::{Abstention, Ratio, Rules};

use super::sentences::{alike, heading, of_a_decision, of_the_set};
use super::{preset_page, presets_page, traps};
use crate::frame::render_static;
use crate::testing::frame;

fn clause() -> Clause {
    Clause {
        place: "§ 1".to_owned(),
        text: "So it stands.".to_owned(),
        language: Language::English,
    }
}

/// A set that says everything a set can say.
fn everything() -> Rules {
    let mut rules = named("oqs").unwrap();
    let support = || {
        Some(Support {
            needed: 2,
            within: Some("7d".parse().unwrap()),
            clause: clause(),
        })
    };
    for decision in &mut rules.decisions {
        let course = &mut decision.course;
        (course.second, course.sponsors) = (support(), support());
        course.movers = Movers::Anyone;
        course.secrecy = Secrecy::UntilClose;
        course.timing = Some(Timing {
            notice: Some("72h".parse().unwrap()),
            least: Some("7d".parse().unwrap()),
            most: Some("30d".parse().unwrap()),
            restarts: true,
            settles: Some("3d".parse().unwrap()),
            extension: Some("1d".parse().unwrap()),
            clause: clause(),
        });
        course.halt = Some(Halt {
            members: 2,
            clause: clause(),
        });
        course.review = Some("365d".parse().unwrap());
        course.evaluation = true;
        decision.abstention = Some(Abstention::C);
    }
    let common = &mut rules.common;
    common.abstention_ours = true;
    common.classes = vec!["users".to_owned(), "makers".to_owned()];
    common.seats = Some(9);
    common.tie = Some(TieRule {
        to: "the board".to_owned(),
        clause: clause(),
    });
    common.employer_cap = Some(EmployerCap {
        ratio: Ratio::new(1, 5),
        votes: Some(2),
        effect: CapEffect::Block,
        grace: Some("60d".parse().unwrap()),
        clause: clause(),
    });
    rules.inactivity = [
        Absence::Meetings(3),
        Absence::Votes(1),
        Absence::Attended { attended: 2, of: 5 },
        Absence::Idle("6bd".parse().unwrap()),
        Absence::YearOfVotes(Ratio::HALF),
    ]
    .into_iter()
    .zip([
        (AbsenceEffect::Suspends, Some(2)),
        (AbsenceEffect::Suspends, None),
        (AbsenceEffect::Suspends, Some(1)),
        (AbsenceEffect::EndsVote, None),
        (AbsenceEffect::AsksToLeave, None),
    ])
    .map(|(absence, (effect, back_after))| Inactivity {
        absence,
        effect,
        back_after,
        clause: clause(),
    })
    .collect();
    rules.terms = Some(TermLimit {
        consecutive: Some(2),
        lifetime: Some(4),
        short_first_months: Some(6),
        clause: clause(),
    });
    rules
}

/// A sentence that was really said: no key, no hole, no value left out.
fn is_said(sentence: &str) -> bool {
    !sentence.is_empty()
        && !sentence.contains("rules-")
        && !sentence.contains("motions-")
        && !sentence.contains(['{', '}', '$'])
}

#[test]
fn every_set_is_said_in_every_language_with_the_clauses_it_cites() {
    let mut sets: Vec<Rules> = PRESETS.iter().map(|preset| (preset.rules)()).collect();
    sets.push(everything());
    for rules in &sets {
        for language in Language::ALL {
            for provision in of_the_set(language, rules) {
                assert!(is_said(&provision.sentence), "{}", provision.sentence);
            }
            for decision in &rules.decisions {
                let said = of_a_decision(language, decision);
                for provision in &said {
                    assert!(is_said(&provision.sentence), "{}", provision.sentence);
                }
                // Whatever decides it cites its clause.
                let cited = |clause: &Clause| said.iter().any(|one| one.clause == Some(clause));
                assert!(decision.quorum.iter().all(|one| cited(&one.clause)));
                assert!(decision.threshold.iter().all(|one| cited(&one.clause)));
                assert!(decision.approvals.iter().all(|one| cited(&one.clause)));
                assert!(decision.approval.iter().all(|one| cited(&one.clause)));
            }
        }
    }
}

#[test]
fn the_base_text_reads_as_its_charter_does() {
    let rules = named("linux-foundation").unwrap();
    let said = of_a_decision(Language::English, &rules.decisions[0]);
    let sentences: Vec<&str> = said.iter().map(|one| one.sentence.as_str()).collect();
    assert_eq!(
        sentences,
        [
            "It is voted on at a meeting.",
            "At least half of all voting members must be present; otherwise nothing is decided.",
            "More than half of those in attendance must vote yes.",
        ]
    );
    let electronic = of_a_decision(Language::German, &rules.decisions[1]);
    assert_eq!(
        electronic.last().unwrap().sentence,
        "Mehr als die Hälfte aller Stimmberechtigten muss mit Ja stimmen."
    );
}

#[test]
fn decisions_that_differ_in_their_matter_alone_stand_together() {
    let rules = named("linux-foundation").unwrap();
    let groups = alike(&rules);
    let (places, first) = &groups[0];
    assert_eq!(
        heading(Language::English, &rules, places, first),
        "Ordinary decision, Policy, Budget, Declaration · Vote at a meeting"
    );
    let all: usize = groups.iter().map(|(places, _)| places.len()).sum();
    assert_eq!(all, rules.decisions.len());
}

#[test]
fn every_trap_is_said_in_every_language_with_its_numbers() {
    let (long, short) = ("14d".parse().unwrap(), "7d".parse().unwrap());
    let traps = [
        Pitfall::HalfEnough {
            base: 8,
            of: ThresholdBase::Eligible,
            needed: 4,
        },
        Pitfall::Minority {
            base: 9,
            of: ThresholdBase::Cast,
            needed: 3,
        },
        Pitfall::StayingAway {
            members: 8,
            yes: 3,
            no: 1,
        },
        Pitfall::ComingDefeats {
            members: 8,
            yes: 3,
            no: 2,
            abstain: 1,
        },
        Pitfall::AbstentionOurs {
            members: 8,
            yes: 2,
            no: 1,
            abstain: 1,
            ours: Abstention::A,
            passes: false,
            other: Abstention::B,
        },
        Pitfall::Unreachable { members: 8 },
        Pitfall::Everybody { members: 8 },
        Pitfall::LoneVoter { members: 8 },
        Pitfall::TieUndecided { each: 4 },
        Pitfall::CapOfNothing {
            members: 4,
            ratio: Ratio::new(1, 5).unwrap(),
        },
        Pitfall::SuspendedInQuorum {
            members: 8,
            needed: 4,
            suspended: 5,
        },
        Pitfall::NoticeLonger {
            notice: long,
            most: short,
        },
        Pitfall::LeastOverMost {
            least: long,
            most: short,
        },
        Pitfall::SettlesTooLate {
            settles: long,
            most: short,
        },
        Pitfall::LaterTooLate {
            after: long,
            most: short,
        },
        Pitfall::NoOrdinary,
        Pitfall::AmendmentEasier {
            members: 9,
            amendment: 6,
            ordinary: 7,
        },
        Pitfall::ClassesUnnamed,
        Pitfall::SeatsUnnumbered,
    ];
    for language in Language::ALL {
        for trap in &traps {
            let (title, sentence) = traps::words(language, trap);
            assert!(is_said(&title) && is_said(&sentence), "{title}: {sentence}");
        }
    }
    let (_, half) = traps::words(Language::English, &traps[0]);
    assert_eq!(
        half,
        "With 8 voting members, 4 of 8 would pass a motion, and the other 4 could pass its opposite. “More than half” \
         avoids that."
    );
}

#[test]
fn the_page_of_a_preset_quotes_its_clauses_or_says_at_each_that_it_is_unverified() {
    let frame = frame("/help/presets/cncf");
    for preset in PRESETS {
        let html = render_static(&frame, || preset_page(&frame, preset));
        let badges = html.matches("From a summary, unverified").count();
        let clauses = html.matches("<figure class=\"clause\">").count();
        match preset.text {
            Some(text) => {
                assert_eq!(badges, 0, "{}", preset.key);
                assert!(html.contains(text.revision), "{}", preset.key);
                assert!(html.contains("<blockquote"), "{}", preset.key);
            }
            // Once on top, and once at each rule.
            None => assert_eq!(badges, clauses + 1, "{}", preset.key),
        }
        assert!(clauses > 0, "{}", preset.key);
    }
    let list = render_static(&frame, || presets_page(&frame));
    for preset in PRESETS {
        assert!(list.contains(&format!("href=\"/help/presets/{}\"", preset.key)));
    }
    assert!(preset_named("nothing").is_none());
}
