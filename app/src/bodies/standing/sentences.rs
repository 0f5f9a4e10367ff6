//! What was found, in plain sentences with the arithmetic.

use folkmoot_domain::{
    bodies::standing::{Finding, Most, Served, Who},
    motions::rules::{Absence, AbsenceEffect, CapEffect},
};
use jiff::civil::Date;

use crate::{
    frame::{Frame, Value},
    motions::period,
};

/// A finding in words.
pub(super) struct Sentences {
    /// What was found.
    pub finding: String,
    /// How that was computed.
    pub arithmetic: Option<String>,
    /// What the charter says follows, and until when.
    pub follows: Option<String>,
}

impl Sentences {
    fn plain(finding: String) -> Self {
        Self {
            finding,
            arithmetic: None,
            follows: None,
        }
    }
}

pub(super) fn of(frame: &Frame, finding: &Finding) -> Sentences {
    match finding {
        Finding::Seats { held, provided } => Sentences::plain(frame.t_with(
            if held < provided {
                "seats-finding-vacant"
            } else {
                "seats-finding-seats"
            },
            &[
                ("held", (*held).into()),
                ("provided", (*provided).into()),
                ("vacant", provided.saturating_sub(*held).into()),
            ],
        )),
        Finding::Class { class, members } => Sentences::plain(frame.t_with(
            "seats-finding-class",
            &[
                ("class", class.as_str().into()),
                ("members", (*members).into()),
            ],
        )),
        Finding::Classless { who } => about(frame, "seats-finding-classless", who),
        Finding::Unexplained { who } => about(frame, "seats-finding-unexplained", who),
        Finding::Employer {
            employer,
            who,
            most,
            effect,
            since,
            grace_until,
        } => employer_over(
            frame,
            (employer, who),
            most,
            *effect,
            (*since, *grace_until),
        ),
        Finding::Employers { most, largest } => Sentences {
            finding: match largest {
                None => frame.t("seats-finding-no-employer"),
                Some((employer, seats)) => frame.t_with(
                    "seats-finding-employers",
                    &[
                        ("employer", employer.as_str().into()),
                        ("seats", (*seats).into()),
                    ],
                ),
            },
            arithmetic: Some(most_in_words(frame, most)),
            follows: None,
        },
        Finding::Service {
            who,
            served,
            consecutive,
            lifetime,
            until,
        } => service(frame, who, served, (*consecutive, *lifetime), *until),
        Finding::Services { members } => Sentences::plain(
            frame.t_with("seats-finding-services", &[("members", (*members).into())]),
        ),
        Finding::Absent {
            who,
            rule,
            missed,
            of,
            last,
            effect,
            back_after,
        } => Sentences {
            finding: absent(frame, who, *rule, *missed, *of, *last),
            arithmetic: Some(rule_in_words(frame, *rule)),
            follows: Some(effect_in_words(frame, *effect, *back_after)),
        },
        Finding::Present { rule, members } => Sentences {
            finding: frame.t_with("seats-finding-present", &[("members", (*members).into())]),
            arithmetic: Some(rule_in_words(frame, *rule)),
            follows: None,
        },
        Finding::Alternate { who, of } => Sentences::plain(match of {
            None => frame.t_with(
                "seats-finding-alternate-of-nobody",
                &[("who", name(frame, who).into())],
            ),
            Some(of) => frame.t_with(
                "seats-finding-alternate",
                &[
                    ("who", name(frame, who).into()),
                    ("of", name(frame, of).into()),
                ],
            ),
        }),
    }
}

fn name(frame: &Frame, who: &Who) -> String {
    who.name
        .clone()
        .unwrap_or_else(|| frame.t("bodies-closed-account"))
}

fn about(frame: &Frame, key: &str, who: &Who) -> Sentences {
    Sentences::plain(frame.t_with(key, &[("who", name(frame, who).into())]))
}

fn employer_over(
    frame: &Frame,
    (employer, who): (&str, &[Who]),
    most: &Most,
    effect: CapEffect,
    (since, grace): (Option<Date>, Option<Date>),
) -> Sentences {
    let people: Vec<String> = who.iter().map(|who| name(frame, who)).collect();
    let finding = frame.t_with(
        "seats-finding-employer",
        &[
            ("employer", employer.into()),
            ("seats", who.len().into()),
            ("most", most.votes.into()),
            ("people", people.join(", ").into()),
        ],
    );
    let mut follows = vec![frame.t(match effect {
        CapEffect::Block => "seats-cap-block",
        CapEffect::Warn => "seats-cap-warn",
        CapEffect::RollUp => "seats-cap-roll-up",
    })];
    let dated =
        |key: &str, day: Date| frame.t_with(key, &[("day", frame.day_in_words(day).into())]);
    follows.extend(since.map(|day| dated("seats-cap-since", day)));
    follows.extend(grace.map(|day| dated("seats-cap-grace", day)));
    Sentences {
        finding,
        arithmetic: Some(most_in_words(frame, most)),
        follows: Some(follows.join(" ")),
    }
}

/// How the most votes of one employer were computed.
fn most_in_words(frame: &Frame, most: &Most) -> String {
    let ratio = most
        .ratio
        .map(|ratio| ratio.to_string())
        .unwrap_or_default();
    let values: [(&str, Value<'_>); 5] = [
        ("most", most.votes.into()),
        ("of", most.of.into()),
        ("ratio", ratio.into()),
        ("share", most.share.unwrap_or_default().into()),
        ("number", most.number.unwrap_or_default().into()),
    ];
    let key = match (most.ratio, most.number) {
        (Some(_), Some(_)) => "seats-most-higher",
        (Some(_), None) => "seats-most-ratio",
        (None, Some(_)) => "seats-most-number",
        (None, None) => "seats-most-one",
    };
    frame.t_with(key, &values)
}

fn service(
    frame: &Frame,
    who: &Who,
    served: &Served,
    (consecutive, lifetime): (Option<u32>, Option<u32>),
    until: Option<Date>,
) -> Sentences {
    let over = consecutive.is_some_and(|most| served.in_a_row > most)
        || lifetime.is_some_and(|most| served.ever > most);
    let finding = frame.t_with(
        if over {
            "seats-finding-service-over"
        } else {
            "seats-finding-service-last"
        },
        &[("who", name(frame, who).into())],
    );
    let mut arithmetic = Vec::new();
    arithmetic.extend(consecutive.map(|most| {
        let values = [("has", served.in_a_row.into()), ("most", most.into())];
        frame.t_with("seats-service-consecutive", &values)
    }));
    arithmetic.extend(lifetime.map(|most| {
        let values = [("has", served.ever.into()), ("most", most.into())];
        frame.t_with("seats-service-lifetime", &values)
    }));
    arithmetic.extend(served.short_first.map(|term| {
        let from = frame.day_in_words(term.from);
        frame.t_with("seats-service-short", &[("from", from.into())])
    }));
    let follows = match until {
        Some(day) => frame.t_with(
            "seats-service-until",
            &[("day", frame.day_in_words(day).into())],
        ),
        None => frame.t("seats-service-open"),
    };
    Sentences {
        finding,
        arithmetic: Some(arithmetic.join(" ")),
        follows: Some(follows),
    }
}

fn absent(
    frame: &Frame,
    who: &Who,
    rule: Absence,
    missed: u32,
    of: u32,
    last: Option<Date>,
) -> String {
    let last = last.map(|day| frame.day_in_words(day)).unwrap_or_default();
    let values: [(&str, Value<'_>); 4] = [
        ("who", name(frame, who).into()),
        ("missed", missed.into()),
        ("of", of.into()),
        ("last", last.into()),
    ];
    let key = match rule {
        Absence::Meetings(_) => "seats-absent-meetings",
        Absence::Votes(_) => "seats-absent-votes",
        Absence::Attended { .. } => "seats-absent-attended",
        Absence::Idle(_) => "seats-absent-idle",
        Absence::YearOfVotes(_) => "seats-absent-year",
    };
    frame.t_with(key, &values)
}

fn rule_in_words(frame: &Frame, rule: Absence) -> String {
    match rule {
        Absence::Meetings(most) => frame.t_with("seats-rule-meetings", &[("most", most.into())]),
        Absence::Votes(most) => frame.t_with("seats-rule-votes", &[("most", most.into())]),
        Absence::Attended { attended, of } => frame.t_with(
            "seats-rule-attended",
            &[("attended", attended.into()), ("of", of.into())],
        ),
        Absence::Idle(length) => frame.t_with(
            "seats-rule-idle",
            &[("period", period(frame.language, length).into())],
        ),
        Absence::YearOfVotes(ratio) => {
            frame.t_with("seats-rule-year", &[("ratio", ratio.to_string().into())])
        }
    }
}

fn effect_in_words(frame: &Frame, effect: AbsenceEffect, back_after: Option<u32>) -> String {
    let follows = frame.t(match effect {
        AbsenceEffect::Suspends => "seats-effect-suspends",
        AbsenceEffect::EndsVote => "seats-effect-ends-vote",
        AbsenceEffect::AsksToLeave => "seats-effect-asks-to-leave",
    });
    match back_after {
        None => follows,
        Some(meetings) => {
            let back = frame.t_with("seats-effect-back", &[("meetings", meetings.into())]);
            format!("{follows} {back}")
        }
    }
}
