use std::collections::BTreeMap;

use super::*;

fn known() -> BTreeMap<String, Known> {
    [
        ("one", "one", Kind::Plain),
        ("many", "many", Kind::Many),
        ("born", "born", Kind::Date),
        ("_1", "q_1", Kind::Plain),
        ("photo", "photo", Kind::Missing),
    ]
    .into_iter()
    .map(|(name, target, kind)| {
        let target = target.to_owned();
        (name.to_owned(), Known { target, kind })
    })
    .collect()
}

fn ours(text: &str) -> Result<String, String> {
    let names = known();
    let scope = Scope {
        names: &names,
        this: Some("one"),
        columns: None,
    };
    read(text, Dialect::XPath)
        .and_then(|formula| translate(&formula, &scope))
        .and_then(|translated| translated.formula.write())
        .map_err(|unsayable| unsayable.0)
}

#[test]
fn the_xpath_of_forms_becomes_our_expressions() {
    for (xpath, expected) in [
        ("${one} = 'a'", "{one} = 'a'"),
        ("${_1}>=15 and ${one}<=49", "{q_1} >= 15 and {one} <= 49"),
        ("../one = '1_NW'", "{one} = '1_NW'"),
        ("/data/group/one != ''", "{one} notempty"),
        ("not(selected(${many}, 'yes'))", "!({many} contains 'yes')"),
        (
            "selected(${one},'yes') or ${one} = ''",
            "{one} = 'yes' or {one} empty",
        ),
        ("${many} = 'b a'", "{many} = ['b', 'a']"),
        (". <= 100 and . mod 2 = 0", "{one} <= 100 and {one} % 2 = 0"),
        ("(1 + 2) * 3 div 4", "(1 + 2) * 3 / 4"),
        (
            "if(${one} > 5, 'big', 'small')",
            "iif({one} > 5, 'big', 'small')",
        ),
        (
            "coalesce(${one}, ${_1})",
            "iif({one} notempty, {one}, {q_1})",
        ),
        ("count-selected(${many}) > 2", "count({many}) > 2"),
        ("count-selected(${many}) >= 1", "{many} notempty"),
        ("string-length(.) = 0", "{one} empty"),
        (
            "int((today() - ${born}) div 365.25)",
            "trunc(dateDiff({born}, today(), 'days') / 365.25)",
        ),
        ("concat('a', ${one}, \"it's\")", "'a' + {one} + 'it\\'s'"),
        ("round(number(${one}), 2)", "round({one}, 2)"),
        ("once(today())", "today()"),
        ("-5 < ${one}", "-5 < {one}"),
        ("jr:choice-name(${one}, '${one}')", "displayValue('one')"),
        ("${one} = ‘a’", "{one} = 'a'"),
    ] {
        assert_eq!(ours(xpath), Ok(expected.to_owned()), "{xpath}");
    }
}

#[test]
fn what_cannot_be_said_is_named() {
    for (xpath, part) in [
        ("regex(${one}, 'a+')", "regex()"),
        ("${photo} != ''", "photo"),
        ("${nobody} = 1", "nobody"),
        ("instance('x')/root", "instance()"),
        ("${one} =", "${one} ="),
        ("'open", "'open"),
        ("position(..)", ".."),
        (&format!("{}1{}", "(".repeat(60), ")".repeat(60)), ""),
    ] {
        let found = ours(xpath).expect_err(xpath);
        assert!(part.is_empty() || found == part, "{xpath}: {found}");
    }
}

#[test]
fn the_conditions_of_limesurvey_become_our_expressions() {
    let names = known();
    let scope = Scope {
        names: &names,
        this: None,
        columns: None,
    };
    let formula = read(
        "((one == \"Y\" && !is_empty(born)) || (_1 ne 3))",
        Dialect::LimeSurvey,
    )
    .unwrap();
    let translated = translate(&formula, &scope).unwrap();
    assert_eq!(
        translated.formula.write().unwrap(),
        "{one} = 'Y' and {born} notempty or {q_1} <> 3"
    );
}

#[test]
fn a_choice_filter_is_decided_as_far_as_the_choice_decides_it() {
    let names = known();
    for (cell, expected) in [("yes", "{one} = 'a'"), ("no", "false")] {
        let cells = BTreeMap::from([("pastel".to_owned(), cell.to_owned())]);
        let scope = Scope {
            names: &names,
            this: None,
            columns: Some(&cells),
        };
        let formula = read("pastel='yes' and ${one} = 'a'", Dialect::XPath).unwrap();
        let translated = translate(&formula, &scope).unwrap();
        assert_eq!(translated.formula.write().unwrap(), expected);
    }
}

#[test]
fn our_expressions_become_xpath_and_come_back() {
    let written: BTreeMap<String, (String, Kind)> = [("one", Kind::Plain), ("many", Kind::Many)]
        .into_iter()
        .map(|(name, kind)| (name.to_owned(), (name.to_owned(), kind)))
        .collect();
    let names = Exported {
        names: &written,
        this: None,
        item: false,
    };
    for (text, expected) in [
        (
            "{one} = 'a' and ({many} contains 'x' or {one} > 5)",
            "${one} = 'a' and (selected(${many}, 'x') or ${one} > 5)",
        ),
        (
            "{many} anyof ['a', 'b']",
            "selected(${many}, 'a') or selected(${many}, 'b')",
        ),
        ("!({one} notempty)", "not(${one} != '')"),
        (
            "iif({one} empty, 0, round({one} / 2))",
            "if(${one} = '', 0, round(${one} div 2))",
        ),
        ("{one} = true", "${one} = 'true'"),
        ("{one} ^ 2 > 4", "pow(${one}, 2) > 4"),
    ] {
        let xpath = xpath(text, &names).unwrap();
        assert_eq!(xpath, expected);
        ours(&xpath).unwrap();
    }
    assert!(xpath("{many} = ['a']", &names).is_err());
    assert!(xpath("{nobody} = 1", &names).is_err());
}
