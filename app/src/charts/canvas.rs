//! A drawing surface over plotters' SVG backend whose colours are classes.

use std::fmt::Write as _;

use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::{Caption, Layout};

macro_rules! inks {
    ($($(#[$doc:meta])* $name:ident = $number:literal $class:literal,)+) => {
        /// What a mark is painted with: a class of `style/components/figure.css`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Ink {
            $($(#[$doc])* $name,)+
        }

        impl Ink {
            const ALL: &[Self] = &[$(Self::$name,)+];

            fn number(self) -> u8 {
                match self { $(Self::$name => $number,)+ }
            }

            fn class(self) -> &'static str {
                match self { $(Self::$name => $class,)+ }
            }
        }
    };
}

inks! {
    /// Labels.
    Text = 1 "chart-ink",
    /// Values and secondary words.
    Soft = 2 "chart-soft",
    /// Lines that everything stands on.
    Axis = 3 "chart-axis",
    /// What stands for the rest.
    Rest = 4 "chart-rest",
    /// Bars of a chart with one series.
    First = 5 "chart-plain",
    /// The bar the title speaks of.
    Strong = 6 "chart-strong",
    /// Hatching of what is hidden.
    Hatch = 7 "chart-hatch",
    /// The low end of a scale.
    Lowest = 8 "chart-low-2",
    /// Between the low end and the middle.
    Low = 9 "chart-low-1",
    /// The middle of a scale.
    Middle = 10 "chart-middle",
    /// Between the middle and the high end.
    High = 11 "chart-high-1",
    /// The high end of a scale.
    Highest = 12 "chart-high-2",
    /// Words on the dark ends of a scale.
    OnDark = 13 "chart-on-dark",
    /// What a bar could fill.
    Track = 14 "chart-track",
    /// Lines behind everything.
    Faint = 15 "chart-faint",
    /// What stands behind words.
    Ground = 16 "chart-ground",
}

impl Ink {
    /// The colour plotters paints with; it only marks what [`Canvas::finish`] turns into the class.
    fn mark(self) -> RGBColor {
        RGBColor(1, 2, self.number())
    }
}

/// Where a text's given point is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
}

/// An SVG in the making. Measures are pixels of the layout.
pub(super) struct Canvas<'a> {
    area: DrawingArea<SVGBackend<'a>, Shift>,
}

impl<'a> Canvas<'a> {
    pub(super) fn new(svg: &'a mut String, layout: Layout, height: i32) -> Self {
        let size = (
            u32::try_from(layout.width()).unwrap_or(1),
            u32::try_from(height).unwrap_or(1),
        );
        Self {
            area: SVGBackend::with_string(svg, size).into_drawing_area(),
        }
    }

    // Drawing into a String can't fail.

    pub(super) fn rectangle(&self, x: i32, y: i32, width: i32, height: i32, ink: Ink) {
        let corners = [(x, y), (x + width, y + height)];
        let _ = self
            .area
            .draw(&Rectangle::new(corners, ink.mark().filled()));
    }

    pub(super) fn line(&self, from: (i32, i32), to: (i32, i32), ink: Ink) {
        let _ = self.area.draw(&PathElement::new(
            vec![from, to],
            ink.mark().stroke_width(1),
        ));
    }

    /// A frame with nothing in it.
    pub(super) fn frame(&self, x: i32, y: i32, width: i32, height: i32) {
        let corners = [(x, y), (x + width, y + height)];
        let _ = self
            .area
            .draw(&Rectangle::new(corners, Ink::Hatch.mark().stroke_width(1)));
    }

    /// A field of diagonal lines in a frame: something is here, how much is hidden.
    pub(super) fn hatched(&self, x: i32, y: i32, width: i32, height: i32) {
        self.frame(x, y, width, height);
        let mut start = 5;
        while start < width + height {
            // From the upper edge or the right one, down to the left one or the lower one.
            let from = if start <= width {
                (x + start, y)
            } else {
                (x + width, y + start - width)
            };
            let to = if start <= height {
                (x, y + start)
            } else {
                (x + start - height, y + height)
            };
            self.line(from, to, Ink::Hatch);
            start += 5;
        }
    }

    /// One line of text, its vertical middle at `y`.
    pub(super) fn text(&self, text: &str, at: (i32, i32), size: i32, anchor: Anchor, ink: Ink) {
        let position = match anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
        };
        let colour = ink.mark();
        let style = TextStyle::from(("sans-serif", size).into_font())
            .color(&colour)
            .pos(Pos::new(position, VPos::Center));
        let _ = self.area.draw(&Text::new(text.to_owned(), at, style));
    }

    pub(super) fn present(self) {
        let _ = self.area.present();
    }
}

/// The drawing as it stands in the page: classes for colours, a name and a description, no fixed size.
pub(super) fn finish(svg: &str, layout: Layout, height: i32, caption: &Caption) -> String {
    let body = svg.split_once('>').map_or("", |(_, body)| body);
    let mut body = body
        .replace(" opacity=\"1\"", "")
        .replace(" font-family=\"sans-serif\"", "");
    for ink in Ink::ALL {
        let RGBColor(red, green, blue) = ink.mark();
        let colour = format!("#{red:02X}{green:02X}{blue:02X}");
        let class = format!("class=\"{}\"", ink.class());
        for attribute in ["fill", "stroke"] {
            body = body.replace(&format!("{attribute}=\"{colour}\""), &class);
        }
    }
    let id = format!("{}-{}", escape(&caption.id), layout.name());
    let mut whole = String::with_capacity(body.len() + 512);
    // Writing to a String can't fail.
    let _ = write!(
        whole,
        "<svg class=\"{}\" viewBox=\"0 0 {} {height}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\">\
         <title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>",
        layout.class(),
        layout.width(),
        escape(&caption.title),
        escape(&caption.description),
    );
    whole.push_str(&body);
    whole
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
