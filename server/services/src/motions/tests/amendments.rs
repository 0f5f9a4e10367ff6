//! Amendments of announced motions, and the versions of their text.

use folkmoot_domain::motions::amendments::{AmendmentAnswer, AmendmentState, AmendmentValues};
use folkmoot_domain::motions::presets::linux_foundation_base;
use folkmoot_domain::motions::redline::Change;
use folkmoot_domain::motions::rules::Timing;

use super::*;

fn amending(text: &str, base: u32) -> AmendmentValues {
    AmendmentValues {
        text: text.into(),
        reason: "One card is not enough.".into(),
        base: base.to_string(),
    }
}

fn answer(state: &str, decision: &str) -> AmendmentAnswer {
    AmendmentAnswer {
        state: state.into(),
        note: String::new(),
        decision: decision.into(),
    }
}

/// An announced motion of the second voter, with a notice of three days that a substantive edit begins anew.
async fn announced(store: &Store) -> (Committee, MotionId) {
    let tsc = Committee::new(store).await;
    let mut rules = linux_foundation_base();
    for decision in &mut rules.decisions {
        decision.course.timing = Some(Timing {
            notice: "3d".parse().ok(),
            restarts: true,
            ..Timing::default()
        });
    }
    tsc.decides_by(rules).await;
    let id = tsc.drafted(Committee::electronic()).await;
    announce(&tsc.services, &tsc.voters[1], id).await.unwrap();
    (tsc, id)
}

async fn read(tsc: &Committee, id: MotionId) -> Shown {
    match show_draft(&tsc.services, Some(tsc.chair()), id)
        .await
        .unwrap()
    {
        Draft::Shown(shown) => *shown,
        Draft::Opened(code) => panic!("opened as {code}"),
    }
}

fn fields<T: std::fmt::Debug>(result: Result<T, Refusal>) -> Vec<String> {
    match result {
        Err(Refusal::Invalid(errors)) => errors
            .into_iter()
            .map(|error| error.field.into_owned())
            .collect(),
        other => panic!("refused differently: {other:?}"),
    }
}

on_both_databases! {
    async fn an_accepted_amendment_is_the_text_and_begins_the_notice_anew(store: Store) {
        let (tsc, id) = announced(&store).await;
        let text = "Every major release has *one*.";
        tsc.at("2026-03-04T12:00:00Z");
        let number = propose(&tsc.services, &tsc.voters[3], id, amending(text, 1)).await.unwrap();
        let shown = read(&tsc, id).await;
        let amendment = &shown.motion.before.amendments[0];
        assert_eq!((number, amendment.state, amendment.redline.counts()), (1, AmendmentState::Proposed, (1, 0)));
        let inserted = amendment.redline.pieces.iter().find(|piece| piece.change == Change::Inserted);
        assert_eq!(inserted.unwrap().text, "major ");
        for other in [&tsc.voters[3], tsc.chair(), &tsc.secretary] {
            let accepting = decide_amendment(&tsc.services, other, id, 1, answer("accepted", "")).await;
            assert_eq!(conflict(accepting), "amendments-refused-accept");
        }
        tsc.at("2026-03-05T12:00:00Z");
        decide_amendment(&tsc.services, &tsc.voters[1], id, 1, answer("accepted", "")).await.unwrap();
        let motion = read(&tsc, id).await.motion;
        assert_eq!(motion.text, text);
        assert_eq!(motion.before.notice_from.unwrap().to_string(), "2026-03-05T12:00:00Z");
        let versions: Vec<_> = motion.before.versions.iter().map(|one| (one.number, one.amendment)).collect();
        assert_eq!(versions, [(1, None), (2, Some(1))]);
        assert_eq!(entries(&motion), [
            "motion.announced", "motion.amendment-proposed", "motion.amendment-decided", "motion.revised",
        ]);
        let again = decide_amendment(&tsc.services, &tsc.voters[1], id, 1, answer("declined", "")).await;
        assert_eq!(conflict(again), "amendments-conflict-decided");
        // The search finds the words of now, and the versions stay readable under the number.
        tsc.at("2026-03-08T15:00:00Z");
        let code = open(&tsc.services, tsc.chair(), id).await.unwrap().to_string();
        let query = folkmoot_domain::motions::register::RegisterQuery { text: "major".into(), ..Default::default() };
        assert_eq!(list(&tsc.services, None, query).await.unwrap().rows[0].code, code);
        assert_eq!(tsc.shown(&code).await.before.versions.len(), 2);
    }

    async fn an_amendment_is_declined_withdrawn_or_adopted_by_a_decision(store: Store) {
        let (tsc, id) = announced(&store).await;
        for (number, text) in ["One.", "Two.", "Three.", "Four."].iter().enumerate() {
            let given = propose(&tsc.services, &tsc.voters[2 + number % 2], id, amending(text, 1)).await.unwrap();
            assert_eq!(usize::try_from(given).unwrap(), number + 1);
        }
        let decide = |who: &Viewer, number, answer| {
            let (services, who) = (tsc.services.clone(), who.clone());
            async move { decide_amendment(&services, &who, id, number, answer).await }
        };
        let mut declined = answer("declined", "");
        declined.note = "Too short.".into();
        decide(&tsc.voters[1], 1, declined).await.unwrap();
        assert_eq!(conflict(decide(&tsc.voters[2], 2, answer("withdrawn", "")).await), "amendments-refused-withdraw");
        decide(&tsc.voters[3], 2, answer("withdrawn", "")).await.unwrap();
        assert_eq!(conflict(decide(&tsc.voters[1], 3, answer("adopted", "TSC-2026-001")).await), "amendments-refused-adopt");
        for none in ["", "TSC-2026-099"] {
            assert_eq!(fields(decide(&tsc.secretary, 3, answer("adopted", none)).await), ["decision"]);
        }
        assert_eq!(fields(decide(&tsc.voters[1], 3, answer("proposed", "")).await), ["state"]);
        // The body decides by a motion of its own.
        tsc.decides_by(linux_foundation_base()).await;
        let code = tsc.opened(Committee::electronic()).await;
        tsc.votes(&code, &[Choice::Yes; 5]).await;
        assert_eq!(fields(decide(&tsc.secretary, 3, answer("adopted", &code)).await), ["decision"]);
        close(&tsc.services, tsc.chair(), &code).await.unwrap();
        decide(&tsc.secretary, 3, answer("adopted", &code)).await.unwrap();
        let motion = read(&tsc, id).await.motion;
        let states: Vec<_> = motion.before.amendments.iter().map(|one| one.state).collect();
        assert_eq!(states, [
            AmendmentState::Declined, AmendmentState::Withdrawn, AmendmentState::Adopted, AmendmentState::Proposed,
        ]);
        assert_eq!(motion.before.amendments[0].note, "Too short.");
        assert_eq!(motion.before.amendments[2].decision.as_ref(), Some(&code));
        assert_eq!(motion.text, "Three.");
        // The fourth was for a text that is no longer there.
        assert_eq!(conflict(decide(&tsc.voters[1], 4, answer("accepted", "")).await), "amendments-conflict-outdated");
        assert_eq!(read(&tsc, id).await.motion.before.amendments[3].state, AmendmentState::Proposed);
        decide(&tsc.voters[1], 4, answer("declined", "")).await.unwrap();
    }

    async fn only_announced_motions_are_amended_and_only_by_the_bodys_people(store: Store) {
        let (tsc, id) = announced(&store).await;
        let private = tsc.drafted(Committee::electronic()).await;
        assert_eq!(
            conflict(propose(&tsc.services, tsc.chair(), private, amending("Other.", 1)).await),
            "amendments-conflict-not-announced"
        );
        for outsider in [&tsc.admin, &tsc.voters[1]] {
            assert_eq!(
                conflict(propose(&tsc.services, outsider, id, amending("Other.", 1)).await),
                "amendments-refused-propose"
            );
        }
        let as_it_is = Committee::electronic().text;
        for (values, field) in [(amending("", 1), "text"), (amending(&as_it_is, 1), "text"), (amending("Other.", 9), "text")] {
            assert_eq!(fields(propose(&tsc.services, tsc.chair(), id, values).await), [field]);
        }
    }

    async fn of_two_accepted_at_once_one_is_the_text(store: Store) {
        let (tsc, id) = announced(&store).await;
        for text in ["One.", "Two."] {
            propose(&tsc.services, tsc.chair(), id, amending(text, 1)).await.unwrap();
        }
        let mover = &tsc.voters[1];
        let (one, two) = tokio::join!(
            decide_amendment(&tsc.services, mover, id, 1, answer("accepted", "")),
            decide_amendment(&tsc.services, mover, id, 2, answer("accepted", "")),
        );
        let text = read(&tsc, id).await.motion.text;
        match (one, two) {
            (Ok(()), Err(Refusal::Conflict("amendments-conflict-outdated"))) => assert_eq!(text, "One."),
            (Err(Refusal::Conflict("amendments-conflict-outdated")), Ok(())) => assert_eq!(text, "Two."),
            both => panic!("{both:?}"),
        }
    }

    async fn what_nobody_else_could_read_is_no_version(store: Store) {
        let tsc = Committee::new(&store).await;
        let id = tsc.drafted(Committee::electronic()).await;
        let with = |text: &str| DraftValues { text: text.into(), ..Committee::electronic() };
        for (at, text) in [("2026-03-02T16:00:00Z", "Second."), ("2026-03-02T17:00:00Z", "Third.")] {
            tsc.at(at);
            change(&tsc.services, &tsc.voters[1], id, with(text)).await.unwrap();
        }
        let texts = |shown: Shown| -> Vec<String> {
            shown.motion.before.versions.into_iter().map(|one| one.text).collect()
        };
        assert_eq!(texts(read(&tsc, id).await), ["Third."]);
        tsc.at("2026-03-02T18:00:00Z");
        announce(&tsc.services, &tsc.voters[1], id).await.unwrap();
        tsc.at("2026-03-02T19:00:00Z");
        // The same words again are no version.
        change(&tsc.services, &tsc.voters[1], id, with("Third.")).await.unwrap();
        change(&tsc.services, &tsc.voters[1], id, with("Fourth.")).await.unwrap();
        assert_eq!(texts(read(&tsc, id).await), ["Third.", "Fourth."]);
        let code = open(&tsc.services, tsc.chair(), id).await.unwrap().to_string();
        let json = serde_json::to_string(&tsc.shown(&code).await).unwrap();
        assert!(json.contains("Third.") && !json.contains("Second."), "{json}");
        let quiet = tsc.opened(with("Only this.")).await;
        assert_eq!(tsc.shown(&quiet).await.before.versions.len(), 1);
    }
}
