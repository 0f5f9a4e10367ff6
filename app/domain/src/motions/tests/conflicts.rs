//! What a motion touches, and what has to be answered before a vote.

use jiff::civil::{Date, date};
use uuid::Uuid;

use crate::bodies::Term;
use crate::bodies::companies::{Belonging, Companies, Company};
use crate::bodies::interests::{Interest, InterestKind};
use crate::ids::{CompanyId, InterestId};
use crate::motions::conflicts::*;
use crate::motions::presets;
use crate::motions::rules::{Common, ConflictDuty, ConflictRule};
use crate::motions::{Choice, Clause, Secrecy, State};

const TODAY: Date = date(2026, 11, 22);

fn company(number: u128, name: &str) -> Company {
    Company {
        id: CompanyId(Uuid::from_u128(number)),
        name: name.into(),
        spellings: Vec::new(),
        nobody: name == "Independent",
        belongs: Vec::new(),
        revision: 0,
    }
}

fn companies() -> Companies {
    let mut hat = company(2, "Red Hat");
    hat.belongs.push(Belonging {
        to: CompanyId(Uuid::from_u128(1)),
        term: Term::new(date(2019, 7, 9), None).unwrap(),
        source: None,
    });
    Companies::of([company(1, "IBM"), hat, company(3, "Independent")])
}

fn interest(name: &str) -> Interest {
    Interest {
        id: InterestId(Uuid::from_u128(1)),
        name: name.into(),
        kind: InterestKind::Office,
        detail: None,
        from: date(2018, 1, 1),
        until: date(2027, 3, 1),
        declared_at: Timestamp::UNIX_EPOCH,
        withdrawn_at: None,
    }
}

use jiff::Timestamp;

/// The names found, each with how.
fn found(
    concerns: &[&str],
    text: &str,
    own: &str,
    affiliation: Option<&str>,
    day: Date,
) -> Vec<(String, Ground, bool)> {
    let concerns: Vec<String> = concerns.iter().map(|&one| one.into()).collect();
    let about = About {
        concerns: &concerns,
        title: "A question",
        text,
    };
    let interest = interest(own);
    touches(about, &[&interest], affiliation, (&companies(), day))
        .into_iter()
        .map(|touch| (touch.concerns, touch.ground, touch.in_text))
        .collect()
}

#[test]
fn a_motion_touches_what_its_mover_names_and_what_its_text_mentions() {
    let declared = |name: &str, in_text| vec![(name.to_owned(), Ground::Declared, in_text)];
    let employer = |name: &str| vec![(name.to_owned(), Ground::Affiliation, false)];
    assert_eq!(
        found(&["ACME Inc."], "", "Acme", None, TODAY),
        declared("ACME Inc.", false)
    );
    assert_eq!(
        found(&[], "We pay Acme.", "Acme", None, TODAY),
        declared("Acme", true)
    );
    // Named is more than mentioned, and told once.
    assert_eq!(
        found(&["acme"], "We pay Acme.", "Acme", Some("Acme"), TODAY),
        declared("acme", false)
    );
    // Companies of one group are one, from the day they belong together.
    assert_eq!(
        found(&["IBM"], "", "Red Hat", None, TODAY),
        declared("IBM", false)
    );
    assert_eq!(
        found(&["IBM"], "", "Red Hat", None, date(2019, 7, 8)),
        vec![]
    );
    assert_eq!(
        found(&[], "as IBM offers", "Red Hat", None, TODAY),
        declared("IBM", true)
    );
    // An employer needs no declaration where the mover names it, and is not looked for in texts.
    assert_eq!(
        found(&["Red Hat"], "", "Acme", Some("IBM"), TODAY),
        employer("Red Hat")
    );
    assert_eq!(found(&[], "IBM pays", "Acme", Some("IBM"), TODAY), vec![]);
    assert_eq!(
        found(
            &["Independent"],
            "Independent",
            "Acme",
            Some("Independent"),
            TODAY
        ),
        vec![]
    );
    // What has ended asks no more.
    assert_eq!(found(&["Acme"], "", "Acme", None, date(2027, 3, 1)), vec![]);
    assert_eq!(found(&[], "", "Acme", None, TODAY), vec![]);
}

#[test]
fn what_a_motion_concerns_is_one_name_a_line() {
    let mut errors = Vec::new();
    let read = read_concerns(
        " Acme \r\n\r\nACME, Inc.\nThe Build Project\n…",
        &mut errors,
    );
    assert_eq!(
        (read.as_slice(), errors.len()),
        (
            ["Acme".to_owned(), "The Build Project".to_owned()].as_slice(),
            0
        )
    );
    let many: Vec<String> = (0..=MOST_CONCERNS)
        .map(|number| format!("Company {number}"))
        .collect();
    read_concerns(&many.join("\n"), &mut errors);
    read_concerns(&"long ".repeat(30), &mut errors);
    read_concerns("a\0b", &mut errors);
    let messages: Vec<&str> = errors.iter().map(|error| error.message.as_ref()).collect();
    assert_eq!(
        messages,
        [
            "conflicts-error-many",
            "conflicts-error-long",
            "motions-error-character"
        ]
    );
}

fn rule(duty: ConflictDuty) -> ConflictRule {
    ConflictRule {
        duty,
        clause: Clause {
            text: "Who has one must step back.".into(),
            ..Clause::default()
        },
    }
}

#[test]
fn nobody_votes_on_what_touches_them_without_an_answer() {
    let concerns = ["Acme".to_owned()];
    let about = About {
        concerns: &concerns,
        title: "",
        text: "",
    };
    let own = interest("Acme");
    let all = touches(about, &[&own], None, (&companies(), TODAY));
    let wrong = |outcome: Result<_, crate::forms::FieldError>| {
        outcome.map(|_: (Stance, Option<String>)| ()).unwrap_err()
    };
    for choice in [Choice::Yes, Choice::No, Choice::Abstain] {
        let error = wrong(judge(&all, None, choice, (None, None)));
        assert_eq!(
            (error.field.as_ref(), error.message.as_ref()),
            ("interest", "conflicts-error-answer")
        );
        let error = wrong(judge(&all, None, choice, (Some(" "), None)));
        assert_eq!(
            (error.field.as_ref(), error.message.as_ref()),
            ("why", "conflicts-error-why")
        );
        let kept = judge(&all, None, choice, (Some(" I left. "), None)).unwrap();
        assert_eq!(kept, (Stance::Voted, Some("I left.".to_owned())));
        // An answer about the same holds when the vote is changed; one about something else does not.
        let before = Answered {
            stance: Stance::Voted,
            touches: all.clone(),
            why: kept.1,
            at: Timestamp::UNIX_EPOCH,
        };
        assert!(judge(&all, None, choice, (None, Some(&before))).is_ok());
        let other = Answered {
            touches: Vec::new(),
            ..before.clone()
        };
        wrong(judge(&all, None, choice, (None, Some(&other))));
        let recused = Answered {
            stance: Stance::Recused,
            ..before
        };
        wrong(judge(&all, None, choice, (None, Some(&recused))));
    }
    assert_eq!(
        judge(&all, None, Choice::Recuse, (None, None)).unwrap(),
        (Stance::Recused, None)
    );
    wrong(judge(
        &all,
        None,
        Choice::Yes,
        (Some(&"a".repeat(WHY_LENGTH + 1)), None),
    ));
}

#[test]
fn a_charter_that_says_what_they_do_leaves_no_other_choice() {
    for (duty, choice, fits) in [
        (ConflictDuty::Abstain, Choice::Yes, false),
        (ConflictDuty::Abstain, Choice::No, false),
        (ConflictDuty::Abstain, Choice::Abstain, true),
        (ConflictDuty::Abstain, Choice::Recuse, true),
        (ConflictDuty::Recuse, Choice::Yes, false),
        (ConflictDuty::Recuse, Choice::Abstain, false),
        (ConflictDuty::Recuse, Choice::Recuse, true),
    ] {
        let rule = rule(duty);
        let judged = judge(&[], Some(&rule), choice, (Some("It does not matter"), None));
        assert_eq!(judged.is_ok(), fits, "{duty:?} {choice:?}");
        if let Err(error) = judged {
            assert_eq!(error.arguments[0].1, "Who has one must step back.");
        }
    }
}

#[test]
fn what_is_hidden_is_not_told_by_an_answer() {
    use Stance::{Abstained, Recused, Voted};
    for (secrecy, state, told) in [
        (Secrecy::Open, State::Open, vec![Recused, Abstained, Voted]),
        (Secrecy::UntilClose, State::Open, vec![]),
        (Secrecy::UntilClose, State::Withdrawn, vec![]),
        (
            Secrecy::UntilClose,
            State::Closed,
            vec![Recused, Abstained, Voted],
        ),
        (Secrecy::Secret, State::Open, vec![]),
        (Secrecy::Secret, State::Closed, vec![Recused, Voted]),
        (Secrecy::Secret, State::Withdrawn, vec![]),
    ] {
        let seen: Vec<Stance> = Stance::ALL
            .iter()
            .copied()
            .filter(|one| one.is_told(secrecy, state))
            .collect();
        assert_eq!(seen, told, "{secrecy:?} {state:?}");
    }
}

#[test]
fn rules_without_the_parameter_read_and_write_back_unchanged() {
    let old = serde_json::to_string(&presets::linux_foundation_base().common).unwrap();
    assert!(!old.contains("conflict"), "{old}");
    let read: Common = serde_json::from_str(&old).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), old);
    let council = presets::named("python").unwrap();
    let conflict = council.common.conflict.as_ref().unwrap();
    assert_eq!(conflict.duty, ConflictDuty::Abstain);
    let written = serde_json::to_string(&council).unwrap();
    assert_eq!(
        serde_json::from_str::<crate::motions::Rules>(&written).unwrap(),
        council
    );
}
