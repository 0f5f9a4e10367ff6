//! Amendments as redlines, and the versions of a text.

use folkmoot_domain::motions::amendments::{
    Amendment, AmendmentAnswer, AmendmentState, AmendmentValues, TextVersion,
};
use folkmoot_domain::motions::redline::Redline;

use super::*;

fn who(number: u128) -> Person {
    Person {
        id: account(number),
        name: Some(format!("Member {number}")),
    }
}

fn version(number: u32, text: &str, amendment: Option<u32>) -> TextVersion {
    TextVersion {
        number,
        title: "Adopt the card".into(),
        text: text.into(),
        written_by: who(0),
        written_at: "2026-11-01T12:00:00Z".parse().unwrap(),
        amendment,
    }
}

fn amended() -> Motion {
    let mut motion = motion(Matter::Ordinary, Mode::Electronic, &[], 0);
    motion.state = State::Draft;
    (motion.code, motion.opened_at, motion.closed_at) = (None, None, None);
    motion.count = None;
    let (before, after) = (
        "Every <b>release</b> has a card.",
        "Every major <b>release</b> has one.",
    );
    motion.before = Before {
        announced_at: Some("2026-11-01T12:00:00Z".parse().unwrap()),
        notice_from: Some("2026-11-01T12:00:00Z".parse().unwrap()),
        versions: vec![version(3, before, None)],
        amendments: vec![Amendment {
            number: 1,
            base: 3,
            redline: Redline::of(before, after),
            reason: "Not the minor ones.".into(),
            proposed_by: who(3),
            proposed_at: "2026-11-02T12:00:00Z".parse().unwrap(),
            state: AmendmentState::Proposed,
            decided_by: None,
            decided_at: None,
            note: String::new(),
            decision: None,
        }],
        ..Before::default()
    };
    motion
}

fn read_by(member: u128, language: Language) -> Frame {
    Frame {
        viewer: Some(folkmoot_domain::accounts::Viewer {
            id: account(member),
            name: "A member".into(),
            administrator: false,
            survey_manager: false,
        }),
        ..in_language(language)
    }
}

#[test]
fn what_is_put_in_and_taken_out_is_said_in_words_too() {
    for language in Language::ALL {
        let frame = in_language(language);
        let shown = Shown::to_anyone(amended());
        let html = html(&frame, |frame| draft_page(frame, &shown, &[]));
        let own = frame
            .written_lang()
            .map(|_| format!(" lang=\"{}\"", language.tag()));
        let own = own.unwrap_or_default();
        let spoken = |key| {
            format!(
                "<span{own} class=\"visually-hidden\">{} </span>",
                frame.t(key)
            )
        };
        assert!(
            html.contains(&format!(
                "<ins>{}major ",
                spoken("amendments-spoken-inserted")
            )),
            "{html}"
        );
        assert!(html.contains(&format!("<del>{}", spoken("amendments-spoken-deleted"))));
        assert!(html.contains("&lt;b&gt;release&lt;/b&gt;") && !html.contains("<b>release"));
        assert!(
            !html.contains("/amend\""),
            "nobody who may not is offered to propose one"
        );
    }
}

#[test]
fn mover_proposer_and_officer_each_get_their_own_answers() {
    let motion = amended();
    let shown = |powers| Shown {
        powers,
        ..Shown::to_anyone(motion.clone())
    };
    let officer = Powers {
        adopt: true,
        ..Powers::default()
    };
    let form = Form::new(AmendmentAnswer::default());
    for language in Language::ALL {
        for (member, powers, offered) in [
            (0, Powers::default(), [true, true, false, false]),
            (3, Powers::default(), [false, false, true, false]),
            (4, officer, [false, false, false, true]),
            (5, Powers::default(), [false; 4]),
        ] {
            let frame = read_by(member, language);
            let shown = shown(powers);
            let of = &shown.motion.before.amendments[0];
            let html = html(&frame, |frame| amendment_page(frame, &shown, of, &form));
            let sections = [
                "id=\"accept\"",
                "id=\"decline\"",
                "id=\"withdraw\"",
                "id=\"adopt\"",
            ];
            assert_eq!(
                sections.map(|id| html.contains(id)),
                offered,
                "member {member}"
            );
        }
    }
}

#[test]
fn an_amendment_of_an_older_text_cannot_be_accepted() {
    let mut motion = amended();
    motion
        .before
        .versions
        .push(version(4, "Something else.", None));
    let frame = read_by(0, Language::English);
    let shown = Shown::to_anyone(motion);
    let of = &shown.motion.before.amendments[0];
    let form = Form::new(AmendmentAnswer::default());
    let html = html(&frame, |frame| amendment_page(frame, &shown, of, &form));
    assert!(html.contains("cannot be accepted as it is"));
    assert!(!html.contains("id=\"accept\"") && html.contains("id=\"decline\""));
}

#[test]
fn the_form_keeps_what_was_entered() {
    let form = Form {
        values: AmendmentValues {
            text: "As it is </textarea>".into(),
            reason: "Because.".into(),
            base: "3".into(),
        },
        errors: vec![FieldError::new("text", "amendments-error-same")],
    };
    let shown = Shown::to_anyone(amended());
    for language in Language::ALL {
        let frame = in_language(language);
        let html = html(&frame, |frame| amend_page(frame, &shown, &form));
        assert!(html.contains(&frame.t("amendments-error-same")));
        assert!(html.contains("As it is &lt;/textarea&gt;") && html.contains("Because."));
        assert!(html.contains("name=\"base\" value=\"3\""));
    }
}

#[test]
fn versions_are_compared_with_the_one_before_and_with_any_other() {
    let mut motion = amended();
    motion.code = Some("TSC-2026-007".into());
    motion.before.versions = vec![
        version(3, "One card.", None),
        version(4, "Two cards.", Some(1)),
        version(5, "Two data cards.", None),
    ];
    let page = |path: &str| {
        let frame = Frame {
            path: path.into(),
            ..in_language(Language::English)
        };
        html(&frame, |frame| versions_page(frame, &motion)).replace(['\u{2068}', '\u{2069}'], "")
    };
    let all = page("/decisions/TSC-2026-007/versions");
    assert!(all.find("Version 5").unwrap() < all.find("Version 3").unwrap());
    assert!(all.contains("by amendment 1") && all.contains("/decisions/TSC-2026-007#amendment-1"));
    assert!(!all.contains("id=\"compared\""));
    let two = page("/decisions/TSC-2026-007/versions?from=3&to=5");
    assert!(two.contains("From version 3 to version 5"));
    let same = page("/decisions/TSC-2026-007/versions?from=4&to=4");
    assert!(same.contains("Nothing has changed between them."));
    assert!(!page("/decisions/TSC-2026-007/versions?from=9&to=x").contains("id=\"compared\""));
}
