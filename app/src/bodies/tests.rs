mod groups;
mod interests;
mod joining;

use folkmoot_domain::{
    bodies::{
        AtTheDoor, Body, Channel, ChannelKind, Charter, Correction, CorrectionEntry, Deliverable,
        Details, EditEntry, Group, GroupSummary, Joining, Kind, MembershipEntry, Role, Roster,
        Seat, VotingStatus, Way,
    },
    bodies::{
        companies::{Belonging, Companies, Company},
        standing::{
            BodyStanding, Finding, Level, Line, Most, Presence, Reading, Served, Standing, Subject,
            Who,
        },
    },
    forms::{FieldError, Form},
    ids::{BodyId, CompanyId, MembershipId},
    language::Language,
    motions::{
        Clause,
        rules::{Absence, AbsenceEffect, CapEffect},
    },
};
use jiff::{Timestamp, civil::date};

use super::*;
use crate::{
    frame::{Page, render_static},
    testing::frame,
};

fn account() -> AccountId {
    "00000000-0000-0000-0000-000000000007".parse().unwrap()
}

fn seat(name: Option<&str>, to: Option<jiff::civil::Date>) -> Seat {
    Seat {
        membership: MembershipId(account().0),
        account: account(),
        name: name.map(str::to_owned),
        role: Role::Chair,
        voting_status: VotingStatus::Voting,
        affiliation: Some("Example <b>Ltd</b>".into()),
        company_group: None,
        from: date(2026, 1, 1),
        to,
        appointed: None,
        left: None,
        class: None,
        stands_in_for: None,
        stands_in_for_name: None,
    }
}

fn group() -> Group {
    let day = date(2026, 11, 22);
    Group {
        body: Body {
            id: BodyId(account().0),
            slug: "tsc".into(),
            code: "TSC".into(),
            name: "Technical Steering Committee".into(),
            kind: Kind::Committee,
            parent: None,
            zone: "America/New_York".into(),
            mission: "Decides on <script>alert(1)</script> **everything**.".into(),
            position: 1,
            created_at: Timestamp::UNIX_EPOCH,
            revision: 0,
        },
        details: Details {
            scope_in: "Models, *all* of them".into(),
            scope_out: String::new(),
            deliverables: vec![
                Deliverable {
                    text: "A <b>model</b>".into(),
                    done_on: Some(date(2026, 5, 1)),
                },
                Deliverable {
                    text: "A report".into(),
                    done_on: None,
                },
            ],
            disband_condition: "Once the report is out.".into(),
            channels: vec![Channel {
                kind: ChannelKind::List,
                address: "mailto:tsc@example.org".into(),
            }],
        },
        joining: Joining {
            way: Way::Application,
            status: VotingStatus::Voting,
            emeritus: true,
        },
        door: AtTheDoor::default(),
        parent: Some(("board".into(), "Board".into())),
        children: vec![("data".into(), "Data".into()), ("ml".into(), "ML".into())],
        charters: vec![Charter {
            number: 1,
            text: "# Charter\n\nQuorum is half.".into(),
            adopted_on: date(2024, 7, 23),
            recorded_at: Timestamp::UNIX_EPOCH,
            decision: None,
        }],
        charter_in_force: Some(1),
        roster: Roster::at_end_of(
            day,
            [
                seat(Some("Ada"), None),
                seat(None, Some(date(2026, 11, 22))),
            ],
        ),
        today: day,
        corrections: vec![Correction {
            former: seat(Some("Ada"), None),
            replacement: None,
            corrected_by: account(),
            corrected_by_name: Some("Sam".into()),
            corrected_at: "2026-11-01T12:00:00Z".parse().unwrap(),
            reason: "Entered twice".into(),
        }],
        up_for_review: Vec::new(),
        actions: Vec::new(),
        may_edit_roster: false,
        may_edit_body: false,
    }
}

const CHOICES: SeatChoices<'static> = SeatChoices {
    classes: &[],
    principals: &[],
};

fn html(frame: &Frame, make: impl FnOnce(&Frame) -> Page) -> String {
    render_static(frame, || make(frame))
}

#[test]
fn a_group_shows_its_mission_without_the_markup_in_it() {
    let html = html(&frame("/groups/tsc"), |frame| group_page(frame, &group()));
    assert!(html.contains("<strong>everything</strong>"), "{html}");
    assert!(!html.contains("<script"), "{html}");
    assert!(html.contains("Example &lt;b&gt;Ltd&lt;/b&gt;"));
}

#[test]
fn a_reader_sees_the_roster_without_ways_to_change_it() {
    let html = html(&frame("/groups/tsc"), |frame| group_page(frame, &group()));
    assert!(html.contains("Ada"));
    assert!(html.contains("Former member"));
    assert!(html.contains("1 member, 1 with a vote"), "{html}");
    assert!(!html.contains("/members/"));
    assert!(html.contains("struck out"));
}

#[test]
fn a_keeper_of_the_books_can_change_the_roster() {
    let group = Group {
        up_for_review: Vec::new(),
        may_edit_roster: true,
        ..group()
    };
    let html = html(&frame("/groups/tsc"), |frame| group_page(frame, &group));
    assert!(html.contains("/groups/tsc/members/new"));
    assert!(html.contains(&format!("/groups/tsc/members/{}/end", account())));
}

#[test]
fn a_past_day_is_named_on_the_page() {
    let past = Group {
        today: date(2027, 1, 1),
        ..group()
    };
    let html = html(&frame("/groups/tsc?as_of=2026-11-22"), |frame| {
        group_page(frame, &past)
    });
    assert!(html.contains("You see the members as of 22 November 2026"));
    assert!(html.contains("format=csv&amp;as_of=2026-11-22"));
}

#[test]
fn a_refused_form_keeps_what_was_typed_and_says_what_is_wrong() {
    let form = Form {
        values: MembershipEntry {
            account: account().to_string(),
            affiliation: "Acme \"&\"".into(),
            from: "2026-13-01".into(),
            appointed_by: "founding".into(),
            ..MembershipEntry::default()
        },
        errors: vec![FieldError::new("from", "bodies-error-day")],
    };
    let html = html(&frame("/groups/tsc/members/new"), |frame| {
        member_page(
            frame,
            &group().body,
            "ada",
            &[(account(), "Ada".into())],
            CHOICES,
            &form,
        )
    });
    assert!(html.contains("href=\"#field-from\""));
    assert!(html.contains("value=\"2026-13-01\""));
    assert!(html.contains("Acme &quot;&amp;&quot;"), "{html}");
}

/// IBM, to which Red Hat belongs.
fn companies() -> Companies {
    let company = |number: u128, name: &str, belongs| Company {
        id: CompanyId(uuid::Uuid::from_u128(number)),
        name: name.into(),
        spellings: vec![format!("{name} <Corp>")],
        nobody: false,
        belongs,
        revision: 0,
    };
    let belonging = Belonging {
        to: CompanyId(uuid::Uuid::from_u128(1)),
        term: folkmoot_domain::bodies::Term::new(date(2019, 7, 9), None).unwrap(),
        source: Some("https://example.org/news".into()),
    };
    Companies::of([
        company(1, "IBM", vec![]),
        company(2, "Red Hat", vec![belonging]),
    ])
}

/// One line of every sort.
fn standing(level: Level) -> BodyStanding {
    let who = || Who {
        account: account(),
        name: Some("Ada <b>".into()),
    };
    let most = Most {
        votes: 2,
        of: 9,
        ratio: folkmoot_domain::motions::Ratio::new(1, 5),
        share: Some(1),
        number: Some(2),
    };
    let day = date(2026, 11, 22);
    let mut findings = vec![
        Finding::Seats {
            held: 6,
            provided: 9,
        },
        Finding::Class {
            class: "small".into(),
            members: 0,
        },
        Finding::Classless { who: who() },
        Finding::Employer {
            employer: "IBM".into(),
            who: vec![who(), who(), who()],
            most,
            effect: CapEffect::Block,
            since: Some(day),
            grace_until: Some(day),
        },
        Finding::Employers {
            most,
            largest: Some(("IBM".into(), 2)),
        },
        Finding::Service {
            who: who(),
            served: Served {
                in_a_row: 2,
                ever: 3,
                short_first: folkmoot_domain::bodies::Term::new(day, None),
            },
            consecutive: Some(2),
            lifetime: Some(2),
            until: Some(day),
        },
        Finding::Services { members: 9 },
        Finding::Unexplained { who: who() },
        Finding::Alternate {
            who: who(),
            of: Some(who()),
        },
    ];
    let rules = [
        Absence::Meetings(3),
        Absence::Votes(3),
        Absence::Attended { attended: 2, of: 5 },
        Absence::Idle("42d".parse().unwrap()),
        Absence::YearOfVotes(folkmoot_domain::motions::Ratio::HALF),
    ];
    for rule in rules {
        findings.push(Finding::Absent {
            who: who(),
            rule,
            missed: 3,
            of: 7,
            last: Some(day),
            effect: AbsenceEffect::Suspends,
            back_after: Some(2),
        });
        findings.push(Finding::Present { rule, members: 9 });
    }
    let line = |finding| Line {
        level,
        finding,
        clause: Some(Clause {
            place: "Section 2.d".into(),
            text: "No more than two.".into(),
            ..Clause::default()
        }),
    };
    BodyStanding {
        slug: "tsc".into(),
        name: "TSC".into(),
        as_of: day,
        today: day,
        rules: Some((date(2024, 7, 23), "TSC Voting".into())),
        standing: Standing {
            lines: findings.into_iter().map(line).collect(),
            silent: Subject::ALL.to_vec(),
            readings: Reading::ALL.to_vec(),
            presence: vec![Presence {
                who: who(),
                attended: 3,
                meetings: 5,
                voted: 2,
                votes: 2,
            }],
        },
    }
}

#[test]
fn a_standing_says_each_finding_with_its_arithmetic_and_clause() {
    let html = html(&frame("/groups/tsc/standing"), |frame| {
        standing_page(frame, &standing(Level::Broken))
    });
    for sentence in [
        "3 of 9 seats are vacant.",
        "IBM has 3 seats and may have 2: Ada &lt;b&gt;, Ada &lt;b&gt;, Ada &lt;b&gt;.",
        "2 or 1/5 of 9 voting members, which is 1 rounded down; the higher of the two is 2.",
        "Its votes are not counted until it has said who casts those it has.",
        "The time of grace ends on 22 November 2026.",
        "Ada &lt;b&gt; has served longer than the charter allows.",
        "Terms ever: 3 of at most 2.",
        "Ada &lt;b&gt; has missed 3 meetings in a row (of 7 since taking the seat).",
        "The charter’s limit is 42 days without attending or voting.",
        "2 more meetings attended in a row give it back.",
        "Section 2.d",
        "3 of 5",
        "how long somebody may serve",
        "Terms with at most 30 days between them follow each other",
        "Who sent an alternate was there.",
    ] {
        // Fluent isolates what it puts into a sentence for scripts written from right to left.
        let plain = html.replace(['\u{2068}', '\u{2069}'], "");
        assert!(plain.contains(sentence), "{sentence}: {plain}");
    }
}

#[test]
fn a_timeline_shows_in_a_picture_and_in_a_table_who_held_which_seat() {
    let html = html(&frame("/groups/tsc/timeline"), |frame| {
        timeline_page(frame, &group())
    });
    assert!(html.contains("<svg class=\"chart chart-wide\""), "{html}");
    assert!(html.contains("role=\"img\"") && !html.contains("style="));
    assert!(html.contains("With a vote") && !html.contains("Without a vote"));
    // The picture in both layouts and the table name her; who has closed the account is a former member.
    assert_eq!(html.matches("\nAda\n").count(), 2, "{html}");
    assert!(html.contains(">Ada</a>") && html.contains(">Former member</a>"));
}

#[test]
fn companies_show_their_group_and_only_administrators_can_change_them() {
    let page = |administrator: bool| {
        let mut frame = frame("/companies");
        if administrator {
            frame.viewer = Some(folkmoot_domain::accounts::Viewer {
                id: account(),
                name: "Alex".into(),
                administrator: true,
                survey_manager: false,
            });
        }
        html(&frame, |frame| {
            companies_page(frame, &companies(), date(2026, 1, 1))
        })
    };
    let reader = page(false);
    assert!(reader.contains("IBM, from 9 July 2019"), "{reader}");
    assert!(reader.contains("https://example.org/news") && reader.contains("IBM &lt;Corp&gt;"));
    assert!(!reader.contains("/edit"));
    assert!(
        page(true).contains("/companies/00000000-0000-0000-0000-000000000002/belongs/2019-07-09")
    );
}

#[test]
fn every_page_speaks_every_language() {
    for language in Language::ALL {
        let mut frame = frame("/groups/tsc");
        frame.language = language;
        let group = Group {
            up_for_review: Vec::new(),
            may_edit_roster: true,
            may_edit_body: true,
            today: date(2027, 1, 1),
            ..group()
        };
        let membership = folkmoot_domain::bodies::Membership {
            id: MembershipId(account().0),
            body: group.body.id,
            account: account(),
            role: Role::Secretary,
            voting_status: VotingStatus::Emeritus,
            affiliation: None,
            term: group.roster.seats[0].term(),
            appointed: None,
            left: None,
            class: None,
            stands_in_for: None,
            recorded_at: Timestamp::UNIX_EPOCH,
            recorded_by: account(),
        };
        let pages = [
            html(&frame, |frame| group_page(frame, &group)),
            html(&frame, |frame| groups_page(frame, &[])),
            html(&frame, |frame| groups_page(frame, &groups::summaries())),
            html(&frame, |frame| timeline_page(frame, &group)),
            html(&frame, |frame| standing_page(frame, &standing(Level::Soon))),
            html(&frame, |frame| {
                companies_page(frame, &companies(), group.today)
            }),
            html(&frame, |frame| company_page(frame, None, &Form::default())),
            html(&frame, |frame| {
                affiliation_page(frame, account(), "Ada", &[], &Form::default())
            }),
            html(&frame, |frame| {
                charter_page(frame, &group, &group.charters[0])
            }),
            html(&frame, |frame| {
                creation_page(frame, &Form::default(), std::slice::from_ref(&group.body))
            }),
            html(&frame, |frame| {
                let bodies = std::slice::from_ref(&group.body);
                let entry = EditEntry::of(&group.body, &group.details, group.joining, bodies);
                edit_page(frame, &group.body, bodies, &Form::new(entry))
            }),
            html(&frame, |frame| {
                charter_form_page(frame, &group.body, &Form::default(), true)
            }),
            html(&frame, |frame| {
                end_page(frame, &group.body, &membership, None, &Form::default())
            }),
            html(&frame, |frame| {
                let form = Form::<CorrectionEntry>::default();
                correction_page(frame, &group.body, &membership, Some("Ada"), CHOICES, &form)
            }),
            html(&frame, |frame| {
                member_page(frame, &group.body, "nobody", &[], CHOICES, &Form::default())
            }),
        ];
        for page in pages {
            for key in ["bodies-", "details-", ">joining-", "seats-", "companies-"] {
                assert!(!page.contains(key), "{language:?}: {page}");
            }
        }
    }
}
