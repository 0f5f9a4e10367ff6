//! Disclosure control on the published tables of a real survey: what they give away, ours must not.

use serde_json::Value;

use super::*;
use crate::fixtures::files;

/// The rows of counts that a document publishes: a one-way table, or each row of a two-way table. Each ends with those
/// who skipped and those who were not asked, as [`spread`] wants it.
fn published_rows(document: &Value, rows: &mut Vec<Vec<u64>>) {
    let Some(buckets) = document["buckets"].as_array() else {
        match document {
            Value::Object(fields) => fields.values().for_each(|one| published_rows(one, rows)),
            Value::Array(items) => items.iter().for_each(|one| published_rows(one, rows)),
            _ => {}
        }
        return;
    };
    let counts = |buckets: &[Value]| -> Vec<u64> {
        let counts = buckets.iter().filter(|bucket| bucket["id"] != "no_answer");
        counts
            .filter_map(|bucket| bucket["count"].as_u64())
            .collect()
    };
    let skipped = |buckets: &[Value]| {
        let bucket = buckets.iter().find(|bucket| bucket["id"] == "no_answer");
        bucket
            .and_then(|bucket| bucket["count"].as_u64())
            .unwrap_or(0)
    };
    let two_way: Vec<&Vec<Value>> = buckets
        .iter()
        .filter_map(|bucket| bucket["facetBuckets"].as_array())
        .filter(|row| !row.is_empty())
        .collect();
    for row in &two_way {
        rows.push([counts(row), vec![skipped(row), 0]].concat());
    }
    // Ticks of several choices add up to more: only a partition can be counted again from its totals.
    let row = [counts(buckets), vec![skipped(buckets), 0]].concat();
    if two_way.is_empty() && document["completion"]["total"].as_u64() == Some(row.iter().sum()) {
        rows.push(row);
    }
}

#[test]
fn small_counts_that_a_published_survey_prints_are_hidden_and_protected_here() {
    let folder = "surveys/devographics/ai2025/results/data";
    let Some(documents) = files(folder, ".json") else {
        return;
    };
    let mut rows = Vec::new();
    for (_, text) in &documents {
        published_rows(&serde_json::from_str(text).unwrap(), &mut rows);
    }
    let small = |row: &&Vec<u64>| row.iter().any(|count| (1..=SMALL).contains(count));
    let printed = rows.iter().filter(small).count();
    assert!(rows.len() >= 100, "{} rows", rows.len());
    assert!(printed >= 5, "{printed} rows print a count from 1 to 4");
    let (mut hidden, mut withheld) = (0, 0);
    for row in &rows {
        let release = single(row).release;
        assert_eq!(attack::pinned(&release), [], "{row:?}");
        let Content::Published(published) = &release.tables[0].content else {
            withheld += 1;
            continue;
        };
        let cells = published.rows.iter().map(|row| row.cell);
        for cell in cells.chain([published.skipped, published.not_shown]) {
            match cell {
                Cell::Shown { count, .. } => assert!(count == 0 || count > SMALL, "{row:?}"),
                Cell::Hidden(_) => hidden += 1,
            }
        }
    }
    assert!(
        hidden > printed,
        "a small count is hidden together with another that protects it"
    );
    assert!(
        withheld < rows.len() / 2,
        "{withheld} of {} rows withheld",
        rows.len()
    );
}
