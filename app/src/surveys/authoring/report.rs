//! What reading and the checker say, beside what it is about.

use folkmoot_domain::surveys::{
    authoring::{Target, workspace::Workspace},
    check::{AnsweringTime, Finding, Severity},
};
use folkmoot_ui::{Badge, Tone};
use leptos::prelude::*;

use crate::{frame::Frame, text};

/// The findings about a target itself, not about what stands in it.
pub(super) fn about<'a>(model: &'a Workspace, target: &Target) -> Vec<&'a Finding> {
    let findings = model.report.findings.iter();
    findings
        .filter(|finding| finding.severity != Severity::Note)
        .filter(|finding| model.document.target_at(&finding.path) == *target)
        .collect()
}

/// Findings as a list; nothing when there are none.
pub(super) fn list(frame: &Frame, findings: &[&Finding]) -> Option<AnyView> {
    let items: Vec<_> = findings
        .iter()
        .take(10)
        .map(|finding| {
            let (tone, key) = match finding.severity {
                Severity::Error => (Tone::Negative, "surveys-check-severity-error"),
                Severity::Warning => (Tone::Warning, "surveys-check-severity-warning"),
                Severity::Note => (Tone::Neutral, "surveys-check-severity-note"),
            };
            let word = frame.t(key);
            let sentence = text::finding(frame.language, finding);
            view! { <li><Badge tone=tone label=word/> " " <span>{sentence}</span></li> }
        })
        .collect();
    (!findings.is_empty()).then(|| view! { <ul class="build-findings">{items}</ul> }.into_any())
}

/// How long answering takes, as the outline announces it.
pub(super) fn minutes(model: &Workspace) -> Option<u64> {
    let own = model.document.language();
    let time = model.report.times.get(&own);
    let time = time.or_else(|| model.report.times.values().next());
    time.map(|time| AnsweringTime::minutes(time.typical))
}
