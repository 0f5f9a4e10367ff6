//! What informed a decision, on its page and on that of the results.

use folkmoot_domain::ids::ReleaseId;
use folkmoot_domain::motions::links::{CitedRelease, Informed, InformedBy, ReleaseChoice};
use folkmoot_domain::surveys::catalogue::Localised;

use super::*;
use crate::motions::{links, name_release_page};

fn release(newest: i64) -> CitedRelease {
    CitedRelease {
        id: ReleaseId(account(5).0),
        survey: "models".into(),
        title: Localised([(Language::English, "Models <2026>".to_owned())].into()),
        zone: "UTC".into(),
        fielded_at: Some("2026-10-01T12:00:00Z".parse().unwrap()),
        number: 1,
        released_at: "2026-11-01T12:00:00Z".parse().unwrap(),
        respondents: 1,
        newest,
    }
}

#[test]
fn a_decision_says_what_informed_it_and_what_has_taken_its_place() {
    let person = Person {
        id: account(3),
        name: None,
    };
    let mut motion = motion(Matter::Ordinary, Mode::Electronic, &[Choice::Yes; 5], 0);
    let later = Some((person, "2026-11-22T12:00:00Z".parse().unwrap()));
    for (newest, later) in [(1, None), (2, later)] {
        let release = release(newest);
        motion.links.informed_by.push(InformedBy { release, later });
    }
    for language in Language::ALL {
        let frame = in_language(language);
        let shown = Shown {
            may_link: true,
            ..Shown::to_anyone(motion.clone())
        };
        let html = html(&frame, |frame| decision_page(frame, &shown, None));
        assert_eq!(
            html.matches("href=\"/surveys/models/results/1\"").count(),
            2
        );
        assert_eq!(
            html.matches("href=\"/surveys/models/results/2\"").count(),
            1
        );
        assert!(html.contains("Models &lt;2026&gt;"), "{html}");
        assert!(html.contains(&frame.t("links-later")) && !html.contains(">links-"));
        assert!(html.contains("href=\"/decisions/TSC-2026-007/releases\""));
    }
}

#[test]
fn nothing_is_shown_where_nothing_is_named() {
    let motion = motion(Matter::Ordinary, Mode::Electronic, &[Choice::Yes; 5], 0);
    let html = html(&in_language(Language::English), |frame| {
        decision_page(frame, &Shown::to_anyone(motion), None)
    });
    assert!(!html.contains("id=\"informed\""));
}

#[test]
fn naming_offers_what_is_left_and_says_what_is_wrong() {
    let choice = |offered| ReleaseChoice {
        code: "TSC-2026-007".into(),
        title: "Adopt".into(),
        offered,
    };
    for language in Language::ALL {
        let frame = in_language(language);
        let errors = [FieldError::new("release", "links-error-release")];
        let page = html(&frame, |frame| {
            name_release_page(frame, &choice(vec![release(1)]), &errors)
        });
        assert!(page.matches(&frame.t("links-error-release")).count() >= 2);
        let page = html(&frame, |frame| {
            name_release_page(frame, &choice(Vec::new()), &[])
        });
        assert!(page.contains(&frame.t("links-nothing-left")) && !page.contains("<select"));
    }
}

#[test]
fn a_release_lists_the_decisions_that_it_informed() {
    let informed = [true, false].map(|later| Informed {
        code: "TSC-2026-007".into(),
        title: "Adopt <it>".into(),
        standing: Standing::Passed,
        later,
    });
    let frame = in_language(Language::English);
    let section = links::informed(&frame, &informed).map(leptos::prelude::RenderHtml::to_html);
    let section = section.unwrap_or_default();
    assert_eq!(
        section.matches("href=\"/decisions/TSC-2026-007\"").count(),
        2
    );
    assert_eq!(section.matches("Named after the decision").count(), 1);
    assert!(section.contains("Adopt &lt;it&gt;"));
    assert!(links::informed(&frame, &[]).is_none());
}
