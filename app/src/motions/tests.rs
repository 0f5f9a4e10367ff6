//! The arithmetic in words and the pages, in every language.

use folkmoot_domain::forms::{FieldError, Form};
use folkmoot_domain::ids::{AccountId, MotionId};
use folkmoot_domain::language::Language;
use folkmoot_domain::motions::draft::DraftValues;
use folkmoot_domain::motions::force::Aftermath;
use folkmoot_domain::motions::presets::linux_foundation_base;
use folkmoot_domain::motions::reading::{
    Before, Composer, DecidingBody, FormerVote, HistoryRow, MeetingRef, Motion, Person, Register,
    RegisterRow, RollCallRow, RowAftermath, Shown,
};
use folkmoot_domain::motions::register::Standing;
use folkmoot_domain::motions::saying::SayingValues;
use folkmoot_domain::motions::{
    Choice, Count, Events, Matter, Mode, Outcome, Powers, Prospects, Rule, SealedElectorate, Seat,
    State, Turn, Verdict,
};

use super::*;
use crate::frame::{Frame, Page, render_static};
use crate::testing::frame;

fn in_language(language: Language) -> Frame {
    Frame {
        language,
        ..frame("/decisions/TSC-2026-007")
    }
}

fn html(frame: &Frame, page: impl FnOnce(&Frame) -> Page) -> String {
    render_static(frame, || page(frame))
}

fn account(number: u128) -> AccountId {
    AccountId(serde_json::from_value(format!("{number:032x}").into()).unwrap())
}

fn body() -> DecidingBody {
    DecidingBody {
        slug: "tsc".into(),
        code: "TSC".into(),
        name: "Technical Steering Committee".into(),
        zone: "America/New_York".into(),
    }
}

/// A committee of eight votes as listed; the rest are silent.
fn motion(matter: Matter, mode: Mode, choices: &[Choice], listeners: u128) -> Motion {
    let rule = linux_foundation_base().for_motion(matter, mode).unwrap();
    by(rule, matter, mode, choices, listeners)
}

/// The same by another rule.
fn by(rule: Rule, matter: Matter, mode: Mode, choices: &[Choice], listeners: u128) -> Motion {
    let choice = |n: u128| choices.get(usize::try_from(n).unwrap()).copied();
    let present = |n: u128| {
        let first = u128::try_from(choices.len()).unwrap();
        (first..first + listeners).contains(&n)
    };
    let outcome = Outcome::of(Count {
        electorate: &SealedElectorate::seal((0..8).map(|n| Seat {
            account: account(n),
            affiliation: None,
            employer: None,
            class: None,
            suspended: None,
        }))
        .unwrap(),
        votes: &(0..8)
            .filter_map(|n| Some((account(n), choice(n)?)))
            .collect(),
        roll: &(0..8).filter(|n| present(*n)).map(account).collect(),
        suspended: &std::collections::BTreeSet::new(),
        subject: None,
        rule: &rule,
        events: Events::default(),
    });
    let person = |n: u128| Person {
        id: account(n),
        name: (n != 7).then(|| format!("Member {n}")),
    };
    let at = |text: &str| text.parse().unwrap();
    Motion {
        id: MotionId(account(99).0),
        code: Some("TSC-2026-007".into()),
        body: body(),
        title: "Adopt the <data> card".into(),
        text: "Every release has *one*.\n\n<script>alert(1)</script>".into(),
        mode,
        matter,
        variant: None,
        evaluate_on: None,
        after: Aftermath::default(),
        effects: Vec::new(),
        concerns: Vec::new(),
        links: folkmoot_domain::motions::links::Links::default(),
        state: State::Closed,
        meetings: vec![MeetingRef {
            address: "/meetings/tsc/2026-11-19".into(),
            announced_for: jiff::civil::date(2026, 11, 19),
            title: "Committee call".into(),
            starts_at: at("2026-11-20T03:30:00Z"),
            cancelled: false,
            linked_by_hand: true,
        }],
        mover: person(0),
        subject: None,
        created_at: at("2026-11-01T12:00:00Z"),
        before: Before::default(),
        opened_at: Some(at("2026-11-02T12:00:00Z")),
        closes_at: Some(at("2026-11-30T17:00:00Z")),
        closed_at: Some(at("2026-11-20T12:00:00Z")),
        closed_by: Some(person(0)),
        withdrawn_at: None,
        withdrawn_by: None,
        rule: Some(rule),
        count: Some(outcome),
        proceedings: folkmoot_domain::motions::proceedings::Proceedings::default(),
        joint: None,
        roll_call: (0..8)
            .map(|n| RollCallRow {
                person: person(n),
                affiliation: Some("Example Ltd".into()),
                voted: choice(n).is_some(),
                choice: choice(n),
                reason: None,
                cast_at: choice(n).map(|_| at("2026-11-03T12:00:00Z")),
                former: Vec::new(),
                present: present(n) || choice(n).is_some(),
                marked: present(n),
                suspended: None,
                answered: None,
                cleared: None,
            })
            .collect(),
        history: vec![HistoryRow {
            seq: 12,
            kind: "motion.opened".into(),
            happened_at: at("2026-11-02T12:00:00Z"),
        }],
        imported: None,
    }
}

fn sentences(frame: &Frame, motion: &Motion) -> Vec<String> {
    let outcome = motion.count.as_ref().unwrap();
    let mut all = vec![explain::statement(frame.language, outcome, true)];
    for step in &outcome.steps {
        all.extend(explain::words(frame.language, step).0);
    }
    all.iter()
        .map(|sentence| sentence.replace(['\u{2068}', '\u{2069}'], ""))
        .collect()
}

use Choice::{Abstain, No, Recuse, Yes};

#[test]
fn the_arithmetic_is_said_in_words_with_its_base() {
    let meeting = motion(
        Matter::Ordinary,
        Mode::Meeting,
        &[Yes, Yes, Yes, Yes, No],
        1,
    );
    assert_eq!(
        sentences(&in_language(Language::English), &meeting),
        [
            "The motion passed: 4 voted yes, 4 were needed.",
            "6 of 8 voting members present; at least 4 needed (at least half): quorum met.",
            "4 yes of 6 in attendance; at least 4 needed (more than half): majority reached.",
        ]
    );
    let exception = motion(
        Matter::LicenceException,
        Mode::Electronic,
        &[Yes, Yes, Yes, Yes, Yes, No, Recuse],
        0,
    );
    assert_eq!(
        sentences(&in_language(Language::German), &exception),
        [
            "Der Antrag ist abgelehnt: 5 Ja-Stimmen, 6 waren nötig.",
            "1 befangen: nicht anwesend, weiterhin unter allen Stimmberechtigten gezählt.",
            "Die Satzung schweigt dazu; dies ist die Lesart von Folkmoot.",
            "Für diese Abstimmung ist kein Quorum verlangt.",
            "5 Ja von 8 Stimmberechtigten; mindestens 6 nötig (mindestens zwei Drittel): Mehrheit verfehlt.",
        ]
    );
    let lost = motion(Matter::Ordinary, Mode::Meeting, &[Yes, Yes, Yes], 0);
    assert_eq!(
        sentences(&in_language(Language::Italian), &lost),
        [
            "Nessuna decisione: contavano per il quorum 3 aventi diritto su 8, ne servivano 4.",
            "3 aventi diritto al voto su 8 presenti; ne servono almeno 4 (almeno la metà): quorum mancato.",
        ]
    );
    let tie = motion(Matter::Ordinary, Mode::Meeting, &[Yes, Yes, No, No], 0);
    assert_eq!(
        sentences(&in_language(Language::Chinese), &tie),
        [
            "动议因票数相等未通过：2 票赞成，2 票反对。",
            "8 名有表决权成员中 4 名出席；至少需要 4 名（至少半数）：达到法定人数。",
            "4 名出席者中 2 票赞成；至少需要 3 票（超过半数）：未达多数。",
            "赞成与反对各 2 票：任何有表决权成员都可将此事提交 Series Manager。",
        ]
    );
    let undecided = motion(Matter::Ordinary, Mode::Electronic, &[Yes, Yes, Yes, No], 0);
    assert_eq!(
        sentences(&in_language(Language::English), &undecided)[3],
        "Neither side is more than half of the 8 counted here (3 for, 1 against): the matter is not resolved, and \
         any voting member may refer it to the Series Manager.",
    );
}

#[test]
fn a_decision_says_its_outcome_first_and_quotes_the_charter() {
    for language in Language::ALL {
        let frame = in_language(language);
        let motion = motion(Matter::CharterAmendment, Mode::Electronic, &[Yes; 6], 0);
        let shown = Shown::to_anyone(motion);
        let html = html(&frame, |frame| decision_page(frame, &shown, None));
        let outcome = html.find("outcome-statement").unwrap();
        assert!(outcome < html.find("id=\"motion\"").unwrap());
        assert!(html.contains("<blockquote lang=\"en\">This Charter may be amended"));
        assert!(html.contains("LF Projects"));
        assert!(html.contains("/record/12"));
        // The meeting, with its day in the committee's zone.
        assert!(html.contains("href=\"/meetings/tsc/2026-11-19\""));
        let begins =
            frame.instant_in_words("2026-11-20T03:30:00Z".parse().unwrap(), "America/New_York");
        assert!(html.contains(&begins), "{begins}");

        assert!(
            html.contains("Adopt the &lt;data> card")
                || html.contains("Adopt the &lt;data&gt; card")
        );
        assert!(
            !html.contains("<script"),
            "a page without an island has no script"
        );
        assert!(!html.contains("<form method=\"post\" action=\"/decisions"));
        let former = frame.t("motions-former-member");
        assert!(html.contains(&former), "{former}");
    }
}

#[test]
fn an_open_vote_says_what_would_change_it() {
    let page = |prospects, choices: &[Choice]| {
        let mut motion = motion(Matter::Ordinary, Mode::Electronic, choices, 0);
        motion.state = State::Open;
        let shown = Shown {
            prospects,
            ..Shown::to_anyone(motion)
        };
        let frame = in_language(Language::English);
        html(&frame, |frame| decision_page(frame, &shown, None))
    };
    let turn = |votes, to| Some(Turn { votes, to });
    let prospects = Prospects {
        yes: turn(1, Verdict::Passed),
        no: None,
        abstain: turn(3, Verdict::NoQuorum),
    };
    let open = page(Some(prospects), &[Yes, Yes, No]);
    assert!(open.contains("With one more yes the motion would pass."));
    assert!(open.contains("If 3 more abstain, there would be no quorum."));
    let settled = page(Some(Prospects::default()), &[Yes; 6]);
    assert!(settled.contains("can no longer change the outcome"));
    assert!(!page(None, &[Yes]).contains("id=\"prospects\""));
}

#[test]
fn a_withdrawn_motion_says_so_and_keeps_its_votes() {
    for language in Language::ALL {
        let mut motion = motion(Matter::Ordinary, Mode::Electronic, &[Yes, No], 0);
        (motion.state, motion.count, motion.closed_at) = (State::Withdrawn, None, None);
        motion.withdrawn_at = Some("2026-11-05T12:00:00Z".parse().unwrap());
        motion.withdrawn_by = Some(motion.mover.clone());
        let shown = Shown::to_anyone(motion);
        let frame = in_language(language);
        let html = html(&frame, |frame| decision_page(frame, &shown, None));
        for words in [
            "motions-outcome-withdrawn",
            "motions-state-withdrawn",
            "motions-voted-no",
        ] {
            assert!(html.contains(&frame.t(words)), "{words}");
        }
        assert!(!html.contains("id=\"arithmetic\""), "nothing was counted");
        assert!(
            !html.contains("/withdraw\""),
            "nobody can withdraw it again"
        );
    }
}

#[test]
fn a_changed_vote_shows_how_it_changed() {
    let mut motion = motion(Matter::Ordinary, Mode::Electronic, &[Yes, No], 0);
    let former = |choice, superseded_at: &str| FormerVote {
        choice,
        reason: None,
        cast_at: "2026-11-02T13:00:00Z".parse().unwrap(),
        superseded_at: superseded_at.parse().unwrap(),
    };
    motion.roll_call[0].former = vec![
        former(No, "2026-11-03T03:00:00Z"),
        former(Abstain, "2026-11-03T15:00:00Z"),
    ];
    let shown = Shown::to_anyone(motion);
    let frame = in_language(Language::English);
    let html = html(&frame, |frame| decision_page(frame, &shown, None))
        .replace(['\u{2068}', '\u{2069}'], "");
    for sentence in [
        "Changed from “No” to “Abstained” on Monday, 2 November 2026, 22:00 (New York, UTC−5)",
        "Changed from “Abstained” to “Yes” on Tuesday, 3 November 2026, 10:00 (New York, UTC−5)",
    ] {
        assert_eq!(html.matches(sentence).count(), 1, "{sentence}");
    }
    assert_eq!(html.matches("Changed from").count(), 2);
}

#[test]
fn who_may_vote_mark_and_close_gets_the_forms_and_mistakes_stand_at_the_field() {
    let mut motion = motion(Matter::Ordinary, Mode::Meeting, &[Yes, Abstain], 1);
    motion.state = State::Open;
    motion.closed_at = None;
    let shown = Shown {
        powers: Powers {
            vote: true,
            choice: Some(Abstain),
            mark_roll: true,
            close: true,
            ..Powers::default()
        },
        mine: Some(Abstain.into()),
        ..Shown::to_anyone(motion)
    };
    let refused = Form {
        values: SayingValues {
            choice: String::new(),
            reason: "Because <of> this".into(),
            ..SayingValues::default()
        },
        errors: vec![FieldError::new("choice", "motions-error-choice")],
    };
    let frame = in_language(Language::English);
    let html = html(&frame, |frame| {
        decision_page(frame, &shown, Some(&Refused::Vote(refused.clone())))
    });
    assert!(html.contains("Because &lt;of> this") || html.contains("Because &lt;of&gt; this"));
    for form in ["vote", "roll", "close"] {
        assert!(
            html.contains(&format!("action=\"/decisions/TSC-2026-007/{form}\"")),
            "{form}"
        );
    }
    assert!(html.contains("You have voted:"));
    assert!(html.contains("As it stands, there is no quorum"));
    assert_eq!(
        html.matches("Choose how you vote.").count(),
        2,
        "summary and field"
    );
    assert!(html.contains("Still to vote"));
    // Who votes reads first what is voted on, and finds the form from the top.
    let order = ["href=\"#vote\"", "id=\"motion\"", "id=\"vote\""].map(|part| html.find(part));
    assert!(
        order.is_sorted() && order.iter().all(Option::is_some),
        "{order:?}"
    );
}

#[test]
fn who_has_no_vote_is_shown_no_way_to_it() {
    let mut motion = motion(Matter::Ordinary, Mode::Electronic, &[Yes], 0);
    motion.state = State::Open;
    let frame = in_language(Language::English);
    let html = html(&frame, |frame| {
        decision_page(frame, &Shown::to_anyone(motion), None)
    });
    assert!(!html.contains("#vote\""));
}

#[test]
fn the_register_lists_filters_and_leads_on() {
    let row = RegisterRow {
        code: "TSC-2026-007".into(),
        title: "Adopt the data card".into(),
        body: body(),
        mode: Mode::Electronic,
        matter: Matter::Ordinary,
        standing: Standing::Open,
        opened_at: "2026-11-02T12:00:00Z".parse().unwrap(),
        closes_at: Some("2026-11-30T17:00:00Z".parse().unwrap()),
        closed_at: None,
        joint: Some("ML-2026-003".into()),
        after: RowAftermath::default(),
    };
    for language in Language::ALL {
        let frame = in_language(language);
        let full = Register {
            rows: vec![row.clone()],
            next: Some("/decisions?after=x".into()),
            bodies: vec![body()],
            years: vec![2026],
            ..Register::default()
        };
        let page = html(&frame, |frame| register_page(frame, &full));
        assert!(page.contains("href=\"/decisions/TSC-2026-007\""));
        assert!(page.contains("href=\"/decisions/ML-2026-003\""));
        assert!(page.contains("/decisions?after=x"));
        assert!(page.contains(">2026<"), "a year has no separator");
        let empty = html(&frame, |frame| register_page(frame, &Register::default()));
        assert!(empty.contains(&frame.t("motions-empty-title")));
    }
}

#[test]
fn the_form_keeps_what_was_entered() {
    let composer = Composer {
        draft: None,
        announced: true,
        body: body(),
        members: vec![Person {
            id: account(3),
            name: Some("Member 3".into()),
        }],
        meetings: vec![MeetingRef {
            address: "/meetings/tsc/2026-12-03".into(),
            announced_for: jiff::civil::date(2026, 12, 3),
            title: "Committee call".into(),
            starts_at: "2026-12-03T15:00:00Z".parse().unwrap(),
            cancelled: false,
            linked_by_hand: false,
        }],
        decisions: linux_foundation_base()
            .decisions
            .iter()
            .map(|decision| (decision.matter, decision.mode))
            .collect(),
        variants: vec![("Major".into(), Mode::LazyConsensus)],
        asked_jointly: vec![(Matter::Policy, "Executive Council".into())],
        partners: vec![DecidingBody {
            slug: "council".into(),
            code: "EC".into(),
            name: "Executive Council".into(),
            zone: "UTC".into(),
        }],
        evaluation: true,
        in_force: Vec::new(),
        seats: Vec::new(),
        classes: Vec::new(),
        releases: Vec::new(),
        form: Form {
            values: DraftValues {
                title: "A \"quoted\" title".into(),
                text: "</textarea><b>".into(),
                subject: account(3).to_string(),
                meeting: "2026-12-03".into(),
                ..DraftValues::default()
            },
            errors: vec![
                FieldError::new("title", "motions-error-long").with("most", 200),
                FieldError::new("mode", "motions-error-mode"),
            ],
        },
    };
    let frame = in_language(Language::English);
    let html = html(&frame, |frame| compose_page(frame, &composer));
    assert!(html.contains("A &quot;quoted&quot; title"));
    assert!(html.contains("&lt;/textarea&gt;"));
    assert_eq!(html.matches("longer than 200 characters").count(), 2);
    assert!(html.contains("Choose how it is voted on."));
    let asked = "For “Policy” the charter asks for a joint vote with Executive Council.";
    assert!(
        html.contains(asked) || html.contains(&asked.replace('“', "&ldquo;")),
        "{html}"
    );
}

mod actions;
mod amendments;
mod approvals;
mod conflicts;
mod course;
mod effects;
mod force;
mod joint;
mod links;
mod prelude;
