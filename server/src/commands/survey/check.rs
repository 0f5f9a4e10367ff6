//! `folkmoot survey check`

use std::{collections::BTreeSet, fmt::Display, process::ExitCode};

use anyhow::Context as _;
use folkmoot_app::text;
use folkmoot_domain::{
    language::Language,
    surveys::check::{AnsweringTime, Finding, Limits, Report, Severity, check_document},
};

pub(super) fn check(file: &str, json: bool, tags: &[String]) -> anyhow::Result<ExitCode> {
    let languages = languages(tags)?;
    let document = super::read(file, "the definition")?;
    serde_json::from_str::<serde_json::Value>(&document).context("the definition must be JSON")?;
    let report = check_document(&document, &languages, &Limits::default());
    if json {
        println!("{:#}", as_json(&report)?);
    } else {
        print!("{}", as_text(&report));
    }
    Ok(if report.is_sound() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(1)
    })
}

fn languages(tags: &[String]) -> anyhow::Result<BTreeSet<Language>> {
    tags.iter().map(|tag| super::language(tag)).collect()
}

/// The report with a code and an English sentence for each finding.
fn as_json(report: &Report) -> anyhow::Result<serde_json::Value> {
    let mut document = serde_json::to_value(report)?;
    let listed = document
        .get_mut("findings")
        .and_then(serde_json::Value::as_array_mut);
    for (written, finding) in listed.into_iter().flatten().zip(&report.findings) {
        if let Some(fields) = written.as_object_mut() {
            let sentence = text::finding(Language::English, finding);
            fields.insert("code".to_owned(), finding.code().into());
            fields.insert("message".to_owned(), sentence.into());
        }
    }
    Ok(document)
}

fn as_text(report: &Report) -> String {
    let mut lines: Vec<String> = report.findings.iter().flat_map(lines_of).collect();
    if report.left_out > 0 {
        lines.push(match report.left_out {
            1 => "1 more finding is left out.".to_owned(),
            more => format!("{more} more findings are left out."),
        });
    }
    let count = |severity, word| counted(report.count(severity), word);
    lines.push(format!(
        "{}, {}, {}; {} of {} decided.",
        count(Severity::Error, "error"),
        count(Severity::Warning, "warning"),
        count(Severity::Note, "note"),
        report.decided,
        counted(report.conditions, "condition"),
    ));
    for (language, time) in &report.times {
        lines.push(format!("{}: {}.", language.own_name(), minutes(time)));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// A number with its word: `1 error`, `2 errors`.
fn counted<N: Display + PartialEq + From<u8>>(count: N, word: &str) -> String {
    let plural = if count == N::from(1) { "" } else { "s" };
    format!("{count} {word}{plural}")
}

/// How long answering takes; the range only where there is one.
fn minutes(time: &AnsweringTime) -> String {
    let [typical, shortest, longest] =
        [time.typical, time.shortest, time.longest].map(AnsweringTime::minutes);
    let range = if shortest == longest {
        String::new()
    } else {
        format!(", from {shortest} to {longest}")
    };
    let tried = if time.exact {
        ""
    } else {
        " on the walks tried"
    };
    format!("about {}{range}{tried}", counted(typical, "minute"))
}

fn lines_of(finding: &Finding) -> Vec<String> {
    let place = match finding.path.as_str() {
        "" => String::new(),
        path => format!(" {path}:"),
    };
    let sentence = text::finding(Language::English, finding);
    let mut lines = vec![format!("{}:{place} {sentence}", finding.severity.word())];
    if let Some(expression) = &finding.expression {
        lines.push(format!("    {expression}"));
    }
    if let Some(witness) = &finding.witness {
        lines.push(format!("    for example {}", witness.to_json()));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(condition: &str) -> Report {
        let document = serde_json::json!({"title": "T", "pages": [{"name": "p", "elements": [
            {"type": "radiogroup", "name": "a", "title": "A?", "choices": ["x", "y"]},
            {"type": "text", "name": "b", "title": "B?", "visibleIf": condition},
        ]}]});
        check_document(&document.to_string(), &BTreeSet::new(), &Limits::default())
    }

    #[test]
    fn a_finding_is_a_sentence_with_its_place_and_condition() {
        let text = as_text(&report("{a} = 'z'"));
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(
            lines[..2],
            [
                "error: pages[0].elements[1].visibleIf: “b” is shown on no path: its condition can never hold.",
                "    {a} = 'z'",
            ]
        );
        assert!(text.contains("1 error, 1 warning, 0 notes; 1 of 1 condition decided."));
        assert!(text.contains("English: about 1 minute.\n"), "{text}");
    }

    #[test]
    fn numbers_agree_with_their_words() {
        assert_eq!(counted(1_usize, "note"), "1 note");
        assert_eq!(counted(0_usize, "note"), "0 notes");
        let long = AnsweringTime {
            shortest: 30,
            typical: 90,
            longest: 200,
            exact: false,
        };
        assert_eq!(
            minutes(&long),
            "about 2 minutes, from 1 to 4 on the walks tried"
        );
    }

    #[test]
    fn the_document_has_codes_and_sentences() {
        let document = as_json(&report("{a} = 'z'")).unwrap();
        assert_eq!(document["findings"][0]["code"], "condition-never");
        assert_eq!(document["findings"][0]["severity"], "error");
        assert_eq!(document["findings"][0]["question"], "b");
        assert_eq!(document["times"]["en"]["exact"], true);
        assert_eq!(
            as_json(&report("{a} = 'x'")).unwrap()["findings"],
            serde_json::json!([])
        );
    }

    #[test]
    fn a_language_that_is_not_offered_is_a_wrong_input() {
        assert!(languages(&["fr".to_owned()]).is_err());
        assert_eq!(
            languages(&["zh-CN".to_owned()]).unwrap(),
            BTreeSet::from([Language::Chinese])
        );
    }
}
