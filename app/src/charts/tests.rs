use super::{wrap::wrap, *};

fn caption() -> Caption {
    Caption {
        id: "q1".to_owned(),
        title: "Most chosen: <b>".to_owned(),
        description: "Three bars.".to_owned(),
    }
}

fn known(count: u64) -> Amount {
    Amount::Known {
        count,
        words: format!("{count}"),
    }
}

fn hidden() -> Amount {
    Amount::Hidden {
        words: "<5".to_owned(),
    }
}

fn three_bars() -> String {
    let bar = |label: &str, amount| Bar {
        label: label.to_owned(),
        amount,
        ink: Ink::First,
    };
    bars(
        &[
            bar("Data", known(40)),
            bar("Models & weights", known(20)),
            bar("Other", hidden()),
        ],
        80,
        &caption(),
    )
}

#[test]
fn colours_are_classes_and_nothing_is_styled_inline() {
    for svg in [
        three_bars(),
        diverging(
            &[step("low"), step("middle"), step("high")],
            &[Strip {
                label: "Row".to_owned(),
                amounts: Some(vec![known(10), hidden(), known(30)]),
                withheld: String::new(),
            }],
            &caption(),
        ),
    ] {
        assert!(!svg.contains("style="), "{svg}");
        assert!(!svg.contains('#'), "a colour is left: {svg}");
        assert!(svg.contains("class=\"chart-hatch\""));
        assert!(svg.contains("role=\"img\""));
    }
}

fn step(label: &str) -> Step {
    Step {
        label: label.to_owned(),
        value: String::new(),
    }
}

#[test]
fn both_layouts_are_drawn_with_escaped_text_and_ids_of_their_own() {
    let svg = three_bars();
    assert_eq!(svg.matches("<svg ").count(), 2);
    assert_eq!(svg.matches("</svg>").count(), 2);
    assert!(svg.contains("id=\"q1-narrow-title\"") && svg.contains("id=\"q1-wide-title\""));
    assert!(svg.contains("Most chosen: &lt;b&gt;") && !svg.contains("<b>"));
    assert!(svg.contains("Models &amp; weights") && svg.contains("&lt;5"));
}

/// The widths of the rectangles of a class, in the order in which they are drawn.
fn widths(svg: &str, class: &str) -> Vec<i32> {
    svg.split("<rect ")
        .skip(1)
        .filter_map(|part| part.split_once('>'))
        .map(|(attributes, _)| attributes)
        .filter(|attributes| attributes.contains(&format!("class=\"{class}\"")))
        .filter_map(|attributes| {
            let (_, width) = attributes.split_once(" width=\"")?;
            width.split_once('"')?.0.parse().ok()
        })
        .collect()
}

#[test]
fn a_bar_fills_as_much_of_its_track_as_its_share_of_the_whole() {
    let svg = three_bars();
    let (bars, tracks) = (widths(&svg, "chart-plain"), widths(&svg, "chart-track"));
    assert_eq!((bars.len(), tracks.len()), (4, 6), "{svg}");
    for (bars, tracks) in bars.chunks(2).zip(tracks.chunks(3)) {
        assert!((tracks[0] - 2 * bars[0]).abs() <= 1, "40 of 80: {svg}");
        assert!((tracks[0] - 4 * bars[1]).abs() <= 3, "20 of 80: {svg}");
    }
}

#[test]
fn on_wide_screens_the_labels_of_strips_stand_beside_them() {
    let strip = |label: &str| Strip {
        label: label.to_owned(),
        amounts: Some(vec![known(10), known(30)]),
        withheld: String::new(),
    };
    let steps = [step("low"), step("high")];
    let height = |svg: &str| -> i32 {
        let (_, rest) = svg.split_once("viewBox=\"0 0 720 ").unwrap();
        rest.split_once('"').unwrap().0.parse().unwrap()
    };
    let named = diverging(&steps, &[strip("Row")], &caption());
    let unnamed = diverging(&steps, &[strip("")], &caption());
    assert_eq!(height(&named), height(&unnamed), "no line above the strip");
    let widest = |svg: &str| widths(svg, "chart-high-2").into_iter().max().unwrap();
    assert!(widest(&named) < widest(&unnamed), "room for the label");
}

#[test]
fn long_labels_wrap_at_words_and_chinese_between_characters() {
    assert_eq!(wrap("one two three", 60, 15, 3), ["one two", "three"]);
    let lines = wrap("开放模型的训练数据应当如何记录和公布？请选择。", 150, 15, 3);
    assert!(
        lines.len() > 1 && lines.iter().all(|line| line.chars().count() <= 11),
        "{lines:?}"
    );
    assert!(lines.iter().all(|line| !line.starts_with(['？', '。'])));
    let cut = wrap(
        "a very long label that does not fit on a single line",
        100,
        15,
        1,
    );
    assert!(cut[0].ends_with('…'));
    assert!(wrap("", 100, 15, 3).is_empty());
}
