//! What the checker says about a questionnaire, and the second person's approval.

use folkmoot_domain::surveys::{
    catalogue::{ManagedSurvey, Reviewer},
    check::{AnsweringTime, Finding, Report, Severity},
};
use folkmoot_ui::{
    Badge, Button, Cell, Column, DataTable, DescriptionItem, DescriptionList, Notice, NoticeKind,
    Row, Section, Tone,
};
use leptos::prelude::*;

use crate::{frame::Frame, text};

/// More missing translations are said in one sentence.
const MOST_TRANSLATIONS: usize = 3;

/// The findings with the time that answering takes.
pub(super) fn check(frame: &Frame, slug: &str, report: &Report) -> AnyView {
    let is_translation = |found: &&Finding| found.code() == "translation";
    let translations = report.findings.iter().filter(is_translation).count();
    let together = translations > MOST_TRANSLATIONS;
    let missing = together.then(|| {
        let count = [(
            "count",
            i64::try_from(translations).unwrap_or(i64::MAX).into(),
        )];
        let href = format!("/surveys/manage/{slug}/translate");
        view! {
            <Notice kind=NoticeKind::Warning>
                <p>{frame.t_with("surveys-check-translations", &count)}</p>
                <p><a href=href>{frame.t("translations-title")}</a></p>
            </Notice>
        }
    });
    let rows: Vec<Row> = report
        .findings
        .iter()
        .filter(|found| !(together && is_translation(found)))
        .map(|found| row(frame, found))
        .collect();
    let findings = if report.findings.is_empty() {
        Some(view! { <p>{frame.t("surveys-check-clean")}</p> }.into_any())
    } else if rows.is_empty() {
        None
    } else {
        let columns = vec![
            Column::text(frame.t("surveys-check-severity")),
            Column::text(frame.t("surveys-check-finding")),
        ];
        let table = view! {
            <DataTable
                caption=frame.t("surveys-check-table")
                columns=columns
                rows=rows
            />
        };
        Some(table.into_any())
    };
    let left_out = (report.left_out > 0).then(|| {
        let count = [("count", report.left_out.into())];
        view! { <p>{frame.t_with("surveys-check-left-out", &count)}</p> }
    });
    let conditions = (report.conditions > 0).then(|| {
        let counts = [
            ("decided", report.decided.into()),
            ("all", report.conditions.into()),
        ];
        let said = frame.t_with("surveys-check-conditions-value", &counts);
        view! { <p class="note">{frame.t("surveys-check-conditions")} ": " {said}</p> }
    });
    view! {
        <Section id="check" title=frame.t("surveys-check-title")>
            <div class="stack">
                <p>{frame.t("surveys-check-lead")}</p>
                {missing}
                <div class="check-findings">{findings}</div>
                {left_out}
                {measures(frame, report)}
                {conditions}
            </div>
        </Section>
    }
    .into_any()
}

fn row(frame: &Frame, finding: &Finding) -> Row {
    let (tone, key) = match finding.severity {
        Severity::Error => (Tone::Negative, "surveys-check-severity-error"),
        Severity::Warning => (Tone::Warning, "surveys-check-severity-warning"),
        Severity::Note => (Tone::Neutral, "surveys-check-severity-note"),
    };
    let word = frame.t(key);
    let expression = finding
        .expression
        .clone()
        .map(|expression| view! { <p><code>{expression}</code></p> });
    let witness = finding.witness.as_ref().map(|witness| {
        let answers = [("answers", witness.to_json().into())];
        view! { <p>{frame.t_with("surveys-check-witness", &answers)}</p> }
    });
    let place = (!finding.path.is_empty()).then(|| {
        let question = finding.question.clone();
        let question = question.map(|question| view! { <code>{question}</code> " · " });
        view! { <p class="note">{question} <code>{finding.path.clone()}</code></p> }
    });
    Row::new(vec![
        Cell::new(view! { <Badge tone=tone label=word/> }),
        Cell::new(view! {
            <p>{text::finding(frame.language, finding)}</p>
            {expression}
            {witness}
            {place}
        }),
    ])
}

/// How long answering takes and how hard the texts are to read, language by language.
fn measures(frame: &Frame, report: &Report) -> Option<AnyView> {
    let rows: Vec<Row> = report
        .times
        .iter()
        .map(|(language, time)| {
            let minutes = [
                ("typical", AnsweringTime::minutes(time.typical).into()),
                ("shortest", AnsweringTime::minutes(time.shortest).into()),
                ("longest", AnsweringTime::minutes(time.longest).into()),
            ];
            let ease = report.readability.get(language).and_then(|found| {
                let index = found.index?;
                Some(format!("{} {index}", found.measure.name()))
            });
            Row::new(vec![
                Cell::new(view! { <span lang=language.tag()>{language.own_name()}</span> }),
                Cell::from(frame.t_with("surveys-check-time-value", &minutes)),
                Cell::from(ease.unwrap_or_default()),
            ])
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let columns = vec![
        Column::text(frame.t("translations-column-language")),
        Column::text(frame.t("surveys-check-time")),
        Column::text(frame.t("surveys-check-reading")),
    ];
    let table = view! {
        <DataTable caption=frame.t("surveys-check-measures") columns=columns rows=rows/>
    };
    Some(table.into_any())
}

/// Who worked on it, who approved it, and the button for somebody who may.
pub(super) fn review(frame: &Frame, model: &ManagedSurvey) -> AnyView {
    let review = &model.review;
    let named = |person: &Reviewer| {
        let name = person.name.clone();
        name.unwrap_or_else(|| person.id.to_string())
    };
    let authors: Vec<String> = review.authors.iter().map(named).collect();
    let authors = (!authors.is_empty()).then(|| {
        let item = DescriptionItem::new(frame.t("surveys-review-authors"), authors.join(", "));
        view! { <DescriptionList items=vec![item]/> }
    });
    let is_author = frame
        .viewer
        .as_ref()
        .is_some_and(|viewer| review.authors.iter().any(|author| author.id == viewer.id));
    let standing = match &review.approval {
        Some(approval) => {
            let sentence = match &approval.by.name {
                Some(name) => {
                    frame.t_with("surveys-review-approved", &[("name", name.as_str().into())])
                }
                None => frame.t("surveys-review-approved-unknown"),
            };
            let at = frame.instant(approval.at, &model.survey.zone);
            view! {
                <Notice kind=NoticeKind::Success>
                    <p>{sentence}</p>
                    <p>{at}</p>
                </Notice>
            }
            .into_any()
        }
        None => view! { <p>{frame.t("surveys-review-waiting")}</p> }.into_any(),
    };
    let void = (review.has_void && review.approval.is_none()).then(|| {
        view! { <Notice kind=NoticeKind::Warning><p>{frame.t("surveys-review-former")}</p></Notice> }
    });
    let unsettled = review.unsettled.then(|| {
        let builder = format!("/surveys/manage/{}/build", model.survey.slug);
        view! {
            <Notice kind=NoticeKind::Warning>
                <p>{frame.t("authoring-conflict-unsound")}</p>
                <p><a href=builder>{frame.t("authoring-title")}</a></p>
            </Notice>
        }
    });
    let action = format!("/surveys/manage/{}/approve", model.survey.slug);
    let act = if is_author {
        Some(view! { <p>{frame.t("surveys-review-is-author")}</p> }.into_any())
    } else if review.approval.is_none() && model.check.is_sound() && !review.unsettled {
        let digest = model
            .in_work()
            .map_or_else(String::new, |version| version.digest.clone());
        let button = view! {
            <form method="post" action=action>
                <input type="hidden" name="digest" value=digest/>
                <div class="actions"><Button label=frame.t("surveys-review-approve")/></div>
            </form>
        };
        Some(button.into_any())
    } else {
        None
    };
    view! {
        <Section id="review" title=frame.t("surveys-review-title")>
            <div class="stack">
                <p>{frame.t("surveys-review-lead")}</p>
                {authors}
                {standing}
                {void}
                {unsettled}
                {super::comments::standing(frame, model)}
                {act}
            </div>
        </Section>
    }
    .into_any()
}
