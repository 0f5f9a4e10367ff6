//! The method statement: how respondents came to answer, what is hidden, how to check.

use folkmoot_domain::{
    results::{Release, ReleaseLine},
    surveys::catalogue::{Access, Survey},
};
use folkmoot_ui::Section;
use leptos::prelude::*;

use crate::frame::Frame;

/// `survey` says who could answer, `line` what stands on the record of a release that is out.
pub(super) fn method(
    frame: &Frame,
    survey: &Survey,
    release: &Release,
    line: Option<&ReleaseLine>,
) -> AnyView {
    let rules = &release.method;
    let sentences = [
        frame.t_with(
            "results-method-base",
            &[("base", rules.minimum_base.into())],
        ),
        frame.t("results-method-hidden"),
        frame.t_with(
            "results-method-percent",
            &[("base", rules.percent_from.into())],
        ),
        frame.t("results-method-multiple"),
        frame.t("results-method-text"),
        frame.t("results-method-skipped"),
    ];
    let both = (survey.access == Access::MembersAndLink)
        .then(|| view! { <p>{frame.t("results-method-both")}</p> });
    let version = release.survey.version.to_string();
    let checks = line.map(|line| {
        view! {
            <dt>{frame.t("results-method-document")}</dt>
            <dd><code class="digest">{line.digest.clone()}</code></dd>
        }
    });
    view! {
        <Section id="method" title=frame.t("results-method")>
            <p><strong>{frame.t("results-method-sampling")}</strong></p>
            {both}
            <ul>
                {sentences
                    .into_iter()
                    .map(|sentence| view! { <li>{sentence}</li> })
                    .collect_view()}
            </ul>
            <dl class="digests">
                <dt>
                    {frame.t_with("results-method-questionnaire", &[("version", version.into())])}
                </dt>
                <dd>
                    <code class="digest">{release.survey.questionnaire_digest.clone()}</code>
                </dd>
                {checks}
            </dl>
            <p>
                {frame.t("results-method-check")} " "
                <a href="/help/results">{frame.t("results-method-help")}</a>
            </p>
        </Section>
    }
    .into_any()
}
