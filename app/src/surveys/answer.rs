//! Answering a survey: the start, one page of questions at a time, the summary, the confirmation.

use std::sync::Arc;

pub use folkmoot_answer::Moment;
use folkmoot_answer::{AnswerForm, Handover, PAPER_PHRASES, PHRASES, PaperForm, Setup};
use folkmoot_domain::{
    ids::SubmissionKey,
    language::Language,
    surveys::{
        Answers, FieldedSurvey, announced_minutes,
        catalogue::{Survey, Version},
        definition::{Element, Localised},
        flow::{Place, Situation, Turn, Visibility},
    },
};
use folkmoot_ui::{LinkButton, Notice, NoticeKind, PageHeading};
use jiff::civil::Date;
use leptos::prelude::*;

use super::access::{keeps_participation_of_reader, way_in, who_to_respondent};
use crate::frame::{Frame, Page};

/// A respondent in front of a survey.
#[derive(Debug, Clone)]
pub struct Answering {
    /// The survey.
    pub survey: Survey,
    /// Its questionnaire's number and digest.
    pub version: Version,
    /// The questionnaire.
    pub questionnaire: Arc<FieldedSurvey>,
    /// The form's own key, the same on all its pages.
    pub key: SubmissionKey,
    /// When the form was begun, signed; empty where nothing has to be defended.
    pub begun: String,
    /// Whether the field that people don't see was filled in.
    pub trapped: bool,
    /// The token of the link by which the response was taken up again.
    pub resumed: Option<String>,
    /// The answers so far.
    pub answers: Answers,
    /// Where the respondent stands.
    pub turn: Turn,
    /// The key of a sentence about why sending did not work.
    pub trouble: Option<&'static str>,
    /// When the page is made.
    pub moment: Moment,
    /// Whether a manager looks at it as respondents will; nothing is stored or sent then.
    pub preview: bool,
    /// Whether that stands beside the builder, without the site around it.
    pub inset: bool,
}

impl Answering {
    /// The beginning: the first page, nothing answered.
    pub fn start(
        survey: Survey,
        version: Version,
        questionnaire: Arc<FieldedSurvey>,
        moment: Moment,
        key: SubmissionKey,
    ) -> Self {
        let answers = Answers::default();
        let first = Visibility::of(Situation::timeless(questionnaire.definition(), &answers))
            .pages()
            .next();
        Self {
            survey,
            version,
            questionnaire,
            key,
            begun: String::new(),
            trapped: false,
            resumed: None,
            answers,
            turn: Turn {
                place: Place::Page(first.unwrap_or(0)),
                errors: Vec::new(),
                notice: None,
                returning: false,
            },
            trouble: None,
            moment,
            preview: false,
            inset: false,
        }
    }

    /// The same as a preview.
    #[must_use]
    pub fn preview(mut self) -> Self {
        self.preview = true;
        self
    }

    /// The same preview beside the builder, at the page that has this name or on which an element of this name stands.
    #[must_use]
    pub fn beside_builder(mut self, name: &str) -> Self {
        self.inset = true;
        let definition = self.questionnaire.definition();
        let shown = Visibility::of(Situation::timeless(definition, &self.answers));
        let at = shown.pages().find(|index| {
            let page = definition.pages.get(*index);
            page.is_some_and(|page| page.name == name || holds(&page.elements, name))
        });
        if let Some(index) = at {
            self.turn.place = Place::Page(index);
        }
        self
    }

    fn address(&self) -> String {
        if self.inset {
            format!("/surveys/manage/{}/preview/beside", self.survey.slug)
        } else if self.preview {
            format!("/surveys/manage/{}/preview", self.survey.slug)
        } else {
            format!("/surveys/{}/answer", self.survey.slug)
        }
    }
}

fn holds(elements: &[Element], name: &str) -> bool {
    elements.iter().any(|element| match element {
        Element::Question(question) => question.name == name,
        Element::Panel(panel) => panel.name == name || holds(&panel.elements, name),
        Element::Note(note) => note.name == name,
        Element::Picture(picture) => picture.name == name,
    })
}

/// The page of a survey that is being answered, or its preview.
pub fn answer_page(frame: &Frame, answering: &Answering) -> Page {
    let definition = answering.questionnaire.definition();
    let title = definition.title.text(frame.language).to_owned();
    let first = Visibility::of(Situation::timeless(definition, &answering.answers))
        .pages()
        .next()
        .map(Place::Page);
    let lead = (Some(answering.turn.place) == first)
        .then(|| definition.description.text(frame.language).to_owned())
        .filter(|lead| !lead.is_empty());
    let handover = handover(frame, answering, PHRASES);
    let preview = answering.preview.then(|| {
        view! { <Notice kind=NoticeKind::Warning><p>{frame.t("surveys-answer-preview")}</p></Notice> }
    });
    let body = view! {
        <PageHeading title=title.clone() lead=lead/>
        {preview}
        <AnswerForm handover=handover/>
    };
    let page = Page::new(title, body)
        .narrow()
        .private()
        .with_island("answer");
    if answering.inset {
        page.inset(frame.t("authoring-preview"))
    } else {
        page
    }
}

/// The questionnaire of a survey to be printed or read, with space to write in.
pub fn print_page(frame: &Frame, answering: &Answering) -> Page {
    let definition = answering.questionnaire.definition();
    let text = |text: &Localised| text.text(frame.language).to_owned();
    let title = text(&definition.title);
    let lead = Some(text(&definition.description)).filter(|lead| !lead.is_empty());
    let phrases: Vec<Phrase> = PHRASES.iter().chain(PAPER_PHRASES).copied().collect();
    let handover = handover(frame, answering, &phrases);
    let survey = format!("/surveys/{}", answering.survey.slug);
    let body = view! {
        <PageHeading title=title.clone() kicker=frame.t("surveys-paper-kicker") lead=lead/>
        <p class="paper-how">
            {frame.t("surveys-paper-how")} " "
            <a href=survey>{frame.t("surveys-answer-done-survey")}</a>
        </p>
        <PaperForm handover=handover/>
        <p class="fingerprint">
            {frame.t("surveys-page-digest")} ": " <code>{answering.version.digest.clone()}</code>
        </p>
    };
    Page::new(title, body).narrow()
}

/// A key with the names of its values.
pub(super) type Phrase = (&'static str, &'static [&'static str]);

fn handover(frame: &Frame, answering: &Answering, phrases: &[Phrase]) -> Handover {
    Handover {
        definition: answering.questionnaire.in_language(frame.language),
        answers: answering.answers.clone(),
        turn: answering.turn.clone(),
        setup: setup(frame, answering, phrases),
    }
}

fn setup(frame: &Frame, answering: &Answering, phrases: &[Phrase]) -> Setup {
    let definition = answering.questionnaire.definition();
    let address = answering.address();
    Setup {
        phrases: self::phrases(frame, phrases),
        start: start(frame, answering),
        language: frame.language.tag().to_owned(),
        languages: definition
            .languages
            .iter()
            .filter(|language| **language != frame.language)
            .map(|language: &Language| (language.tag().to_owned(), language.own_name().to_owned()))
            .collect(),
        action: address,
        submit: if answering.preview {
            String::new()
        } else {
            format!("/_island/surveys/{}/responses", answering.survey.slug)
        },
        version: answering.version.id.to_string(),
        key: answering.key.to_string(),
        begun: answering.begun.clone(),
        trapped: answering.trapped,
        resume: match &answering.resumed {
            _ if answering.preview || !answering.survey.resumable => String::new(),
            Some(token) => token.clone(),
            None => "new".to_owned(),
        },
        trouble: answering
            .trouble
            .map(|key| frame.t(key))
            .unwrap_or_default(),
        moment: answering.moment,
    }
}

/// The sentences of a form in the page's language.
pub(super) fn phrases(frame: &Frame, phrases: &[Phrase]) -> Vec<(String, String)> {
    phrases
        .iter()
        .map(|(key, names)| {
            // The value of each variable is its name in braces, which the form replaces.
            let marks: Vec<String> = names.iter().map(|name| format!("{{{name}}}")).collect();
            let values: Vec<_> = names
                .iter()
                .zip(&marks)
                .map(|(name, mark)| (*name, mark.as_str().into()))
                .collect();
            ((*key).to_owned(), frame.t_with(key, &values))
        })
        .collect()
}

/// What a respondent is told before the first question: a label and a sentence each.
fn start(frame: &Frame, answering: &Answering) -> Vec<(String, String)> {
    let survey = &answering.survey;
    let stored = if keeps_participation_of_reader(frame, survey) {
        "surveys-answer-start-stored-one-per-member"
    } else {
        "surveys-answer-start-stored-open-link"
    };
    let deadline = match survey.closes_at {
        Some(deadline) => frame.instant_in_words(deadline, &survey.zone),
        // Answers can be days and times, which are read in it.
        None => frame.t_with(
            "surveys-answer-start-no-deadline",
            &[("zone", survey.zone.as_str().into())],
        ),
    };
    let deadline = match survey.closes_after {
        Some(number) => {
            let number = [("number", frame.number(number).into())];
            let enough = frame.t_with("access-page-closes-after", &number);
            format!("{deadline}. {enough}")
        }
        None => deadline,
    };
    let minutes = announced_minutes(answering.questionnaire.definition());
    let minutes = i64::try_from(minutes).unwrap_or(i64::MAX);
    let resume = survey.resumable.then(|| {
        (
            frame.t("access-resume-start"),
            frame.t("access-resume-start-how"),
        )
    });
    let mut start = vec![
        (
            frame.t("surveys-answer-start-minutes"),
            frame.t_with("surveys-answer-start-about", &[("minutes", minutes.into())]),
        ),
        (frame.t("surveys-answer-start-deadline"), deadline),
        (
            frame.t("surveys-answer-start-who"),
            who_to_respondent(frame, survey),
        ),
        (
            frame.t("surveys-answer-start-stored"),
            format!("{} {}", frame.t(stored), frame.t(way_in(frame, survey))),
        ),
    ];
    start.extend(resume);
    start
}

/// What is said when a response was put aside: its link, this once, and what is kept under it.
pub fn kept_page(frame: &Frame, survey: &Survey, address: &str, until: Date) -> Page {
    let title = frame.t("access-resume-kept");
    let kicker = survey.title.in_language(frame.language).to_owned();
    let until = [("day", frame.day_in_words(until).into())];
    let (link, go_on) = (address.to_owned(), address.to_owned());
    let body = view! {
        <PageHeading title=title.clone() kicker=kicker lead=frame.t("access-resume-kept-lead")/>
        <p><a class="digest" href=link>{address.to_owned()}</a></p>
        <ul class="prose">
            <li>{frame.t_with("access-resume-kept-until", &until)}</li>
            <li>{frame.t("access-resume-kept-what")}</li>
            <li>{frame.t("access-resume-kept-who")}</li>
        </ul>
        <p class="actions">
            <LinkButton label=frame.t("access-resume-go-on") href=go_on/>
        </p>
    };
    Page::new(title, body).narrow().private()
}

/// What is said when the answers have arrived.
pub fn done_page(frame: &Frame, survey: &Survey, thanks: &str) -> Page {
    let title = frame.t("surveys-answer-title-done");
    let lead = if thanks.is_empty() {
        frame.t("surveys-answer-done-lead")
    } else {
        thanks.to_owned()
    };
    let address = format!("/surveys/{}", survey.slug);
    let kicker = survey.title.in_language(frame.language).to_owned();
    let body = view! {
        <PageHeading title=title.clone() kicker=kicker lead=lead/>
        <p>{frame.t("surveys-answer-done-next")}</p>
        <p>{frame.t("surveys-answer-done-anonymous")}</p>
        <p class="actions">
            <LinkButton label=frame.t("surveys-answer-done-survey") href=address/>
        </p>
    };
    Page::new(title, body).narrow().private()
}

#[cfg(test)]
mod tests;
