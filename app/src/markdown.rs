//! Markdown that people write, as HTML that can do no harm.

mod clauses;

use std::collections::HashSet;
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};
use comrak::nodes::NodeValue;
use comrak::{Arena, Node, Options, format_html, parse_document};
use leptos::prelude::*;

use crate::frame::Frame;

/// The text as prose; its highest heading becomes an `<h{top}>`, so that it stands below the page's own headings.
pub fn prose(markdown: &str, top: u8) -> AnyView {
    view! { <div class="prose" inner_html=to_html(markdown, top)></div> }.into_any()
}

/// The same for what the community wrote, marked with its language where that is not the page's.
pub fn written(frame: &Frame, markdown: &str, top: u8) -> AnyView {
    let language = frame.written_lang();
    view! { <div class="prose" lang=language inner_html=to_html(markdown, top)></div> }.into_any()
}

/// The text as sanitised HTML.
///
/// Markup in the text is dropped. Pictures become links to them: a page that loads a picture from elsewhere tells that
/// place who is reading.
pub fn to_html(markdown: &str, top: u8) -> String {
    rendered(markdown, top, false)
}

/// A charter's text as sanitised HTML, in which each section and point has a number that is its address.
pub fn charter_html(markdown: &str, top: u8) -> String {
    let text = clauses::without_marks(markdown);
    clauses::linked(&rendered(&text, top, true))
}

/// A charter's text as prose, marked with its language where that is not the page's.
pub fn charter(frame: &Frame, markdown: &str, top: u8) -> AnyView {
    let language = frame.written_lang();
    let html = charter_html(markdown, top);
    view! { <div class="prose charter" lang=language inner_html=html></div> }.into_any()
}

fn rendered(markdown: &str, top: u8, numbered: bool) -> String {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    let arena = Arena::new();
    let root = parse_document(&arena, markdown, &options);
    cut_below(root, DEEPEST);
    if numbered {
        clauses::mark(&arena, root);
    }
    let highest = root
        .descendants()
        .filter_map(|node| match node.data().value {
            NodeValue::Heading(ref heading) => Some(heading.level),
            _ => None,
        })
        .min()
        .unwrap_or(1);
    for node in root.descendants() {
        let is_picture = matches!(node.data().value, NodeValue::Image(_));
        let in_link = is_picture
            && node
                .ancestors()
                .skip(1)
                .any(|above| matches!(above.data().value, NodeValue::Link(_)));
        let value = &mut node.data_mut().value;
        match value {
            NodeValue::Heading(heading) => {
                heading.level = (heading.level - highest).saturating_add(top).min(6);
            }
            NodeValue::Image(_) if in_link => *value = NodeValue::Emph,
            NodeValue::Image(link) => *value = NodeValue::Link(std::mem::take(link)),
            _ => {}
        }
    }
    let mut html = String::new();
    // Writing to a String can't fail.
    let _ = format_html(root, &options, &mut html);
    // Cleaned text has these tags only where a table is. A wide one scrolls, by keyboard too.
    CLEANER
        .clean(&html)
        .to_string()
        .replace(
            "<table>",
            "<div class=\"prose-table\" tabindex=\"0\"><table>",
        )
        .replace("</table>", "</table></div>")
}

/// Nesting beyond this is nobody's text: it would cost the sanitiser quadratic time.
const DEEPEST: usize = 48;

fn cut_below(root: Node<'_>, depth: usize) {
    let mut level = vec![root];
    for _ in 0..depth {
        level = level
            .into_iter()
            .flat_map(comrak::arena_tree::Node::children)
            .collect();
    }
    for node in level {
        node.detach();
    }
}

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut cleaner = Builder::default();
    cleaner
        .tags(HashSet::from([
            "a",
            "blockquote",
            "br",
            "code",
            "del",
            "em",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "strong",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "ul",
        ]))
        .tag_attributes(
            [
                ("a", HashSet::from(["href", "title"])),
                ("ol", HashSet::from(["start"])),
            ]
            .into(),
        )
        .generic_attributes(HashSet::new())
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(UrlRelative::PassThrough)
        .link_rel(Some("nofollow noopener"));
    cleaner
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_stand_below_the_pages_own() {
        assert_eq!(
            to_html("# Agenda\n\n### Item", 3),
            "<h3>Agenda</h3>\n<h5>Item</h5>\n"
        );
        assert_eq!(
            to_html("##### a\n\n###### b", 6),
            "<h6>a</h6>\n<h6>b</h6>\n"
        );
    }

    #[test]
    fn ordinary_markdown_survives() {
        assert_eq!(
            to_html(
                "**Resolved:** see [TSC-2026-007](/decisions/TSC-2026-007).",
                2
            ),
            "<p><strong>Resolved:</strong> see <a href=\"/decisions/TSC-2026-007\" \
             rel=\"nofollow noopener\">TSC-2026-007</a>.</p>\n"
        );
        let table = to_html("| a | b |\n|---|--:|\n| 1 | 2 |", 2);
        assert!(table.contains("<th>a</th>"), "{table}");
        assert_eq!(
            to_html("3. three", 2),
            "<ol start=\"3\">\n<li>three</li>\n</ol>\n"
        );
    }

    #[test]
    fn nothing_in_the_text_can_run_or_style() {
        for attack in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](java\nscript:alert(1))",
            "[x](&#106;avascript:alert(1))",
            "[x](data:text/html;base64,PHNjcmlwdD4=)",
            "[x](vbscript:msgbox)",
            "<javascript:alert(1)>",
            "![x](javascript:alert(1))",
            "![x\"onerror=alert(1)](https://example.org/a.png)",
            "[x](https://example.org \"a\\\" onmouseover=alert(1) b=\\\"\")",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<svg><style><img src=x onerror=alert(1)></style></svg>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
            "<div style=\"position:fixed;inset:0\">x</div>",
            "<form action=https://evil.example><input name=p></form>",
            "<textarea></textarea><script>alert(1)</script>",
            "```\"><script>alert(1)</script>\n</code></pre><script>alert(1)</script>\n```",
            "[ref]\n\n[ref]: javascript:alert(1) \"t\"",
        ] {
            let html = to_html(attack, 2);
            // Shown as text, markup is escaped: what counts is what a browser takes for a tag.
            for tag in html.split('<').skip(1) {
                let tag = tag.split('>').next().unwrap().to_ascii_lowercase();
                let name: String = tag
                    .trim_start_matches('/')
                    .chars()
                    .take_while(char::is_ascii_alphanumeric)
                    .collect();
                assert!(
                    ["a", "p", "pre", "code", "em", "strong"].contains(&name.as_str()),
                    "{attack} gave {html}"
                );
                let address = tag.split("href=\"").nth(1).unwrap_or_default();
                assert!(
                    !address.starts_with("java")
                        && !address.starts_with("data")
                        && !address.starts_with("vb"),
                    "{attack} gave {html}"
                );
                let outside_quotes: String = tag.split('"').step_by(2).collect();
                assert!(!outside_quotes.contains(" on"), "{attack} gave {html}");
                assert!(!outside_quotes.contains("style"), "{attack} gave {html}");
            }
        }
    }

    #[test]
    fn pictures_become_links_even_inside_links() {
        let html = to_html("![a map](https://example.org/map.png)", 2);
        assert!(!html.contains("<img"), "{html}");
        assert!(
            html.contains("href=\"https://example.org/map.png\""),
            "{html}"
        );
        assert!(html.contains(">a map</a>"), "{html}");
        let html = to_html("[![badge](https://e.org/b.svg)](https://e.org)", 2);
        assert!(html.contains("<em>badge</em></a>"), "{html}");
    }

    #[test]
    fn what_the_community_wrote_is_marked_on_pages_in_another_language() {
        let mut frame = crate::testing::frame("/");
        let html = |frame: &Frame| Owner::new().with(|| written(frame, "Resolved.", 2).to_html());
        assert!(!html(&frame).contains("lang="), "{}", html(&frame));
        frame.language = folkmoot_domain::language::Language::German;
        assert!(html(&frame).contains("lang=\"en\""), "{}", html(&frame));
    }

    #[test]
    fn deep_nesting_costs_little() {
        for text in [
            ">".repeat(20_000),
            "[".repeat(20_000),
            "* ".repeat(2_000),
            "**a".repeat(5_000),
        ] {
            let started = std::time::Instant::now();
            let _ = to_html(&text, 2);
            assert!(started.elapsed().as_secs() < 5, "{}", &text[..2]);
        }
    }
}
