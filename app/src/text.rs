//! Translations: Fluent messages of four languages, parsed once; English where a language lacks a message.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use folkmoot_domain::{
    forms::FieldError,
    language::Language,
    surveys::{check::Finding, exchange::Reason},
};
use unic_langid::LanguageIdentifier;

/// A value for a message: `count.into()`, `name.into()`.
pub type Value<'a> = FluentValue<'a>;

macro_rules! sources {
    ($tag:literal) => {
        [
            (
                "shell",
                include_str!(concat!("../locales/", $tag, "/shell.ftl")),
            ),
            (
                "home",
                include_str!(concat!("../locales/", $tag, "/home.ftl")),
            ),
            (
                "accounts",
                include_str!(concat!("../locales/", $tag, "/accounts.ftl")),
            ),
            (
                "bodies",
                include_str!(concat!("../locales/", $tag, "/bodies.ftl")),
            ),
            (
                "roster",
                include_str!(concat!("../locales/", $tag, "/roster.ftl")),
            ),
            (
                "conflicts",
                include_str!(concat!("../locales/", $tag, "/conflicts.ftl")),
            ),
            (
                "interests",
                include_str!(concat!("../locales/", $tag, "/interests.ftl")),
            ),
            (
                "details",
                include_str!(concat!("../locales/", $tag, "/details.ftl")),
            ),
            (
                "joining",
                include_str!(concat!("../locales/", $tag, "/joining.ftl")),
            ),
            (
                "seats",
                include_str!(concat!("../locales/", $tag, "/seats.ftl")),
            ),
            (
                "companies",
                include_str!(concat!("../locales/", $tag, "/companies.ftl")),
            ),
            (
                "motions",
                include_str!(concat!("../locales/", $tag, "/motions.ftl")),
            ),
            (
                "rules",
                include_str!(concat!("../locales/", $tag, "/rules.ftl")),
            ),
            (
                "prelude",
                include_str!(concat!("../locales/", $tag, "/prelude.ftl")),
            ),
            (
                "amendments",
                include_str!(concat!("../locales/", $tag, "/amendments.ftl")),
            ),
            (
                "course",
                include_str!(concat!("../locales/", $tag, "/course.ftl")),
            ),
            (
                "voting",
                include_str!(concat!("../locales/", $tag, "/voting.ftl")),
            ),
            (
                "force",
                include_str!(concat!("../locales/", $tag, "/force.ftl")),
            ),
            (
                "joint",
                include_str!(concat!("../locales/", $tag, "/joint.ftl")),
            ),
            (
                "effects",
                include_str!(concat!("../locales/", $tag, "/effects.ftl")),
            ),
            (
                "links",
                include_str!(concat!("../locales/", $tag, "/links.ftl")),
            ),
            (
                "actions",
                include_str!(concat!("../locales/", $tag, "/actions.ftl")),
            ),
            (
                "meetings",
                include_str!(concat!("../locales/", $tag, "/meetings.ftl")),
            ),
            (
                "surveys",
                include_str!(concat!("../locales/", $tag, "/surveys.ftl")),
            ),
            (
                "access",
                include_str!(concat!("../locales/", $tag, "/access.ftl")),
            ),
            (
                "exchange",
                include_str!(concat!("../locales/", $tag, "/exchange.ftl")),
            ),
            (
                "translations",
                include_str!(concat!("../locales/", $tag, "/translations.ftl")),
            ),
            (
                "library",
                include_str!(concat!("../locales/", $tag, "/library.ftl")),
            ),
            (
                "comments",
                include_str!(concat!("../locales/", $tag, "/comments.ftl")),
            ),
            (
                "authoring",
                include_str!(concat!("../locales/", $tag, "/authoring.ftl")),
            ),
            (
                "results",
                include_str!(concat!("../locales/", $tag, "/results.ftl")),
            ),
            (
                "record",
                include_str!(concat!("../locales/", $tag, "/record.ftl")),
            ),
            (
                "notices",
                include_str!(concat!("../locales/", $tag, "/notices.ftl")),
            ),
            (
                "invitations",
                include_str!(concat!("../locales/", $tag, "/invitations.ftl")),
            ),
        ]
    };
}

/// The sources of a language, by the name of the file.
pub(crate) fn sources(language: Language) -> [(&'static str, &'static str); 34] {
    match language {
        Language::English => sources!("en"),
        Language::German => sources!("de"),
        Language::Italian => sources!("it"),
        Language::Chinese => sources!("zh-Hans"),
    }
}

type Bundle = FluentBundle<FluentResource>;

static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::English));
static GERMAN: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::German));
static ITALIAN: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Italian));
static CHINESE: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Chinese));

fn of(language: Language) -> &'static Bundle {
    match language {
        Language::English => &ENGLISH,
        Language::German => &GERMAN,
        Language::Italian => &ITALIAN,
        Language::Chinese => &CHINESE,
    }
}

fn bundle(language: Language) -> Bundle {
    // Our tags are well-formed; the tests see that plurals follow them.
    let locale: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::English | Language::Chinese => |value, _| formatted(value, ','),
        Language::German | Language::Italian => |value, _| formatted(value, '.'),
    }));
    // Mistakes in the sources (a message written twice, a broken line) are found by the tests, which read them again.
    let _ = bundle.add_builtins();
    for (_, source) in sources(language) {
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// Whole numbers with the language's separator between groups of three; everything else as Fluent writes it.
fn formatted(value: &FluentValue<'_>, separator: char) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.options.use_grouping => {
            let text = number.as_string();
            let (whole, fraction) = match text.split_once('.') {
                Some((whole, fraction)) => (whole, Some(fraction)),
                None => (text.as_ref(), None),
            };
            let mut out = grouped(whole, separator);
            if let Some(fraction) = fraction {
                out.push(if separator == ',' { '.' } else { ',' });
                out.push_str(fraction);
            }
            Some(out)
        }
        _ => None,
    }
}

fn grouped(whole: &str, separator: char) -> String {
    let (sign, digits) = match whole.strip_prefix('-') {
        Some(digits) => ("−", digits),
        None => ("", whole),
    };
    let mut out = String::from(sign);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

/// A whole number as the language writes it: `20,397`, `20.397`.
pub fn number(language: Language, number: impl Into<i128>) -> String {
    let separator = match language {
        Language::English | Language::Chinese => ',',
        Language::German | Language::Italian => '.',
    };
    grouped(&number.into().to_string(), separator)
}

/// The message of that key in a language, else in English, else the key itself.
pub fn message(language: Language, key: &str, arguments: &[(&str, Value<'_>)]) -> String {
    let arguments: Option<FluentArgs<'_>> = (!arguments.is_empty()).then(|| {
        arguments
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect()
    });
    [language, Language::English]
        .into_iter()
        .find_map(|language| {
            let bundle = of(language);
            let pattern = bundle.get_message(key)?.value()?;
            let mut mistakes = Vec::new();
            Some(
                bundle
                    .format_pattern(pattern, arguments.as_ref(), &mut mistakes)
                    .into_owned(),
            )
        })
        .unwrap_or_else(|| key.to_owned())
}

/// The sentence of one message at a field.
pub fn field_error(language: Language, error: &FieldError) -> String {
    let arguments: Vec<(&str, Value<'_>)> = error
        .arguments
        .iter()
        .map(|(name, value)| (name.as_ref(), value_of(value)))
        .collect();
    message(language, &error.message, &arguments)
}

/// The sentence of a finding of the survey checker.
pub fn finding(language: Language, finding: &Finding) -> String {
    let mut arguments: Vec<(&str, Value<'_>)> = finding
        .arguments
        .iter()
        .map(|(name, value)| (name.as_ref(), value_of(value)))
        .collect();
    if let Some(name) = &finding.question
        && !arguments.iter().any(|(taken, _)| *taken == "name")
    {
        arguments.push(("name", name.as_str().into()));
    }
    message(language, &finding.message, &arguments)
}

/// The sentence of why a conversion changed, dropped or refused something.
pub fn reason(language: Language, reason: &Reason) -> String {
    let error = FieldError {
        field: "".into(),
        message: reason.message.clone(),
        arguments: reason.arguments.clone(),
    };
    field_error(language, &error)
}

/// A value that came as text: a number where it is one, so that plurals agree with it.
fn value_of(text: &str) -> Value<'_> {
    match text.parse::<FluentNumber>() {
        Ok(number) if text.len() < 16 => Value::Number(number),
        _ => Value::from(text),
    }
}

#[cfg(test)]
mod tests;
