//! The page of one survey: what it is for, who may answer, until when, what is stored, where the results are.

use folkmoot_domain::{
    language::Language,
    surveys::{
        authoring::{Document, conditions},
        catalogue::{Access, State, SurveyPage},
        quotas::Quota,
    },
};
use folkmoot_ui::{
    Badge, Breadcrumbs, ButtonKind, Crumb, DescriptionItem, DescriptionList, LinkButton, Notice,
    NoticeKind, PageHeading, Section,
};
use leptos::prelude::*;

use super::{
    access::{who, with_body},
    authoring::condition_in_words,
    outline::questionnaire,
    state,
    stored::what_is_stored,
};
use crate::frame::{Frame, Page};

/// `/surveys/{slug}`.
pub fn survey_page(frame: &Frame, model: &SurveyPage) -> Page {
    let survey = &model.survey;
    let title = survey.title.in_language(frame.language).to_owned();
    let purpose = model.purpose.in_language(frame.language).to_owned();
    let (tone, word) = state(frame, survey);
    let json = format!("/surveys/{}?format=json", survey.slug);
    let heading = view! {
        <PageHeading
            title=title.clone()
            kicker=frame.t("surveys-page-kicker")
            lead=(!purpose.is_empty()).then(|| purpose.clone())
        >
            <p><Badge tone=tone label=word/></p>
            {what_to_do(frame, model)}
        </PageHeading>
    };
    let body = view! {
        <Breadcrumbs
            label=frame.t("shell-breadcrumbs-label")
            crumbs=vec![Crumb::new(frame.t("surveys-list-title"), "/surveys")]
        />
        {heading}
        <Section id="facts" title=frame.t("surveys-page-facts")>
            <DescriptionList items=facts(frame, model)/>
        </Section>
        {what_is_stored(frame, survey)}
        {questionnaire(frame, &survey.slug, &model.version, &model.pages)}
        <p><a href=json.clone()>{frame.t("surveys-page-json")}</a></p>
    };
    Page::new(title.clone(), body)
        .described(purpose)
        .narrow()
        .alternate("application/json", title, json)
}

fn notice(sentence: String) -> AnyView {
    view! { <Notice kind=NoticeKind::Information><p>{sentence}</p></Notice> }.into_any()
}

/// The one thing to do here now.
fn what_to_do(frame: &Frame, model: &SurveyPage) -> AnyView {
    let survey = &model.survey;
    let manager = frame
        .viewer
        .as_ref()
        .is_some_and(|viewer| viewer.survey_manager || viewer.administrator);
    let manage = manager.then(|| {
        let href = format!("/surveys/manage/{}", survey.slug);
        view! {
            <LinkButton label=frame.t("surveys-page-manage") href=href kind=ButtonKind::Secondary/>
        }
    });
    let action = if model.taken_part == Some(true) {
        notice(frame.t("surveys-page-taken-part"))
    } else if survey.takes_answers(frame.now) {
        let answer = format!("/surveys/{}/answer", survey.slug);
        if survey.access == Access::Invited {
            notice(frame.t("access-page-by-invitation"))
        } else if model.is_asked == Some(false) {
            notice(with_body(frame, survey, "access-page-not-in-body"))
        } else if survey.access.needs_account() && frame.viewer.is_none() {
            let href = format!("/sign-in?next=/surveys/{}/answer", survey.slug);
            view! { <LinkButton label=frame.t("surveys-page-sign-in") href=href/> }.into_any()
        } else {
            view! { <LinkButton label=frame.t("surveys-page-answer") href=answer/> }.into_any()
        }
    } else {
        ().into_any()
    };
    view! { <div class="actions">{action}{manage}</div> }.into_any()
}

fn facts(frame: &Frame, model: &SurveyPage) -> Vec<DescriptionItem> {
    let survey = &model.survey;
    let mut facts = Vec::new();
    let mut fact = |key: &str, description: AnyView| {
        facts.push(DescriptionItem::new(frame.t(key), description));
    };
    fact("surveys-page-access", who(frame, survey).into_any());
    if let Some(body) = &survey.body {
        let href = format!("/groups/{}?as_of={}", body.slug, body.as_of);
        let name = body.name.clone();
        fact(
            "access-page-body",
            view! { <a href=href>{name}</a> }.into_any(),
        );
    }
    if let Some(opened) = survey.fielded_at {
        fact("surveys-page-opened", frame.instant(opened, &survey.zone));
    }
    match (survey.closed_at, survey.closes_at) {
        (Some(closed), _) => fact("surveys-page-closed", frame.instant(closed, &survey.zone)),
        (None, Some(closes)) => fact(
            "surveys-page-closes",
            frame.instant_and_distance(closes, &survey.zone),
        ),
        (None, None) => fact(
            "surveys-page-closes",
            frame.t("surveys-page-no-deadline").into_any(),
        ),
    }
    if let Some(number) = survey.closes_after {
        let number = [("number", frame.number(number).into())];
        let words = frame.t_with("access-page-closes-after", &number);
        fact("access-page-wanted", words.into_any());
    }
    if !model.quotas.is_empty() {
        let document = model.document.as_ref();
        fact("access-page-quotas", quotas(frame, &model.quotas, document));
    }
    let minutes = frame.t_with("surveys-page-minutes", &[("count", model.minutes.into())]);
    fact("surveys-page-time", minutes.into_any());
    let languages: Vec<AnyView> = model
        .languages
        .iter()
        .copied()
        .map(named_in_itself)
        .collect();
    fact("surveys-page-languages", languages.into_any());
    if let Some(responses) = survey.responses {
        fact("surveys-page-responses", frame.number(responses).into_any());
    }
    if let Some(participants) = survey.participants {
        fact(
            "surveys-page-participants",
            frame.number(participants).into_any(),
        );
    }
    if let Some(previous) = &model.previous {
        let href = format!("/surveys/{}", previous.slug);
        let title = previous.title.in_language(frame.language).to_owned();
        fact(
            "surveys-page-previous",
            view! { <a href=href>{title} " (" {previous.slug.clone()} ")"</a> }.into_any(),
        );
    }
    let results = match model.release {
        Some(number) => {
            let href = format!("/surveys/{}/results/{number}", survey.slug);
            let words = frame.t_with(
                "surveys-page-results-link",
                &[("number", number.to_string().into())],
            );
            view! { <a href=href>{words}</a> }.into_any()
        }
        None => frame.t("surveys-page-results-later").into_any(),
    };
    if survey.state != State::Draft {
        fact("surveys-page-results", results);
    }
    facts
}

/// The quotas: a number, and the condition in words; as the questionnaire writes it when it has none.
fn quotas(frame: &Frame, quotas: &[Quota], document: Option<&Document>) -> AnyView {
    let subjects = document.map(|document| conditions::subjects(document, frame.language));
    let subjects = subjects.unwrap_or_default();
    let lines = quotas.iter().map(|quota| {
        let most = [("most", frame.number(quota.most).into())];
        let words = frame.t_with("access-page-quota", &most);
        let condition = match condition_in_words(frame, &subjects, &quota.condition) {
            Some(condition) => condition.into_any(),
            None => view! { <code>{quota.condition.clone()}</code> }.into_any(),
        };
        view! { <li>{words} " " {condition}</li> }
    });
    view! { <ul class="plain">{lines.collect_view()}</ul> }.into_any()
}

/// A language by its own name, marked as what it is; a dot stands between two.
fn named_in_itself(language: Language) -> AnyView {
    view! {
        <span class="listed nowrap" lang=language.tag()>
            {language.own_name()}
        </span>
        " "
    }
    .into_any()
}
