//! `folkmoot motion`: charter rules and votes from files, without server and database.

pub(super) mod import;

use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Subcommand;
use folkmoot_app::motions::explanation;
use folkmoot_domain::{
    language::Language,
    motions::{
        Rules, Verdict,
        case::{Case, Decided},
        outcome::Measured,
        presets::{PRESETS, named},
    },
};
use jiff::tz::TimeZoneDatabase;
use serde_json::{Value as Json, json};

use super::files::{failed, printed, read};

#[derive(Debug, Subcommand)]
pub(super) enum MotionCommand {
    /// Print what votes come to under the rules of a charter.
    ///
    /// One JSON object: "outcome" (passed, failed, no_quorum, tied, blocked or withdrawn); "quorum" with needed, counted,
    /// base and met, null where the rules ask for none; "threshold" with needed, got, base and met; "participation" and
    /// "classes" where the rules have them; "awaits" (outside_approval for what has passed and is not yet in force, else
    /// null); "tally"; "decision"; "explanation", the arithmetic in sentences. Both formats are described on the help
    /// page about rules and votes in files. Exit status 0 when an outcome was computed, 2 when an input is wrong, with
    /// one sentence on standard error.
    Outcome {
        /// A file with a set of rules; - for standard input.
        rules: String,
        /// A file with an electorate and its votes; - for standard input.
        votes: String,
        /// The language of the sentences: en, de, it or zh-Hans.
        #[arg(long, default_value = "en", value_name = "TAG")]
        lang: String,
    },
    /// Bring past decisions from files into a body's register, on a database.
    ///
    /// Everybody listed counts as the electorate, and more than half of the votes cast, abstentions left out, decides:
    /// no file says by which rule its votes were counted, so this is assumed, and the pages say so. A choice between
    /// options comes in as text with its recorded winner and is not computed. Files that were imported before are passed
    /// over. Exit status 0 when all were imported, 1 when anything is wrong, with one sentence on standard error;
    /// nothing is written then.
    Import(import::Import),
    /// Print a set of rules to start from; without a name, the names.
    Rules {
        /// The name of a preset.
        preset: Option<String>,
    },
}

/// Runs one of the commands; what is wrong with an input is one sentence and status 2.
pub(super) fn run(command: &MotionCommand) -> ExitCode {
    let done = match command {
        MotionCommand::Outcome { rules, votes, lang } => outcome(rules, votes, lang),
        MotionCommand::Rules { preset } => preset_rules(preset.as_deref()),
        // It needs a database and is run with one.
        MotionCommand::Import(_) => return ExitCode::FAILURE,
    };
    match done {
        Ok(json) => printed(&json),
        Err(error) => failed(&error),
    }
}

fn outcome(rules: &str, votes: &str, lang: &str) -> anyhow::Result<Json> {
    if rules == "-" && votes == "-" {
        bail!("only one of rules and votes can come from standard input");
    }
    let language = Language::from_tag(lang)
        .with_context(|| format!("the language {lang:?} is none of en, de, it, zh-Hans"))?;
    let rules: Rules = serde_json::from_str(&read(rules, "the rules")?)
        .context("the rules are not a set of rules")?;
    let case: Case = serde_json::from_str(&read(votes, "the votes")?)
        .context("the votes are not an electorate with its votes")?;
    let decided = case.decide(&rules, &TimeZoneDatabase::bundled())?;
    Ok(as_json(&decided, language))
}

fn as_json(decided: &Decided, language: Language) -> Json {
    let Decided {
        rule,
        outcome,
        summary,
    } = decided;
    let counted = |part: &Measured| json!({"needed": part.needed, "counted": part.got, "base": part.base, "met": part.met});
    let classes: Vec<Json> = summary
        .classes
        .iter()
        .map(|(class, part)| {
            json!({
                "class": class, "needed": part.needed, "got": part.got, "base": part.base, "met": part.met,
            })
        })
        .collect();
    let awaits = matches!(outcome.verdict, Verdict::PassedSubjectToApproval { .. });
    json!({
        "outcome": outcome.word(),
        "quorum": summary.quorum.as_ref().map(counted),
        "threshold": summary.threshold,
        "participation": summary.participation.as_ref().map(counted),
        "classes": classes,
        "awaits": awaits.then_some("outside_approval"),
        "tally": outcome.tally,
        "decision": {
            "rules": rule.set,
            "matter": rule.decision.matter,
            "mode": rule.decision.mode,
            "variant": rule.decision.variant,
        },
        "explanation": explanation(language, outcome),
    })
}

fn preset_rules(preset: Option<&str>) -> anyhow::Result<Json> {
    let Some(name) = preset else {
        let presets = PRESETS.iter().map(|preset| {
            let rules = (preset.rules)();
            json!({
                "preset": preset.key,
                "name": rules.name,
                "source": rules.source.as_ref().map(|source| &source.title),
                "unverified": rules.source.is_some_and(|source| source.unverified),
            })
        });
        return Ok(presets.collect());
    };
    let rules = named(name).with_context(|| {
        let names: Vec<&str> = PRESETS.iter().map(|preset| preset.key).collect();
        format!(
            "there is no preset {name:?}; there are {}",
            names.join(", ")
        )
    })?;
    serde_json::to_value(rules).context("the rules can't be written")
}
