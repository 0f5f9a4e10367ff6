//! One decision of a set as a form.

use super::Typed;
use super::parts::{Reading, field_of};
use crate::forms::FieldError;
use crate::motions::rules::{
    Abstention, Approvals, Approvers, Course, Decision, Halt, JointVote, Later, Matter, Mode,
    Movers, OutsideApproval, Participation, Quorum, QuorumBase, QuorumCounts, Rules, Secrecy,
    Support, Threshold, ThresholdBase, Timing,
};

/// Every field of the form, in its order; a page that forgets one loses what was typed there.
pub const DECISION_FIELDS: &[&str] = &[
    "matter",
    "mode",
    "variant",
    "language",
    "quorum",
    "quorum_strict",
    "quorum_base",
    "quorum_counts",
    "quorum_place",
    "quorum_text",
    "threshold",
    "threshold_strict",
    "threshold_base",
    "threshold_per_class",
    "threshold_classes",
    "threshold_classes_strict",
    "threshold_place",
    "threshold_text",
    "later_after",
    "later",
    "later_strict",
    "later_base",
    "later_per_class",
    "later_classes",
    "later_classes_strict",
    "later_place",
    "later_text",
    "participation",
    "participation_strict",
    "participation_counts",
    "participation_place",
    "participation_text",
    "approvals",
    "approvals_kind",
    "approvals_block",
    "approvals_place",
    "approvals_text",
    "approval_by",
    "approval_veto",
    "approval_place",
    "approval_text",
    "joint_with",
    "joint_place",
    "joint_text",
    "abstention",
    "movers",
    "second",
    "second_within",
    "second_place",
    "second_text",
    "sponsors",
    "sponsors_within",
    "sponsors_place",
    "sponsors_text",
    "notice",
    "least",
    "most",
    "settles",
    "extension",
    "restarts",
    "timing_place",
    "timing_text",
    "secrecy",
    "halt",
    "halt_place",
    "halt_text",
    "review",
    "evaluation",
];

impl QuorumCounts {
    /// All of them, with their words.
    pub const WORDS: [(&'static str, Self); 3] = [
        ("present", Self::Present),
        ("voted", Self::Voted),
        ("voted-or-abstained", Self::VotedOrAbstained),
    ];
}

impl QuorumBase {
    /// All of them, with their words.
    pub const WORDS: [(&'static str, Self); 3] = [
        ("eligible", Self::Eligible),
        ("seats", Self::Seats),
        ("classes", Self::Classes),
    ];
}

impl ThresholdBase {
    /// All of them, with their words.
    pub const WORDS: [(&'static str, Self); 6] = [
        ("present", Self::Present),
        ("cast", Self::Cast),
        ("cast-without-abstentions", Self::CastWithoutAbstentions),
        ("eligible", Self::Eligible),
        ("eligible-without-subject", Self::EligibleWithoutSubject),
        ("seats", Self::Seats),
    ];
}

fn of_word<T: Copy>(words: &[(&str, T)], word: &str) -> Option<T> {
    let mut words = words.iter();
    words
        .find(|(other, _)| *other == word)
        .map(|(_, value)| *value)
}

fn word_of<T: Copy + PartialEq>(words: &[(&'static str, T)], value: T) -> &'static str {
    let mut words = words.iter();
    words
        .find(|(_, other)| *other == value)
        .map_or("", |(word, _)| word)
}

impl Decision {
    /// A decision nobody has said anything about yet.
    pub fn blank() -> Self {
        Self {
            matter: Matter::Ordinary,
            mode: Mode::Meeting,
            variant: None,
            abstention: None,
            quorum: None,
            participation: None,
            threshold: None,
            later: None,
            approvals: None,
            approval: None,
            joint: None,
            course: Course::default(),
        }
    }

    /// The decision as a filled-in form.
    pub fn typed(&self) -> Typed {
        let mut typed = Typed::default();
        typed.put("matter", self.matter.word());
        typed.put("mode", self.mode.word());
        typed.put_some("variant", self.variant.as_ref());
        typed.put_some("abstention", self.abstention.map(Abstention::word));
        if let Some(quorum) = &self.quorum {
            typed.put_share("quorum", quorum.share);
            typed.put("quorum_base", word_of(&QuorumBase::WORDS, quorum.base));
            let counts = word_of(&QuorumCounts::WORDS, quorum.counts);
            typed.put("quorum_counts", counts);
            typed.put_clause("quorum", &quorum.clause);
        }
        if let Some(wanted) = &self.participation {
            typed.put_share("participation", wanted.share);
            let counts = word_of(&QuorumCounts::WORDS, wanted.counts);
            typed.put("participation_counts", counts);
            typed.put_clause("participation", &wanted.clause);
        }
        if let Some(threshold) = &self.threshold {
            put_threshold(&mut typed, "threshold", threshold);
        }
        if let Some(later) = &self.later {
            typed.put("later_after", later.after);
            put_threshold(&mut typed, "later", &later.threshold);
        }
        if let Some(approvals) = &self.approvals {
            let (kind, count) = match approvals.needed {
                Approvers::Count(count) => ("count", count),
                Approvers::AllBut(count) => ("all-but", count),
            };
            typed.put("approvals", count);
            typed.put("approvals_kind", kind);
            typed.tick("approvals_block", approvals.objections_block);
            typed.put_clause("approvals", &approvals.clause);
        }
        if let Some(approval) = &self.approval {
            typed.put("approval_by", &approval.by);
            typed.tick("approval_veto", approval.veto);
            typed.put_clause("approval", &approval.clause);
        }
        if let Some(joint) = &self.joint {
            typed.put("joint_with", &joint.with);
            typed.put_clause("joint", &joint.clause);
        }
        put_course(&mut typed, &self.course);
        typed
    }

    /// The decision that was typed in place of this one, with a message at each field that is wrong.
    pub fn read(&self, typed: &Typed) -> Result<Self, Vec<FieldError>> {
        let mut reading = Reading::of(typed);
        let mut decision = self.clone();
        if let Some(matter) = reading.word("matter", Matter::from_word) {
            decision.matter = matter;
        }
        if let Some(mode) = reading.word("mode", Mode::from_word) {
            decision.mode = mode;
        }
        decision.variant = reading.text("variant");
        decision.abstention = if typed.at("abstention").is_empty() {
            None
        } else {
            reading.word("abstention", Abstention::from_word)
        };
        let counts = |word: &str| of_word(&QuorumCounts::WORDS, word);
        decision.quorum = reading.share("quorum").and_then(|share| {
            Some(Quorum {
                share,
                base: reading.word("quorum_base", |word| of_word(&QuorumBase::WORDS, word))?,
                counts: reading.word("quorum_counts", counts)?,
                clause: reading.clause("quorum"),
            })
        });
        decision.participation = reading.share("participation").and_then(|share| {
            Some(Participation {
                share,
                counts: reading.word("participation_counts", counts)?,
                clause: reading.clause("participation"),
            })
        });
        decision.threshold = threshold(&mut reading, "threshold");
        decision.later = later(&mut reading);
        decision.approvals = reading.count("approvals").map(|count| Approvals {
            needed: if typed.at("approvals_kind") == "all-but" {
                Approvers::AllBut(count)
            } else {
                Approvers::Count(count)
            },
            objections_block: typed.ticked("approvals_block"),
            clause: reading.clause("approvals"),
        });
        decision.approval = reading.text("approval_by").map(|by| OutsideApproval {
            by,
            veto: typed.ticked("approval_veto"),
            clause: reading.clause("approval"),
        });
        decision.joint = reading.text("joint_with").map(|with| JointVote {
            with,
            clause: reading.clause("joint"),
        });
        course(&mut reading, &mut decision.course);
        let errors = if reading.errors.is_empty() {
            decision.mistakes_of_form()
        } else {
            reading.errors
        };
        if errors.is_empty() {
            Ok(decision)
        } else {
            Err(errors)
        }
    }

    /// What is wrong with it by itself, each at its field of the form.
    fn mistakes_of_form(&self) -> Vec<FieldError> {
        let alone = Rules {
            name: "-".to_owned(),
            source: None,
            from: None,
            until: None,
            common: super::super::Common::default(),
            decisions: vec![self.clone()],
            inactivity: Vec::new(),
            terms: None,
        };
        let here = format!("decisions.{}.{}", self.matter.word(), self.mode.word());
        let mut errors = alone.mistakes();
        for error in &mut errors {
            let way = error.field.strip_prefix(&here).unwrap_or_default();
            error.field = field_of(way.trim_start_matches('.')).into();
        }
        errors
    }
}

fn put_threshold(typed: &mut Typed, name: &str, threshold: &Threshold) {
    typed.put_share(name, threshold.share);
    let base = word_of(&ThresholdBase::WORDS, threshold.base);
    typed.put(&format!("{name}_base"), base);
    typed.tick(&format!("{name}_per_class"), threshold.per_class);
    if let Some(classes) = threshold.classes {
        typed.put_share(&format!("{name}_classes"), classes);
    }
    typed.put_clause(name, &threshold.clause);
}

fn threshold(reading: &mut Reading<'_>, name: &str) -> Option<Threshold> {
    let share = reading.share(name);
    let classes = reading.share(&format!("{name}_classes"));
    let share = share?;
    let base = reading.word(&format!("{name}_base"), |word| {
        of_word(&ThresholdBase::WORDS, word)
    })?;
    Some(Threshold {
        share,
        base,
        per_class: reading.typed.ticked(&format!("{name}_per_class")),
        classes,
        clause: reading.clause(name),
    })
}

fn later(reading: &mut Reading<'_>) -> Option<Later> {
    let (after, threshold) = (
        reading.period("later_after"),
        self::threshold(reading, "later"),
    );
    match (after, threshold) {
        (Some(after), Some(threshold)) => Some(Later { after, threshold }),
        (None, Some(_)) if reading.typed.at("later_after").trim().is_empty() => {
            reading.wrong("later_after", "bodies-error-required");
            None
        }
        (Some(_), None) if reading.typed.at("later").trim().is_empty() => {
            reading.wrong("later", "bodies-error-required");
            None
        }
        _ => None,
    }
}

fn put_course(typed: &mut Typed, course: &Course) {
    typed.put("movers", course.movers.word());
    typed.put("secrecy", course.secrecy.word());
    for (name, support) in [("second", &course.second), ("sponsors", &course.sponsors)] {
        if let Some(support) = support {
            typed.put(name, support.needed);
            typed.put_some(&format!("{name}_within"), support.within);
            typed.put_clause(name, &support.clause);
        }
    }
    if let Some(timing) = &course.timing {
        typed.put_some("notice", timing.notice);
        typed.put_some("least", timing.least);
        typed.put_some("most", timing.most);
        typed.put_some("settles", timing.settles);
        typed.put_some("extension", timing.extension);
        typed.tick("restarts", timing.restarts);
        typed.put_clause("timing", &timing.clause);
    }
    if let Some(halt) = &course.halt {
        typed.put("halt", halt.members);
        typed.put_clause("halt", &halt.clause);
    }
    typed.put_some("review", course.review);
    typed.tick("evaluation", course.evaluation);
}

/// Reads what a form says of the course; what it doesn't say anything about stays.
fn course(reading: &mut Reading<'_>, course: &mut Course) {
    if let Some(movers) = reading.word("movers", Movers::from_word) {
        course.movers = movers;
    }
    if let Some(secrecy) = reading.word("secrecy", Secrecy::from_word) {
        course.secrecy = secrecy;
    }
    course.second = support(reading, "second");
    course.sponsors = support(reading, "sponsors");
    let timing = Timing {
        notice: reading.period("notice"),
        least: reading.period("least"),
        most: reading.period("most"),
        settles: reading.period("settles"),
        extension: reading.period("extension"),
        restarts: reading.typed.ticked("restarts"),
        clause: reading.clause("timing"),
    };
    let empty = Timing {
        clause: timing.clause.clone(),
        ..Timing::default()
    };
    course.timing = (timing != empty).then_some(timing);
    course.halt = reading.count("halt").map(|members| Halt {
        members,
        clause: reading.clause("halt"),
    });
    course.review = reading.period("review");
    course.evaluation = reading.typed.ticked("evaluation");
}

fn support(reading: &mut Reading<'_>, name: &str) -> Option<Support> {
    let within = reading.period(&format!("{name}_within"));
    Some(Support {
        needed: reading.count(name)?,
        within,
        clause: reading.clause(name),
    })
}
