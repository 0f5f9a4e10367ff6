use jiff::{Span, Timestamp, civil::date};
use uuid::Uuid;

use super::*;
use crate::{
    bodies::{
        Affiliation, Appointment, Grounds, Role, Term,
        companies::{Belonging, Company},
    },
    ids::{BodyId, CompanyId, MembershipId},
    motions::{
        presets::linux_foundation_base,
        rules::{EmployerCap, Inactivity, TermLimit},
    },
};

fn account(number: u128) -> AccountId {
    AccountId(Uuid::from_u128(number))
}

fn seat(person: u128, affiliation: &str, from: Date, to: Option<Date>) -> Membership {
    Membership {
        id: MembershipId(Uuid::from_u128(person)),
        body: BodyId(Uuid::nil()),
        account: account(person),
        role: Role::Member,
        voting_status: VotingStatus::Voting,
        affiliation: (!affiliation.is_empty()).then(|| affiliation.to_owned()),
        term: Term::new(from, to).unwrap(),
        appointed: Some(Grounds::plain(Appointment::Election)),
        left: None,
        class: None,
        stands_in_for: None,
        recorded_at: Timestamp::UNIX_EPOCH,
        recorded_by: account(1),
    }
}

/// A body to look at.
#[derive(Default)]
struct Case {
    memberships: Vec<Membership>,
    affiliations: Affiliations,
    companies: Companies,
    meetings: Vec<Held>,
    votes: Vec<Polled>,
    names: BTreeMap<AccountId, String>,
}

const DAY: Date = date(2026, 11, 22);

impl Case {
    fn of(memberships: impl IntoIterator<Item = Membership>) -> Self {
        Self {
            memberships: memberships.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Meetings a week apart up to the day, each with who was there; the last one is the latest.
    fn meetings(mut self, there: &[&[u128]]) -> Self {
        let weeks = i64::try_from(there.len()).unwrap();
        self.meetings = (1..)
            .zip(there)
            .map(|(week, there)| Held {
                day: DAY.checked_sub(Span::new().weeks(weeks - week)).unwrap(),
                marks: there
                    .iter()
                    .map(|one| (account(*one), Attendance::Present))
                    .collect(),
            })
            .collect();
        self
    }

    fn votes(mut self, voted: &[(Date, &[(u128, bool)])]) -> Self {
        self.votes = voted
            .iter()
            .map(|(day, voted)| Polled {
                day: *day,
                voted: voted
                    .iter()
                    .map(|(who, yes)| (account(*who), *yes))
                    .collect(),
            })
            .collect();
        self
    }

    fn standing(&self, rules: &Rules) -> Standing {
        Standing::of(&Facts {
            day: DAY,
            rules,
            memberships: &self.memberships,
            names: &self.names,
            affiliations: &self.affiliations,
            companies: &self.companies,
            meetings: &self.meetings,
            votes: &self.votes,
        })
    }
}

fn capped(ratio: Option<(u32, u32)>, votes: Option<u32>, grace: Option<&str>) -> Rules {
    let mut rules = linux_foundation_base();
    rules.common.employer_cap = Some(EmployerCap {
        ratio: ratio.and_then(|(n, d)| Ratio::new(n, d)),
        votes,
        effect: CapEffect::Warn,
        grace: grace.map(|text| text.parse().unwrap()),
        clause: Clause {
            place: "2.c".into(),
            ..Clause::default()
        },
    });
    rules
}

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

/// Level and misses of those near or over a rule of absence.
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

fn employers(case: &Case, rules: &Rules) -> Vec<(String, usize, Level)> {
    let lines = case.standing(rules).lines;
    lines
        .into_iter()
        .filter_map(|line| match line.finding {
            Finding::Employer { employer, who, .. } => Some((employer, who.len(), line.level)),
            _ => None,
        })
        .collect()
}

const BEGUN: Date = date(2025, 1, 1);

#[test]
fn seats_that_nobody_holds_are_vacant_and_too_many_are_a_breach() {
    let of = |seats: u128, provided: Option<u32>| {
        let mut rules = linux_foundation_base();
        rules.common.seats = provided;
        let standing = Case::of((1..=seats).map(|one| seat(one, "", BEGUN, None))).standing(&rules);
        let line = standing
            .lines
            .into_iter()
            .find(|line| matches!(line.finding, Finding::Seats { .. }));
        (
            line.map(|line| line.level),
            standing.silent.contains(&Subject::Seats),
        )
    };
    assert_eq!(of(5, Some(7)), (Some(Level::Soon), false));
    assert_eq!(of(7, Some(7)), (Some(Level::Kept), false));
    assert_eq!(of(8, Some(7)), (Some(Level::Broken), false));
    assert_eq!(of(7, None), (None, true));
}

#[test]
fn every_variant_of_the_cap_is_counted_by_groups_of_companies() {
    let mut case = Case::of([
        seat(1, "IBM", BEGUN, None),
        seat(2, "Red Hat", BEGUN, None),
        seat(3, "Nvidia", BEGUN, None),
        seat(4, "NVIDIA Corp.", BEGUN, None),
        seat(5, "NVIDIA", BEGUN, None),
        seat(6, "", BEGUN, None),
        seat(7, "", BEGUN, None),
        seat(8, "", BEGUN, None),
    ]);
    let nvidia = ("Nvidia".to_owned(), 3, Level::Broken);
    // An eighth is one, so two IBMers are too many only when they are known to be.
    assert_eq!(
        employers(&case, &capped(Some((1, 8)), None, None)),
        std::slice::from_ref(&nvidia)
    );
    let company = |number: u128, name: &str, belongs: Vec<Belonging>| Company {
        id: CompanyId(Uuid::from_u128(number)),
        name: name.into(),
        spellings: vec![],
        nobody: false,
        belongs,
        revision: 0,
    };
    let belongs = Belonging {
        to: CompanyId(Uuid::from_u128(1)),
        term: Term::new(date(2019, 7, 9), None).unwrap(),
        source: None,
    };
    case.companies = Companies::of([
        company(1, "IBM", vec![]),
        company(2, "Red Hat", vec![belongs]),
    ]);
    let ibm = ("IBM".to_owned(), 2, Level::Broken);
    assert_eq!(
        employers(&case, &capped(Some((1, 8)), None, None)),
        [ibm.clone(), nvidia.clone()]
    );
    // A quarter of eight is two; two or twenty per cent, whichever is higher, is two as well.
    assert_eq!(
        employers(&case, &capped(Some((1, 4)), None, None)),
        std::slice::from_ref(&nvidia)
    );
    assert_eq!(
        employers(&case, &capped(Some((20, 100)), Some(2), None)),
        std::slice::from_ref(&nvidia)
    );
    assert_eq!(employers(&case, &capped(None, Some(3), None)), []);
    // One vote for each company.
    assert_eq!(employers(&case, &capped(None, None, None)), [ibm, nvidia]);
}

#[test]
fn a_change_of_employer_has_its_grace() {
    let mut case = Case::of([
        seat(1, "Initech", BEGUN, None),
        seat(2, "Initech", BEGUN, None),
        seat(3, "Hooli", BEGUN, None),
    ]);
    case.affiliations = Affiliations::of([(
        account(3),
        Affiliation {
            from: date(2026, 10, 1),
            affiliation: Some("INITECH".into()),
        },
    )]);
    let line = |grace| {
        let lines = case.standing(&capped(None, Some(2), grace)).lines;
        lines
            .into_iter()
            .find_map(|line| match line.finding {
                Finding::Employer {
                    since, grace_until, ..
                } => Some((line.level, since, grace_until)),
                _ => None,
            })
            .unwrap()
    };
    let since = Some(date(2026, 10, 1));
    assert_eq!(line(None), (Level::Broken, since, None));
    assert_eq!(
        line(Some("90d")),
        (Level::Soon, since, Some(date(2026, 12, 30)))
    );
    assert_eq!(
        line(Some("52d")),
        (Level::Broken, since, Some(date(2026, 11, 22))),
        "the day is over it"
    );
    assert_eq!(line(Some("53d")).0, Level::Soon);
}

#[test]
fn an_employer_left_between_is_over_only_since_the_second_time() {
    let case = Case::of([
        seat(1, "Initech", BEGUN, None),
        seat(2, "Initech", BEGUN, Some(date(2025, 6, 1))),
        seat(2, "Initech", date(2026, 2, 1), None),
    ]);
    let lines = case.standing(&capped(None, Some(1), None)).lines;
    let since = lines.into_iter().find_map(|line| match line.finding {
        Finding::Employer { since, .. } => since,
        _ => None,
    });
    assert_eq!(since, Some(date(2026, 2, 1)));
}

fn terms(limit: TermLimit, seats: Vec<Membership>) -> Vec<(Level, Served)> {
    let mut rules = linux_foundation_base();
    rules.terms = Some(limit);
    let lines = Case::of(seats).standing(&rules).lines;
    lines
        .into_iter()
        .filter_map(|line| match line.finding {
            Finding::Service { served, .. } => Some((line.level, served)),
            _ => None,
        })
        .collect()
}

fn limit(consecutive: Option<u32>, lifetime: Option<u32>, months: Option<u32>) -> TermLimit {
    TermLimit {
        consecutive,
        lifetime,
        short_first_months: months,
        clause: Clause::default(),
    }
}

#[test]
fn the_last_term_allowed_is_said_and_one_more_is_a_breach() {
    let three = || {
        vec![
            seat(1, "", date(2023, 1, 1), Some(date(2024, 1, 1))),
            seat(1, "", date(2024, 1, 10), Some(date(2025, 6, 1))),
            seat(1, "", date(2025, 6, 1), Some(date(2027, 6, 1))),
        ]
    };
    let served = |in_a_row, ever| Served {
        in_a_row,
        ever,
        short_first: None,
    };
    assert_eq!(terms(limit(Some(4), None, None), three()), []);
    assert_eq!(
        terms(limit(Some(3), None, None), three()),
        [(Level::Soon, served(3, 3))]
    );
    assert_eq!(
        terms(limit(Some(2), Some(9), None), three()),
        [(Level::Broken, served(3, 3))]
    );
    // A real break begins a new row, and the lifetime goes on.
    let mut broken = three();
    broken[1].term = Term::new(date(2024, 3, 1), Some(date(2025, 6, 1))).unwrap();
    assert_eq!(
        terms(limit(Some(2), None, None), broken.clone()),
        [(Level::Soon, served(2, 3))]
    );
    assert_eq!(
        terms(limit(None, Some(3), None), broken),
        [(Level::Soon, served(2, 3))]
    );
}

#[test]
fn a_short_first_term_does_not_count() {
    let two = |first_to| {
        vec![
            seat(1, "", date(2024, 9, 1), Some(first_to)),
            seat(1, "", first_to, Some(date(2027, 6, 1))),
        ]
    };
    let short = terms(limit(Some(1), None, Some(12)), two(date(2025, 6, 1)));
    assert_eq!((short[0].0, short[0].1.in_a_row), (Level::Soon, 1));
    assert!(short[0].1.short_first.is_some());
    // Twelve months are not shorter than twelve months.
    let full = terms(limit(Some(1), None, Some(12)), two(date(2025, 9, 1)));
    assert_eq!((full[0].0, full[0].1.in_a_row), (Level::Broken, 2));
}

#[test]
fn another_role_in_the_same_term_is_no_other_term() {
    let mut seats = vec![
        seat(1, "", date(2025, 1, 1), Some(date(2026, 1, 1))),
        seat(1, "", date(2026, 1, 1), None),
    ];
    assert_eq!(
        terms(limit(Some(1), None, None), seats.clone())[0].1.ever,
        2
    );
    seats[1].appointed = Some(Grounds::plain(Appointment::Continuation));
    assert_eq!(
        terms(limit(Some(1), None, None), seats.clone())[0].1.ever,
        1
    );
    // Two roles at once are one term as well.
    seats[1] = seat(1, "", date(2025, 7, 1), None);
    assert_eq!(terms(limit(Some(1), None, None), seats)[0].1.ever, 1);
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
fn classes_seats_without_a_reason_and_alternates_of_nobody_are_said() {
    let mut rules = linux_foundation_base();
    rules.common.classes = vec!["large".into(), "small".into()];
    let case = Case::of([
        Membership {
            class: Some("large".into()),
            ..seat(1, "", BEGUN, None)
        },
        Membership {
            appointed: None,
            ..seat(2, "", BEGUN, None)
        },
        Membership {
            voting_status: VotingStatus::Alternate,
            stands_in_for: Some(account(9)),
            ..seat(3, "", BEGUN, None)
        },
    ]);
    let lines = case.standing(&rules).lines;
    let has = |wanted: &Finding, level| {
        lines
            .iter()
            .any(|line| line.finding == *wanted && line.level == level)
    };
    let who = |number| Who {
        account: account(number),
        name: None,
    };
    assert!(has(
        &Finding::Class {
            class: "small".into(),
            members: 0
        },
        Level::Soon
    ));
    assert!(has(
        &Finding::Class {
            class: "large".into(),
            members: 1
        },
        Level::Kept
    ));
    assert!(has(&Finding::Classless { who: who(2) }, Level::Soon));
    assert!(has(&Finding::Unexplained { who: who(2) }, Level::Soon));
    assert!(has(
        &Finding::Alternate {
            who: who(3),
            of: Some(who(9))
        },
        Level::Soon
    ));
    let mut sorted = lines.clone();
    sorted.sort_by_key(|line| line.level);
    assert_eq!(lines, sorted, "the gravest first");
}
