//! The public record: the list, and one entry with everything needed to check it.

use folkmoot_domain::record::{Document, Entry, EntryPage, Kind, Summary};
use folkmoot_ui::{Badge, Crumb, EmptyState, PageHeading, Section, Tone};
use leptos::prelude::*;

use crate::frame::{Frame, Page};

/// The list, newest first.
pub fn record_page(frame: &Frame, model: &EntryPage) -> Page {
    let title = frame.t("record-title");
    let next = model.next.map(|before| match model.filter.kind {
        Some(kind) => format!("/record?kind={kind}&before={before}"),
        None => format!("/record?before={before}"),
    });
    let list = if model.entries.is_empty() {
        view! {
            <EmptyState title=frame.t("record-empty")>
                <p>{frame.t("record-empty-hint")}</p>
            </EmptyState>
        }
        .into_any()
    } else {
        view! {
            <ol class="record-list">
                {model.entries.iter().map(|entry| line(frame, entry)).collect_view()}
            </ol>
        }
        .into_any()
    };
    let body = view! {
        <PageHeading title=title.clone() lead=frame.t("record-lead")>
            <p class="note">
                {frame.t_with("record-size", &[("count", model.size.into())])} " "
                <a href="/record.atom">{frame.t("record-feed")}</a> " · "
                <a href="/api/v1/record">"JSON"</a> " · "
                <a href="/help/record">{frame.t("record-help")}</a>
            </p>
        </PageHeading>
        {(model.size > 0).then(|| filter(frame, model.filter.kind))}
        {list}
        {frame.pagination(next)}
    };
    Page::new(title, body)
        .described(frame.t("record-lead"))
        .alternate(
            "application/atom+xml",
            frame.t("record-feed"),
            "/record.atom",
        )
        .alternate("application/json", "JSON", "/api/v1/record")
}

fn filter(frame: &Frame, chosen: Option<Kind>) -> AnyView {
    let options = Kind::ALL
        .iter()
        .map(|kind| {
            view! {
                <option value=kind.as_str() selected=chosen == Some(*kind)>
                    {plain_sentence(frame, *kind)}
                </option>
            }
        })
        .collect_view();
    view! {
        <form method="get" action="/record" class="record-filter">
            <label for="kind">{frame.t("record-filter")}</label>
            <select id="kind" name="kind">
                <option value="" selected=chosen.is_none()>{frame.t("record-filter-all")}</option>
                {options}
            </select>
            <button type="submit" class="button button-secondary">{frame.t("record-show")}</button>
        </form>
    }
    .into_any()
}

fn line(frame: &Frame, entry: &Summary) -> AnyView {
    let number = format!("#{}", entry.seq);
    let name = frame.t_with(
        "record-entry-title",
        &[("number", entry.seq.to_string().into())],
    );
    view! {
        <li class="record-line">
            <a class="record-number" href=format!("/record/{}", entry.seq)>
                <span aria-hidden="true">{number}</span>
                <span class="visually-hidden">{name}</span>
            </a>
            <p class="record-sentence">{sentence(frame, entry)}</p>
            <p class="note">{frame.instant_and_distance(entry.happened_at, "UTC")}</p>
        </li>
    }
    .into_any()
}

/// Stands for the subject while a sentence is translated; no text holds it.
const MARK: &str = "\u{1}";

/// The sentence of an entry with a link to what it is about.
fn sentence(frame: &Frame, entry: &Summary) -> AnyView {
    let whole = frame.t_with(entry.kind.sentence(), &[("subject", MARK.into())]);
    let name = subject_name(frame, entry);
    let Some((before, after)) = whole.split_once(MARK) else {
        return whole.into_any();
    };
    // Fluent may wrap what it inserts in directional isolates.
    let before = before.trim_end_matches('\u{2068}').to_owned();
    let after = after.trim_start_matches('\u{2069}').to_owned();
    let link = match entry
        .subject
        .as_ref()
        .and_then(|subject| subject.path.clone())
    {
        Some(path) => view! { <a href=path>{name}</a> }.into_any(),
        None => name.into_any(),
    };
    view! { {before}{link}{after} }.into_any()
}

fn subject_name(frame: &Frame, entry: &Summary) -> String {
    let name = entry
        .subject
        .as_ref()
        .map_or("", |subject| subject.name.in_language(frame.language));
    if name.is_empty() {
        frame.t("record-unnamed")
    } else {
        name.to_owned()
    }
}

/// The sentence of an entry as plain text, for feeds and titles.
pub fn sentence_text(frame: &Frame, entry: &Summary) -> String {
    let name = subject_name(frame, entry);
    let arguments = [("subject", name.as_str().into())];
    without_isolates(&frame.t_with(entry.kind.sentence(), &arguments))
}

/// What a kind of entry says of anything.
fn plain_sentence(frame: &Frame, kind: Kind) -> String {
    without_isolates(&frame.t_with(kind.sentence(), &[("subject", "…".into())]))
}

fn without_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// One entry: what happened, its body, its documents, and how to check them.
pub fn entry_page(frame: &Frame, model: &Entry) -> Page {
    let entry = &model.summary;
    let title = frame.t_with(
        "record-entry-title",
        &[("number", entry.seq.to_string().into())],
    );
    let file = format!("/record/{}.json", entry.seq);
    let neighbours = [
        (entry.seq > 1).then(|| (entry.seq - 1, frame.t("record-previous"))),
        (entry.seq < model.size).then(|| (entry.seq + 1, frame.t("record-next"))),
    ]
    .into_iter()
    .flatten()
    .map(|(seq, label)| view! { <a href=format!("/record/{seq}")>{label}</a> " " })
    .collect_view();
    let body = view! {
        {frame.breadcrumbs(vec![Crumb::new(frame.t("shell-nav-record"), "/record")])}
        <PageHeading title=title.clone()>
            <p class="lead">{sentence(frame, entry)}</p>
            <p class="note">{frame.instant_and_distance(entry.happened_at, "UTC")}</p>
        </PageHeading>
        <Section id="body" title=frame.t("record-body")>
            <p>{frame.t("record-body-hint")}</p>
            <pre class="record-bytes" tabindex="0"><code>{model.body_text.clone()}</code></pre>
            <dl class="digests">{digest("SHA-256", &model.digest)}</dl>
        </Section>
        {documents(frame, &model.documents)}
        {check(frame, model, &file)}
        <nav class="record-neighbours" aria-label=frame.t("record-neighbours")>{neighbours}</nav>
    };
    Page::new(title, body)
        .described(sentence_text(frame, entry))
        .alternate("application/json", "JSON", file)
}

fn documents(frame: &Frame, documents: &[Document]) -> Option<AnyView> {
    (!documents.is_empty()).then(|| {
        view! {
            <Section id="documents" title=frame.t("record-documents")>
                <p>{frame.t("record-documents-hint")}</p>
                {documents.iter().map(|one| document(frame, one)).collect_view()}
            </Section>
        }
        .into_any()
    })
}

fn document(frame: &Frame, document: &Document) -> AnyView {
    let salt = document
        .salt
        .as_ref()
        .filter(|_| document.document.is_some())
        .map(|salt| digest(&frame.t("record-salt"), salt));
    let content = match &document.document {
        Some(text) if salt.is_some() => view! {
            <pre class="record-bytes" tabindex="0"><code>{text.clone()}</code></pre>
        }
        .into_any(),
        _ => view! {
            <p>
                <Badge tone=Tone::Neutral label=frame.t("record-erased")/> " "
                {frame.t("record-erased-hint")}
            </p>
        }
        .into_any(),
    };
    view! {
        <article class="record-document">
            <h3><code>{document.name.clone()}</code></h3>
            {content}
            <dl class="digests">
                {salt} {digest(&frame.t("record-commitment"), &document.commitment)}
            </dl>
        </article>
    }
    .into_any()
}

/// A hash or salt with its name.
fn digest(name: &str, value: &str) -> AnyView {
    view! {
        <dt>{name.to_owned()}</dt>
        <dd><code class="digest">{value.to_owned()}</code></dd>
    }
    .into_any()
}

fn check(frame: &Frame, model: &Entry, file: &str) -> AnyView {
    let name = format!("entry-{}.json", model.summary.seq);
    let mut commands = format!(
        "# {}\njq -rj .body_text {name} | sha256sum",
        frame.t("record-check-body")
    );
    for (position, document) in model.documents.iter().enumerate() {
        if document.document.is_some() {
            use std::fmt::Write as _;
            // Writing to a String can't fail.
            let _ = write!(
                commands,
                "\n# {}: {}\n(jq -r '.documents[{position}].salt' {name} | xxd -r -p; \
                 jq -rj '.documents[{position}].document' {name}) | sha256sum",
                frame.t("record-check-document"),
                document.name
            );
        }
    }
    view! {
        <Section id="check" title=frame.t("record-check")>
            <p>
                {frame.t("record-check-hint")} " "
                <a href=file.to_owned() download=name>{frame.t("record-check-download")}</a>
            </p>
            <pre class="record-bytes" tabindex="0"><code>{commands}</code></pre>
        </Section>
    }
    .into_any()
}

#[cfg(test)]
mod tests;
