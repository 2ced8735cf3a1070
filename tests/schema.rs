//! Committed files that are made from the code: they must be what the code makes. `UPDATE=1 cargo test` rewrites them.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and its files are its own"
)]

#[test]
fn the_submission_schemas_are_up_to_date() {
    for year in [2014u16, 2015] {
        let form = omfang::form::for_year(year).unwrap();
        let mut made = serde_json::to_string_pretty(&omfang::bundle::json_schema(&form)).unwrap();
        made.push('\n');
        let path = format!("schemas/{year}/submission.schema.json");
        if std::env::var("UPDATE").is_ok() {
            std::fs::write(&path, &made).unwrap();
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(committed == made, "{path} is out of date; run `UPDATE=1 cargo test --test schema`");
    }
}
