//! A page of texts beside their translations, and what is wrong with what was typed.

use std::collections::BTreeMap;

use folkmoot_domain::{
    forms::FieldError,
    language::Language,
    surveys::translations::{Clash, Entry, Text, Translations, completion, name_warnings},
};
use folkmoot_ui::{
    Button, ButtonKind, Checkboxes, Choice, LinkButton, Notice, NoticeKind, PageHeading, Progress,
    Section, Tab, Tabs, TextArea,
};
use leptos::prelude::*;

use super::{address, count, crumbs, done, po_link, unsound};
use crate::{
    frame::{Frame, Page},
    surveys::comments,
};

/// A text with its field.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// The text.
    pub text: Text,
    /// What the form carries: what the translator saw and what stands in the field.
    pub entry: Entry,
    /// Why what was typed can't be kept.
    pub error: Option<FieldError>,
    /// What somebody else has changed meanwhile.
    pub clash: Option<Clash>,
}

/// What was done before the page is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Done {
    /// Texts were saved.
    Saved {
        /// How many.
        count: usize,
        /// The step, while it can be taken back.
        back: Option<i64>,
    },
    /// All texts of the language were removed.
    Removed {
        /// How many.
        count: usize,
        /// The step, while it can be taken back.
        back: Option<i64>,
    },
    /// The step before was taken back.
    TakenBack,
}

/// One page of texts beside their translations.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The survey and all its texts.
    pub translations: Translations,
    /// The language that is translated into.
    pub language: Language,
    /// The texts of this page.
    pub shown: Vec<Shown>,
    /// Texts that are not there any more, with what was typed for them.
    pub gone: Vec<Clash>,
    /// Its number, from 1.
    pub page: usize,
    /// How many pages there are, at least 1.
    pub pages: usize,
    /// Whether only missing texts are shown.
    pub missing: bool,
    /// What was just done.
    pub done: Option<Done>,
    /// What is wrong with the form as a whole.
    pub errors: Vec<FieldError>,
}

impl Sheet {
    fn href(&self, page: usize, missing: bool) -> String {
        let mut href = format!(
            "{}?page={page}",
            address(&self.translations.survey, self.language)
        );
        if missing {
            href.push_str("&missing=on");
        }
        href
    }
}

/// `/surveys/manage/{slug}/translate/{language}`: a page of texts.
pub fn sheet_page(frame: &Frame, sheet: &Sheet) -> Page {
    let model = &sheet.translations;
    let found = completion(&model.texts, sheet.language);
    let name = [("language", sheet.language.own_name().into())];
    let title = frame.t_with("translations-into", &name);
    let lead = frame.t_with(
        "translations-into-lead",
        &[("language", model.own.own_name().into())],
    );
    let missing = found.texts - found.translated;
    let tabs = vec![
        Tab::new(
            frame.t_with("translations-all", &[("count", count(model.texts.len()))]),
            sheet.href(1, false),
            !sheet.missing,
        ),
        Tab::new(
            frame.t_with("translations-missing", &[("count", count(missing))]),
            sheet.href(1, true),
            sheet.missing,
        ),
    ];
    let bar = u32::try_from(found.texts).unwrap_or(u32::MAX).max(1);
    let body = view! {
        {crumbs(frame, &model.survey, true)}
        {frame.error_summary(&mistakes(sheet))}
        <PageHeading title=title.clone() lead=lead/>
        <div class="stack">
            {just_done(frame, sheet)}
            {unsound(frame, model)}
            {gone(frame, sheet)}
            <Progress
                name="done"
                label=done(frame, found)
                value=u32::try_from(found.translated).unwrap_or(u32::MAX)
                max=bar
            />
            <Tabs label=frame.t("translations-filter") tabs=tabs/>
            {form(frame, sheet)}
        </div>
        <div class="stack-large translate-after">
            <Section id="file" title=frame.t("translations-files")>
                <p>{po_link(frame, &model.survey.slug, sheet.language)}</p>
            </Section>
            {(found.translated > 0).then(|| removal(frame, sheet, found.translated))}
        </div>
    };
    Page::new(title, body).private()
}

/// What was just done, with the way back.
fn just_done(frame: &Frame, sheet: &Sheet) -> Option<AnyView> {
    let (said, back) = match sheet.done.as_ref()? {
        Done::Saved { count: saved, back } => {
            let counts = [("count", count(*saved))];
            (frame.t_with("translations-saved", &counts), *back)
        }
        Done::Removed {
            count: removed,
            back,
        } => {
            let counts = [("count", count(*removed))];
            (frame.t_with("translations-removed", &counts), *back)
        }
        Done::TakenBack => (frame.t("translations-undone"), None),
    };
    let back = back.map(|step| {
        let action = format!(
            "{}/undo",
            address(&sheet.translations.survey, sheet.language)
        );
        let missing = sheet
            .missing
            .then(|| view! { <input type="hidden" name="missing" value="on"/> });
        view! {
            <form method="post" action=action>
                <input type="hidden" name="revision" value=step.to_string()/>
                <input type="hidden" name="page" value=sheet.page.to_string()/>
                {missing}
                <Button label=frame.t("translations-undo") kind=ButtonKind::Secondary/>
            </form>
        }
    });
    let view = view! {
        <Notice kind=NoticeKind::Success>
            <div class="translate-done">
                <p>{said}</p>
                {back}
            </div>
        </Notice>
    };
    Some(view.into_any())
}

/// Messages for the summary: those at the fields lead to them.
fn mistakes(sheet: &Sheet) -> Vec<FieldError> {
    let mut mistakes = sheet.errors.clone();
    for (index, shown) in sheet.shown.iter().enumerate() {
        let field = format!("text-{index}");
        if let Some(error) = &shown.error {
            mistakes.push(FieldError {
                field: field.into(),
                ..error.clone()
            });
        } else if shown.clash.is_some() {
            mistakes.push(FieldError::new(field, "translations-clash"));
        }
    }
    mistakes
}

fn gone(frame: &Frame, sheet: &Sheet) -> Vec<AnyView> {
    sheet
        .gone
        .iter()
        .map(|clash| {
            view! {
                <Notice kind=NoticeKind::Warning title=frame.t("translations-gone")>
                    <p lang=sheet.translations.own.tag()>{clash.entry.source.clone()}</p>
                    <p lang=sheet.language.tag()>{clash.entry.typed.clone()}</p>
                </Notice>
            }
            .into_any()
        })
        .collect()
}

fn form(frame: &Frame, sheet: &Sheet) -> AnyView {
    if sheet.shown.is_empty() {
        return view! { <p>{frame.t("translations-nothing-missing")}</p> }.into_any();
    }
    let mut page = None;
    let mut element = None;
    let mut texts = Vec::new();
    for (index, shown) in sheet.shown.iter().enumerate() {
        let text = &shown.text;
        let (of_page, of_element) = (text.page.as_deref(), text.element.as_deref());
        let new_page = page != Some(of_page);
        if new_page {
            page = Some(of_page);
            texts.push(heading(frame, sheet, of_page, None));
        }
        if new_page || element != Some(of_element) {
            element = Some(of_element);
            if of_element.is_some() {
                texts.push(heading(frame, sheet, of_page, of_element));
            }
        }
        texts.push(one(frame, sheet, index, shown));
    }
    let number = sheet.page.to_string();
    let pages = (sheet.pages > 1).then(|| pages(frame, sheet));
    let next = (sheet.page < sheet.pages).then(|| {
        view! { <Button label=frame.t("translations-save-next") name="go" value="next" kind=ButtonKind::Secondary/> }
    });
    view! {
        <form class="translate" method="post" action=address(&sheet.translations.survey, sheet.language)>
            <input type="hidden" name="page" value=number/>
            {sheet.missing.then(|| view! { <input type="hidden" name="missing" value="on"/> })}
            {texts}
            <div class="actions translate-actions">
                <Button label=frame.t("translations-save")/>
                {next}
            </div>
        </form>
        {pages}
    }
    .into_any()
}

fn pages(frame: &Frame, sheet: &Sheet) -> AnyView {
    let place = [("page", count(sheet.page)), ("pages", count(sheet.pages))];
    let link = |page: usize, key: &str| {
        view! { <LinkButton label=frame.t(key) href=sheet.href(page, sheet.missing) kind=ButtonKind::Quiet/> }
    };
    let before = (sheet.page > 1).then(|| link(sheet.page - 1, "translations-page-before"));
    let after = (sheet.page < sheet.pages).then(|| link(sheet.page + 1, "translations-page-after"));
    view! {
        <nav class="row" aria-label=frame.t("shell-pages-label")>
            {before}
            <span class="note">{frame.t_with("translations-page", &place)}</span>
            {after}
        </nav>
    }
    .into_any()
}

fn heading(frame: &Frame, sheet: &Sheet, page: Option<&str>, element: Option<&str>) -> AnyView {
    let title = sheet.translations.title_of(page, element).to_owned();
    let lang = sheet.translations.own.tag();
    match (page, element) {
        (None, None) => {
            view! { <h2 class="translate-page">{frame.t("translations-whole")}</h2> }.into_any()
        }
        (_, None) => view! { <h2 class="translate-page" lang=lang>{title}</h2> }.into_any(),
        (_, Some(name)) => {
            let name = (title != name).then(|| view! { " " <code>{name.to_owned()}</code> });
            let comments = comments(frame, &sheet.translations, element, &title);
            view! {
                <h3 class="translate-element"><span lang=lang>{title}</span>{name}</h3>
                {comments}
            }
            .into_any()
        }
    }
}

/// What is open about an element, and where to ask.
fn comments(
    frame: &Frame,
    model: &Translations,
    element: Option<&str>,
    title: &str,
) -> Option<AnyView> {
    let element = element?;
    let open: Vec<_> = model
        .comments
        .iter()
        .filter(|comment| comment.element == element && comment.resolved.is_none())
        .map(|comment| {
            let name = comments::name(frame, &comment.by);
            view! { <li><strong>{name}</strong> ": " {comment.text.clone()}</li> }
        })
        .collect();
    let open = (!open.is_empty()).then(|| view! { <ul>{open}</ul> });
    let href = comments::about_address(&model.survey.slug, element);
    let view = view! {
        <div class="note translate-comments">
            {open}
            <a href=href>{frame.t("comments-new")} {frame.about(title)}</a>
        </div>
    };
    Some(view.into_any())
}

fn one(frame: &Frame, sheet: &Sheet, index: usize, shown: &Shown) -> AnyView {
    let text = &shown.text;
    let (own, language) = (sheet.translations.own, sheet.language);
    let id = format!("source-{index}");
    let entry = &shown.entry;
    let hint = text
        .has_markup()
        .then(|| frame.t("translations-markup-hint"));
    let warnings: Vec<String> = name_warnings(&text.source, &shown.entry.typed)
        .iter()
        .map(|warning| frame.error(warning))
        .collect();
    let warning = (!warnings.is_empty()).then(|| warnings.join(" "));
    let error = match (&shown.error, &shown.clash) {
        (Some(error), _) => Some(frame.error(error)),
        (None, Some(_)) => Some(frame.t("translations-clash")),
        (None, None) => None,
    };
    let clash = shown
        .clash
        .as_ref()
        .map(|clash| meanwhile(frame, sheet, clash));
    let rows = if text.source.len() > 120 || text.has_markup() {
        4
    } else {
        1
    };
    let same = text
        .same_everywhere
        .then(|| view! { <p class="note">{frame.t("translations-same-everywhere")}</p> });
    let hidden = |name: &str, value: String| {
        let name = format!("{name}-{index}");
        view! { <input type="hidden" name=name value=value/> }
    };
    view! {
        <div class="translate-text">
            {hidden("place", entry.place.clone())}
            {hidden("source", entry.source.clone())}
            {hidden("before", entry.before.clone())}
            <div class="translate-source">
                <p class="translate-role">{role(frame, &text.member)}</p>
                <p id=id.clone() lang=own.tag()>{text.source.clone()}</p>
                {same}
            </div>
            <div class="stack">
                <TextArea
                    name=format!("text-{index}")
                    label=frame.t_with("translations-field", &[("language", language.own_name().into())])
                    hint=hint
                    error=error
                    warning=warning
                    value=entry.typed.clone()
                    rows=rows
                    maxlength=20_000_u32
                    lang=Some(language.tag().to_owned())
                    placeholder=Some(text.source.clone())
                    described=Some(id)
                />
                {clash}
            </div>
        </div>
    }
    .into_any()
}

/// What is stored now, where somebody else was faster.
fn meanwhile(frame: &Frame, sheet: &Sheet, clash: &Clash) -> AnyView {
    let source = clash
        .source
        .as_ref()
        .filter(|source| source.trim() != clash.entry.source.replace("\r\n", "\n").trim())
        .map(|_| {
            view! {
                <dt>{frame.t("translations-clash-source")}</dt>
                <dd lang=sheet.translations.own.tag()>{clash.entry.source.clone()}</dd>
            }
        });
    let stored = if clash.stored.is_empty() {
        frame.t("translations-clash-nothing")
    } else {
        clash.stored.clone()
    };
    view! {
        <dl class="translate-clash">
            {source}
            <dt>{frame.t("translations-clash-stored")}</dt>
            <dd lang=sheet.language.tag()>{stored}</dd>
        </dl>
    }
    .into_any()
}

/// What a text is for.
fn role(frame: &Frame, member: &str) -> String {
    let known = BTreeMap::from([
        ("title", "translations-role-title"),
        ("description", "translations-role-description"),
        ("justification", "translations-role-justification"),
        ("html", "translations-role-note"),
        ("altText", "translations-role-picture"),
        ("placeholder", "translations-role-placeholder"),
        ("minRateDescription", "translations-role-lowest"),
        ("maxRateDescription", "translations-role-highest"),
        ("choices", "translations-role-choice"),
        ("otherText", "translations-role-choice"),
        ("noneText", "translations-role-choice"),
        ("refuseText", "translations-role-choice"),
        ("dontKnowText", "translations-role-choice"),
        ("labelTrue", "translations-role-choice"),
        ("labelFalse", "translations-role-choice"),
        ("rows", "translations-role-row"),
        ("columns", "translations-role-column"),
        ("rateValues", "translations-role-step"),
        ("completedHtml", "translations-role-thanks"),
        ("text", "translations-role-message"),
        ("requiredErrorText", "translations-role-message"),
        ("minErrorText", "translations-role-message"),
        ("maxErrorText", "translations-role-message"),
        ("otherErrorText", "translations-role-message"),
    ]);
    frame.t(known
        .get(member)
        .copied()
        .unwrap_or("translations-role-other"))
}

/// Taking a language out again.
fn removal(frame: &Frame, sheet: &Sheet, translated: usize) -> AnyView {
    let survey = &sheet.translations.survey;
    let action = format!("{}/remove", address(survey, sheet.language));
    let counts = [
        ("count", count(translated)),
        ("language", sheet.language.own_name().into()),
    ];
    let confirm = frame.t_with("translations-remove-confirm", &counts);
    view! {
        <Section id="remove" title=frame.t("translations-remove")>
            <form class="form" method="post" action=action>
                <input type="hidden" name="revision" value=sheet.translations.revision.to_string()/>
                <Checkboxes
                    name="confirmed"
                    legend=frame.t("translations-remove-what")
                    choices=vec![Choice::new("on", confirm, false)]
                    error=frame.error_at(&sheet.errors, "confirmed")
                />
                <div class="actions">
                    <Button label=frame.t("translations-remove-button") kind=ButtonKind::Danger/>
                </div>
            </form>
        </Section>
    }
    .into_any()
}
