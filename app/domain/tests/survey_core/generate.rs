//! Questionnaires and answers, from a seed.

use folkmoot_domain::surveys::{
    definition::{self, Cell, Choice, Definition, Kind, Question},
    value::Value,
};
use serde_json::{Map, Value as Json, json};

use super::random::Random;

const LETTERS: [&str; 4] = ["a", "b", "c", "d"];

/// A condition over the first so many questions and the calculated values.
fn condition(random: &mut Random, names: usize) -> String {
    let name = match random.below(10) {
        0 => "{c0}".to_owned(),
        1 => format!("{{q{}.r1}}", random.below(names.max(1))),
        _ => format!("{{q{}}}", random.below(names.max(1))),
    };
    let single = match random.below(8) {
        0 => format!("{name} notempty"),
        1 => format!("{name} empty"),
        2 => format!("{name} contains '{}'", random.pick(&LETTERS)),
        3 => format!("{name} > {}", random.below(6)),
        4 => format!("{name} anyof ['a', 'c']"),
        5 => format!("{name} <> '{}'", random.pick(&LETTERS)),
        6 => format!("!({name} = true)"),
        _ => format!("{name} = '{}'", random.pick(&LETTERS)),
    };
    if random.percent(20) {
        let other = condition(random, names);
        format!("{single} {} {other}", random.pick(&["and", "or"]))
    } else {
        single
    }
}

fn choices(random: &mut Random, names: usize, element: &mut Json, carried: &[String]) {
    let count = 2 + random.below(3);
    let mut items: Vec<Json> = LETTERS[..count]
        .iter()
        .map(|letter| json!(letter))
        .collect();
    if random.percent(20) {
        items[0] = json!({"value": "a", "text": "First", "visibleIf": condition(random, names)});
    }
    if random.percent(10) {
        items[1] = json!({"value": 2, "text": "Two"});
    }
    element["choices"] = json!(items);
    if random.percent(12) {
        element["choicesVisibleIf"] =
            json!(format!("{{item}} <> 'b' or {}", condition(random, names)));
    }
    if !carried.is_empty() && random.percent(15) {
        element["choicesFromQuestion"] = json!(random.pick(carried));
        element["choicesFromQuestionMode"] = json!(random.pick(&["all", "selected", "unselected"]));
        element.as_object_mut().unwrap().remove("choices");
    }
    for (name, share) in [
        ("showOtherItem", 20),
        ("showNoneItem", 15),
        ("showRefuseItem", 5),
        ("showDontKnowItem", 5),
    ] {
        if random.percent(share) {
            element[name] = json!(true);
        }
    }
    if random.percent(10) {
        element["hideIfChoicesEmpty"] = json!(true);
    }
}

fn validators(random: &mut Random, names: usize) -> Json {
    let all = [
        json!({"type": "numeric", "minValue": 2, "maxValue": 9, "text": "kind:numeric"}),
        json!({"type": "text", "minLength": 3, "maxLength": 6, "text": "kind:text"}),
        json!({"type": "text", "allowDigits": false, "text": "kind:text"}),
        json!({"type": "answercount", "minCount": 2, "text": "kind:answercount"}),
        json!({"type": "regex", "regex": "^[a-c]+\\d?$", "text": "kind:regex"}),
        json!({"type": "email", "text": "kind:email"}),
        json!({"type": "expression", "expression": condition(random, names), "text": "kind:expression"}),
    ];
    let count = 1 + random.below(2);
    json!(
        (0..count)
            .map(|_| random.pick(&all).clone())
            .collect::<Vec<_>>()
    )
}

fn element(random: &mut Random, index: usize, names: usize, carried: &mut Vec<String>) -> Json {
    let kinds = [
        "radiogroup",
        "radiogroup",
        "dropdown",
        "checkbox",
        "checkbox",
        "tagbox",
        "boolean",
        "rating",
        "ranking",
        "matrix",
        "matrixdropdown",
        "multipletext",
        "text",
        "text",
        "text",
        "comment",
        "slider",
        "imagepicker",
        "expression",
        "html",
        "image",
    ];
    let kind = *random.pick(&kinds);
    let name = format!("q{index}");
    let mut element = json!({"type": kind, "name": name});
    match kind {
        "radiogroup" | "dropdown" => {
            choices(random, names, &mut element, carried);
            carried.push(name);
        }
        "checkbox" | "tagbox" => {
            choices(random, names, &mut element, carried);
            if random.percent(30) && element.get("choicesFromQuestion").is_none() {
                element["minSelectedChoices"] = json!(1 + random.below(2));
            }
            carried.push(name);
        }
        "imagepicker" => {
            element["choices"] = json!([{"value": "a"}, {"value": "b"}]);
            element["multiSelect"] = json!(random.percent(50));
        }
        "ranking" => element["choices"] = json!(["a", "b", "c"]),
        "matrix" => {
            element["rows"] = json!(["r1", "r2"]);
            element["columns"] = json!(["a", "b"]);
            element["eachRowRequired"] = json!(random.percent(40));
        }
        "matrixdropdown" => {
            element["rows"] = json!(["r1", "r2"]);
            element["columns"] = json!([
                {"name": "a", "cellType": "dropdown", "choices": ["a", "b"], "isRequired": random.percent(30)},
                {"name": "b", "cellType": "text", "validators": [{"type": "text", "minLength": 2, "text": "kind:text"}]},
            ]);
        }
        "multipletext" => {
            element["items"] = json!([
                {"name": "r1", "isRequired": random.percent(40)},
                {"name": "r2", "validators": [{"type": "email", "text": "kind:email"}]},
            ]);
        }
        "text" => {
            element["inputType"] = json!(random.pick(&["text", "text", "number", "email", "date"]));
            if element["inputType"] == "number" && random.percent(60) {
                element["min"] = json!(2);
                element["max"] = json!(7);
            }
            if element["inputType"] == "date" && random.percent(60) {
                element["min"] = json!("2026-07-01");
            }
        }
        "expression" => {
            element["expression"] = json!(format!("iif({}, 'a', 3)", condition(random, names)));
        }
        "html" => element["html"] = json!("<p>text</p>"),
        _ => {}
    }
    if !matches!(kind, "html" | "image" | "expression") {
        if random.percent(25) {
            element["isRequired"] = json!(true);
        } else if random.percent(15) {
            element["requiredIf"] = json!(condition(random, names));
        }
        if random.percent(12) {
            element["enableIf"] = json!(condition(random, names));
        }
        if random.percent(25)
            && !matches!(
                kind,
                "matrix" | "matrixdropdown" | "multipletext" | "boolean"
            )
        {
            element["validators"] = validators(random, names);
        }
    }
    if random.percent(35) {
        element["visibleIf"] = json!(condition(random, names));
    }
    element
}

/// A questionnaire and answers to it.
pub fn generate(random: &mut Random) -> (Json, Json) {
    let total = 3 + random.below(7);
    let mut carried = Vec::new();
    let mut pages = Vec::new();
    let mut index = 0;
    while index < total {
        let mut elements = Vec::new();
        for _ in 0..=random.below(4) {
            elements.push(element(random, index, total, &mut carried));
            index += 1;
        }
        if random.percent(30) {
            let mut panel =
                json!({"type": "panel", "name": format!("panel{index}"), "elements": elements});
            if random.percent(40) {
                panel["visibleIf"] = json!(condition(random, total));
            }
            if random.percent(20) {
                panel["isRequired"] = json!(true);
            }
            // Where nothing can be changed, survey-core does not compute either.
            if random.percent(20) && !panel.to_string().contains("\"type\":\"expression\"") {
                panel["enableIf"] = json!(condition(random, total));
            }
            elements = vec![panel];
        }
        let mut page = json!({"name": format!("page{}", pages.len() + 1), "elements": elements});
        if random.percent(20) {
            page["visibleIf"] = json!(condition(random, total));
        }
        pages.push(page);
    }
    // Every name that a condition may use is there.
    let rest: Vec<Json> = (index..=total)
        .map(|index| json!({"type": "text", "name": format!("q{index}")}))
        .collect();
    pages.push(json!({"name": "last", "elements": rest}));
    let definition = json!({
        "title": "T",
        "calculatedValues": [
            {"name": "c0", "expression": format!("iif({{q{}}} > 2, 1, 5)", random.below(total))},
            {"name": "c1", "expression": format!("iif({}, {{c0}}, 'none')", condition(random, total))},
        ],
        "pages": pages,
    });
    // A condition may name a row that its question does not have: then another one is drawn.
    let reading = definition::read_document(&definition);
    let Some(read) = reading.definition else {
        return generate(random);
    };
    let answers = answers(random, &read);
    (definition, answers)
}

/// Answers to most of the questions, most of them right.
pub fn answers(random: &mut Random, definition: &Definition) -> Json {
    let mut given = Map::new();
    for question in definition.questions() {
        if !random.percent(75) {
            continue;
        }
        if let Some(value) = answer(random, definition, question) {
            given.insert(question.name.clone(), value);
        }
        let other = given
            .get(&question.name)
            .is_some_and(|value| value.to_string().contains("\"other\""));
        if other && random.percent(60) {
            given.insert(question.comment_name(), json!("words"));
        }
    }
    json!(given)
}

/// One of the choices, seldom a stranger; survey-core takes a stranger for the words of "other" where that is offered.
fn one(random: &mut Random, choices: &[Choice], other: bool) -> Json {
    if choices.is_empty() || (!other && random.percent(5)) {
        return json!("stranger");
    }
    random.pick(choices).value.to_json()
}

fn answer(random: &mut Random, definition: &Definition, question: &Question) -> Option<Json> {
    let items = definition.choice_items(question);
    let special = |random: &mut Random| {
        let special: Vec<&str> = question
            .choices()?
            .special()
            .map(|(value, _)| value)
            .collect();
        (!special.is_empty() && random.percent(30)).then(|| json!(random.pick(&special)))
    };
    Some(match &question.kind {
        Kind::Single(_) | Kind::Dropdown(_) => {
            special(random).unwrap_or_else(|| one(random, items, question.has_other()))
        }
        Kind::Multiple(..) => {
            let mut chosen: Vec<Json> = items
                .iter()
                .filter(|_| random.percent(50))
                .map(|item| item.value.to_json())
                .collect();
            if chosen.is_empty() {
                chosen.push(special(random)?);
            }
            json!(chosen)
        }
        Kind::Ranking(_) => {
            let mut order: Vec<Json> = items.iter().map(|item| item.value.to_json()).collect();
            let turn = random.below(order.len().max(1));
            order.rotate_left(turn);
            json!(order)
        }
        Kind::Rating(scale) => random.pick(&scale.steps).value.to_json(),
        Kind::Boolean { .. } => json!(random.percent(50)),
        Kind::Text(text) => match text.input.name() {
            "number" | "range" => json!(random.below(10)),
            "email" => json!(random.pick(&["a@b.org", "a", "a.b@c.example", "a@b"])),
            "date" => json!(random.pick(&["2026-07-31", "2026-01-01", "2027-12-31"])),
            "text" => {
                json!(random.pick(&["a", "abc", "abc1", "a@b.org", "5", "seven words in a line"]))
            }
            _ => return None,
        },
        Kind::Comment { .. } => json!(random.pick(&["a", "abc", "abc1", "5", "more words"])),
        Kind::Matrix { columns, rows, .. } => {
            let mut chosen = Map::new();
            for row in rows {
                if random.percent(60) {
                    chosen.insert(row.key(), random.pick(columns).value.to_json());
                }
            }
            (!chosen.is_empty()).then(|| json!(chosen))?
        }
        Kind::Grid { columns, rows } => {
            let mut chosen = Map::new();
            for row in rows {
                let mut cells = Map::new();
                for column in columns {
                    let value = match &column.cell {
                        Cell::Choice(choices) => random.pick(choices).value.to_json(),
                        Cell::Text(_) => json!(random.pick(&["a", "ab", "abc"])),
                        _ => continue,
                    };
                    if random.percent(60) {
                        cells.insert(column.name.clone(), value);
                    }
                }
                if !cells.is_empty() {
                    chosen.insert(row.key(), json!(cells));
                }
            }
            (!chosen.is_empty()).then(|| json!(chosen))?
        }
        Kind::Lines(items) => {
            let mut lines = Map::new();
            for item in items {
                if random.percent(60) && item.input.input.name() == "text" {
                    lines.insert(item.name.clone(), json!(random.pick(&["a", "a@b.org"])));
                }
            }
            (!lines.is_empty()).then(|| json!(lines))?
        }
        Kind::Slider(slider) if !slider.range => {
            Value::Number(slider.least + slider.step).to_json()
        }
        _ => return None,
    })
}
