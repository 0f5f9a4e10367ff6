//! What a question offers where that depends on the answers.

use crate::surveys::{
    Value,
    definition::{CarryMode, Choices, Definition, Question},
    expression::{Expression, Node},
};

/// Most conditions on the choices of one question that are followed.
const MOST_CONDITIONS: usize = 64;

/// The choices of a question and what each hangs on.
pub(in super::super) struct Offers {
    /// The question whose choices it carries on.
    pub from: Option<(usize, CarryMode)>,
    /// Each value that may be offered, and the conditions that must hold for it.
    pub items: Vec<(Value, Vec<usize>)>,
    /// Whether the question is hidden when there is nothing to choose.
    pub hides: bool,
}

/// A condition on one choice.
pub(super) struct OfChoice<'a> {
    pub written: &'a Expression,
    pub judged: Expression,
    pub property: String,
    pub choice: usize,
    /// Whether it decides about the offer; else whether it can be chosen.
    pub offers: bool,
}

/// The conditions on the choices of a question, one for each choice; none when they are too many.
pub(super) fn of_choices<'a>(
    definition: &'a Definition,
    question: &'a Question,
    choices: &'a Choices,
) -> Option<Vec<OfChoice<'a>>> {
    let mut found = Vec::new();
    for (choice, item) in definition.choice_items(question).iter().enumerate() {
        let own = choices.from.is_none();
        let of_all = [
            (&choices.visible_if, true, "choicesVisibleIf"),
            (&choices.enable_if, false, "choicesEnableIf"),
        ];
        let of_one = [
            (&item.visible_if, true, "visibleIf"),
            (&item.enable_if, false, "enableIf"),
        ];
        let of_all = of_all
            .into_iter()
            .map(|(condition, offers, name)| (condition, offers, name.to_owned()));
        let of_one = of_one
            .into_iter()
            .filter(|_| own)
            .map(|(condition, offers, name)| {
                (condition, offers, format!("choices[{choice}].{name}"))
            });
        for (condition, offers, property) in of_all.chain(of_one) {
            let Some(written) = condition else {
                continue;
            };
            found.push(OfChoice {
                judged: about(written, &item.value),
                written,
                property,
                choice,
                offers,
            });
        }
    }
    (found.len() <= MOST_CONDITIONS).then_some(found)
}

/// The condition about one choice.
fn about(condition: &Expression, value: &Value) -> Expression {
    let item = Expression::constant(value.clone()).as_variable(None);
    let is_item = |name: &str| {
        let own = ["item", "choice", "self"];
        own.iter().any(|own| own.eq_ignore_ascii_case(name.trim()))
    };
    let filled = condition.filled(&|name| is_item(name).then(|| Node::clone(&item)));
    filled.unwrap_or_else(|| condition.clone())
}
