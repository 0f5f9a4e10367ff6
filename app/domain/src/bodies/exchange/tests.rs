mod papers;
mod random;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, date};
use uuid::Uuid;

use super::*;
use crate::{
    bodies::{Appointment, Grounds, Leaving, Term},
    ids::MembershipId,
};

const TODAY: Date = date(2026, 7, 31);

fn account(number: u128) -> AccountId {
    AccountId(Uuid::from_u128(number))
}

/// A seat of person `number`, called `p<number>` on GitHub.
fn present(membership: u128, number: u128, role: Role, from: Date) -> PresentSeat {
    PresentSeat {
        membership: MembershipId(Uuid::from_u128(membership)),
        account: account(number),
        name: Some(format!("Person {number}")),
        handle: Some(format!("p{number}")),
        facts: Facts {
            role,
            voting_status: VotingStatus::Voting,
            affiliation: Some("Ridge".into()),
            term: Term { from, to: None },
            papers: Papers::default(),
        },
    }
}

fn member(membership: u128, number: u128) -> PresentSeat {
    present(membership, number, Role::Member, date(2026, 1, 1))
}

fn listed(number: u128) -> ListedSeat {
    ListedSeat {
        person: ListedPerson {
            handle: Some(format!("P{number}")),
            ..ListedPerson::default()
        },
        role: Some(Role::Member),
        voting_status: Some(VotingStatus::Voting),
        ..ListedSeat::default()
    }
}

fn compared(format: Format, seats: Vec<ListedSeat>, present: &[PresentSeat]) -> Plan {
    let body = ListedBody {
        seats,
        ..ListedBody::new("tsc", "TSC")
    };
    let handles: BTreeMap<String, AccountId> = present
        .iter()
        .filter_map(|row| Some((handle_key(row.handle.as_deref()?), row.account)))
        .collect();
    let accounts: BTreeSet<AccountId> = present.iter().map(|row| row.account).collect();
    compare(
        &body,
        &Circumstances {
            format,
            as_of: TODAY,
            joiners: VotingStatus::None,
            present,
            handles: &handles,
            accounts: &accounts,
            classes: &["small".to_owned(), "large".to_owned()],
            decisions: &BTreeSet::from(["TSC-2026-007".to_owned()]),
        },
    )
}

fn acts(plan: &Plan) -> Vec<&Act> {
    plan.steps.iter().map(|step| &step.act).collect()
}

#[test]
fn a_file_that_says_what_stands_changes_nothing() {
    let rows = [member(1, 1), member(2, 2)];
    let plan = compared(Format::Csv, vec![listed(1), listed(2)], &rows);
    assert_eq!((plan.is_empty(), plan.unchanged), (true, 2));
}

#[test]
fn who_is_not_in_the_file_leaves_on_the_day_and_who_is_new_joins() {
    let rows = [member(1, 1), member(2, 2)];
    let plan = compared(Format::Csv, vec![listed(1), listed(9)], &rows);
    let [join, leave] = &plan.steps[..] else {
        panic!("{plan:?}");
    };
    assert!(matches!(&join.act, Act::Join { seat } if seat.term.from == TODAY));
    assert_eq!(join.who.account, None);
    assert!(matches!(
        &leave.act,
        Act::Leave { to, missing: true, .. } if *to == TODAY
    ));
    assert_eq!(plan.removed.len(), 1);
    assert_eq!(plan.newcomers().len(), 1);
}

#[test]
fn a_change_ends_one_term_and_begins_another_on_the_day() {
    let rows = [member(1, 1)];
    let seat = ListedSeat {
        role: Some(Role::Chair),
        affiliation: Some("Brook".into()),
        ..listed(1)
    };
    let plan = compared(Format::Csv, vec![seat], &rows);
    let [Act::Change { is, .. }] = acts(&plan)[..] else {
        panic!("{plan:?}");
    };
    assert_eq!((is.role, is.term.from), (Role::Chair, TODAY));
    assert_eq!(is.affiliation.as_deref(), Some("Brook"));
    assert_eq!(plan.removed, []);
}

#[test]
fn the_same_file_again_changes_nothing_even_if_it_dates_the_seat_before_the_change() {
    // Member since January, of another company since March: two terms, and a file that knows the first day alone.
    let mut first = member(1, 1);
    first.facts.term.to = Some(date(2026, 3, 1));
    first.facts.affiliation = Some("Brook".into());
    let second = present(2, 1, Role::Member, date(2026, 3, 1));
    let seat = ListedSeat {
        from: Some(date(2026, 1, 1)),
        affiliation: Some("Ridge".into()),
        ..listed(1)
    };
    let plan = compared(Format::Csv, vec![seat], &[first, second]);
    assert!(plan.is_empty(), "{plan:?}");
}

#[test]
fn another_first_day_is_a_correction_and_a_first_last_day_is_an_end() {
    let rows = [member(1, 1)];
    let earlier = ListedSeat {
        from: Some(date(2025, 12, 1)),
        ..listed(1)
    };
    let plan = compared(Format::Csv, vec![earlier], &rows);
    assert!(matches!(
        acts(&plan)[..],
        [Act::Correct { is: Some(is), .. }] if is.term.from == date(2025, 12, 1)
    ));
    let ends = ListedSeat {
        to: Some(date(2027, 1, 1)),
        ..listed(1)
    };
    let plan = compared(Format::Csv, vec![ends], &rows);
    assert!(matches!(
        acts(&plan)[..],
        [Act::Leave { to, missing: false, .. }] if *to == date(2027, 1, 1)
    ));
    assert_eq!(plan.removed, []);
}

#[test]
fn who_began_on_the_day_itself_and_is_not_listed_never_was() {
    let rows = [present(1, 1, Role::Member, TODAY), member(2, 2)];
    let plan = compared(Format::Csv, vec![listed(2)], &rows);
    assert!(matches!(acts(&plan)[..], [Act::Correct { is: None, .. }]));
}

#[test]
fn a_file_of_voters_leaves_everybody_else_alone_and_tells_no_roles_apart() {
    let mut observer = member(3, 3);
    observer.facts.voting_status = VotingStatus::Observer;
    // Chair and technical lead at once, listed once.
    let rows = [
        present(1, 1, Role::Chair, date(2026, 1, 1)),
        present(2, 1, Role::TechnicalLead, date(2026, 1, 1)),
        observer,
    ];
    let voter = |number| ListedSeat {
        role: None,
        ..listed(number)
    };
    let plan = compared(Format::Gitvote, vec![voter(1)], &rows);
    assert!(plan.is_empty(), "{plan:?}");
    let plan = compared(Format::Gitvote, vec![voter(1), voter(3)], &rows);
    assert!(matches!(
        acts(&plan)[..],
        [Act::Change { is, .. }] if is.voting_status == VotingStatus::Voting
    ));
}

#[test]
fn a_name_is_proof_only_of_those_who_sit_here_already() {
    let mut row = member(1, 1);
    row.handle = None;
    let named = |handle: Option<&str>| ListedSeat {
        person: ListedPerson {
            handle: handle.map(str::to_owned),
            name: Some("PERSON  1".into()),
            ..ListedPerson::default()
        },
        ..listed(1)
    };
    let plan = compared(Format::Csv, vec![named(None)], std::slice::from_ref(&row));
    assert!(plan.is_empty(), "{plan:?}");
    let plan = compared(
        Format::Csv,
        vec![named(Some("one"))],
        std::slice::from_ref(&row),
    );
    assert_eq!(acts(&plan), [&Act::Handle], "the handle becomes known");
    // With another handle known, it is another person of the same name.
    row.handle = Some("p1".into());
    let plan = compared(
        Format::Csv,
        vec![named(Some("one"))],
        std::slice::from_ref(&row),
    );
    assert!(matches!(
        acts(&plan)[..],
        [Act::Join { .. }, Act::Leave { .. }]
    ));
    // Two of the same name: neither is guessed.
    let (mut one, mut two) = (member(1, 1), member(2, 2));
    (one.handle, two.handle) = (None, None);
    two.name = one.name.clone();
    let plan = compared(Format::Csv, vec![named(None)], &[one, two]);
    assert_eq!(plan.newcomers().len(), 1);
}

#[test]
fn past_and_coming_terms_are_kept_and_undated_former_members_are_not() {
    let past = ListedSeat {
        from: Some(date(2024, 1, 1)),
        to: Some(date(2025, 1, 1)),
        former: true,
        ..listed(7)
    };
    let coming = ListedSeat {
        from: Some(date(2026, 9, 1)),
        ..listed(8)
    };
    let undated = ListedSeat {
        former: true,
        ..listed(9)
    };
    let plan = compared(
        Format::Csv,
        vec![past.clone(), coming.clone(), undated],
        &[],
    );
    assert!(matches!(
        acts(&plan)[..],
        [Act::Join { .. }, Act::Join { .. }]
    ));
    assert_eq!(plan.remarks[0].message, "roster-remark-undated");
    let rows: Vec<PresentSeat> = plan
        .steps
        .iter()
        .zip([(1, 7), (2, 8)])
        .map(|(step, (membership, number))| {
            let Act::Join { seat } = &step.act else {
                panic!("{step:?}");
            };
            PresentSeat {
                facts: seat.clone(),
                ..member(membership, number)
            }
        })
        .collect();
    assert!(compared(Format::Csv, vec![past, coming], &rows).is_empty());
}

#[test]
fn who_has_closed_the_account_is_in_no_file_and_stays() {
    let mut gone = member(1, 1);
    (gone.name, gone.handle) = (None, None);
    let plan = compared(Format::Markdown, vec![listed(2)], &[gone, member(2, 2)]);
    assert!(plan.is_empty(), "{plan:?}");
}

#[test]
fn a_fifth_of_a_body_may_go_and_two_always() {
    let limits = [(0, 2), (3, 2), (10, 2), (14, 2), (15, 3), (100, 20)];
    for (people, limit) in limits {
        assert_eq!(removals_allowed(people), limit, "{people}");
    }
    let rows: Vec<PresentSeat> = (1..=15).map(|number| member(number, number)).collect();
    let stay = |count: u128| compared(Format::Csv, (1..=count).map(listed).collect(), &rows);
    assert!(!stay(12).removes_too_many(None));
    assert!(stay(11).removes_too_many(None));
    assert!(!stay(11).removes_too_many(Some(4)));
    assert!(stay(14).removes_too_many(Some(0)));
}

#[test]
fn the_same_role_twice_on_one_day_is_left_out_and_said() {
    let rows = [member(1, 1)];
    let twice = ListedSeat {
        from: Some(date(2026, 2, 1)),
        affiliation: Some("Brook".into()),
        ..listed(1)
    };
    let plan = compared(Format::Csv, vec![listed(1), twice], &rows);
    assert!(plan.is_empty(), "{plan:?}");
    assert_eq!(plan.remarks[0].message, "roster-remark-overlap");
}

#[test]
fn a_format_is_told_by_the_name_of_the_file() {
    for (name, format) in [
        ("/x/kubernetes-sigs.yaml", Some(Format::Sigs)),
        ("tags.yml", Some(Format::Tags)),
        ("CODEOWNERS", Some(Format::Codeowners)),
        (".github/.gitvote.yml", Some(Format::Gitvote)),
        ("CONTRIBUTING.md", Some(Format::Contributing)),
        ("members.md", Some(Format::Markdown)),
        ("members.csv", Some(Format::Csv)),
        ("members.yaml", None),
    ] {
        assert_eq!(Format::of_file(name), format, "{name}");
    }
}
