//! What rows are called here, and which groups become something else.

use super::{Building, Kind, Known, Node, Row};

/// Whether a group at the top becomes a page.
pub(super) fn is_page(node: &Node) -> bool {
    matches!(node.kind.row, Row::BeginGroup | Row::BeginRepeat) && !is_matrix(node)
}

/// Whether a group is a table of equal choices, one row for each question.
pub(super) fn is_matrix(node: &Node) -> bool {
    let appearance = node.record.get("appearance").to_lowercase();
    let Some(first) = node.inner.first() else {
        return false;
    };
    node.kind.row == Row::BeginGroup
        && appearance.contains("table-list")
        && node.inner.iter().all(|inner| {
            let plain = [
                "relevant",
                "constraint",
                "choice_filter",
                "hint",
                "default",
                "appearance",
                "image",
            ]
            .into_iter()
            .all(|column| !inner.record.has(column));
            plain
                && inner.kind.row == Row::One
                && !inner.kind.or_other
                && inner.kind.list == first.kind.list
                && inner.record.has("label")
                && inner.record.get("required") == first.record.get("required")
        })
}

/// The key of a matrix row: the name without the group's in front.
pub(super) fn row_key<'n>(name: &'n str, group: &str) -> &'n str {
    name.strip_prefix(group)
        .and_then(|rest| rest.strip_prefix('_'))
        .filter(|rest| !rest.is_empty())
        .unwrap_or(name)
}

impl Building<'_> {
    /// Gives every row its name before formulas are read, which may speak of later ones.
    pub(in super::super) fn name_all(&mut self, nodes: &[Node]) {
        for node in nodes {
            let name = node.record.get("name");
            if is_page(node) {
                let target = self.pages.free(&allowed(name, node.record.number));
                self.targets.insert(node.record.number, target);
                self.know(name, "", Kind::Missing);
                self.name_all_inside(&node.inner);
            } else {
                self.name_all_inside(std::slice::from_ref(node));
            }
        }
    }

    fn name_all_inside(&mut self, nodes: &[Node]) {
        for node in nodes {
            let name = node.record.get("name").to_owned();
            let kind = match node.kind.row {
                Row::Many | Row::Acknowledge | Row::Rank => Kind::Many,
                Row::Date | Row::DateTime => Kind::Date,
                Row::BeginGroup
                | Row::BeginRepeat
                | Row::BeginLoop
                | Row::Note
                | Row::Metadata
                | Row::Setting
                | Row::Capture
                | Row::Unknown => Kind::Missing,
                Row::Hidden
                    if node.record.get("calculation").is_empty()
                        && node.record.get("default").is_empty() =>
                {
                    Kind::Missing
                }
                _ => Kind::Plain,
            };
            let asked = !matches!(
                node.kind.row,
                Row::Metadata | Row::Setting | Row::Capture | Row::Unknown
            );
            if !asked {
                self.know(&name, "", Kind::Missing);
                continue;
            }
            let target = self.taken.free(&allowed(&name, node.record.number));
            self.targets.insert(node.record.number, target.clone());
            self.know(&name, &target, kind);
            if node.kind.or_other {
                self.know(
                    &format!("{name}_other"),
                    &format!("{target}-Comment"),
                    Kind::Plain,
                );
            }
            if is_matrix(node) {
                for inner in &node.inner {
                    let name = inner.record.get("name");
                    let row = format!("{target}.{}", row_key(name, node.record.get("name")));
                    self.targets.insert(inner.record.number, row.clone());
                    self.know(name, &row, Kind::Plain);
                }
            } else if node.kind.row == Row::BeginLoop {
                for inner in &node.inner {
                    self.know(inner.record.get("name"), "", Kind::Missing);
                }
            } else {
                self.name_all_inside(&node.inner);
            }
        }
    }

    fn know(&mut self, name: &str, target: &str, kind: Kind) {
        let target = target.to_owned();
        self.names
            .entry(name.to_owned())
            .or_insert(Known { target, kind });
    }
}

/// A name that our reader takes.
fn allowed(name: &str, row: usize) -> String {
    let plain: String = name
        .chars()
        .map(|character| match character {
            '{' | '}' | '[' | ']' => '_',
            other => other,
        })
        .take(90)
        .collect();
    match plain.as_str() {
        "" => format!("row_{row}"),
        name if name.starts_with('_') => format!("q{name}"),
        _ => plain,
    }
}
