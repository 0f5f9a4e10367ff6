//! Where a decision comes from that was taken elsewhere.

use folkmoot_domain::motions::reading::Motion;
use folkmoot_ui::Section;
use leptos::prelude::*;

use super::words::person;
use crate::frame::Frame;

/// Whether the roll call says how people voted: of a choice between options it would only say that nobody did.
pub(super) fn has_votes(motion: &Motion) -> bool {
    motion.imported.is_none() || motion.roll_call.iter().any(|row| row.choice.is_some())
}

/// Whether anything was decided by the rule that is sealed with the motion.
pub(super) fn has_rule(motion: &Motion) -> bool {
    motion
        .imported
        .as_ref()
        .is_none_or(|import| import.computed)
}

/// The file, what it records, and what was assumed to compute with it; nothing for a motion that was moved here.
pub(super) fn section(frame: &Frame, motion: &Motion) -> Option<AnyView> {
    let import = motion.imported.as_ref()?;
    let source = frame.t_with(
        "motions-imported-source",
        &[
            ("source", import.source.as_str().into()),
            ("recorded", import.recorded.as_str().into()),
        ],
    );
    let how = if import.computed {
        "motions-imported-assumed"
    } else {
        "motions-imported-not-computed"
    };
    let listed = (!has_votes(motion)).then(|| {
        let people = motion
            .roll_call
            .iter()
            .map(|row| view! { <li>{person(frame, &row.person)}</li> })
            .collect_view();
        view! {
            <h3>{frame.t("motions-imported-listed")}</h3>
            <ul class="columns">{people}</ul>
        }
    });
    Some(
        view! {
            <Section id="imported" title=frame.t("motions-imported")>
                <p>{source}</p>
                <p>{frame.t(how)} " " {frame.t("motions-imported-day")}</p>
                <p><a href="/help/past-decisions">{frame.t("motions-imported-help")}</a></p>
                <p class="note">"SHA-256 " <code class="digest">{import.digest.clone()}</code></p>
                {listed}
            </Section>
        }
        .into_any(),
    )
}
