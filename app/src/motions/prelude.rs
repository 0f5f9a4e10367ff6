//! What comes before the vote, on the page of a draft: announcement, notice, seconds and sponsors.

use folkmoot_domain::motions::reading::{Backer, Shown};
use folkmoot_domain::motions::{Backing, Obstacle, State};
use folkmoot_ui::{Button, ButtonKind, Section};
use leptos::prelude::*;

use super::words::person;
use crate::frame::Frame;

/// The section: what is there, what is missing, and what the reader can do about it.
pub(super) fn section(frame: &Frame, shown: &Shown, address: &str) -> Option<AnyView> {
    let motion = &shown.motion;
    let before = &motion.before;
    if motion.state != State::Draft || before.announced_at.is_none() && !shown.powers.announce {
        return None;
    }
    let zone = &motion.body.zone;
    let announced = before.announced_at.map(|at| {
        let anew = before.notice_from.filter(|from| *from > at).map(|from| {
            view! { <p>{frame.t("prelude-anew")} " " {frame.instant(from, zone)}</p> }
        });
        view! {
            <p>{frame.t("prelude-announced-at")} " " {frame.instant(at, zone)}</p>
            {anew}
        }
    });
    let announce = shown.powers.announce.then(|| {
        let action = format!("{address}/announce");
        view! {
            <p>{frame.t("prelude-announce-note")}</p>
            <form method="post" action=action>
                <Button label=frame.t("prelude-announce") kind=ButtonKind::Secondary/>
            </form>
        }
    });
    let obstacles: Vec<AnyView> = before
        .obstacles
        .iter()
        .filter(|obstacle| **obstacle != Obstacle::NotAnnounced || !shown.powers.announce)
        .map(|obstacle| standing_before(frame, *obstacle, zone))
        .collect();
    let missing = if obstacles.is_empty() {
        before
            .announced_at
            .is_some()
            .then(|| view! { <p>{frame.t("prelude-ready")}</p> }.into_any())
    } else {
        Some(view! { <ul>{obstacles}</ul> }.into_any())
    };
    Some(
        view! {
            <Section id="before" title=frame.t("prelude-section")>
                {announced}
                {missing}
                {announce}
                {backers(frame, &before.backers, zone)}
                {buttons(frame, shown, address)}
            </Section>
        }
        .into_any(),
    )
}

fn standing_before(frame: &Frame, obstacle: Obstacle, zone: &str) -> AnyView {
    match obstacle {
        Obstacle::NotAnnounced => {
            view! { <li>{frame.t("prelude-obstacle-announcement")}</li> }.into_any()
        }
        Obstacle::Notice { until } => view! {
            <li>{frame.t("prelude-opens-from")} " " {frame.instant_and_distance(until, zone)}</li>
        }
        .into_any(),
        Obstacle::Backers {
            backing,
            given,
            needed,
            until,
        } => {
            let sentence = asked(frame, backing, given, needed);
            let until = until.map(|until| {
                view! { " " {frame.t("prelude-until")} " " {frame.instant_and_distance(until, zone)} }
            });
            view! { <li>{sentence} {until}</li> }.into_any()
        }
        Obstacle::Lapsed {
            backing,
            given,
            needed,
            until,
        } => view! {
            <li>
                {asked(frame, backing, given, needed)} " " {frame.t("prelude-lapsed")} " "
                {frame.instant(until, zone)}
            </li>
        }
        .into_any(),
    }
}

fn asked(frame: &Frame, backing: Backing, given: u32, needed: u32) -> String {
    let key = match backing {
        Backing::Second => "prelude-obstacle-seconds",
        Backing::Sponsor => "prelude-obstacle-sponsors",
    };
    frame.t_with(key, &[("given", given.into()), ("needed", needed.into())])
}

/// Who seconds and sponsors it, and who took that back.
pub(super) fn backers(frame: &Frame, backers: &[Backer], zone: &str) -> Option<AnyView> {
    let rows = backers.iter().map(|backer| {
        let (key, at) = match (backer.backing, backer.withdrawn_at) {
            (Backing::Second, None) => ("prelude-seconded", backer.given_at),
            (Backing::Second, Some(at)) => ("prelude-second-withdrawn", at),
            (Backing::Sponsor, None) => ("prelude-sponsored", backer.given_at),
            (Backing::Sponsor, Some(at)) => ("prelude-sponsor-withdrawn", at),
        };
        view! {
            <li>{person(frame, &backer.person)} ": " {frame.t(key)} " " {frame.instant(at, zone)}</li>
        }
    });
    (!backers.is_empty())
        .then(|| view! { <ul class="backers">{rows.collect_view()}</ul> }.into_any())
}

/// A button for each way of backing that the rule asks for, or by which the reader backs it.
fn buttons(frame: &Frame, shown: &Shown, address: &str) -> Option<AnyView> {
    if !shown.powers.back {
        return None;
    }
    let rule = shown.motion.rule.as_ref()?;
    let viewer = frame.viewer.as_ref().map(|viewer| viewer.id);
    let forms = Backing::ALL.iter().copied().filter_map(|backing| {
        let given = shown.motion.before.backers.iter().any(|backer| {
            Some(backer.person.id) == viewer
                && backer.backing == backing
                && backer.withdrawn_at.is_none()
        });
        if !given && rule.support(backing).is_none() {
            return None;
        }
        let (key, value) = match (backing, given) {
            (Backing::Second, false) => ("prelude-second", "yes"),
            (Backing::Second, true) => ("prelude-second-withdraw", "no"),
            (Backing::Sponsor, false) => ("prelude-sponsor", "yes"),
            (Backing::Sponsor, true) => ("prelude-sponsor-withdraw", "no"),
        };
        Some(view! {
            <form method="post" action=format!("{address}/back")>
                <input type="hidden" name="backing" value=backing.word()/>
                <input type="hidden" name="backs" value=value/>
                <Button label=frame.t(key) kind=ButtonKind::Secondary/>
            </form>
        })
    });
    Some(view! { <div class="row">{forms.collect_view()}</div> }.into_any())
}
