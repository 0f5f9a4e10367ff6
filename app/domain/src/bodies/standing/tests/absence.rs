use super::*;

fn inactive(absence: Absence, back_after: Option<u32>) -> Rules {
    let mut rules = linux_foundation_base();
    rules.inactivity.push(Inactivity {
        absence,
        effect: AbsenceEffect::Suspends,
        back_after,
        clause: Clause::default(),
    });
    rules
}

fn absent(case: &Case, rules: &Rules) -> Vec<(u128, Level, u32)> {
    let lines = case.standing(rules).lines;
    lines
        .into_iter()
        .filter_map(|line| match line.finding {
            Finding::Absent { who, missed, .. } => {
                Some((who.account.0.as_u128(), line.level, missed))
            }
            _ => None,
        })
        .collect()
}

#[test]
fn three_missed_meetings_suspend_until_the_second_attended_in_a_row() {
    let rules = inactive(Absence::Meetings(3), Some(2));
    let case = |there: &[&[u128]]| Case::of([seat(1, "", BEGUN, None)]).meetings(there);
    let (here, away): (&[u128], &[u128]) = (&[1], &[]);
    assert_eq!(absent(&case(&[here, here, away]), &rules), []);
    assert_eq!(
        absent(&case(&[here, away, away]), &rules),
        [(1, Level::Soon, 2)]
    );
    assert_eq!(
        absent(&case(&[away, away, away]), &rules),
        [(1, Level::Broken, 3)]
    );
    assert_eq!(
        absent(&case(&[away, away, away, here]), &rules),
        [(1, Level::Broken, 3)]
    );
    assert_eq!(
        absent(&case(&[away, away, away, here, away, here]), &rules),
        [(1, Level::Broken, 4)]
    );
    assert_eq!(absent(&case(&[away, away, away, here, here]), &rules), []);
    // One attended breaks the row for who is not suspended.
    assert_eq!(absent(&case(&[away, away, here, away]), &rules), []);
}

#[test]
fn only_meetings_since_the_seat_was_taken_count_and_the_alternate_stands_in() {
    let rules = inactive(Absence::Meetings(2), None);
    let late = Case::of([seat(1, "", date(2026, 11, 20), None)]).meetings(&[&[], &[], &[]]);
    assert_eq!(
        absent(&late, &rules),
        [(1, Level::Soon, 1)],
        "one meeting since then"
    );
    let alternate = Membership {
        voting_status: VotingStatus::Alternate,
        stands_in_for: Some(account(1)),
        ..seat(2, "", BEGUN, None)
    };
    let stood_in = Case::of([seat(1, "", BEGUN, None), alternate]).meetings(&[&[2], &[2], &[2]]);
    assert_eq!(absent(&stood_in, &rules), []);
    let presence = stood_in.standing(&rules).presence;
    assert_eq!((presence[0].attended, presence[0].meetings), (3, 3));
}

#[test]
fn two_of_the_last_five_meetings() {
    let rules = inactive(Absence::Attended { attended: 2, of: 5 }, None);
    let case = |there: &[&[u128]]| Case::of([seat(1, "", BEGUN, None)]).meetings(there);
    let (here, away): (&[u128], &[u128]) = (&[1], &[]);
    assert_eq!(
        absent(&case(&[here, here, away, away, away]), &rules),
        [(1, Level::Soon, 3)]
    );
    assert_eq!(
        absent(&case(&[here, here, away, away, away, away]), &rules),
        [(1, Level::Broken, 4)]
    );
    assert_eq!(absent(&case(&[away, away, away, here, here]), &rules), []);
    assert_eq!(
        absent(&case(&[away, away, away, away]), &rules),
        [],
        "there were not five yet"
    );
}

#[test]
fn votes_in_a_row_and_a_years_share_of_them() {
    let seats = || Case::of([seat(1, "", BEGUN, None), seat(2, "", BEGUN, None)]);
    let case = seats().votes(&[
        (date(2025, 3, 1), &[(1, true), (2, true)]),
        (date(2025, 6, 1), &[(1, false), (2, true)]),
        (date(2025, 9, 1), &[(1, false), (2, false)]),
        // Not in its electorate: no vote missed.
        (date(2026, 2, 1), &[(2, true)]),
        (date(2026, 3, 1), &[(1, false), (2, false)]),
    ]);
    assert_eq!(
        absent(&case, &inactive(Absence::Votes(3), None)),
        [(1, Level::Broken, 3)]
    );
    assert_eq!(
        absent(&case, &inactive(Absence::Votes(4), None)),
        [(1, Level::Soon, 3)]
    );
    // In 2025: one of three, and two of three.
    let year = |n, d| inactive(Absence::YearOfVotes(Ratio::new(n, d).unwrap()), None);
    assert_eq!(absent(&case, &year(1, 3)), []);
    assert_eq!(absent(&case, &year(34, 100)), [(1, Level::Broken, 2)]);
    assert_eq!(
        absent(&case, &year(67, 100)),
        [(1, Level::Broken, 2), (2, Level::Broken, 1)]
    );
}

#[test]
fn nothing_done_for_six_weeks() {
    let rules = inactive(Absence::Idle("42d".parse().unwrap()), None);
    let case = |voted| Case::of([seat(1, "", BEGUN, None)]).votes(&[(voted, &[(1, true)])]);
    assert_eq!(
        absent(&case(date(2026, 10, 11)), &rules)[0].1,
        Level::Broken
    );
    assert_eq!(absent(&case(date(2026, 10, 12)), &rules)[0].1, Level::Soon);
    assert_eq!(absent(&case(date(2026, 11, 20)), &rules), []);
    // Who has just come has had no time yet.
    assert_eq!(
        absent(&Case::of([seat(1, "", date(2026, 11, 1), None)]), &rules),
        []
    );
}

#[test]
fn only_a_rule_that_suspends_takes_votes_and_only_of_who_has_one() {
    let case = Case::of([
        seat(1, "", BEGUN, None),
        seat(2, "", BEGUN, None),
        Membership {
            voting_status: VotingStatus::Observer,
            ..seat(3, "", BEGUN, None)
        },
    ])
    .meetings(&[&[2], &[2]]);
    let rules = |effect| {
        let mut rules = inactive(Absence::Meetings(2), None);
        rules.inactivity[0].effect = effect;
        rules.inactivity[0].clause.place = "9.d".into();
        rules
    };
    let suspensions = case.suspensions(&rules(AbsenceEffect::Suspends));
    let found: Vec<_> = suspensions
        .iter()
        .map(|(who, why)| (who.0.as_u128(), why.missed, why.clause.place.as_str()))
        .collect();
    assert_eq!(found, [(1, 2, "9.d")]);
    for effect in [AbsenceEffect::EndsVote, AbsenceEffect::AsksToLeave] {
        assert!(case.suspensions(&rules(effect)).is_empty());
    }
}
