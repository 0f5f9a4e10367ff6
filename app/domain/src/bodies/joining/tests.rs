use jiff::civil::date;
use uuid::Uuid;

use super::*;
use crate::{
    bodies::{Role, Term},
    ids::MembershipId,
};

fn account(number: u128) -> AccountId {
    AccountId(Uuid::from_u128(number))
}

fn term(person: u128, status: VotingStatus, from: Date, to: Option<Date>) -> Membership {
    Membership {
        id: MembershipId(Uuid::from_u128(person * 100)),
        body: BodyId(Uuid::from_u128(1)),
        account: account(person),
        role: Role::Member,
        voting_status: status,
        affiliation: None,
        term: Term { from, to },
        appointed: None,
        left: None,
        class: None,
        stands_in_for: None,
        recorded_at: Timestamp::UNIX_EPOCH,
        recorded_by: account(9),
    }
}

const EMERITUS: Joining = Joining {
    way: Way::Open,
    status: VotingStatus::Voting,
    emeritus: true,
};

#[test]
fn who_leaves_has_the_seat_until_the_end_of_the_day() {
    let today = date(2026, 5, 1);
    let terms = [
        term(1, VotingStatus::Voting, date(2026, 1, 1), None),
        term(1, VotingStatus::Observer, today, Some(date(2027, 1, 1))),
        term(1, VotingStatus::Voting, date(2025, 1, 1), Some(today)),
        term(
            1,
            VotingStatus::Voting,
            date(2025, 1, 1),
            Some(date(2026, 5, 2)),
        ),
        term(2, VotingStatus::Voting, date(2026, 1, 1), None),
    ];
    let leaving = Departure::of(account(1), &terms, EMERITUS, today).unwrap();
    assert_eq!(leaving.from, date(2026, 5, 2));
    // Neither what is over, nor what ends tomorrow anyway, nor what is another's.
    assert_eq!(leaving.ending, terms[..2]);
    assert!(leaving.emeritus && !leaving.coming);
    assert_eq!(Departure::of(account(3), &terms, EMERITUS, today), None);
}

#[test]
fn only_who_has_served_stays_on_as_emeritus_and_only_where_the_body_allows_it() {
    let today = date(2026, 5, 1);
    let since = date(2026, 1, 1);
    let of = |status, joining, coming: Option<Date>| {
        let mut terms = vec![term(1, status, since, None)];
        terms.extend(coming.map(|from| term(1, VotingStatus::Voting, from, None)));
        Departure::of(account(1), &terms, joining, today).unwrap()
    };
    assert!(of(VotingStatus::Voting, EMERITUS, None).emeritus);
    assert!(!of(VotingStatus::Emeritus, EMERITUS, None).emeritus);
    assert!(!of(VotingStatus::Voting, Joining::default(), None).emeritus);
    let later = of(VotingStatus::Voting, EMERITUS, Some(date(2026, 6, 1)));
    assert!(later.coming && !later.emeritus);
}

#[test]
fn how_one_joins_is_one_of_the_answers() {
    let read = |joining: &str, joins_as: &str| {
        let entry = JoiningEntry {
            joining: joining.into(),
            joins_as: joins_as.into(),
            emeritus: "yes".into(),
        };
        let mut errors = Vec::new();
        let read = entry.read(&mut errors);
        let fields: Vec<String> = errors
            .into_iter()
            .map(|error| error.field.into_owned())
            .collect();
        (read, fields)
    };
    assert_eq!(read("open", "voting"), (Some(EMERITUS), vec![]));
    assert_eq!(read("", "emeritus").1, ["joining", "joins_as"]);
    assert_eq!(read("open", "alternate").1, ["joins_as"]);
    for joining in [EMERITUS, Joining::default()] {
        assert_eq!(
            JoiningEntry::of(joining).read(&mut Vec::new()),
            Some(joining)
        );
    }
}

#[test]
fn an_applicant_is_told_why_not_and_who_was_invited_need_not_say() {
    let reply = |reply: &str, answer: &str, to| {
        ReplyEntry {
            reply: reply.into(),
            answer: answer.into(),
        }
        .read(to)
        .map_err(|errors| errors[0].field.to_string())
    };
    let (application, invitation) = (RequestKind::Application, RequestKind::Invitation);
    assert_eq!(
        reply("accept", "", application),
        Ok((Reply::Accept, String::new()))
    );
    assert_eq!(reply("decline", " ", application), Err("answer".into()));
    assert_eq!(
        reply("decline", " No seat is free ", application),
        Ok((Reply::Decline, "No seat is free".into()))
    );
    assert_eq!(
        reply("decline", "", invitation),
        Ok((Reply::Decline, String::new()))
    );
    assert_eq!(reply("perhaps", "", invitation), Err("reply".into()));
}

#[test]
fn a_statement_says_something_and_not_too_much() {
    let read = |statement: String| ApplicationEntry { statement }.read();
    assert_eq!(
        read(" I caption images. ".into()).unwrap(),
        "I caption images."
    );
    assert_eq!(read("  ".into()).unwrap_err()[0].field, "statement");
    assert_eq!(read("字".repeat(2_001)).unwrap_err()[0].field, "statement");
    assert!(read("字".repeat(2_000)).is_ok());
}
