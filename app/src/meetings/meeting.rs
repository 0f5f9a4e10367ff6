//! `/meetings/{group}/{date}`: one meeting with attendance, motions and minutes.

use folkmoot_domain::{
    bodies::VotingStatus,
    meetings::{Attendee, MeetingPage, Minutes, QuorumNote, Standing},
};
use folkmoot_ui::{
    Breadcrumbs, ButtonKind, Cell, Column, Crumb, DataTable, DescriptionItem, DescriptionList,
    EmptyState, LinkButton, Notice, NoticeKind, PageHeading, Row, Section,
};
use jiff::civil::Date;
use leptos::prelude::*;

use super::{address, attendance_in_words, standing_badge, when};
use crate::{
    bodies::{person_link, role_in_words, status_in_words},
    frame::{Frame, Page},
    markdown::written,
    motions::badge_of_word,
    when::day_in_words,
};

/// The page of one meeting; `version` asks for an earlier version of its minutes.
pub fn meeting_page(frame: &Frame, model: &MeetingPage, version: Option<i64>) -> Page {
    let occurrence = &model.occurrence;
    let base = address(&model.group.slug, occurrence);
    let title = format!(
        "{}, {}",
        occurrence.title,
        day_in_words(frame.language, occurrence.wall.date())
    );
    let body = view! {
        <Breadcrumbs
            label=frame.t("shell-breadcrumbs-label")
            crumbs=vec![
                Crumb::new(frame.t("meetings-title"), "/meetings"),
                Crumb::new(model.group.name.clone(), format!("/groups/{}", model.group.slug)),
            ]
        />
        <PageHeading title=title.clone() kicker=model.group.name.clone()>
            {standing_badge(frame, model.standing)}
        </PageHeading>
        {notices(frame, model)}
        <DescriptionList items=facts(frame, model)/>
        {model.may_keep.then(|| actions(frame, model, &base))}
        {minutes(frame, model, version, &base)}
        {(!model.motions.is_empty()).then(|| motions(frame, model))}
        {attendance(frame, model)}
        {neighbours(frame, model)}
    };
    Page::new(title, body)
        .described(frame.t_with(
            "meetings-meeting-description",
            &[("group", model.group.name.as_str().into())],
        ))
        .alternate("application/json", "JSON", format!("{base}?format=json"))
}

fn notices(frame: &Frame, model: &MeetingPage) -> AnyView {
    let occurrence = &model.occurrence;
    let because =
        (!occurrence.notice.is_empty()).then(|| view! { <p>{occurrence.notice.clone()}</p> });
    if occurrence.cancelled {
        view! {
            <Notice kind=NoticeKind::Warning title=frame.t("meetings-cancelled-notice")>
                {because}
            </Notice>
        }
        .into_any()
    } else if occurrence.moved {
        let day = day_in_words(frame.language, occurrence.original_date);
        view! {
            <Notice
                kind=NoticeKind::Information
                title=frame.t_with("meetings-moved-notice", &[("day", day.into())])
            >
                {because}
            </Notice>
        }
        .into_any()
    } else {
        ().into_any()
    }
}

fn facts(frame: &Frame, model: &MeetingPage) -> Vec<DescriptionItem> {
    let occurrence = &model.occurrence;
    let minutes = (occurrence.ends.as_second() - occurrence.starts.as_second()) / 60;
    let mut items = vec![
        DescriptionItem::new(frame.t("meetings-when"), when(frame, occurrence)),
        DescriptionItem::new(
            frame.t("meetings-length"),
            frame.t_with("meetings-minutes-count", &[("count", minutes.into())]),
        ),
    ];
    if !occurrence.place.is_empty() {
        items.push(DescriptionItem::new(
            frame.t("meetings-place"),
            place(&occurrence.place),
        ));
    }
    if let Some(quorum) = &model.quorum {
        items.push(DescriptionItem::new(
            frame.t("meetings-quorum"),
            quorum_in_words(frame, quorum),
        ));
    }
    items
}

/// A link for a web address, else the words.
fn place(place: &str) -> AnyView {
    let is_address = (place.starts_with("https://") || place.starts_with("http://"))
        && !place.contains(char::is_whitespace);
    let (text, href) = (place.to_owned(), place.to_owned());
    if is_address {
        view! { <a href=href rel="noopener nofollow">{text}</a> }.into_any()
    } else {
        text.into_any()
    }
}

fn quorum_in_words(frame: &Frame, quorum: &QuorumNote) -> String {
    let key = if quorum.is_met() {
        "meetings-quorum-met"
    } else {
        "meetings-quorum-missed"
    };
    frame.t_with(
        key,
        &[
            ("present", quorum.present.into()),
            ("voting", quorum.voting_members.into()),
            ("needed", quorum.needed.into()),
        ],
    )
}

fn actions(frame: &Frame, model: &MeetingPage, base: &str) -> AnyView {
    let write = if model.minutes.is_empty() {
        frame.t("meetings-write")
    } else {
        frame.t("meetings-amend")
    };
    let coming = matches!(model.standing, Standing::Upcoming)
        || (model.occurrence.cancelled && model.now < model.occurrence.starts);
    let begun = model.occurrence.starts <= model.now;
    let link = |label: String, href: String| {
        view! { <LinkButton label=label href=href kind=ButtonKind::Secondary/> }.into_any()
    };
    view! {
        <p class="actions">
            <LinkButton label=write href=format!("{base}/minutes")/>
            {begun.then(|| link(frame.t("meetings-note-attendance"), format!("{base}/attendance")))}
            {link(frame.t("meetings-link-motions"), format!("{base}/motions"))}
            {coming.then(|| link(frame.t("meetings-move"), format!("{base}/move")))}
            {(coming && !model.occurrence.cancelled)
                .then(|| link(frame.t("meetings-cancel"), format!("{base}/cancel")))}
        </p>
    }
    .into_any()
}

fn minutes(frame: &Frame, model: &MeetingPage, version: Option<i64>, base: &str) -> AnyView {
    let latest = model.minutes.first();
    let shown = match version {
        Some(version) => model
            .minutes
            .iter()
            .find(|minutes| minutes.version == version)
            .or(latest),
        None => latest,
    };
    let Some(shown) = shown else {
        return view! {
            <Section id="minutes" title=frame.t("meetings-minutes")>
                {no_minutes(frame, model)}
            </Section>
        }
        .into_any();
    };
    let versions = model
        .minutes
        .iter()
        .map(|one| version_item(frame, model, one, base))
        .collect_view();
    let outdated = latest.is_some_and(|latest| latest.version != shown.version);
    view! {
        <Section id="minutes" title=frame.t("meetings-minutes")>
            {outdated
                .then(|| {
                    view! {
                        <Notice
                            kind=NoticeKind::Warning
                            title=frame.t("meetings-version-outdated")
                        >
                            <p><a href=base.to_owned()>{frame.t("meetings-version-latest")}</a></p>
                        </Notice>
                    }
                })}
            {(model.being_written && model.may_keep)
                .then(|| view! { <p class="note">{frame.t("meetings-draft-exists")}</p> })}
            {written(frame, &shown.text, 3)}
            <h3>{frame.t("meetings-versions")}</h3>
            <ol reversed class="plain-list">{versions}</ol>
        </Section>
    }
    .into_any()
}

fn version_item(
    frame: &Frame,
    model: &MeetingPage,
    minutes: &Minutes,
    base: &str,
) -> impl IntoView + use<> {
    let href = format!("{base}?version={}#minutes", minutes.version);
    let name = frame.t_with("meetings-version", &[("number", minutes.version.into())]);
    let note = (!minutes.note.is_empty()).then(|| format!(" · {}", minutes.note));
    view! {
        <li class="note">
            <a href=href>{name}</a>
            " · "
            {frame.instant(minutes.published_at, &model.occurrence.zone)}
            " · "
            {person_link(frame, minutes.published_by, minutes.published_by_name.as_deref())}
            {note}
        </li>
    }
}

fn no_minutes(frame: &Frame, model: &MeetingPage) -> AnyView {
    let sentence = match model.standing {
        Standing::Upcoming | Standing::Running => "meetings-minutes-later",
        Standing::Cancelled => "meetings-minutes-never",
        Standing::Due | Standing::Published => "meetings-minutes-due",
        Standing::Overdue => "meetings-minutes-overdue",
    };
    view! {
        <EmptyState title=frame.t(sentence)>
            {model
                .being_written
                .then(|| view! { <p>{frame.t("meetings-being-written")}</p> })}
        </EmptyState>
    }
    .into_any()
}

fn motions(frame: &Frame, model: &MeetingPage) -> AnyView {
    let items = model
        .motions
        .iter()
        .map(|motion| {
            let code = motion.code.clone().unwrap_or_default();
            let href = format!("/decisions/{code}");
            let title = frame.written(motion.title.clone());
            let standing = badge_of_word(frame, &motion.state);
            view! { <li><a href=href>{code}</a> " · " {title} " " {standing}</li> }
        })
        .collect_view();
    view! {
        <Section id="motions" title=frame.t("meetings-motions")>
            <ul>{items}</ul>
        </Section>
    }
    .into_any()
}

fn attendance(frame: &Frame, model: &MeetingPage) -> AnyView {
    if model.attendees.is_empty() {
        return ().into_any();
    }
    let columns = vec![
        Column::text(frame.t("bodies-column-person")),
        Column::text(frame.t("meetings-column-attendance")),
        Column::text(frame.t("bodies-column-role")),
        Column::text(frame.t("bodies-column-status")),
        Column::text(frame.t("bodies-column-affiliation")),
    ];
    let mut attendees: Vec<&Attendee> = model.attendees.iter().collect();
    attendees.sort_by_key(|attendee| (attendee.attendance, attendee.voting_status));
    let rows = attendees
        .into_iter()
        .map(|attendee| {
            let words = |status: VotingStatus| status_in_words(frame, status);
            Row::new(vec![
                Cell::new(person_link(
                    frame,
                    attendee.account,
                    attendee.name.as_deref(),
                )),
                Cell::from(
                    attendee
                        .attendance
                        .map(|attendance| attendance_in_words(frame, attendance))
                        .unwrap_or_default(),
                ),
                Cell::from(
                    attendee
                        .role
                        .map(|role| role_in_words(frame, role))
                        .unwrap_or_default(),
                ),
                Cell::from(attendee.voting_status.map(words).unwrap_or_default()),
                Cell::from(attendee.affiliation.clone().unwrap_or_default()),
            ])
        })
        .collect();
    view! {
        <Section id="attendance" title=frame.t("meetings-attendance")>
            <DataTable
                caption=frame.t("meetings-attendance-caption")
                columns=columns
                rows=rows
            />
        </Section>
    }
    .into_any()
}

fn neighbours(frame: &Frame, model: &MeetingPage) -> AnyView {
    let link = |date: Option<Date>, key: &str| {
        date.map(|date| {
            let href = format!("/meetings/{}/{date}", model.group.slug);
            let day = day_in_words(frame.language, date);
            let words = frame.t_with(key, &[("day", day.into())]);
            view! { <a href=href>{words}</a> }
        })
    };
    view! {
        <nav class="row" aria-label=frame.t("meetings-neighbours")>
            {link(model.previous, "meetings-previous")}
            {link(model.next, "meetings-next")}
        </nav>
    }
    .into_any()
}
