//! Whether the answers can be sent now.

use leptos::prelude::*;

/// Says when the connection is lost, and that nothing typed is lost with it.
///
/// Texts come translated from the server; without the bundle the notice stays hidden.
#[island]
pub fn ConnectionState(
    /// The sentence to show while there is no connection.
    offline: String,
) -> impl IntoView {
    let online = RwSignal::new(true);
    Effect::new(move || {
        online.set(connected());
        for (name, state) in [("online", true), ("offline", false)] {
            let handle = window_event_listener_untyped(name, move |_| online.set(state));
            on_cleanup(move || handle.remove());
        }
    });
    view! {
        <p class="notice" role="status" hidden=move || online.get()>
            {offline}
        </p>
    }
}

#[cfg(feature = "hydrate")]
fn connected() -> bool {
    window().navigator().on_line()
}

/// Effects don't run on the server.
#[cfg(not(feature = "hydrate"))]
fn connected() -> bool {
    true
}
