use proptest::prelude::*;

use super::*;

fn origin(name: &str, values: &[&str], optional: bool) -> Origin {
    Origin {
        name: name.to_owned(),
        values: values.iter().map(|value| (*value).to_owned()).collect(),
        optional,
    }
}

fn texts(origins: &[Origin], jumps: &[Jump]) -> Vec<String> {
    conditions(origins, jumps)
        .unwrap()
        .into_iter()
        .map(|condition| condition.map_or_else(String::new, |it| it.write().unwrap()))
        .collect()
}

fn jump(from: usize, answer: usize, to: usize) -> Jump {
    Jump {
        from,
        answer: Some(answer),
        to,
    }
}

#[test]
fn three_ways_from_the_first_question_meet_again() {
    let origins = [
        origin("use", &["yes", "past", "never"], false),
        origin("why_stop", &[], true),
        origin("why_not", &[], true),
        origin("how_often", &[], true),
        origin("employed", &["yes", "no"], true),
        origin("role", &[], true),
        origin("end", &[], true),
    ];
    let skip = |from, to| Jump {
        from,
        answer: None,
        to,
    };
    let jumps = [
        jump(0, 0, 3),
        jump(0, 1, 1),
        jump(0, 2, 2),
        skip(1, 4),
        skip(2, 4),
        jump(4, 1, 6),
    ];
    assert_eq!(
        texts(&origins, &jumps),
        [
            "",
            "{use} = 'past'",
            "{use} = 'never'",
            "{use} = 'yes'",
            "",
            "{employed} <> 'no'",
            ""
        ]
    );
}

proptest! {
    /// The conditions show exactly what somebody meets who walks from question to question.
    #[test]
    fn conditions_agree_with_walking(
        jumps in prop::collection::vec((0..6usize, 0..4usize, 1..4usize), 0..7),
        optional in prop::collection::vec(any::<bool>(), 7),
        choices in prop::collection::vec(0..4usize, 7),
    ) {
        let origins: Vec<Origin> = optional.iter().enumerate()
            .map(|(index, optional)| origin(&format!("q{index}"), &["0", "1", "2"], *optional))
            .collect();
        let mut taken = BTreeSet::new();
        let jumps: Vec<Jump> = jumps.into_iter()
            .filter(|(from, answer, _)| taken.insert((*from, *answer)))
            .map(|(from, answer, further)| Jump {
                from,
                answer: (answer < 3).then_some(answer),
                to: from + 1 + further,
            })
            .collect();
        let conditions = conditions(&origins, &jumps).unwrap();
        let mut walked = BTreeSet::new();
        let mut answers = BTreeMap::new();
        let mut at = 0;
        while at < origins.len() {
            walked.insert(at);
            // 3 stands for no answer, which only an optional question allows.
            let choice = if choices[at] == 3 && !optional[at] { 0 } else { choices[at] };
            answers.insert(format!("q{at}"), choice);
            let chosen = jumps.iter()
                .filter(|jump| jump.from == at && (jump.answer.is_none() || jump.answer == Some(choice)))
                .map(|jump| jump.to)
                .max();
            at = chosen.unwrap_or(at + 1);
        }
        for (index, condition) in conditions.iter().enumerate() {
            let shown = condition.as_ref().is_none_or(|it| holds(it, &answers));
            prop_assert_eq!(shown, walked.contains(&index), "question {}: {:?}", index, condition);
        }
    }
}

fn holds(condition: &Ours, answers: &BTreeMap<String, usize>) -> bool {
    let Ours::Binary(operator, sides) = condition else {
        return matches!(condition, Ours::Bool(true));
    };
    match (operator, &sides.0, &sides.1) {
        (Operator::And, left, right) => holds(left, answers) && holds(right, answers),
        (Operator::Or, left, right) => holds(left, answers) || holds(right, answers),
        (operator, Ours::Variable(name), Ours::Text(value)) => {
            let is = answers
                .get(name)
                .is_some_and(|answer| answer.to_string() == *value);
            is == (*operator == Operator::Equal)
        }
        _ => panic!("not a condition over answers: {condition:?}"),
    }
}
