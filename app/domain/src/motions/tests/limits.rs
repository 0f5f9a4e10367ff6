//! Employers with more votes than they may have, and what would still change an outcome.

use super::super::ratio::Ratio;
use super::super::rules::{CapEffect, Clause, EmployerCap};
use super::super::{Prospects, Turn, Verdict};
use super::*;
#[test]
fn twenty_per_cent_or_two_votes_whichever_is_higher() {
    let cap = presets::named("oqs").unwrap().common.employer_cap.unwrap();
    for (eligible, most) in [
        (0, 2),
        (5, 2),
        (10, 2),
        (14, 2),
        (15, 3),
        (20, 4),
        (24, 4),
        (25, 5),
    ] {
        assert_eq!(cap.most(eligible), most, "of {eligible}");
    }
    let of = |ratio, votes| {
        EmployerCap {
            ratio,
            votes,
            ..cap.clone()
        }
        .most(7)
    };
    assert_eq!(of(Ratio::new(1, 4), None), 1);
    assert_eq!(of(Ratio::new(1, 3), None), 2);
    assert_eq!(of(None, Some(2)), 2);
    assert_eq!(of(None, None), 1, "one vote for each company");
}

#[test]
fn an_employer_with_more_votes_than_it_may_have_stops_the_count_until_it_has_said_who_votes() {
    let rule = preset("oqs", Matter::Ordinary, Mode::Electronic);
    let mut units: Vec<_> = (0..3).map(|_| unit("", "Initech", Some(Yes))).collect();
    units.extend((0..3).map(|_| unit("", "", Some(Yes))));
    let outcome = judged(&rule, &units);
    assert_eq!(outcome.verdict, Verdict::Blocked);
    assert!(matches!(
        &outcome.steps[..],
        [Step::Cap { employer, votes: 3, most: 2, effect: CapEffect::Block, .. }] if employer == "Initech"
    ));
    units[2].choice = None;
    assert_eq!(judged(&rule, &units).verdict, Verdict::Passed);
    // Where the charter only warns, it is said and counted.
    let python = preset("python", Matter::Ordinary, Mode::Electronic);
    units[2].choice = Some(Yes);
    let warned = judged(&python, &units);
    assert_eq!(warned.verdict, Verdict::Passed);
    assert!(matches!(
        warned.steps[0],
        Step::Cap {
            effect: CapEffect::Warn,
            ..
        }
    ));
}

#[test]
fn one_vote_for_each_company_whatever_its_size() {
    let mut rule = rule(Abstention::A, Matter::Ordinary, Mode::Electronic);
    rule.common.employer_cap = Some(EmployerCap {
        ratio: None,
        votes: None,
        effect: CapEffect::RollUp,
        grace: None,
        clause: Clause::default(),
    });
    let units = [
        unit("", "Initech", Some(Yes)),
        unit("", "Initech", Some(Yes)),
        unit("", "Initech", Some(No)),
        unit("", "Hooli", Some(No)),
        unit("", "Globex", Some(Yes)),
        unit("", "Globex", Some(No)),
        unit("", "", Some(Yes)),
    ];
    let outcome = judged(&rule, &units);
    // Initech for, Hooli against, Globex is of two minds and abstains, one person for.
    let tally = outcome.tally;
    assert_eq!(
        (tally.eligible, tally.yes, tally.no, tally.abstain),
        (4, 2, 1, 1)
    );
    assert!(matches!(
        outcome.steps[0],
        Step::RolledUp {
            seats: 7,
            votes: 4,
            ..
        }
    ));
    assert_eq!(
        outcome.verdict,
        Verdict::Failed,
        "two of four are not more than half"
    );
    let all_recused = [
        unit("", "Hooli", Some(Recuse)),
        unit("", "Hooli", Some(Recuse)),
    ];
    assert_eq!(judged(&rule, &all_recused).tally.recused, 1);
    let one_left = [unit("", "Hooli", Some(Recuse)), unit("", "Hooli", None)];
    assert_eq!(judged(&rule, &one_left).tally.silent, 1);
}

#[test]
fn what_would_change_it_is_the_fewest_votes_that_do() {
    let electronic = rule(Abstention::A, Matter::Ordinary, Mode::Electronic);
    let of = |rule: &Rule, units: &[Unit<'_>]| {
        let prospects = Prospects::of(rule, units, Events::default()).unwrap();
        let turn = |turn: Option<Turn>| turn.map(|turn| (turn.votes, turn.to.name()));
        [prospects.yes, prospects.no, prospects.abstain].map(turn)
    };
    // Nine members: five are needed, three are there.
    assert_eq!(
        of(&electronic, &plain(9, &ballots(3, 1, 0, 0))),
        [Some((2, "passed")), None, None]
    );
    // A majority of all can't be lost by those who are left.
    assert_eq!(
        of(&electronic, &plain(9, &ballots(5, 0, 0, 0))),
        [None, None, None]
    );
    // At a meeting, more against or abstaining can: three of four are there and for it.
    let meeting = rule(Abstention::A, Matter::Ordinary, Mode::Meeting);
    assert_eq!(
        of(&meeting, &plain(6, &ballots(3, 0, 0, 0))),
        [None, Some((3, "failed")), Some((3, "failed"))]
    );
    // Without a quorum anybody helps.
    assert_eq!(
        of(&meeting, &plain(6, &ballots(2, 0, 0, 0))),
        [Some((1, "passed")); 3]
    );
    // With classes it is found by letting them vote.
    let mut per_class = electronic.clone();
    per_class.decision.threshold.as_mut().unwrap().per_class = true;
    let units = [
        unit("large", "", Some(Yes)),
        unit("large", "", Some(Yes)),
        unit("small", "", Some(Yes)),
        unit("small", "", None),
    ];
    assert_eq!(of(&per_class, &units)[0], Some((1, "passed")));
    // With classes and very many members it is not computed, which is another thing than that nothing changes it.
    let many = vec![unit("large", "", None); 301];
    assert_eq!(Prospects::of(&per_class, &many, Events::default()), None);
}
