//! One figure for each question: what it shows, the chart, the same numbers as a table.

use folkmoot_domain::results::{
    Base, Cell as Count, Content, Fraction, Kind, Published, Release, Statistics, Table, Why,
};
use folkmoot_ui::{Cell, Column, DataTable, Figure, Row};
use leptos::prelude::*;

use super::{chart, finding};
use crate::frame::Frame;

/// The tables of one question: several for a matrix, else one.
pub(super) struct QuestionTables<'a> {
    /// The id of its section on the page.
    pub id: String,
    pub tables: Vec<&'a Table>,
}

impl QuestionTables<'_> {
    /// What the question says of itself.
    pub(super) fn title(&self, frame: &Frame) -> String {
        self.tables
            .first()
            .map_or("", |table| table.title.in_language(frame.language))
            .to_owned()
    }
}

/// The tables of a release by question.
pub(super) fn questions(release: &Release) -> Vec<QuestionTables<'_>> {
    release
        .tables
        .chunk_by(|one, next| one.question == next.question)
        .zip(1..)
        .map(|(tables, number): (_, u32)| QuestionTables {
            id: format!("question-{number}"),
            tables: tables.iter().collect(),
        })
        .collect()
}

/// A question with its figure, or with why there is none.
pub(super) fn question(frame: &Frame, respondents: u64, question: &QuestionTables<'_>) -> AnyView {
    let heading = question.title(frame);
    let heading_id = format!("{}-heading", question.id);
    let labelled = heading_id.clone();
    let id = question.id.clone();
    let content = if question
        .tables
        .iter()
        .all(|table| published(table).is_none())
    {
        view! { <p class="notice notice-information">{frame.t("results-withheld")}</p> }.into_any()
    } else {
        content(frame, respondents, question)
    };
    view! {
        <section class="result" id=id aria-labelledby=labelled>
            <h3 id=heading_id>{heading}</h3>
            {content}
        </section>
    }
    .into_any()
}

fn content(frame: &Frame, respondents: u64, question: &QuestionTables<'_>) -> AnyView {
    if let [table] = question.tables.as_slice()
        && table.kind == Kind::Text
        && let Some(published) = published(table)
    {
        return written(frame, published);
    }
    let caption = crate::charts::Caption {
        id: question.id.clone(),
        title: question.title(frame),
        description: frame.t("results-description"),
    };
    let svg = chart::draw(frame, question, &caption);
    let title = finding::finding(frame, question).unwrap_or_else(|| frame.t("results-plain"));
    let numbers = question
        .tables
        .iter()
        .map(|table| numbers(frame, respondents, table))
        .collect_view();
    view! {
        <Figure
            id=format!("{}-figure", question.id)
            title=title
            subtitle=subtitle(frame, respondents, question)
            svg=svg
            table_label=frame.t("results-numbers")
            note=note(frame, question)
        >
            {numbers}
        </Figure>
    }
    .into_any()
}

/// Of a text only how many wrote one.
fn written(frame: &Frame, published: &Published) -> AnyView {
    let answered = published.rows.first().map(|row| row.cell);
    let sentence = match answered {
        Some(Count::Shown { count, .. }) => frame.t_with(
            "results-written",
            &[("count", count.into()), ("base", published.base.into())],
        ),
        Some(Count::Hidden(Why::Small)) => {
            frame.t_with("results-written-few", &[("base", published.base.into())])
        }
        _ => frame.t("results-written-hidden"),
    };
    view! { <p>{sentence}</p> }.into_any()
}

/// Unit and base.
fn subtitle(frame: &Frame, respondents: u64, question: &QuestionTables<'_>) -> String {
    let bases: Vec<(u64, Base)> = question
        .tables
        .iter()
        .filter_map(|table| published(table))
        .map(|published| (published.base, published.base_of))
        .collect();
    let Some((base, base_of)) = bases.first().copied() else {
        return String::new();
    };
    let all = ("respondents", respondents.into());
    if bases.iter().any(|other| *other != (base, base_of)) {
        let smallest = bases.iter().map(|(base, _)| *base).min().unwrap_or(base);
        let largest = bases.iter().map(|(base, _)| *base).max().unwrap_or(base);
        let range = [
            ("smallest", smallest.into()),
            ("largest", largest.into()),
            all,
        ];
        return frame.t_with("results-base-range", &range);
    }
    let arguments = [("base", base.into()), all];
    match base_of {
        Base::Answered => frame.t_with("results-base-answered", &arguments),
        Base::Asked => frame.t_with("results-base-asked", &arguments),
        Base::AnsweredOrNotShown => frame.t_with("results-base-answered-or-not-shown", &arguments),
        Base::All => frame.t_with("results-base-all", &arguments),
    }
}

/// What has to be known to read the figure.
fn note(frame: &Frame, question: &QuestionTables<'_>) -> Option<String> {
    let mut sentences = Vec::new();
    let published: Vec<&Published> = question
        .tables
        .iter()
        .filter_map(|table| published(table))
        .collect();
    let kind = question.tables.first().map(|table| table.kind);
    if kind == Some(Kind::Multiple) {
        sentences.push(frame.t("results-note-multiple"));
    }
    let has = |why: Why| {
        published.iter().any(|published| {
            published
                .rows
                .iter()
                .map(|row| row.cell)
                .chain([published.skipped, published.not_shown])
                .any(|cell| cell == Count::Hidden(why))
        })
    };
    if has(Why::Small) {
        sentences.push(frame.t("results-note-small"));
    }
    if has(Why::Protecting) {
        sentences.push(frame.t("results-note-protecting"));
    }
    if published.len() < question.tables.len() {
        sentences.push(frame.t("results-note-withheld"));
    }
    if published.iter().any(|published| published.base < 30) {
        sentences.push(frame.t("results-note-counts"));
    }
    let ranked =
        |published: &&Published| matches!(published.statistics, Some(Statistics::Ranking(_)));
    if published.iter().any(ranked) {
        sentences.push(frame.t("results-note-ranking"));
    }
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// The numbers of a table.
fn numbers(frame: &Frame, respondents: u64, table: &Table) -> AnyView {
    let caption = table
        .row_title
        .as_ref()
        .unwrap_or(&table.title)
        .in_language(frame.language)
        .to_owned();
    let caption_hidden = table.row_title.is_none();
    let Some(published) = published(table) else {
        return view! { <p>{caption} ": " {frame.t("results-withheld")}</p> }.into_any();
    };
    let ranking = match &published.statistics {
        Some(Statistics::Ranking(rows)) => Some(rows),
        _ => None,
    };
    let mut columns = vec![
        Column::text(frame.t("results-column-answer")),
        Column::number(if table.kind == Kind::Ranking {
            frame.t("results-column-first")
        } else {
            frame.t("results-column-count")
        }),
        Column::number(frame.t("results-column-share")),
    ];
    if ranking.is_some() {
        columns.push(Column::number(frame.t("results-column-mean-rank")));
        columns.push(Column::number(frame.t("results-column-borda")));
    }
    let mut rows: Vec<Row> = published
        .rows
        .iter()
        .map(|row| {
            let mut cells: Vec<Cell> = vec![
                row.label.in_language(frame.language).into(),
                count(frame, row.cell).into(),
                share(frame, row.cell).into(),
            ];
            if let Some(ranked) =
                ranking.and_then(|rows| rows.iter().find(|ranked| ranked.name == row.name))
            {
                cells.push(decimal(frame, ranked.mean_rank).into());
                cells.push(frame.number(ranked.borda).into());
            }
            Row::new(cells)
        })
        .collect();
    let mut total = |label: String, number: String| {
        let mut cells: Vec<Cell> = vec![label.into(), number.into(), "".into()];
        if ranking.is_some() {
            cells.extend([Cell::from(""), Cell::from("")]);
        }
        rows.push(Row::new(cells));
    };
    if let Some(Statistics::Mean(mean)) = &published.statistics {
        total(frame.t("results-mean"), decimal(frame, *mean));
    }
    total(frame.t("results-base"), frame.number(published.base));
    for (key, cell) in [
        (frame.t("results-skipped"), published.skipped),
        (frame.t("results-not-shown"), published.not_shown),
    ] {
        if cell
            != (Count::Shown {
                count: 0,
                percent: None,
            })
        {
            total(key, count(frame, cell));
        }
    }
    total(frame.t("results-respondents"), frame.number(respondents));
    view! {
        <DataTable caption=caption caption_hidden=caption_hidden columns=columns rows=rows/>
    }
    .into_any()
}

/// A count as it is written.
pub(super) fn count(frame: &Frame, cell: Count) -> String {
    match cell {
        Count::Shown { count, .. } => frame.number(count),
        Count::Hidden(Why::Small) => "<5".to_owned(),
        Count::Hidden(Why::Protecting) => frame.t("results-hidden"),
    }
}

fn share(frame: &Frame, cell: Count) -> String {
    match cell {
        Count::Shown {
            percent: Some(share),
            ..
        } => percent(frame, share),
        _ => "–".to_owned(),
    }
}

/// A percentage as the language writes it.
pub(super) fn percent(frame: &Frame, percent: u8) -> String {
    frame.t_with("results-percent", &[("percent", percent.into())])
}

/// A fraction with two decimals.
pub(super) fn decimal(frame: &Frame, fraction: Fraction) -> String {
    use folkmoot_domain::language::Language;
    let text = fraction.decimal();
    match frame.language {
        Language::German | Language::Italian => text.replace('.', ","),
        Language::English | Language::Chinese => text,
    }
}

/// The published counts of a table, unless it is withheld.
pub(super) fn published(table: &Table) -> Option<&Published> {
    match &table.content {
        Content::Published(published) => Some(published),
        Content::Withheld => None,
    }
}
