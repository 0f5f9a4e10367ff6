//! Help: short texts about answering, anonymity, making surveys, voting, results, the record and the reading interface.

use folkmoot_domain::language::Language;
use folkmoot_ui::{Crumb, PageHeading};
use leptos::prelude::*;

use crate::frame::{Frame, Page};
use crate::markdown::prose;

/// The pages, in the order of the table of contents.
pub const PAGES: [&str; 10] = [
    "answering",
    "anonymity",
    "surveys",
    "voting",
    "motion-files",
    "past-decisions",
    "roster-files",
    "results",
    "record",
    "api",
];

macro_rules! texts {
    ($tag:literal, $name:ident) => {
        match $name {
            "answering" => Some(include_str!(concat!("../help/", $tag, "/answering.md"))),
            "anonymity" => Some(include_str!(concat!("../help/", $tag, "/anonymity.md"))),
            "surveys" => Some(include_str!(concat!("../help/", $tag, "/surveys.md"))),
            "voting" => Some(include_str!(concat!("../help/", $tag, "/voting.md"))),
            "motion-files" => Some(include_str!(concat!("../help/", $tag, "/motion-files.md"))),
            "past-decisions" => Some(include_str!(concat!(
                "../help/",
                $tag,
                "/past-decisions.md"
            ))),
            "roster-files" => Some(include_str!(concat!("../help/", $tag, "/roster-files.md"))),
            "results" => Some(include_str!(concat!("../help/", $tag, "/results.md"))),
            "record" => Some(include_str!(concat!("../help/", $tag, "/record.md"))),
            "api" => Some(include_str!(concat!("../help/", $tag, "/api.md"))),
            _ => None,
        }
    };
}

/// A page's text in Markdown; `None` when there is none of that name.
pub fn text(language: Language, name: &str) -> Option<&'static str> {
    match language {
        Language::English => texts!("en", name),
        Language::German => texts!("de", name),
        Language::Italian => texts!("it", name),
        Language::Chinese => texts!("zh-Hans", name),
    }
}

/// Title and rest of a text that begins with its title.
fn title_and_rest(text: &'static str) -> (&'static str, &'static str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    (first.trim_start_matches('#').trim(), rest)
}

/// The table of contents.
pub fn help_index(frame: &Frame) -> Page {
    let title = frame.t("shell-help");
    let items = PAGES.into_iter().filter_map(|name| {
        let (title, rest) = title_and_rest(text(frame.language, name)?);
        let first = rest
            .lines()
            .map(str::trim)
            .find(|line| !line.is_empty() && !line.starts_with('#'));
        // A list or table makes no introduction.
        let first = first
            .filter(|line| !line.starts_with(['1', '-', '|']))
            .unwrap_or_default();
        let plain: String = first.chars().filter(|one| !"*`".contains(*one)).collect();
        let plain = without_links(&plain);
        Some(view! {
            <li class="item">
                <p class="item-title"><a href=format!("/help/{name}")>{title}</a></p>
                <p class="note">{plain}</p>
            </li>
        })
    });
    let body = view! {
        <PageHeading title=title.clone() lead=frame.t("shell-help-lead")/>
        <ul class="item-list">
            {items.collect_view()}
            <li class="item">
                <p class="item-title"><a href="/help/presets">{frame.t("rules-presets")}</a></p>
                <p class="note">{frame.t("rules-presets-lead")}</p>
            </li>
        </ul>
    };
    Page::new(title, body).narrow()
}

/// `[words](address)` as its words.
fn without_links(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        out.push_str(before);
        let Some((words, behind)) = after.split_once("](") else {
            rest = after;
            break;
        };
        out.push_str(words);
        rest = behind.split_once(')').map_or("", |(_, rest)| rest);
    }
    out.push_str(rest);
    out
}

/// One page; `None` when there is none of that name.
pub fn help_page(frame: &Frame, name: &str) -> Option<Page> {
    let (title, rest) = title_and_rest(text(frame.language, name)?);
    let crumbs = frame.breadcrumbs(vec![Crumb::new(frame.t("shell-help"), "/help")]);
    let body = view! {
        {crumbs}
        <PageHeading title=title/>
        {prose(rest, 2)}
    };
    Some(Page::new(title, body).narrow())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::render_static;
    use crate::testing::frame;

    #[test]
    fn every_page_exists_in_every_language_with_the_same_headings() {
        for name in PAGES {
            let headings = |language| {
                let text = text(language, name).unwrap();
                assert!(text.starts_with("# "), "{name} {language:?}");
                text.lines().filter(|line| line.starts_with('#')).count()
            };
            for language in Language::ALL {
                assert_eq!(
                    headings(language),
                    headings(Language::English),
                    "{name} {language:?}"
                );
            }
        }
        assert!(help_page(&frame("/help/nothing"), "nothing").is_none());
    }

    #[test]
    fn a_page_has_one_title_and_its_links_lead_somewhere() {
        let mut frame = frame("/help/record");
        for language in Language::ALL {
            frame.language = language;
            for name in PAGES {
                let html = render_static(&frame, || help_page(&frame, name).unwrap());
                assert_eq!(html.matches("<h1>").count(), 1, "{html}");
                for link in html.split("href=\"/help/").skip(1) {
                    let target = link.split('"').next().unwrap();
                    let target = target.split('?').next().unwrap();
                    let known = target == "presets" || PAGES.contains(&target);
                    assert!(known, "{name} links to {target}");
                }
            }
            let html = render_static(&frame, || help_index(&frame));
            // The presets have an address of their own.
            assert_eq!(html.matches("class=\"item\"").count(), PAGES.len() + 1);
        }
    }

    #[test]
    fn links_in_an_introduction_become_words() {
        assert_eq!(
            without_links("in [the record](/record), here"),
            "in the record, here"
        );
        assert_eq!(without_links("a [b"), "a b");
    }
}
