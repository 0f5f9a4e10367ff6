use std::fmt::Write as _;

use folkmoot_domain::language::Language;
use leptos::prelude::*;

use super::{Frame, Page, Width};

/// What the head of a page with an island needs besides.
pub struct IslandHead(pub AnyView);

/// The whole document of a page without an island: no script, the same bytes for the same input.
pub fn render_static(frame: &Frame, page: impl FnOnce() -> Page) -> String {
    Owner::new().with(|| document(frame, page(), None).to_html())
}

/// The document around a page. An island's head (its bundle and nonces) comes after everything else in `<head>`.
pub fn document(frame: &Frame, page: Page, island: Option<IslandHead>) -> AnyView {
    let title = if page.title.is_empty() {
        frame.community.clone()
    } else {
        format!("{} · {}", page.title, frame.community)
    };
    let main_class = match page.width {
        Width::Reading => "main main-reading",
        Width::Wide => "main main-wide",
    };
    let within = page.inset.is_none();
    let alternates = page
        .alternates
        .into_iter()
        .map(|alternate| {
            view! {
                <link
                    rel="alternate"
                    type=alternate.media_type
                    title=alternate.title
                    href=alternate.href
                />
            }
        })
        .collect_view();
    view! {
        <!DOCTYPE html>
        <html lang=frame.language.tag()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <title>{title}</title>
                {(!page.description.is_empty())
                    .then(|| view! { <meta name="description" content=page.description/> })}
                {page.private.then(|| view! { <meta name="robots" content="noindex"/> })}
                <link rel="stylesheet" href=frame.assets.stylesheet.clone()/>
                <link rel="icon" type="image/svg+xml" href=frame.assets.favicon.clone()/>
                {frame
                    .assets
                    .touch_icon
                    .clone()
                    .map(|href| view! { <link rel="apple-touch-icon" href=href/> })}
                <link rel="manifest" href=frame.assets.manifest.clone()/>
                {alternates}
                {island.map(|head| head.0)}
            </head>
            <body>
                {within
                    .then(|| {
                        view! {
                            <a class="skip-link" href="#main">{frame.t("shell-skip")}</a>
                            {frame.demo.then(|| demo_banner(frame))}
                            {header(frame)}
                        }
                    })}
                <main id="main" class=main_class tabindex="-1" aria-label=page.inset>{page.body}</main>
                {within.then(|| footer(frame))}
                {(!page.private).then(|| source_on_paper(frame))}
            </body>
        </html>
    }
    .into_any()
}

fn demo_banner(frame: &Frame) -> AnyView {
    view! {
        <aside class="demo-banner" aria-label=frame.t("shell-demo-label")>
            <p><strong>{frame.t("shell-demo-label")}</strong>" "{frame.t("shell-demo")}</p>
        </aside>
    }
    .into_any()
}

/// Where a printed page came from and when; addresses of private pages may hold secrets and stay off paper.
fn source_on_paper(frame: &Frame) -> AnyView {
    let address = format!("{}{}", frame.origin, frame.path);
    let printed = frame.instant_in_words(frame.now, "UTC");
    view! {
        <p class="paper-source">
            {frame.community.clone()} " · " <span class="paper-address">{address}</span> " · "
            {frame.t_with("shell-printed", &[("when", printed.as_str().into())])}
        </p>
    }
    .into_any()
}

fn header(frame: &Frame) -> AnyView {
    let home_current = (frame.path == "/").then_some("page");
    view! {
        <header class="site-header">
            <div class="site-header-inner">
                <a class="site-name" href="/" aria-current=home_current>
                    {mark()}
                    <span>{frame.community.clone()}</span>
                </a>
                <nav class="site-nav" aria-label=frame.t("shell-nav-label")>
                    <ul>
                        {[
                            ("/surveys", "shell-nav-surveys"),
                            ("/decisions", "shell-nav-decisions"),
                            ("/meetings", "shell-nav-meetings"),
                            ("/groups", "shell-nav-groups"),
                            ("/record", "shell-nav-record"),
                        ]
                            .into_iter()
                            .map(|(href, key)| {
                                view! {
                                    <li>
                                        <a href=href aria-current=current(&frame.path, href)>
                                            {frame.t(key)}
                                        </a>
                                    </li>
                                }
                            })
                            .collect_view()}
                    </ul>
                </nav>
                {account_corner(frame)}
            </div>
        </header>
    }
    .into_any()
}

/// `page` on the section's own page, `true` below it.
fn current(path: &str, section: &str) -> Option<&'static str> {
    let path = path.split('?').next().unwrap_or(path);
    if path == section {
        Some("page")
    } else {
        path.strip_prefix(section)
            .is_some_and(|rest| rest.starts_with('/'))
            .then_some("true")
    }
}

fn account_corner(frame: &Frame) -> AnyView {
    match &frame.viewer {
        Some(viewer) => view! {
            <div class="account-corner">
                <a class="account-name" href="/account" title=frame.t("shell-account")>
                    {viewer.name.clone()}
                </a>
                <form method="post" action="/sign-out">
                    <button type="submit" class="button button-quiet">{frame.t("shell-sign-out")}</button>
                </form>
            </div>
        }
        .into_any(),
        None => view! {
            <div class="account-corner">
                <a class="button button-secondary button-small" href=sign_in(&frame.path)>
                    {frame.t("shell-sign-in")}
                </a>
            </div>
        }
        .into_any(),
    }
}

/// The sign-in page, which leads back to where the reader was.
fn sign_in(path: &str) -> String {
    if ["/", "/sign-in", "/sign-up"].contains(&path.split('?').next().unwrap_or(path)) {
        return "/sign-in".to_owned();
    }
    let mut href = String::from("/sign-in?next=");
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            href.push(char::from(byte));
        } else {
            // Writing to a String can't fail.
            let _ = write!(href, "%{byte:02X}");
        }
    }
    href
}

fn footer(frame: &Frame) -> AnyView {
    view! {
        <footer class="site-footer">
            <div class="site-footer-inner">
                <nav class="language-switch" aria-label=frame.t("shell-language-label")>
                    <ul>
                        {Language::ALL
                            .into_iter()
                            .map(|language| {
                                let current = (language == frame.language).then_some("true");
                                view! {
                                    <li>
                                        <a
                                            href=frame.path_in(language)
                                            lang=language.tag()
                                            hreflang=language.tag()
                                            aria-current=current
                                        >
                                            {language.own_name()}
                                        </a>
                                    </li>
                                }
                            })
                            .collect_view()}
                    </ul>
                </nav>
                <nav class="footer-links" aria-label=frame.t("shell-footer-label")>
                    <ul>
                        <li><a href="/help">{frame.t("shell-help")}</a></li>
                        <li><a href="/record.atom">{frame.t("shell-feed")}</a></li>
                        <li><a href="/calendar.ics">{frame.t("shell-calendar")}</a></li>
                        <li><a href="/api/v1/openapi.json">{frame.t("shell-api")}</a></li>
                        {frame
                            .source
                            .clone()
                            .map(|href| view! { <li><a href=href>{frame.t("shell-source")}</a></li> })}
                    </ul>
                </nav>
                <p class="site-promise">{frame.t("shell-promise")}</p>
            </div>
        </footer>
    }
    .into_any()
}

/// The mark: a circle of seats, one of them taken.
fn mark() -> AnyView {
    view! {
        <svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
            <g fill="currentColor">
                <circle cx="16" cy="4.5" r="3.2" class="mark-speaker"/>
                <circle cx="24.1" cy="7.9" r="2.6"/>
                <circle cx="27.5" cy="16" r="2.6"/>
                <circle cx="24.1" cy="24.1" r="2.6"/>
                <circle cx="16" cy="27.5" r="2.6"/>
                <circle cx="7.9" cy="24.1" r="2.6"/>
                <circle cx="4.5" cy="16" r="2.6"/>
                <circle cx="7.9" cy="7.9" r="2.6"/>
            </g>
        </svg>
    }
    .into_any()
}

#[cfg(test)]
mod tests;
