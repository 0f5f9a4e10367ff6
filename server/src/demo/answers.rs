//! Six hundred people who never existed, and what they answered last year.
//!
//! A person is a role, two leanings and some luck; the leanings tie the answers together, so that the tables of the
//! released results look like those of a survey that somebody answered.

mod pen;
mod person;
mod texts;

use folkmoot_domain::language::Language;
use serde_json::{Map, Value, json};

use super::dice::Dice;
use pen::Pen;
use person::{Person, Role};

/// The questionnaire of both fieldings, last year's and this year's.
pub const QUESTIONNAIRE: &str = include_str!("future-model-research.json");

/// One finished answer sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The language in which the person answered.
    pub language: Language,
    /// Answers by question, in the shapes of SurveyJS; only questions that were shown.
    pub answers: Map<String, Value>,
}

/// As many sheets as wanted; the same seed gives the same sheets, in an order without meaning.
pub fn sheets(seed: u64, count: usize) -> Vec<Sheet> {
    let mut dice = Dice::new(seed);
    (0..count).map(|_| sheet(&mut dice)).collect()
}

fn sheet(dice: &mut Dice) -> Sheet {
    let person = Person::meet(dice);
    let mut pen = Pen {
        dice,
        answers: Map::new(),
    };
    about_you(&mut pen, &person);
    models(&mut pen, &person);
    training_data(&mut pen, &person);
    captions(&mut pen, &person);
    safety(&mut pen, &person);
    compute(&mut pen, &person);
    governance(&mut pen, &person);
    if pen.dice.chance(35) {
        pen.text("one_thing", texts::one_thing(person.language));
    }
    Sheet {
        language: person.language,
        answers: pen.answers,
    }
}

fn about_you(pen: &mut Pen<'_>, person: &Person) {
    pen.put("role", json!(person.role.choice()));
    if person.role == Role::Other {
        pen.text("role-Comment", texts::other_roles(person.language));
    }
    pen.put("experience", json!(person.experience));
    if matches!(
        person.role,
        Role::Researcher | Role::Engineer | Role::Company
    ) {
        let (university, firm) = match person.role {
            Role::Researcher => (60, 8),
            Role::Engineer => (10, 26),
            _ => (0, 60),
        };
        pen.maybe_one(
            "organisation",
            &[
                ("independent", 60 - firm),
                ("university", university),
                ("startup", firm),
                ("large", firm * 2 / 3),
                ("nonprofit", 8),
            ],
        );
    }
    let skill = person.skill;
    let artist = i64::from(person.role == Role::Artist);
    pen.ticks(
        "activities",
        Some("none"),
        &[
            ("generated", 82),
            (
                "published",
                14 + 30 * artist + 25 * i64::from(person.role == Role::Company),
            ),
            ("fine_tuned", skill * 7 / 10),
            ("trained", (skill - 55) / 2),
            (
                "tools",
                (skill - 35) / 2 + 40 * i64::from(person.role == Role::Engineer),
            ),
            ("data", 12 + 70 * i64::from(person.role == Role::Curator)),
        ],
    );
}

fn models(pen: &mut Pen<'_>, person: &Person) {
    let technical = i64::from(person.technical());
    pen.order(
        "modalities",
        &[
            ("image", 40),
            ("video", 26),
            ("audio", 8 + 6 * i64::from(person.role == Role::Artist)),
            ("text", 6 + 8 * technical),
            ("three_d", 5),
        ],
    );
    pen.maybe_one(
        "model_size",
        &match person.hardware {
            "none" => [
                ("small", 40),
                ("medium", 30),
                ("large", 6),
                ("very_large", 6),
                ("no_opinion", 18),
            ],
            "to_12" => [
                ("small", 34),
                ("medium", 50),
                ("large", 8),
                ("very_large", 2),
                ("no_opinion", 6),
            ],
            "to_24" => [
                ("small", 10),
                ("medium", 52),
                ("large", 30),
                ("very_large", 4),
                ("no_opinion", 4),
            ],
            _ => [
                ("small", 8),
                ("medium", 30),
                ("large", 36),
                ("very_large", 23),
                ("no_opinion", 3),
            ],
        },
    );
    let artist = i64::from(person.role == Role::Artist);
    let elsewhere = i64::from(person.language != Language::English);
    pen.several(
        "qualities",
        2,
        3,
        &[
            ("prompt", 30),
            ("realism", 14),
            ("styles", 12 + 12 * artist),
            ("lettering", 10),
            ("editing", 16 + 14 * artist),
            ("consistency", 20),
            ("speed", if person.hardware == "none" { 20 } else { 10 }),
            ("languages", 3 + 22 * elsewhere),
        ],
    );
    let old_hand = matches!(person.experience, "3_to_5" | "over_5");
    if matches!(person.role, Role::Researcher | Role::Engineer) || old_hand {
        let bet = pen.maybe_one(
            "architecture",
            &[
                ("flow", 36),
                ("autoregressive", 10 + 8 * technical),
                ("hybrid", 16),
                ("unet", 6),
                ("state_space", 5 * technical),
                ("unsure", 50 - 38 * technical),
            ],
        );
        if bet.is_some_and(|bet| bet != "unsure") && pen.dice.chance(30) {
            pen.text("architecture_reason", texts::architecture(person.language));
        }
    }
}

fn training_data(pen: &mut Pen<'_>, person: &Person) {
    let care = person.care;
    pen.grid(
        "data_demands",
        &["not", "useful", "important", "essential"],
        &[
            ("provenance", 8 + care / 4),
            ("licence", 6 + care / 4),
            ("opt_out", 2 + care * 3 / 10),
            ("captions", 22),
            (
                "diversity",
                14 + 6 * i64::from(person.language != Language::English),
            ),
        ],
    );
    pen.ticks(
        "sources",
        Some("public_domain"),
        &[
            ("public_domain", 97),
            ("attribution", 86 - care / 5),
            ("bought", 62),
            ("donated", 84),
            ("synthetic", 60 - care / 4),
            ("web_opt_out", 92 - care * 4 / 5),
            ("web_all", 62 - care * 4 / 5),
        ],
    );
    pen.one(
        "consent",
        &[
            ("opt_in", care - 30),
            ("licence", 30),
            ("opt_out", 70 - care / 2),
            ("public", 58 - care * 7 / 10),
            ("unsure", 9),
        ],
    );
    let published = match person.role {
        Role::Artist => 88,
        Role::Curator => 45,
        _ => 30,
    };
    if pen.yes_or_no("own_works", published) {
        pen.maybe_one(
            "own_works_wish",
            &[
                ("keep", 92 - care),
                ("credit", 24),
                ("pay", care / 4),
                ("ask", care / 4),
                ("remove", (care - 45) / 2),
            ],
        );
    }
}

fn captions(pen: &mut Pen<'_>, person: &Person) {
    let care = person.care;
    pen.maybe_one(
        "captioning",
        &[
            ("people", care / 6),
            ("checked", 24 + care / 4),
            ("sampled", 46 - care / 5),
            ("models", 14 - care / 8),
            ("original", 5),
        ],
    );
    let willing = 22 + care / 4 + 35 * i64::from(person.role == Role::Curator);
    if pen.yes_or_no("annotate", willing) {
        pen.one(
            "annotate_hours",
            &[
                ("under_1", 24),
                ("1_to_3", 44),
                ("4_to_8", 20),
                ("over_8", 4 + 14 * i64::from(person.role == Role::Curator)),
            ],
        );
        pen.ticks("annotate_languages", None, &person.languages_of_captions());
    }
}

fn safety(pen: &mut Pen<'_>, person: &Person) {
    let care = person.care;
    pen.grid(
        "safeguards",
        &["never", "optional", "standard", "always"],
        &[
            ("data", 6 + care / 4),
            ("model", 2 + care / 5),
            ("tools", 14 + care / 10),
            ("marks", 6 + care / 5),
            ("licence", 3 + care / 5),
        ],
    );
    pen.maybe_one(
        "nudity",
        &[
            ("remove", care / 5),
            ("art", 26),
            ("label", 34),
            ("keep", 40 - care * 2 / 5),
            ("no_answer", 8),
        ],
    );
    let technical = i64::from(person.technical());
    pen.several(
        "evaluations",
        2,
        3,
        &[
            ("benchmarks", 10 + 14 * technical),
            ("preference", 26),
            ("bias", care / 4),
            ("memorisation", 4 + care / 3),
            ("red_team", 8 + care / 10),
            ("energy", 9),
        ],
    );
    if pen.dice.chance(95) {
        pen.scale("benchmark_trust", 32 - person.skill / 8);
    }
}

fn compute(pen: &mut Pen<'_>, person: &Person) {
    pen.put("hardware", json!(person.hardware));
    let skill = person.skill;
    if pen.yes_or_no("fine_tune", 14 + skill * 3 / 4) {
        if pen.dice.chance(94) {
            pen.order(
                "fine_tune_needs",
                &[
                    ("recipes", 40 - skill / 4),
                    ("base", 6 + skill / 3),
                    ("licence", 8 + 24 * i64::from(person.role == Role::Company)),
                    ("data", 16),
                    ("compute", if person.hardware == "cluster" { 6 } else { 22 }),
                ],
            );
        }
    } else if pen.dice.chance(20) {
        pen.put("fine_tune_barriers", json!(["none"]));
    } else {
        let poor = matches!(person.hardware, "none" | "to_12");
        pen.several(
            "fine_tune_barriers",
            1,
            3,
            &[
                ("hardware", if poor { 44 } else { 6 }),
                ("cost", 18),
                ("knowledge", (70 - skill) / 2),
                ("data", 10),
                ("law", person.care / 6),
                ("time", 20),
            ],
        );
    }
    if matches!(person.hardware, "to_24" | "several" | "cluster") {
        let regularly = if person.hardware == "several" { 26 } else { 16 };
        let answer = pen.one(
            "donate_compute",
            &[("regularly", regularly), ("once", 34), ("no", 40)],
        );
        if answer == Some("regularly") && pen.dice.chance(88) {
            let scale = match person.hardware {
                "cluster" => 200,
                "several" => 40,
                _ => 10,
            };
            let hours = pen.dice.between(1, 12) * scale;
            pen.put("donate_hours", json!(hours));
        }
    }
}

fn governance(pen: &mut Pen<'_>, person: &Person) {
    let care = person.care;
    let company = i64::from(person.role == Role::Company);
    pen.one(
        "release_policy",
        &[
            ("everything", 40 + person.skill / 5),
            ("described", 20 + 20 * company),
            ("staged", care / 3),
            ("weights", 5),
            ("unsure", 6),
        ],
    );
    let licence = pen.maybe_one(
        "licence",
        &[
            ("permissive", 46 + 20 * company - care / 4),
            ("copyleft", 16 + care / 10),
            ("use_limits", care / 4),
            ("revenue", 10 - 8 * company),
            ("non_commercial", (care - 40).max(0) / 4),
            ("unsure", 8),
            ("other", 2),
        ],
    );
    if licence == Some("other") {
        pen.text("licence-Comment", texts::other_licences(person.language));
    }
    if pen.dice.chance(91) {
        pen.order(
            "governance",
            &[
                ("openness", 36),
                ("merit", 12 + person.skill / 4),
                ("authors", care / 3),
                ("independence", 20 - 14 * company),
                ("pace", 22 - care / 6),
            ],
        );
    }
    let mut centre = 36 + person.skill / 12;
    if person.role == Role::Artist {
        centre -= care / 7;
    }
    if pen.scale("trust", centre) <= 2 && pen.dice.chance(60) {
        pen.text("trust_reason", texts::trust(person.language));
    }
    if pen.dice.chance(90) {
        pen.ticks(
            "barriers",
            Some("none"),
            &[
                ("time", 52),
                (
                    "calls",
                    if person.language == Language::Chinese {
                        58
                    } else {
                        16
                    },
                ),
                (
                    "language",
                    if person.language == Language::English {
                        1
                    } else {
                        26
                    },
                ),
                ("skills", (74 - person.skill) / 2),
                ("entry", (66 - person.skill) / 2),
                ("employer", 3 + 15 * company),
            ],
        );
    }
}

#[cfg(test)]
mod tests;
