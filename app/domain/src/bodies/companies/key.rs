//! What two spellings of one company have in common.

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// Words at the end of a name that say what sort of legal person it is, in the languages of the companies seen in
/// charters and rosters; letters only, as [`company_key`] leaves them.
const LEGAL_FORMS: &[&str] = &[
    "inc",
    "incorporated",
    "corp",
    "corporation",
    "co",
    "company",
    "llc",
    "llp",
    "lp",
    "plc",
    "ltd",
    "limited",
    "pty",
    "pte",
    "pvt",
    "private",
    "gmbh",
    "ag",
    "kg",
    "ug",
    "ev",
    "se",
    "kgaa",
    "mbh",
    "ohg",
    "sa",
    "sas",
    "sarl",
    "srl",
    "spa",
    "sl",
    "bv",
    "nv",
    "vof",
    "ab",
    "as",
    "asa",
    "oy",
    "oyj",
    "aps",
    "kk",
    "sro",
    "doo",
    "zoo",
    "spzoo",
    "kft",
    "ltda",
    "sadecv",
    "cokg",
];

/// Legal forms that are written before or after a name without a space between.
const ATTACHED: &[&str] = &[
    "股份有限公司",
    "有限责任公司",
    "有限公司",
    "株式会社",
    "주식회사",
];

/// Letters of other scripts that look like Latin ones, by the letter they look like; lower case.
const LOOKALIKES: &[(char, char)] = &[
    ('а', 'a'),
    ('е', 'e'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('у', 'y'),
    ('х', 'x'),
    ('і', 'i'),
    ('ј', 'j'),
    ('ѕ', 's'),
    ('ԁ', 'd'),
    ('һ', 'h'),
    ('ԛ', 'q'),
    ('ԝ', 'w'),
    ('ӏ', 'l'),
    ('к', 'k'),
    ('м', 'm'),
    ('т', 't'),
    ('в', 'b'),
    ('н', 'h'),
    ('α', 'a'),
    ('ο', 'o'),
    ('ν', 'v'),
    ('ι', 'i'),
    ('ρ', 'p'),
    ('τ', 't'),
    ('κ', 'k'),
    ('ε', 'e'),
    ('υ', 'u'),
    ('χ', 'x'),
    ('β', 'b'),
    ('η', 'n'),
    ('ı', 'i'),
    ('ø', 'o'),
    ('ł', 'l'),
    ('đ', 'd'),
];

/// What two spellings of one company have in common: letters and digits alone, in lower case, without marks, legal
/// forms and "the"; a name written with letters of another script that look like Latin ones is the Latin name.
///
/// "NVIDIA Corporation", "Nvidia" and "nvidia, Corp." have one key; so have "Red Hat" and "RedHat".
pub fn company_key(name: &str) -> String {
    let folded: String = name
        .nfkd()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
        .nfkc()
        .collect();
    // A final sigma is a sigma, and has no capital of its own.
    let folded = folded
        .replace('&', " and ")
        .replace('ß', "ss")
        .replace('ς', "σ");
    let mut folded = like_latin(&folded);
    for form in ATTACHED {
        folded = folded.replace(form, " ");
    }
    let words: Vec<String> = folded
        // What stands between the letters of an abbreviation does not part words: "S.p.A.", "e. V." and "O'Reilly".
        .replace(['.', '\'', '’', '·'], "")
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let kept = without_legal_form(&words);
    kept.concat()
}

/// The words of a name without its legal form; all of them when there would be nothing left.
fn without_legal_form(words: &[String]) -> &[String] {
    let mut kept = words;
    while let Some((last, rest)) = kept.split_last() {
        // "GmbH & Co. KG" has an "and" within.
        let form = LEGAL_FORMS.contains(&last.as_str());
        let dangling = last == "and" && kept.len() < words.len();
        // "e. V." and "s. r. o." with spaces: single letters that together are one.
        let spaced = rest
            .last()
            .is_some_and(|before| LEGAL_FORMS.contains(&format!("{before}{last}").as_str()))
            && last.chars().count() == 1;
        if rest.is_empty() || !(form || dangling || spaced) {
            break;
        }
        kept = if spaced && !form {
            rest.get(..rest.len() - 1).unwrap_or(rest)
        } else {
            rest
        };
    }
    if kept.is_empty() {
        return words;
    }
    match kept.split_first() {
        Some((first, rest)) if first == "the" && !rest.is_empty() => rest,
        _ => kept,
    }
}

/// The same with Latin letters, when every letter is Latin or looks like it and one at least is Latin or all do.
fn like_latin(text: &str) -> String {
    let latin = |letter: char| -> Option<char> {
        if letter.is_ascii_alphabetic() || !letter.is_alphabetic() {
            return Some(letter);
        }
        LOOKALIKES
            .iter()
            .find_map(|(from, to)| (*from == letter).then_some(*to))
    };
    text.split(' ')
        .map(|word| {
            // A word that has a letter unlike any Latin one is a word of its own script.
            let like: Option<String> = word.chars().map(latin).collect();
            like.unwrap_or_else(|| word.to_owned())
        })
        .collect::<Vec<_>>()
        .join(" ")
}
