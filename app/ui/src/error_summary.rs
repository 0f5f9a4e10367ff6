use leptos::prelude::*;

use crate::field_id;

/// One mistake, with the field it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryItem {
    /// The form field; empty when it is about the form as a whole.
    pub field: String,
    /// The sentence.
    pub message: String,
}

/// What is wrong with a form, above it: takes the focus and leads to the fields.
///
/// Renders nothing when nothing is wrong.
#[component]
pub fn ErrorSummary(
    /// "There is a problem".
    #[prop(into)]
    title: String,
    /// The mistakes in the order of the fields.
    items: Vec<SummaryItem>,
) -> impl IntoView {
    (!items.is_empty()).then(|| {
        view! {
            <div class="error-summary" role="alert" tabindex="-1" autofocus id="error-summary">
                <h2>{title}</h2>
                <ul>
                    {items
                        .into_iter()
                        .map(|item| {
                            if item.field.is_empty() {
                                return view! { <li>{item.message}</li> }.into_any();
                            }
                            let href = format!("#{}", field_id(&item.field));
                            view! { <li><a href=href>{item.message}</a></li> }.into_any()
                        })
                        .collect_view()}
                </ul>
            </div>
        }
    })
}
