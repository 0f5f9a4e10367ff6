//! Questionnaires, from a seed.

use folkmoot_domain::surveys::definition;
use serde_json::{Value as Json, json};

use super::{answers::answers, random::Random};

const LETTERS: [&str; 4] = ["a", "b", "c", "d"];
const KINDS: [&str; 21] = [
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

/// The place of something that is asked.
fn asked(random: &mut Random, kinds: &[&str]) -> usize {
    let question = random.below(kinds.len());
    if matches!(kinds[question], "html" | "image") {
        return asked(random, kinds);
    }
    question
}

/// A condition over the first so many questions and the calculated values.
fn condition(random: &mut Random, kinds: &[&str]) -> String {
    let question = asked(random, kinds);
    let name = match (random.below(8), kinds[question]) {
        (0, _) => format!("{{c{}}}", random.below(3)),
        (1 | 2, "matrix" | "multipletext") => format!("{{q{question}.r1}}"),
        (1, "checkbox" | "tagbox" | "ranking") => format!("{{q{question}.length}}"),
        (2, "checkbox" | "tagbox" | "ranking") => {
            format!("{{q{question}[{}]}}", random.below(3))
        }
        (1 | 2, "matrixdropdown") => format!("{{q{question}.r1.a}}"),
        _ => format!("{{q{question}}}"),
    };
    let single = match random.below(15) {
        8 => format!(
            "displayValue('q{question}') = '{}'",
            random.pick(&["First", "a", "Two", "Yes"])
        ),
        9 => format!("{name} notcontains '{}'", random.pick(&LETTERS)),
        10 => format!("{name} allof ['a', '{}']", random.pick(&LETTERS)),
        11 => format!("{name} noneof ['b', 2]"),
        12 if matches!(kinds[question], "rating" | "slider" | "boolean") => {
            format!("sum({name}, 1) > {}", random.below(9))
        }
        13 => format!("count({name}) >= {}", random.below(3)),
        14 => format!("{name} + {{q{}}} contains 'a'", asked(random, kinds)),
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
        let other = condition(random, kinds);
        format!("{single} {} {other}", random.pick(&["and", "or"]))
    } else {
        single
    }
}

/// A condition of choices. There `displayValue`, which is asynchronous in survey-core, makes all of them vanish.
fn offering(random: &mut Random, kinds: &[&str]) -> String {
    without(random, kinds, "displayValue")
}

/// A condition without this part.
fn without(random: &mut Random, kinds: &[&str], part: &str) -> String {
    loop {
        let condition = condition(random, kinds);
        if !condition.contains(part) {
            return condition;
        }
    }
}

fn choices(random: &mut Random, kinds: &[&str], element: &mut Json, carried: &[String]) {
    let count = 2 + random.below(3);
    let mut items: Vec<Json> = LETTERS[..count]
        .iter()
        .map(|letter| json!(letter))
        .collect();
    if random.percent(20) {
        items[0] = json!({"value": "a", "text": "First", "visibleIf": offering(random, kinds)});
    }
    if random.percent(10) {
        items[1] = json!({"value": 2, "text": "Two", "enableIf": offering(random, kinds)});
    }
    element["choices"] = json!(items);
    if random.percent(12) {
        element["choicesVisibleIf"] =
            json!(format!("{{item}} <> 'b' or {}", offering(random, kinds)));
    }
    if random.percent(8) {
        element["choicesEnableIf"] =
            json!(format!("{{item}} = 'a' or {}", offering(random, kinds)));
    }
    if random.percent(20) {
        element["choicesOrder"] = json!(random.pick(&["asc", "desc", "random"]));
    }
    if !carried.is_empty() && random.percent(15) {
        element["choicesFromQuestion"] = json!(random.pick(carried));
        element["choicesFromQuestionMode"] = json!(random.pick(&["all", "selected", "unselected"]));
        element.as_object_mut().unwrap().remove("choices");
    }
    for (name, share) in [
        ("showOtherItem", 25),
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

fn validators(random: &mut Random, kinds: &[&str]) -> Json {
    let all = [
        json!({"type": "numeric", "minValue": 2, "maxValue": 9, "text": "kind:numeric"}),
        json!({"type": "text", "minLength": 3, "maxLength": 6, "text": "kind:text"}),
        json!({"type": "text", "allowDigits": false, "text": "kind:text"}),
        json!({"type": "answercount", "minCount": 2, "text": "kind:answercount"}),
        json!({"type": "regex", "regex": "^[a-c]+\\d?$", "text": "kind:regex"}),
        json!({"type": "email", "text": "kind:email"}),
        json!({"type": "expression", "expression": condition(random, kinds), "text": "kind:expression"}),
    ];
    let count = 1 + random.below(2);
    json!(
        (0..count)
            .map(|_| random.pick(&all).clone())
            .collect::<Vec<_>>()
    )
}

fn element(random: &mut Random, index: usize, kinds: &[&str], carried: &mut Vec<String>) -> Json {
    let kind = kinds[index];
    let name = format!("q{index}");
    let mut element = json!({"type": kind, "name": name});
    match kind {
        "radiogroup" | "dropdown" => {
            choices(random, kinds, &mut element, carried);
            carried.push(name);
        }
        "checkbox" | "tagbox" => {
            choices(random, kinds, &mut element, carried);
            if random.percent(30) && element.get("choicesFromQuestion").is_none() {
                element["minSelectedChoices"] = json!(1 + random.below(2));
            } else if random.percent(20) {
                element["maxSelectedChoices"] = json!(1 + random.below(2));
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
            element["expression"] = json!(format!("iif({}, 'a', 3)", without(random, kinds, "{c")));
        }
        "comment" if random.percent(20) => element["maxLength"] = json!(4),
        "html" => element["html"] = json!("<p>text</p>"),
        _ => {}
    }
    if !matches!(kind, "html" | "image" | "expression") {
        if random.percent(25) {
            element["isRequired"] = json!(true);
        } else if random.percent(15) {
            element["requiredIf"] = json!(condition(random, kinds));
        }
        if random.percent(12) {
            element["enableIf"] = json!(condition(random, kinds));
        } else if random.percent(5) {
            element["readOnly"] = json!(true);
        }
        if random.percent(25)
            && !matches!(
                kind,
                "matrix" | "matrixdropdown" | "multipletext" | "boolean"
            )
        {
            element["validators"] = validators(random, kinds);
        }
    }
    if random.percent(35) {
        element["visibleIf"] = json!(condition(random, kinds));
    }
    element
}

/// Questions inside panels, which may stand in each other.
fn panel(
    random: &mut Random,
    elements: Vec<Json>,
    kinds: &[&str],
    number: usize,
    depth: usize,
) -> Json {
    let elements = if depth > 0 && random.percent(30) {
        vec![panel(random, elements, kinds, number, depth - 1)]
    } else {
        elements
    };
    let mut panel =
        json!({"type": "panel", "name": format!("panel{number}x{depth}"), "elements": elements});
    if random.percent(35) {
        panel["visibleIf"] = json!(condition(random, kinds));
    }
    if random.percent(20) {
        panel["isRequired"] = json!(true);
    } else if random.percent(15) {
        panel["requiredIf"] = json!(condition(random, kinds));
    }
    // Where nothing can be changed, survey-core does not compute either.
    if random.percent(20) && !panel.to_string().contains("\"type\":\"expression\"") {
        panel["enableIf"] = json!(condition(random, kinds));
    }
    panel
}

fn triggers(random: &mut Random, kinds: &[&str], count: usize) -> Json {
    let mut triggers = Vec::new();
    for _ in 0..count {
        let expression = condition(random, kinds);
        triggers.push(if random.percent(50) {
            json!({"type": "complete", "expression": expression})
        } else {
            let target = format!("q{}", asked(random, kinds));
            json!({"type": "skip", "expression": expression, "gotoName": target})
        });
    }
    json!(triggers)
}

/// Values that use each other, earlier ones later ones too.
fn calculated(random: &mut Random, kinds: &[&str]) -> Json {
    let question = asked(random, kinds);
    let (least, other) = match random.below(3) {
        0 => (format!("iif({{q{question}}} > 2, 1, 5)"), "c0"),
        1 => (
            format!("{{q{question}}} + {{q{}}}", asked(random, kinds)),
            "c0",
        ),
        _ => (format!("sum(count({{q{question}}}), {{c2}})"), "c1"),
    };
    let last = if other == "c1" {
        "count({q0}, 1)"
    } else {
        "iif({c1} empty, 0, {c1})"
    };
    let middle = if other == "c1" { "{c2}" } else { "{c0}" };
    json!([
        {"name": "c0", "expression": least},
        {"name": "c1", "expression": format!("iif({}, {middle}, 'none')", without(random, kinds, "{c"))},
        {"name": "c2", "expression": last},
    ])
}

/// A questionnaire and answers to it.
pub fn generate(random: &mut Random) -> (Json, Json) {
    loop {
        let definition = definition(random);
        // A computed question may go round in a circle: then another one is drawn.
        if let Some(read) = definition::read_document(&definition).definition {
            let answers = answers(random, &read);
            return (definition, answers);
        }
    }
}

fn definition(random: &mut Random) -> Json {
    let total = 3 + random.below(8);
    let mut kinds: Vec<&str> = (0..total).map(|_| *random.pick(&KINDS)).collect();
    // Something is asked, which calculated values name.
    kinds[0] = *random.pick(&["radiogroup", "checkbox", "text"]);
    let mut carried = Vec::new();
    let mut pages = Vec::new();
    let mut index = 0;
    while index < total {
        let mut elements = Vec::new();
        for _ in 0..(1 + random.below(4)).min(total - index) {
            // How a question reads that asks for its own reading depends on what was computed before, there.
            let own = format!("displayValue('q{index}')");
            elements.push(loop {
                let before = carried.len();
                let element = element(random, index, &kinds, &mut carried);
                let text = element.to_string();
                let offers_itself = element.get("showOtherItem").is_some()
                    && text.contains(&format!("{{q{index}}}"));
                if !text.contains(&own) && !offers_itself {
                    break element;
                }
                carried.truncate(before);
            });
            index += 1;
        }
        if random.percent(35) {
            elements = vec![panel(random, elements, &kinds, index, 2)];
        }
        let mut page = json!({"name": format!("page{}", pages.len() + 1), "elements": elements});
        if random.percent(20) {
            page["visibleIf"] = json!(condition(random, &kinds));
        }
        if random.percent(10) {
            page["requiredIf"] = json!(condition(random, &kinds));
        }
        pages.push(page);
    }
    let mut definition = json!({"title": "T", "pages": pages});
    if random.percent(60) {
        definition["calculatedValues"] = calculated(random, &kinds);
    } else {
        let none = json!([{"name": "c0", "expression": "1"}, {"name": "c1", "expression": "'a'"}, {"name": "c2", "expression": "{q0}"}]);
        definition["calculatedValues"] = none;
    }
    if random.percent(30) {
        let count = 1 + random.below(2);
        definition["triggers"] = triggers(random, &kinds, count);
    }
    definition
}
