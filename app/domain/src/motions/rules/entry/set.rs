//! What a set says of every motion and of the members, as a form.

use super::Typed;
use super::parts::{Reading, field_of};
use crate::forms::FieldError;
use crate::motions::rules::{
    Absence, AbsenceEffect, Abstention, CapEffect, ConflictDuty, ConflictRule, EmployerCap,
    Escalation, Inactivity, Rules, Source, SuspensionReading, TermLimit, TieRule,
};

/// Every field of the form but those about absence, which are numbered: `absence_0`, `absence_0_count`, ….
pub const RULE_SET_FIELDS: &[&str] = &[
    "name",
    "source",
    "unverified",
    "language",
    "abstention",
    "recusal_present",
    "recusal_members",
    "recusal_ours",
    "conflict",
    "conflict_place",
    "conflict_text",
    "suspension",
    "suspension_quorum",
    "suspension_members",
    "suspension_place",
    "suspension_text",
    "classes",
    "seats",
    "cap",
    "cap_ratio",
    "cap_votes",
    "cap_grace",
    "cap_place",
    "cap_text",
    "tie_to",
    "tie_place",
    "tie_text",
    "escalation_to",
    "escalation_place",
    "escalation_text",
    "terms_consecutive",
    "terms_lifetime",
    "terms_short",
    "terms_place",
    "terms_text",
];

/// What the form sends for the literal reading that nobody has chosen.
const NOT_CHOSEN: &str = "ours";

impl Rules {
    /// A set without a single rule.
    pub fn blank() -> Self {
        Self {
            name: String::new(),
            source: None,
            from: None,
            until: None,
            common: super::super::Common::default(),
            decisions: Vec::new(),
            inactivity: Vec::new(),
            terms: None,
        }
    }

    /// What holds always, as a filled-in form.
    pub fn typed(&self) -> Typed {
        let common = &self.common;
        let mut typed = Typed::default();
        typed.put("name", &self.name);
        if let Some(source) = &self.source {
            typed.put("source", &source.title);
            typed.tick("unverified", source.unverified);
        }
        let literal = common.abstention == Abstention::A && common.abstention_ours;
        let abstention = if literal {
            NOT_CHOSEN
        } else {
            common.abstention.word()
        };
        typed.put("abstention", abstention);
        typed.tick("recusal_present", common.recusal.present);
        typed.tick("recusal_members", common.recusal.in_all_members);
        typed.tick("recusal_ours", common.recusal.ours);
        if let Some(conflict) = &common.conflict {
            typed.put("conflict", conflict.duty.word());
            typed.put_clause("conflict", &conflict.clause);
        }
        if let Some(suspension) = &common.suspension {
            typed.put("suspension", "yes");
            typed.tick("suspension_quorum", suspension.in_quorum_base);
            typed.tick("suspension_members", suspension.in_all_members);
            if let Some(clause) = &suspension.clause {
                typed.put_clause("suspension", clause);
            }
        }
        typed.put("classes", common.classes.join("\n"));
        typed.put_some("seats", common.seats);
        if let Some(cap) = &common.employer_cap {
            typed.put("cap", cap.effect.word());
            typed.put_some("cap_ratio", cap.ratio);
            typed.put_some("cap_votes", cap.votes);
            typed.put_some("cap_grace", cap.grace);
            typed.put_clause("cap", &cap.clause);
        }
        if let Some(tie) = &common.tie {
            typed.put("tie_to", &tie.to);
            typed.put_clause("tie", &tie.clause);
        }
        if let Some(escalation) = &common.escalation {
            typed.put("escalation_to", &escalation.to);
            typed.put_clause("escalation", &escalation.clause);
        }
        for (place, rule) in self.inactivity.iter().enumerate() {
            put_absence(&mut typed, &format!("absence_{place}"), rule);
        }
        if let Some(terms) = &self.terms {
            typed.put_some("terms_consecutive", terms.consecutive);
            typed.put_some("terms_lifetime", terms.lifetime);
            typed.put_some("terms_short", terms.short_first_months);
            typed.put_clause("terms", &terms.clause);
        }
        typed
    }

    /// The set with what was typed in place of what held always; its decisions stay.
    pub fn read(&self, typed: &Typed) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::of(typed);
        let mut rules = self.clone();
        rules.name = reading.text("name").unwrap_or_default();
        rules.source = reading.text("source").map(|title| Source {
            title,
            unverified: typed.ticked("unverified"),
        });
        let common = &mut rules.common;
        common.abstention_ours = typed.at("abstention") == NOT_CHOSEN;
        common.abstention = if common.abstention_ours {
            Abstention::A
        } else {
            reading
                .word("abstention", Abstention::from_word)
                .unwrap_or_default()
        };
        common.recusal.present = typed.ticked("recusal_present");
        common.recusal.in_all_members = typed.ticked("recusal_members");
        common.recusal.ours = typed.ticked("recusal_ours");
        common.conflict = conflict(&mut reading);
        common.suspension = typed.ticked("suspension").then(|| SuspensionReading {
            in_quorum_base: typed.ticked("suspension_quorum"),
            in_all_members: typed.ticked("suspension_members"),
            clause: Some(reading.clause("suspension"))
                .filter(|clause| !clause.place.is_empty() || !clause.text.is_empty()),
        });
        let classes = typed.at("classes").lines().map(str::trim);
        common.classes = classes
            .filter(|class| !class.is_empty())
            .map(str::to_owned)
            .collect();
        common.seats = reading.count("seats");
        common.employer_cap = cap(&mut reading);
        common.tie = reading.text("tie_to").map(|to| TieRule {
            to,
            clause: reading.clause("tie"),
        });
        common.escalation = reading.text("escalation_to").map(|to| Escalation {
            to,
            clause: reading.clause("escalation"),
        });
        // The form has room for one more than there are.
        rules.inactivity = (0..=self.inactivity.len())
            .filter_map(|place| absence(&mut reading, &format!("absence_{place}")))
            .collect();
        let terms = TermLimit {
            consecutive: reading.count("terms_consecutive"),
            lifetime: reading.count("terms_lifetime"),
            short_first_months: reading.count("terms_short"),
            clause: reading.clause("terms"),
        };
        let limits = [terms.consecutive, terms.lifetime, terms.short_first_months];
        rules.terms = limits.iter().any(Option::is_some).then_some(terms);
        let mut errors = reading.errors;
        if errors.is_empty() {
            // What is wrong with the decisions is said where they stand.
            let all = rules.mistakes().into_iter();
            errors.extend(
                all.filter(|error| !error.field.starts_with("decisions"))
                    .map(|mut error| {
                        error.field = field_of(&error.field).into();
                        error
                    }),
            );
        }
        if errors.is_empty() {
            Ok(rules)
        } else {
            Err(errors)
        }
    }
}

fn conflict(reading: &mut Reading<'_>) -> Option<ConflictRule> {
    if reading.typed.at("conflict").is_empty() {
        if reading.typed.any("conflict") {
            reading.wrong("conflict", "bodies-error-choose");
        }
        return None;
    }
    Some(ConflictRule {
        duty: reading.word("conflict", ConflictDuty::from_word)?,
        clause: reading.clause("conflict"),
    })
}

fn cap(reading: &mut Reading<'_>) -> Option<EmployerCap> {
    let (ratio, votes, grace) = (
        reading.ratio("cap_ratio"),
        reading.count("cap_votes"),
        reading.period("cap_grace"),
    );
    if reading.typed.at("cap").is_empty() {
        if reading.typed.any("cap") {
            reading.wrong("cap", "bodies-error-choose");
        }
        return None;
    }
    Some(EmployerCap {
        ratio,
        votes,
        effect: reading.word("cap", CapEffect::from_word)?,
        grace,
        clause: reading.clause("cap"),
    })
}

fn put_absence(typed: &mut Typed, name: &str, rule: &Inactivity) {
    let kind = match rule.absence {
        Absence::Meetings(count) => {
            typed.put(&format!("{name}_count"), count);
            "meetings"
        }
        Absence::Votes(count) => {
            typed.put(&format!("{name}_count"), count);
            "votes"
        }
        Absence::Attended { attended, of } => {
            typed.put(&format!("{name}_count"), attended);
            typed.put(&format!("{name}_of"), of);
            "attended"
        }
        Absence::Idle(period) => {
            typed.put(&format!("{name}_period"), period);
            "idle"
        }
        Absence::YearOfVotes(ratio) => {
            typed.put(&format!("{name}_ratio"), ratio);
            "year-of-votes"
        }
    };
    typed.put(name, kind);
    typed.put(&format!("{name}_effect"), rule.effect.word());
    typed.put_some(&format!("{name}_back"), rule.back_after);
    typed.put_clause(name, &rule.clause);
}

fn absence(reading: &mut Reading<'_>, name: &str) -> Option<Inactivity> {
    let kind = reading.typed.at(name).to_owned();
    if kind.is_empty() {
        return None;
    }
    let field = |part: &str| format!("{name}_{part}");
    let absence = match kind.as_str() {
        "meetings" => needed(reading, &field("count"), Reading::count).map(Absence::Meetings),
        "votes" => needed(reading, &field("count"), Reading::count).map(Absence::Votes),
        "attended" => {
            let attended = needed(reading, &field("count"), Reading::count);
            let of = needed(reading, &field("of"), Reading::count);
            attended
                .zip(of)
                .map(|(attended, of)| Absence::Attended { attended, of })
        }
        "idle" => needed(reading, &field("period"), Reading::period).map(Absence::Idle),
        "year-of-votes" => {
            needed(reading, &field("ratio"), Reading::ratio).map(Absence::YearOfVotes)
        }
        _ => {
            reading.wrong(name, "bodies-error-choose");
            None
        }
    };
    let effect = reading.word(&field("effect"), AbsenceEffect::from_word);
    let back_after = reading.count(&field("back"));
    Some(Inactivity {
        absence: absence?,
        effect: effect?,
        back_after,
        clause: reading.clause(name),
    })
}

/// A value that can't be left out.
fn needed<'t, T>(
    reading: &mut Reading<'t>,
    name: &str,
    read: impl Fn(&mut Reading<'t>, &str) -> Option<T>,
) -> Option<T> {
    if reading.typed.at(name).trim().is_empty() {
        reading.wrong(name, "bodies-error-required");
        return None;
    }
    read(reading, name)
}
