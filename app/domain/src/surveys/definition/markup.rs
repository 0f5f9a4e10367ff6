//! Texts with markup: what is kept of it, what is left out, and what is refused.

use super::{Localised, Problem, fields::Gathered};

/// Tags that are kept, without their attributes.
const KEPT: [&str; 21] = [
    "p",
    "br",
    "ul",
    "ol",
    "li",
    "strong",
    "b",
    "em",
    "i",
    "u",
    "s",
    "sub",
    "sup",
    "blockquote",
    "code",
    "pre",
    "hr",
    "h3",
    "h4",
    "h5",
    "h6",
];
/// Tags that stand for others: the page has its own larger headings.
const REPLACED: [(&str, &str); 3] = [("h1", "h3"), ("h2", "h3"), ("div", "p")];
/// Tags that no author of a text needs and that run, load or send something.
const REFUSED: [&str; 16] = [
    "script", "style", "iframe", "object", "embed", "form", "input", "button", "textarea",
    "select", "link", "meta", "base", "svg", "math", "template",
];
/// How deep tags may stand in tags; deeper ones are left out.
const DEEPEST: usize = 30;
/// Tags without an end.
const EMPTY: [&str; 2] = ["br", "hr"];

/// The text with only the tags that are kept, every one of them closed: nothing in it needs escaping.
///
/// Scripts and what loads from elsewhere are refused; harmless tags and attributes are left out with a warning.
pub(super) fn sanitised(text: Localised, path: &str, gathered: &mut Gathered) -> Localised {
    let mut clean = |html: &str| {
        let mut writer = Writer::default();
        writer.read(html);
        if let Some(refused) = writer.refused {
            gathered.wrong(path, "surveys-problem-markup", "name", &refused);
        } else if let Some(left_out) = writer.left_out {
            gathered.problems.push(
                Problem::warning(path, "surveys-problem-markup-left-out").with("name", &left_out),
            );
        }
        writer.html
    };
    Localised {
        fallback: clean(&text.fallback),
        translations: text
            .translations
            .iter()
            .map(|(language, html)| (*language, clean(html)))
            .collect(),
    }
}

#[derive(Default)]
struct Writer {
    html: String,
    open: Vec<&'static str>,
    left_out: Option<String>,
    refused: Option<String>,
}

impl Writer {
    fn read(&mut self, html: &str) {
        let mut rest = html;
        while let Some((before, from)) = rest.find('<').and_then(|at| rest.split_at_checked(at)) {
            self.text(before);
            if from.starts_with("<!--") {
                rest = from.split_once("-->").map_or("", |(_, after)| after);
                continue;
            }
            let closing = from.starts_with("</");
            let inside = from.get(1 + usize::from(closing)..).unwrap_or_default();
            if !inside.starts_with(|first: char| first.is_ascii_alphabetic()) {
                self.html.push_str("&lt;");
                rest = from.get(1..).unwrap_or_default();
                continue;
            }
            let end = tag_end(inside);
            let (tag, after) = inside.split_at_checked(end).unwrap_or((inside, ""));
            rest = after.strip_prefix('>').unwrap_or(after);
            self.tag(tag, closing);
        }
        self.text(rest);
        while let Some(tag) = self.open.pop() {
            self.write_end(tag);
        }
    }

    /// Entities that are complete stay; every other ampersand is one.
    fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some((before, from)) = rest
            .find(['&', '>', '"'])
            .and_then(|at| rest.split_at_checked(at))
        {
            self.html.push_str(before);
            let inside = from.get(1..).unwrap_or_default();
            let inside_entity = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'#';
            let name = inside.bytes().take(12).take_while(inside_entity).count();
            let entity = name > 0 && inside.as_bytes().get(name) == Some(&b';');
            self.html.push_str(match from.chars().next() {
                Some('>') => "&gt;",
                Some('"') => "&quot;",
                _ if entity => "&",
                _ => "&amp;",
            });
            rest = inside;
        }
        self.html.push_str(rest);
    }

    fn tag(&mut self, tag: &str, closing: bool) {
        let name_end = tag
            .find(|character: char| !character.is_ascii_alphanumeric())
            .unwrap_or(tag.len());
        let (name, attributes) = tag.split_at_checked(name_end).unwrap_or((tag, ""));
        let name = name.to_ascii_lowercase();
        if REFUSED.contains(&name.as_str()) {
            self.refused.get_or_insert(name);
            return;
        }
        let replaced = REPLACED
            .iter()
            .find(|(found, _)| *found == name)
            .map(|(_, other)| *other);
        let kept = replaced.or_else(|| KEPT.into_iter().find(|kept| *kept == name));
        let lower = attributes.to_ascii_lowercase();
        if lower.contains("javascript:") || lower.split_ascii_whitespace().any(is_handler) {
            self.refused
                .get_or_insert(format!("{name} {}", attributes.trim()));
            return;
        }
        let plain = attributes.trim_matches(|end: char| end.is_ascii_whitespace() || end == '/');
        match kept {
            _ if self.open.len() >= DEEPEST && !closing => {
                self.left_out.get_or_insert(name);
            }
            None if name == "a" => self.link(plain, closing),
            None => {
                self.left_out.get_or_insert(name);
            }
            Some(kept) => {
                if !plain.is_empty() {
                    self.left_out.get_or_insert(format!("{name} {plain}"));
                }
                if closing {
                    self.close(kept);
                } else {
                    self.html.push('<');
                    self.html.push_str(kept);
                    self.html.push('>');
                    if !EMPTY.contains(&kept) {
                        self.open.push(kept);
                    }
                }
            }
        }
    }

    /// A link keeps its address when it is one of the web or of mail, and opens without telling where it stood.
    fn link(&mut self, attributes: &str, closing: bool) {
        if closing {
            self.close("a");
            return;
        }
        let address = attributes
            .split_once("href=")
            .map(|(_, rest)| rest)
            .and_then(|rest| {
                let quote = rest
                    .chars()
                    .next()
                    .filter(|quote| matches!(quote, '"' | '\''));
                match quote {
                    Some(quote) => rest.get(1..)?.split(quote).next(),
                    None => rest.split_ascii_whitespace().next(),
                }
            })
            .filter(|address| {
                ["https://", "http://", "mailto:", "/"]
                    .iter()
                    .any(|start| address.starts_with(start))
            });
        let Some(address) = address else {
            self.left_out.get_or_insert(format!("a {attributes}"));
            return;
        };
        self.html.push_str("<a rel=\"noreferrer\" href=\"");
        self.text(&address.replace('<', "%3C"));
        self.html.push_str("\">");
        self.open.push("a");
    }

    /// Closes a tag and what is still open inside; an end without a beginning is left out.
    fn close(&mut self, tag: &str) {
        if !self.open.contains(&tag) {
            return;
        }
        while let Some(open) = self.open.pop() {
            self.write_end(open);
            if open == tag {
                break;
            }
        }
    }

    fn write_end(&mut self, tag: &str) {
        self.html.push_str("</");
        self.html.push_str(tag);
        self.html.push('>');
    }
}

/// `onclick=…`
fn is_handler(part: &str) -> bool {
    let part = part.trim_start_matches(['"', '\'', '/']);
    part.starts_with("on") && part.len() > 3
}

/// Where a tag ends: the next `>` outside quotes.
fn tag_end(inside: &str) -> usize {
    let mut quote = None;
    for (at, character) in inside.char_indices() {
        match (quote, character) {
            (None, '>') => return at,
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), close) if open == close => quote = None,
            _ => {}
        }
    }
    // An open quote swallows everything: the rest is no text of the author's.
    inside.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(html: &str) -> (String, bool, bool) {
        let mut writer = Writer::default();
        writer.read(html);
        (
            writer.html,
            writer.left_out.is_some(),
            writer.refused.is_some(),
        )
    }

    #[test]
    fn a_few_tags_are_kept_and_closed() {
        for (html, expected) in [
            ("<p>a <b>b</p>", "<p>a <b>b</b></p>"),
            ("a<br/>b & c &amp; d < e", "a<br>b &amp; c &amp; d &lt; e"),
            ("<h1>T</h1></p>", "<h3>T</h3>"),
            (
                "<a href='https://x.example/?a=1&b=\"'>x",
                "<a rel=\"noreferrer\" href=\"https://x.example/?a=1&amp;b=&quot;\">x</a>",
            ),
            ("a<!-- <script> -->b", "ab"),
        ] {
            assert_eq!(clean(html), (expected.to_owned(), false, false), "{html}");
        }
        assert_eq!(
            clean("<p class='x'>a<blink>b"),
            ("<p>ab</p>".to_owned(), true, false)
        );
        assert_eq!(
            clean("<a href='ftp://x'>b</a>"),
            ("b".to_owned(), true, false)
        );
    }

    #[test]
    fn what_runs_is_refused() {
        for html in [
            "<script>alert(1)</script>",
            "<ScRiPt src=x>",
            "<p onclick=alert(1)>",
            "<p\nonmouseover = 'x'>",
            "<a href='javascript:alert(1)'>",
            "<img src=x onerror=alert(1)>",
            "<iframe src='https://x.example'>",
            "<svg/onload=alert(1)>",
        ] {
            let (_, _, refused) = clean(html);
            assert!(refused, "{html}");
        }
        let (html, left_out, _) = clean("<p x='\"onclick=y'/onfocus=z>x");
        assert_eq!((html.as_str(), left_out), ("<p>x</p>", true));
        let (html, _, _) = clean("<p title='<script>alert(1)</script>'>x</p>");
        assert_eq!(html, "<p>x</p>");
    }
}
