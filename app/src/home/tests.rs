use super::*;
use crate::frame::render_static;
use crate::testing::frame;
use folkmoot_domain::language::Language;

#[test]
fn a_community_on_its_first_day_is_told_what_will_be_here() {
    let mut frame = frame("/");
    for language in Language::ALL {
        frame.language = language;
        let html = render_static(&frame, || home_page(&frame, &HomePage::default()));
        assert!(html.contains("class=\"empty-state\""), "{html}");
        assert_eq!(html.matches("<h1>").count(), 1);
        assert!(!html.contains(">home-"), "{html}");
    }
}

#[test]
fn a_groups_mission_is_shown_by_its_first_sentence() {
    assert_eq!(
        first_sentence("# Mission\n\nTrains **open** models, v1.0 first. And more."),
        "Trains open models, v1.0 first."
    );
    assert_eq!(first_sentence("训练开放模型。其他工作。"), "训练开放模型。");
    assert_eq!(first_sentence("No full stop"), "No full stop");
    assert_eq!(first_sentence(""), "");
}
