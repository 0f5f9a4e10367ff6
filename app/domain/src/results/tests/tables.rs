use super::*;

#[test]
fn counts_of_one_to_four_are_hidden_and_the_next_smallest_with_a_single_one() {
    for (counts, expected) in [
        // (choices, skipped, not shown)
        (
            &[20, 12, 8, 0, 0][..],
            "20=50% 12=30% 8=20% | 0 0 | 40 Answered",
        ),
        (
            &[60, 30, 7, 3, 0, 0],
            "60=60% 30=30% # <5 | 0 0 | 100 Answered",
        ),
        (
            &[60, 30, 3, 2, 5, 0],
            "60=63% 30=32% <5 <5 | 5 0 | 95 Answered",
        ),
        // 4 + 4 = 8 can only be 4 and 4, so one more goes.
        (&[60, 32, 4, 4, 0, 0], "60=60% # <5 <5 | 0 0 | 100 Answered"),
        // Next to 5, a single 1 would be found (6 = 5 + 1): one more goes.
        (&[60, 33, 5, 1, 0, 0], "60=61% # # <5 | 0 0 | 99 Answered"),
        (&[97, 3, 0, 0], "# <5 | 0 0 | 100 Answered"),
        (&[0, 30, 0, 0], "0=0% 30=100% | 0 0 | 30 Answered"),
        (&[0, 29, 0, 0], "withheld"),
        (&[3, 15, 0, 0], "withheld"),
        (&[5, 4, 0, 0], "withheld"),
        (&[5, 5, 0, 0], "5 5 | 0 0 | 10 Answered"),
        (&[4, 4, 4, 0, 0], "withheld"),
    ] {
        assert_eq!(show(&single(counts)), expected, "{counts:?}");
    }
}

#[test]
fn skipped_and_not_shown_follow_the_same_rule() {
    // Three skipped: the base takes them in, and a choice protects them.
    for (counts, expected) in [
        (&[50, 40, 3, 0][..], "50=54% # | <5 0 | 93 Asked"),
        (&[50, 40, 0, 3], "50=54% # | 0 <5 | 93 AnsweredOrNotShown"),
        // Skipped and not shown protect each other: the base stays exact.
        (&[50, 40, 3, 20], "50=56% 40=44% | <5 # | 90 Answered"),
        (&[50, 40, 2, 3], "50=56% 40=44% | <5 <5 | 90 Answered"),
        (&[50, 40, 2, 2], "50=53% # | <5 <5 | 94 All"),
        (&[50, 40, 9, 20], "50=56% 40=44% | 9 20 | 90 Answered"),
    ] {
        assert_eq!(show(&single(counts)), expected, "{counts:?}");
    }
}

#[test]
fn percentages_come_with_a_base_of_thirty_and_round_half_up() {
    assert_eq!(show(&single(&[15, 14, 0, 0])), "15 14 | 0 0 | 29 Answered");
    assert_eq!(whole_percent(1, 200), 1);
    assert_eq!(whole_percent(1, 201), 0);
    assert_eq!(whole_percent(0, 0), 0);
}

fn ticked(groups: &[(&[usize], usize)]) -> Vec<Reply> {
    groups
        .iter()
        .flat_map(|(choices, count)| std::iter::repeat_n(Reply::Choices(choices.to_vec()), *count))
        .collect()
}

#[test]
fn a_ticked_option_is_hidden_when_it_or_its_rest_is_small() {
    let table = preview(
        several(4),
        &ticked(&[(&[0, 1], 50), (&[0], 40), (&[0, 2], 7), (&[1], 3)]),
    );
    // 97 of 100 ticked the first, so 3 did not; with it goes the next smallest.
    assert_eq!(show(&table), "# 53=53% # 0=0% | 0 0 | 100 Answered");
    let table = preview(
        several(3),
        &ticked(&[(&[0, 1], 50), (&[0], 30), (&[1, 2], 4)]),
    );
    assert_eq!(show(&table), "# 54=64% <5 | 0 0 | 84 Answered");
}

#[test]
fn exclusive_ticks_add_up_and_are_protected_like_single_choice() {
    // All tick exactly one: 60 + 36 + 4 = 100 would give the 4 away.
    let table = preview(several(3), &ticked(&[(&[0], 60), (&[1], 36), (&[2], 4)]));
    assert_eq!(show(&table), "60=60% # <5 | 0 0 | 100 Answered");
}

#[test]
fn an_option_that_all_ticked_is_hidden_on_a_small_base() {
    let table = preview(
        several(3),
        &ticked(&[(&[0, 1], 10), (&[0], 10), (&[0, 2], 5)]),
    );
    assert_eq!(show(&table), "# 10 # | 0 0 | 25 Answered");
    assert_eq!(
        show(&preview(several(2), &ticked(&[(&[0], 20)]))),
        "withheld"
    );
}

#[test]
fn a_text_says_only_how_many_wrote() {
    let text = |written, skipped, hidden| {
        let mut replies = vec![Reply::Text; written];
        replies.extend(vec![Reply::Skipped; skipped]);
        replies.extend(vec![Reply::NotShown; hidden]);
        show(&preview(Shape::Text, &replies))
    };
    assert_eq!(text(30, 70, 0), "30=30% | 70 0 | 100 Asked");
    assert_eq!(text(3, 97, 0), "<5 | # 0 | 100 Asked");
    assert_eq!(text(3, 70, 27), "<5 | 70 # | 100 All");
    assert_eq!(text(20, 0, 0), "20 | 0 0 | 20 Asked");
}

#[test]
fn a_mean_is_given_only_when_every_step_is_shown() {
    let scale = |counts: &[u64]| {
        let preview = preview(Shape::Rating(choices(counts.len() - 2)), &spread(counts));
        let Content::Published(published) = preview.release.tables[0].content.clone() else {
            panic!("withheld")
        };
        published.statistics
    };
    assert_eq!(
        scale(&[10, 20, 10, 0, 0]),
        Some(Statistics::Mean(Fraction {
            numerator: 2,
            denominator: 1
        }))
    );
    assert_eq!(scale(&[10, 20, 10, 3, 0, 0]), None);
}

#[test]
fn a_ranking_gives_first_choices_mean_places_and_borda_points() {
    let mut replies = vec![Reply::Ranking(vec![0, 1, 2]); 20];
    replies.extend(vec![Reply::Ranking(vec![1, 2, 0]); 10]);
    let release = preview(Shape::Ranking(choices(3)), &replies).release;
    let Content::Published(published) = &release.tables[0].content else {
        panic!("withheld")
    };
    assert_eq!(
        show_table(&release.tables[0]),
        "20=67% 10=33% 0=0% | 0 0 | 30 Answered"
    );
    let Some(Statistics::Ranking(rows)) = &published.statistics else {
        panic!("no ranking")
    };
    assert_eq!(
        rows[0].mean_rank,
        Fraction {
            numerator: 5,
            denominator: 3
        }
    );
    assert_eq!(rows[0].mean_rank.decimal(), "1.67");
    assert_eq!(
        rows.iter().map(|row| row.borda).collect::<Vec<_>>(),
        [40, 40, 10]
    );

    // Two in the last place would be found from the mean places.
    replies.extend(vec![Reply::Ranking(vec![0, 2, 1]); 2]);
    let release = preview(Shape::Ranking(choices(3)), &replies).release;
    let Content::Published(published) = &release.tables[0].content else {
        panic!("withheld")
    };
    assert_eq!(published.statistics, None);
}

#[test]
fn every_row_of_a_matrix_becomes_a_table() {
    let shape = Shape::Matrix {
        rows: choices(2),
        columns: choices(3),
    };
    let mut replies = vec![Reply::Rows(vec![Some(0), Some(2)]); 20];
    replies.extend(vec![Reply::Rows(vec![Some(1), None]); 15]);
    let preview = preview(shape, &replies);
    let tables: Vec<String> = preview.release.tables.iter().map(show_table).collect();
    assert_eq!(
        tables,
        ["20=57% 15=43% 0=0% | 0 0 | 35 Answered", "withheld"],
    );
    assert_eq!(preview.notes[0].withheld, Some(Reason::Unanimous));
}

#[test]
fn a_reply_that_does_not_fit_is_refused_and_not_counted() {
    let mut tabulator = Tabulator::new(vec![question("q", Shape::Single(choices(2)))]);
    assert_eq!(
        tabulator.add(&[Reply::Choice(2)]),
        Err(Mismatch { question: 0 })
    );
    assert_eq!(tabulator.add(&[Reply::Text]), Err(Mismatch { question: 0 }));
    assert_eq!(tabulator.add(&[]), Err(Mismatch { question: 0 }));
    assert_eq!(tabulator.finish().respondents(), 0);
}

#[test]
fn a_release_reads_back_from_its_canonical_form() {
    let release = single(&[60, 30, 7, 3, 9, 0]).release;
    let bytes = release.canonical().unwrap();
    let back: Release = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(back, release);
    assert_eq!(back.canonical().unwrap(), bytes);
}

#[test]
fn the_csv_has_one_line_for_each_cell_and_no_formulas() {
    let mut release = single(&[60, 30, 7, 3, 0, 0]).release;
    release.tables[0].title = plain("=HYPERLINK(\"x\"), really");
    let text = csv(&release, Language::English);
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(lines.len(), 1 + 4 + 2 + 1);
    assert_eq!(
        lines[1],
        "q,,single,\"'=HYPERLINK(\"\"x\"\"), really\",c0,Choice 0,shown,60,60,100,answered"
    );
    assert!(lines[4].ends_with(",c3,Choice 3,<5,,,100,answered"));
}
