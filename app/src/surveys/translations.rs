//! Translating a questionnaire: how far each language is; source and translation side by side stand in [`sheet`].

mod sheet;

use folkmoot_domain::{
    language::Language,
    surveys::{
        catalogue::Survey,
        translations::{Completion, Translations},
    },
};
use folkmoot_ui::{
    Badge, Cell, Column, Crumb, DataTable, Notice, NoticeKind, PageHeading, Row, Section, Tone,
};
use leptos::prelude::*;

pub use sheet::{Done, Sheet, Shown, sheet_page};

use super::{edits::begin_next, exchange::translation_form, manage::help};
use crate::{
    frame::{Frame, Page},
    text::Value,
};

/// `/surveys/manage/{slug}/translate`: the languages.
pub fn translations_page(frame: &Frame, model: &Translations) -> Page {
    let title = frame.t("translations-title");
    let survey = &model.survey;
    let columns = vec![
        Column::text(frame.t("translations-column-language")),
        Column::text(frame.t("translations-column-done")),
        Column::text(frame.t("translations-column-fallback")),
        Column::number(frame.t("translations-column-words")),
    ];
    let begun = model.begun();
    let rows = model
        .completions()
        .into_iter()
        .map(|found| row(frame, model, found, begun.contains(&found.language)))
        .collect();
    let own = [("language", model.own.own_name().into())];
    let lead = frame.t_with("translations-lead", &own);
    let fixed = (!model.in_work).then(|| {
        view! {
            <Notice kind=NoticeKind::Warning>
                <p>{frame.t("translations-conflict-not-in-work")}</p>
                {begin_next(frame, survey)}
            </Notice>
        }
    });
    let body = view! {
        {crumbs(frame, survey, false)}
        <PageHeading title=title.clone() lead=lead><p>{help(frame)}</p></PageHeading>
        <div class="stack-large">
            {fixed}
            {unsound(frame, model)}
            <DataTable caption=frame.t("translations-table") columns=columns rows=rows/>
            {files(frame, model)}
        </div>
    };
    Page::new(title, body).private()
}

/// The texts are being edited and the questionnaire has errors: translating goes on.
fn unsound(frame: &Frame, model: &Translations) -> Option<AnyView> {
    (!model.sound).then(|| {
        let href = format!("/surveys/manage/{}/build", model.survey.slug);
        view! {
            <Notice kind=NoticeKind::Information>
                <p>
                    {frame.t("translations-unsound")} " "
                    <a href=href>{frame.t("authoring-title")}</a>
                </p>
            </Notice>
        }
        .into_any()
    })
}

fn survey_title(frame: &Frame, survey: &Survey) -> String {
    survey.title.in_language(frame.language).to_owned()
}

fn crumbs(frame: &Frame, survey: &Survey, of_language: bool) -> AnyView {
    let up = format!("/surveys/manage/{}", survey.slug);
    let mut crumbs = vec![
        Crumb::new(frame.t("surveys-manage-title"), "/surveys/manage"),
        Crumb::new(survey_title(frame, survey), up.clone()),
    ];
    if of_language {
        let overview = format!("{up}/translate");
        crumbs.push(Crumb::new(frame.t("translations-title"), overview));
    }
    frame.breadcrumbs(crumbs)
}

fn row(frame: &Frame, model: &Translations, found: Completion, begun: bool) -> Row {
    let language = found.language;
    let name = view! { <span lang=language.tag()>{language.own_name()}</span> };
    let name = if model.in_work {
        let href = address(&model.survey, language);
        view! { <a href=href>{name}</a> }.into_any()
    } else {
        name.into_any()
    };
    let missing = found.texts - found.translated;
    let (tone, word) = match (missing, begun) {
        (0, _) => (Tone::Positive, Some("translations-complete")),
        (_, false) => (Tone::Neutral, Some("translations-not-begun")),
        _ => (Tone::Neutral, None),
    };
    let badge = word.map(|key| view! { <Badge tone=tone label=frame.t(key)/> });
    let fallback = match (missing, begun) {
        (0, _) => String::new(),
        (_, false) => frame.t_with(
            "translations-fallback-all",
            &[("language", model.own.own_name().into())],
        ),
        _ => frame.t_with(
            "translations-fallback",
            &[
                ("count", count(missing)),
                ("language", model.own.own_name().into()),
            ],
        ),
    };
    Row::new(vec![
        Cell::new(name),
        Cell::new(view! { {done(frame, found)} " " {badge} }),
        Cell::from(fallback),
        Cell::from(frame.number(whole(found.words_left))),
    ])
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn count(number: usize) -> Value<'static> {
    whole(number).into()
}

fn done(frame: &Frame, found: Completion) -> String {
    let counts = [
        ("done", count(found.translated)),
        ("all", count(found.texts)),
    ];
    frame.t_with("translations-done", &counts)
}

fn address(survey: &Survey, language: Language) -> String {
    format!(
        "/surveys/manage/{}/translate/{}",
        survey.slug,
        language.tag()
    )
}

/// The same texts as files for translators.
fn files(frame: &Frame, model: &Translations) -> AnyView {
    let slug = &model.survey.slug;
    let links: Vec<_> = Language::ALL
        .into_iter()
        .filter(|language| *language != model.own)
        .map(|language| view! { <li>{po_link(frame, slug, language)}</li> })
        .collect();
    let merge = model.in_work.then(|| translation_form(frame, slug));
    view! {
        <Section id="files" title=frame.t("translations-files")>
            <div class="stack">
                <p>{frame.t("translations-files-lead")}</p>
                <ul>{links}</ul>
                {merge}
            </div>
        </Section>
    }
    .into_any()
}

fn po_link(frame: &Frame, slug: &str, language: Language) -> AnyView {
    let href = format!(
        "/surveys/manage/{slug}/export/po?language={}",
        language.tag()
    );
    let name = [("language", language.own_name().into())];
    view! { <a href=href download="">{frame.t_with("exchange-export-po", &name)}</a> }.into_any()
}
