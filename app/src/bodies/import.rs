//! `/groups/{slug}/import`: a file of a roster, the differences it would make, and the button that makes them.

use folkmoot_domain::{
    bodies::{
        Body, VotingStatus,
        exchange::{Format, Plan, Remark},
    },
    forms::Form,
};
use folkmoot_ui::{
    Button, ButtonKind, Checkboxes, Choice, ErrorSummary, Field, FieldKind, Notice, NoticeKind,
    Section, TextArea,
};
use leptos::prelude::*;

use super::{
    exchange as words,
    forms::{address, heading},
    status_in_words,
};
use crate::{
    form::{Fields, Line, choices},
    frame::{Frame, Page},
};

/// What was entered, and what travels along until it is confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RosterEntry {
    /// The word of a format.
    pub format: String,
    /// What was pasted.
    pub text: String,
    /// The day whose roster it is.
    pub as_of: String,
    /// The voting status of newcomers of whom the file does not say it.
    pub status: String,
    /// The bytes of the file, in hexadecimal digits.
    pub bytes: String,
    /// The name of the file.
    pub name: String,
    /// Handles of which somebody vouches that they are those of people here.
    pub same: Vec<String>,
    /// How many people may go.
    pub removals: String,
    /// The digest of the differences that were shown.
    pub stamp: String,
}

/// The form; `limit` is the most megabytes of a file.
pub fn import_page(frame: &Frame, body: &Body, form: &Form<RosterEntry>, limit: usize) -> Page {
    let (entry, fields) = (&form.values, Fields::of(frame, form));
    let title = frame.t("roster-import-title");
    let formats = choices(
        Format::ALL,
        Format::word,
        |format| format.name().to_owned(),
        &entry.format,
    );
    let day = Line::new("as_of", "roster-import-as-of", &entry.as_of).kind(FieldKind::Date);
    let view = view! {
        {heading(frame, Some(body), &title)}
        <ErrorSummary title=frame.t("shell-problem") items=frame.summary(&form.errors)/>
        <p class="lead">{frame.t("roster-import-lead")}</p>
        <p><a href="/help/roster-files">{frame.t("roster-import-help")}</a></p>
        <form class="form" method="post" enctype="multipart/form-data" action=action(body)>
            <Field
                name="file"
                label=frame.t("roster-import-file")
                hint=frame.t_with("roster-import-file-hint", &[("limit", limit.into())])
                error=fields.error("file")
                kind=FieldKind::File
            />
            <TextArea
                name="text"
                label=frame.t("roster-import-text")
                value=entry.text.clone()
                error=fields.error("text")
                rows=8
                source=true
            />
            {fields.select(
                "format",
                ("roster-import-format", Some("roster-import-format-hint")),
                "roster-import-format-by-name",
                formats,
            )}
            {fields.line(day.hint("roster-import-as-of-hint"))}
            {fields.select(
                "status",
                ("roster-import-status", Some("roster-import-status-hint")),
                "bodies-status-none",
                statuses(frame, &entry.status),
            )}
            <p class="actions">
                <Button label=frame.t("roster-import-compare")/>
                <a href=address(body)>{frame.t("bodies-cancel")}</a>
            </p>
        </form>
    };
    Page::new(title, view).narrow().private()
}

fn action(body: &Body) -> String {
    format!("{}/import", address(body))
}

/// The statuses that the empty answer is not.
fn statuses(frame: &Frame, typed: &str) -> Vec<Choice> {
    let others: Vec<VotingStatus> = VotingStatus::ALL
        .iter()
        .copied()
        .filter(|status| *status != VotingStatus::None)
        .collect();
    choices(
        &others,
        VotingStatus::word,
        |status| status_in_words(frame, status),
        typed,
    )
}

/// What a file would change, as the page shows it.
#[derive(Debug, Clone, Copy)]
pub struct Differences<'a> {
    /// What the body's roster would come to.
    pub plan: &'a Plan,
    /// What was not taken from the file.
    pub remarks: &'a [Remark],
    /// Newcomers whose handle is a sign-in name here, with the name of who signs in so.
    pub homonyms: &'a [(String, String)],
}

/// The differences, with the button that makes them.
pub fn differences_page(
    frame: &Frame,
    body: &Body,
    form: &Form<RosterEntry>,
    found: Differences<'_>,
) -> Page {
    let title = frame.t("roster-differences-title");
    let plan = found.plan;
    let language = frame.language;
    let list = |items: Vec<String>| {
        let items = items.into_iter().map(|item| view! { <li>{item}</li> });
        view! { <ul class="prose">{items.collect_view()}</ul> }.into_any()
    };
    let steps = words::steps(language, plan);
    let remarks: Vec<String> = found
        .remarks
        .iter()
        .chain(&plan.remarks)
        .map(|remark| words::remark(language, remark))
        .collect();
    let view = view! {
        {heading(frame, Some(body), &title)}
        <ErrorSummary title=frame.t("shell-problem") items=frame.summary(&form.errors)/>
        <p class="lead">{words::headline(language, plan)}</p>
        {plan
            .is_empty()
            .then(|| {
                view! {
                    <Notice kind=NoticeKind::Information title=frame.t("roster-differences-none")/>
                }
            })}
        {words::removals(language, plan)
            .map(|(who, too_many)| {
                view! {
                    <Notice kind=NoticeKind::Warning title=who>
                        {too_many.map(|sentence| view! { <p>{sentence}</p> })}
                    </Notice>
                }
            })}
        {(!steps.is_empty())
            .then(|| {
                view! {
                    <Section id="changes" title=frame.t("roster-differences-steps")>
                        {list(steps)}
                        {words::newcomers(language, plan)
                            .map(|sentence| view! { <p class="note">{sentence}</p> })}
                    </Section>
                }
            })}
        {(!remarks.is_empty())
            .then(|| {
                view! {
                    <Section id="remarks" title=frame.t("roster-differences-remarks")>
                        {list(remarks)}
                    </Section>
                }
            })}
        {confirm(frame, body, form, found)}
    };
    Page::new(title, view).narrow().private()
}

fn confirm(
    frame: &Frame,
    body: &Body,
    form: &Form<RosterEntry>,
    found: Differences<'_>,
) -> AnyView {
    let entry = &form.values;
    let fields = Fields::of(frame, form);
    let hidden = [
        ("format", &entry.format),
        ("as_of", &entry.as_of),
        ("status", &entry.status),
        ("bytes", &entry.bytes),
        ("name", &entry.name),
        ("stamp", &entry.stamp),
    ]
    .map(|(name, value)| view! { <input type="hidden" name=name value=value.clone()/> });
    // Who was vouched for before is no homonym any more, and stays vouched for.
    let vouched = entry
        .same
        .iter()
        .filter(|handle| !found.homonyms.iter().any(|(known, _)| known == *handle))
        .map(|handle| view! { <input type="hidden" name="same" value=handle.clone()/> })
        .collect_view();
    let homonyms: Vec<Choice> = found
        .homonyms
        .iter()
        .map(|(handle, name)| {
            let label = frame.t_with(
                "roster-same-person",
                &[
                    ("handle", handle.as_str().into()),
                    ("name", name.as_str().into()),
                ],
            );
            Choice::new(handle.as_str(), label, entry.same.contains(handle))
        })
        .collect();
    let plan = found.plan;
    let removals = plan.removes_too_many(None).then(|| {
        let line = Line::new("removals", "roster-import-removals", &entry.removals);
        fields.line(
            line.kind(FieldKind::Number)
                .hint("roster-import-removals-hint"),
        )
    });
    let again = !homonyms.is_empty();
    view! {
        <form class="form" method="post" enctype="multipart/form-data" action=action(body)>
            {hidden}
            {vouched}
            {again
                .then(|| {
                    view! {
                        <Checkboxes
                            name="same"
                            legend=frame.t("roster-same")
                            hint=frame.t("roster-same-hint")
                            choices=homonyms
                        />
                    }
                })}
            {removals}
            <p class="actions">
                {(!plan.is_empty())
                    .then(|| {
                        view! {
                            <Button label=frame.t("roster-import-apply") name="do" value="apply"/>
                        }
                    })}
                {again
                    .then(|| {
                        view! {
                            <Button
                                label=frame.t("roster-import-again")
                                name="do"
                                value="compare"
                                kind=ButtonKind::Secondary
                            />
                        }
                    })}
                <a href=action(body)>{frame.t("roster-import-another")}</a>
            </p>
        </form>
    }
    .into_any()
}

/// The links to the roster of the page's day as files of other programs, and to the import for those who may.
pub(super) fn files(frame: &Frame, body: &Body, query: &str, may_import: bool) -> AnyView {
    let base = address(body);
    let links = Format::ALL
        .iter()
        .filter(|format| **format != Format::Csv)
        .enumerate()
        .map(|(place, format)| {
            let href = format!("{base}/roster?format={}{query}", format.word());
            view! {
                {(place > 0).then_some(" · ")}
                <a href=href>{format.name()}</a>
            }
        })
        .collect_view();
    view! {
        <p class="note">
            {frame.t("roster-files")} " " {links}
            {may_import
                .then(|| {
                    view! {
                        " · "
                        <a href=format!("{base}/import")>{frame.t("roster-import-link")}</a>
                    }
                })}
        </p>
    }
    .into_any()
}
