//! The front page: tells a first visitor what this community is deciding now.

use folkmoot_domain::home::{HomePage, ReleasedResults};
use folkmoot_domain::meetings::MeetingSummary;
use folkmoot_domain::motions::reading::RegisterRow;
use folkmoot_domain::motions::register::Standing;
use folkmoot_ui::{Badge, Card, EmptyState, LinkButton, PageHeading, Section, Tone};
use leptos::prelude::*;

use crate::{
    frame::{Frame, Page},
    surveys::title_and_year,
};

mod open;

/// The front page.
pub fn home_page(frame: &Frame, model: &HomePage) -> Page {
    let title = frame.t_with(
        "home-title",
        &[("community", frame.community.as_str().into())],
    );
    let body = view! {
        <PageHeading title=title lead=frame.t("home-lead")/>
        {model.is_new().then(|| new_community(frame))}
        {(!model.is_new()).then(|| content(frame, model))}
        {promises(frame)}
    };
    Page::new("", body)
        .described(frame.t("home-description"))
        .alternate(
            "application/atom+xml",
            frame.t("shell-feed"),
            "/record.atom",
        )
        .alternate("text/calendar", frame.t("shell-calendar"), "/calendar.ics")
}

fn new_community(frame: &Frame) -> AnyView {
    let found = frame
        .viewer
        .as_ref()
        .is_some_and(|viewer| viewer.administrator)
        .then(|| view! { <LinkButton label=frame.t("bodies-create") href="/groups/new"/> });
    view! {
        <EmptyState title=frame.t("home-new-title")>
            <p>{frame.t("home-new")}</p>
            {found}
        </EmptyState>
    }
    .into_any()
}

fn content(frame: &Frame, model: &HomePage) -> AnyView {
    view! {
        {open::open_now(frame, model)}
        <div class="beside home-columns">
            <div class="stack-large">
                {decisions(frame, &model.decisions)}
                {results(frame, &model.results)}
            </div>
            <div class="stack-large">
                {meetings(frame, &model.meetings)}
                {minutes(frame, &model.minutes)}
            </div>
        </div>
        {groups(frame, model)}
    }
    .into_any()
}

fn decisions(frame: &Frame, rows: &[RegisterRow]) -> AnyView {
    let content = if rows.is_empty() {
        view! { <EmptyState title=frame.t("home-decisions-empty")/> }.into_any()
    } else {
        view! {
            <ul class="item-list">
                {rows.iter().map(|row| decision(frame, row)).collect_view()}
            </ul>
        }
        .into_any()
    };
    let more = (!rows.is_empty()).then(|| frame.t("home-decisions-more"));
    view! {
        <Section id="decisions" title=frame.t("home-decisions") more=more more_href="/decisions">
            {content}
        </Section>
    }
    .into_any()
}

fn decision(frame: &Frame, row: &RegisterRow) -> AnyView {
    let href = format!("/decisions/{}", row.code);
    let day = row.closed_at.map(|closed| {
        view! { <span class="nowrap">{frame.day_of(closed, &row.body.zone)}</span> }
    });
    view! {
        <li class="item item-wide">
            <div>
                <p class="item-kicker">
                    <span class="nowrap">{row.code.clone()}</span>
                    <span>{row.body.name.clone()}</span>
                    {day}
                </p>
                <p class="item-title"><a href=href>{frame.written(&row.title)}</a></p>
            </div>
            <p class="item-standing">{standing(frame, row.standing)}</p>
        </li>
    }
    .into_any()
}

fn standing(frame: &Frame, standing: Standing) -> AnyView {
    let (tone, key) = match standing {
        Standing::Open => (Tone::Active, "home-standing-open"),
        Standing::Passed => (Tone::Positive, "home-standing-passed"),
        Standing::PassedSubjectToApproval => (Tone::Positive, "home-standing-subject-to-approval"),
        Standing::Refused => (Tone::Negative, "course-standing-refused"),
        Standing::AwaitsOtherBody => (Tone::Active, "joint-standing-awaits"),
        Standing::NotCarriedJointly => (Tone::Negative, "joint-standing-not-carried"),
        Standing::Failed => (Tone::Negative, "home-standing-failed"),
        Standing::NoQuorum => (Tone::Warning, "home-standing-no-quorum"),
        Standing::Tied => (Tone::Warning, "home-standing-tied"),
        Standing::Blocked => (Tone::Warning, "home-standing-blocked"),
        Standing::Withdrawn => (Tone::Neutral, "home-standing-withdrawn"),
        Standing::Recorded => (Tone::Neutral, "home-standing-recorded"),
    };
    view! { <Badge tone=tone label=frame.t(key)/> }.into_any()
}

fn meeting_href(meeting: &MeetingSummary) -> String {
    format!(
        "/meetings/{}/{}",
        meeting.group.slug, meeting.occurrence.original_date
    )
}

fn meetings(frame: &Frame, meetings: &[MeetingSummary]) -> AnyView {
    let content = if meetings.is_empty() {
        view! { <EmptyState title=frame.t("home-meetings-empty")/> }.into_any()
    } else {
        let items = meetings.iter().map(|meeting| {
            let occurrence = &meeting.occurrence;
            view! {
                <li class="item item-dated">
                    {frame.day_tile(occurrence.wall.date())}
                    <div>
                        <p class="item-title">
                            <a href=meeting_href(meeting)>
                                {frame.written(&occurrence.title)}
                                {frame.day_read_out(occurrence.wall.date())}
                            </a>
                        </p>
                        {(occurrence.title != meeting.group.name)
                            .then(|| view! { <p class="note">{meeting.group.name.clone()}</p> })}
                        <p class="note">
                            {frame.time_of(occurrence.starts, &occurrence.zone)}
                            <span class="distance">" · "{frame.distance(occurrence.starts)}</span>
                        </p>
                    </div>
                </li>
            }
        });
        view! { <ul class="item-list">{items.collect_view()}</ul> }.into_any()
    };
    view! {
        <Section
            id="meetings"
            title=frame.t("home-meetings")
            more=Some(frame.t("home-meetings-more"))
            more_href="/meetings"
        >
            {content}
        </Section>
    }
    .into_any()
}

fn minutes(frame: &Frame, meetings: &[MeetingSummary]) -> Option<AnyView> {
    if meetings.is_empty() {
        return None;
    }
    let items = meetings.iter().map(|meeting| {
        view! {
            <li class="item">
                <p class="item-title">
                    <a href=meeting_href(meeting)>
                        {frame.written(&meeting.occurrence.title)}
                        {frame.day_read_out(meeting.occurrence.wall.date())}
                    </a>
                </p>
                <p class="note">{frame.day(meeting.occurrence.wall.date())}</p>
            </li>
        }
    });
    Some(
        view! {
            <Section id="minutes" title=frame.t("home-minutes")>
                <ul class="item-list">{items.collect_view()}</ul>
            </Section>
        }
        .into_any(),
    )
}

fn results(frame: &Frame, results: &[ReleasedResults]) -> Option<AnyView> {
    if results.is_empty() {
        return None;
    }
    let items = results.iter().map(|release| {
        let title = title_and_year(frame, &release.title, release.fielded_at, &release.zone);
        let href = format!("/surveys/{}/results/{}", release.slug, release.number);
        let respondents = frame.t_with(
            "home-results-respondents",
            &[("count", release.respondents.into())],
        );
        view! {
            <li class="item">
                <p class="item-kicker">
                    <span>{respondents}</span>
                    {frame.day_of(release.released_at, &release.zone)}
                </p>
                <p class="item-title"><a href=href>{title}</a></p>
            </li>
        }
    });
    Some(
        view! {
            <Section id="results" title=frame.t("home-results")>
                <ul class="item-list">{items.collect_view()}</ul>
            </Section>
        }
        .into_any(),
    )
}

fn groups(frame: &Frame, model: &HomePage) -> Option<AnyView> {
    if model.groups.is_empty() {
        return None;
    }
    let cards = model.groups.iter().map(|group| {
        let href = format!("/groups/{}", group.slug);
        let members = frame.t_with("home-groups-members", &[("count", group.members.into())]);
        view! {
            <Card title=group.name.clone() href=href kicker=group.code.clone()>
                <p>{frame.written(first_sentence(&group.mission))}</p>
                <p class="soft">{members}</p>
            </Card>
        }
    });
    Some(
        view! {
            <Section id="groups" title=frame.t("home-groups")>
                <div class="grid grid-small">{cards.collect_view()}</div>
            </Section>
        }
        .into_any(),
    )
}

/// The first sentence of a Markdown text, when it begins with plain words; else nothing.
fn first_sentence(markdown: &str) -> String {
    let line = markdown
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty() && !line.starts_with(['#', '|', '>', '`', '-', '*']))
        .unwrap_or_default();
    let plain: String = line.chars().filter(|one| !"*_`".contains(*one)).collect();
    let end = plain
        .match_indices(['.', '。'])
        .map(|(index, mark)| (index + mark.len(), mark))
        .find(|(end, mark)| {
            *mark == "。"
                || plain
                    .get(*end..)
                    .is_none_or(|rest| rest.is_empty() || rest.starts_with(' '))
        })
        .map(|(end, _)| end);
    match end.and_then(|end| plain.get(..end)) {
        Some(sentence) => sentence.to_owned(),
        None => plain,
    }
}

/// What makes this checkable, with the pages that explain it.
fn promises(frame: &Frame) -> AnyView {
    let promises = [
        (
            "home-promise-decisions-title",
            "home-promise-decisions",
            "/help/voting",
        ),
        (
            "home-promise-answers-title",
            "home-promise-answers",
            "/help/anonymity",
        ),
        (
            "home-promise-record-title",
            "home-promise-record",
            "/help/record",
        ),
    ];
    view! {
        <Section id="promises" title=frame.t("home-promises")>
            <ul class="promises">
                {promises
                    .into_iter()
                    .map(|(title, text, href)| {
                        view! {
                            <li>
                                <h3><a href=href>{frame.t(title)}</a></h3>
                                <p>{frame.t(text)}</p>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </Section>
    }
    .into_any()
}

#[cfg(test)]
mod tests;
