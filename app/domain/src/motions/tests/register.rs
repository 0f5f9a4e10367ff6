use jiff::Timestamp;
use uuid::Uuid;

use super::super::register::{Cursor, RegisterQuery, Standing};
use crate::ids::MotionId;

#[test]
fn a_cursor_survives_its_address() {
    let cursor = Cursor {
        opened_at: Timestamp::from_microsecond(1_790_000_000_123_456).unwrap(),
        id: MotionId(Uuid::from_u128(7)),
    };
    assert_eq!(Cursor::read(&cursor.token()), Some(cursor));
    for wrong in [
        "",
        "1",
        "1.2",
        "x.00000000000000000000000000000007",
        "99999999999999999999.0",
    ] {
        assert_eq!(Cursor::read(wrong), None, "{wrong}");
    }
}

#[test]
fn filters_stand_in_an_address() {
    let query = RegisterQuery {
        body: "tsc".into(),
        text: "100% 许可&".into(),
        limit: "7".into(),
        ..RegisterQuery::default()
    };
    assert_eq!(
        query.address_part(),
        "body=tsc&text=100%25%20%E8%AE%B8%E5%8F%AF%26"
    );
    assert_eq!(RegisterQuery::default().address_part(), "");
}

#[test]
fn what_a_filter_does_not_understand_it_leaves_out() {
    let query = RegisterQuery {
        year: "last".into(),
        standing: "lost".into(),
        matter: "lunch".into(),
        person: "ada".into(),
        text: "  ".into(),
        limit: "1000".into(),
        ..RegisterQuery::default()
    };
    let filters = query.filters();
    assert_eq!(filters.year, None);
    assert_eq!(filters.standing, None);
    assert_eq!(filters.sought, None);
    assert_eq!((filters.matter, filters.person), (None, None));
    assert_eq!(filters.limit.rows(), 100);
}

#[test]
fn words_are_sought_and_standing_and_matter_are_known_by_their_words() {
    let query = RegisterQuery {
        text: "100% ＬＩＣＥＮＣＥ".into(),
        standing: "no-quorum".into(),
        matter: "policy".into(),
        ..RegisterQuery::default()
    };
    let filters = query.filters();
    let sought: Vec<String> = filters
        .sought
        .unwrap()
        .into_iter()
        .map(|one| one.from)
        .collect();
    assert_eq!(sought, ["100", "licence"]);
    assert_eq!(filters.matter, Some(super::super::Matter::Policy));
    // What holds no word finds nothing, which is another thing than not to search.
    let nothing = RegisterQuery {
        text: "%".into(),
        ..RegisterQuery::default()
    };
    assert_eq!(nothing.filters().sought, Some(Vec::new()));
    assert_eq!(filters.standing, Some(Standing::NoQuorum));
}
