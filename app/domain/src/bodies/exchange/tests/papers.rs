//! Class, principal and reasons.

use super::*;

fn vote(decision: &str) -> Grounds<Appointment> {
    Grounds {
        decision: Some(decision.to_owned()),
        ..Grounds::plain(Appointment::Vote)
    }
}

#[test]
fn another_class_begins_on_the_day_and_another_reason_is_a_correction() {
    let rows = [member(1, 1), member(2, 2)];
    let of_class = ListedSeat {
        papers: ListedPapers {
            class: Some("small".into()),
            ..ListedPapers::default()
        },
        ..listed(1)
    };
    let by_vote = ListedSeat {
        papers: ListedPapers {
            appointed: Some(vote("TSC-2026-007")),
            ..ListedPapers::default()
        },
        ..listed(2)
    };
    let plan = compared(Format::Csv, vec![of_class.clone(), by_vote.clone()], &rows);
    let [
        Act::Change { is: changed, .. },
        Act::Correct {
            is: Some(corrected),
            ..
        },
    ] = acts(&plan)[..]
    else {
        panic!("{plan:?}");
    };
    assert_eq!(changed.papers.class.as_deref(), Some("small"));
    assert_eq!(changed.term.from, TODAY);
    assert_eq!(corrected.papers.appointed, Some(vote("TSC-2026-007")));

    // Once it stands so, the same file changes nothing; nor does one that says nothing of it.
    let mut rows = rows;
    rows[0].facts.papers.class = Some("small".into());
    rows[1].facts.papers.appointed = Some(vote("TSC-2026-007"));
    assert!(compared(Format::Csv, vec![of_class, by_vote], &rows).is_empty());
    assert!(compared(Format::Csv, vec![listed(1), listed(2)], &rows).is_empty());
}

#[test]
fn what_a_file_repeats_is_no_difference_even_where_it_could_not_be_written_down_anew() {
    let mut row = member(1, 1);
    row.facts.papers.class = Some("abolished".into());
    row.facts.papers.appointed = Some(Grounds {
        note: Some("By  the   summit".into()),
        ..vote("TSC-1999-001")
    });
    let repeated = ListedSeat {
        papers: ListedPapers {
            class: Some("abolished".into()),
            appointed: Some(Grounds {
                note: Some("By the summit".into()),
                ..vote("TSC-1999-001")
            }),
            ..ListedPapers::default()
        },
        ..listed(1)
    };
    let plan = compared(Format::Csv, vec![repeated], &[row]);
    assert!(plan.is_empty() && plan.remarks.is_empty(), "{plan:?}");
}

#[test]
fn what_cannot_be_kept_of_a_seats_papers_is_left_out_and_said() {
    let odd = ListedSeat {
        voting_status: Some(VotingStatus::Alternate),
        papers: ListedPapers {
            class: Some("medium".into()),
            stands_in_for: Some(ListedPerson {
                handle: Some("nobody".into()),
                ..ListedPerson::default()
            }),
            appointed: Some(vote("TSC-1999-001")),
            left: None,
        },
        ..listed(3)
    };
    let plan = compared(Format::Csv, vec![odd], &[]);
    let [Act::Join { seat }] = acts(&plan)[..] else {
        panic!("{plan:?}");
    };
    let expected = Papers {
        appointed: Some(Grounds::plain(Appointment::Vote)),
        ..Papers::default()
    };
    assert_eq!(seat.papers, expected);
    let said: Vec<&str> = plan
        .remarks
        .iter()
        .map(|one| one.message.as_ref())
        .collect();
    let expected = [
        "roster-remark-class",
        "roster-remark-principal",
        "roster-remark-decision",
    ];
    assert_eq!(said, expected);
}

#[test]
fn a_term_ends_by_the_reason_in_the_file_and_an_alternate_stands_in_for_whom_it_says() {
    let rows = [member(1, 1), member(2, 2)];
    let why = Grounds::plain(Leaving::Resigned);
    let ends = ListedSeat {
        to: Some(date(2027, 1, 1)),
        papers: ListedPapers {
            left: Some(why.clone()),
            ..ListedPapers::default()
        },
        ..listed(1)
    };
    let alternate = ListedSeat {
        voting_status: Some(VotingStatus::Alternate),
        papers: ListedPapers {
            stands_in_for: Some(listed(2).person),
            ..ListedPapers::default()
        },
        ..listed(3)
    };
    let plan = compared(Format::Csv, vec![ends, listed(2), alternate], &rows);
    let [Act::Leave { why: told, .. }, Act::Join { seat }] = acts(&plan)[..] else {
        panic!("{plan:?}");
    };
    assert_eq!(told, &Some(why));
    assert_eq!(seat.papers.stands_in_for, Some(account(2)));
}
