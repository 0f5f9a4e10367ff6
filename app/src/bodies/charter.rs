//! `/groups/{slug}/charter/{number}`: one version of a charter.

use folkmoot_domain::bodies::{Charter, Group};
use folkmoot_ui::{Breadcrumbs, Crumb, Notice, NoticeKind, PageHeading};
use leptos::prelude::*;

use super::group::version;
use crate::frame::{Frame, Page};

/// One version of a charter, as it was adopted.
pub fn charter_page(frame: &Frame, group: &Group, charter: &Charter) -> Page {
    let base = format!("/groups/{}", group.body.slug);
    let title = frame.t_with(
        "bodies-charter-title",
        &[("group", group.body.name.as_str().into())],
    );
    let lasting = format!("{base}/charter/{}", charter.number);
    let in_force = group.charter_in_force == Some(charter.number);
    let body = view! {
        <Breadcrumbs
            label=frame.t("shell-breadcrumbs-label")
            crumbs=vec![
                Crumb::new(frame.t("bodies-groups-title"), "/groups"),
                Crumb::new(group.body.name.clone(), base.clone()),
            ]
        />
        <PageHeading title=title.clone() kicker=version(frame, charter)>
            <span>{frame.t("bodies-charter-adopted")} " " {frame.day(charter.adopted_on)}</span>
            {charter
                .decision
                .as_ref()
                .map(|code| {
                    let decision = format!("/decisions/{code}");
                    view! {
                        <span>
                            {frame.t("effects-charter-by")} " " <a href=decision>{code.clone()}</a>
                        </span>
                    }
                })}
        </PageHeading>
        {(!in_force)
            .then(|| {
                view! {
                    <Notice kind=NoticeKind::Warning title=frame.t("bodies-charter-not-in-force")>
                        <p>
                            <a href=format!("{base}#charter")>
                                {frame.t("bodies-charter-versions")}
                            </a>
                        </p>
                    </Notice>
                }
            })}
        <p class="note">
            {frame.t("bodies-charter-cite")} " "
            <a href=lasting>{version(frame, charter)}</a>
        </p>
        {crate::markdown::charter(frame, &charter.text, 2)}
    };
    Page::new(title, body).narrow()
}
