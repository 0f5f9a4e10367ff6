mod absence;
mod readings;
mod service;

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
        Suspension,
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

    fn facts<'a>(&'a self, rules: &'a Rules) -> Facts<'a> {
        Facts {
            day: DAY,
            rules,
            memberships: &self.memberships,
            names: &self.names,
            affiliations: &self.affiliations,
            companies: &self.companies,
            meetings: &self.meetings,
            votes: &self.votes,
        }
    }

    fn standing(&self, rules: &Rules) -> Standing {
        Standing::of(&self.facts(rules))
    }

    fn suspensions(&self, rules: &Rules) -> BTreeMap<AccountId, Suspension> {
        self.facts(rules).suspensions()
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

/// Level and misses of those near or over a rule of absence.
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
