//! What types, properties and steps are called.

use folkmoot_domain::surveys::authoring::{
    ElementType, ValidatorKind, conditions::Comparison, workspace::Act,
};

/// The key of a type's name.
pub(super) fn kind(kind: ElementType) -> &'static str {
    match kind {
        ElementType::Radiogroup => "authoring-kind-radiogroup",
        ElementType::Checkbox => "authoring-kind-checkbox",
        ElementType::Dropdown => "authoring-kind-dropdown",
        ElementType::Tagbox => "authoring-kind-tagbox",
        ElementType::Imagepicker => "authoring-kind-imagepicker",
        ElementType::Boolean => "authoring-kind-boolean",
        ElementType::Rating => "authoring-kind-rating",
        ElementType::Slider => "authoring-kind-slider",
        ElementType::Ranking => "authoring-kind-ranking",
        ElementType::Text => "authoring-kind-text",
        ElementType::Comment => "authoring-kind-comment",
        ElementType::Multipletext => "authoring-kind-multipletext",
        ElementType::Matrix => "authoring-kind-matrix",
        ElementType::Matrixdropdown => "authoring-kind-matrixdropdown",
        ElementType::Expression => "authoring-kind-expression",
        ElementType::Html => "authoring-kind-html",
        ElementType::Image => "authoring-kind-image",
        ElementType::Panel => "authoring-kind-panel",
    }
}

/// The keys of a property's label and, where there is one, its hint.
pub(super) fn property(name: &str) -> (&'static str, Option<&'static str>) {
    match name {
        "title" => ("authoring-property-title", None),
        "description" => ("authoring-property-description", None),
        "justification" => (
            "authoring-property-justification",
            Some("authoring-property-justification-hint"),
        ),
        "completedHtml" => ("authoring-property-thanks", None),
        "html" => (
            "authoring-property-html",
            Some("authoring-property-html-hint"),
        ),
        "placeholder" => ("authoring-property-placeholder", None),
        "altText" => ("authoring-property-alternative", None),
        "imageLink" => (
            "authoring-property-picture",
            Some("authoring-property-picture-hint"),
        ),
        "isRequired" => ("authoring-property-required", None),
        "choices" => (
            "authoring-property-choices",
            Some("authoring-property-choices-hint"),
        ),
        "rows" => (
            "authoring-property-rows",
            Some("authoring-property-choices-hint"),
        ),
        "columns" => (
            "authoring-property-columns",
            Some("authoring-property-choices-hint"),
        ),
        "items" => (
            "authoring-property-items",
            Some("authoring-property-items-hint"),
        ),
        "rateValues" => (
            "authoring-property-steps",
            Some("authoring-property-steps-hint"),
        ),
        "choicesFromQuestion" => (
            "authoring-property-carried",
            Some("authoring-property-carried-hint"),
        ),
        "choicesFromQuestionMode" => ("authoring-property-carried-mode", None),
        "choicesOrder" => ("authoring-property-order", None),
        "showOtherItem" => ("authoring-property-other", None),
        "otherText" => ("authoring-property-other-text", None),
        "showNoneItem" => ("authoring-property-none", None),
        "noneText" => ("authoring-property-none-text", None),
        "showDontKnowItem" => ("authoring-property-dont-know", None),
        "dontKnowText" => ("authoring-property-dont-know-text", None),
        "showRefuseItem" => ("authoring-property-refuse", None),
        "refuseText" => ("authoring-property-refuse-text", None),
        "multiSelect" => ("authoring-property-several", None),
        "labelTrue" => ("authoring-property-yes", None),
        "labelFalse" => ("authoring-property-no", None),
        "rateMin" => ("authoring-property-lowest", None),
        "rateMax" => ("authoring-property-highest", None),
        "rateStep" | "step" => ("authoring-property-step", None),
        "minRateDescription" => ("authoring-property-lowest-means", None),
        "maxRateDescription" => ("authoring-property-highest-means", None),
        "sliderType" => ("authoring-property-slider", None),
        "inputType" => ("authoring-property-input", None),
        "min" => ("authoring-property-min", None),
        "max" => ("authoring-property-max", None),
        "maxLength" => ("authoring-property-longest", None),
        "minSelectedChoices" => ("authoring-property-at-least", None),
        "maxSelectedChoices" => ("authoring-property-at-most", None),
        "isAllRowRequired" => ("authoring-property-all-rows", None),
        "expression" => (
            "authoring-property-expression",
            Some("authoring-property-expression-hint"),
        ),
        "visibleIf" => ("authoring-property-visible-if", None),
        "enableIf" => ("authoring-property-enable-if", None),
        "requiredIf" => ("authoring-property-required-if", None),
        _ => ("authoring-property-choices-visible-if", None),
    }
}

/// The key of one of the words that a property takes.
pub(super) fn word(property: &str, word: &str) -> Option<&'static str> {
    Some(match (property, word) {
        ("choicesFromQuestionMode", "all") => "authoring-word-all",
        ("choicesFromQuestionMode", "selected") => "authoring-word-selected",
        ("choicesFromQuestionMode", "unselected") => "authoring-word-unselected",
        ("choicesOrder", "none") => "authoring-word-written",
        ("choicesOrder", "asc") => "authoring-word-ascending",
        ("choicesOrder", "desc") => "authoring-word-descending",
        ("choicesOrder", "random") => "authoring-word-random",
        ("sliderType", "single") => "authoring-word-single",
        ("sliderType", "range") => "authoring-word-range",
        ("inputType", "text") => "authoring-input-text",
        ("inputType", "number") => "authoring-input-number",
        ("inputType", "range") => "authoring-input-range",
        ("inputType", "email") => "authoring-input-email",
        ("inputType", "url") => "authoring-input-url",
        ("inputType", "tel") => "authoring-input-tel",
        ("inputType", "date") => "authoring-input-date",
        ("inputType", "datetime-local") => "authoring-input-datetime",
        ("inputType", "month") => "authoring-input-month",
        ("inputType", "week") => "authoring-input-week",
        ("inputType", "time") => "authoring-input-time",
        ("inputType", "color") => "authoring-input-colour",
        _ => return None,
    })
}

/// The key of what a step did.
pub(super) fn act(act: Act) -> &'static str {
    match act {
        Act::Begin => "authoring-act-begin",
        Act::AddPage => "authoring-act-add-page",
        Act::MovePage => "authoring-act-move-page",
        Act::DuplicatePage => "authoring-act-duplicate-page",
        Act::RemovePage => "authoring-act-remove-page",
        Act::Add => "authoring-act-add",
        Act::Insert => "authoring-act-insert",
        Act::Move => "authoring-act-move",
        Act::Duplicate => "authoring-act-duplicate",
        Act::Remove => "authoring-act-remove",
        Act::Set => "authoring-act-set",
        Act::SetLogic => "authoring-act-set-logic",
        Act::Translate => "authoring-act-translate",
        Act::Replace => "authoring-act-replace",
        Act::Undo => "authoring-act-undo",
        Act::Redo => "authoring-act-redo",
    }
}

/// The key of a comparison's words in a list.
pub(super) fn comparison(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Is => "authoring-comparison-is",
        Comparison::IsNot => "authoring-comparison-is-not",
        Comparison::Contains => "authoring-comparison-contains",
        Comparison::NotContains => "authoring-comparison-not-contains",
        Comparison::AnyOf => "authoring-comparison-any-of",
        Comparison::AllOf => "authoring-comparison-all-of",
        Comparison::NoneOf => "authoring-comparison-none-of",
        Comparison::Less => "authoring-comparison-less",
        Comparison::AtMost => "authoring-comparison-at-most",
        Comparison::More => "authoring-comparison-more",
        Comparison::AtLeast => "authoring-comparison-at-least",
        Comparison::Answered => "authoring-comparison-answered",
        Comparison::Empty => "authoring-comparison-empty",
    }
}

/// The key of the sentence that says a comparison of a question and an answer.
pub(super) fn sentence(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Is => "surveys-paper-is",
        Comparison::IsNot => "surveys-paper-is-not",
        Comparison::Less => "surveys-paper-less",
        Comparison::AtMost => "surveys-paper-at-most",
        Comparison::More => "surveys-paper-more",
        Comparison::AtLeast => "surveys-paper-at-least",
        Comparison::Contains | Comparison::AnyOf => "surveys-paper-any-of",
        Comparison::AllOf => "surveys-paper-all-of",
        Comparison::NotContains | Comparison::NoneOf => "surveys-paper-none-of",
        Comparison::Answered => "surveys-paper-answered",
        Comparison::Empty => "surveys-paper-empty",
    }
}

/// The key of a validator's name.
pub(super) fn validator(kind: ValidatorKind) -> &'static str {
    match kind {
        ValidatorKind::Numeric => "authoring-validator-numeric",
        ValidatorKind::Text => "authoring-validator-length",
        ValidatorKind::Count => "authoring-validator-count",
        ValidatorKind::Regex => "authoring-validator-regex",
        ValidatorKind::Email => "authoring-validator-email",
        ValidatorKind::Expression => "authoring-validator-expression",
    }
}

/// The key of the word for a choice of a special meaning.
pub(super) fn common(key: &str) -> Option<&'static str> {
    Some(match key {
        "other" => "surveys-answer-other",
        "none" => "surveys-answer-none",
        "refused" => "surveys-answer-refused",
        "dontknow" => "surveys-answer-dont-know",
        "true" => "surveys-answer-yes",
        "false" => "surveys-answer-no",
        _ => return None,
    })
}
