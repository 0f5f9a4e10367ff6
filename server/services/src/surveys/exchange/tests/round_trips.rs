//! What goes out comes back: generated definitions through every format.

use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};

use super::super::{losses::Losses, *};

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Z][a-z]{1,8}( [a-z]{1,6}){0,3}\\??",
        1 => prop::sample::select(vec![
            "- not a list", "# no heading", "> no quote", "Type: none", "a <b> & \"c\" 'd'", "{q0} and ${q1}",
            "two\nlines", "one\n\ntwo", " spaces ", "Other (open response)", "ends -->", "`x`", "2,5; 3\t4",
            "日本語", "<!-- x -->", "| a | b |", "null", "5", "=1+1", "x <!-- {\"item\":\"none\"} -->",
        ]).prop_map(str::to_owned),
    ]
}

fn text() -> impl Strategy<Value = Json> {
    prop_oneof![
        3 => words().prop_map(Json::from),
        1 => (words(), words(), prop::option::of(words())).prop_map(|(default, de, it)| {
            let mut text = json!({"default": default, "de": de});
            if let Some(it) = it {
                text["it"] = json!(it);
            }
            text
        }),
    ]
}

fn choice(index: usize) -> impl Strategy<Value = Json> {
    prop_oneof![
        Just(json!(format!("c{index}"))),
        Just(json!(index)),
        text().prop_map(move |text| json!({"value": format!("v {index}"), "text": text})),
        text().prop_map(move |text| json!({"value": index, "text": text})),
    ]
}

fn choices() -> impl Strategy<Value = Json> {
    (1..4usize).prop_flat_map(|count| {
        (0..count)
            .map(choice)
            .collect::<Vec<_>>()
            .prop_map(Json::from)
    })
}

fn condition() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "{q0} = 'c1'",
        "{q0} notempty and ({q1} > 5 or {q1} empty)",
        "{q0} contains 'c0'",
        "{q0} anyof ['c0', 'c1']",
        "iif({q1} > 3, 1, 0) = 1",
        "!({q0} = \"it's\")",
        "{q1} * 2 + 1 >= 7 % 4",
        "{panel.a}='x'",
    ])
    .prop_map(str::to_owned)
}

type Members = Vec<(&'static str, Json)>;

fn members() -> impl Strategy<Value = Members> {
    (
        prop::option::of(text()),
        prop::option::of(text()),
        prop::option::of(condition()),
        any::<bool>(),
        prop::option::of(condition()),
        prop::option::of(text()),
        prop::option::of(text()),
    )
        .prop_map(
            |(title, description, visible, required, required_if, other, why)| {
                let mut members = Members::new();
                members.extend(title.map(|it| ("title", it)));
                members.extend(description.map(|it| ("description", it)));
                members.extend(why.map(|it| ("justification", it)));
                members.extend(visible.map(|it| ("visibleIf", json!(it))));
                if required {
                    members.push(("isRequired", json!(true)));
                } else {
                    members.extend(required_if.map(|it| ("requiredIf", json!(it))));
                }
                if let Some(other) = other {
                    members.push(("showOtherItem", json!(true)));
                    members.push(("otherText", other));
                }
                members
            },
        )
}

fn element() -> impl Strategy<Value = Json> {
    let kind = prop_oneof![
        (prop::sample::select(vec!["radiogroup", "dropdown", "checkbox", "tagbox", "ranking", "imagepicker"]), choices())
            .prop_map(|(kind, choices)| json!({"type": kind, "choices": choices})),
        (choices(), choices(), any::<bool>())
            .prop_map(|(rows, columns, all)| json!({"type": "matrix", "rows": rows, "columns": columns, "isAllRowRequired": all})),
        prop::sample::select(vec![
            json!({"type": "text"}),
            json!({"type": "text", "inputType": "number", "min": 0, "max": 9.5}),
            json!({"type": "text", "inputType": "email"}),
            json!({"type": "text", "inputType": "datetime-local"}),
            json!({"type": "text", "validators": [{"type": "regex", "regex": "^[a-z]+$", "text": {"default": "No", "de": "Nein"}}]}),
            json!({"type": "text", "validators": [{"type": "text", "minLength": 3}, {"type": "email"}]}),
            json!({"type": "comment", "maxLength": 100}),
            json!({"type": "boolean", "labelTrue": "Aye"}),
            json!({"type": "rating", "rateMin": 0, "rateMax": 10}),
            json!({"type": "rating", "rateValues": [1, "two"], "minRateDescription": "low"}),
            json!({"type": "slider", "min": 0, "max": 100, "step": 5}),
            json!({"type": "expression", "expression": "{q1} * 2"}),
            json!({"type": "html", "html": "<p>Fish &amp; <b>chips</b></p>"}),
            json!({"type": "image", "imageLink": "/a.png"}),
            json!({"type": "multipletext", "items": [{"name": "a", "title": "A"}, {"name": "b"}]}),
            json!({"type": "dropdown", "choicesMin": 2, "choicesMax": 8, "choicesStep": 3}),
            json!({"type": "tagbox", "choicesFromQuestion": "q0", "choicesFromQuestionMode": "selected"}),
            json!({"type": "radiogroup", "choicesFromQuestion": "q1", "choicesFromQuestionMode": "unselected"}),
            json!({"type": "matrixdropdown", "columns": [{"name": "x", "cellType": "text"}], "rows": ["r"], "choices": [1, 2]}),
        ]),
    ];
    (kind, members()).prop_map(|(mut element, members)| {
        if let Some(element) = element.as_object_mut() {
            for (name, value) in members {
                element.insert(name.to_owned(), value);
            }
        }
        element
    })
}

fn definition() -> impl Strategy<Value = Json> {
    let panel =
        (prop::collection::vec(element(), 1..3), members()).prop_map(|(elements, members)| {
            let mut panel: Map<String, Json> = members
                .into_iter()
                .filter(|(name, _)| ["title", "description", "visibleIf"].contains(name))
                .map(|(name, value)| (name.to_owned(), value))
                .collect();
            panel.insert("type".to_owned(), json!("panel"));
            panel.insert("elements".to_owned(), Json::Array(elements));
            Json::Object(panel)
        });
    let either = prop_oneof![5 => element(), 1 => panel];
    let page = (
        prop::collection::vec(either, 1..5),
        prop::option::of(text()),
        prop::option::of(condition()),
    );
    (
        prop::collection::vec(page, 1..4),
        text(),
        prop::option::of(text()),
        any::<bool>(),
    )
        .prop_map(|(pages, title, description, calculated)| {
            let mut number = 0;
            let pages: Vec<Json> = pages
                .into_iter()
                .enumerate()
                .map(|(index, (mut elements, title, visible))| {
                    name_all(&mut elements, &mut number);
                    let mut page = json!({"name": format!("page {index}"), "elements": elements});
                    if let Some(title) = title {
                        page["title"] = title;
                    }
                    if let Some(visible) = visible {
                        page["visibleIf"] = json!(visible);
                    }
                    page
                })
                .collect();
            let mut survey = json!({"title": title, "pages": pages, "locale": "en"});
            if let Some(description) = description {
                survey["description"] = description;
            }
            if calculated {
                survey["calculatedValues"] =
                    json!([{"name": "sum", "expression": "{q0} + 1", "includeIntoResult": false}]);
            }
            survey
        })
}

fn name_all(elements: &mut [Json], number: &mut usize) {
    for element in elements {
        element["name"] = json!(if *number % 4 == 3 {
            format!("odd näme {number}")
        } else {
            format!("q{number}")
        });
        *number += 1;
        if let Some(Json::Array(inner)) = element.get_mut("elements") {
            name_all(inner, number);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn markdown_brings_every_definition_back(definition in definition()) {
        let written = markdown::write(&definition, &mut Losses::new());
        let read = markdown::read(&written, "", &mut Losses::new()).unwrap();
        prop_assert_eq!(read, definition, "{}", written);
    }

    #[test]
    fn a_form_brings_every_definition_back(definition in definition()) {
        let book = xlsform::write(&definition, &mut Losses::new());
        let read = xlsform::read(&book, "", &mut Losses::new()).unwrap();
        prop_assert_eq!(&read, &definition, "{:#?}", book);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn the_files_of_a_form_bring_every_definition_back(definition in definition()) {
        let book = xlsform::write(&definition, &mut Losses::new());
        for file in [xlsform::xlsx(&book).unwrap(), xlsform::csv(&book).unwrap()] {
            let read = xlsform::read(&xlsform::open(&file).unwrap(), "", &mut Losses::new()).unwrap();
            prop_assert_eq!(&read, &definition);
        }
    }
}

/// Other programs refuse a form that asks for a list it doesn't have.
#[test]
fn every_list_that_a_form_asks_for_is_written() {
    let definition = json!({"title": "T", "pages": [{"name": "p", "elements": [
        {"type": "checkbox", "name": "a", "choices": ["x", "y"]},
        {"type": "dropdown", "name": "b", "choicesMin": 2, "choicesMax": 8, "choicesStep": 3},
        {"type": "tagbox", "name": "c", "choicesFromQuestion": "a", "choicesFromQuestionMode": "selected"},
        {"type": "radiogroup", "name": "d", "choicesFromQuestion": "c", "choicesFromQuestionMode": "unselected",
         "choicesVisibleIf": "{item} != 'y' or {b} = 5"},
    ]}]});
    let exported = export(&definition, Target::XlsFormCsv).unwrap();
    let form = String::from_utf8(exported.bytes.clone()).unwrap();
    for part in [
        "select_one b,b",
        "b,2,2",
        "b,5,5",
        "b,8,8",
        "select_multiple a,c",
        "a,x,x",
        "a,y,y",
        "select_one a,d",
        "\"selected(${a}, name)\"",
        "\"(name != 'y' or ${b} = 5) and not(selected(${c}, name)) and selected(${a}, name)\"",
    ] {
        assert!(form.contains(part), "{part} not in\n{form}");
    }
    let aside = |name: &str| {
        let mut items = exported.report.items.iter();
        let reasons = items
            .find(|item| item.name == name)
            .map(|item| &item.reasons);
        reasons.is_some_and(|reasons| reasons[0].message == "exchange-kept-aside")
    };
    assert!(aside("b") && aside("c") && aside("d"));
    let read = import(&exported.bytes, "t.csv").unwrap();
    assert_eq!(read.definition, definition);
}
