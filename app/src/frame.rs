//! The document around every page: head, header with the main navigation, footer.

use folkmoot_domain::accounts::Viewer;
use folkmoot_domain::forms::FieldError;
use folkmoot_domain::language::Language;
use folkmoot_ui::{Breadcrumbs, Crumb, ErrorSummary, Pagination, SummaryItem};
use jiff::Timestamp;
use jiff::tz::TimeZoneDatabase;
use leptos::prelude::*;

use crate::text;
pub use crate::text::Value;

mod document;

pub use document::{IslandHead, document, render_static};

/// Where the client files lie: addresses with the hash of what they hold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Assets {
    /// The style sheet.
    pub stylesheet: String,
    /// The icon as a drawing.
    pub favicon: String,
    /// The icon for home screens (PNG, 180 pixels), where there is one.
    pub touch_icon: Option<String>,
    /// The web manifest.
    pub manifest: String,
}

/// What the document needs to know about the request.
#[derive(Debug, Clone)]
pub struct Frame {
    /// The language of the page.
    pub language: Language,
    /// The language in which the community writes its motions, minutes and charters.
    pub written_in: Language,
    /// Who is looking; `None` when nobody is signed in.
    pub viewer: Option<Viewer>,
    /// The community's name.
    pub community: String,
    /// The address asked for: path and query without `lang`.
    pub path: String,
    /// Where readers reach the site: `https://moot.example`.
    pub origin: String,
    /// The database holds the invented community.
    pub demo: bool,
    /// Client files.
    pub assets: Assets,
    /// Where the program's source is, for the footer.
    pub source: Option<String>,
    /// The instant at which the page is made.
    pub now: Timestamp,
    /// The zones in which instants are shown.
    pub zones: TimeZoneDatabase,
}

impl Frame {
    /// A sentence in the page's language.
    pub fn t(&self, key: &str) -> String {
        text::message(self.language, key, &[])
    }

    /// A sentence with values: `frame.t_with("motions-count", &[("count", count.into())])`.
    ///
    /// Numbers are written with separators: pass a year as text.
    pub fn t_with(&self, key: &str, arguments: &[(&str, Value<'_>)]) -> String {
        text::message(self.language, key, arguments)
    }

    /// A whole number as the page's language writes it.
    pub fn number(&self, number: impl Into<i128>) -> String {
        text::number(self.language, number)
    }

    /// The sentence of one message.
    pub fn error(&self, error: &FieldError) -> String {
        text::field_error(self.language, error)
    }

    /// What is wrong at one field, as one text: the `error` of a field component.
    pub fn error_at(&self, errors: &[FieldError], field: &str) -> Option<String> {
        let sentences: Vec<String> = errors
            .iter()
            .filter(|error| error.field == field)
            .map(|error| self.error(error))
            .collect();
        (!sentences.is_empty()).then(|| sentences.join(" "))
    }

    /// All messages of a form: the `items` of the error summary.
    pub fn summary(&self, errors: &[FieldError]) -> Vec<SummaryItem> {
        errors
            .iter()
            .map(|error| SummaryItem {
                field: error.field.clone().into_owned(),
                message: self.error(error),
            })
            .collect()
    }

    /// The error summary above a form; nothing when nothing is wrong.
    pub fn error_summary(&self, errors: &[FieldError]) -> AnyView {
        let (title, items) = (self.t("shell-problem"), self.summary(errors));
        view! { <ErrorSummary title=title items=items/> }.into_any()
    }

    /// What the address asks for by a name of its query; nothing when it does not.
    pub fn asked(&self, name: &str) -> Option<&str> {
        let (_, query) = self.path.split_once('?')?;
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// The label of a field that may be left empty: `Reason (optional)`.
    pub fn optional_label(&self, key: &str) -> String {
        format!("{} ({})", self.t(key), self.t("shell-optional"))
    }

    /// The link to a list's next page; nothing on the last one.
    pub fn pagination(&self, next: Option<String>) -> AnyView {
        let (label, next_label) = (self.t("shell-pages-label"), self.t("shell-next-page"));
        view! { <Pagination label=label next_label=next_label next=next/> }.into_any()
    }

    /// The pages above this one: label and address, from the top down.
    pub fn breadcrumbs(&self, crumbs: Vec<Crumb>) -> AnyView {
        let label = self.t("shell-breadcrumbs-label");
        view! { <Breadcrumbs label=label crumbs=crumbs/> }.into_any()
    }

    /// The `lang` of what the community wrote; nothing where it is the page's own.
    pub fn written_lang(&self) -> Option<&'static str> {
        (self.written_in != self.language).then(|| self.written_in.tag())
    }

    /// What the community wrote, marked with its language where that is not the page's.
    pub fn written(&self, text: impl Into<String>) -> AnyView {
        let text: String = text.into();
        match self.written_lang() {
            Some(language) => view! { <span lang=language>{text}</span> }.into_any(),
            None => text.into_any(),
        }
    }

    /// What a link among others of the same words is about, behind them for those who hear it.
    pub fn about(&self, what: impl Into<String>) -> AnyView {
        let what: String = what.into();
        view! { <span class="visually-hidden">": " {what}</span> }.into_any()
    }

    /// The page's address in a language.
    pub fn path_in(&self, language: Language) -> String {
        let separator = if self.path.contains('?') { '&' } else { '?' };
        format!("{}{separator}lang={}", self.path, language.tag())
    }
}

/// The same content in another form, announced in the head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternate {
    /// The media type: `application/atom+xml`, `application/json`, `text/calendar`.
    pub media_type: &'static str,
    /// What a feed reader calls it.
    pub title: String,
    /// Its address.
    pub href: String,
}

/// How much of a wide screen a page uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Width {
    /// Text and forms: one column of a readable measure.
    Reading,
    /// Lists, tables, charts.
    #[default]
    Wide,
}

/// A page: what stands between header and footer, and what the head says about it.
pub struct Page {
    /// For the window, without the community's name.
    pub title: String,
    /// One sentence for search engines and previews; empty when there is none.
    pub description: String,
    /// Other forms of the same content.
    pub alternates: Vec<Alternate>,
    /// How much of a wide screen it uses.
    pub width: Width,
    /// The bundle its island needs (`answer`, `studio`); `None` for a page without scripts.
    pub island: Option<&'static str>,
    /// Keeps search engines away: forms, private pages, refusals.
    pub private: bool,
    /// What it is called where it stands within another page, without the site's header and footer; `None` for all others.
    pub inset: Option<String>,
    /// The content of `<main>`.
    pub body: AnyView,
}

impl Page {
    /// A page for everybody, wide, without an island.
    pub fn new(title: impl Into<String>, body: impl IntoAny) -> Self {
        Self {
            title: title.into(),
            description: String::new(),
            alternates: Vec::new(),
            width: Width::Wide,
            island: None,
            private: false,
            inset: None,
            body: body.into_any(),
        }
    }

    /// The same page with its sentence for search engines.
    #[must_use]
    pub fn described(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// The same page as one column of text or form.
    #[must_use]
    pub fn narrow(mut self) -> Self {
        self.width = Width::Reading;
        self
    }

    /// The same page, kept from search engines.
    #[must_use]
    pub fn private(mut self) -> Self {
        self.private = true;
        self
    }

    /// The same page as it stands within another one: alone, under a name of its own.
    #[must_use]
    pub fn inset(mut self, name: String) -> Self {
        self.inset = Some(name);
        self
    }

    /// The same page with the bundle of its island.
    #[must_use]
    pub fn with_island(mut self, bundle: &'static str) -> Self {
        self.island = Some(bundle);
        self
    }

    /// The same page with one more form of its content.
    #[must_use]
    pub fn alternate(
        mut self,
        media_type: &'static str,
        title: impl Into<String>,
        href: impl Into<String>,
    ) -> Self {
        self.alternates.push(Alternate {
            media_type,
            title: title.into(),
            href: href.into(),
        });
        self
    }
}
