//! Amendments as redlines, the form by which one is proposed, and the versions of a motion's text.

use folkmoot_domain::forms::Form;
use folkmoot_domain::motions::State;
use folkmoot_domain::motions::amendments::{
    AMENDMENT_REASON_LENGTH, Amendment, AmendmentAnswer, AmendmentState, AmendmentValues,
    TextVersion,
};
use folkmoot_domain::motions::draft::TEXT_LENGTH;
use folkmoot_domain::motions::reading::{Motion, Shown};
use folkmoot_domain::motions::redline::{Change, Redline};
use folkmoot_ui::{
    Badge, Button, ButtonKind, Crumb, Field, LinkButton, PageHeading, Section, TextArea, Tone,
};
use leptos::prelude::*;

use super::roll_call::said;
use super::words::person;
use crate::frame::{Frame, Page};

/// The address of a motion: by its code once it has one.
fn address(motion: &Motion) -> String {
    match &motion.code {
        Some(code) => format!("/decisions/{code}"),
        None => format!("/decisions/drafts/{}", motion.id),
    }
}

/// The amendments of a motion, and proposing one; nothing where there is neither.
pub(super) fn section(frame: &Frame, shown: &Shown) -> Option<AnyView> {
    let motion = &shown.motion;
    let amendments = &motion.before.amendments;
    let propose = shown.powers.amend.then(|| {
        view! {
            <p>
                <LinkButton
                    label=frame.t("amendments-propose")
                    href=format!("{}/amend", address(motion))
                    kind=ButtonKind::Secondary
                />
            </p>
        }
    });
    if amendments.is_empty() && propose.is_none() {
        return None;
    }
    let items = amendments.iter().map(|one| amendment(frame, shown, one));
    Some(
        view! {
            <Section id="amendments" title=frame.t("amendments-section")>
                {items.collect_view()}
                {propose}
            </Section>
        }
        .into_any(),
    )
}

fn amendment(frame: &Frame, shown: &Shown, amendment: &Amendment) -> AnyView {
    let number = amendment.number;
    let title = frame.t_with("amendments-title", &[("number", number.into())]);
    let answer = may_answer(frame, shown, amendment).then(|| {
        let href = format!("{}/amendments/{number}", address(&shown.motion));
        let label = frame.t_with("amendments-answer", &[("number", number.into())]);
        view! { <p><LinkButton label=label href=href kind=ButtonKind::Secondary/></p> }
    });
    view! {
        <article class="amendment" id=format!("amendment-{number}")>
            <h3>{title}</h3>
            {shown_amendment(frame, &shown.motion, amendment)}
            {answer}
        </article>
    }
    .into_any()
}

/// An amendment with what has become of it.
fn shown_amendment(frame: &Frame, motion: &Motion, amendment: &Amendment) -> AnyView {
    let zone = &motion.body.zone;
    let (tone, key) = match amendment.state {
        AmendmentState::Proposed => (Tone::Active, "amendments-state-proposed"),
        AmendmentState::Accepted => (Tone::Positive, "amendments-state-accepted"),
        AmendmentState::Adopted => (Tone::Positive, "amendments-state-adopted"),
        AmendmentState::Declined => (Tone::Negative, "amendments-state-declined"),
        AmendmentState::Withdrawn => (Tone::Neutral, "amendments-state-withdrawn"),
    };
    let reason = (!amendment.reason.is_empty()).then(|| said(frame, &amendment.reason));
    let decided = amendment.decided_by.as_ref().zip(amendment.decided_at);
    let decided = decided.map(|(who, at)| {
        let decision = amendment.decision.clone().map(|code| {
            view! { ", " <a href=format!("/decisions/{code}")>{code.clone()}</a> }
        });
        view! {
            <p class="note">
                {frame.t(key)} ": " {person(frame, who)} ", " {frame.instant(at, zone)} {decision}
            </p>
        }
    });
    let note = (!amendment.note.is_empty()).then(|| said(frame, &amendment.note));
    let outdated = (is_open(motion, amendment) && is_outdated(motion, amendment))
        .then(|| view! { <p class="note">{frame.t("amendments-outdated")}</p> });
    view! {
        <p><Badge tone=tone label=frame.t(key)/></p>
        <p class="note">
            {frame.t("amendments-proposed-by")} " " {person(frame, &amendment.proposed_by)} ", "
            {frame.instant(amendment.proposed_at, zone)}
        </p>
        {reason}
        {redline(frame, &amendment.redline)}
        {outdated}
        {decided}
        {note}
    }
    .into_any()
}

/// Whether the reader can do something about an amendment that is still open.
fn may_answer(frame: &Frame, shown: &Shown, amendment: &Amendment) -> bool {
    let viewer = frame.viewer.as_ref().map(|viewer| viewer.id);
    let people = [shown.motion.mover.id, amendment.proposed_by.id];
    is_open(&shown.motion, amendment)
        && (shown.powers.adopt || viewer.is_some_and(|viewer| people.contains(&viewer)))
}

fn is_open(motion: &Motion, amendment: &Amendment) -> bool {
    amendment.state == AmendmentState::Proposed && motion.state == State::Draft
}

/// The page on which an amendment is accepted, declined, withdrawn, or adopted by the body.
pub fn amendment_page(
    frame: &Frame,
    shown: &Shown,
    of: &Amendment,
    form: &Form<AmendmentAnswer>,
) -> Page {
    let motion = &shown.motion;
    let number = of.number;
    let title = frame.t_with("amendments-title", &[("number", number.into())]);
    let summary = (!form.errors.is_empty()).then(|| frame.error_summary(&form.errors));
    let answers = may_answer(frame, shown, of).then(|| answers(frame, shown, of, form));
    let body = view! {
        {summary}
        {frame.breadcrumbs(vec![
            Crumb::new(frame.t("motions-title"), "/decisions"),
            Crumb::new(motion.title.clone(), address(motion)),
        ])}
        <PageHeading title=title.clone() kicker=motion.title.clone()/>
        {shown_amendment(frame, motion, of)}
        {answers}
    };
    Page::new(format!("{title}: {}", motion.title), body).narrow()
}

/// What the reader can do about it.
fn answers(
    frame: &Frame,
    shown: &Shown,
    amendment: &Amendment,
    form: &Form<AmendmentAnswer>,
) -> AnyView {
    let action = &format!("{}/amendments/{}", address(&shown.motion), amendment.number);
    let outdated = is_outdated(&shown.motion, amendment);
    let viewer = frame.viewer.as_ref().map(|viewer| viewer.id);
    let mover = viewer == Some(shown.motion.mover.id);
    let at = |field: &str| frame.error_at(&form.errors, field);
    // Each answer is a form of its own, named by what it says.
    let answer = |state: AmendmentState, (id, key), kind: ButtonKind, asks: AnyView| {
        view! {
            <Section id=id title=frame.t(key)>
                <form class="form" method="post" action=action.clone() novalidate>
                    <input type="hidden" name="state" value=state.word()/>
                    {asks}
                    <div>
                        <Button label=frame.t(key) kind=kind/>
                    </div>
                </form>
            </Section>
        }
    };
    let accept = (mover && !outdated).then(|| {
        let note = view! { <p>{frame.t("amendments-accept-note")}</p> }.into_any();
        let name = ("accept", "amendments-accept");
        answer(AmendmentState::Accepted, name, ButtonKind::Primary, note)
    });
    let decline = mover.then(|| {
        let reason = view! {
            <TextArea
                name="note"
                label=frame.optional_label("voting-reason")
                hint=frame.t("amendments-decline-hint")
                error=at("note")
                value=form.values.note.clone()
                rows=3
                maxlength=u32::try_from(AMENDMENT_REASON_LENGTH).unwrap_or(u32::MAX)
            />
        };
        let (name, kind) = (("decline", "amendments-decline"), ButtonKind::Secondary);
        answer(AmendmentState::Declined, name, kind, reason.into_any())
    });
    let withdraw = (viewer == Some(amendment.proposed_by.id)).then(|| {
        let (name, kind) = (("withdraw", "amendments-withdraw"), ButtonKind::Secondary);
        answer(AmendmentState::Withdrawn, name, kind, ().into_any())
    });
    let adopt = (shown.powers.adopt && !outdated).then(|| {
        let decision = view! {
            <Field
                name="decision"
                label=frame.t("amendments-field-decision")
                hint=frame.t("amendments-field-decision-hint")
                error=at("decision")
                value=form.values.decision.clone()
                required=true
            />
        };
        let (name, kind) = (("adopt", "amendments-adopt"), ButtonKind::Secondary);
        answer(AmendmentState::Adopted, name, kind, decision.into_any())
    });
    view! { {accept} {decline} {withdraw} {adopt} }.into_any()
}

fn is_outdated(motion: &Motion, amendment: &Amendment) -> bool {
    motion.before.current() != Some(amendment.base)
}

/// Two texts as one. Each piece that is put in or taken out says so in words as well, for those who don't see the lines.
pub(super) fn redline(frame: &Frame, redline: &Redline) -> AnyView {
    // Said in the page's language, in the midst of what the community wrote in its own.
    let own = frame.written_lang().map(|_| frame.language.tag());
    let spoken = |key: &str| {
        let words = format!("{} ", frame.t(key));
        view! { <span class="visually-hidden" lang=own>{words}</span> }
    };
    let pieces = redline.pieces.iter().map(|piece| {
        let text = piece.text.clone();
        match piece.change {
            Change::Kept => view! { <span>{text}</span> }.into_any(),
            Change::Inserted => view! {
                <ins>{spoken("amendments-spoken-inserted")} {text} {spoken("amendments-spoken-end")}</ins>
            }
            .into_any(),
            Change::Deleted => view! {
                <del>{spoken("amendments-spoken-deleted")} {text} {spoken("amendments-spoken-end")}</del>
            }
            .into_any(),
        }
    });
    let (inserted, deleted) = redline.counts();
    let counts = [("inserted", inserted.into()), ("deleted", deleted.into())];
    view! {
        <p class="note">{frame.t_with("amendments-counts", &counts)}</p>
        <div class="redline" lang=frame.written_lang()>{pieces.collect_view()}</div>
    }
    .into_any()
}

/// The form by which an amendment is proposed.
pub fn amend_page(frame: &Frame, shown: &Shown, form: &Form<AmendmentValues>) -> Page {
    let motion = &shown.motion;
    let (values, errors) = (&form.values, form.errors.as_slice());
    let title = frame.t("amendments-propose");
    let summary = (!errors.is_empty()).then(|| frame.error_summary(errors));
    let back = address(motion);
    let body = view! {
        {summary}
        {frame.breadcrumbs(vec![
            Crumb::new(frame.t("motions-title"), "/decisions"),
            Crumb::new(motion.title.clone(), back.clone()),
        ])}
        <PageHeading
            title=title.clone()
            kicker=motion.body.name.clone()
            lead=frame.t("amendments-lead")
        />
        <form class="form" method="post" action=format!("{back}/amend") novalidate>
            <input type="hidden" name="base" value=values.base.clone()/>
            <TextArea
                name="text"
                label=frame.t("amendments-field-text")
                hint=frame.t("amendments-field-text-hint")
                error=frame.error_at(errors, "text")
                value=values.text.clone()
                rows=12
                required=true
                maxlength=u32::try_from(TEXT_LENGTH).unwrap_or(u32::MAX)
            />
            <TextArea
                name="reason"
                label=frame.optional_label("voting-reason")
                hint=frame.t("amendments-field-reason-hint")
                error=frame.error_at(errors, "reason")
                value=values.reason.clone()
                rows=3
                maxlength=u32::try_from(AMENDMENT_REASON_LENGTH).unwrap_or(u32::MAX)
            />
            <div><Button label=frame.t("amendments-save")/></div>
        </form>
    };
    Page::new(title, body).narrow().private()
}

/// The link to the versions of the text, where there are several.
pub(super) fn versions_link(frame: &Frame, motion: &Motion) -> Option<AnyView> {
    let versions = &motion.before.versions;
    (versions.len() > 1).then(|| {
        let href = format!("{}/versions", address(motion));
        let count = [("count", versions.len().into())];
        view! { <p class="note"><a href=href>{frame.t_with("amendments-versions-link", &count)}</a></p> }
            .into_any()
    })
}

/// Every version of the text with what it changed in the one before, or in the one that the address asks for by `from`.
pub fn versions_page(frame: &Frame, motion: &Motion) -> Page {
    let versions = &motion.before.versions;
    let asked = |name: &str| {
        let number: u32 = frame.asked(name)?.parse().ok()?;
        versions.iter().find(|version| version.number == number)
    };
    let title = frame.t("amendments-versions");
    let compared = asked("from").zip(asked("to")).map(|(from, to)| {
        let values = [("from", from.number.into()), ("to", to.number.into())];
        view! {
            <Section id="compared" title=frame.t_with("amendments-compared", &values)>
                {compare(frame, from, to)}
            </Section>
        }
    });
    let before = versions.iter().map(Some);
    let before = std::iter::once(None).chain(before);
    let mut items: Vec<AnyView> = versions
        .iter()
        .zip(before)
        .map(|(version, before)| version_section(frame, motion, version, before))
        .collect();
    items.reverse();
    let body = view! {
        {frame.breadcrumbs(vec![
            Crumb::new(frame.t("motions-title"), "/decisions"),
            Crumb::new(motion.title.clone(), address(motion)),
        ])}
        <PageHeading
            title=title.clone()
            kicker=motion.title.clone()
            lead=frame.t("amendments-versions-lead")
        />
        {compared}
        {chooser(frame, motion)}
        {items}
    };
    Page::new(format!("{title}: {}", motion.title), body).narrow()
}

/// A form for comparing any two.
fn chooser(frame: &Frame, motion: &Motion) -> Option<AnyView> {
    let versions = &motion.before.versions;
    let (first, last) = (versions.first()?.number, versions.last()?.number);
    let select = |name: &'static str, key: &str, usual: u32| {
        let asked = frame.asked(name).and_then(|number| number.parse().ok());
        let chosen: u32 = asked.unwrap_or(usual);
        let choices = versions
            .iter()
            .map(|version| {
                let number = version.number.to_string();
                folkmoot_ui::Choice::new(number.clone(), number, version.number == chosen)
            })
            .collect();
        view! { <folkmoot_ui::Select name=name label=frame.t(key) choices=choices/> }
    };
    (versions.len() > 2).then(|| {
        view! {
            <form class="row" method="get" action=format!("{}/versions", address(motion))>
                {select("from", "amendments-from", first)}
                {select("to", "amendments-to", last)}
                <Button label=frame.t("amendments-compare") kind=ButtonKind::Secondary/>
            </form>
        }
        .into_any()
    })
}

fn compare(frame: &Frame, from: &TextVersion, to: &TextVersion) -> AnyView {
    let titles =
        (from.title != to.title).then(|| redline(frame, &Redline::of(&from.title, &to.title)));
    let texts = (from.text != to.text).then(|| redline(frame, &Redline::of(&from.text, &to.text)));
    let same = (titles.is_none() && texts.is_none())
        .then(|| view! { <p>{frame.t("amendments-same")}</p> });
    view! { {titles} {texts} {same} }.into_any()
}

fn version_section(
    frame: &Frame,
    motion: &Motion,
    version: &TextVersion,
    before: Option<&TextVersion>,
) -> AnyView {
    let title = frame.t_with("amendments-version", &[("number", version.number.into())]);
    let amended = version.amendment.map(|number| {
        let sentence = frame.t_with("amendments-by-amendment", &[("number", number.into())]);
        let href = format!("{}#amendment-{number}", address(motion));
        view! { ", " <a href=href>{sentence}</a> }
    });
    let text = match before {
        Some(before) => compare(frame, before, version),
        None => view! {
            <div class="redline" lang=frame.written_lang()>{version.text.clone()}</div>
        }
        .into_any(),
    };
    view! {
        <Section id=format!("version-{}", version.number) title=title>
            <p class="note">
                {person(frame, &version.written_by)} ", "
                {frame.instant(version.written_at, &motion.body.zone)} {amended}
            </p>
            {text}
        </Section>
    }
    .into_any()
}
