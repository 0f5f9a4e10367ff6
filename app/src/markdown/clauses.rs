//! The clauses of a charter: each section and point gets a number that can be cited and linked, such as `2.c`.

use comrak::nodes::{AstNode, NodeValue};
use comrak::{Arena, Node};

/// Around a number in the text until it becomes a link; nobody may write these.
const OPEN: char = '\u{e000}';
const CLOSE: char = '\u{e001}';

/// The text without what marks a clause.
pub(super) fn without_marks(markdown: &str) -> String {
    markdown.replace([OPEN, CLOSE], "")
}

/// Puts the number of each section and point before its words.
///
/// Sections are numbered in their order, or as their headings begin ("3. Voting"); a section below another is `2.1`. The
/// points of a section's lists are lettered through, however the lists are written: `2.a`, `2.b` …, points within
/// points `2.b.a`.
pub(super) fn mark<'a>(arena: &'a Arena<'a>, root: Node<'a>) {
    let top = highest(root);
    let mut numbers: Vec<u32> = Vec::new();
    let mut points = 0;
    let mut given = std::collections::BTreeSet::new();
    for block in root.children() {
        let level = match block.data().value {
            NodeValue::Heading(ref heading) => Some(heading.level),
            _ => None,
        };
        if level.is_some_and(|level| level < top) {
            continue;
        }
        if let Some(level) = level {
            let depth = usize::from(level.saturating_sub(top));
            let last = numbers.get(depth).copied().unwrap_or_default();
            numbers.resize(depth + 1, 0);
            if let Some(number) = numbers.get_mut(depth) {
                *number = said(block).unwrap_or(last + 1);
            }
            points = 0;
            let name = section(&numbers);
            if given.insert(name.clone()) {
                label(arena, block, &name);
            }
        } else if matches!(block.data().value, NodeValue::List(_)) {
            letter(arena, block, &section(&numbers), &mut points, &mut given);
        }
    }
}

/// The text's highest heading that occurs more than once: a title above everything is no section.
fn highest(root: Node<'_>) -> u8 {
    let levels = || {
        root.children()
            .filter_map(|block| match block.data().value {
                NodeValue::Heading(ref heading) => Some(heading.level),
                _ => None,
            })
    };
    let mut all: Vec<u8> = levels().collect();
    all.sort_unstable();
    let repeated = all
        .iter()
        .zip(all.iter().skip(1))
        .find_map(|(one, next)| (one == next).then_some(*one));
    repeated.or_else(|| all.first().copied()).unwrap_or(1)
}

/// The number that a heading begins with, as in "3. Voting".
fn said(heading: Node<'_>) -> Option<u32> {
    let first = heading.first_child()?;
    let NodeValue::Text(ref text) = first.data().value else {
        return None;
    };
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    let rest = text.get(digits.len()..)?;
    rest.starts_with(['.', ')']).then(|| digits.parse().ok())?
}

fn section(numbers: &[u32]) -> String {
    let parts: Vec<String> = numbers
        .iter()
        .filter(|number| **number > 0)
        .map(u32::to_string)
        .collect();
    parts.join(".")
}

fn letter<'a>(
    arena: &'a Arena<'a>,
    list: Node<'a>,
    above: &str,
    points: &mut u32,
    given: &mut std::collections::BTreeSet<String>,
) {
    for item in list.children() {
        *points += 1;
        let letters = letters(*points);
        let name = if above.is_empty() {
            letters
        } else {
            format!("{above}.{letters}")
        };
        let mut within = 0;
        for block in item.children() {
            match block.data().value {
                NodeValue::Paragraph if given.insert(name.clone()) => label(arena, block, &name),
                NodeValue::List(_) => {}
                _ => continue,
            }
            if matches!(block.data().value, NodeValue::List(_)) {
                letter(arena, block, &name, &mut within, given);
            }
        }
    }
}

/// `a` for 1, `z` for 26, `aa` for 27.
fn letters(mut number: u32) -> String {
    let mut letters = String::new();
    while number > 0 {
        number -= 1;
        let letter = u8::try_from(number % 26).unwrap_or_default();
        letters.insert(0, char::from(b'a' + letter));
        number /= 26;
    }
    letters
}

fn label<'a>(arena: &'a Arena<'a>, block: Node<'a>, name: &str) {
    let text = NodeValue::Text(format!("{OPEN}{name}{CLOSE}").into());
    let node = arena.alloc(AstNode::from(text));
    match block.first_child() {
        Some(first) => first.insert_before(node),
        None => block.append(node),
    }
}

/// The HTML with each marked number as a link to itself. A number is made of digits, letters and dots alone.
pub(super) fn linked(html: &str) -> String {
    let mut linked = String::with_capacity(html.len() + 256);
    let mut rest = html;
    while let Some((before, after)) = rest.split_once(OPEN) {
        let (name, after) = after.split_once(CLOSE).unwrap_or((after, ""));
        linked.push_str(before);
        linked.push_str("<a class=\"clause-number\" id=\"");
        linked.push_str(name);
        linked.push_str("\" href=\"#");
        linked.push_str(name);
        linked.push_str("\">");
        linked.push_str(name);
        linked.push_str("</a> ");
        rest = after;
    }
    linked.push_str(rest);
    linked
}

#[cfg(test)]
mod tests {
    use super::super::charter_html;

    /// The numbers given, each with the words that follow.
    fn numbers(markdown: &str) -> Vec<String> {
        let html = charter_html(markdown, 2);
        html.split("class=\"clause-number\"")
            .skip(1)
            .map(|part| {
                let id = part.split('"').nth(1).unwrap();
                let words = part.split("</a> ").nth(1).unwrap();
                format!("{id} {}", words.split(['<', '\n']).next().unwrap())
            })
            .collect()
    }

    #[test]
    fn sections_and_points_have_numbers() {
        let text = "# Charter\n\nPreamble.\n\n## Mission\n\nTo be.\n\n## Committee\n\n- Voters\n- Meetings\n\nAlso:\n\n1. Rooms\n   - large\n   - small\n\n### Projects\n\n- One\n\n## Voting\n\n- Quorum";
        assert_eq!(
            numbers(text),
            [
                "1 Mission",
                "2 Committee",
                "2.a Voters",
                "2.b Meetings",
                "2.c Rooms",
                "2.c.a large",
                "2.c.b small",
                "2.1 Projects",
                "2.1.a One",
                "3 Voting",
                "3.a Quorum",
            ]
        );
    }

    #[test]
    fn a_heading_that_has_a_number_keeps_it() {
        let text = "## 3. Voting\n\n- Quorum\n\n## 5) Money\n\n## Rest\n\n## 5. Again";
        assert_eq!(
            numbers(text),
            ["3 3. Voting", "3.a Quorum", "5 5) Money", "6 Rest"]
        );
    }

    #[test]
    fn a_charter_without_headings_has_points() {
        assert_eq!(numbers("- One\n- Two"), ["a One", "b Two"]);
        assert_eq!(numbers("Words alone."), Vec::<String>::new());
        let many = "- x\n".repeat(28);
        assert_eq!(numbers(&many).last().unwrap(), "ab x");
    }

    #[test]
    fn nobody_writes_a_number_into_the_text() {
        let html = charter_html("Before \u{e000}\" onclick=\"x\u{e001} after", 2);
        assert!(
            !html.contains("clause-number") && !html.contains("<a"),
            "{html}"
        );
        assert!(!charter_html("- a\u{e000}b", 2).contains("<b"));
    }
}
