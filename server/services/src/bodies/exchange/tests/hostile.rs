//! Files that were made to hurt: each is refused with a sentence, quickly.

use super::*;

#[test]
fn a_file_of_ten_megabytes_is_refused_unread() {
    let bytes = vec![b'a'; 10 << 20];
    for format in Format::ALL {
        assert_eq!(refusal(&bytes, *format).0, "exchange-refused-large");
    }
}

#[test]
fn text_that_is_no_utf_8_or_holds_what_no_database_keeps_is_refused() {
    for bytes in [&b"name\n\xff\xfe\n"[..], b"name\na\0b\n"] {
        assert_eq!(refusal(bytes, Format::Csv).0, "exchange-refused-encoding");
    }
}

#[test]
fn deep_yaml_is_refused_at_its_line() {
    let mut text = String::from("sigs:\n");
    for depth in 0..2_000 {
        text.push_str(&" ".repeat(depth));
        text.push_str("- \n");
    }
    let (message, line) = refusal(text.as_bytes(), Format::Sigs);
    assert_eq!(message, "roster-refused-yaml-deep");
    assert!(line.unwrap().parse::<u32>().unwrap() < 50);
    let flow = "[".repeat(1_000_000);
    let (message, _) = refusal(flow.as_bytes(), Format::Tags);
    assert!(message.starts_with("roster-refused-yaml"), "{message}");
}

#[test]
fn anchors_and_aliases_are_refused_whatever_they_would_unfold_to() {
    let laughs = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
    assert_eq!(
        refusal(laughs.as_bytes(), Format::Sigs),
        ("roster-refused-yaml-alias".into(), Some("1".into()))
    );
    let round = "sigs: &s\n  - *s\n";
    assert_eq!(
        refusal(round.as_bytes(), Format::Sigs).0,
        "roster-refused-yaml-alias"
    );
}

#[test]
fn yaml_that_is_none_has_a_line_and_a_key_twice_is_no_guess() {
    for (text, message) in [
        ("sigs:\n  - dir: a\n name: b\n", "roster-refused-yaml"),
        (
            "sigs:\n  - dir: a\n    dir: b\n",
            "roster-refused-yaml-twice",
        ),
        ("sigs: []\n---\nsigs: []\n", "roster-refused-yaml-documents"),
        ("? [a]\n: b\n", "roster-refused-yaml-key"),
        ("groups: []\n", "roster-refused-sections"),
        ("sigs: []\n", "roster-refused-nobody"),
        ("", "roster-refused-nobody"),
    ] {
        assert_eq!(refusal(text.as_bytes(), Format::Sigs).0, message, "{text}");
    }
    assert_eq!(
        refusal(b"sigs:\n  - dir: a\n    dir: b\n", Format::Sigs).1,
        Some("3".into())
    );
}

#[test]
fn a_million_values_and_ten_thousand_people_are_too_many() {
    let many = format!("sigs: [{}]\n", "a,".repeat(300_000));
    assert_eq!(
        refusal(many.as_bytes(), Format::Sigs).0,
        "roster-refused-yaml-large"
    );
    let rows: Vec<String> = (0..10_000).map(|row| format!("p{row}\n")).collect();
    let people = format!("github\n{}", rows.concat());
    assert_eq!(
        refusal(people.as_bytes(), Format::Csv).0,
        "roster-refused-many"
    );
}

#[test]
fn bodies_that_report_to_each_other_are_refused() {
    let text = "group,parent,name\na,b,Ada\nb,c,Omar\nc,a,Hana\n";
    assert_eq!(
        refusal(text.as_bytes(), Format::Csv).0,
        "roster-refused-cycle"
    );
    let own = "group,parent,name\na,a,Ada\n";
    assert_eq!(
        refusal(own.as_bytes(), Format::Csv).0,
        "roster-refused-cycle"
    );
    // A line of descent that leads into a circle is found by the circle's own members.
    let tail = "group,parent,name\nz,a,Ada\na,b,Ada\nb,a,Omar\n";
    assert_eq!(
        refusal(tail.as_bytes(), Format::Csv).0,
        "roster-refused-cycle"
    );
}

#[test]
fn a_name_without_end_is_cut_and_control_characters_go() {
    let text = format!("name,affiliation\n{},\"a\u{1b}[31mb\"\n", "x".repeat(5_000));
    let Read { file, remarks } = read_text(&text, Format::Csv);
    let seat = &file.bodies[0].seats[0];
    assert_eq!(seat.person.name.as_ref().unwrap().len(), 80);
    assert_eq!(seat.affiliation.as_deref(), Some("a[31mb"));
    assert_eq!(remarks.len(), 2);
}

#[test]
fn a_table_of_nonsense_has_a_hundred_remarks_at_most() {
    let rows: Vec<String> = (0..3_000)
        .map(|row| format!("| p{row} | r{row} |\n"))
        .collect();
    let text = format!("| GitHub | Role |\n|---|---|\n{}", rows.concat());
    let Read { file, remarks } = read_text(&text, Format::Markdown);
    assert_eq!((file.bodies[0].seats.len(), remarks.len()), (3_000, 100));
}
