//! The kinds of questions of a form.

use folkmoot_domain::surveys::exchange::{ItemKind, Reason};
use serde_json::{Map, Value as Json, json};

use super::{
    super::super::constraint::{Takes, constrained},
    Building, Node, Record, Row, Scope, is_formula,
    naming::row_key,
};

/// Appearances that only say how something looks, or that we honour elsewhere.
const LOOKS: [&str; 16] = [
    "field-list",
    "table-list",
    "quick",
    "compact",
    "horizontal",
    "vertical",
    "columns",
    "label",
    "list-nolabel",
    "numbers",
    "thousands-sep",
    "no-buttons",
    "no-calendar",
    "picker",
    "bearing",
    "quickcompact",
];

impl Building<'_> {
    pub(super) fn question(&mut self, node: &Node, item: usize) -> Map<String, Json> {
        let record = &node.record;
        let mut members = self.common(node, item);
        let appearance = record.get("appearance").to_lowercase();
        let looks_like = |word: &str| appearance.split_whitespace().any(|found| found == word);
        let in_a_list = ["minimal", "autocomplete", "autocomplete_chars", "search"]
            .into_iter()
            .any(looks_like);
        let (kind, takes) = match node.kind.row {
            Row::Text if looks_like("multiline") => ("comment", Takes::Text),
            Row::One if in_a_list => ("dropdown", Takes::Other),
            Row::One if looks_like("likert") => ("rating", Takes::Other),
            Row::One => ("radiogroup", Takes::Other),
            Row::Many if in_a_list => ("tagbox", Takes::Choices),
            Row::Many => ("checkbox", Takes::Choices),
            Row::Rank => ("ranking", Takes::Other),
            Row::Acknowledge => ("checkbox", Takes::Other),
            Row::Range if looks_like("rating") => ("rating", Takes::Number),
            Row::Range => ("slider", Takes::Number),
            Row::Integer | Row::Decimal => ("text", Takes::Number),
            Row::Text | Row::Phone => ("text", Takes::Text),
            _ => ("text", Takes::Other),
        };
        members.insert("type".to_owned(), json!(kind));
        let input = match node.kind.row {
            Row::Integer | Row::Decimal => Some("number"),
            Row::Date if looks_like("month-year") => Some("month"),
            Row::Date => Some("date"),
            Row::Time => Some("time"),
            Row::DateTime => Some("datetime-local"),
            Row::Phone => Some("tel"),
            Row::Text if looks_like("url") => Some("url"),
            Row::Text if looks_like("email") => Some("email"),
            _ => None,
        };
        members.extend(input.map(|input| ("inputType".to_owned(), json!(input))));
        match node.kind.row {
            Row::One | Row::Many | Row::Rank => self.choices(node, kind, item, &mut members),
            Row::Acknowledge => {
                members.insert("choices".to_owned(), json!(["OK"]));
            }
            Row::Range => range(record, kind, &mut members),
            _ => {}
        }
        self.answered(node, item, takes, &mut members);
        self.computed(record, item, &mut members);
        let unknown = appearance.split_whitespace().find(|word| {
            let known = LOOKS.iter().any(|look| {
                word.trim_end_matches(char::is_numeric)
                    .trim_end_matches('-')
                    == *look
            }) || [
                "multiline",
                "url",
                "email",
                "likert",
                "rating",
                "month-year",
                "year",
            ]
            .contains(word);
            !known && !in_a_list
        });
        if let Some(word) = unknown {
            let reason = Reason::new("exchange-appearance").with("name", word);
            self.losses.changed(item, reason);
        }
        members
    }

    fn choices(&mut self, node: &Node, kind: &str, item: usize, members: &mut Map<String, Json>) {
        let record = &node.record;
        let filter = record.get("choice_filter");
        let offered = self
            .lists
            .offered(&node.kind.list, filter, self.languages, &self.names);
        for reason in offered.losses {
            self.losses.changed(item, reason);
        }
        for reason in offered.remarks {
            self.losses.remark(item, reason);
        }
        let list = if kind == "rating" {
            "rateValues"
        } else {
            "choices"
        };
        members.insert(list.to_owned(), Json::Array(offered.choices));
        members.extend(
            offered
                .visible_if
                .map(|condition| ("choicesVisibleIf".to_owned(), json!(condition))),
        );
        if node.kind.or_other {
            members.insert("showOtherItem".to_owned(), json!(true));
        }
        let parameters = record.get("parameters").to_lowercase();
        if parameters.replace(' ', "").contains("randomize=true") {
            members.insert("choicesOrder".to_owned(), json!("random"));
        }
    }

    /// Whether it must be answered, and what an answer must be like.
    fn answered(
        &mut self,
        node: &Node,
        item: usize,
        takes: Takes,
        members: &mut Map<String, Json>,
    ) {
        let record = &node.record;
        if record.is_on("required") {
            members.insert("isRequired".to_owned(), json!(true));
        } else if is_formula(record.get("required"))
            && let Some(condition) = self.condition(record, "required", item)
        {
            members.insert("requiredIf".to_owned(), json!(condition));
        }
        if let Some(text) = self.text(record, "required_message", item) {
            members.insert("requiredErrorText".to_owned(), text);
        }
        let mut validators = Vec::new();
        if node.kind.row == Row::Integer {
            let own = self.target(record);
            validators.push(json!({
                "type": "expression",
                "expression": format!("{{{own}}} empty or {{{own}}} % 1 = 0"),
            }));
        }
        let constraint = record.get("constraint");
        if !constraint.is_empty() {
            let message = self.text(record, "constraint_message", item);
            let scope = Scope {
                names: &self.names,
                this: Some(record.get("name")),
                columns: None,
            };
            match constrained(constraint, message.as_ref(), takes, &scope) {
                Ok(found) => {
                    members.extend(found.members);
                    validators.extend(found.validators);
                    for remark in found.remarks {
                        self.losses.changed(item, remark);
                    }
                }
                Err(part) => self.unsaid(item, "constraint", constraint, &part),
            }
        }
        if !validators.is_empty() {
            members.insert("validators".to_owned(), Json::Array(validators));
        }
    }

    /// Values that stand there before anybody answers.
    fn computed(&mut self, record: &Record, item: usize, members: &mut Map<String, Json>) {
        if !record.get("calculation").is_empty()
            && let Some(expression) = self.condition(record, "calculation", item)
        {
            for member in ["inputType", "isRequired", "requiredIf", "validators"] {
                members.remove(member);
            }
            members.insert("type".to_owned(), json!("expression"));
            members.insert("expression".to_owned(), json!(expression));
            return;
        }
        if !record.get("default").is_empty() {
            let reason = Reason::new("exchange-default").with("value", record.get("default"));
            self.losses.changed(item, reason);
        }
        if record.is_on("read_only") {
            members.insert("enableIf".to_owned(), json!("false"));
        }
    }

    /// A table of equal choices as one question.
    pub(super) fn matrix(&mut self, node: &Node) -> Json {
        let group = self.item(ItemKind::Group, node);
        let mut members = self.common(node, group);
        members.insert("type".to_owned(), json!("matrix"));
        let mut rows = Vec::new();
        for inner in &node.inner {
            let record = &inner.record;
            let item = self.item(ItemKind::Question, inner);
            if self.repeated {
                self.losses.changed(item, Reason::new("exchange-repeat"));
            }
            let key = row_key(record.get("name"), node.record.get("name"));
            let mut row = match self.text(record, "label", item) {
                Some(text) if text == json!(key) => json!(key),
                Some(text) => json!({"value": key, "text": text}),
                None => json!(key),
            };
            if let Ok(aside) = serde_json::from_str(record.get(super::ASIDE)) {
                super::patch::apply(&mut row, &aside);
            }
            rows.push(row);
        }
        if let Some(first) = node.inner.first() {
            let offered = self
                .lists
                .offered(&first.kind.list, "", self.languages, &self.names);
            for reason in offered.losses {
                self.losses.changed(group, reason);
            }
            members.insert("columns".to_owned(), Json::Array(offered.choices));
            if first.record.is_on("required") {
                members.insert("isRequired".to_owned(), json!(true));
                members.insert("isAllRowRequired".to_owned(), json!(true));
            }
        }
        members.insert("rows".to_owned(), Json::Array(rows));
        self.with_aside(node, group, members)
    }
}

/// `start=1 end=10 step=1`
fn range(record: &Record, kind: &str, members: &mut Map<String, Json>) {
    let parameters = record.get("parameters").replace([',', ';'], " ");
    let value = |name: &str, otherwise: &str| {
        let written = parameters
            .split_whitespace()
            .filter_map(|part| part.split_once('='))
            .find(|(found, _)| found.eq_ignore_ascii_case(name))
            .map_or(otherwise, |(_, value)| value);
        serde_json::from_str::<Json>(written).unwrap_or(Json::Null)
    };
    let names = if kind == "rating" {
        ["rateMin", "rateMax", "rateStep"]
    } else {
        ["min", "max", "step"]
    };
    for (name, (parameter, otherwise)) in
        names
            .into_iter()
            .zip([("start", "1"), ("end", "10"), ("step", "1")])
    {
        members.insert(name.to_owned(), value(parameter, otherwise));
    }
}
