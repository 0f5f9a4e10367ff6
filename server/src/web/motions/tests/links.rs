//! What informed a decision, through the real router.

use folkmoot_domain::motions::links::release_field;
use folkmoot_store::testing::released;

use super::force::passed;
use super::*;

on_both_databases! {
    async fn survey_results_are_named_before_and_after_and_lead_both_ways(store: Store) {
        let site = TestSite::new(store);
        let tsc = committee(&site).await;
        let by = (tsc.ada_id.parse().unwrap(), site.services.now());
        let one = released(&site.services.store, 1, by).await.unwrap();
        let two = released(&site.services.store, 2, by).await.unwrap();
        let form = tsc.ben.get("/decisions/new?body=tsc").await;
        let field = release_field(one);
        is(&form, StatusCode::OK, &format!("name=\"{field}\""));
        let ticked = [("title", ""), (field.as_str(), "yes")];
        let fields: Vec<(&str, &str)> =
            with("title", "").into_iter().filter(|(name, _)| *name != "title").chain(ticked).collect();
        let refused = tsc.ben.post("/decisions/new", &fields).await;
        is(&refused, StatusCode::UNPROCESSABLE_ENTITY, &format!("name=\"{field}\" value=\"yes\" checked"));
        let fields: Vec<(&str, &str)> =
            MOTION.iter().copied().chain([(field.as_str(), "yes")]).collect();
        let address = passed(&tsc, &fields).await;
        let visitor = site.browser();
        is(&visitor.get(&address).await, StatusCode::OK, "href=\"/surveys/survey-1/results/1\"");
        assert_eq!(visitor.post(&format!("{address}/releases"), &[]).await.status, StatusCode::SEE_OTHER);
        let again = format!("{address}/releases");
        is(&tsc.ada.get(&again).await, StatusCode::OK, &two.to_string());
        let refused = tsc.ada.post(&again, &[("release", "")]).await;
        is(&refused, StatusCode::UNPROCESSABLE_ENTITY, "Choose results that have been published.");
        let release = two.to_string();
        let done = tsc.ada.post(&again, &[("release", &release)]).await;
        assert_eq!(done.location(), format!("{address}#informed"));
        is(&visitor.get(&address).await, StatusCode::OK, "Named after the decision by");
        let api = visitor.get(&format!("/api/v1/motions/{}", address.replace("/decisions/", ""))).await;
        let api: serde_json::Value = serde_json::from_str(&api.text).unwrap();
        let links = api["links"]["informed_by"].as_array().unwrap();
        let said = |at: usize| (links[at]["address"].as_str().unwrap(), links[at]["named_later"].as_bool().unwrap());
        assert_eq!(said(0), ("/surveys/survey-1/results/1", false));
        assert_eq!(said(1), ("/surveys/survey-2/results/1", true));
    }
}
