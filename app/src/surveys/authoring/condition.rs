//! A condition in words, and as the expression that it stands for.

use folkmoot_domain::surveys::authoring::{
    Target,
    conditions::{self, Comparison, Condition, Join, Subject, subject},
    workspace::Workspace,
};
use folkmoot_ui::{
    Button, ButtonKind, Choice, Field, LinkButton, PageHeading, Radios, Section, Select, TextArea,
};
use leptos::prelude::*;

use super::{Trouble, address, called, clash, crumbs, words};
use crate::frame::{Frame, Page};

/// One row of the form, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RowEntry {
    /// The name of the subject; empty for a row that is to go.
    pub question: String,
    /// A word of [`Comparison`].
    pub comparison: String,
    /// The values that were chosen or typed.
    pub values: Vec<String>,
}

/// The form, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ConditionEntry {
    /// The property that holds the condition.
    pub property: String,
    /// A word of [`Join`].
    pub join: String,
    /// The rows.
    pub rows: Vec<RowEntry>,
    /// The expression, for what has no rows.
    pub expression: String,
}

impl ConditionEntry {
    /// The form as it shows an expression; an expression of another shape has no rows.
    pub fn of(property: &str, expression: &str, subjects: &[Subject]) -> Self {
        let condition = conditions::read(expression, subjects);
        let rows = condition.iter().flat_map(|condition| &condition.rows);
        Self {
            property: property.to_owned(),
            join: condition
                .as_ref()
                .map_or(Join::All, |condition| condition.join)
                .word()
                .to_owned(),
            rows: rows
                .map(|row| RowEntry {
                    question: row.subject.clone(),
                    comparison: row.comparison.word().to_owned(),
                    values: row.values.clone(),
                })
                .collect(),
            expression: expression.to_owned(),
        }
    }

    /// The rows that name a question, as a condition.
    pub fn condition(&self) -> Condition {
        let rows = self.rows.iter().filter(|row| !row.question.is_empty());
        Condition {
            join: Join::from_word(&self.join).unwrap_or(Join::All),
            rows: rows
                .map(|row| conditions::Row {
                    subject: row.question.clone(),
                    comparison: Comparison::from_word(&row.comparison).unwrap_or(Comparison::Is),
                    values: row.values.clone(),
                })
                .collect(),
        }
    }
}

/// An expression in words; as it is written when it has none.
pub(super) fn in_words(frame: &Frame, subjects: &[Subject], expression: &str) -> String {
    condition_in_words(frame, subjects, expression).unwrap_or_else(|| expression.to_owned())
}

/// An expression in words; none when it is no condition of rows.
pub(in crate::surveys) fn condition_in_words(
    frame: &Frame,
    subjects: &[Subject],
    expression: &str,
) -> Option<String> {
    let condition = conditions::read(expression, subjects)?;
    let quoted = |text: &str| frame.t_with("surveys-paper-quoted", &[("text", text.into())]);
    let key = match condition.join {
        Join::All => "surveys-paper-and",
        Join::Any => "surveys-paper-or",
    };
    let sentences = condition.rows.iter().map(|row| {
        let found = subject(subjects, &row.subject);
        let question = quoted(found.map_or(row.subject.as_str(), |found| found.title.as_str()));
        let values: Vec<String> = row
            .values
            .iter()
            .map(|value| quoted(&offered(frame, found, value)))
            .collect();
        let values = values.join(", ");
        let arguments = [
            ("question", question.as_str().into()),
            ("answer", values.as_str().into()),
        ];
        frame.t_with(words::sentence(row.comparison), &arguments)
    });
    sentences.reduce(|first, second| {
        let both = [
            ("first", first.as_str().into()),
            ("second", second.as_str().into()),
        ];
        frame.t_with(key, &both)
    })
}

/// The text of an answer that is offered, or the value itself.
fn offered(frame: &Frame, subject: Option<&Subject>, key: &str) -> String {
    let found = subject.and_then(|subject| subject.offers.iter().find(|offer| offer.key == key));
    match found {
        Some(offer) if offer.text.is_empty() => {
            words::common(key).map_or_else(|| key.to_owned(), |common| frame.t(common))
        }
        Some(offer) => offer.text.clone(),
        None => key.to_owned(),
    }
}

/// `/surveys/manage/{slug}/build/condition`.
pub fn condition_page(
    frame: &Frame,
    model: &Workspace,
    target: &Target,
    entry: &ConditionEntry,
    trouble: &Trouble,
) -> Page {
    let (label, _) = words::property(&entry.property);
    let title = frame.t(label);
    let subjects: Vec<Subject> = conditions::subjects(&model.document, model.document.language())
        .into_iter()
        .filter(|subject| match (&subject.element, target) {
            (Some(element), Target::Element(name)) => element != name,
            _ => true,
        })
        .collect();
    let base = address(&model.survey.slug, "condition", target);
    let action = format!("{base}&property={}", entry.property);
    let has_rows = !entry.rows.is_empty() || entry.expression.trim().is_empty();
    let rows: Vec<AnyView> = entry
        .rows
        .iter()
        .filter(|row| !row.question.is_empty())
        .cloned()
        .chain([RowEntry::default()])
        .enumerate()
        .map(|(index, row)| self::row(frame, &subjects, index, &row, trouble))
        .collect();
    let joins = [
        (Join::All, "authoring-join-all"),
        (Join::Any, "authoring-join-any"),
    ]
    .map(|(join, key)| Choice::new(join.word(), frame.t(key), join.word() == entry.join));
    let revision = model.revision.to_string();
    let form = has_rows.then(|| {
        view! {
            <form class="stack" method="post" action=action.clone()>
                <input type="hidden" name="revision" value=revision.clone()/>
                <input type="hidden" name="as" value="rows"/>
                <Radios name="join" legend=frame.t("authoring-join") choices=joins.to_vec()/>
                {rows}
                <div class="actions">
                    <Button label=frame.t("authoring-save")/>
                    <Button
                        label=frame.t("authoring-save-more")
                        kind=ButtonKind::Secondary
                        name="more"
                        value="on"
                    />
                    <LinkButton
                        label=frame.t("authoring-back-element")
                        href=address(&model.survey.slug, "element", target)
                        kind=ButtonKind::Quiet
                    />
                </div>
            </form>
        }
    });
    let other = (!has_rows).then(|| frame.t("authoring-condition-other"));
    let body = view! {
        {crumbs(frame, model, true)}
        {frame.error_summary(&trouble.errors)}
        <PageHeading
            title=title.clone()
            kicker=called(frame, model, target)
            lead=frame.t("authoring-condition-lead")
        />
        <div class="stack-large">
            {clash(frame, model, &trouble.clash, "authoring-clash-form")}
            {form}
            <Section id="expression" title=frame.t("authoring-condition-expression")>
                <form class="stack" method="post" action=action>
                    <input type="hidden" name="revision" value=revision/>
                    <input type="hidden" name="as" value="text"/>
                    {other.map(|other| view! { <p>{other}</p> })}
                    <TextArea
                        name="expression"
                        label=frame.t("authoring-condition-text")
                        hint=frame.t("authoring-condition-text-hint")
                        error=frame.error_at(&trouble.errors, "expression")
                        value=entry.expression.clone()
                        rows=3
                        source=true
                    />
                    <div class="actions">
                        <Button label=frame.t("authoring-save-text") kind=ButtonKind::Secondary/>
                    </div>
                </form>
            </Section>
        </div>
    };
    Page::new(title, body).narrow().private()
}

fn row(
    frame: &Frame,
    subjects: &[Subject],
    index: usize,
    entry: &RowEntry,
    trouble: &Trouble,
) -> AnyView {
    let error = |part: &str| frame.error_at(&trouble.errors, &format!("{part}-{index}"));
    let questions = subjects
        .iter()
        .map(|subject| {
            let label = format!("{} ({})", subject.title, subject.name);
            Choice::new(subject.name.clone(), label, subject.name == entry.question)
        })
        .collect();
    let found = subject(subjects, &entry.question);
    let comparisons = Comparison::ALL
        .iter()
        .map(|comparison| {
            let label = frame.t(words::comparison(*comparison));
            Choice::new(
                comparison.word(),
                label,
                comparison.word() == entry.comparison,
            )
        })
        .collect();
    let name = format!("value-{index}");
    let several =
        Comparison::from_word(&entry.comparison).is_some_and(|comparison| comparison.values() > 1);
    let value = match found.filter(|found| !found.offers.is_empty()) {
        Some(found) => {
            let choices: Vec<Choice> = found
                .offers
                .iter()
                .map(|offer| {
                    let chosen = entry.values.contains(&offer.key);
                    Choice::new(
                        offer.key.clone(),
                        offered(frame, Some(found), &offer.key),
                        chosen,
                    )
                })
                .collect();
            if several {
                view! {
                    <folkmoot_ui::Checkboxes
                        name=name
                        legend=frame.t("authoring-condition-answers")
                        error=error("value")
                        choices=choices
                    />
                }
                .into_any()
            } else {
                view! {
                    <Select
                        name=name
                        label=frame.t("authoring-condition-answer")
                        error=error("value")
                        empty=frame.t("authoring-condition-choose")
                        choices=choices
                    />
                }
                .into_any()
            }
        }
        None => view! {
            <Field
                name=name
                label=frame.t("authoring-condition-answer")
                hint=entry.question.is_empty().then(|| frame.t("authoring-condition-answer-hint"))
                error=error("value")
                value=entry.values.join("; ")
            />
        }
        .into_any(),
    };
    let legend = frame.t_with("authoring-condition-row", &[("number", (index + 1).into())]);
    view! {
        <fieldset class="build-row">
            <legend class="field-label">{legend}</legend>
            <Select
                name=format!("question-{index}")
                label=frame.t("authoring-condition-question")
                error=error("question")
                empty=frame.t("authoring-condition-no-question")
                choices=questions
            />
            <Select
                name=format!("comparison-{index}")
                label=frame.t("authoring-condition-comparison")
                choices=comparisons
            />
            {value}
        </fieldset>
    }
    .into_any()
}
