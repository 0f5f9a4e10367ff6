//! HTML as text, every value in it escaped.

/// HTML that is being written.
#[derive(Default)]
pub(crate) struct Html(String);

impl Html {
    /// Begins a tag; attributes follow, then [`Html::end`].
    #[inline(never)]
    pub(crate) fn open(&mut self, tag: &str) -> &mut Self {
        self.0.push('<');
        self.0.push_str(tag);
        self
    }

    /// An attribute of the tag that was begun.
    #[inline(never)]
    pub(crate) fn attribute(&mut self, name: &str, value: &str) -> &mut Self {
        self.0.push(' ');
        self.0.push_str(name);
        self.0.push_str("=\"");
        self.escape(value);
        self.0.push('"');
        self
    }

    /// An attribute that is there or not.
    #[inline(never)]
    pub(crate) fn flag(&mut self, name: &str, set: bool) -> &mut Self {
        if set {
            self.0.push(' ');
            self.0.push_str(name);
        }
        self
    }

    /// Ends the tag that was begun; what follows stands inside its element.
    pub(crate) fn end(&mut self) -> &mut Self {
        self.0.push('>');
        self
    }

    /// Begins an element with a class and nothing else.
    #[inline(never)]
    pub(crate) fn begin(&mut self, tag: &str, class: &str) -> &mut Self {
        self.open(tag);
        if !class.is_empty() {
            self.attribute("class", class);
        }
        self.end()
    }

    #[inline(never)]
    pub(crate) fn close(&mut self, tag: &str) -> &mut Self {
        self.0.push_str("</");
        self.0.push_str(tag);
        self.0.push('>');
        self
    }

    #[inline(never)]
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.escape(text);
        self
    }

    /// A whole element with a class and a text.
    #[inline(never)]
    pub(crate) fn element(&mut self, tag: &str, class: &str, text: &str) -> &mut Self {
        self.begin(tag, class).text(text).close(tag)
    }

    #[inline(never)]
    pub(crate) fn hidden_field(&mut self, name: &str, value: &str) -> &mut Self {
        self.open("input")
            .attribute("type", "hidden")
            .attribute("name", name)
            .attribute("value", value)
            .end()
    }

    /// Markup as it is: for texts that were sanitised when the definition was read.
    pub(crate) fn sanitised(&mut self, markup: &str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Each line of a text as a paragraph.
    pub(crate) fn paragraphs(&mut self, text: &str) -> &mut Self {
        for line in text.lines() {
            if !line.trim().is_empty() {
                self.element("p", "", line);
            }
        }
        self
    }

    pub(crate) fn finish(self) -> String {
        self.0
    }

    fn escape(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                other => self.0.push(other),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_written_becomes_markup() {
        let mut html = Html::default();
        html.open("p")
            .attribute("title", "\"><script>")
            .flag("hidden", true)
            .end()
            .text("<b>&amp;")
            .close("p");
        assert_eq!(
            html.finish(),
            r#"<p title="&quot;&gt;&lt;script&gt;" hidden>&lt;b&gt;&amp;amp;</p>"#
        );
    }
}
