//! The people behind the answer sheets.

use folkmoot_domain::language::Language;

use crate::demo::dice::Dice;

/// In which role somebody meets open models.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Research.
    Researcher,
    /// Software and tools.
    Engineer,
    /// Art, design, photography.
    Artist,
    /// Data and captions.
    Curator,
    /// For pleasure.
    Hobbyist,
    /// Products of a company.
    Company,
    /// None of these.
    Other,
}

impl Role {
    /// The choice on the sheet.
    pub(super) fn choice(self) -> &'static str {
        match self {
            Self::Researcher => "researcher",
            Self::Engineer => "engineer",
            Self::Artist => "artist",
            Self::Curator => "curator",
            Self::Hobbyist => "hobbyist",
            Self::Company => "company",
            Self::Other => "other",
        }
    }
}

/// An invented person: what decides about the answers.
#[derive(Debug, Clone)]
pub(super) struct Person {
    pub(super) role: Role,
    pub(super) language: Language,
    pub(super) experience: &'static str,
    pub(super) hardware: &'static str,
    /// How much the rights of others weigh, 0 to 100.
    pub(super) care: i64,
    /// How much the person can do alone, 0 to 100.
    pub(super) skill: i64,
}

impl Person {
    /// Makes up somebody.
    pub(super) fn meet(dice: &mut Dice) -> Self {
        let role = dice
            .pick(&[
                (Role::Hobbyist, 30),
                (Role::Artist, 22),
                (Role::Engineer, 17),
                (Role::Researcher, 13),
                (Role::Company, 9),
                (Role::Curator, 6),
                (Role::Other, 3),
            ])
            .unwrap_or(Role::Hobbyist);
        let language = dice
            .pick(&[
                (Language::English, 62),
                (Language::German, 14),
                (Language::Chinese, 15),
                (Language::Italian, 9),
            ])
            .unwrap_or_default();
        let (care, skill) = match role {
            Role::Researcher => (50, 80),
            Role::Engineer => (40, 74),
            Role::Artist => (74, 34),
            Role::Curator => (66, 54),
            Role::Hobbyist => (32, 42),
            Role::Company => (42, 56),
            Role::Other => (55, 30),
        };
        let care = lean(dice, care);
        let skill = lean(dice, skill);
        let experience = dice
            .pick(&[
                ("under_1", 34 - skill / 3),
                ("1_to_2", 40),
                ("3_to_5", 6 + skill / 3),
                ("over_5", (skill - 50) / 2),
            ])
            .unwrap_or("1_to_2");
        let hardware = dice
            .pick(&[
                ("none", 44 - skill / 2),
                ("to_12", 34),
                ("to_24", 12 + skill / 3),
                ("several", (skill - 40) / 3),
                (
                    "cluster",
                    match role {
                        Role::Researcher => 26,
                        Role::Company => 12,
                        _ => 1,
                    },
                ),
            ])
            .unwrap_or("to_12");
        Self {
            role,
            language,
            experience,
            hardware,
            care,
            skill,
        }
    }

    /// Whether the person thinks about models from the inside.
    pub(super) fn technical(&self) -> bool {
        self.skill > 60
    }

    /// The chance in percent of writing captions in each language.
    pub(super) fn languages_of_captions(&self) -> [(&'static str, i64); 8] {
        let own = |language| if self.language == language { 97 } else { 3 };
        [
            (
                "en",
                if self.language == Language::English {
                    99
                } else {
                    60
                },
            ),
            ("de", own(Language::German)),
            ("it", own(Language::Italian)),
            ("zh", own(Language::Chinese)),
            ("es", 9),
            ("fr", 8),
            ("ja", 4),
            ("hi", 5),
        ]
    }
}

/// A leaning around its centre.
fn lean(dice: &mut Dice, centre: i64) -> i64 {
    (centre + dice.between(-18, 18) + dice.between(-12, 12)).clamp(0, 100)
}
