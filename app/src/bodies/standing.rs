//! `/groups/{slug}/standing`: a body beside its own charter, each line in a plain sentence with its arithmetic.

mod sentences;

use folkmoot_domain::bodies::standing::{
    BodyStanding, GAP_DAYS, Level, Line, Presence, Reading, Subject,
};
use folkmoot_ui::{
    Badge, Breadcrumbs, Cell, Column, Crumb, DataTable, EmptyState, PageHeading, Row, Section, Tone,
};
use leptos::prelude::*;

use super::{day_filter, person_link};
use crate::{
    frame::{Frame, Page},
    motions::quoted,
};

/// How a body stands beside its charter on a day.
pub fn standing_page(frame: &Frame, model: &BodyStanding) -> Page {
    let base = format!("/groups/{}", model.slug);
    let title = frame.t("seats-standing-title");
    let json = format!("{base}/standing?format=json&as_of={}", model.as_of);
    let view = view! {
        <Breadcrumbs
            label=frame.t("shell-breadcrumbs-label")
            crumbs=vec![
                Crumb::new(frame.t("bodies-groups-title"), "/groups"),
                Crumb::new(model.name.clone(), base.clone()),
            ]
        />
        <PageHeading
            title=title.clone()
            kicker=model.name.clone()
            lead=frame.t("seats-standing-lead")
        />
        {day_filter(
            frame,
            format!("{base}/standing"),
            frame.t("seats-as-of"),
            (model.as_of, model.today),
        )}
        {match &model.rules {
            None => {
                view! {
                    <EmptyState title=frame.t("seats-standing-no-rules")>
                        <p>{frame.t("seats-standing-no-rules-hint")}</p>
                    </EmptyState>
                }
                    .into_any()
            }
            Some((from, clause)) => {
                view! {
                    <p class="note">
                        {frame.t("seats-standing-rules")} " " {frame.day(*from)} " ("
                        {frame.written(clause.clone())} ")."
                    </p>
                    {findings(frame, model)}
                    {presence(frame, &model.standing.presence)}
                }
                    .into_any()
            }
        }}
    };
    Page::new(format!("{title}: {}", model.name), view)
        .described(frame.t_with(
            "seats-standing-description",
            &[("group", model.name.as_str().into())],
        ))
        .alternate("application/json", "JSON", json)
}

fn findings(frame: &Frame, model: &BodyStanding) -> AnyView {
    let standing = &model.standing;
    let groups = Level::ALL
        .iter()
        .map(|level| (*level, standing.count(*level)))
        .filter(|(_, lines)| *lines > 0)
        .map(|(level, _)| {
            let (id, heading, hint) = of_level(level);
            let lines = standing.lines.iter().filter(|line| line.level == level);
            let lines = lines
                .map(|line| finding(frame, &model.slug, line))
                .collect_view();
            view! {
                <Section id=id title=frame.t(heading)>
                    <p class="note">{frame.t(hint)}</p>
                    <ul class="standing">{lines}</ul>
                </Section>
            }
        })
        .collect_view();
    let silent: Vec<String> = standing
        .silent
        .iter()
        .map(|subject| {
            frame.t(match subject {
                Subject::Seats => "seats-silent-seats",
                Subject::Employers => "seats-silent-employers",
                Subject::Service => "seats-silent-service",
                Subject::Absence => "seats-silent-absence",
            })
        })
        .collect();
    let silent = (!silent.is_empty()).then(|| {
        let items = silent.into_iter().map(|one| view! { <li>{one}</li> });
        view! {
            <Section id="silent" title=frame.t("seats-standing-silent")>
                <ul>{items.collect_view()}</ul>
            </Section>
        }
    });
    view! {
        {groups}
        {silent}
        {readings(frame, &standing.readings)}
    }
    .into_any()
}

/// What the page assumes where charters are silent.
fn readings(frame: &Frame, readings: &[Reading]) -> Option<AnyView> {
    let items = readings
        .iter()
        .map(|reading| {
            let sentence = match reading {
                Reading::ShareRoundedDown => frame.t("seats-reading-share-rounded-down"),
                Reading::GroupIsOneEmployer => frame.t("seats-reading-group-is-one-employer"),
                Reading::NoEmployer => frame.t("seats-reading-no-employer"),
                Reading::OnlyVotingTerms => frame.t("seats-reading-only-voting-terms"),
                Reading::OneTerm => frame.t("seats-reading-one-term"),
                Reading::Gap => frame.t_with("seats-reading-gap", &[("days", GAP_DAYS.into())]),
                Reading::SinceTheSeat => frame.t("seats-reading-since-the-seat"),
                Reading::AlternateWasThere => frame.t("seats-reading-alternate-was-there"),
                Reading::AttendanceWrittenDown => frame.t("seats-reading-attendance-written-down"),
                Reading::ActedInTheVote => frame.t("seats-reading-acted-in-the-vote"),
                Reading::CalendarYear => frame.t("seats-reading-calendar-year"),
            };
            view! { <li>{sentence}</li> }
        })
        .collect_view();
    (!readings.is_empty()).then(|| {
        view! {
            <Section id="readings" title=frame.t("seats-readings")>
                <p class="note">{frame.t("seats-readings-hint")}</p>
                <ul>{items}</ul>
            </Section>
        }
        .into_any()
    })
}

fn of_level(level: Level) -> (&'static str, &'static str, &'static str) {
    match level {
        Level::Broken => (
            "broken",
            "seats-level-broken-title",
            "seats-level-broken-hint",
        ),
        Level::Soon => ("soon", "seats-level-soon-title", "seats-level-soon-hint"),
        Level::Kept => ("kept", "seats-level-kept-title", "seats-level-kept-hint"),
    }
}

/// The number of a clause of the charter, where the place begins with one: "2.1.c, Membership".
fn cited(place: &str) -> Option<&str> {
    let number = place.split([',', ' ']).next()?;
    let plain = |part: &str| {
        !part.is_empty()
            && (part.bytes().all(|byte| byte.is_ascii_digit())
                || part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_lowercase()))
    };
    let is_number = number.contains('.')
        && number.starts_with(|first: char| first.is_ascii_digit())
        && number.split('.').all(plain);
    is_number.then_some(number)
}

fn finding(frame: &Frame, slug: &str, line: &Line) -> AnyView {
    let (tone, label) = match line.level {
        Level::Broken => (Tone::Negative, "seats-level-broken"),
        Level::Soon => (Tone::Warning, "seats-level-soon"),
        Level::Kept => (Tone::Positive, "seats-level-kept"),
    };
    let sentences = sentences::of(frame, &line.finding);
    let clause = line.clause.as_ref().map(|clause| {
        let number = cited(&clause.place).map(|number| {
            let href = format!("/groups/{slug}/charter#{number}");
            let label = frame.t_with("seats-read-clause", &[("clause", number.into())]);
            view! { <p class="note"><a href=href>{label}</a></p> }
        });
        view! {
            {quoted(frame, clause)}
            {number}
        }
    });
    view! {
        <li class="standing-line">
            <p>
                <Badge tone=tone label=frame.t(label)/>
                " "
                <strong>{sentences.finding}</strong>
            </p>
            {sentences.arithmetic.map(|text| view! { <p class="note">{text}</p> })}
            {sentences.follows.map(|text| view! { <p class="note">{text}</p> })}
            {clause}
        </li>
    }
    .into_any()
}

/// How often everybody with a vote came and voted in the year before.
fn presence(frame: &Frame, presence: &[Presence]) -> Option<AnyView> {
    if presence.iter().all(|one| one.meetings + one.votes == 0) {
        return None;
    }
    let of = |part: u32, whole: u32| {
        frame.t_with(
            "seats-part-of",
            &[("part", part.into()), ("whole", whole.into())],
        )
    };
    let columns = vec![
        Column::text(frame.t("bodies-column-person")),
        Column::number(frame.t("seats-column-meetings")),
        Column::number(frame.t("seats-column-votes")),
    ];
    let rows = presence
        .iter()
        .map(|one| {
            Row::new(vec![
                Cell::new(person_link(frame, one.who.account, one.who.name.as_deref())),
                Cell::from(of(one.attended, one.meetings)),
                Cell::from(of(one.voted, one.votes)),
            ])
        })
        .collect();
    Some(
        view! {
            <Section id="presence" title=frame.t("seats-presence")>
                <DataTable caption=frame.t("seats-presence-caption") columns=columns rows=rows/>
                <p class="note">{frame.t("seats-presence-hint")}</p>
            </Section>
        }
        .into_any(),
    )
}
