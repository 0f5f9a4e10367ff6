//! Writes one page with every component, to look at: `cargo run -p folkmoot-app --example gallery -- FOLDER`.
//!
//! The page links the files of `style/` and `public/` where they lie in the repository.

#![allow(clippy::too_many_lines, reason = "a page of samples")]

use std::path::Path;
use std::{env, fs, io};

use folkmoot_app::frame::{Assets, Frame, Page, render_static};
use folkmoot_app::help::{PAGES, help_index, help_page};
use folkmoot_app::home::home_page;
use folkmoot_app::markdown::prose;
use folkmoot_app::refusal::refusal_page;
use folkmoot_domain::forms::FieldError;
use folkmoot_domain::home::HomePage;
use folkmoot_domain::language::Language;
use folkmoot_ui::{
    Badge, Button, ButtonKind, Card, Cell, Checkboxes, Choice, Column, Crumb, DataTable,
    DescriptionItem, DescriptionList, EmptyState, Field, FieldKind, Figure, LinkButton, Notice,
    NoticeKind, PageHeading, Progress, Radios, Row, Section, Select, Tab, Tabs, TextArea, Tone,
};
use jiff::Timestamp;
use jiff::tz::TimeZoneDatabase;
use leptos::prelude::*;

fn main() -> io::Result<()> {
    let folder = env::args()
        .nth(1)
        .unwrap_or_else(|| "target/gallery".into());
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut css = String::new();
    for file in ["reset", "tokens", "base"] {
        css += &fs::read_to_string(root.join(format!("style/{file}.css")))?;
    }
    let mut components: Vec<_> = fs::read_dir(root.join("style/components"))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<_>>()?;
    components.sort();
    for path in components {
        css += &fs::read_to_string(path)?;
    }
    css += &fs::read_to_string(root.join("style/utilities.css"))?;
    fs::create_dir_all(&folder)?;
    let folder = Path::new(&folder);
    fs::write(folder.join("style.css"), css)?;
    let home: HomePage = serde_json::from_str(include_str!("home.json"))?;
    for language in Language::ALL {
        let frame = frame(language);
        let name = |page: &str| folder.join(format!("{page}-{}.html", language.tag()));
        fs::write(name("gallery"), render_static(&frame, || gallery(&frame)))?;
        fs::write(
            name("home"),
            render_static(&frame, || home_page(&frame, &home)),
        )?;
        fs::write(
            name("home-new"),
            render_static(&frame, || home_page(&frame, &HomePage::default())),
        )?;
        fs::write(name("help"), render_static(&frame, || help_index(&frame)))?;
        for page in PAGES {
            let html = render_static(&frame, || {
                help_page(&frame, page).unwrap_or_else(|| help_index(&frame))
            });
            fs::write(name(page), html)?;
        }
        let refusal = render_static(&frame, || refusal_page(&frame, 404, None));
        fs::write(name("refusal"), refusal)?;
    }
    Ok(())
}

fn frame(language: Language) -> Frame {
    Frame {
        language,
        written_in: Language::English,
        viewer: None,
        community: "Open Model Initiative".into(),
        path: "/decisions/TSC-2026-007".into(),
        origin: "https://moot.example".into(),
        demo: true,
        assets: Assets {
            stylesheet: "style.css".into(),
            ..Assets::default()
        },
        source: Some("https://example.org/source".into()),
        now: Timestamp::from_second(1_795_000_000).unwrap_or_default(),
        zones: TimeZoneDatabase::bundled(),
    }
}

const CHART: &str = r#"<svg viewBox="0 0 640 132" role="img" aria-label="Bars">
<rect class="chart-1" x="150" y="6" width="400" height="24"/><rect class="chart-1" x="150" y="40" width="260" height="24"/>
<rect class="chart-1" x="150" y="74" width="120" height="24"/><rect class="chart-rest" x="150" y="108" width="30" height="20"/>
<g font-size="15"><text class="chart-ink" x="0" y="24">Open weights</text><text class="chart-ink" x="0" y="58">Open data</text>
<text class="chart-ink" x="0" y="92">Both</text><text class="chart-soft" x="0" y="124">No answer</text>
<text class="chart-soft" x="558" y="24">49 %</text><text class="chart-soft" x="418" y="58">32 %</text><text class="chart-soft" x="278" y="92">15 %</text></g></svg>"#;

fn gallery(frame: &Frame) -> Page {
    let errors = vec![FieldError::new("title", "shell-error-422-title")];
    let zone = "America/New_York";
    let closes = frame.now + jiff::SignedDuration::from_hours(76);
    let body = view! {
        {frame
            .breadcrumbs(vec![
                Crumb::new(frame.t("shell-nav-decisions"), "/decisions"),
                Crumb::new("Technical Steering Committee", "/groups/tsc"),
            ])}
        <PageHeading
            title="Publish the training code of the first model under Apache-2.0"
            kicker="TSC-2026-007 · Technical Steering Committee".to_owned()
            lead="Moved by Ada Kestrel. Needs more than half of all seven voting members."
                .to_owned()
        >
            <Badge tone=Tone::Active label="Open"/>
            <Badge tone=Tone::Positive label="Passed"/>
            <Badge tone=Tone::Negative label="Failed"/>
            <Badge tone=Tone::Warning label="No quorum"/>
            <Badge label="Withdrawn"/>
            <span>{frame.instant_and_distance(closes, zone)}</span>
        </PageHeading>
        <Tabs
            label="Views"
            tabs=vec![
                Tab::new("Motion", "#", true),
                Tab::new("Votes", "#", false),
                Tab::new("History", "#", false),
            ]
        />
        <Section id="facts" title="Outcome" more="All decisions".to_owned() more_href="#">
            <DescriptionList items=vec![
                DescriptionItem::new("Rule", "More than 1/2 of all voting members (charter §3.d)"),
                DescriptionItem::new("Arithmetic", "4 of 7 voted yes; 4 × 2 = 8 > 7: passed"),
                DescriptionItem::new("Closed", frame.instant(frame.now, zone)),
            ]/>
            <DataTable
                caption="Votes by member"
                columns=vec![
                    Column::text("Member"),
                    Column::text("Affiliation"),
                    Column::text("Vote"),
                    Column::number("Weight"),
                ]
                rows=["Ada Kestrel", "Bruno Falke", "Chiara Lodi", "Deng Yuming"]
                    .into_iter()
                    .map(|name| {
                        Row::new(vec![
                            name.into(),
                            "Invented University of Lower Saxony".into(),
                            Cell::new(view! { <Badge tone=Tone::Positive label="Yes"/> }),
                            "1,024".into(),
                        ])
                    })
                    .collect()
            />
        </Section>
        <Section id="cards" title="Open now">
            <div class="grid">
                <Card
                    kicker="TSC-2026-008"
                    title="Admit the Data working group's second lead"
                    href="#"
                >
                    <p><Badge tone=Tone::Active label="Open"/></p>
                    <p>"Closes "{frame.instant_and_distance(closes, zone)}</p>
                </Card>
                <Card kicker="Survey" title="Future model research and training" href="#">
                    <p>"412 answers so far; five minutes, anonymous."</p>
                </Card>
                <EmptyState title="No meetings are planned.">
                    <p>"When a group plans one, it is listed here and in the calendar."</p>
                </EmptyState>
            </div>
        </Section>
        <Section id="form" title="A form">
            {frame.error_summary(&errors)}
            <form class="form" method="post">
                <Field
                    name="title"
                    label="Title"
                    hint="One line that says what will be done.".to_owned()
                    error=frame.error_at(&errors, "title")
                    value="Publish <everything>"
                />
                <Field name="closes" label="Closes on" kind=FieldKind::DateTimeLocal/>
                <TextArea name="text" label="Text" value="**Resolved:** </textarea><b>bold" rows=4/>
                <Select
                    name="mode"
                    label="How it is voted on"
                    choices=vec![
                        Choice::new("meeting", "In a meeting", false),
                        Choice::new("electronic", "Electronically", true),
                    ]
                />
                <Radios
                    name="vote"
                    legend="Your vote"
                    hint="You can change it until the motion closes.".to_owned()
                    choices=vec![
                        Choice::new("yes", "Yes", true),
                        Choice::new("no", "No", false),
                        Choice::new("recuse", "Recuse", false)
                            .with_hint("You have an interest in the matter."),
                    ]
                />
                <Checkboxes
                    name="topics"
                    legend="Topics"
                    choices=vec![
                        Choice::new("a", "Data", true),
                        Choice::new("b", "Evaluation", false),
                    ]
                />
                <Progress name="progress" label="Page 2 of 5" value=2 max=5/>
                <p class="actions">
                    <Button label="Send"/>
                    <Button label="Back" kind=ButtonKind::Secondary/>
                    <Button label="Withdraw" kind=ButtonKind::Danger/>
                    <LinkButton label="Cancel" href="#" kind=ButtonKind::Quiet/>
                </p>
            </form>
        </Section>
        <Section id="notices" title="Notices">
            <Notice title="Your answers are anonymous">
                <p>"No account, no address and no time is stored with them."</p>
            </Notice>
            <Notice kind=NoticeKind::Success title="Your vote is counted"/>
            <Notice kind=NoticeKind::Warning title="Minutes are overdue by 9 days"/>
        </Section>
        <Figure
            id="chart"
            title="Half of the respondents want open weights first"
            subtitle="Share of respondents, n = 412".to_owned()
            svg=CHART
            table_label="The numbers"
            note="Self-selected: no margin of error is meaningful.".to_owned()
        >
            <DataTable
                caption="Shares"
                columns=vec![Column::text("Answer"), Column::number("Share")]
                rows=vec![Row::new(vec!["Open weights".into(), "49 %".into()])]
            />
        </Figure>
        {prose(
            "# Minutes\n\nPresent: **seven** of nine. See [the motion](/decisions/TSC-2026-007).\n\n\
             ## Actions\n\n- Ada writes the announcement\n- Bruno asks `legal`\n\n> Quorum was lost at 11:40.",
            2,
        )}
    };
    Page::new("Publish the training code", body)
}
