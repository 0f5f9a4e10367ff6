use folkmoot_domain::home::{HomePage, OpenMotion, OpenSurvey};
use folkmoot_domain::motions::Mode;
use folkmoot_ui::{Badge, Card, EmptyState, Progress, Section, Tone};
use leptos::prelude::*;

use crate::{
    frame::Frame,
    surveys::{access::in_short, title_among_others},
};

/// What can be answered or is voted on right now.
pub(super) fn open_now(frame: &Frame, model: &HomePage) -> AnyView {
    let content = if model.surveys.is_empty() && model.motions.is_empty() {
        view! {
            <EmptyState title=frame.t("home-open-empty-title")>
                <p>{frame.t("home-open-empty")}</p>
            </EmptyState>
        }
        .into_any()
    } else {
        view! {
            <div class="grid grid-wide">
                {model.surveys.iter().map(|survey| survey_card(frame, survey)).collect_view()}
                {model.motions.iter().map(|motion| motion_card(frame, motion)).collect_view()}
            </div>
        }
        .into_any()
    };
    view! { <Section id="open" title=frame.t("home-open")>{content}</Section> }.into_any()
}

fn survey_card(frame: &Frame, open: &OpenSurvey) -> AnyView {
    let survey = &open.survey;
    let title = title_among_others(frame, survey);
    let href = format!("/surveys/{}", survey.slug);
    let questions = frame.t_with("home-survey-questions", &[("count", open.questions.into())]);
    let access = in_short(frame, survey);
    let (tone, state) = if open.taken_part == Some(true) {
        (Tone::Positive, frame.t("home-survey-taken-part"))
    } else {
        (Tone::Active, frame.t("home-survey-state"))
    };
    let closes = survey.closes_at.map(|closes| {
        view! {
            <p>
                {frame.t("home-closes")} " "
                {frame.instant_and_distance(closes, &survey.zone)}
            </p>
        }
    });
    view! {
        <Card title=title href=href kicker=frame.t("home-survey-kicker")>
            <p><Badge tone=tone label=state/></p>
            <p>{questions} " · " {access}</p>
            {closes}
        </Card>
    }
    .into_any()
}

fn motion_card(frame: &Frame, open: &OpenMotion) -> AnyView {
    let row = &open.row;
    let href = format!("/decisions/{}", row.code);
    let kicker = format!("{} · {}", row.code, row.body.name);
    let state = match row.mode {
        Mode::Electronic => frame.t("home-motion-electronic"),
        Mode::Meeting => frame.t("home-motion-meeting"),
        Mode::LazyConsensus => frame.t("motions-mode-lazy-consensus"),
        Mode::Consent => frame.t("motions-mode-consent"),
    };
    let voted = frame.t_with(
        "home-motion-voted",
        &[
            ("voted", open.voted.into()),
            ("electorate", open.electorate.into()),
        ],
    );
    let needed = open
        .yes_needed
        .map(|needed| frame.t_with("home-motion-needed", &[("needed", needed.into())]));
    let closes = row.closes_at.map(|closes| {
        view! {
            <p>
                {frame.t("home-closes")} " "
                {frame.instant_and_distance(closes, &row.body.zone)}
            </p>
        }
    });
    let name = format!("voted-{}", row.code);
    view! {
            <Card
     title=row.title.clone()
     title_lang=frame.written_lang()
     href=href
     kicker=kicker
    >
                <p><Badge tone=Tone::Active label=state/></p>
                {closes}
                {needed.map(|needed| view! { <p>{needed}</p> })}
                <Progress
                    name=name
                    label=voted
                    value=u32::try_from(open.voted).unwrap_or(0)
                    max=u32::try_from(open.electorate).unwrap_or(1).max(1)
                />
            </Card>
        }
    .into_any()
}
