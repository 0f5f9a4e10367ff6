//! The motion that a review date has written: its words in the language of the community.

use jiff::civil::Date;

use super::Wanted;
use crate::language::Language;
use crate::motions::code::MotionCode;
use crate::motions::draft::{Draft, TITLE_LENGTH};
use crate::motions::effects::Typed;
use crate::motions::rules::{Matter, Mode};

/// What is looked at again.
#[derive(Debug, Clone, Copy)]
pub struct Reviewed<'a> {
    /// The code of the decision.
    pub code: &'a MotionCode,
    /// Its title.
    pub title: &'a str,
    /// How it was decided.
    pub mode: Mode,
    /// About what.
    pub matter: Matter,
    /// The day that has come.
    pub day: Date,
}

/// The draft that asks what becomes of a decision; its people finish it before they put it to the vote.
///
/// It is decided as the decision itself was. A matter that is about a person becomes an ordinary one: what is asked is
/// not about that person any more.
pub fn review_draft(language: Language, reviewed: Reviewed<'_>) -> Draft {
    let Reviewed {
        code, title, day, ..
    } = reviewed;
    let (title, text) = match language {
        Language::English => (
            format!("Review of {code}: {title}"),
            format!(
                "The review date of [{code}](/decisions/{code}), {day}, has come. Does the decision stay as it is, is it \
                 changed, or is it repealed?"
            ),
        ),
        Language::German => (
            format!("Überprüfung von {code}: {title}"),
            format!(
                "Der Tag, an dem [{code}](/decisions/{code}) überprüft werden soll, ist gekommen: {day}. Bleibt der \
                 Beschluss, wie er ist, wird er geändert oder aufgehoben?"
            ),
        ),
        Language::Italian => (
            format!("Riesame di {code}: {title}"),
            format!(
                "È arrivato il giorno del riesame di [{code}](/decisions/{code}), {day}. La decisione resta com’è, viene \
                 modificata o viene abrogata?"
            ),
        ),
        Language::Chinese => (
            format!("复核 {code}：{title}"),
            format!(
                "[{code}](/decisions/{code}) 的复核日期 {day} 已到。该决定是维持不变、修改，还是废止？"
            ),
        ),
    };
    Draft {
        title: title.chars().take(TITLE_LENGTH).collect(),
        text,
        mode: reviewed.mode,
        matter: if reviewed.matter.has_subject() {
            Matter::Ordinary
        } else {
            reviewed.matter
        },
        variant: None,
        subject: None,
        closes_at: None,
        meeting: None,
        evaluate_on: None,
        force: Wanted::default(),
        effects: Typed::default(),
        joint: None,
        concerns: Vec::new(),
        informed_by: Vec::new(),
    }
}
