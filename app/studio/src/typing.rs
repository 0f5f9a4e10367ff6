//! The form of an element: kept while somebody types, and never left with something that is not kept.

use std::{cell::RefCell, rc::Rc};

use js_sys::{JSON, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{
    BeforeUnloadEvent, Element, Event, HtmlElement, HtmlFormElement, MouseEvent, SubmitEvent,
    UrlSearchParams, window,
};

use crate::{dom, merge, mistakes, preview};

/// How long nothing is typed before it is kept, in milliseconds.
const PAUSE: i32 = 700;
/// How long to wait before the next attempt when nothing came back.
const AGAIN: i32 = 5_000;

/// Names of fields and what they hold, in their order.
pub(crate) type Entries = Vec<(String, String)>;

/// What its author wants to do as soon as everything is kept.
enum Next {
    /// Follow a link.
    Leave(String),
    /// Send a form by a button of it.
    Send(HtmlFormElement, Option<HtmlElement>),
}

#[derive(Default)]
struct State {
    /// What the server has, as far as this page knows.
    kept: Entries,
    /// What the server did not take: it is sent again when it has changed.
    refused: Option<Entries>,
    /// Counts what was typed: only the last pause keeps.
    typed: u32,
    /// Something is under way.
    sending: bool,
    /// The next attempt is waited for.
    again: bool,
    /// The form itself is being sent: nothing is sent beside it.
    leaving: bool,
    /// The page shows a form that was not kept because somebody was faster: only its button decides.
    held: bool,
    next: Option<Next>,
}

/// The form of the page.
#[derive(Clone)]
pub(crate) struct Typing {
    pub(crate) form: HtmlFormElement,
    state: Rc<RefCell<State>>,
}

/// Takes the form over, when there is one that nobody has taken over yet.
pub(crate) fn wake() {
    let form = dom::by_id("element-form").and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
    let Some(form) = form.filter(|form| dom::claim(form)) else {
        return;
    };
    let typing = Typing {
        state: Rc::default(),
        form,
    };
    let unkept = typing.form.get_attribute("data-unkept");
    {
        let mut state = typing.state.borrow_mut();
        state.held = unkept.as_deref() == Some("clash");
        if unkept.is_none() {
            state.kept = typing.entries();
        }
    }
    typing.listen();
    dom::reload_when_restored();
    preview::refresh();
}

impl Typing {
    fn listen(&self) {
        for name in ["input", "change"] {
            let typing = self.clone();
            dom::listen(&self.form, name, move |_| typing.typed());
        }
        let (Some(document), Some(window)) = (dom::document(), window()) else {
            return;
        };
        let typing = self.clone();
        dom::listen(&document, "submit", move |event| typing.submitted(&event));
        let typing = self.clone();
        dom::listen(&document, "click", move |event| typing.clicked(&event));
        // Hidden is the last state that a telephone tells of.
        let typing = self.clone();
        dom::listen(&document, "visibilitychange", move |_| {
            if dom::document().is_some_and(|document| document.hidden()) {
                typing.keep();
            }
        });
        let typing = self.clone();
        dom::listen(&window, "pagehide", move |_| typing.keep());
        let typing = self.clone();
        dom::listen(&window, "online", move |_| typing.keep());
        let typing = self.clone();
        dom::listen(&window, "beforeunload", move |event| {
            if !typing.state.borrow().leaving && typing.changed(true) {
                event.prevent_default();
                if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
                    event.set_return_value("unsaved");
                }
            }
        });
    }

    /// What the form holds now, without the revision.
    fn entries(&self) -> Entries {
        let mut entries = dom::entries(&self.form).unwrap_or_default();
        entries.retain(|(name, _)| name != "revision");
        entries
    }

    /// Whether something is not kept. A name is kept with the button alone: half of it would go into every condition.
    fn changed(&self, with_name: bool) -> bool {
        let without = |entries: &Entries| -> Entries {
            let kept = entries
                .iter()
                .filter(|(name, _)| with_name || name != "name");
            kept.cloned().collect()
        };
        without(&self.entries()) != without(&self.state.borrow().kept)
    }

    fn typed(&self) {
        if !self.changed(true) {
            mistakes::clear(&self.form);
            self.say("kept", "");
            return;
        }
        self.say_unsaved();
        let typed = {
            let mut state = self.state.borrow_mut();
            state.typed = state.typed.wrapping_add(1);
            state.typed
        };
        let typing = self.clone();
        dom::after(PAUSE, move || {
            if typing.state.borrow().typed == typed {
                typing.keep();
            }
        });
    }

    pub(crate) fn sentence(&self, name: &str) -> String {
        self.form.get_attribute(name).unwrap_or_default()
    }

    /// Sends the form unless there is nothing to send, or something is under way: then it is asked again afterwards.
    pub(crate) fn keep(&self) {
        let entries = self.entries();
        {
            let state = self.state.borrow();
            if state.sending || state.leaving || state.held || merge::disputed(&self.form) {
                return;
            }
        }
        if !self.changed(false) {
            self.go_on();
            return;
        }
        if self.state.borrow().refused.as_ref() == Some(&entries) {
            self.state.borrow_mut().next = None;
            return;
        }
        let Some(fields) = dom::fields(&self.form, None) else {
            return;
        };
        self.send(&fields, entries);
    }

    fn send(&self, fields: &UrlSearchParams, entries: Entries) {
        self.state.borrow_mut().sending = true;
        let (answered, lost) = (self.clone(), self.clone());
        dom::post(
            &self.sentence("data-keep"),
            fields,
            true,
            move |response, text| {
                answered.state.borrow_mut().sending = false;
                answered.arrived(response.status(), &text, entries);
            },
            move || {
                let mut state = lost.state.borrow_mut();
                state.sending = false;
                state.next = None;
                drop(state);
                lost.try_again();
            },
        );
    }

    /// Nothing came back, or nothing that can be understood: what is typed stays, and is sent again.
    fn try_again(&self) {
        self.say("trouble", &self.sentence("data-offline"));
        if std::mem::replace(&mut self.state.borrow_mut().again, true) {
            return;
        }
        let typing = self.clone();
        dom::after(AGAIN, move || {
            typing.state.borrow_mut().again = false;
            typing.keep();
        });
    }

    /// Says how it ended, marks the fields that are wrong, and remembers the revision for the next time.
    fn arrived(&self, status: u16, text: &str, sent: Entries) {
        if status == 404 {
            let mut state = self.state.borrow_mut();
            state.refused = Some(sent);
            state.next = None;
            drop(state);
            self.say("trouble", &self.sentence("data-gone"));
            return;
        }
        let answer = JSON::parse(text).ok().filter(JsValue::is_object);
        let Some(answer) = answer else {
            self.state.borrow_mut().next = None;
            self.try_again();
            return;
        };
        let said = get(&answer, "state").as_string().unwrap_or_default();
        let mistakes = self.mark(&get(&answer, "errors"));
        let revision = get(&answer, "revision").as_f64();
        match (status, revision) {
            (200, Some(revision)) => {
                remember(&revision.to_string());
                let mut state = self.state.borrow_mut();
                let former = std::mem::replace(&mut state.kept, sent);
                // The name was left out.
                restore_name(&mut state.kept, &former);
                state.refused = None;
                drop(state);
                if self.changed(true) {
                    self.say_unsaved();
                } else {
                    self.say("kept", &said);
                }
                preview::refresh();
                self.keep();
            }
            (409, Some(revision)) => {
                remember(&revision.to_string());
                let now = merge::entries(&get(&answer, "now"));
                let disputed = merge::merge(self, &self.state.borrow().kept, &now);
                let mut state = self.state.borrow_mut();
                merge::follow(&mut state.kept, &now);
                if disputed {
                    state.next = None;
                    drop(state);
                    self.say("trouble", &said);
                } else {
                    drop(state);
                    self.say("kept", &self.sentence("data-merged"));
                    self.keep();
                }
            }
            _ => {
                let mut state = self.state.borrow_mut();
                state.refused = Some(sent);
                state.next = None;
                drop(state);
                self.say("trouble", format!("{said} {mistakes}").trim());
            }
        }
    }

    /// Says at the fields what is wrong there, and returns what is about none of them.
    fn mark(&self, errors: &JsValue) -> String {
        mistakes::clear(&self.form);
        let mut elsewhere = Vec::new();
        if let Ok(Some(errors)) = js_sys::try_iter(errors) {
            for error in errors.flatten() {
                let field = get(&error, "field").as_string().unwrap_or_default();
                let sentence = get(&error, "sentence").as_string().unwrap_or_default();
                if !mistakes::show(&field, &sentence) {
                    elsewhere.push(sentence);
                }
            }
        }
        elsewhere.join(" ")
    }

    /// Its author has decided about every field that somebody else had changed as well.
    pub(crate) fn settled(&self) {
        if self.changed(true) {
            self.say_unsaved();
        } else {
            self.say("kept", "");
        }
        self.keep();
    }

    /// Everything is kept: what its author wanted to do next.
    fn go_on(&self) {
        let next = self.state.borrow_mut().next.take();
        match next {
            Some(Next::Leave(address)) => {
                if let Some(window) = window() {
                    let _ = window.location().assign(&address);
                }
            }
            Some(Next::Send(form, button)) => {
                let _ = match button {
                    Some(button) => form.request_submit_with_submitter(Some(&button)),
                    None => form.request_submit(),
                };
            }
            None => {}
        }
    }

    /// Whether something is under way or will be before the page can be left.
    fn is_busy(&self) -> bool {
        self.state.borrow().sending
            || (self.changed(false) && !self.state.borrow().held && !merge::disputed(&self.form))
    }

    /// The form's own button keeps everything by itself, but not beside something that is under way from the same
    /// revision; other forms of the page wait until what is typed here is kept.
    fn submitted(&self, event: &Event) {
        let form = event
            .target()
            .and_then(|form| form.dyn_into::<HtmlFormElement>().ok());
        let Some(form) = form.filter(|_| !event.default_prevented()) else {
            return;
        };
        let own = form == self.form;
        let waits = if own {
            self.state.borrow().sending
        } else {
            self.is_busy() && self.state.borrow().refused.as_ref() != Some(&self.entries())
        };
        if !waits {
            self.state.borrow_mut().leaving = own;
            return;
        }
        event.prevent_default();
        let button = event
            .dyn_ref::<SubmitEvent>()
            .and_then(SubmitEvent::submitter);
        self.state.borrow_mut().next = Some(Next::Send(form, button));
        self.keep();
    }

    /// A link is followed when what is typed is kept.
    fn clicked(&self, event: &Event) {
        let plain = event.dyn_ref::<MouseEvent>().is_some_and(|event| {
            event.button() == 0
                && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key())
        });
        let link = dom::around(event, "a[href]").filter(|_| plain && !event.default_prevented());
        let Some(address) = link.and_then(|link| link.get_attribute("href")) else {
            return;
        };
        let refused = self.state.borrow().refused.as_ref() == Some(&self.entries());
        if address.starts_with('#') || refused || !self.is_busy() {
            return;
        }
        event.prevent_default();
        self.state.borrow_mut().next = Some(Next::Leave(address));
        self.keep();
    }

    /// Something is not kept; a name alone waits for the button.
    fn say_unsaved(&self) {
        let sentence = if self.changed(false) {
            "data-unsaved"
        } else {
            "data-name"
        };
        self.say("unsaved", &self.sentence(sentence));
    }

    /// Shows whether everything is kept; trouble and its end are also said to those who hear the page.
    pub(crate) fn say(&self, kind: &str, sentence: &str) {
        let Some(place) = dom::by_id("build-state") else {
            return;
        };
        let former = place.get_attribute("data-state").unwrap_or_default();
        let sentence = match (kind, sentence) {
            ("kept", "") => self.sentence("data-kept"),
            _ => sentence.to_owned(),
        };
        let _ = place.set_attribute("data-state", kind);
        place.set_text_content(Some(&sentence));
        let heard = kind == "trouble" || (kind == "kept" && former != "kept");
        if let Some(said) = dom::by_id("build-said").filter(|_| heard) {
            said.set_text_content(Some(&sentence));
        }
    }
}

fn restore_name(kept: &mut Entries, former: &Entries) {
    let before = former.iter().find(|(name, _)| name == "name");
    for (name, value) in kept {
        if let (true, Some((_, before))) = (name == "name", before) {
            value.clone_from(before);
        }
    }
}

pub(crate) fn get(value: &JsValue, name: &str) -> JsValue {
    Reflect::get(value, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// All forms of the page go on from the newest revision.
fn remember(revision: &str) {
    let body = dom::document().and_then(|document| document.document_element());
    let fields = body.map(|body| dom::all(&body, "[name=revision]"));
    for field in fields.unwrap_or_default() {
        let _ = Element::set_attribute(&field, "value", revision);
    }
}
