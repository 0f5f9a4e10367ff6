//! Choices with reasons, and who sees them.

use super::super::ballot::Choice::{self, Abstain, No, Recuse, Yes};
use super::super::rules::{Mode, Secrecy};
use super::super::saying::{REASON_LENGTH, Saying, SayingValues};
use super::super::state::State;

fn refused(mode: Mode, secrecy: Secrecy, choice: Choice, reason: &str) -> Option<String> {
    let saying = Saying::new(choice, reason);
    let errors = saying.check(mode, secrecy).err()?;
    assert_eq!(errors[0].field, "reason");
    Some(errors[0].message.clone().into_owned())
}

#[test]
fn an_objection_has_a_reason_and_nothing_else_needs_one() {
    let missing = Some("motions-error-reason-objection".to_owned());
    for mode in [Mode::LazyConsensus, Mode::Consent] {
        assert_eq!(refused(mode, Secrecy::Open, No, " \n "), missing);
        assert_eq!(refused(mode, Secrecy::Open, No, "It has no owner."), None);
        for choice in [Yes, Abstain, Recuse] {
            assert_eq!(refused(mode, Secrecy::Open, choice, ""), None);
        }
    }
    for mode in [Mode::Meeting, Mode::Electronic] {
        assert_eq!(refused(mode, Secrecy::UntilClose, No, ""), None);
    }
}

#[test]
fn a_reason_is_text_of_a_bearable_length_and_none_where_it_would_tell_whose_the_vote_is() {
    let longest = "é".repeat(REASON_LENGTH);
    let open = |reason: &str| refused(Mode::Electronic, Secrecy::Open, Yes, reason);
    assert_eq!(open(&longest), None);
    assert_eq!(
        open(&format!("{longest}e")).as_deref(),
        Some("motions-error-long")
    );
    assert_eq!(open("a\0b").as_deref(), Some("motions-error-character"));
    let secret = |choice, reason| refused(Mode::Consent, Secrecy::Secret, choice, reason);
    assert_eq!(
        secret(Yes, "Mine").as_deref(),
        Some("motions-error-reason-secret")
    );
    assert_eq!(secret(No, ""), None);
}

#[test]
fn a_form_without_a_choice_is_refused_at_the_choice() {
    for choice in ["", "maybe", "Yes"] {
        let values = SayingValues {
            choice: choice.into(),
            reason: "Because.".into(),
            ..SayingValues::default()
        };
        assert_eq!(values.read().unwrap_err()[0].field, "choice");
    }
    let values = SayingValues {
        choice: "no".into(),
        reason: " one\r\ntwo ".into(),
        ..SayingValues::default()
    };
    let saying = values.read().unwrap();
    assert_eq!(
        saying,
        Saying {
            choice: No,
            reason: Some("one\ntwo".into())
        }
    );
    assert_eq!(SayingValues::from(&saying).reason, "one\ntwo");
}

#[test]
fn what_is_hidden_follows_from_secrecy_and_state() {
    use Secrecy::{Open, Secret, UntilClose};
    use State::{Closed, Withdrawn};
    // Secrecy, state, choices hidden, counts hidden.
    let table = [
        (Open, State::Open, false, false),
        (Open, Closed, false, false),
        (Open, Withdrawn, false, false),
        (UntilClose, State::Open, true, true),
        (UntilClose, Closed, false, false),
        (UntilClose, Withdrawn, true, true),
        (Secret, State::Open, true, true),
        (Secret, Closed, true, false),
        (Secret, Withdrawn, true, true),
    ];
    for (secrecy, state, choices, counts) in table {
        let hidden = (secrecy.hides_choices(state), secrecy.hides_counts(state));
        assert_eq!(hidden, (choices, counts), "{secrecy:?} {state:?}");
    }
}

#[test]
fn who_recused_themselves_from_a_secret_vote_is_told_once_it_is_counted() {
    use State::{Closed, Open, Withdrawn};
    for (state, told) in [(Open, false), (Closed, true), (Withdrawn, false)] {
        assert_eq!(
            Secrecy::Secret.tells(state, Choice::Recuse),
            told,
            "{state:?}"
        );
        assert!(!Secrecy::Secret.tells(state, Choice::Yes), "{state:?}");
        assert!(Secrecy::Open.tells(state, Choice::No), "{state:?}");
    }
    assert!(Secrecy::UntilClose.tells(Closed, Choice::Yes));
}

#[test]
fn whoever_steps_aside_chooses_nothing_else() {
    let said = |interest: &str, choice: &str| {
        let values = SayingValues {
            choice: choice.into(),
            interest: interest.into(),
            why: "I left.".into(),
            ..SayingValues::default()
        };
        let said = values
            .read()
            .map(|saying| (saying.choice, values.unaffected()));
        said.map_err(|errors| errors[0].field.to_string())
    };
    let why = Some("I left.".to_owned());
    assert_eq!(said("recuse", ""), Ok((Recuse, None)));
    assert_eq!(said("recuse", "recuse"), Ok((Recuse, None)));
    assert_eq!(said("recuse", "yes"), Err("interest".into()));
    assert_eq!(said("unaffected", "yes"), Ok((Yes, why)));
    assert_eq!(said("unaffected", "recuse"), Err("interest".into()));
    assert_eq!(said("unaffected", ""), Err("choice".into()));
    assert_eq!(said("", "no"), Ok((No, None)));
}
