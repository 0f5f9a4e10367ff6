use serde_json::json;

use super::{super::losses::Losses, *};

fn definition(source: &str) -> serde_json::Value {
    read(source, "Survey", &mut Losses::new()).unwrap()
}

#[test]
fn sections_questions_and_answers_become_pages_elements_and_choices() {
    let found = definition(
        "# Tea\n\nAbout tea\nand cups.\n\n## You\n\nA *page*.\n\n### Do you drink tea?\n\nType: select one\n\n\
         - Yes, often\n- Other (open response)\n\n> **justification**\n>\n> We wonder.\n\n\
         ### How?\n\nPlease say.\n\nType: matrix (optional)\n\nKinds:\n\n- Green\n- Black\n\nHow often:\n\n- Daily\n- Never\n",
    );
    assert_eq!(
        found,
        json!({"title": "Tea", "description": "About tea and cups.", "pages": [
            {"name": "you", "title": "You", "description": "A *page*.", "elements": [
                {"type": "radiogroup", "name": "do_you_drink_tea", "title": "Do you drink tea?", "isRequired": true,
                 "choices": [{"value": "yes_often", "text": "Yes, often"}],
                 "showOtherItem": true, "otherText": "Other", "justification": "We wonder."},
                {"type": "matrix", "name": "how", "title": "How?", "description": "Please say.",
                 "rows": [{"value": "green", "text": "Green"}, {"value": "black", "text": "Black"}],
                 "columns": [{"value": "daily", "text": "Daily"}, {"value": "never", "text": "Never"}]},
            ]},
        ]})
    );
}

#[test]
fn an_empty_heading_is_no_title() {
    let found = definition("# \n\nAbout tea\n\n### Which?\n\nType: free form\n");
    assert_eq!(found["title"], "Survey");
    let later = definition("#\n\n# Tea\n\n### Which?\n\nType: free form\n");
    assert_eq!(later["title"], "Tea");
}

#[test]
fn jumps_and_flow_notes_become_conditions() {
    let found = definition(
        "# T\n## A\n### Use?\nType: select one\n- Yes [`NEXT`](#later)\n- No [`NEXT`](#elsewhere)\n\
         ### Why?\nType: free form\n> **SURVEY FLOW**\n>\n> Skip to `### End?`\n\
         ## Later\n### How?\nType: free form\n### When?\nType: free form\n### End?\nType: free form (optional)\n",
    );
    let condition = |pointer: &str| {
        found
            .pointer(pointer)
            .and_then(|it| it["visibleIf"].as_str())
    };
    assert_eq!(condition("/pages/0/elements/1"), Some("{use} = 'no'"));
    assert_eq!(condition("/pages/1/elements/0"), Some("{use} = 'yes'"));
    assert_eq!(condition("/pages/1/elements/2"), None);
}
