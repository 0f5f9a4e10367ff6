//! Suspended votes, and votes with few and with very many members.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::motions::Choice::{No, Yes};
use folkmoot_domain::motions::rules::{Absence, Clause};
use folkmoot_domain::motions::{Powers, Suspension};

use super::*;

fn suspension() -> Suspension {
    Suspension {
        absence: Absence::Meetings(3),
        missed: 4,
        of: 9,
        last: None,
        clause: Clause {
            place: "9.d".into(),
            ..Clause::default()
        },
    }
}

fn open(votes: &[Choice]) -> Motion {
    let mut motion = motion(Matter::Ordinary, Mode::Electronic, votes, 0);
    motion.state = State::Open;
    motion
}

/// As one of the members reads it.
fn read_by(member: u128, language: Language) -> Frame {
    Frame {
        viewer: Some(Viewer {
            id: account(member),
            name: "A member".into(),
            administrator: false,
            survey_manager: false,
        }),
        ..in_language(language)
    }
}

#[test]
fn who_is_suspended_reads_why_in_the_place_of_the_form() {
    for language in Language::ALL {
        let mut motion = open(&[Yes, No]);
        motion.roll_call[3].suspended = Some(suspension());
        let shown = Shown::to_anyone(motion);
        let page = |member| {
            let frame = read_by(member, language);
            html(&frame, |frame| decision_page(frame, &shown, None))
        };
        let (mine, others) = (page(3), page(4));
        let frame = in_language(language);
        let sentence = frame.t("course-suspended-you");
        assert!(mine.contains(&sentence) && !others.contains(&sentence));
        let found = frame.t_with("course-suspended-meetings", &[("missed", 4.into())]);
        assert!(others.contains(&found), "in the roll call, for everybody");
        assert!(mine.contains("9.d"));
    }
}

#[test]
fn a_draft_says_who_would_have_no_vote() {
    let mut motion = open(&[]);
    motion.state = State::Draft;
    let shown = Shown {
        to_suspend: vec![(
            Person {
                id: account(4),
                name: Some("Member 4".into()),
            },
            suspension(),
        )],
        ..Shown::to_anyone(motion)
    };
    for language in Language::ALL {
        let frame = in_language(language);
        let html = html(&frame, |frame| draft_page(frame, &shown, &[]));
        assert!(html.contains(&frame.t("course-suspended-foreseen-note")));
        assert!(html.contains("/groups/tsc/standing"));
    }
}

#[test]
fn a_roll_call_of_thousands_comes_in_pages() {
    let mut motion = open(&[Yes]);
    let row = motion.roll_call.remove(5);
    motion.roll_call = (0..1_234)
        .map(|n| RollCallRow {
            person: Person {
                id: account(n),
                name: Some(format!("Member {n:04}")),
            },
            ..row.clone()
        })
        .collect();
    motion.mode = Mode::Meeting;
    let shown = Shown {
        powers: Powers {
            mark_roll: true,
            ..Powers::default()
        },
        ..Shown::to_anyone(motion)
    };
    let page = |path: &str| {
        let frame = Frame {
            path: path.into(),
            ..in_language(Language::English)
        };
        html(&frame, |frame| decision_page(frame, &shown, None))
            .replace(['\u{2068}', '\u{2069}'], "")
    };
    let first = page("/decisions/TSC-2026-007");
    assert!(first.contains("Page 1 of 13, 1,234 members"));
    assert!(first.contains("Member 0099") && !first.contains("Member 0100"));
    assert!(first.contains("?seats=2#votes") && !first.contains("seat-mark"));
    assert!(first.contains("1,234 members have not voted yet"));
    assert_eq!(first.matches("name=\"listed\"").count(), 100);
    let last = page("/decisions/TSC-2026-007?seats=99");
    assert!(last.contains("Page 13 of 13") && last.contains("Member 1233"));
    assert!(last.contains("?seats=12#votes") && !last.contains("?seats=14"));
}

#[test]
fn one_or_two_voters_are_told_what_that_means() {
    for (seats, key) in [(1, "course-few-one"), (2, "course-few-two")] {
        let mut motion = open(&[Yes]);
        motion.roll_call.truncate(seats);
        for language in Language::ALL {
            let frame = in_language(language);
            let shown = Shown::to_anyone(motion.clone());
            let html = html(&frame, |frame| decision_page(frame, &shown, None));
            assert!(html.contains(&frame.t(key)));
        }
    }
    let frame = in_language(Language::English);
    let shown = Shown::to_anyone(open(&[Yes]));
    let html = html(&frame, |frame| decision_page(frame, &shown, None));
    assert!(!html.contains(&frame.t("course-few-two")));
}

mod proceedings {
    use folkmoot_domain::motions::proceedings::{
        Answer, Extension, Halter, Proceedings, Referral, ReferralValues, Ruling, RulingKind,
        RulingValues,
    };
    use folkmoot_domain::motions::rules::{Halt, Timing};

    use super::*;

    fn amended() -> Motion {
        motion(Matter::CharterAmendment, Mode::Electronic, &[Yes; 8], 0)
    }

    fn ruled(answer: Answer) -> Ruling {
        Ruling {
            kind: RulingKind::Approval,
            answer,
            by: "LF Projects".into(),
            on: jiff::civil::date(2026, 11, 25),
            reason: "By its <board>.".into(),
            entered_by: Person {
                id: account(2),
                name: Some("Member 2".into()),
            },
            entered_at: "2026-11-26T12:00:00Z".parse().unwrap(),
        }
    }

    fn page(frame: &Frame, shown: &Shown, refused: Option<&Refused>) -> String {
        html(frame, |frame| decision_page(frame, shown, refused))
            .replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn a_refusal_outside_is_said_on_top_and_the_count_stays_below() {
        for language in Language::ALL {
            let mut motion = amended();
            let frame = in_language(language);
            let waiting = page(&frame, &Shown::to_anyone(motion.clone()), None);
            assert!(
                waiting.contains(
                    &frame
                        .t_with("course-awaits-approval", &[("by", "LF Projects".into())])
                        .replace(['\u{2068}', '\u{2069}'], "")
                )
            );
            motion.proceedings.rulings = vec![ruled(Answer::Refused)];
            let html = page(&frame, &Shown::to_anyone(motion), None);
            assert!(
                html.contains("outcome-failed")
                    && html.contains(&frame.t("course-standing-refused"))
            );
            assert!(html.contains("By its &lt;board&gt;.") && html.contains("id=\"arithmetic\""));
            assert!(!html.contains("id=\"ruling\""));
        }
    }

    #[test]
    fn an_officer_gets_a_form_and_what_was_entered_back() {
        let shown = Shown {
            powers: Powers {
                rule: true,
                ..Powers::default()
            },
            ..Shown::to_anyone(amended())
        };
        let values = RulingValues {
            answer: "refused".into(),
            on: "2026-11-25".into(),
            reason: String::new(),
        };
        let errors = vec![FieldError::new("reason", "course-error-ruling-reason")];
        let refused = Refused::Ruling(Form { values, errors });
        for language in Language::ALL {
            let frame = in_language(language);
            let html = page(&frame, &shown, Some(&refused));
            assert!(html.contains("action=\"/decisions/TSC-2026-007/ruling\""));
            assert!(html.contains(&frame.t("course-error-ruling-reason")));
            assert!(html.contains("value=\"2026-11-25\""));
        }
    }

    #[test]
    fn a_matter_is_taken_further_with_a_reason() {
        let mut motion = motion(Matter::Ordinary, Mode::Electronic, &[Yes, Yes, No, No], 0);
        let shown = Shown {
            powers: Powers {
                refer: true,
                ..Powers::default()
            },
            ..Shown::to_anyone(motion.clone())
        };
        let form = Form {
            values: ReferralValues::default(),
            errors: vec![FieldError::new("reason", "course-error-referral-reason")],
        };
        let frame = in_language(Language::English);
        let html = page(&frame, &shown, Some(&Refused::Referral(form)));
        assert!(
            html.contains("Take it to the Series Manager")
                && html.contains("Say what has to be resolved.")
        );
        motion.proceedings.referral = Some(Referral {
            to: "Series Manager".into(),
            reason: "Two readings.".into(),
            by: Person {
                id: account(3),
                name: None,
            },
            at: "2026-11-26T12:00:00Z".parse().unwrap(),
        });
        let html = page(&frame, &Shown::to_anyone(motion), None);
        assert!(html.contains("Taken to the Series Manager by") && html.contains("Two readings."));
    }

    #[test]
    fn asking_for_a_meeting_and_extending_are_offered_to_whom_the_rule_lets() {
        let mut motion = open(&[Yes]);
        let rule = motion.rule.as_mut().unwrap();
        rule.decision.course.halt = Some(Halt {
            members: 2,
            clause: Clause::default(),
        });
        rule.decision.course.timing = Some(Timing {
            extension: "3d".parse().ok(),
            ..Timing::default()
        });
        motion.proceedings = Proceedings {
            halters: vec![Halter {
                person: Person {
                    id: account(3),
                    name: Some("Member 3".into()),
                },
                asked_at: "2026-11-03T12:00:00Z".parse().unwrap(),
            }],
            ..Proceedings::default()
        };
        let shown = Shown {
            powers: Powers {
                halt: true,
                extend: Some("2026-12-03T17:00:00Z".parse().unwrap()),
                ..Powers::default()
            },
            ..Shown::to_anyone(motion.clone())
        };
        for language in Language::ALL {
            let (asking, other) = (read_by(3, language), read_by(4, language));
            assert!(page(&asking, &shown, None).contains(&asking.t("course-halt-unask")));
            let html = page(&other, &shown, None);
            assert!(html.contains(&other.t("course-halt-ask")) && html.contains("/extend\""));
            let reader = page(&other, &Shown::to_anyone(motion.clone()), None);
            assert!(
                !reader.contains("/halt\"")
                    && !reader.contains("/extend\"")
                    && reader.contains("id=\"halt\"")
            );
        }
    }

    #[test]
    fn how_a_vote_ended_that_nobody_ended_is_said() {
        let frame = in_language(Language::English);
        let mut motion = motion(Matter::Ordinary, Mode::Electronic, &[Yes; 8], 0);
        motion.closed_by = None;
        motion.closed_at = Some("2026-11-20T12:00:00Z".parse().unwrap());
        motion.proceedings.extension = Some(Extension {
            from: "2026-11-25T17:00:00Z".parse().unwrap(),
            at: "2026-11-19T12:00:00Z".parse().unwrap(),
            by: Person {
                id: account(0),
                name: Some("Member 0".into()),
            },
        });
        let html = page(&frame, &Shown::to_anyone(motion.clone()), None);
        assert!(html.contains("early, because it had passed") && html.contains("Extended, from"));
        motion.closed_at = motion.closes_at;
        let html = page(&frame, &Shown::to_anyone(motion), None);
        assert!(html.contains("by its deadline") && !html.contains("early, because"));
    }
}
