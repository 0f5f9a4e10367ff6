use leptos::children::{ChildrenOptContainer, ToChildren};
use leptos::prelude::*;

/// What stands between a component's tags.
///
/// Leptos' own `Children` are a boxed `'static` closure, so nothing borrowed can be used inside. Our pages are functions of
/// borrowed read models, and a component that is rendered once has no use for a closure.
pub struct Content(AnyView);

impl Content {
    /// Any view as content, for components built by hand.
    pub fn new(view: impl IntoAny) -> Self {
        Self(view.into_any())
    }

    /// The view to place in the component.
    pub fn view(self) -> AnyView {
        self.0
    }
}

impl<F, C> ToChildren<F> for Content
where
    F: FnOnce() -> C,
    C: IntoAny,
{
    fn to_children(f: F) -> Self {
        Self(f().into_any())
    }
}

impl<T> ToChildren<ChildrenOptContainer<T>> for Content
where
    T: IntoAny,
{
    fn to_children(t: ChildrenOptContainer<T>) -> Self {
        Self(t.0.into_any())
    }
}
