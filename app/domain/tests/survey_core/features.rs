//! What a case has in it, so that nobody believes something compared that never occurs.

use std::collections::BTreeSet;

use serde_json::Value as Json;

/// What expressions are counted by: the parts of the language as they are written.
pub const EXPRESSIONS: [&str; 43] = [
    "<>",
    "<=",
    ">=",
    "=<",
    "=>",
    "==",
    "!=",
    "*=",
    "=",
    "<",
    ">",
    " + ",
    " - ",
    " * ",
    " / ",
    " % ",
    " ^ ",
    "!(",
    " and ",
    " or ",
    "&&",
    "||",
    " contains ",
    " notcontains ",
    " anyof ",
    " allof ",
    " noneof ",
    " empty",
    " notempty",
    "iif(",
    "sum(",
    "avg(",
    "min(",
    "max(",
    "count(",
    "round(",
    "trunc(",
    "substring(",
    "age(",
    "dateDiff(",
    "{m}",
    ".length}",
    "[0]}",
];

pub fn of_expression(text: &str) -> impl Iterator<Item = &'static str> {
    EXPRESSIONS.into_iter().filter(|part| text.contains(part))
}

/// What surveys are counted by: types, properties, ways to write conditions, and what answers hold.
pub const SURVEYS: [&str; 79] = [
    "type radiogroup",
    "type dropdown",
    "type checkbox",
    "type tagbox",
    "type boolean",
    "type rating",
    "type ranking",
    "type matrix",
    "type matrixdropdown",
    "type multipletext",
    "type text",
    "type comment",
    "type slider",
    "type imagepicker",
    "type expression",
    "type html",
    "type image",
    "type panel",
    "type numeric",
    "type answercount",
    "type regex",
    "type email",
    "type complete",
    "type skip",
    "visibleIf",
    "enableIf",
    "requiredIf",
    "isRequired",
    "readOnly",
    "choicesVisibleIf",
    "choicesEnableIf",
    "choicesFromQuestion",
    "choicesFromQuestionMode",
    "choicesOrder asc",
    "choicesOrder desc",
    "choicesOrder random",
    "showOtherItem",
    "showNoneItem",
    "showRefuseItem",
    "showDontKnowItem",
    "hideIfChoicesEmpty",
    "minSelectedChoices",
    "maxSelectedChoices",
    "maxLength",
    "eachRowRequired",
    "choice visibleIf",
    "choice enableIf",
    "panel visibleIf",
    "panel enableIf",
    "panel requiredIf",
    "panel isRequired",
    "page visibleIf",
    "page requiredIf",
    "panel in panel",
    "matrix isRequired",
    "matrixdropdown isRequired",
    "multipletext isRequired",
    "calculated from calculated",
    "calculated from later",
    ".length}",
    "[0]}",
    "displayValue(",
    "sum(",
    "count(",
    " + {",
    " contains ",
    " notcontains ",
    " anyof ",
    " allof ",
    " noneof ",
    " empty",
    " notempty",
    "{c1}",
    "answer blank",
    "answer with unchosen words",
    "answer with blank words",
    "answer stranger",
    "answer list",
    "answer rows",
];

/// The features of a questionnaire and the answers to it.
pub fn of_survey(definition: &Json, answers: &Json) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    walk(definition, "", &mut found);
    for calculated in definition["calculatedValues"]
        .as_array()
        .into_iter()
        .flatten()
    {
        let (name, expression) = (
            calculated["name"].as_str(),
            calculated["expression"].as_str(),
        );
        for other in ["c0", "c1", "c2"] {
            if expression
                .unwrap_or_default()
                .contains(&format!("{{{other}}}"))
            {
                found.insert("calculated from calculated");
                if name < Some(other) {
                    found.insert("calculated from later");
                }
            }
        }
    }
    for (name, answer) in answers.as_object().into_iter().flatten() {
        let blank = answer.as_str().is_some_and(|text| text.trim().is_empty());
        if let Some(question) = name.strip_suffix("-Comment") {
            if blank {
                found.insert("answer with blank words");
            }
            if !answers[question].to_string().contains("\"other\"") {
                found.insert("answer with unchosen words");
            }
        } else if blank {
            found.insert("answer blank");
        }
        if answer.to_string().contains("stranger") {
            found.insert("answer stranger");
        }
        if answer.is_array() {
            found.insert("answer list");
        }
        if answer.is_object() {
            found.insert("answer rows");
        }
    }
    found
}

fn listed(name: &str) -> Option<&'static str> {
    SURVEYS.into_iter().find(|listed| *listed == name)
}

fn walk(json: &Json, within: &str, found: &mut BTreeSet<&'static str>) {
    match json {
        Json::Array(items) => items.iter().for_each(|item| walk(item, within, found)),
        Json::Object(fields) => {
            let kind = fields.get("type").and_then(Json::as_str);
            let kind = kind.unwrap_or(match within {
                "pages" => "page",
                "choices" => "choice",
                _ => "",
            });
            found.extend(listed(&format!("type {kind}")));
            if kind == "panel" && within == "panel" {
                found.insert("panel in panel");
            }
            for (name, value) in fields {
                if *value != Json::Bool(false) {
                    found.extend(listed(name));
                    found.extend(listed(&format!("{kind} {name}")));
                }
                if let Some(text) = value.as_str() {
                    found.extend(listed(&format!("{name} {text}")));
                    if name.ends_with("If") || name == "expression" {
                        found.extend(
                            SURVEYS
                                .into_iter()
                                .filter(|part| {
                                    part.contains(['{', '}', '(']) || part.starts_with(' ')
                                })
                                .filter(|part| text.contains(part)),
                        );
                    }
                }
                let within = if kind == "panel" { "panel" } else { name };
                walk(value, within, found);
            }
        }
        _ => {}
    }
}
