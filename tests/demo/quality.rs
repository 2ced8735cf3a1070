//! The quality of the linkage, as the merge describes it, against the persons.

use super::{csv_rows, demo};

#[test]
fn the_quality_of_the_linkage_agrees_with_the_persons() {
    let (place, _) = demo();
    let quality: serde_json::Value = serde_json::from_str(&place.read("runde/work/quality.json")).unwrap();
    let persons = csv_rows(&place.read("runde/work/persons.csv"));
    let seen = quality["seen_by"].as_object().unwrap();
    for partners in 1..=4u64 {
        let expected =
            persons.iter().filter(|person| person["partners"] == partners.to_string()).count() as u64;
        assert_eq!(seen.get(&partners.to_string()).map_or(0, |n| n.as_u64().unwrap()), expected);
    }
    let shared: u64 = seen.iter().filter(|(at, _)| *at != "1").map(|(_, n)| n.as_u64().unwrap()).sum();
    let sets = quality["sets"].as_array().unwrap();
    assert_eq!(sets.iter().map(|set| set["persons"].as_u64().unwrap()).sum::<u64>(), shared);
    // Partners that left identifiers out, as in 2014; all others have some.
    for partner in quality["partners"].as_array().unwrap() {
        let anonymous = partner["none"] == partner["reports"];
        let left_out = ["nav_grunerlokka", "oslo_pd", "pro_sentret", "udi"];
        assert_eq!(anonymous, left_out.contains(&partner["partner"].as_str().unwrap()), "{partner}");
    }
    assert_eq!(quality["ids"]["differ"], 0, "no namesakes in the replica");
    let html = place.read("runde/work/quality.html");
    assert!(html.contains("lang=\"nb\"") && !html.contains("://"), "one page that needs nothing else");
}
