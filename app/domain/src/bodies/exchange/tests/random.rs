//! Whatever stands and whatever a file says.

use proptest::prelude::*;

use super::*;

/// The roster after a plan: what the database would hold.
fn after(rows: &[PresentSeat], plan: &Plan) -> Vec<PresentSeat> {
    let mut rows = rows.to_vec();
    let mut opened: BTreeMap<String, u128> = BTreeMap::new();
    for (number, step) in (1_000..).zip(&plan.steps) {
        let fresh = opened.len() as u128 + 500;
        let key = step.who.person.key();
        let person = match step.who.account {
            Some(account) => account,
            None => account(*opened.entry(key).or_insert(fresh)),
        };
        let begin = |facts: &Facts| PresentSeat {
            membership: MembershipId(Uuid::from_u128(number)),
            account: person,
            name: Some(step.who.person.shown()),
            handle: step.who.person.handle.clone(),
            facts: facts.clone(),
        };
        let mut end = |id: MembershipId, day: Option<Date>| {
            if let Some(day) = day {
                for row in rows.iter_mut().filter(|row| row.membership == id) {
                    row.facts.term.to = Some(day);
                }
            } else {
                rows.retain(|row| row.membership != id);
            }
        };
        match &step.act {
            Act::Join { seat } => rows.push(begin(seat)),
            Act::Leave { membership, to, .. } => end(*membership, Some(*to)),
            Act::Change { membership, is, .. } => {
                end(*membership, Some(is.term.from));
                rows.push(begin(is));
            }
            Act::Correct { membership, is, .. } => {
                end(*membership, None);
                rows.extend(is.iter().map(begin));
            }
            Act::Handle => {}
        }
    }
    rows
}

fn day() -> impl Strategy<Value = Date> {
    (2025_i16..2028, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| date(year, month, day))
}

fn any_listed() -> impl Strategy<Value = ListedSeat> {
    (
        1_u128..6,
        proptest::option::of(proptest::sample::select(Role::ALL)),
        proptest::option::of(proptest::sample::select(VotingStatus::ALL)),
        proptest::option::of("[AB]"),
        proptest::option::of(day()),
        proptest::option::of(day()),
    )
        .prop_map(
            |(number, role, voting_status, affiliation, from, to)| ListedSeat {
                role,
                voting_status,
                affiliation,
                from,
                to,
                ..listed(number)
            },
        )
}

proptest! {
    /// Whatever the file says, nobody ends up in the same role twice on one day, no term is empty, and whoever is not
    /// listed and would be has no seat of the day any more.
    #[test]
    fn what_comes_of_a_plan_is_a_sound_roster(
        seats in proptest::collection::vec(any_listed(), 0..8),
        begun in proptest::collection::vec((1_u128..6, proptest::sample::select(Role::ALL), day()), 0..5),
    ) {
        let mut rows: Vec<PresentSeat> = Vec::new();
        for (membership, (number, role, from)) in (1..).zip(begun) {
            let row = present(membership, number, role, from);
            if !rows.iter().any(|other| other.account == row.account && other.facts.role == row.facts.role) {
                rows.push(row);
            }
        }
        let plan = compared(Format::Csv, seats.clone(), &rows);
        let after = after(&rows, &plan);
        for (place, row) in after.iter().enumerate() {
            prop_assert!(Term::new(row.facts.term.from, row.facts.term.to).is_some(), "{:?}", row);
            for other in &after[place + 1..] {
                let clash = row.account == other.account
                    && row.facts.role == other.facts.role
                    && row.facts.term.overlaps(&other.facts.term);
                prop_assert!(!clash, "{:?} and {:?} of {:?}", row, other, plan);
            }
        }
        for row in &after {
            let named = seats.iter().any(|seat| {
                seat.person.handle.as_deref().map(handle_key) == row.handle.as_deref().map(handle_key)
            });
            prop_assert!(named || !row.facts.term.holds_on(TODAY), "{:?}", row);
        }
    }
}
