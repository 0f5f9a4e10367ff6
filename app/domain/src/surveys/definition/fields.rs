//! Reading one JSON object: every property is asked for by name, and what nobody asked for is a problem.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};

use super::{Expression, Localised, Problem, Rules};
use crate::{
    language::Language,
    surveys::{expression::ExpressionErrorKind, number::number_in},
};

/// Properties by which an answer stands there before anybody has given it.
const PREFILLED: &[&str] = &[
    "defaultRowValue",
    "defaultValue",
    "defaultValueExpression",
    "setValueExpression",
];

/// Properties that only say how SurveyJS draws something, or in which words it complains.
const WITHOUT_EFFECT: &[&str] = &[
    "allowClear",
    "allowResize",
    "alternateRows",
    "autocomplete",
    "autoFocusFirstQuestion",
    "autoGenerate",
    "autoGrow",
    "checkErrorsMode",
    "colCount",
    "cols",
    "colSpan",
    "columnColCount",
    "columnMinWidth",
    "commentAreaRows",
    "commentPlaceholder",
    "completeText",
    "currency",
    "customLabels",
    "dataList",
    "descriptionLocation",
    "displayMode",
    "displayStyle",
    "editText",
    "errorLocation",
    "fitToContainer",
    "focusFirstQuestionAutomatic",
    "focusOnFirstError",
    "format",
    "fullWidth",
    "gridLayoutEnabled",
    "headerView",
    "imageFit",
    "imageHeight",
    "imageWidth",
    "includeIntoResult",
    "indent",
    "innerIndent",
    "inputSize",
    "inputTextAlignment",
    "itemErrorLocation",
    "itemSize",
    "itemTitleWidth",
    "labelCount",
    "labelFormat",
    "logoPosition",
    "maxErrorText",
    "maxImageHeight",
    "maxImageWidth",
    "maximumFractionDigits",
    "maxWidth",
    "minErrorText",
    "minImageHeight",
    "minImageWidth",
    "minimumFractionDigits",
    "minWidth",
    "navigationButtonsVisibility",
    "otherErrorText",
    "otherPlaceholder",
    "pageNextText",
    "pagePrevText",
    "progressBarType",
    "questionDescriptionLocation",
    "questionErrorLocation",
    "questionsOnPageMode",
    "questionStartIndex",
    "questionTitleLocation",
    "questionTitleWidth",
    "rateColorMode",
    "rateDisplayMode",
    "rateType",
    "renderAs",
    "requiredErrorText",
    "requiredMark",
    "rowTitleWidth",
    "scaleColorMode",
    "searchEnabled",
    "searchMode",
    "separateSpecialChoices",
    "showHeader",
    "showInMultipleColumns",
    "showLabel",
    "showLabels",
    "showNumber",
    "showPreviewBeforeComplete",
    "selectAllText",
    "showProgressBar",
    "showQuestionNumbers",
    "showSelectAllItem",
    "showTOC",
    "size",
    "startWithNewLine",
    "state",
    "stepErrorText",
    "swapOrder",
    "textUpdateMode",
    "titleLocation",
    "tooltipVisibility",
    "useDisplayValuesInDynamicTexts",
    "useGrouping",
    "useTitleAsLabel",
    "validateVisitedEmptyFields",
    "verticalAlign",
    "width",
    "widthMode",
];

/// What reading gathers besides the definition itself.
#[derive(Default)]
pub(super) struct Gathered {
    pub(super) problems: Vec<Problem>,
    /// Expressions with their paths, for the check of their references.
    pub(super) conditions: Vec<Condition>,
    /// Where choices are carried forward from: path and name of the question.
    pub(super) carried: Vec<(String, usize, String)>,
    /// Texts with their paths, for the check of their translations.
    pub(super) texts: Vec<(String, Localised)>,
    /// The language of `default`.
    pub(super) language: Language,
    /// The next position.
    pub(super) position: usize,
    /// The names taken, in small letters.
    pub(super) names: BTreeSet<String>,
    /// How many cells the tables have so far.
    pub(super) cells: usize,
    /// Whether it was said that there are too many elements.
    pub(super) full: bool,
}

/// An expression of the definition, and where it stands.
pub(super) struct Condition {
    pub(super) path: String,
    /// The place among all elements from which on questions come later.
    pub(super) position: usize,
    /// Whether it is about a choice, which it calls `{item}`.
    pub(super) of_choice: bool,
    pub(super) expression: Expression,
}

impl Gathered {
    pub(super) fn error(&mut self, path: &str, message: &'static str) {
        self.problems.push(Problem::error(path, message));
    }

    /// A problem with a value for its sentence.
    pub(super) fn wrong(
        &mut self,
        path: &str,
        message: &'static str,
        name: &'static str,
        value: &str,
    ) {
        self.problems
            .push(Problem::error(path, message).with(name, value));
    }

    pub(super) fn take_position(&mut self) -> usize {
        self.position += 1;
        self.position - 1
    }
}

/// One object, its path, and the properties not yet asked for.
pub(super) struct Fields<'a> {
    object: &'a Map<String, Json>,
    pub(super) path: &'a str,
    known: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    /// The object at a path; anything else is a problem.
    pub(super) fn of(json: &'a Json, path: &'a str, gathered: &mut Gathered) -> Option<Self> {
        let Json::Object(object) = json else {
            gathered.error(path, "surveys-problem-not-an-object");
            return None;
        };
        Some(Self {
            object,
            path,
            known: Vec::with_capacity(12),
        })
    }

    /// The path of a property.
    pub(super) fn at(&self, name: &str) -> String {
        if self.path.is_empty() {
            name.to_owned()
        } else {
            format!("{}.{name}", self.path)
        }
    }

    /// A property as it is; null counts as absent.
    pub(super) fn get(&mut self, name: &'static str) -> Option<&'a Json> {
        self.known.push(name);
        self.object.get(name).filter(|value| !value.is_null())
    }

    fn wrong(&self, name: &str, message: &'static str, gathered: &mut Gathered) {
        gathered.error(&self.at(name), message);
    }

    /// A text that is no sentence: a name, a type.
    pub(super) fn word(&mut self, name: &'static str, gathered: &mut Gathered) -> Option<&'a str> {
        if let Json::String(text) = self.get(name)? {
            Some(text)
        } else {
            self.wrong(name, "surveys-problem-not-a-text", gathered);
            None
        }
    }

    pub(super) fn flag(&mut self, name: &'static str, gathered: &mut Gathered) -> Option<bool> {
        if let Json::Bool(flag) = self.get(name)? {
            Some(*flag)
        } else {
            self.wrong(name, "surveys-problem-not-a-flag", gathered);
            None
        }
    }

    /// A whole number from 0 up to a million.
    pub(super) fn count(&mut self, name: &'static str, gathered: &mut Gathered) -> Option<usize> {
        let count = self
            .get(name)?
            .as_u64()
            .filter(|count| *count <= 1_000_000)
            .and_then(|count| usize::try_from(count).ok());
        if count.is_none() {
            self.wrong(name, "surveys-problem-not-a-count", gathered);
        }
        count
    }

    pub(super) fn list(
        &mut self,
        name: &'static str,
        gathered: &mut Gathered,
    ) -> Option<&'a [Json]> {
        if let Json::Array(items) = self.get(name)? {
            Some(items)
        } else {
            self.wrong(name, "surveys-problem-not-a-list", gathered);
            None
        }
    }

    /// A finite number; texts that are numbers count.
    pub(super) fn number(&mut self, name: &'static str, gathered: &mut Gathered) -> Option<f64> {
        let number = match self.get(name)? {
            Json::Number(number) => number.as_f64(),
            Json::String(text) => number_in(text),
            _ => None,
        };
        if number.is_none() {
            self.wrong(name, "surveys-problem-not-a-number", gathered);
        }
        number
    }

    /// A property with a single value that is supported; every other is refused.
    pub(super) fn only(&mut self, name: &'static str, values: &[&str], gathered: &mut Gathered) {
        if let Some(json) = self.get(name) {
            let value = match json {
                Json::String(text) => text.clone(),
                other => other.to_string(),
            };
            if !values.contains(&value.as_str()) {
                gathered.wrong(
                    &self.at(name),
                    "surveys-problem-unsupported-value",
                    "value",
                    &value,
                );
            }
        }
    }

    /// A sentence in one or several languages; empty when absent.
    pub(super) fn text(&mut self, name: &'static str, gathered: &mut Gathered) -> Localised {
        match self.get(name) {
            None => Localised::default(),
            Some(json) => localised(json, &self.at(name), gathered),
        }
    }

    pub(super) fn condition(
        &mut self,
        name: &'static str,
        position: usize,
        gathered: &mut Gathered,
    ) -> Option<Expression> {
        self.expression(name, position, false, gathered)
    }

    /// When it is shown, can be changed and must be answered.
    pub(super) fn rules(&mut self, position: usize, gathered: &mut Gathered) -> Rules {
        Rules {
            required: self.flag("isRequired", gathered).unwrap_or(false),
            read_only: self.flag("readOnly", gathered).unwrap_or(false),
            visible_if: self.condition("visibleIf", position, gathered),
            enable_if: self.condition("enableIf", position, gathered),
            required_if: self.condition("requiredIf", position, gathered),
        }
    }

    pub(super) fn expression(
        &mut self,
        name: &'static str,
        position: usize,
        of_choice: bool,
        gathered: &mut Gathered,
    ) -> Option<Expression> {
        let text = self.word(name, gathered)?;
        if text.trim().is_empty() {
            return None;
        }
        let path = self.at(name);
        match Expression::parse(text) {
            Ok(expression) => {
                gathered.conditions.push(Condition {
                    path,
                    position,
                    of_choice,
                    expression: expression.clone(),
                });
                Some(expression)
            }
            Err(error) => {
                let at = text
                    .get(..error.at)
                    .map_or(0, |before| before.chars().count())
                    + 1;
                let (message, name, value) = match &error.kind {
                    ExpressionErrorKind::Unexpected(found) if found.is_empty() => {
                        ("surveys-problem-condition-ends", "found", found.as_str())
                    }
                    ExpressionErrorKind::Unexpected(found) => {
                        ("surveys-problem-condition", "found", found.as_str())
                    }
                    ExpressionErrorKind::Unclosed => {
                        ("surveys-problem-condition-unclosed", "found", "")
                    }
                    ExpressionErrorKind::UnknownFunction(name) => {
                        ("surveys-problem-condition-function", "name", name.as_str())
                    }
                    ExpressionErrorKind::WrongArguments(name) => {
                        ("surveys-problem-condition-arguments", "name", name.as_str())
                    }
                    ExpressionErrorKind::TooComplex => {
                        ("surveys-problem-condition-complex", "found", "")
                    }
                };
                let mut problem = Problem::error(&path, message).with("at", &at.to_string());
                if !value.is_empty() {
                    problem = problem.with(name, value);
                }
                gathered.problems.push(problem);
                None
            }
        }
    }

    /// Reports every property that nobody asked for.
    pub(super) fn finish(self, gathered: &mut Gathered) {
        for name in self.object.keys() {
            if self.known.contains(&name.as_str()) {
                continue;
            }
            let path = self.at(name);
            gathered.problems.push(
                if WITHOUT_EFFECT.contains(&name.as_str()) {
                    Problem::warning(&path, "surveys-problem-no-effect")
                } else if PREFILLED.contains(&name.as_str()) {
                    Problem::error(&path, "surveys-problem-prefilled")
                } else if name == "choicesByUrl" {
                    Problem::error(&path, "surveys-problem-choices-elsewhere")
                } else {
                    Problem::error(&path, "surveys-problem-unsupported-property")
                }
                .with("name", name),
            );
        }
    }
}

/// A sentence: a plain text, or an object of texts by language tag with `default`.
pub(super) fn localised(json: &Json, path: &str, gathered: &mut Gathered) -> Localised {
    let mut text = Localised::default();
    match json {
        Json::String(plain) => text.fallback.clone_from(plain),
        Json::Object(translations) => {
            for (tag, translation) in translations {
                let Json::String(translation) = translation else {
                    gathered.error(&format!("{path}.{tag}"), "surveys-problem-not-a-text");
                    continue;
                };
                if tag == "default" {
                    text.fallback.clone_from(translation);
                } else if let Some(language) = Language::from_tag(tag) {
                    text.translations.push((language, translation.clone()));
                } else {
                    gathered.problems.push(
                        Problem::warning(&format!("{path}.{tag}"), "surveys-problem-language")
                            .with("tag", tag),
                    );
                }
            }
            if text.fallback.is_empty() {
                match text
                    .translations
                    .iter()
                    .find(|(language, _)| *language == gathered.language)
                {
                    Some((_, own)) => text.fallback = own.clone(),
                    None if text.translations.is_empty() => {}
                    None => gathered.error(path, "surveys-problem-no-default"),
                }
            }
        }
        _ => gathered.error(path, "surveys-problem-not-a-text"),
    }
    gathered.texts.push((path.to_owned(), text.clone()));
    text
}
