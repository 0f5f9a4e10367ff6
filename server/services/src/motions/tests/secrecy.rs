//! Votes that nobody sees until the close, or ever.

use std::fmt::Write as _;

use folkmoot_domain::motions::Choice::{self, Abstain, No, Recuse, Yes};
use folkmoot_domain::motions::presets::linux_foundation_base;
use folkmoot_domain::motions::{Saying, Secrecy};

use super::*;

async fn voting(store: &Store, secrecy: Secrecy) -> Committee {
    let tsc = Committee::new(store).await;
    let mut rules = linux_foundation_base();
    for decision in &mut rules.decisions {
        decision.course.secrecy = secrecy;
    }
    tsc.decides_by(rules).await;
    tsc
}

/// Everything the record says of a motion, with the documents beside its entries.
async fn on_record(tsc: &Committee, motion: &Motion) -> String {
    let mut all = String::new();
    for row in &motion.history {
        let entry = crate::record::entry(&tsc.services, row.seq).await.unwrap();
        write!(all, "{entry:?}").unwrap();
    }
    all
}

/// What there is to see: choices, reasons, instants of votes, counts.
fn seen(motion: &Motion) -> (Vec<Choice>, usize, bool) {
    let choices = motion.roll_call.iter().filter_map(|row| row.choice);
    let traces = motion
        .roll_call
        .iter()
        .filter(|row| row.reason.is_some() || row.cast_at.is_some() || !row.former.is_empty());
    (choices.collect(), traces.count(), motion.count.is_some())
}

const REASON: &str = "Because of the seals.";
const DIGEST: &str = "5cf6a7f0c2950496284c9107a373eddffa4604ea8c82e925bcbbb047d7163b1c";

async fn everybody_votes(tsc: &Committee, code: &str) {
    tsc.votes(code, &[Yes, No, Yes, Abstain]).await;
    cast(&tsc.services, &tsc.voters[3], code, Recuse)
        .await
        .unwrap();
    cast(&tsc.services, tsc.chair(), code, No).await.unwrap();
    cast(&tsc.services, tsc.chair(), code, Yes).await.unwrap();
}

on_both_databases! {
    async fn hidden_votes_are_seen_by_nobody_until_the_close_and_by_everybody_afterwards(store: Store) {
        let tsc = voting(&store, Secrecy::UntilClose).await;
        let code = tsc.opened(Committee::electronic()).await;
        everybody_votes(&tsc, &code).await;
        let with_reason = Saying::new(Yes, REASON);
        cast(&tsc.services, &tsc.voters[2], &code, with_reason.clone()).await.unwrap();
        for reader in [tsc.chair(), &tsc.secretary, &tsc.admin] {
            let shown = tsc.shown_to(reader, &code).await;
            assert_eq!(seen(&shown.motion), (vec![], 0, false));
            let voted = shown.motion.roll_call.iter().filter(|row| row.voted).count();
            assert_eq!((voted, shown.motion.awaited().count()), (4, 1));
            let json = serde_json::to_string(&shown.motion).unwrap();
            assert!(!json.contains(REASON) && !json.contains("\"choice\":\""), "{json}");
        }
        // The voters themselves see what they said.
        let own = tsc.shown_to(&tsc.voters[2], &code).await;
        assert_eq!((own.mine, own.powers.choice), (Some(with_reason), Some(Yes)));
        close(&tsc.services, tsc.chair(), &code).await.unwrap();
        let motion = tsc.shown(&code).await;
        assert_eq!(outcome(&motion), Some("failed"));
        assert_eq!(motion.roll_call[0].former.len(), 2);
        assert_eq!(motion.roll_call[2].reason.as_deref(), Some(REASON));
        // SHA-256 of the reason: the words themselves can be erased with their author.
        let record = on_record(&tsc, &motion).await;
        assert!(!record.contains(REASON) && record.contains(DIGEST), "{record}");
    }

    async fn what_was_hidden_until_a_close_that_never_came_stays_hidden(store: Store) {
        let tsc = voting(&store, Secrecy::UntilClose).await;
        let code = tsc.opened(Committee::electronic()).await;
        everybody_votes(&tsc, &code).await;
        withdraw(&tsc.services, &tsc.voters[1], &code).await.unwrap();
        let motion = tsc.shown(&code).await;
        assert_eq!(seen(&motion), (vec![], 0, false));
        let record = on_record(&tsc, &motion).await;
        assert!(!record.contains("abstain") && !record.contains("recuse\""), "{record}");
    }

    async fn of_a_secret_vote_only_the_numbers_and_the_recusals_are_kept(store: Store) {
        let tsc = voting(&store, Secrecy::Secret).await;
        let code = tsc.opened(Committee::electronic()).await;
        everybody_votes(&tsc, &code).await;
        let told = cast(&tsc.services, tsc.chair(), &code, Saying::new(Yes, REASON)).await;
        assert!(matches!(told, Err(Refusal::Invalid(errors)) if errors[0].field == "reason"));
        assert_eq!(seen(&tsc.shown(&code).await), (vec![], 0, false));
        close(&tsc.services, tsc.chair(), &code).await.unwrap();
        let motion = tsc.shown(&code).await;
        let (choices, _, counted) = seen(&motion);
        assert_eq!((choices, counted), (vec![Recuse], true));
        let tally = motion.count.as_ref().unwrap().tally;
        assert_eq!((tally.yes, tally.no, tally.recused, tally.silent), (2, 1, 1, 1));
        assert_eq!(motion.roll_call.iter().filter(|row| row.voted).count(), 4);
        // Not even the voters find what they said; it is gone from the tables.
        assert_eq!(tsc.shown_to(tsc.chair(), &code).await.mine, None);
        let id = motion.id;
        let kept = tsc.services.read(move |tx| Box::pin(async move {
            let votes = folkmoot_store::motions::ballots::votes(tx, id).await?;
            let former = folkmoot_store::motions::ballots::superseded(tx, id).await?;
            Ok((votes.into_values().collect::<Vec<_>>(), former.len()))
        })).await.unwrap();
        assert_eq!(kept, (vec![Recuse], 0));
        let record = on_record(&tsc, &motion).await;
        assert!(!record.contains("\"yes\":\"") && !record.contains("superseded"), "{record}");
    }

    async fn a_recusal_from_a_secret_vote_leaves_the_voter_absent(store: Store) {
        let tsc = voting(&store, Secrecy::Secret).await;
        let code = tsc.opened(Committee::meeting()).await;
        tsc.votes(&code, &[Yes, Recuse]).await;
        let everybody: std::collections::BTreeSet<_> =
            tsc.voters.iter().map(|voter| voter.id).collect();
        mark_roll(&tsc.services, tsc.chair(), &code, everybody).await.unwrap();
        close(&tsc.services, tsc.chair(), &code).await.unwrap();
        let motion = tsc.shown(&code).await;
        let present = motion.roll_call.iter().filter(|row| row.present).count();
        assert_eq!((present, motion.count.unwrap().tally.present), (4, 4));
    }
}
