//! Rosters nobody wrote: whatever they hold, a file that was written is read as what the format can hold of it.

use jiff::civil::Date;
use proptest::prelude::*;

use super::*;

/// A text for names: letters of several scripts, and every mark that one of the formats gives a meaning.
fn text() -> impl Strategy<Value = String> {
    "[A-Za-zäßю李0-9'\"#:,|\\\\*_`<>&=+@()\\[\\]{}!%~ -]{1,24}".prop_filter_map(
        "not only space",
        |text: String| {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            (!text.is_empty()).then_some(text)
        },
    )
}

fn handle() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9][a-zA-Z0-9-]{0,20}"
}

fn day() -> impl Strategy<Value = Date> {
    (2000_i16..2040, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| date(year, month, day))
}

fn reason<W: Copy + std::fmt::Debug + 'static>(
    all: &'static [W],
) -> impl Strategy<Value = Option<Grounds<W>>> {
    let grounds = (
        proptest::sample::select(all),
        proptest::option::of("[A-Z]{2,6}-20[0-9]{2}-[0-9]{3}"),
        proptest::option::of(text()),
    );
    let grounds = grounds.prop_filter_map(
        "a note that is not taken for a mark",
        |(by, decision, note)| {
            let marks = |note: &String| note.starts_with([':', '(', '\'', '|']);
            (!note.as_ref().is_some_and(marks)).then_some(Grounds { by, decision, note })
        },
    );
    proptest::option::of(grounds)
}

fn papers() -> impl Strategy<Value = ListedPapers> {
    let principal = handle().prop_map(|handle| ListedPerson {
        handle: Some(handle),
        ..ListedPerson::default()
    });
    (
        proptest::option::of(text()),
        proptest::option::of(principal),
        reason(Appointment::ALL),
        reason(Leaving::ALL),
    )
        .prop_map(|(class, stands_in_for, appointed, left)| ListedPapers {
            class,
            stands_in_for,
            appointed,
            left,
        })
}

fn member() -> impl Strategy<Value = ListedSeat> {
    (
        proptest::option::of(handle()),
        text(),
        proptest::option::of(proptest::sample::select(Role::ALL)),
        proptest::option::of(proptest::sample::select(VotingStatus::ALL)),
        proptest::option::of(text()),
        proptest::option::of(day()),
        proptest::option::of(day()),
        proptest::bool::weighted(0.1),
        papers(),
    )
        .prop_map(
            |(handle, name, role, voting_status, affiliation, from, to, former, papers)| {
                ListedSeat {
                    person: ListedPerson {
                        account: None,
                        handle,
                        name: Some(name),
                    },
                    role,
                    voting_status,
                    affiliation,
                    from,
                    to,
                    former,
                    papers,
                }
            },
        )
}

fn rosters() -> impl Strategy<Value = RosterFile> {
    let body = (
        text(),
        proptest::option::of(proptest::sample::select(Kind::ALL)),
        text(),
        proptest::collection::vec(member(), 1..6),
    );
    proptest::collection::vec(body, 1..4).prop_map(|bodies| RosterFile {
        bodies: bodies
            .into_iter()
            .enumerate()
            .map(|(number, (name, kind, mission, seats))| ListedBody {
                slug: format!("body-{number}"),
                name,
                kind,
                parent: (number == 1).then(|| "body-0".to_owned()),
                mission,
                seats,
            })
            .collect(),
    })
}

proptest! {
    #[test]
    fn csv_holds_everything_but_the_mission(file in rosters()) {
        let written = write(&file, Format::Csv, None).unwrap();
        let mut expected = file;
        for body in &mut expected.bodies {
            body.mission.clear();
        }
        prop_assert_eq!(read_text(&written.text, Format::Csv).file, expected);
    }

    #[test]
    fn markdown_holds_every_seat(file in rosters()) {
        let written = write(&file, Format::Markdown, None).unwrap();
        let read = read_text(&written.text, Format::Markdown).file;
        for (was, is) in file.bodies.iter().zip(&read.bodies) {
            prop_assert_eq!((&was.slug, &was.name), (&is.slug, &is.name));
            let (former, mut seats): (Vec<_>, Vec<_>) =
                was.seats.iter().cloned().partition(|seat| seat.former);
            seats.extend(former);
            prop_assert_eq!(&seats, &is.seats);
        }
        prop_assert_eq!(file.bodies.len(), read.bodies.len());
    }

    #[test]
    fn the_registers_in_yaml_hold_whom_they_have_a_bench_for(file in rosters()) {
        for format in [Format::Sigs, Format::Tags] {
            let written = write(&file, format, None).unwrap();
            let Ok(Read { file: read, .. }) = super::super::read(written.text.as_bytes(), format) else {
                // Nobody in it was one of those that the format lists.
                prop_assert!(!written.text.contains("leadership"));
                continue;
            };
            for body in &file.bodies {
                let is = read.bodies.iter().find(|is| is.slug == body.slug).unwrap();
                prop_assert_eq!((&body.name, &body.mission), (&is.name, &is.mission));
                let expected = body.seats.iter().filter(|seat| {
                    let emeritus = seat.voting_status == Some(VotingStatus::Emeritus);
                    !seat.former
                        && match format {
                            Format::Sigs => {
                                emeritus || matches!(seat.role, Some(Role::Chair | Role::TechnicalLead))
                            }
                            _ => {
                                !emeritus
                                    && matches!(
                                        seat.role,
                                        Some(Role::Chair | Role::TechnicalLead | Role::Lead)
                                    )
                            }
                        }
                });
                let mut expected: Vec<_> = expected
                    .map(|seat| (&seat.person, &seat.affiliation, seat.from, seat.to))
                    .collect();
                let mut found: Vec<_> = is
                    .seats
                    .iter()
                    .map(|seat| (&seat.person, &seat.affiliation, seat.from, seat.to))
                    .collect();
                if format == Format::Sigs {
                    for seat in &mut expected {
                        (seat.2, seat.3) = (None, None);
                    }
                }
                expected.sort();
                found.sort();
                prop_assert_eq!(found, expected);
            }
            // What was read is written as it was.
            let again = write(&read, format, None).unwrap();
            prop_assert_eq!(read_text(&again.text, format).file, read);
        }
    }

    #[test]
    fn no_text_brings_a_reader_down(text in "\\PC{0,200}", lines in "([|#*<>!\\[\\]()@:,\\- \\\\a-z]{0,20}\n){0,12}") {
        for format in Format::ALL {
            let _ = super::super::read(text.as_bytes(), *format);
            let _ = super::super::read(lines.as_bytes(), *format);
        }
    }
}
