//! The form by which a motion is given up: a draft, or an open motion.

use folkmoot_domain::motions::State;
use folkmoot_domain::motions::reading::Shown;
use folkmoot_ui::{Button, ButtonKind, Section};
use leptos::prelude::*;

use crate::frame::Frame;

/// The section, for those who may; `address` is the motion's own.
pub(super) fn section(frame: &Frame, shown: &Shown, address: &str) -> Option<AnyView> {
    if !shown.powers.withdraw {
        return None;
    }
    let (title, note) = if shown.motion.state == State::Draft {
        ("motions-withdraw", "motions-withdraw-note")
    } else {
        ("motions-withdraw-open", "motions-withdraw-open-note")
    };
    let action = format!("{address}/withdraw");
    Some(
        view! {
            <Section id="withdraw" title=frame.t(title)>
                <p>{frame.t(note)}</p>
                <form method="post" action=action>
                    <Button label=frame.t(title) kind=ButtonKind::Danger/>
                </form>
            </Section>
        }
        .into_any(),
    )
}
