//! The reader who subtracts finds nothing.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::{
    super::attack::{Knowledge, Link, bounds, pinned},
    *,
};

/// Every small cell can still be 1 and still be 4, for a reader who knows every total.
fn says_nothing(preview: &Preview) -> Result<(), TestCaseError> {
    for found in bounds(
        &preview.release,
        &Knowledge {
            order: true,
            ..Knowledge::default()
        },
    ) {
        if found.why == Why::Small {
            prop_assert_eq!((found.low, found.high), (1, 4), "{}", show(preview));
        } else {
            prop_assert!(found.low < found.high, "{}", show(preview));
        }
    }
    prop_assert!(pinned(&preview.release).is_empty());
    Ok(())
}

fn small_or_large() -> impl Strategy<Value = u64> {
    prop_oneof![3 => 0..8_u64, 2 => 5..40_u64, 1 => 40..400_u64]
}

proptest! {
    #[test]
    fn no_single_choice_table_gives_a_small_count_away(
        counts in prop::collection::vec(small_or_large(), 3..9)
    ) {
        says_nothing(&single(&counts))?;
    }

    #[test]
    fn no_text_gives_a_small_count_away(counts in prop::collection::vec(small_or_large(), 3)) {
        let mut replies = vec![Reply::Text; usize::try_from(counts[0]).unwrap()];
        replies.extend(spread(&[0, counts[1], counts[2]]));
        says_nothing(&preview(Shape::Text, &replies))?;
    }

    #[test]
    fn no_multiple_choice_table_gives_a_small_count_away(
        patterns in prop::collection::vec((prop::collection::btree_set(0..4_usize, 1..4), 0..30_usize), 1..7),
        skipped in 0..8_usize,
        hidden in 0..8_usize,
    ) {
        let mut replies = Vec::new();
        for (ticks, count) in patterns {
            replies.extend(vec![Reply::Choices(ticks.into_iter().collect()); count]);
        }
        replies.extend(vec![Reply::Skipped; skipped]);
        replies.extend(vec![Reply::NotShown; hidden]);
        let preview = preview(several(4), &replies);
        says_nothing(&preview)?;
        // What is shown of an option shows its rest as well.
        if let Content::Published(published) = &preview.release.tables[0].content {
            for row in &published.rows {
                if let Cell::Shown { count, .. } = row.cell {
                    prop_assert!(!(1..=4).contains(&count));
                    prop_assert!(!(1..=4).contains(&(published.base - count)));
                }
            }
        }
    }

    /// Follow-up questions tell how many chose what they depend on: the reader gets these sums for free.
    #[test]
    fn branches_do_not_give_small_counts_away(
        counts in prop::collection::vec(small_or_large(), 6),
        conditions in prop::collection::vec(prop::collection::btree_set(0..4_usize, 1..4), 1..4),
        splits in prop::collection::vec(0..4_usize, 3),
        skips in prop::collection::vec(0..4_usize, 3),
    ) {
        let (preview, asked) = branched(&counts, &conditions, &splits, &skips);
        let mut links = Vec::new();
        for (follow_up, condition) in conditions.iter().enumerate() {
            let Content::Published(published) = &preview.release.tables[follow_up + 1].content else {
                continue;
            };
            let Cell::Shown { count: hidden, .. } = published.not_shown else { continue };
            prop_assert_eq!(preview.release.respondents - hidden, asked[follow_up]);
            let total = asked[follow_up];
            links.push(Link { table: 0, cells: condition.iter().copied().collect(), total });
            // All others, too: the table of the first question sums to all respondents.
            let others = (0..6).filter(|cell| !condition.contains(cell)).collect();
            links.push(Link { table: 0, cells: others, total: hidden });
        }
        for found in bounds(&preview.release, &Knowledge { links, order: false }) {
            prop_assert!(
                found.why != Why::Small || found.low < found.high,
                "{:?} {:?}", found, preview.release.tables.iter().map(show_table).collect::<Vec<_>>()
            );
        }
        // The numbers that follow-ups give away, without any table of the first question.
        let sums: Vec<(&BTreeSet<usize>, u64)> = conditions
            .iter()
            .zip(&asked)
            .enumerate()
            .filter(|(follow_up, _)| matches!(
                &preview.release.tables[follow_up + 1].content,
                Content::Published(Published { not_shown: Cell::Shown { .. }, .. })
            ))
            .map(|(_, (condition, asked))| (condition, *asked))
            .collect();
        for (one, of_one) in &sums {
            for (other, of_other) in &sums {
                if one.is_disjoint(other) {
                    let rest = preview.release.respondents - of_one - of_other;
                    prop_assert!(rest == 0 || rest > 4, "neither: {rest}");
                }
            }
        }
    }
}

/// A question with four choices, and follow-ups asked of those who chose one of a set.
fn branched(
    counts: &[u64],
    conditions: &[BTreeSet<usize>],
    splits: &[usize],
    skips: &[usize],
) -> (Preview, Vec<u64>) {
    let mut questions = vec![question("first", Shape::Single(choices(4)))];
    for follow_up in 0..conditions.len() {
        questions.push(question(
            &format!("f{follow_up}"),
            Shape::Single(choices(2)),
        ));
    }
    let mut tabulator = Tabulator::new(questions);
    let mut asked = vec![0; conditions.len()];
    for reply in spread(counts) {
        let mut replies = vec![reply.clone()];
        for (follow_up, condition) in conditions.iter().enumerate() {
            let shown = matches!(&reply, Reply::Choice(choice) if condition.contains(choice));
            replies.push(if !shown {
                Reply::NotShown
            } else if asked[follow_up] < u64::try_from(skips[follow_up]).unwrap() {
                Reply::Skipped
            } else {
                Reply::Choice(usize::from(
                    asked[follow_up] % 4 < u64::try_from(splits[follow_up]).unwrap(),
                ))
            });
            asked[follow_up] += u64::from(shown);
        }
        tabulator.add(&replies).unwrap();
    }
    (disclose(&tabulator.finish(), 1, survey()), asked)
}

/// The strongest reader runs this program on every possible set of answers and keeps those that give what is
/// published. For small tables we can do that, too: no small cell has only one possible value.
#[test]
fn even_a_reader_who_tries_all_possible_answers_pins_nothing() {
    for options in 2..=4_usize {
        for base in 10..=34_u64 {
            if options == 4 && base > 22 {
                continue;
            }
            let mut published: BTreeMap<String, Vec<Vec<u64>>> = BTreeMap::new();
            for table in compositions(base, options) {
                let mut counts = table.clone();
                counts.extend([0, 0]);
                published
                    .entry(show(&single(&counts)))
                    .or_default()
                    .push(table);
            }
            for (shown, tables) in published {
                if shown == "withheld" {
                    continue;
                }
                let cells: Vec<&str> = shown.split(' ').collect();
                for cell in (0..options).filter(|cell| cells[*cell] == "<5") {
                    let values: BTreeSet<u64> = tables.iter().map(|table| table[cell]).collect();
                    assert!(values.len() > 1, "{shown}: cell {cell} is {values:?}");
                }
            }
        }
    }
}

fn compositions(total: u64, parts: usize) -> Vec<Vec<u64>> {
    if parts == 1 {
        return vec![vec![total]];
    }
    (0..=total)
        .flat_map(|first| {
            compositions(total - first, parts - 1)
                .into_iter()
                .map(move |mut rest| {
                    rest.push(first);
                    rest
                })
        })
        .collect()
}

#[test]
fn a_follow_up_that_would_give_a_choice_away_makes_another_choice_hide() {
    // "maybe" (37) would protect "no" (3), but the follow-up of "maybe" is asked of 37.
    let condition = BTreeSet::from([1]);
    let (preview, _) = branched(&[60, 37, 3, 0, 0, 0], &[condition], &[2], &[0]);
    let tables: Vec<String> = preview.release.tables.iter().map(show_table).collect();
    assert_eq!(
        tables,
        [
            "# 37=37% <5 0=0% | 0 0 | 100 Answered",
            "18=49% 19=51% | 0 63 | 37 Answered"
        ]
    );
}

#[test]
fn follow_ups_that_leave_three_over_are_not_both_published() {
    let conditions = [BTreeSet::from([0]), BTreeSet::from([1])];
    let (preview, _) = branched(&[60, 37, 3, 0, 0, 0], &conditions, &[2, 2], &[0, 0]);
    let tables: Vec<String> = preview.release.tables.iter().map(show_table).collect();
    assert_eq!(tables[2], "withheld");
    assert_eq!(
        preview.notes.last().unwrap().withheld,
        Some(Reason::ProtectsOther)
    );
    assert_eq!(tables[1], "30=50% 30=50% | 0 40 | 60 Answered");
}

#[test]
fn a_follow_up_of_an_answer_does_not_count_those_who_skipped() {
    // Asked of everyone who answered the first question: its base would show how many skipped it.
    let condition = BTreeSet::from([0, 1, 2, 3]);
    let (preview, _) = branched(&[60, 37, 20, 9, 2, 0], &[condition], &[2], &[0]);
    let tables: Vec<String> = preview.release.tables.iter().map(show_table).collect();
    assert_eq!(
        tables,
        [
            "60=47% 37=29% 20=16% # | <5 0 | 128 Asked",
            "# 64=50% | 0 <5 | 128 AnsweredOrNotShown"
        ]
    );
}
