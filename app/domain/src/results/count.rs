//! Tabulation: one pass over the answers, constant memory.

use super::question::{Question, Reply, Shape};

/// A reply that does not fit its question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the reply to question {question} does not fit it")]
pub struct Mismatch {
    /// The position of the question.
    pub question: usize,
}

/// Counts answers one respondent at a time.
#[derive(Debug, Clone)]
pub struct Tabulator {
    counts: Counts,
    signals: Vec<u8>,
}

/// Everything counted. Not for publication: [`super::disclose`] decides what of it may be seen.
#[derive(Debug, Clone)]
pub struct Counts {
    pub(super) questions: Vec<Question>,
    pub(super) tables: Vec<TableCount>,
    pub(super) respondents: u64,
}

impl Counts {
    /// The questions that were counted.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// How many respondents were counted.
    pub fn respondents(&self) -> u64 {
        self.respondents
    }
}

/// The counts of one table.
#[derive(Debug, Clone)]
pub(super) struct TableCount {
    /// The question's position.
    pub question: usize,
    /// The row of a matrix.
    pub row: Option<usize>,
    /// Respondents by choice (partition) or ticks by choice (multiple choice).
    pub options: Vec<u64>,
    /// Whether a respondent can be in several options.
    pub multiple: bool,
    pub answered: u64,
    pub skipped: u64,
    pub not_shown: u64,
    /// Of a ranking: respondents by choice and place.
    pub places: Vec<Vec<u64>>,
    /// Whether every ranking named every choice.
    pub complete: bool,
    /// For each cell (options, then skipped, then not shown; of multiple choice: answered, skipped, not shown) and
    /// each signal, whether respondents of the cell were seen with the signal off (1), on (2) or both (3).
    pub seen: Vec<Vec<u8>>,
    /// The same for each choice of a multiple-choice table: not ticked, ticked.
    pub seen_ticks: Vec<[Vec<u8>; 2]>,
}

const OFF: u8 = 1;
const ON: u8 = 2;

/// The place of a table's respondent among its cells.
enum State<'a> {
    NotShown,
    Skipped,
    One(usize),
    Several(&'a [usize]),
    Ranked(&'a [usize]),
}

impl Tabulator {
    /// Nothing counted yet.
    pub fn new(questions: Vec<Question>) -> Self {
        let mut tables = Vec::new();
        for (position, question) in questions.iter().enumerate() {
            match &question.shape {
                Shape::Single(choices) | Shape::Boolean(choices) | Shape::Rating(choices) => {
                    tables.push(TableCount::new(position, None, choices.len()));
                }
                Shape::Multiple { choices, .. } => {
                    let mut table = TableCount::new(position, None, choices.len());
                    table.multiple = true;
                    tables.push(table);
                }
                Shape::Ranking(choices) => {
                    let mut table = TableCount::new(position, None, choices.len());
                    table.places = vec![vec![0; choices.len()]; choices.len()];
                    tables.push(table);
                }
                Shape::Matrix { rows, columns } => {
                    for row in 0..rows.len() {
                        tables.push(TableCount::new(position, Some(row), columns.len()));
                    }
                }
                Shape::Text => tables.push(TableCount::new(position, None, 1)),
            }
        }
        let signals = questions.len() + tables.len();
        for table in &mut tables {
            let cells = if table.multiple {
                1
            } else {
                table.options.len()
            } + 2;
            table.seen = vec![vec![0; signals]; cells];
            if table.multiple {
                table.seen_ticks = vec![[vec![0; signals], vec![0; signals]]; table.options.len()];
            }
        }
        Self {
            counts: Counts {
                questions,
                tables,
                respondents: 0,
            },
            signals: Vec::with_capacity(signals),
        }
    }

    /// Counts one respondent's replies, one for each question in order.
    ///
    /// # Errors
    /// When a reply does not fit its question; nothing of the respondent is counted then.
    pub fn add(&mut self, replies: &[Reply]) -> Result<(), Mismatch> {
        self.check(replies)?;
        self.signals.clear();
        self.signals
            .extend(replies.iter().map(|reply| flag(*reply != Reply::NotShown)));
        for table in &self.counts.tables {
            let state = replies
                .get(table.question)
                .map(|reply| state(reply, table.row));
            let answered = !matches!(state, None | Some(State::NotShown | State::Skipped));
            self.signals.push(flag(answered));
        }
        for table in &mut self.counts.tables {
            if let Some(reply) = replies.get(table.question) {
                table.add(&state(reply, table.row), &self.signals);
            }
        }
        self.counts.respondents += 1;
        Ok(())
    }

    /// What was counted.
    pub fn finish(self) -> Counts {
        self.counts
    }

    fn check(&self, replies: &[Reply]) -> Result<(), Mismatch> {
        if replies.len() != self.counts.questions.len() {
            return Err(Mismatch {
                question: replies.len().min(self.counts.questions.len()),
            });
        }
        for (position, (question, reply)) in self.counts.questions.iter().zip(replies).enumerate() {
            if !fits(&question.shape, reply) {
                return Err(Mismatch { question: position });
            }
        }
        Ok(())
    }
}

fn flag(on: bool) -> u8 {
    if on { ON } else { OFF }
}

fn fits(shape: &Shape, reply: &Reply) -> bool {
    match (shape, reply) {
        (_, Reply::NotShown | Reply::Skipped) | (Shape::Text, Reply::Text) => true,
        (
            Shape::Single(choices) | Shape::Boolean(choices) | Shape::Rating(choices),
            Reply::Choice(choice),
        ) => *choice < choices.len(),
        (Shape::Multiple { choices, .. }, Reply::Choices(ticked))
        | (Shape::Ranking(choices), Reply::Ranking(ticked)) => {
            let mut sorted = ticked.clone();
            sorted.sort_unstable();
            sorted.dedup();
            !ticked.is_empty()
                && sorted.len() == ticked.len()
                && ticked.iter().all(|choice| *choice < choices.len())
        }
        (Shape::Matrix { rows, columns }, Reply::Rows(chosen)) => {
            chosen.len() == rows.len()
                && chosen
                    .iter()
                    .flatten()
                    .all(|column| *column < columns.len())
        }
        _ => false,
    }
}

fn state(reply: &Reply, row: Option<usize>) -> State<'_> {
    match reply {
        Reply::NotShown => State::NotShown,
        Reply::Skipped => State::Skipped,
        Reply::Choice(choice) => State::One(*choice),
        Reply::Choices(ticked) => State::Several(ticked),
        Reply::Ranking(order) => State::Ranked(order),
        Reply::Text => State::One(0),
        Reply::Rows(columns) => row
            .and_then(|row| columns.get(row).copied().flatten())
            .map_or(State::Skipped, State::One),
    }
}

impl TableCount {
    fn new(question: usize, row: Option<usize>, options: usize) -> Self {
        Self {
            question,
            row,
            options: vec![0; options],
            multiple: false,
            answered: 0,
            skipped: 0,
            not_shown: 0,
            places: Vec::new(),
            complete: true,
            seen: Vec::new(),
            seen_ticks: Vec::new(),
        }
    }

    fn add(&mut self, state: &State<'_>, signals: &[u8]) {
        let options = if self.multiple { 1 } else { self.options.len() };
        let cell = match state {
            State::Skipped => {
                self.skipped += 1;
                options
            }
            State::NotShown => {
                self.not_shown += 1;
                options + 1
            }
            State::One(choice) => {
                self.answered += 1;
                bump(&mut self.options, *choice);
                *choice
            }
            State::Several(ticked) => {
                self.answered += 1;
                for choice in *ticked {
                    bump(&mut self.options, *choice);
                }
                0
            }
            State::Ranked(order) => {
                self.answered += 1;
                self.complete &= order.len() == self.options.len();
                for (place, choice) in order.iter().enumerate() {
                    if let Some(places) = self.places.get_mut(*choice) {
                        bump(places, place);
                    }
                }
                let first = order.first().copied().unwrap_or_default();
                bump(&mut self.options, first);
                first
            }
        };
        if let Some(seen) = self.seen.get_mut(cell) {
            note(seen, signals);
        }
        for (choice, [without, with]) in self.seen_ticks.iter_mut().enumerate() {
            let ticked = matches!(state, State::Several(ticked) if ticked.contains(&choice));
            note(if ticked { with } else { without }, signals);
        }
    }
}

fn bump(counts: &mut [u64], position: usize) {
    if let Some(count) = counts.get_mut(position) {
        *count += 1;
    }
}

fn note(seen: &mut [u8], signals: &[u8]) {
    for (seen, signal) in seen.iter_mut().zip(signals) {
        *seen |= signal;
    }
}
