use super::*;

fn act() -> Act {
    Act::new(Kind::MotionOpened, Uuid::nil())
        .fact("code", "TSC-2026-007")
        .document("title", serde_json::json!({"title": "Fund the archive"}))
}

#[test]
fn the_body_holds_commitments_and_the_documents_open_them() {
    let sealed = act().seal(Timestamp::UNIX_EPOCH, || [7; 32]).unwrap();
    let body: Value = serde_json::from_slice(&sealed.body).unwrap();
    assert_eq!(body["kind"], "motion.opened");
    assert_eq!(body["facts"]["code"], "TSC-2026-007");
    assert!(!String::from_utf8_lossy(&sealed.body).contains("archive"));
    let document = &sealed.documents[0];
    assert_eq!(
        body["commitments"]["title"],
        commitment(&document.salt, &document.document)
    );
}

#[test]
fn a_body_beyond_the_limit_is_refused() {
    let long = act().fact("text", "x".repeat(BODY_LIMIT));
    assert!(matches!(
        long.seal(Timestamp::UNIX_EPOCH, || [0; 32]),
        Err(Unsealable::TooLong(_))
    ));
}

#[test]
fn every_kind_has_a_text_form_that_reads_back() {
    for kind in Kind::ALL {
        assert_eq!(kind.as_str().parse(), Ok(*kind));
        assert!(kind.sentence().starts_with("record-kind-"));
    }
    assert!("motion.dreamt".parse::<Kind>().is_err());
}
