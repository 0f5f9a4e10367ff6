use super::*;

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
