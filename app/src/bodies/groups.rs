//! `/groups`: all bodies.

use folkmoot_domain::bodies::{Branch, GroupSummary, tree};
use folkmoot_ui::{Card, EmptyState, LinkButton, PageHeading};
use leptos::prelude::*;

use super::kind_in_words;
use crate::frame::{Frame, Page};

/// The list of groups.
pub fn groups_page(frame: &Frame, groups: &[GroupSummary]) -> Page {
    let title = frame.t("bodies-groups-title");
    let may_create = frame
        .viewer
        .as_ref()
        .is_some_and(|viewer| viewer.administrator);
    let branches = tree(groups);
    let body = view! {
        <PageHeading title=title.clone() lead=frame.t("bodies-groups-lead")>
            <a href="/companies">{frame.t("companies-title")}</a>
            {may_create
                .then(|| {
                    view! { <LinkButton label=frame.t("bodies-create") href="/groups/new"/> }
                })}
        </PageHeading>
        {if groups.is_empty() {
            view! {
                <EmptyState title=frame.t("bodies-groups-empty")>
                    <p>{frame.t("bodies-groups-empty-hint")}</p>
                </EmptyState>
            }
                .into_any()
        } else {
            list(frame, &branches, 2, None)
        }}
    };
    Page::new(title, body)
        .described(frame.t("bodies-groups-lead"))
        .alternate("application/json", "JSON", "/groups?format=json")
}

/// Groups as a list, each with the list of those under it; the headings are of the level, and one deeper in each list.
fn list(frame: &Frame, branches: &[Branch<'_>], level: u8, under: Option<&str>) -> AnyView {
    let label = under.map(|group| frame.t_with("details-under", &[("group", group.into())]));
    let items = branches
        .iter()
        .map(|branch| {
            let name = branch.group.name.as_str();
            let below = (!branch.under.is_empty())
                .then(|| list(frame, &branch.under, level.saturating_add(1), Some(name)));
            view! { <li>{card(frame, branch.group, level)} {below}</li> }
        })
        .collect_view();
    view! {
        <ul class="tree" aria-label=label>
            {items}
        </ul>
    }
    .into_any()
}

fn card(frame: &Frame, group: &GroupSummary, level: u8) -> impl IntoView + use<> {
    let members = frame.t_with(
        "bodies-members-count",
        &[
            ("members", group.members.into()),
            ("voting", group.voting_members.into()),
        ],
    );
    let kicker = format!("{} · {}", group.code, kind_in_words(frame, group.kind));
    let href = format!("/groups/{}", group.slug);
    let mission = first_sentences(&crate::markdown::to_html(&group.mission, 4));
    view! {
        <Card title=group.name.clone() href=href kicker=kicker level=level>
            <p>{frame.written(mission)}</p>
            <p class="note">{members}</p>
        </Card>
    }
}

/// The beginning of a mission as plain text, without its markup: up to some 200 characters, at the end of a word.
fn first_sentences(html: &str) -> String {
    let mut text = String::new();
    let mut inside_tag = false;
    for character in html.chars() {
        match character {
            '<' => inside_tag = true,
            '>' => inside_tag = false,
            other if !inside_tag => text.push(other),
            _ => {}
        }
    }
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(200) {
        None => text,
        Some((end, _)) => {
            let cut = text.get(..end).unwrap_or(&text);
            let whole = cut.rsplit_once(' ').map_or(cut, |(whole, _)| whole);
            format!("{whole} …")
        }
    }
}
