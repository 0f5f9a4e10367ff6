use super::{
    super::{
        conditions::{self, Comparison, Condition, Join, Row},
        *,
    },
    tea,
};

fn row(subject: &str, comparison: Comparison, values: &[&str]) -> Row {
    Row {
        subject: subject.to_owned(),
        comparison,
        values: values.iter().map(|value| (*value).to_owned()).collect(),
    }
}

#[test]
fn conditions_in_words_are_written_and_read_back() {
    let document = tea();
    let subjects = conditions::subjects(&document, Language::English);
    for (join, rows, expression) in [
        (
            Join::All,
            vec![
                row("tea", Comparison::Is, &["3"]),
                row("old", Comparison::AtLeast, &["18"]),
            ],
            "{tea} = 3 and {old} >= 18",
        ),
        (
            Join::Any,
            vec![
                row("tea.cup", Comparison::AnyOf, &["a", "b"]),
                row("tea", Comparison::Answered, &[]),
                row("taste", Comparison::IsNot, &["5"]),
            ],
            "{tea.cup} anyof ['a', 'b'] or {tea} notempty or {taste} <> 5",
        ),
        (
            Join::All,
            vec![row("tea", Comparison::Is, &["other"])],
            "{tea} = 'other'",
        ),
    ] {
        let condition = Condition { join, rows };
        assert_eq!(
            conditions::write(&condition, &subjects).unwrap(),
            expression
        );
        assert_eq!(conditions::read(expression, &subjects), Some(condition));
    }
    let typed = Condition {
        join: Join::All,
        rows: vec![row("tea", Comparison::Is, &["black "])],
    };
    assert_eq!(
        conditions::write(&typed, &subjects).unwrap(),
        "{tea} = 'black'"
    );
}

#[test]
fn a_condition_of_another_shape_stays_a_text() {
    let subjects = conditions::subjects(&tea(), Language::English);
    for expression in [
        "",
        "{tea} = ",
        "{tea} = 'nothing offered'",
        "{unknown} = 1",
        "{old} + 1 = 2",
        "{tea} = 'green' and ({old} = 1 or {old} = 2)",
        "!({tea} = 'green')",
        "{#tea} = 'green'",
        "{old} = '18'",
    ] {
        assert_eq!(
            conditions::read(expression, &subjects),
            None,
            "{expression}"
        );
    }
}

#[test]
fn a_row_without_an_answer_says_so() {
    let subjects = conditions::subjects(&tea(), Language::English);
    let condition = Condition {
        join: Join::All,
        rows: vec![
            row("tea", Comparison::Is, &[""]),
            row("gone", Comparison::Answered, &[]),
            row("tea", Comparison::Is, &["purple"]),
        ],
    };
    let errors = conditions::write(&condition, &subjects).unwrap_err();
    let fields: Vec<&str> = errors.iter().map(|error| error.field.as_ref()).collect();
    assert_eq!(fields, ["value-0", "question-1", "value-2"]);
}
