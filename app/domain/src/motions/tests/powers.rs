use jiff::Timestamp;

use super::super::powers::{Office, Powers, Relation};
use super::super::rules::Mode;
use super::super::state::State;
use crate::bodies::Role;

fn powers(roles: &[Role], relation: Relation, state: State, mode: Mode) -> Powers {
    let relation = Relation {
        office: Office {
            roles: roles.to_vec(),
            ..relation.office
        },
        ..relation
    };
    Powers::of(&relation, state, mode, None, Timestamp::UNIX_EPOCH)
}

#[test]
fn the_electorate_votes_whatever_the_roles_are_today() {
    let elector = Relation {
        elector: true,
        ..Relation::default()
    };
    assert!(powers(&[], elector.clone(), State::Open, Mode::Electronic).vote);
    assert!(!powers(&[], elector.clone(), State::Closed, Mode::Electronic).vote);
    let chair_without_seat = powers(
        &[Role::Chair],
        Relation::default(),
        State::Open,
        Mode::Meeting,
    );
    assert!(!chair_without_seat.vote && chair_without_seat.close && chair_without_seat.mark_roll);
    let subject = Relation {
        subject: true,
        ..elector
    };
    assert!(!powers(&[], subject, State::Open, Mode::Electronic).vote);
}

#[test]
fn the_secretary_marks_the_roll_of_a_meeting_and_closes_nothing() {
    let at = |mode| powers(&[Role::Secretary], Relation::default(), State::Open, mode);
    assert!(at(Mode::Meeting).mark_roll && !at(Mode::Meeting).close);
    assert!(!at(Mode::Electronic).mark_roll);
}

#[test]
fn a_draft_is_its_movers_and_the_chairs() {
    let mover = Relation {
        mover: true,
        ..Relation::default()
    };
    let of_mover = powers(&[], mover, State::Draft, Mode::Meeting);
    assert!(of_mover.edit && of_mover.open && of_mover.withdraw);
    let of_chair = powers(
        &[Role::Chair],
        Relation::default(),
        State::Draft,
        Mode::Meeting,
    );
    assert!(of_chair.edit && of_chair.open && of_chair.withdraw);
    let of_member = powers(
        &[Role::Member],
        Relation::default(),
        State::Draft,
        Mode::Meeting,
    );
    assert_eq!(of_member, Powers::default());
}

#[test]
fn an_open_motion_is_taken_back_by_its_mover_alone() {
    let mover = Relation {
        mover: true,
        ..Relation::default()
    };
    assert!(powers(&[], mover.clone(), State::Open, Mode::Electronic).withdraw);
    assert!(!powers(&[], mover, State::Closed, Mode::Electronic).withdraw);
    let chair = powers(
        &[Role::Chair],
        Relation::default(),
        State::Open,
        Mode::Electronic,
    );
    assert!(chair.close && !chair.withdraw);
}

#[test]
fn at_the_deadline_nobody_may_do_anything_any_more() {
    let everything = Relation {
        office: Office {
            voting: true,
            roles: vec![Role::Chair, Role::Secretary],
        },
        mover: true,
        elector: true,
        ..Relation::default()
    };
    let deadline: Timestamp = "2026-11-30T17:00:00Z".parse().unwrap();
    let late = Powers::of(
        &everything,
        State::Open,
        Mode::Meeting,
        Some(deadline),
        deadline,
    );
    assert_eq!(late, Powers::default());
}
