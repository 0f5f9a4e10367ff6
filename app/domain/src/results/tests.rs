mod attacks;
mod fixtures;
mod questionnaire;
mod tables;

use super::*;
use crate::{ids::SurveyId, language::Language, surveys::catalogue::Localised};

fn plain(text: impl Into<String>) -> Localised {
    Localised([(Language::English, text.into())].into())
}

fn survey() -> SurveyReference {
    SurveyReference {
        id: SurveyId(uuid::Uuid::nil()),
        slug: "models".to_owned(),
        title: plain("Models"),
        version: 1,
        questionnaire_digest: "00".repeat(32),
    }
}

fn choices(count: usize) -> Vec<Choice> {
    (0..count)
        .map(|position| Choice {
            name: format!("c{position}"),
            label: plain(format!("Choice {position}")),
            score: Some(i64::try_from(position).unwrap() + 1),
        })
        .collect()
}

fn question(name: &str, shape: Shape) -> Question {
    Question {
        name: name.to_owned(),
        title: plain(name),
        shape,
    }
}

fn several(count: usize) -> Shape {
    Shape::Multiple {
        choices: choices(count),
        least: 1,
        most: u64::MAX,
        alone: Vec::new(),
    }
}

/// The replies of as many respondents as the counts say: choices, then skipped, then not shown.
fn spread(counts: &[u64]) -> Vec<Reply> {
    let options = counts.len() - 2;
    let mut replies = Vec::new();
    for (cell, count) in counts.iter().enumerate() {
        for _ in 0..*count {
            replies.push(match cell {
                _ if cell < options => Reply::Choice(cell),
                _ if cell == options => Reply::Skipped,
                _ => Reply::NotShown,
            });
        }
    }
    replies
}

/// The preview of a survey with one question, from its replies.
fn preview(shape: Shape, replies: &[Reply]) -> Preview {
    let mut tabulator = Tabulator::new(vec![question("q", shape)]);
    for reply in replies {
        tabulator.add(std::slice::from_ref(reply)).unwrap();
    }
    disclose(&tabulator.finish(), 1, survey())
}

fn single(counts: &[u64]) -> Preview {
    preview(Shape::Single(choices(counts.len() - 2)), &spread(counts))
}

/// A table as a line of text: cells, then skipped and not shown, then the base.
fn show(preview: &Preview) -> String {
    show_table(&preview.release.tables[0])
}

fn show_table(table: &Table) -> String {
    let Content::Published(published) = &table.content else {
        return "withheld".to_owned();
    };
    let cell = |cell: &Cell| match cell {
        Cell::Shown {
            count,
            percent: Some(percent),
        } => format!("{count}={percent}%"),
        Cell::Shown {
            count,
            percent: None,
        } => count.to_string(),
        Cell::Hidden(Why::Small) => "<5".to_owned(),
        Cell::Hidden(Why::Protecting) => "#".to_owned(),
    };
    let rows: Vec<String> = published.rows.iter().map(|row| cell(&row.cell)).collect();
    format!(
        "{} | {} {} | {} {:?}",
        rows.join(" "),
        cell(&published.skipped),
        cell(&published.not_shown),
        published.base,
        published.base_of
    )
}
