//! Action items on the pages.

use folkmoot_domain::motions::actions::{
    ActionItem, ActionPage, ActionState, ActionValues, NewAction, SettleValues,
};
use folkmoot_domain::motions::force::Cited;

use super::*;
use crate::motions::{action_page, new_action_page};

fn decision() -> Cited {
    Cited {
        code: "TSC-2026-007".into(),
        title: "Adopt".into(),
    }
}

fn item(state: ActionState, overdue: bool) -> ActionItem {
    let somebody = |name: &str| Person {
        id: account(3),
        name: Some(name.to_owned()),
    };
    let at = "2026-11-22T12:00:00Z".parse().unwrap();
    ActionItem {
        number: 4,
        body: body(),
        motion: Some(decision()),
        text: "Write <it>".into(),
        owner: Some(somebody("Nia")),
        due_on: Some(jiff::civil::date(2026, 11, 30)),
        state,
        overdue,
        note: "At <example>".into(),
        made_at: at,
        made_by: somebody("Sam"),
        settled: (state != ActionState::Open).then(|| (somebody("Nia"), at)),
    }
}

fn page(state: ActionState, (may_change, may_settle): (bool, bool)) -> ActionPage {
    ActionPage {
        item: item(state, false),
        may_change,
        may_settle,
        change: Form::new(ActionValues::default()),
        settle: Form::new(SettleValues::default()),
    }
}

#[test]
fn every_state_is_a_word_in_every_language_and_the_overdue_stand_out() {
    let items = [
        (item(ActionState::Open, false), "actions-state-open"),
        (item(ActionState::Open, true), "actions-state-overdue"),
        (item(ActionState::Done, false), "actions-state-done"),
        (item(ActionState::Dropped, false), "actions-state-dropped"),
    ];
    for language in Language::ALL {
        let frame = in_language(language);
        for (item, key) in &items {
            let mut motion = motion(Matter::Ordinary, Mode::Electronic, &[Choice::Yes; 5], 0);
            motion.links.actions = vec![item.clone()];
            let html = html(&frame, |frame| {
                decision_page(frame, &Shown::to_anyone(motion), None)
            });
            assert!(
                html.contains(&frame.t(key)) && !html.contains(">actions-"),
                "{html}"
            );
            assert!(html.contains("href=\"/groups/tsc/actions/4\""));
            assert!(html.contains("Write &lt;it&gt;") && html.contains("At &lt;example&gt;"));
            assert!(!html.contains("/decisions/TSC-2026-007/actions"));
        }
    }
}

#[test]
fn each_reader_is_offered_what_they_may_do() {
    let html = |page: ActionPage| {
        html(&in_language(Language::English), |frame| {
            action_page(frame, &page)
        })
    };
    let offers = |html: &str| {
        [
            "It is done",
            "It is no longer to be done",
            "It is to be done again",
            "Save the changes",
        ]
        .map(|words| html.contains(&format!(">{words}<")))
    };
    let open = ActionState::Open;
    assert_eq!(offers(&html(page(open, (false, false)))), [false; 4]);
    assert_eq!(
        offers(&html(page(open, (false, true)))),
        [true, false, false, false]
    );
    assert_eq!(
        offers(&html(page(open, (true, true)))),
        [true, true, false, true]
    );
    let done = page(ActionState::Done, (true, false));
    assert_eq!(offers(&html(done)), [false, false, true, false]);
}

#[test]
fn a_new_item_keeps_what_was_entered() {
    let new = NewAction {
        decision: decision(),
        form: Form {
            values: ActionValues {
                owner: "Zoe \"Z\"".into(),
                ..ActionValues::default()
            },
            errors: vec![FieldError::new("text", "actions-error-text")],
        },
    };
    for language in Language::ALL {
        let frame = in_language(language);
        let html = html(&frame, |frame| new_action_page(frame, &new));
        assert!(html.matches(&frame.t("actions-error-text")).count() >= 2);
        assert!(html.contains("Zoe &quot;Z&quot;"));
    }
}
