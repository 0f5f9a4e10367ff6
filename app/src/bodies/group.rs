//! `/groups/{slug}`: mission, charter, roster, meetings and motions of one body.

use folkmoot_domain::bodies::{Charter, Group};
use folkmoot_ui::{
    Breadcrumbs, ButtonKind, Crumb, DescriptionItem, DescriptionList, LinkButton, Notice,
    NoticeKind, PageHeading, Section,
};
use leptos::prelude::*;

use super::{day_filter, kind_in_words, roster};
use crate::{
    frame::{Frame, Page},
    markdown::written,
    motions::{actions::of_group, force::cited},
};

/// The page of one group.
pub fn group_page(frame: &Frame, group: &Group) -> Page {
    let body = &group.body;
    let base = format!("/groups/{}", body.slug);
    let (json, calendar) = (
        format!("{base}?format=json"),
        format!("{base}/calendar.ics"),
    );
    let kicker = format!("{} · {}", body.code, kind_in_words(frame, body.kind));
    let view = view! {
        <Breadcrumbs
            label=frame.t("shell-breadcrumbs-label")
            crumbs=vec![Crumb::new(frame.t("bodies-groups-title"), "/groups")]
        />
        <PageHeading title=body.name.clone() kicker=kicker>
            <a href=format!("/meetings?group={}", body.slug)>{frame.t("bodies-link-meetings")}</a>
            <a href=format!("/decisions?body={}", body.slug)>{frame.t("bodies-link-motions")}</a>
            <a href=format!("{base}/rules")>{frame.t("rules-link")}</a>
            <a href=format!("{base}/standing")>{frame.t("seats-link-standing")}</a>
            <a href=format!("{base}/interests")>{frame.t("interests-link")}</a>
            <a href=format!("{base}/calendar.ics")>{frame.t("bodies-link-calendar")}</a>
            {group
                .may_edit_body
                .then(|| {
                    view! {
                        <LinkButton
                            label=frame.t("bodies-edit")
                            href=format!("{base}/edit")
                            kind=ButtonKind::Secondary
                        />
                    }
                })}
        </PageHeading>
        <Section id="mission" title=frame.t("bodies-mission")>
            {if body.mission.is_empty() {
                view! { <p class="soft">{frame.t("bodies-mission-empty")}</p> }.into_any()
            } else {
                written(frame, &body.mission, 3)
            }}
            {facts(frame, group)}
        </Section>
        {super::details::section(frame, &group.details)}
        {up_for_review(frame, group)}
        {of_group(frame, &group.actions)}
        {roster_section(frame, group)}
        {super::joining::section(frame, group)}
        {charter_section(frame, group)}
        {roster::changes(frame, group)}
    };
    Page::new(body.name.clone(), view)
        .described(frame.t_with(
            "bodies-group-description",
            &[("group", body.name.as_str().into())],
        ))
        .alternate("application/json", "JSON", json)
        .alternate("text/calendar", frame.t("bodies-link-calendar"), calendar)
}

fn facts(frame: &Frame, group: &Group) -> AnyView {
    let link = |(slug, name): &(String, String)| {
        let href = format!("/groups/{slug}");
        let name = name.clone();
        view! { <a href=href>{name}</a> }.into_any()
    };
    let mut items = vec![DescriptionItem::new(
        frame.t("bodies-zone"),
        group.body.zone.clone(),
    )];
    if let Some(parent) = &group.parent {
        items.push(DescriptionItem::new(
            frame.t("bodies-reports-to"),
            link(parent),
        ));
    }
    if !group.children.is_empty() {
        let children: Vec<AnyView> = group
            .children
            .iter()
            .enumerate()
            .flat_map(|(place, child)| [if place > 0 { ", " } else { "" }.into_any(), link(child)])
            .collect();
        items.push(DescriptionItem::new(
            frame.t("bodies-has-under-it"),
            children.into_any(),
        ));
    }
    items.extend(super::details::channels(frame, &group.details));
    view! { <DescriptionList items=items/> }.into_any()
}

/// Decisions that the body set itself a day to look at again, once that has come.
fn up_for_review(frame: &Frame, group: &Group) -> Option<AnyView> {
    let rows = group.up_for_review.iter().map(|due| {
        let since = due
            .since
            .map(|day| view! { <p class="note">{frame.t("force-review-since")} " " {frame.day(day)}</p> });
        view! { <li class="item"><p>{cited(frame, &due.decision)}</p> {since}</li> }
    });
    let all = format!("/decisions?body={}&force=up-for-review", group.body.slug);
    (!group.up_for_review.is_empty()).then(|| {
        view! {
            <Section id="reviews" title=frame.t("force-review-section")>
                <ul class="item-list">{rows.collect_view()}</ul>
                <p><a href=all>{frame.t("force-review-all")}</a></p>
            </Section>
        }
        .into_any()
    })
}

fn roster_section(frame: &Frame, group: &Group) -> AnyView {
    let roster = &group.roster;
    let base = format!("/groups/{}", group.body.slug);
    let past = roster.as_of != group.today;
    let day = crate::when::day_in_words(frame.language, roster.as_of);
    let caption = frame.t_with("bodies-roster-caption", &[("day", day.as_str().into())]);
    let query = if past {
        format!("&as_of={}", roster.as_of)
    } else {
        String::new()
    };
    let voting = frame.t_with(
        "bodies-members-count",
        &[
            ("members", roster::people_in(&roster.seats).into()),
            ("voting", roster.voting_members.into()),
        ],
    );
    view! {
        <Section id="members" title=frame.t("bodies-members")>
            {day_filter(
                frame,
                base.clone(),
                frame.t("bodies-as-of"),
                (roster.as_of, group.today),
            )}
            {past
                .then(|| {
                    view! {
                        <Notice
                            kind=NoticeKind::Information
                            title=frame.t_with("bodies-as-of-notice", &[("day", day.as_str().into())])
                        >
                            <p>{frame.t("bodies-as-of-hint")}</p>
                        </Notice>
                    }
                })}
            <p>{voting}</p>
            {roster::table(frame, group, &roster.seats, caption.clone())}
            <p class="actions">
                {group
                    .may_edit_roster
                    .then(|| {
                        view! {
                            <LinkButton
                                label=frame.t("bodies-add-member")
                                href=format!("{base}/members/new")
                            />
                        }
                    })}
                <a href=format!("{base}/timeline?{}", query.trim_start_matches('&'))>
                    {frame.t("seats-link-timeline")}
                </a>
                <a href=format!("{base}/roster?format=csv{query}")>"CSV" {frame.about(&caption)}</a>
                <a href=format!("{base}/roster?format=json{query}")>"JSON" {frame.about(&caption)}</a>
            </p>
            {super::import::files(frame, &group.body, &query, group.may_edit_body)}
        </Section>
    }
    .into_any()
}

fn charter_section(frame: &Frame, group: &Group) -> AnyView {
    let base = format!("/groups/{}", group.body.slug);
    let in_force = group
        .charters
        .iter()
        .find(|charter| Some(charter.number) == group.charter_in_force);
    let versions = group
        .charters
        .iter()
        .map(|charter| {
            let current = Some(charter.number) == group.charter_in_force;
            view! {
                <li>
                    <a href=format!("{base}/charter/{}", charter.number)>
                        {version(frame, charter)}
                    </a>
                    ", "
                    {frame.t("bodies-charter-adopted")}
                    " "
                    {frame.day(charter.adopted_on)}
                    {current.then(|| format!(" · {}", frame.t("bodies-charter-in-force")))}
                </li>
            }
        })
        .collect_view();
    view! {
        <Section id="charter" title=frame.t("bodies-charter")>
            {match in_force {
                Some(charter) => {
                    view! {
                        <p class="note">
                            {version(frame, charter)} ", " {frame.t("bodies-charter-adopted")} " "
                            {frame.day(charter.adopted_on)}
                        </p>
                        <p>
                            <a href=format!("{base}/charter")>{frame.t("bodies-charter-read")}</a>
                        </p>
                    }
                        .into_any()
                }
                None => view! { <p class="soft">{frame.t("bodies-charter-none")}</p> }.into_any(),
            }}
            {(!group.charters.is_empty())
                .then(|| {
                    view! {
                        <h3>{frame.t("bodies-charter-versions")}</h3>
                        <ul>{versions}</ul>
                    }
                })}
            {group
                .may_edit_body
                .then(|| {
                    view! {
                        <p class="actions">
                            <LinkButton
                                label=frame.t("bodies-charter-adopt")
                                href=format!("{base}/charter/new")
                                kind=ButtonKind::Secondary
                            />
                        </p>
                    }
                })}
        </Section>
    }
    .into_any()
}

pub(super) fn version(frame: &Frame, charter: &Charter) -> String {
    frame.t_with(
        "bodies-charter-version",
        &[("number", charter.number.into())],
    )
}
