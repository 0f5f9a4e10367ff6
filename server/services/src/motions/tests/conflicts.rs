//! A motion asks those whose interests it touches before they vote.

use folkmoot_domain::accounts::SignUp;
use folkmoot_domain::bodies::AffiliationEntry;
use folkmoot_domain::bodies::companies::{BelongingEntry, CompanyEntry};
use folkmoot_domain::bodies::interests::InterestEntry;
use folkmoot_domain::motions::Choice::{Abstain, No, Recuse, Yes};
use folkmoot_domain::motions::Secrecy;
use folkmoot_domain::motions::conflicts::{ClearingValues, Ground, Stance};
use folkmoot_domain::motions::presets::{self, linux_foundation_base};
use folkmoot_domain::motions::rules::{ConflictDuty, ConflictRule};

use super::*;
use crate::accounts;

const WHY: &str = "I left the company last week.";
/// SHA-256 of it.
const DIGEST_BEGINS: &str = "\"why\":\"";

async fn declares(tsc: &Committee, voter: &Viewer, name: &str) {
    let entry = InterestEntry {
        name: name.into(),
        kind: "office".into(),
        from: "2026-01-01".into(),
        until: "2026-12-31".into(),
        ..InterestEntry::default()
    };
    bodies::interests::declare(&tsc.services, voter, entry)
        .await
        .unwrap();
}

fn about(concerns: &str) -> DraftValues {
    DraftValues {
        concerns: concerns.into(),
        ..Committee::electronic()
    }
}

async fn answers(
    tsc: &Committee,
    voter: &Viewer,
    code: &str,
    choice: Choice,
) -> Result<(), Refusal> {
    cast_unaffected(&tsc.services, voter, code, choice, Some(WHY.into())).await
}

/// The field and the message of a refused vote.
fn wrong(result: Result<(), Refusal>) -> (String, String) {
    match result {
        Err(Refusal::Invalid(errors)) => {
            (errors[0].field.to_string(), errors[0].message.to_string())
        }
        other => panic!("refused differently: {other:?}"),
    }
}

fn is_asked(result: Result<(), Refusal>) {
    let expected = ("interest".to_owned(), "conflicts-error-answer".to_owned());
    assert_eq!(wrong(result), expected);
}

/// Who did what, by the place in the roll call.
fn stances(motion: &Motion) -> Vec<Option<Stance>> {
    let rows = motion.roll_call.iter();
    rows.map(|row| row.answered.as_ref().map(|one| one.stance))
        .collect()
}

/// A committee whose votes are hidden so, in which two have declared the same interest.
async fn hiding(store: &Store, secrecy: Secrecy) -> Committee {
    let tsc = Committee::new(store).await;
    let mut rules = linux_foundation_base();
    for decision in &mut rules.decisions {
        decision.course.secrecy = secrecy;
    }
    tsc.decides_by(rules).await;
    for voter in 2..4 {
        declares(&tsc, &tsc.voters[voter], "Acme").await;
    }
    tsc
}

on_both_databases! {
    async fn who_has_declared_an_interest_answers_before_voting(store: Store) {
        let tsc = Committee::new(&store).await;
        declares(&tsc, &tsc.voters[2], "Acme").await;
        declares(&tsc, &tsc.voters[3], "Acme Inc.").await;
        let code = tsc.opened(about("ACME, Inc.\nThe build project")).await;
        assert_eq!(tsc.shown(&code).await.concerns, ["ACME, Inc.", "The build project"]);
        let asked = tsc.shown_to(&tsc.voters[2], &code).await.asked.unwrap();
        assert_eq!((asked.touches.len(), asked.touches[0].concerns.as_str()), (1, "ACME, Inc."));
        assert!(tsc.shown_to(&tsc.voters[1], &code).await.asked.is_none());
        for choice in [Yes, No, Abstain] {
            is_asked(cast(&tsc.services, &tsc.voters[2], &code, choice).await);
        }
        let empty = cast_unaffected(&tsc.services, &tsc.voters[2], &code, Yes, Some(" ".into())).await;
        assert_eq!(wrong(empty).0, "why");
        assert_eq!(tsc.shown(&code).await.awaited().count(), 5, "nothing was kept");
        cast(&tsc.services, &tsc.voters[2], &code, Recuse).await.unwrap();
        answers(&tsc, &tsc.voters[3], &code, No).await.unwrap();
        // The answer holds when the vote is changed.
        cast(&tsc.services, &tsc.voters[3], &code, Yes).await.unwrap();
        cast(&tsc.services, &tsc.voters[1], &code, Yes).await.unwrap();
        let motion = tsc.shown(&code).await;
        let expected = vec![None, None, Some(Stance::Recused), Some(Stance::Voted), None];
        assert_eq!(stances(&motion), expected);
        close(&tsc.services, tsc.chair(), &code).await.unwrap();
        let motion = tsc.shown(&code).await;
        assert_eq!(stances(&motion), expected);
        let tally = motion.outcome().unwrap().tally;
        assert_eq!((tally.yes, tally.recused, tally.eligible), (2, 1, 5));
        assert_eq!(motion.roll_call[3].answered.as_ref().unwrap().why.as_deref(), Some(WHY));
        let closed = motion.history.last().unwrap();
        let entry = format!("{:?}", crate::record::entry(&tsc.services, closed.seq).await.unwrap());
        assert!(!entry.contains(WHY), "{entry}");
        assert!(entry.contains("conflicts") && entry.replace('\\', "").contains(DIGEST_BEGINS), "{entry}");
    }

    async fn a_group_of_companies_and_an_employer_are_matched_without_a_declaration_of_them(store: Store) {
        let tsc = Committee::new(&store).await;
        for name in ["IBM", "Red Hat"] {
            let company = CompanyEntry { name: name.into(), ..CompanyEntry::default() };
            let id = bodies::companies::add(&tsc.services, &tsc.admin, company).await.unwrap();
            if name == "Red Hat" {
                let belongs = BelongingEntry {
                    to: "IBM".into(), from: "2019-07-09".into(), source: "https://example.org".into(), ..BelongingEntry::default()
                };
                bodies::companies::belong(&tsc.services, &tsc.admin, id, belongs).await.unwrap();
            }
        }
        declares(&tsc, &tsc.voters[2], "Red Hat").await;
        let works = AffiliationEntry { from: "2026-02-01".into(), affiliation: "redhat".into() };
        bodies::affiliations::state(&tsc.services, &tsc.voters[3], tsc.voters[3].id, works).await.unwrap();
        let named = tsc.opened(about("ibm corp")).await;
        let ground = async |voter: usize, code: &str| {
            let asked = tsc.shown_to(&tsc.voters[voter], code).await.asked;
            asked.map(|asked| asked.touches[0].ground)
        };
        assert_eq!(ground(2, &named).await, Some(Ground::Declared));
        assert_eq!(ground(3, &named).await, Some(Ground::Affiliation));
        assert_eq!(ground(1, &named).await, None);
        // An employer that a text mentions does not ask; a declared interest does.
        let text = DraftValues { text: "We buy it from IBM.".into(), ..Committee::electronic() };
        let mentioned = tsc.opened(text).await;
        assert_eq!(ground(2, &mentioned).await, Some(Ground::Declared));
        assert_eq!(ground(3, &mentioned).await, None);
        is_asked(cast(&tsc.services, &tsc.voters[2], &mentioned, Yes).await);
        // What was withdrawn, or has ended, asks no more; an answer to it is forgotten with the next vote.
        answers(&tsc, &tsc.voters[2], &mentioned, Yes).await.unwrap();
        let own = bodies::interests::of_person(&tsc.services, tsc.voters[2].id, None).await.unwrap();
        bodies::interests::withdraw(&tsc.services, &tsc.voters[2], own.rows[0].interest.id).await.unwrap();
        cast(&tsc.services, &tsc.voters[2], &mentioned, No).await.unwrap();
        assert_eq!(stances(&tsc.shown(&mentioned).await), vec![None; 5]);
    }

    async fn an_answer_tells_nothing_of_a_hidden_vote(store: Store) {
        let tsc = hiding(&store, Secrecy::UntilClose).await;
        let code = tsc.opened(about("Acme")).await;
        cast(&tsc.services, &tsc.voters[2], &code, Recuse).await.unwrap();
        answers(&tsc, &tsc.voters[3], &code, Yes).await.unwrap();
        for reader in [tsc.chair(), &tsc.secretary, &tsc.admin] {
            let shown = tsc.shown_to(reader, &code).await;
            assert_eq!(stances(&shown.motion), vec![None; 5]);
        }
        let own = tsc.shown_to(&tsc.voters[3], &code).await;
        assert_eq!(own.asked.unwrap().before.unwrap().stance, Stance::Voted);
        close(&tsc.services, tsc.chair(), &code).await.unwrap();
        assert_eq!(stances(&tsc.shown(&code).await)[2..4], [Some(Stance::Recused), Some(Stance::Voted)]);
    }

    async fn of_a_secret_vote_is_told_what_its_numbers_tell_anyway(store: Store) {
        let tsc = hiding(&store, Secrecy::Secret).await;
        for closes in [true, false] {
            let code = tsc.opened(about("Acme")).await;
            cast(&tsc.services, &tsc.voters[2], &code, Recuse).await.unwrap();
            answers(&tsc, &tsc.voters[3], &code, Yes).await.unwrap();
            assert_eq!(stances(&tsc.shown(&code).await), vec![None; 5]);
            let told = if closes {
                close(&tsc.services, tsc.chair(), &code).await.unwrap();
                [Some(Stance::Recused), Some(Stance::Voted)]
            } else {
                withdraw(&tsc.services, &tsc.voters[1], &code).await.unwrap();
                [None, None]
            };
            let motion = tsc.shown(&code).await;
            assert_eq!(stances(&motion)[2..4], told);
            let seq = motion.history.last().unwrap().seq;
            let entry = format!("{:?}", crate::record::entry(&tsc.services, seq).await.unwrap());
            assert_eq!(entry.contains("conflicts"), closes, "{entry}");
        }
    }

    async fn where_the_rules_leave_no_choice_an_officer_can_enter_a_mistake(store: Store) {
        let tsc = Committee::new(&store).await;
        let mut rules = linux_foundation_base();
        let clause = presets::named("python").unwrap().common.conflict.unwrap().clause;
        rules.common.conflict = Some(ConflictRule { duty: ConflictDuty::Abstain, clause });
        tsc.decides_by(rules).await;
        declares(&tsc, &tsc.voters[2], "Acme").await;
        declares(&tsc, tsc.chair(), "Acme").await;
        let code = tsc.opened(about("Acme")).await;
        let (field, message) = wrong(answers(&tsc, &tsc.voters[2], &code, Yes).await);
        assert_eq!((field.as_str(), message.as_str()), ("choice", "conflicts-error-duty"));
        cast(&tsc.services, &tsc.voters[2], &code, Abstain).await.unwrap();
        assert_eq!(stances(&tsc.shown(&code).await)[2], Some(Stance::Abstained));
        let clearing = |person: &Viewer, why: &str| ClearingValues { person: person.id.to_string(), cleared: why.into() };
        let clear = async |by: &Viewer, person: &Viewer, why: &str| {
            clear_conflict(&tsc.services, by, &code, clearing(person, why)).await
        };
        // The chair enters nothing for themselves, and members nothing at all.
        assert_eq!(conflict(clear(tsc.chair(), tsc.chair(), WHY).await), "conflicts-refused-clear");
        assert_eq!(conflict(clear(&tsc.voters[1], &tsc.voters[2], WHY).await), "conflicts-refused-clear");
        assert_eq!(conflict(clear(&tsc.secretary, &tsc.voters[1], WHY).await), "conflicts-conflict-clear");
        assert_eq!(wrong(clear(&tsc.secretary, &tsc.voters[2], "").await).0, "cleared");
        assert_eq!(tsc.shown_to(&tsc.secretary, &code).await.to_clear.len(), 2);
        assert_eq!(tsc.shown_to(tsc.chair(), &code).await.to_clear.len(), 1);
        clear(&tsc.secretary, &tsc.voters[2], "Another Acme").await.unwrap();
        assert_eq!(conflict(clear(&tsc.secretary, &tsc.voters[2], WHY).await), "conflicts-conflict-clear");
        cast(&tsc.services, &tsc.voters[2], &code, Yes).await.unwrap();
        let motion = tsc.shown(&code).await;
        assert_eq!(motion.roll_call[2].cleared.as_ref().unwrap().reason, "Another Acme");
        assert_eq!(stances(&motion)[2], None);
        assert!(entries(&motion).contains(&"motion.conflict-cleared"));
    }

    async fn who_closes_the_account_takes_the_answer_along(store: Store) {
        let tsc = Committee::new(&store).await;
        let form = SignUp { name: "Ada".into(), sign_in_name: "ada".into(), password: "seven grey seals waltz".into(), ..SignUp::default() };
        let id = accounts::sign_up(&tsc.services, form).await.unwrap();
        let ada = Viewer { id, name: "Ada".into(), administrator: false, survey_manager: false };
        tsc.seat(&ada, Role::Member, VotingStatus::Voting).await;
        declares(&tsc, &ada, "Acme").await;
        let code = tsc.opened(about("Acme")).await;
        answers(&tsc, &ada, &code, Yes).await.unwrap();
        let data = serde_json::to_value(accounts::download(&tsc.services, &ada, None).await.unwrap()).unwrap();
        assert_eq!(data["conflict_answers"][0]["why"], WHY);
        accounts::close(&tsc.services, &ada, "seven grey seals waltz").await.unwrap();
        let motion = tsc.shown(&code).await;
        let row = motion.roll_call.iter().find(|row| row.person.id == id).unwrap();
        let answered = row.answered.as_ref().unwrap();
        assert_eq!((answered.stance, answered.why.as_deref(), answered.touches.len()), (Stance::Voted, None, 0));
        assert!(!serde_json::to_string(&motion.roll_call).unwrap().contains("Acme"));
    }
}
