//! Traps in sentences, each with its example.

use folkmoot_domain::language::Language;
use folkmoot_domain::motions::Abstention;
use folkmoot_domain::motions::rules::Pitfall;

use super::super::explain::{base_variant, period};
use crate::text::{Value, message};

fn letter(reading: Abstention) -> Value<'static> {
    reading.word().into()
}

/// What it is in a few words, and the sentence with the example.
pub(in crate::motions) fn words(language: Language, what: &Pitfall) -> (String, String) {
    let say = |[title, key]: [&str; 2], values: &[(&str, Value<'_>)]| {
        (
            message(language, title, &[]),
            message(language, key, values),
        )
    };
    let members = |members: &u32| ("members", Value::from(*members));
    let votes = |yes: &u32, no: &u32| [("yes", Value::from(*yes)), ("no", Value::from(*no))];
    let two = |one, other| {
        [
            ("one", Value::from(period(language, one))),
            ("other", Value::from(period(language, other))),
        ]
    };
    match what {
        Pitfall::HalfEnough { base, of, needed } => {
            let values = [
                ("base", (*base).into()),
                ("of", base_variant(*of).into()),
                ("needed", (*needed).into()),
            ];
            say(["rules-trap-half-title", "rules-trap-half"], &values)
        }
        Pitfall::Minority { base, of, needed } => {
            let values = [
                ("base", (*base).into()),
                ("of", base_variant(*of).into()),
                ("needed", (*needed).into()),
                ("rest", base.saturating_sub(*needed).into()),
            ];
            say(
                ["rules-trap-minority-title", "rules-trap-minority"],
                &values,
            )
        }
        Pitfall::StayingAway {
            members: all,
            yes,
            no,
        } => {
            let [yes, no] = votes(yes, no);
            say(
                ["rules-trap-staying-away-title", "rules-trap-staying-away"],
                &[members(all), yes, no],
            )
        }
        Pitfall::ComingDefeats {
            members: all,
            yes,
            no,
            abstain,
        } => {
            let [yes, no] = votes(yes, no);
            let abstain = ("abstain", (*abstain).into());
            say(
                ["rules-trap-coming-title", "rules-trap-coming"],
                &[members(all), yes, no, abstain],
            )
        }
        Pitfall::AbstentionOurs {
            members: all,
            yes,
            no,
            abstain,
            ours,
            passes,
            other,
        } => {
            let [yes, no] = votes(yes, no);
            let values = [
                members(all),
                yes,
                no,
                ("abstain", (*abstain).into()),
                ("ours", letter(*ours)),
                ("other", letter(*other)),
                ("passes", if *passes { "yes" } else { "no" }.into()),
            ];
            say(
                ["rules-trap-abstention-title", "rules-trap-abstention"],
                &values,
            )
        }
        Pitfall::Unreachable { members: all } => say(
            ["rules-trap-unreachable-title", "rules-trap-unreachable"],
            &[members(all)],
        ),
        Pitfall::Everybody { members: all } => say(
            ["rules-trap-everybody-title", "rules-trap-everybody"],
            &[members(all)],
        ),
        Pitfall::LoneVoter { members: all } => say(
            ["rules-trap-lone-title", "rules-trap-lone"],
            &[members(all)],
        ),
        Pitfall::TieUndecided { each } => say(
            ["rules-trap-tie-title", "rules-trap-tie"],
            &[("each", (*each).into())],
        ),
        Pitfall::CapOfNothing {
            members: all,
            ratio,
        } => say(
            ["rules-trap-cap-title", "rules-trap-cap"],
            &[members(all), ("ratio", ratio.to_string().into())],
        ),
        Pitfall::SuspendedInQuorum {
            members: all,
            needed,
            suspended,
        } => {
            let values = [
                members(all),
                ("needed", (*needed).into()),
                ("suspended", (*suspended).into()),
                ("left", all.saturating_sub(*suspended).into()),
            ];
            say(
                ["rules-trap-suspended-title", "rules-trap-suspended"],
                &values,
            )
        }
        Pitfall::NoticeLonger { notice, most } => say(
            ["rules-trap-notice-title", "rules-trap-notice"],
            &two(*notice, *most),
        ),
        Pitfall::LeastOverMost { least, most } => say(
            ["rules-trap-least-title", "rules-trap-least"],
            &two(*least, *most),
        ),
        Pitfall::SettlesTooLate { settles, most } => say(
            ["rules-trap-settles-title", "rules-trap-settles"],
            &two(*settles, *most),
        ),
        Pitfall::LaterTooLate { after, most } => say(
            ["rules-trap-later-title", "rules-trap-later"],
            &two(*after, *most),
        ),
        Pitfall::NoOrdinary => say(
            ["rules-trap-no-ordinary-title", "rules-trap-no-ordinary"],
            &[],
        ),
        Pitfall::AmendmentEasier {
            members: all,
            amendment,
            ordinary,
        } => {
            let values = [
                members(all),
                ("amendment", (*amendment).into()),
                ("ordinary", (*ordinary).into()),
            ];
            say(
                ["rules-trap-amendment-title", "rules-trap-amendment"],
                &values,
            )
        }
        Pitfall::ClassesUnnamed => say(["rules-trap-classes-title", "rules-trap-classes"], &[]),
        Pitfall::SeatsUnnumbered => say(["rules-trap-seats-title", "rules-trap-seats"], &[]),
    }
}
