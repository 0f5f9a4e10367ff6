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

#[test]
fn a_bar_is_as_long_as_its_share_of_the_longest() {
    let svg = three_bars();
    let widths: Vec<i32> = svg
        .split("class=\"chart-1\"")
        .take(4)
        .filter_map(|part| {
            part.rsplit_once("width=\"")?
                .1
                .split_once('"')?
                .0
                .parse()
                .ok()
        })
        .collect();
    assert_eq!(widths.len(), 4);
    assert!((widths[0] - 2 * widths[1]).abs() <= 1 && (widths[2] - 2 * widths[3]).abs() <= 1);
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
