//! The list of surveys: open, coming, closed.

use folkmoot_domain::{
    paging::Listing,
    surveys::catalogue::{State, Survey},
};
use folkmoot_ui::{Badge, EmptyState, LinkButton, PageHeading, Pagination, Section};
use leptos::prelude::*;

use super::{state, title_among_others};
use crate::frame::{Frame, Page};

/// `/surveys`.
pub fn list_page(frame: &Frame, listing: &Listing<Survey>) -> Page {
    let title = frame.t("surveys-list-title");
    let lead = frame.t("surveys-list-lead");
    let manages = frame
        .viewer
        .as_ref()
        .is_some_and(|viewer| viewer.survey_manager || viewer.administrator);
    let part = |id: &'static str, key: &str, state: State| {
        let found: Vec<&Survey> = listing
            .items
            .iter()
            .filter(|survey| survey.state == state)
            .collect();
        (!found.is_empty()).then(|| {
            view! {
                <Section id=id title=frame.t(key)>
                    <ul class="item-list">
                        {found.into_iter().map(|survey| listed(frame, survey)).collect_view()}
                    </ul>
                </Section>
            }
        })
    };
    let empty = listing.items.is_empty().then(|| {
        view! {
            <EmptyState title=frame.t("surveys-list-empty-title")>
                <p>{frame.t("surveys-list-empty")}</p>
            </EmptyState>
        }
    });
    let manage = manages.then(|| {
        view! { <LinkButton label=frame.t("surveys-list-manage") href="/surveys/manage"/> }
    });
    let body = view! {
        <PageHeading title=title.clone() lead=lead.clone()>{manage}</PageHeading>
        {empty}
        {part("open", "surveys-list-open", State::Fielded)}
        {part("coming", "surveys-list-coming", State::Draft)}
        {part("closed", "surveys-list-closed", State::Closed)}
        <Pagination
            label=frame.t("shell-pages-label")
            next_label=frame.t("shell-next-page")
            next=listing.next.clone()
        />
        <p><a href="/surveys?format=json">{frame.t("surveys-list-json")}</a></p>
    };
    Page::new(title.clone(), body).described(lead).alternate(
        "application/json",
        title,
        "/surveys?format=json",
    )
}

fn listed(frame: &Frame, survey: &Survey) -> AnyView {
    let title = title_among_others(frame, survey);
    let href = format!("/surveys/{}", survey.slug);
    let (tone, word) = state(frame, survey);
    let when = match (survey.closed_at, survey.closes_at) {
        (Some(closed), _) => Some(("surveys-list-closed-on", closed)),
        (None, Some(closes)) => Some(("surveys-list-closes", closes)),
        (None, None) => None,
    };
    let when = when.map(|(key, instant)| {
        view! {
            <p class="note">
                {frame.t(key)} " " {frame.instant_and_distance(instant, &survey.zone)}
            </p>
        }
    });
    let responses = survey.responses.map(|responses| {
        let sentence = frame.t_with("surveys-list-responses", &[("count", responses.into())]);
        view! { <p class="note">{sentence}</p> }
    });
    view! {
        <li class="item item-wide">
            <div>
                <p class="item-title"><a href=href>{title}</a></p>
                {when}
                {responses}
            </div>
            <p class="item-standing"><Badge tone=tone label=word/></p>
        </li>
    }
    .into_any()
}
