//! `/help/presets`: rule sets of other charters, to read and to begin from.

use folkmoot_domain::motions::Rules;
use folkmoot_domain::motions::presets::{PRESETS, Preset};
use folkmoot_ui::{
    Badge, Crumb, DescriptionItem, DescriptionList, Notice, NoticeKind, PageHeading, Section, Tone,
};
use leptos::prelude::*;

use super::{is_unverified, sentences, trap_list};
use crate::frame::{Frame, Page};

/// The list of presets.
pub fn presets_page(frame: &Frame) -> Page {
    let title = frame.t("rules-presets");
    let items = PRESETS.iter().map(|preset| {
        let rules = (preset.rules)();
        let decisions = rules.decisions.len();
        let count = [("count", u32::try_from(decisions).unwrap_or(u32::MAX).into())];
        view! {
            <li class="item">
                <p class="item-title">
                    <a href=format!("/help/presets/{}", preset.key) lang="en">{rules.name.clone()}</a>
                </p>
                <p class="note" lang="en">{source(&rules)}</p>
                <p class="row">
                    {standing(frame, &rules)}
                    <span class="note">{frame.t_with("rules-preset-decisions", &count)}</span>
                </p>
            </li>
        }
    });
    let body = view! {
        {frame.breadcrumbs(vec![Crumb::new(frame.t("shell-help"), "/help")])}
        <PageHeading title=title.clone() lead=frame.t("rules-presets-lead")/>
        <ul class="item-list">{items.collect_view()}</ul>
    };
    Page::new(title, body)
        .narrow()
        .described(frame.t("rules-presets-lead"))
}

fn source(rules: &Rules) -> String {
    let source = rules.source.as_ref();
    source
        .map(|source| source.title.clone())
        .unwrap_or_default()
}

/// Whether it was read in its text.
fn standing(frame: &Frame, rules: &Rules) -> AnyView {
    if is_unverified(rules) {
        view! { <Badge tone=Tone::Warning label=frame.t("rules-unverified")/> }.into_any()
    } else {
        view! { <Badge tone=Tone::Positive label=frame.t("rules-verified")/> }.into_any()
    }
}

/// One preset: where it was read, its sentences with their clauses, its traps.
pub fn preset_page(frame: &Frame, preset: &Preset) -> Page {
    let rules = (preset.rules)();
    let address = format!("/help/presets/{}", preset.key);
    let json = format!("{address}?format=json");
    let crumbs = vec![
        Crumb::new(frame.t("shell-help"), "/help"),
        Crumb::new(frame.t("rules-presets"), "/help/presets"),
    ];
    let unverified = is_unverified(&rules).then(|| {
        view! {
            <Notice kind=NoticeKind::Warning title=frame.t("rules-unverified")>
                <p>{frame.t("rules-unverified-note")}</p>
            </Notice>
        }
    });
    let traps = trap_list(frame, &rules, &rules.traps(None));
    let (name, link) = (rules.name.clone(), json.clone());
    let body = view! {
        {frame.breadcrumbs(crumbs)}
        <PageHeading title=rules.name.clone() title_lang=Some("en") kicker=frame.t("rules-preset")>
            <a href=link>{frame.t("rules-json")}</a>
        </PageHeading>
        {unverified}
        <DescriptionList items=read_in(frame, preset, &rules)/>
        {sentences(frame, &rules)}
        <Section id="traps" title=frame.t("rules-traps")>
            {traps}
        </Section>
        <Section id="use" title=frame.t("rules-preset-use")>
            <p>{frame.t("rules-preset-use-note")}</p>
        </Section>
    };
    Page::new(name, body)
        .narrow()
        .alternate("application/json", frame.t("rules-json"), json)
}

/// The document, and the very revision that was read.
fn read_in(frame: &Frame, preset: &Preset, rules: &Rules) -> Vec<DescriptionItem> {
    let title = source(rules);
    let mut items = vec![DescriptionItem::new(
        frame.t("rules-source"),
        view! { <span lang="en">{title}</span> },
    )];
    if let Some(text) = preset.text {
        let path: String = text.path.replace(' ', "%20");
        let href = format!(
            "https://github.com/{}/blob/{}/{path}",
            text.repository, text.revision
        );
        let revision: String = text.revision.chars().take(10).collect();
        items.push(DescriptionItem::new(
            frame.t("rules-source-text"),
            view! {
                <a href=href rel="noreferrer">{text.repository} ", " {text.path}</a>
                " "
                <span class="note">{frame.t_with("rules-source-revision", &[("revision", revision.into())])}</span>
            },
        ));
    }
    items.push(DescriptionItem::new(
        frame.t("rules-command"),
        view! { <code>{format!("folkmoot motion rules {}", preset.key)}</code> },
    ));
    items
}
