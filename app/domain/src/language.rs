//! The languages Folkmoot speaks.

use serde::{Deserialize, Serialize};

/// A language of the interface, by its BCP 47 tag.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum Language {
    /// English, the language everything else falls back to.
    #[default]
    #[serde(rename = "en")]
    English,
    /// German.
    #[serde(rename = "de")]
    German,
    /// Italian.
    #[serde(rename = "it")]
    Italian,
    /// Chinese in simplified characters.
    #[serde(rename = "zh-Hans")]
    Chinese,
}

impl Language {
    /// All of them, in the order the language switch shows.
    pub const ALL: [Self; 4] = [Self::English, Self::German, Self::Italian, Self::Chinese];

    /// The BCP 47 tag, as in `lang=""` and in the folder names of the translations.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Italian => "it",
            Self::Chinese => "zh-Hans",
        }
    }

    /// The language's name in itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::Italian => "Italiano",
            Self::Chinese => "简体中文",
        }
    }

    /// The language a BCP 47 tag asks for, by its primary subtag; `None` when it is none of ours.
    ///
    /// `zh-Hant` is not ours: simplified characters are no answer to a wish for traditional ones.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let mut parts = tag.trim().split(['-', '_']);
        let primary = parts.next()?.to_ascii_lowercase();
        match primary.as_str() {
            "en" => Some(Self::English),
            "de" => Some(Self::German),
            "it" => Some(Self::Italian),
            "zh" => (!parts.any(|part| {
                ["hant", "tw", "hk", "mo"].contains(&part.to_ascii_lowercase().as_str())
            }))
            .then_some(Self::Chinese),
            _ => None,
        }
    }

    /// The best of our languages for an `Accept-Language` header (RFC 9110, 12.5.4).
    pub fn negotiate(accept_language: &str) -> Option<Self> {
        let mut best: Option<(u32, Self)> = None;
        for item in accept_language.split(',').take(32) {
            let mut parts = item.split(';');
            let Some(language) = parts.next().and_then(Self::from_tag) else {
                continue;
            };
            let weight = parts
                .find_map(|part| part.trim().strip_prefix("q="))
                .map_or(1000, thousandths);
            if weight > 0 && best.is_none_or(|(found, _)| weight > found) {
                best = Some((weight, language));
            }
        }
        best.map(|(_, language)| language)
    }
}

/// A quality value `0`–`1` with up to three decimals, in thousandths; what is malformed counts as 0.
fn thousandths(text: &str) -> u32 {
    let text = text.trim();
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return 0;
    }
    let fraction = format!("{fraction:0<3}").parse().unwrap_or(0);
    match whole {
        "1" => 1000,
        "0" => fraction,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_matched_by_their_primary_subtag() {
        assert_eq!(Language::from_tag("de-AT"), Some(Language::German));
        assert_eq!(Language::from_tag("zh-CN"), Some(Language::Chinese));
        assert_eq!(Language::from_tag("zh-Hant-TW"), None);
        assert_eq!(Language::from_tag("fr"), None);
    }

    #[test]
    fn the_highest_weight_wins_and_order_breaks_ties() {
        assert_eq!(
            Language::negotiate("fr, it;q=0.4, de;q=0.8"),
            Some(Language::German)
        );
        assert_eq!(Language::negotiate("it, de"), Some(Language::Italian));
        assert_eq!(Language::negotiate("de;q=0"), None);
        assert_eq!(
            Language::negotiate("de;q=nonsense, en;q=0.1"),
            Some(Language::English)
        );
        assert_eq!(Language::negotiate(""), None);
    }
}
