//! Whether an answer is what its schema says, and whether the schemas say anything.

use serde_json::{Value, json};

use super::description;

/// Where a value departs from a schema, or `None`. Properties that the schema does not name are departures.
pub(super) fn departure(schema: &Value, value: &Value, whole: &Value, at: &str) -> Option<String> {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = whole.pointer(reference.trim_start_matches('#')).unwrap();
        return departure(target, value, whole, at);
    }
    if let Some(choices) = schema["oneOf"].as_array() {
        let mut found = choices
            .iter()
            .map(|choice| departure(choice, value, whole, at));
        return if found.any(|departure| departure.is_none()) {
            None
        } else {
            Some(format!("{at}: none of oneOf"))
        };
    }
    if let Some(parts) = schema["allOf"].as_array() {
        let mut found = parts.iter().map(|part| departure(part, value, whole, at));
        return found.find_map(|departure| departure);
    }
    if let Some(words) = schema["enum"].as_array()
        && !words.contains(value)
    {
        return Some(format!("{at}: {value} is none of {words:?}"));
    }
    let kinds: Vec<&str> = match &schema["type"] {
        Value::String(kind) => vec![kind],
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
        _ => return None,
    };
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_i64() || number.is_u64() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    if !kinds.contains(&kind) {
        return Some(format!("{at}: {kind} instead of {kinds:?}"));
    }
    match value {
        Value::Array(items) => items.iter().enumerate().find_map(|(index, item)| {
            departure(&schema["items"], item, whole, &format!("{at}/{index}"))
        }),
        Value::Object(fields) => {
            let required = schema["required"].as_array().cloned().unwrap_or_default();
            if let Some(missing) = required
                .iter()
                .filter_map(Value::as_str)
                .find(|name| !fields.contains_key(*name))
            {
                return Some(format!("{at}: {missing} is missing"));
            }
            fields.iter().find_map(|(name, field)| {
                let at = format!("{at}/{name}");
                match (&schema["properties"][name], &schema["additionalProperties"]) {
                    (Value::Null, Value::Object(_)) => {
                        departure(&schema["additionalProperties"], field, whole, &at)
                    }
                    (Value::Null, _) => Some(format!("{at}: not described")),
                    (property, _) => departure(property, field, whole, &at),
                }
            })
        }
        _ => None,
    }
}

#[test]
fn the_check_of_schemas_can_fail() {
    let whole = description();
    let schema = json!({"$ref": "#/components/schemas/BodyList"});
    let good = json!({"items": [], "next": null});
    assert_eq!(departure(&schema, &good, &whole, ""), None);
    for wrong in [
        json!({"items": [{}], "next": null}),
        json!({"items": [], "next": 3}),
        json!({"items": [], "next": null, "more": 1}),
    ] {
        assert!(departure(&schema, &wrong, &whole, "").is_some(), "{wrong}");
    }
}

/// The places in a schema at which anything would do.
fn says_nothing(schema: &Value, at: &str, found: &mut Vec<String>) {
    let Some(fields) = schema.as_object() else {
        return found.push(at.to_owned());
    };
    if !["$ref", "type", "oneOf", "allOf", "enum"]
        .iter()
        .any(|word| fields.contains_key(*word))
    {
        found.push(at.to_owned());
    }
    for word in ["oneOf", "allOf"] {
        for part in fields
            .get(word)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            says_nothing(part, at, found);
        }
    }
    for (name, property) in fields
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        says_nothing(property, &format!("{at}/{name}"), found);
    }
    for word in ["items", "additionalProperties"] {
        if let Some(inner) = fields.get(word) {
            says_nothing(inner, &format!("{at}/{word}"), found);
        }
    }
    let is_object = fields.get("type") == Some(&json!("object"));
    if is_object
        && !fields.contains_key("properties")
        && !fields.contains_key("additionalProperties")
    {
        found.push(at.to_owned());
    }
}

#[test]
fn every_schema_says_what_stands_in_it() {
    let whole = description();
    let mut found = Vec::new();
    for (name, schema) in whole["components"]["schemas"].as_object().unwrap() {
        says_nothing(schema, name, &mut found);
    }
    assert_eq!(found, Vec::<String>::new());
    // The check can fail.
    for free in [
        json!({}),
        json!({"type": "object"}),
        json!({"type": "array", "items": {}}),
    ] {
        says_nothing(&free, "free", &mut found);
    }
    assert_eq!(found.len(), 3, "{found:?}");
}

#[test]
fn a_release_and_the_steps_of_a_motion_are_described_down_to_the_cell() {
    let whole = description();
    let cell = json!({"$ref": "#/components/schemas/Cell"});
    for good in [
        json!({"shown": {"count": 5, "percent": null}}),
        json!({"shown": {"count": 50, "percent": 12}}),
        json!({"hidden": "<5"}),
        json!({"hidden": "protecting"}),
    ] {
        assert_eq!(departure(&cell, &good, &whole, ""), None, "{good}");
    }
    let step = json!({"$ref": "#/components/schemas/Step"});
    assert_eq!(
        departure(&step, &json!({"step": "no-quorum-asked"}), &whole, ""),
        None
    );
    for (schema, wrong) in [
        (&cell, json!({"shown": {"count": "5", "percent": null}})),
        (&cell, json!({"hidden": "secret"})),
        (&cell, json!("shown")),
        (&step, json!({"step": "dice"})),
        (&step, json!({"step": "tie", "each": 2})),
    ] {
        assert!(departure(schema, &wrong, &whole, "").is_some(), "{wrong}");
    }
}
