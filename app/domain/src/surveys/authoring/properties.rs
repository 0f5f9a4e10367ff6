//! The properties of pages and elements as fields of a form: which there are, what a field shows, what it sets.

use serde_json::{Map, Value as Json, json};

use super::{Document, Item, Target, elements::ElementType, gone, lines};
use crate::{
    forms::FieldError,
    language::Language,
    surveys::{
        definition::InputType,
        number::{number_in, number_text},
    },
};

/// What a property holds and how a field writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A line in each language.
    Line,
    /// A longer text in each language.
    Long,
    /// A text with markup in each language.
    Markup,
    /// True or false: `on` or empty.
    Flag,
    /// One of these words; the first when absent.
    Word(&'static [&'static str]),
    /// A whole number from 0 upwards.
    Count,
    /// A number.
    Number,
    /// A number or a date.
    Bound,
    /// The address of a picture.
    Address,
    /// The name of a question with choices.
    Source,
    /// A condition, as an expression.
    Condition,
    /// An expression that computes a value.
    Formula,
    /// Choices, rows or steps, one a line: `value | text`.
    Choices,
    /// Choices with pictures, one a line: `value | text | address`.
    Pictures,
    /// Columns of a table, one a line: `name | title | cell | a; b; c`.
    Columns,
    /// Lines of a question with several, one a line: `name | title | input`.
    Lines,
}

/// Under which heading a form shows a property.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// What is asked.
    Wording,
    /// What can be answered.
    Answers,
    /// What an answer must fulfil.
    Limits,
    /// When it is shown.
    Logic,
}

/// A property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Property {
    /// Its name in the definition.
    pub name: &'static str,
    /// What it holds.
    pub shape: Shape,
    /// Where a form shows it.
    pub group: Group,
}

const fn property(group: Group, name: &'static str, shape: Shape) -> Property {
    Property { name, shape, group }
}

const TITLE: Property = property(Group::Wording, "title", Shape::Line);
const DESCRIPTION: Property = property(Group::Wording, "description", Shape::Long);
const JUSTIFICATION: Property = property(Group::Wording, "justification", Shape::Long);
const VISIBLE: Property = property(Group::Logic, "visibleIf", Shape::Condition);
const ENABLED: Property = property(Group::Logic, "enableIf", Shape::Condition);
const REQUIRED: Property = property(Group::Limits, "isRequired", Shape::Flag);
const REQUIRED_IF: Property = property(Group::Logic, "requiredIf", Shape::Condition);

const SURVEY: &[Property] = &[
    TITLE,
    DESCRIPTION,
    property(Group::Wording, "completedHtml", Shape::Long),
];
const PAGE: &[Property] = &[TITLE, DESCRIPTION, VISIBLE, ENABLED];
const CHOICES: &[Property] = &[
    property(Group::Answers, "choices", Shape::Choices),
    CARRIED,
    CARRY_MODE,
    ORDER,
    property(Group::Answers, "showOtherItem", Shape::Flag),
    property(Group::Answers, "otherText", Shape::Line),
    property(Group::Answers, "showNoneItem", Shape::Flag),
    property(Group::Answers, "noneText", Shape::Line),
    property(Group::Answers, "showDontKnowItem", Shape::Flag),
    property(Group::Answers, "dontKnowText", Shape::Line),
    property(Group::Answers, "showRefuseItem", Shape::Flag),
    property(Group::Answers, "refuseText", Shape::Line),
];
const CARRIED: Property = property(Group::Answers, "choicesFromQuestion", Shape::Source);
const CARRY_MODE: Property = property(
    Group::Answers,
    "choicesFromQuestionMode",
    Shape::Word(&["all", "selected", "unselected"]),
);
const ORDER: Property = property(
    Group::Answers,
    "choicesOrder",
    Shape::Word(&["none", "asc", "desc", "random"]),
);
const SELECTIONS: &[Property] = &[
    property(Group::Limits, "minSelectedChoices", Shape::Count),
    property(Group::Limits, "maxSelectedChoices", Shape::Count),
];
const PLACEHOLDER: Property = property(Group::Wording, "placeholder", Shape::Line);
const LONGEST: Property = property(Group::Limits, "maxLength", Shape::Count);
const INPUTS: &[&str] = &[
    "text",
    "number",
    "range",
    "email",
    "url",
    "tel",
    "date",
    "datetime-local",
    "month",
    "week",
    "time",
    "color",
];
const LEAST: Property = property(Group::Limits, "min", Shape::Bound);
const MOST: Property = property(Group::Limits, "max", Shape::Bound);
const STEP: Property = property(Group::Limits, "step", Shape::Number);

impl ElementType {
    /// The properties that only this type has.
    fn own_properties(self) -> Vec<Property> {
        let answers = |name, shape| property(Group::Answers, name, shape);
        match self {
            Self::Radiogroup | Self::Dropdown => CHOICES.to_vec(),
            Self::Checkbox | Self::Tagbox => [CHOICES, SELECTIONS].concat(),
            Self::Imagepicker => {
                let own = [
                    answers("choices", Shape::Pictures),
                    answers("multiSelect", Shape::Flag),
                    ORDER,
                ];
                [own.as_slice(), SELECTIONS].concat()
            }
            Self::Ranking => vec![
                answers("choices", Shape::Choices),
                CARRIED,
                CARRY_MODE,
                ORDER,
            ],
            Self::Boolean => vec![
                answers("labelTrue", Shape::Line),
                answers("labelFalse", Shape::Line),
            ],
            Self::Rating => vec![
                answers("rateMin", Shape::Count),
                answers("rateMax", Shape::Count),
                answers("rateStep", Shape::Count),
                answers("rateValues", Shape::Choices),
                answers("minRateDescription", Shape::Line),
                answers("maxRateDescription", Shape::Line),
            ],
            Self::Slider => vec![
                answers("sliderType", Shape::Word(&["single", "range"])),
                property(Group::Limits, "min", Shape::Number),
                property(Group::Limits, "max", Shape::Number),
                STEP,
            ],
            Self::Text => vec![
                answers("inputType", Shape::Word(INPUTS)),
                PLACEHOLDER,
                LEAST,
                MOST,
                STEP,
                LONGEST,
            ],
            Self::Comment => vec![PLACEHOLDER, LONGEST],
            Self::Multipletext => vec![answers("items", Shape::Lines)],
            Self::Matrix => vec![
                answers("columns", Shape::Choices),
                answers("rows", Shape::Choices),
                property(Group::Limits, "isAllRowRequired", Shape::Flag),
            ],
            Self::Matrixdropdown => vec![
                answers("columns", Shape::Columns),
                answers("rows", Shape::Choices),
                answers("choices", Shape::Choices),
            ],
            Self::Expression => vec![answers("expression", Shape::Formula)],
            Self::Html => vec![property(Group::Wording, "html", Shape::Markup)],
            Self::Image => vec![
                property(Group::Wording, "imageLink", Shape::Address),
                property(Group::Wording, "altText", Shape::Line),
            ],
            Self::Panel => Vec::new(),
        }
    }

    /// All properties that a form shows, by group.
    pub fn properties(self) -> Vec<Property> {
        let mut all = match self {
            Self::Html | Self::Image => vec![VISIBLE],
            Self::Panel | Self::Expression => vec![TITLE, DESCRIPTION, VISIBLE],
            _ => vec![
                TITLE,
                DESCRIPTION,
                JUSTIFICATION,
                REQUIRED,
                VISIBLE,
                REQUIRED_IF,
                ENABLED,
            ],
        };
        if self == Self::Panel {
            all.push(ENABLED);
        }
        all.append(&mut self.own_properties());
        if matches!(
            self,
            Self::Radiogroup | Self::Dropdown | Self::Checkbox | Self::Tagbox | Self::Ranking
        ) {
            all.push(property(Group::Logic, "choicesVisibleIf", Shape::Condition));
        }
        all.sort_by_key(|property| property.group);
        all
    }

    /// Whether its answers can be checked by validators.
    pub fn has_validators(self) -> bool {
        !matches!(
            self,
            Self::Html | Self::Image | Self::Panel | Self::Expression
        )
    }
}

/// Former names of flags.
const FORMERLY: [(&str, &str); 2] = [("showOtherItem", "hasOther"), ("showNoneItem", "hasNone")];

/// Properties that hold a text, in one language or several.
const TEXTS: [&str; 18] = [
    "title",
    "description",
    "justification",
    "html",
    "placeholder",
    "completedHtml",
    "altText",
    "otherText",
    "noneText",
    "refuseText",
    "dontKnowText",
    "labelTrue",
    "labelFalse",
    "minRateDescription",
    "maxRateDescription",
    "text",
    "tooltip",
    "requiredErrorText",
];

impl Document {
    /// The properties that a form of something shows.
    pub fn properties(&self, target: &Target) -> Vec<Property> {
        match target {
            Target::Survey => SURVEY.to_vec(),
            Target::Page(_) => PAGE.to_vec(),
            Target::Element(name) => self
                .kind(name)
                .map(ElementType::properties)
                .unwrap_or_default(),
        }
    }

    /// What the field of a property shows in a language.
    pub fn field(&self, target: &Target, property: &Property, language: Language) -> String {
        let Some(object) = self.get(target) else {
            return String::new();
        };
        let json = object.get(property.name);
        let own = self.language();
        match property.shape {
            Shape::Line | Shape::Long | Shape::Markup => text_in(json, language, own),
            Shape::Flag => {
                let on = |name: &str| object.get(name) == Some(&Json::Bool(true));
                let formerly = FORMERLY.iter().find(|(name, _)| *name == property.name);
                let on = on(property.name) || formerly.is_some_and(|(_, former)| on(former));
                if on { "on".to_owned() } else { String::new() }
            }
            Shape::Word(words) => match json.and_then(Json::as_str) {
                Some(word) => word.to_owned(),
                None => words.first().copied().unwrap_or_default().to_owned(),
            },
            Shape::Choices | Shape::Pictures | Shape::Columns | Shape::Lines => {
                lines::written(json, property.shape, language, own)
            }
            Shape::Count
            | Shape::Number
            | Shape::Bound
            | Shape::Address
            | Shape::Source
            | Shape::Condition
            | Shape::Formula => match json {
                None | Some(Json::Null) => String::new(),
                Some(Json::String(text)) => text.clone(),
                Some(other) => other.to_string(),
            },
        }
    }

    pub(super) fn set(
        &mut self,
        target: &Target,
        name: &str,
        language: Language,
        value: &str,
    ) -> Result<(), FieldError> {
        let properties = self.properties(target);
        let property = properties.iter().find(|property| property.name == name);
        let error = |message| FieldError::new(name.to_owned(), message);
        let Some(property) = property else {
            return Err(error("surveys-problem-unsupported-property").with("name", name));
        };
        if value.contains('\0') {
            return Err(error("surveys-problem-nul"));
        }
        let (own, shape) = (self.language(), property.shape);
        let wants_numbers = name == "rateValues";
        let object = self.get_mut(target).ok_or_else(|| gone(name_in(target)))?;
        let before = object.get(name).cloned();
        let typed = value.trim();
        let set = match shape {
            Shape::Line | Shape::Long | Shape::Markup => {
                Ok(with_text(before, language, own, &unified(value)))
            }
            Shape::Flag => Ok((typed == "on").then_some(Json::Bool(true))),
            Shape::Word(words) => match words.iter().position(|word| *word == typed) {
                Some(0) => Ok(None),
                Some(_) => Ok(Some(json!(typed))),
                None if typed.is_empty() => Ok(None),
                None => Err(error("surveys-problem-unsupported-value").with("value", typed)),
            },
            Shape::Choices | Shape::Pictures | Shape::Columns | Shape::Lines => {
                lines::read(before.as_ref(), shape, language, own, value, wants_numbers)
                    .map_err(|(message, found)| error(message).with("value", found))
            }
            _ if typed.is_empty() => Ok(None),
            Shape::Count => match typed.parse::<u32>() {
                Ok(count) => Ok(Some(json!(count))),
                Err(_) => Err(error("surveys-problem-not-a-count")),
            },
            Shape::Number => number_json(typed)
                .map(Some)
                .ok_or_else(|| error("surveys-problem-not-a-number")),
            Shape::Bound => Ok(Some(number_json(typed).unwrap_or_else(|| json!(typed)))),
            Shape::Address | Shape::Source | Shape::Condition | Shape::Formula => {
                Ok(Some(json!(typed)))
            }
        }?;
        if let Some((_, former)) = FORMERLY.iter().find(|(now, _)| *now == name) {
            object.remove(*former);
        }
        put(object, name, set);
        Ok(())
    }

    pub(super) fn set_text(
        &mut self,
        target: &Target,
        property: &str,
        item: Option<&Item>,
        language: Language,
        text: &str,
    ) -> Result<(), FieldError> {
        let error = |message| FieldError::new(property.to_owned(), message);
        if text.contains('\0') {
            return Err(error("surveys-problem-nul"));
        }
        if !TEXTS.contains(&property) {
            return Err(error("surveys-problem-unsupported-property").with("name", property));
        }
        let own = self.language();
        let object = self.get_mut(target).ok_or_else(|| gone(name_in(target)))?;
        let object = match item {
            None => object,
            Some(item) => {
                let list = object.get_mut(&item.list).and_then(Json::as_array_mut);
                list.and_then(|list| lines::entry_mut(list, item))
                    .ok_or_else(|| gone(&item.key))?
            }
        };
        let before = object.get(property).cloned();
        let text = with_text(before, language, own, &unified(text));
        put(object, property, text);
        Ok(())
    }
}

/// The name of a target, for sentences.
pub fn name_in(target: &Target) -> &str {
    match target {
        Target::Survey => "",
        Target::Page(name) | Target::Element(name) => name,
    }
}

pub(super) fn put(object: &mut Map<String, Json>, name: &str, value: Option<Json>) {
    match value {
        Some(value) => {
            object.insert(name.to_owned(), value);
        }
        None => {
            object.remove(name);
        }
    }
}

/// A text as a form sends it, with one kind of line end and without the last.
fn unified(text: &str) -> String {
    text.replace("\r\n", "\n").trim_end().to_owned()
}

/// A number as JSON writes it: whole ones without a fraction.
pub(super) fn number_json(text: &str) -> Option<Json> {
    let number = number_in(text).filter(|number| number.is_finite())?;
    let written = number_text(number);
    written
        .parse::<i64>()
        .map(|whole| json!(whole))
        .ok()
        .or_else(|| Some(json!(number)))
}

/// The text of a property in a language; `own` is the language of `default`.
pub fn text_in(json: Option<&Json>, language: Language, own: Language) -> String {
    match json {
        Some(Json::String(text)) if language == own => text.clone(),
        Some(Json::Object(texts)) => {
            let found = texts
                .iter()
                .find(|(tag, _)| Language::from_tag(tag) == Some(language))
                .map(|(_, text)| text)
                .or_else(|| texts.get("default").filter(|_| language == own));
            found.and_then(Json::as_str).unwrap_or_default().to_owned()
        }
        Some(other @ (Json::Number(_) | Json::Bool(_))) if language == own => other.to_string(),
        _ => String::new(),
    }
}

/// The property with a text in one language; none when no text is left.
pub(super) fn with_text(
    json: Option<Json>,
    language: Language,
    own: Language,
    text: &str,
) -> Option<Json> {
    let mut texts = match json {
        Some(Json::Object(texts)) => texts,
        Some(Json::String(plain)) => Map::from_iter([("default".to_owned(), json!(plain))]),
        _ => Map::new(),
    };
    texts.retain(|tag, _| Language::from_tag(tag) != Some(language));
    let tag = if language == own {
        "default"
    } else {
        language.tag()
    };
    put(&mut texts, tag, (!text.is_empty()).then(|| json!(text)));
    match texts.get("default") {
        _ if texts.is_empty() => None,
        Some(only) if texts.len() == 1 => Some(only.clone()),
        _ => Some(Json::Object(texts)),
    }
}

/// The types of one-line fields, as cells and lines name them.
pub(super) fn is_input(word: &str) -> bool {
    InputType::ALL.into_iter().any(|input| input.name() == word)
}
