mod fixtures;
mod hostile;
mod imports;
mod round_trips;

use folkmoot_domain::bodies::{
    Appointment, Grounds, Kind, Leaving, Role, VotingStatus,
    exchange::{Format, ListedBody, ListedPapers, ListedPerson, ListedSeat, RosterFile},
};
use jiff::civil::date;

use super::*;

fn seat(handle: &str, name: &str) -> ListedSeat {
    ListedSeat {
        person: ListedPerson {
            account: None,
            handle: Some(handle.to_owned()),
            name: Some(name.to_owned()),
        },
        ..ListedSeat::default()
    }
}

fn read_text(text: &str, format: Format) -> Read {
    read(text.as_bytes(), format).unwrap()
}

/// The message of a refusal, with its line where it names one.
fn refusal(bytes: &[u8], format: Format) -> (String, Option<String>) {
    let Refused(reason) = read(bytes, format).unwrap_err();
    let line = reason
        .arguments
        .iter()
        .find(|(name, _)| name == "line")
        .map(|(_, line)| line.clone());
    (reason.message.into_owned(), line)
}

const TAGS: &str = r#"
tags:
  - dir: tag-fields # our own
    name: Fields and Commons
    mission_statement: >
      Hay, mead,
      gravel.
    leadership:
      chairs:
        - github: ada
          name: Ada
          company: Ridge & Co.
          email: ada@example.invalid
          term:
            start: "2026-01-01"
            end: "2026-06-30"
      tech_leads:
        - github: not a handle
          name: Noether, E.
    contact:
      slack: C1
    tag_subprojects:
      - dir: hay
        name: Hay
        leadership:
          subproject_leads:
            - github: omar
              term: { start: soon }
"#;

#[test]
fn terms_that_name_their_last_day_end_on_the_next_and_what_was_not_taken_is_said_with_its_line() {
    let Read { file, remarks } = read_text(TAGS, Format::Tags);
    let expected = RosterFile {
        bodies: vec![
            ListedBody {
                kind: Some(Kind::SpecialInterestGroup),
                mission: "Hay, mead, gravel.".into(),
                seats: vec![
                    ListedSeat {
                        role: Some(Role::Chair),
                        affiliation: Some("Ridge & Co.".into()),
                        from: Some(date(2026, 1, 1)),
                        to: Some(date(2026, 7, 1)),
                        ..seat("ada", "Ada")
                    },
                    ListedSeat {
                        person: ListedPerson {
                            name: Some("Noether, E.".into()),
                            ..ListedPerson::default()
                        },
                        role: Some(Role::TechnicalLead),
                        ..ListedSeat::default()
                    },
                ],
                ..ListedBody::new("tag-fields", "Fields and Commons")
            },
            ListedBody {
                kind: Some(Kind::WorkingGroup),
                parent: Some("tag-fields".into()),
                seats: vec![ListedSeat {
                    person: ListedPerson {
                        handle: Some("omar".into()),
                        ..ListedPerson::default()
                    },
                    role: Some(Role::Lead),
                    ..ListedSeat::default()
                }],
                ..ListedBody::new("hay", "Hay")
            },
        ],
    };
    assert_eq!(file, expected);
    let said: Vec<_> = remarks
        .iter()
        .map(|remark| {
            (
                remark.message.as_ref(),
                remark.subject.as_str(),
                remark.line,
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            ("roster-remark-key", "contact", Some(20)),
            ("roster-remark-key", "email", Some(13)),
            ("roster-remark-handle", "not a handle", Some(18)),
            ("roster-remark-day", "soon", Some(28)),
        ]
    );
}

#[test]
fn a_table_in_markdown_is_read_by_its_header_and_a_role_behind_one_name_makes_the_others_members() {
    let text = "# Field Council\n\n\
        | Name | Company | GitHub | Elected |\n|---|:---:|---|---|\n\
        | Ada \\| Co (Chair) | Ridge | [@ada](https://github.com/ada/) | 2025 |\n\
        | **Omar** | | @omar | 2024 |\n\n\
        ## Former members\n\n| Name | GitHub |\n|---|---|\n| Hana | hana |\n\nCall @quill for help.\n";
    let Read { file, remarks } = read_text(text, Format::Markdown);
    let [body] = &file.bodies[..] else {
        panic!("{file:?}");
    };
    assert_eq!(body.name, "Field Council");
    assert_eq!(
        body.seats,
        [
            ListedSeat {
                role: Some(Role::Chair),
                affiliation: Some("Ridge".into()),
                ..seat("ada", "Ada | Co")
            },
            ListedSeat {
                role: Some(Role::Member),
                ..seat("omar", "Omar")
            },
            ListedSeat {
                former: true,
                ..seat("hana", "Hana")
            },
        ]
    );
    assert_eq!(remarks.len(), 1);
    assert_eq!(
        (remarks[0].subject.as_str(), remarks[0].count),
        ("Elected", 2)
    );
}

#[test]
fn the_rest_of_a_file_with_a_block_stays_byte_for_byte() {
    let mut body = ListedBody::new("tsc", "TSC");
    for (handle, name) in [("ada", "Ada"), ("omar", "Omar")] {
        body.seats.push(ListedSeat {
            role: Some(Role::Member),
            voting_status: Some(VotingStatus::Voting),
            ..seat(handle, name)
        });
    }
    let file = RosterFile { bodies: vec![body] };
    let before = "# Owners\t \r\n/docs/ @quill\r\n# folkmoot:begin tsc\r\n/src\\ code/ @old @older\r\n# folkmoot:end tsc\r\n\r\n*.md @quill";
    let written = write(&file, Format::Codeowners, Some(before)).unwrap();
    assert_eq!(
        written.text,
        before.replace("@old @older", "@ada @omar"),
        "only the owners of the block changed"
    );
    let again = write(&file, Format::Codeowners, Some(&written.text)).unwrap();
    assert_eq!(again.text, written.text);

    let votes = "# our bot\nprofiles:\n  default:\n    duration: 1w\n    pass_threshold: 67\n    allowed_voters:\n      users:\n        # folkmoot:begin tsc\n        - old\n        # folkmoot:end tsc\n  other: {}\n";
    let written = write(&file, Format::Gitvote, Some(votes)).unwrap();
    assert_eq!(
        written.text,
        votes.replace("        - old\n", "        - ada\n        - omar\n")
    );

    let guide =
        "Be kind.\n\n<!-- folkmoot:begin tsc -->\nold\n<!-- folkmoot:end tsc -->\nEnd  \n\n";
    let written = write(&file, Format::Contributing, Some(guide)).unwrap();
    assert!(
        written
            .text
            .starts_with("Be kind.\n\n<!-- folkmoot:begin tsc -->\n\n| Name |")
    );
    assert!(
        written
            .text
            .ends_with("|\n\n<!-- folkmoot:end tsc -->\nEnd  \n\n")
    );
    let Read { file: read, .. } = read_text(&written.text, Format::Contributing);
    assert_eq!(read.bodies[0].seats, file.bodies[0].seats);

    let new = write(&file, Format::Codeowners, Some("* @quill"))
        .unwrap()
        .text;
    assert_eq!(
        new,
        "* @quill\n\n# folkmoot:begin tsc\n* @ada @omar\n# folkmoot:end tsc\n"
    );
}

#[test]
fn a_block_without_its_end_is_refused_and_nothing_is_written() {
    let file = RosterFile {
        bodies: vec![ListedBody::new("tsc", "TSC")],
    };
    for text in [
        "# folkmoot:begin tsc\n* @ada\n",
        "# folkmoot:end tsc\n",
        "# folkmoot:begin tsc\n# folkmoot:begin wg\n# folkmoot:end tsc\n",
        "# folkmoot:begin tsc\n# folkmoot:end tsc\n# folkmoot:begin tsc\n# folkmoot:end tsc\n",
    ] {
        let Refused(reason) = write(&file, Format::Codeowners, Some(text)).unwrap_err();
        assert_eq!(reason.message, "roster-refused-marker", "{text}");
    }
    let Refused(reason) = write(&file, Format::Gitvote, Some("profiles: {}\n")).unwrap_err();
    assert_eq!(reason.message, "roster-refused-no-block");
}

#[test]
fn what_a_format_has_no_place_for_is_said() {
    let mut body = ListedBody::new("tsc", "TSC");
    body.seats.push(ListedSeat {
        role: Some(Role::Chair),
        voting_status: Some(VotingStatus::Voting),
        from: Some(date(2026, 1, 1)),
        person: ListedPerson {
            name: Some("Ada".into()),
            ..ListedPerson::default()
        },
        ..ListedSeat::default()
    });
    body.seats.push(ListedSeat {
        role: Some(Role::Secretary),
        ..seat("omar", "Omar")
    });
    let file = RosterFile { bodies: vec![body] };
    let said = |format| -> Vec<String> {
        let written = write(&file, format, None).unwrap();
        written
            .remarks
            .into_iter()
            .map(|remark| format!("{} {}", remark.message, remark.subject))
            .collect()
    };
    assert_eq!(
        said(Format::Sigs),
        [
            "roster-lost-handle Ada",
            "roster-lost-status ",
            "roster-lost-term ",
            "roster-lost-seat Omar (@omar)",
        ]
    );
    assert_eq!(
        said(Format::Gitvote),
        [
            "roster-lost-handle Ada",
            "roster-lost-kinds .gitvote.yml",
            "roster-lost-gitvote ",
        ]
    );
    assert_eq!(said(Format::Csv), Vec::<String>::new());
}
