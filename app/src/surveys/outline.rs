//! The questionnaire to be read, all branches included.

use folkmoot_domain::surveys::catalogue::{Localised, QuestionOutline, QuestionnairePage, Version};
use folkmoot_ui::Section;
use leptos::prelude::*;

use crate::frame::Frame;

/// Every page with its questions, choices and conditions.
pub fn questionnaire(
    frame: &Frame,
    slug: &str,
    version: &Version,
    pages: &[QuestionnairePage],
) -> AnyView {
    let count = frame.t_with(
        "surveys-page-questions",
        &[("count", version.questions.into())],
    );
    let download = format!("/surveys/{slug}/questionnaire.json");
    let (print, fielded) = (
        format!("/surveys/{slug}/print"),
        version.fielded_at.is_some(),
    );
    view! {
        <Section id="questionnaire" title=frame.t("surveys-page-questionnaire")>
            <div class="stack">
                <p>
                    {count} " "
                    <a href=download download="">{frame.t("surveys-page-download")}</a>
                    {fielded.then(|| view! { " · " <a href=print>{frame.t("surveys-page-print")}</a> })}
                </p>
                {(1..).zip(pages).map(|(number, page)| one_page(frame, page, (number, pages.len()))).collect_view()}
                <p class="fingerprint">
                    {frame.t("surveys-page-digest")} ": " <code>{version.digest.clone()}</code>
                </p>
            </div>
        </Section>
    }
    .into_any()
}

fn one_page(frame: &Frame, page: &QuestionnairePage, (number, count): (usize, usize)) -> AnyView {
    let mut title = page.title.in_language(frame.language).to_owned();
    if title.is_empty() {
        let (number, count) = (number.to_string(), count.to_string());
        let place = [("page", number.into()), ("pages", count.into())];
        title = frame.t_with("surveys-answer-page", &place);
    }
    view! {
        <details class="questionnaire-page">
            <summary>{title}</summary>
            <ol class="questionnaire-questions">
                {page.questions.iter().map(|question| one_question(frame, question)).collect_view()}
            </ol>
        </details>
    }
    .into_any()
}

fn one_question(frame: &Frame, question: &QuestionOutline) -> AnyView {
    let text = |localised: &Localised| localised.in_language(frame.language).to_owned();
    let list = |texts: &[Localised]| {
        (!texts.is_empty()).then(|| {
            let items: Vec<String> = texts.iter().map(text).collect();
            view! { <ul>{items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view()}</ul> }
        })
    };
    let required = question
        .required
        .then(|| format!(" ({})", frame.t("surveys-page-required")));
    let condition = question.shown_if.clone().map(|condition| {
        view! { <p>{frame.t("surveys-page-shown-if")} ": " <code>{condition}</code></p> }
    });
    let columns = (!question.columns.is_empty()).then(|| {
        let words: Vec<String> = question.columns.iter().map(text).collect();
        let words = words.join(" · ");
        view! { <p>{frame.t("surveys-page-columns")} " " {words}</p> }
    });
    let why = Some(text(&question.justification)).filter(|why| !why.is_empty());
    let why = why.map(|why| {
        view! { <p class="questionnaire-why">{frame.t("surveys-answer-why")} " " {why}</p> }
    });
    view! {
        <li>
            <p><strong>{text(&question.title)}</strong>{required}</p>
            {why}
            {condition}
            {list(&question.choices)}
            {columns}
        </li>
    }
    .into_any()
}
