//! The reader who subtracts: what can be deduced about hidden cells from everything published.
//!
//! Used by the tests, by the preview, and once more as a gate before a release is signed off.

use serde::Serialize;

use super::{
    SMALL,
    release::{Base, Cell, Content, Kind, Published, Release, Why},
};

/// Something the reader knows besides the tables: cells of one table that add up to a number
/// (for instance because a follow-up question was asked of exactly those respondents).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The table's position in the release.
    pub table: usize,
    /// Positions of its cells: rows, then skipped, then not shown.
    pub cells: Vec<usize>,
    /// What they add up to.
    pub total: u64,
}

/// What the reader knows besides the tables.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Knowledge {
    /// Sums that follow from how questions depend on each other.
    pub links: Vec<Link>,
    /// That within each table the smallest cells are hidden first. True where no question depends on another.
    pub order: bool,
}

/// What a reader knows of one hidden cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Bounds {
    /// The table's position in the release.
    pub table: usize,
    /// The cell: rows, then skipped, then not shown.
    pub cell: usize,
    /// Why it is hidden.
    pub why: Why,
    /// At least this many.
    pub low: u64,
    /// At most this many.
    pub high: u64,
}

/// The bounds of every hidden cell of a release.
pub fn bounds(release: &Release, knowledge: &Knowledge) -> Vec<Bounds> {
    let mut found = Vec::new();
    for (position, table) in release.tables.iter().enumerate() {
        let Content::Published(published) = &table.content else {
            continue;
        };
        let cells: Vec<Cell> = published
            .rows
            .iter()
            .map(|row| row.cell)
            .chain([published.skipped, published.not_shown])
            .collect();
        let mut ranges: Vec<(u64, u64)> = cells
            .iter()
            .map(|cell| start(*cell, release.respondents))
            .collect();
        let mut equations = equations(published, table.kind, release.respondents);
        if knowledge.order && table.kind != Kind::Multiple {
            order(&cells, &equations, &mut ranges);
        }
        equations.extend(
            knowledge
                .links
                .iter()
                .filter(|link| link.table == position)
                .map(|link| (link.cells.clone(), link.total)),
        );
        narrow(&mut ranges, &equations);
        if table.kind == Kind::Multiple && published.base_of == Base::Answered {
            ticks(&mut ranges, published);
        }
        for (cell, (value, (low, high))) in cells.iter().zip(ranges).enumerate() {
            if let Cell::Hidden(why) = value {
                found.push(Bounds {
                    table: position,
                    cell,
                    why: *why,
                    low,
                    high,
                });
            }
        }
    }
    found
}

/// The small cells whose exact number a reader can deduce.
pub fn pinned(release: &Release) -> Vec<Bounds> {
    bounds(release, &Knowledge::default())
        .into_iter()
        .filter(|bounds| bounds.why == Why::Small && bounds.low >= bounds.high)
        .collect()
}

fn start(cell: Cell, respondents: u64) -> (u64, u64) {
    match cell {
        Cell::Shown { count, .. } => (count, count),
        Cell::Hidden(Why::Small) => (1, SMALL),
        Cell::Hidden(Why::Protecting) => (SMALL + 1, respondents),
    }
}

/// The sums a reader knows: cells and their total.
fn equations(published: &Published, kind: Kind, respondents: u64) -> Vec<(Vec<usize>, u64)> {
    let rows = published.rows.len();
    let rest = vec![rows, rows + 1];
    match (kind, published.base_of) {
        (Kind::Multiple, Base::Answered) => vec![(rest, respondents - published.base)],
        (Kind::Multiple, _) => Vec::new(),
        (Kind::Text, _) => vec![((0..rows + 2).collect(), respondents)],
        (_, Base::Answered) => {
            vec![
                ((0..rows).collect(), published.base),
                (rest, respondents - published.base),
            ]
        }
        _ => vec![((0..rows + 2).collect(), respondents)],
    }
}

/// A cell hidden to protect another is no larger than the smallest of its sum that is shown.
fn order(cells: &[Cell], equations: &[(Vec<usize>, u64)], ranges: &mut [(u64, u64)]) {
    for (members, _) in equations {
        let cap = members
            .iter()
            .filter_map(|member| match cells.get(*member) {
                Some(Cell::Shown { count, .. }) if *count > SMALL => Some(*count),
                _ => None,
            })
            .min();
        for member in members {
            if let (Some(cap), Some(Cell::Hidden(Why::Protecting)), Some(range)) =
                (cap, cells.get(*member), ranges.get_mut(*member))
            {
                range.1 = range.1.min(cap);
            }
        }
    }
}

/// Narrows ranges by the sums until nothing changes.
fn narrow(ranges: &mut [(u64, u64)], equations: &[(Vec<usize>, u64)]) {
    loop {
        let before = ranges.to_vec();
        for (members, total) in equations {
            for member in members {
                let (mut low, mut high) = (0, 0);
                for other in members.iter().filter(|other| *other != member) {
                    let (least, most) = ranges.get(*other).copied().unwrap_or_default();
                    low += least;
                    high += most;
                }
                if let Some(range) = ranges.get_mut(*member) {
                    range.0 = range.0.max(total.saturating_sub(high));
                    range.1 = range.1.min(total.saturating_sub(low));
                }
            }
        }
        if before == ranges {
            return;
        }
    }
}

/// Everyone who answered ticked something, so the ticks are at least the base.
fn ticks(ranges: &mut [(u64, u64)], published: &Published) {
    let rows = published.rows.len();
    let most: u64 = ranges
        .iter()
        .take(rows)
        .map(|range| range.1.min(published.base))
        .sum();
    for range in ranges.iter_mut().take(rows) {
        let others = most - range.1.min(published.base);
        range.0 = range.0.max(published.base.saturating_sub(others));
        range.1 = range.1.min(published.base);
    }
}
