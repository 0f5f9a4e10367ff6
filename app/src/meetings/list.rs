//! `/meetings`: what is coming, what was, and the series.

use folkmoot_domain::meetings::{MeetingSummary, Meetings, SeriesSummary, Standing};
use folkmoot_ui::{
    ButtonKind, Cell, Column, DataTable, EmptyState, LinkButton, PageHeading, Pagination, Row,
    Section,
};
use leptos::prelude::*;

use super::{address, standing_badge, when};
use crate::{
    frame::{Frame, Page},
    when::{day_in_words, time_in_words},
};

/// The list of meetings, of one group when `group` is its address part.
pub fn meetings_page(frame: &Frame, model: &Meetings, group: Option<&str>) -> Page {
    let title = frame.t("meetings-title");
    let query = group.map_or_else(String::new, |slug| format!("&group={slug}"));
    let calendar = group.map_or_else(
        || "/calendar.ics".to_owned(),
        |slug| format!("/groups/{slug}/calendar.ics"),
    );
    let subscribe = calendar.clone();
    let older = model
        .older
        .map(|before| format!("/meetings?before={before}{query}"));
    let announce = model
        .may_announce
        .iter()
        .map(|group| {
            let (one, series) = (
                format!("/groups/{}/meetings/new", group.slug),
                format!("/groups/{}/series/new", group.slug),
            );
            view! {
                <li class="row">
                    {group.name.clone()}
                    <a href=one>{frame.t("meetings-announce")} {frame.about(&group.name)}</a>
                    <a href=series>{frame.t("meetings-series-new")} {frame.about(&group.name)}</a>
                </li>
            }
        })
        .collect_view();
    let body = view! {
        <PageHeading title=title.clone() lead=frame.t("meetings-lead")>
            <LinkButton
                label=frame.t("meetings-subscribe")
                href=subscribe
                kind=ButtonKind::Secondary
            />
        </PageHeading>
        <Section id="upcoming" title=frame.t("meetings-upcoming")>
            {if model.upcoming.is_empty() {
                view! { <EmptyState title=frame.t("meetings-upcoming-empty")/> }.into_any()
            } else {
                listed(frame, &model.upcoming)
            }}
        </Section>
        <Section id="past" title=frame.t("meetings-past")>
            {if model.past.is_empty() {
                view! { <EmptyState title=frame.t("meetings-past-empty")/> }.into_any()
            } else {
                listed(frame, &model.past)
            }}
            <Pagination
                label=frame.t("shell-pages-label")
                next_label=frame.t("meetings-older")
                next=older
            />
        </Section>
        {(!model.series.is_empty())
            .then(|| {
                view! {
                    <Section id="series" title=frame.t("meetings-series")>
                        {series(frame, &model.series)}
                    </Section>
                }
            })}
        {(!model.may_announce.is_empty())
            .then(|| {
                view! {
                    <Section id="announce" title=frame.t("meetings-announce-title")>
                        <ul class="plain-list stack">{announce}</ul>
                    </Section>
                }
            })}
    };
    Page::new(title, body)
        .described(frame.t("meetings-lead"))
        .alternate("text/calendar", frame.t("meetings-subscribe"), calendar)
        .alternate(
            "application/json",
            "JSON",
            format!("/meetings?format=json{query}"),
        )
}

/// Meetings one below the other, each beside its day.
fn listed(frame: &Frame, meetings: &[MeetingSummary]) -> AnyView {
    let items = meetings.iter().map(|meeting| {
        let occurrence = &meeting.occurrence;
        let (href, day) = (
            address(&meeting.group.slug, occurrence),
            occurrence.wall.date(),
        );
        view! {
            <li class="item item-wide item-dated">
                {frame.day_tile(day)}
                <div>
                    {(occurrence.title != meeting.group.name)
                        .then(|| {
                            view! { <p class="item-kicker">{meeting.group.name.clone()}</p> }
                        })}
                    <p class="item-title">
                        <a href=href>{frame.written(&occurrence.title)} {frame.day_read_out(day)}</a>
                    </p>
                    <p class="note">{when(frame, occurrence)}</p>
                </div>
                {(occurrence.moved || meeting.standing != Standing::Upcoming)
                    .then(|| standing(frame, meeting))}
            </li>
        }
    });
    view! { <ul class="item-list">{items.collect_view()}</ul> }.into_any()
}

/// Where it stands, and that it was moved; that it is coming is said by its place in the list.
fn standing(frame: &Frame, meeting: &MeetingSummary) -> AnyView {
    let moved = meeting
        .occurrence
        .moved
        .then(|| view! { {frame.t("meetings-moved")} " " });
    view! { <p class="item-standing">{moved} {standing_badge(frame, meeting.standing)}</p> }
        .into_any()
}

fn series(frame: &Frame, all: &[SeriesSummary]) -> AnyView {
    let columns = vec![
        Column::text(frame.t("meetings-column-series")),
        Column::text(frame.t("meetings-column-group")),
        Column::text(frame.t("meetings-column-pattern")),
        Column::text(frame.t("meetings-column-next")),
    ];
    let rows = all
        .iter()
        .map(|one| {
            let pattern = &one.series;
            let group = format!("/groups/{}", one.group.slug);
            let base = format!("{group}/series/{}", pattern.id);
            let next: Vec<AnyView> = one
                .next
                .iter()
                .map(|date| {
                    let href = format!("/meetings/{}/{date}", one.group.slug);
                    let words = day_in_words(frame.language, *date);
                    view! { <li><a href=href>{words}</a></li> }.into_any()
                })
                .collect();
            let change = one.may_change.then(|| {
                view! {
                    <p class="row">
                        <a href=format!("{base}/change")>
                            {frame.t("meetings-series-change")} {frame.about(&pattern.title)}
                        </a>
                        <a href=format!("{base}/end")>
                            {frame.t("meetings-series-end")} {frame.about(&pattern.title)}
                        </a>
                    </p>
                }
            });
            Row::new(vec![
                Cell::new(view! { {pattern.title.clone()} {change} }),
                Cell::new(view! { <a href=group.clone()>{one.group.name.clone()}</a> }),
                Cell::from(pattern_in_words(frame, pattern)),
                Cell::new(view! { <ul class="plain-list">{next}</ul> }),
            ])
        })
        .collect();
    view! {
        <DataTable
            caption=frame.t("meetings-series-caption")
            caption_hidden=true
            columns=columns
            rows=rows
        />
    }
    .into_any()
}

/// `Thursday, every 2 weeks, 10:00 (America/New_York), 60 minutes`.
fn pattern_in_words(frame: &Frame, series: &folkmoot_domain::meetings::Series) -> String {
    frame.t_with(
        "meetings-pattern",
        &[
            (
                "weekday",
                crate::when::weekday_name(frame.language, series.starts_on.weekday()).into(),
            ),
            ("weeks", series.every_weeks.into()),
            ("time", time_in_words(series.wall_time).into()),
            ("zone", series.zone.as_str().into()),
            ("minutes", series.minutes.into()),
        ],
    )
}
