//! Redlines: what they show, and that both texts can be read from them.

use proptest::prelude::*;

use super::super::redline::{Change, Redline};

fn marked(before: &str, after: &str) -> String {
    let redline = Redline::of(before, after);
    let pieces = redline.pieces.iter().map(|piece| match piece.change {
        Change::Kept => piece.text.clone(),
        Change::Inserted => format!("[+{}+]", piece.text),
        Change::Deleted => format!("[-{}-]", piece.text),
    });
    pieces.collect()
}

fn read(redline: &Redline, without: Change) -> String {
    let pieces = redline.pieces.iter();
    let kept = pieces.filter(|piece| piece.change != without);
    kept.map(|piece| piece.text.as_str()).collect()
}

#[test]
fn words_that_change_are_marked_and_the_rest_stands() {
    assert_eq!(
        marked(
            "Every release has a card.\n\nIt is public.",
            "Every major release has a data card.\n\nIt is public."
        ),
        "Every [+major +]release has a [+data +]card.\n\nIt is public."
    );
    assert_eq!(
        marked("three days", "seven days"),
        "[-three-][+seven+] days"
    );
    assert_eq!(marked("公开投票", "公开表决"), "公开[-投票-][+表决+]");
    assert_eq!(marked("same\n", "same\n"), "same\n");
    assert_eq!(marked("", "new"), "[+new+]");
    assert_eq!(marked("old", ""), "[-old-]");
    assert_eq!(marked("a\nb\nc\n", "a\nc\n"), "a\n[-b\n-]c\n");
}

#[test]
fn words_are_counted_without_gaps_and_signs() {
    let redline = Redline::of(
        "In three days, or less.",
        "In seven working days – or less.",
    );
    assert_eq!(redline.counts(), (2, 1));
    assert_eq!(Redline::of("x", "x").counts(), (0, 0));
}

#[test]
fn the_longest_texts_without_a_common_word_are_replaced_as_a_whole() {
    let words = |letter: char| {
        let words: Vec<String> = (0..5_000)
            .map(|number| format!("{letter}{number}"))
            .collect();
        words.join(" ")
    };
    let (before, after) = (words('a'), words('b'));
    let redline = Redline::of(&before, &after);
    assert_eq!(redline.pieces.len(), 2);
    assert_eq!(read(&redline, Change::Deleted), after);
}

proptest! {
    #[test]
    fn both_texts_can_be_read_from_a_redline(before in "[ab ,\n文é]{0,60}", after in "[ab ,\n文é]{0,60}") {
        let redline = Redline::of(&before, &after);
        prop_assert_eq!(read(&redline, Change::Inserted), before);
        prop_assert_eq!(read(&redline, Change::Deleted), after);
        for pair in redline.pieces.windows(2) {
            prop_assert!(pair[0].change != pair[1].change);
        }
    }
}
