//! The page of an opened motion: what came of it first, then the question, the votes and the arithmetic.

use folkmoot_domain::forms::{FieldError, Form};
use folkmoot_domain::motions::State;
use folkmoot_domain::motions::conflicts::ClearingValues;
use folkmoot_domain::motions::proceedings::{ReferralValues, RulingValues};
use folkmoot_domain::motions::reading::{HistoryRow, Motion, Shown};
use folkmoot_domain::motions::register::Standing;
use folkmoot_domain::motions::saying::SayingValues;
use folkmoot_ui::{Crumb, DescriptionItem, DescriptionList, PageHeading, Section};
use leptos::prelude::*;

use super::words::{person, standing_badge};
use super::{
    actions, amendments, arithmetic, conflicts, effects, explain, facts, force, imported, joint,
    links, objections, office, prelude, proceedings, prospects, roll_call, rules, vote, withdraw,
};
use crate::frame::{Frame, Page};
use crate::markdown;

/// A form of the page as it was entered, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// A vote.
    Vote(Form<SayingValues>),
    /// What others said.
    Ruling(Form<RulingValues>),
    /// Why a matter is taken further.
    Referral(Form<ReferralValues>),
    /// That an interest is matched by mistake.
    Clearing(Form<ClearingValues>),
}

impl Refused {
    fn errors(&self) -> &[FieldError] {
        match self {
            Self::Vote(form) => &form.errors,
            Self::Ruling(form) => &form.errors,
            Self::Referral(form) => &form.errors,
            Self::Clearing(form) => &form.errors,
        }
    }
}

/// The page; `refused` is a form of it that could not be taken.
pub fn decision_page(frame: &Frame, shown: &Shown, refused: Option<&Refused>) -> Page {
    let motion = &shown.motion;
    let code = motion.code.clone().unwrap_or_default();
    let kicker = format!("{code} · {}", motion.body.name);
    let summary = refused.map(|form| frame.error_summary(form.errors()));
    let (vote_form, ruling_form, referral_form) = match refused {
        Some(Refused::Vote(form)) => (Some(form), None, None),
        Some(Refused::Ruling(form)) => (None, Some(form), None),
        Some(Refused::Referral(form)) => (None, None, Some(form)),
        Some(Refused::Clearing(_)) | None => (None, None, None),
    };
    let clearing_form = match refused {
        Some(Refused::Clearing(form)) => Some(form),
        _ => None,
    };
    let json = format!("/decisions/{code}?format=json");
    let body = view! {
        {summary}
        {frame.breadcrumbs(vec![Crumb::new(frame.t("motions-title"), "/decisions")])}
        <PageHeading
            title=motion.title.clone()
            title_lang=frame.written_lang()
            kicker=kicker
        />
        {outcome(frame, shown)}
        <div class="beside decision">
            <div class="stack-large">
                <Section id="motion" title=frame.t("motions-section-motion")>
                    {markdown::written(frame, &motion.text, 3)}
                </Section>
                {effects::section(frame, shown, &format!("/decisions/{code}"))}
                {actions::section(frame, shown)}
                {links::section(frame, shown)}
                {imported::section(frame, motion)}
                {objections::section(frame, motion)}
                {vote::section(frame, shown, &code, vote_form)}
                {proceedings::ruling(frame, shown, &code, ruling_form)}
                {proceedings::refer(frame, shown, &code, referral_form)}
                {joint::section(frame, motion)}
                {counted(frame, motion)}
                {prospects::section(frame, shown)}
                {imported::has_votes(motion).then(|| roll_call::section(frame, motion))}
                {proceedings::halt(frame, shown, &code)}
                {conflicts::clear(frame, shown, &code, clearing_form)}
                {office::roll(frame, shown, &code)}
                {proceedings::extend(frame, shown, &code)}
                {office::close(frame, shown, &code)}
                {withdraw::section(frame, shown, &format!("/decisions/{code}"))}
                {motion
                    .rule
                    .as_ref()
                    .filter(|_| imported::has_rule(motion))
                    .map(|rule| rules::section(frame, rule, true))}
                {amendments::section(frame, shown)}
                {history(frame, motion)}
            </div>
            <aside aria-label=frame.t("motions-facts")>{aside(frame, motion, &json)}</aside>
        </div>
    };
    Page::new(format!("{code} {}", motion.title), body)
        .described(statement(frame, motion))
        .alternate("application/json", frame.t("motions-fact-json"), json)
}

/// The outcome in a sentence; where there is none, that the vote is open or the motion was withdrawn.
fn statement(frame: &Frame, motion: &Motion) -> String {
    match (motion.outcome(), motion.state) {
        (Some(outcome), _) => explain::statement(frame.language, outcome, true),
        (None, State::Withdrawn) => frame.t("motions-outcome-withdrawn"),
        (None, _) => frame.t("motions-outcome-open"),
    }
}

/// The statement on top of the page, with the way to the vote for those who have one.
fn outcome(frame: &Frame, shown: &Shown) -> AnyView {
    let motion = &shown.motion;
    let now = motion
        .count
        .as_ref()
        .filter(|_| motion.state == State::Open)
        .map(|count| view! { <p>{explain::statement(frame.language, count, false)}</p> });
    let until = (motion.state == State::Open).then(|| until(frame, motion));
    let class = match motion.standing() {
        Standing::Open | Standing::AwaitsOtherBody => "outcome outcome-open",
        // What a later decision ended is history, however it passed.
        Standing::Passed | Standing::PassedSubjectToApproval
            if motion
                .after
                .force
                .is_some_and(|force| !force.can_be_ended()) =>
        {
            "outcome"
        }
        Standing::Passed | Standing::PassedSubjectToApproval => "outcome outcome-passed",
        Standing::Failed | Standing::Refused | Standing::NotCarriedJointly => {
            "outcome outcome-failed"
        }
        Standing::NoQuorum | Standing::Tied | Standing::Blocked => "outcome outcome-no-quorum",
        Standing::Withdrawn | Standing::Recorded => "outcome",
    };
    view! {
        <div class=class>
            <p>{standing_badge(frame, motion.standing())}</p>
            <p class="outcome-statement">{statement(frame, motion)}</p>
            {joint::statement(frame, motion)}
            {until}
            {force::statement(frame, motion)}
            {now}
            {proceedings::said(frame, motion)}
            {vote::way(frame, shown)}
        </div>
    }
    .into_any()
}

/// How long the vote goes on.
fn until(frame: &Frame, motion: &Motion) -> AnyView {
    match motion.closes_at {
        Some(closes) => view! {
            <p>
                {frame.t("motions-closes")} " "
                {frame.instant_and_distance(closes, &motion.body.zone)}
            </p>
        }
        .into_any(),
        None => view! { <p>{frame.t("motions-no-deadline")}</p> }.into_any(),
    }
}

fn counted(frame: &Frame, motion: &Motion) -> Option<AnyView> {
    let count = motion
        .count
        .as_ref()
        .filter(|count| !count.steps.is_empty())?;
    let note = (motion.state == State::Open)
        .then(|| view! { <p class="note">{frame.t("motions-arithmetic-open")}</p> });
    Some(
        view! {
            <Section id="arithmetic" title=frame.t("motions-arithmetic")>
                {note}
                {arithmetic::steps(frame, count)}
            </Section>
        }
        .into_any(),
    )
}

fn aside(frame: &Frame, motion: &Motion, json: &str) -> AnyView {
    let zone = &motion.body.zone;
    let group = format!("/groups/{}", motion.body.slug);
    let mut items = vec![DescriptionItem::new(
        frame.t("motions-fact-body"),
        view! { <a href=group>{motion.body.name.clone()}</a> },
    )];
    items.extend(facts::what_is_asked(frame, motion));
    if !motion.before.backers.is_empty() {
        items.push(DescriptionItem::new(
            frame.t("prelude-fact-backers"),
            prelude::backers(frame, &motion.before.backers, zone),
        ));
    }
    if let Some(opened) = motion.opened_at {
        items.push(DescriptionItem::new(
            frame.t("motions-fact-opened"),
            frame.instant(opened, zone),
        ));
    }
    if let Some(closes) = motion.closes_at {
        items.push(DescriptionItem::new(
            frame.t("motions-fact-closes"),
            frame.instant(closes, zone),
        ));
    }
    if let Some(extension) = &motion.proceedings.extension {
        items.push(DescriptionItem::new(
            frame.t("course-fact-extended"),
            view! { {frame.instant(extension.from, zone)} ", " {person(frame, &extension.by)} },
        ));
    }
    if let Some(closed) = motion.closed_at {
        let how = match &motion.closed_by {
            Some(closer) => view! {
                {frame.t("motions-closed-by-person")} " " {person(frame, closer)}
            }
            .into_any(),
            None => frame.t(proceedings::ended_by(motion)).into_any(),
        };
        // How a vote ended elsewhere no file says.
        let how = motion.imported.is_none().then(|| view! { ", " {how} });
        items.push(DescriptionItem::new(
            frame.t("motions-fact-closed"),
            view! { {frame.instant(closed, zone)} {how} },
        ));
    }
    if let Some(withdrawn) = motion.withdrawn_at {
        let mover = motion.withdrawn_by.as_ref();
        let by = mover.map(|by| view! { ", " {person(frame, by)} });
        items.push(DescriptionItem::new(
            frame.t("motions-fact-withdrawn"),
            view! { {frame.instant(withdrawn, zone)} {by} },
        ));
    }
    let json = json.to_owned();
    view! {
        <div class="decision-facts"><DescriptionList items=items/></div>
        <p class="note screen-only"><a href=json>{frame.t("motions-fact-json")}</a></p>
    }
    .into_any()
}

/// What the record says of it, in the order of time.
pub(super) fn history(frame: &Frame, motion: &Motion) -> AnyView {
    let rows = motion
        .history
        .iter()
        .map(|row| history_row(frame, motion, row));
    view! {
        <Section id="history" title=frame.t("motions-section-history")>
            <ol class="item-list">{rows.collect_view()}</ol>
        </Section>
    }
    .into_any()
}

fn history_row(frame: &Frame, motion: &Motion, row: &HistoryRow) -> AnyView {
    let what = match row.kind.as_str() {
        "motion.announced" => frame.t("prelude-history-announced"),
        "motion.revised" => frame.t("prelude-history-revised"),
        "motion.amendment-proposed" => frame.t("amendments-history-proposed"),
        "motion.amendment-decided" => frame.t("amendments-history-decided"),
        "motion.backed" => frame.t("prelude-history-backed"),
        "motion.unbacked" => frame.t("prelude-history-unbacked"),
        "motion.opened" => frame.t("motions-history-opened"),
        "motion.closed" => frame.t("motions-history-closed"),
        "motion.withdrawn" => frame.t("motions-history-withdrawn"),
        "motion.in-force" => frame.t("force-history-in-force"),
        "motion.superseded" => frame.t("force-history-superseded"),
        "motion.repealed" => frame.t("force-history-repealed"),
        "motion.effects" => frame.t("effects-history"),
        "motion.informed" => frame.t("links-history-informed"),
        "action.added" => frame.t("actions-history-added"),
        "action.changed" => frame.t("actions-history-changed"),
        "action.settled" => frame.t("actions-history-settled"),
        "motion.review-due" => frame.t("force-history-review-due"),
        "motion.extended" => frame.t("course-history-extended"),
        "motion.halt-asked" => frame.t("course-history-halt-asked"),
        "motion.halt-unasked" => frame.t("course-history-halt-unasked"),
        "motion.conflict-cleared" => frame.t("conflicts-history-cleared"),
        "motion.ruled" => frame.t("course-history-ruled"),
        "motion.referred" => frame.t("course-history-referred"),
        "motion.joint" => frame.t("joint-history"),
        "motion.imported" => frame.t("motions-history-imported"),
        _ => frame.t("motions-history-other"),
    };
    let entry = frame.t_with(
        "motions-history-entry",
        &[("seq", row.seq.to_string().into())],
    );
    view! {
        <li class="item">
            <p>{what}</p>
            <p class="note">
                {frame.instant(row.happened_at, &motion.body.zone)} " · "
                <a href=format!("/record/{}", row.seq)>{entry}</a>
            </p>
        </li>
    }
    .into_any()
}
