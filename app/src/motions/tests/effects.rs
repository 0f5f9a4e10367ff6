//! What a motion does to roster and charter, on its page.

use folkmoot_domain::bodies::{Role, VotingStatus};
use folkmoot_domain::ids::MembershipId;
use folkmoot_domain::motions::effects::{Appointed, Effect, EffectState, Hindrance, ShownEffect};

use super::*;

fn shown(state: EffectState, hindrance: Option<Hindrance>) -> Shown {
    let mut motion = motion(Matter::Ordinary, Mode::Electronic, &[Choice::Yes; 5], 0);
    let effect = |effect| ShownEffect {
        effect,
        person: Some(Person {
            id: account(3),
            name: Some("Nia <New>".into()),
        }),
        principal: Some(Person {
            id: account(5),
            name: Some("Pia <Principal>".into()),
        }),
        role: Some(Role::Lead),
        state,
        hindrance,
    };
    motion.effects = vec![
        effect(Effect::Seat(Appointed {
            account: account(3),
            role: Role::Member,
            voting_status: VotingStatus::Voting,
            class: None,
            affiliation: Some("Made & Up".into()),
            stands_in_for: Some(account(5)),
            from: Some(jiff::civil::date(2027, 1, 4)),
            to: None,
        })),
        effect(Effect::Leave {
            membership: MembershipId(account(4).0),
        }),
        effect(Effect::Charter {
            text: "# Charter\n\n<script>alert(1)</script>".into(),
            after: 1,
        }),
    ];
    Shown {
        may_apply: hindrance.is_some(),
        ..Shown::to_anyone(motion)
    }
}

#[test]
fn every_hindrance_is_a_sentence_in_every_language_and_an_officer_can_carry_it_out() {
    for language in Language::ALL {
        for why in Hindrance::ALL {
            let shown = shown(EffectState::NotApplied, Some(*why));
            let html = html(&in_language(language), |frame| {
                decision_page(frame, &shown, None)
            });
            assert!(!html.contains("effects-because"), "{html}");
            assert!(html.contains("Pia &lt;Principal&gt;") && html.contains("Made &amp; Up"));
            assert!(html.contains("Nia &lt;New&gt;") && !html.contains("<script>alert"));
            assert!(html.contains("action=\"/decisions/TSC-2026-007/effects\""));
        }
    }
}

#[test]
fn what_was_done_offers_nothing_more() {
    let html = html(&in_language(Language::English), |frame| {
        decision_page(frame, &shown(EffectState::Applied, None), None)
    });
    assert!(html.contains("Gives a seat to") && html.contains("datetime=\"2027-01-04\""));
    assert!(!html.contains("/effects\""));
}
