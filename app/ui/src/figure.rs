use leptos::prelude::*;

use crate::Content;

/// A chart with its finding, its source line and the same numbers as a table.
#[component]
pub fn Figure(
    /// The `id`, for links to this chart.
    #[prop(into)]
    id: String,
    /// What the chart shows, as a finding where there is one.
    #[prop(into)]
    title: String,
    /// Unit and base: "Share of respondents, n = 412".
    #[prop(optional_no_strip, into)]
    subtitle: Option<String>,
    /// The chart as an SVG document made by us, never by a user: it is placed as it is.
    #[prop(into)]
    svg: String,
    /// What the table is called ("Show the numbers").
    #[prop(into)]
    table_label: String,
    /// Method and source below the chart.
    #[prop(optional_no_strip, into)]
    note: Option<String>,
    /// The numbers as a table.
    children: Content,
) -> impl IntoView {
    view! {
        <figure class="figure" id=id>
            <figcaption>
                <span class="figure-title">{title}</span>
                {subtitle.map(|subtitle| view! { <span class="figure-subtitle">{subtitle}</span> })}
            </figcaption>
            <div class="figure-chart" inner_html=svg></div>
            <details class="figure-table">
                <summary>{table_label}</summary>
                {children.view()}
            </details>
            {note.map(|note| view! { <p class="figure-note">{note}</p> })}
        </figure>
    }
}
