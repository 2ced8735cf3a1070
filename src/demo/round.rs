//! The round around the workbooks: partners, KOM's decisions, and what was published before.
//!
//! The history ends where the replica begins: what 2014's persons decide is computed, never copied.

use super::error::ReplicaError;
use super::table;

/// KOM's decisions about the year.
pub(super) fn round_toml() -> String {
    include_str!("data/round.toml").to_owned()
}

/// partners.csv: every partner of the printed Table 1.
pub(super) fn partners_csv() -> Result<String, ReplicaError> {
    let lines = table::rows(
        "partners.csv",
        include_str!("data/partners.csv"),
        ';',
        |[id, name, _short, region, kind, covered_by]| {
            Ok([id, name, region, kind, covered_by].map(quoted).join(","))
        },
    )?;
    Ok(format!("id,name,region,kind,covered_by\n{}\n", lines.join("\n")))
}

/// Ids of the partners that answered that they had nobody to report.
pub(super) fn nil_returns() -> [&'static str; 2] {
    ["kripos", "vestfold_pd"]
}

/// KOM's earlier tables, and the year's tables that come from registers, with the printed layout.
pub(super) fn history() -> Vec<(String, String)> {
    let files = [
        ("table1.csv", include_str!("data/history/table1.csv")),
        ("table2.csv", include_str!("data/history/table2.csv")),
        ("table4.csv", include_str!("data/history/table4.csv")),
        ("table5.csv", include_str!("data/history/table5.csv")),
        ("table6.csv", include_str!("data/history/table6.csv")),
        ("table7.csv", include_str!("data/history/table7.csv")),
        ("table8.csv", include_str!("data/history/table8.csv")),
        ("decisions.csv", include_str!("data/history/decisions.csv")),
        // Of Diagram 13 only the year's applications stand in the text; the others are in a picture.
        ("iom.csv", include_str!("data/history/iom.csv")),
    ];
    files.into_iter().map(|(name, csv)| (name.to_owned(), csv.to_owned())).collect()
}

fn quoted(text: &str) -> String {
    if text.contains(',') { format!("\"{text}\"") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_history_holds_nothing_that_2014s_persons_decide() {
        for (name, csv) in history() {
            let computed = ["table1.csv", "table2.csv", "table4.csv", "table5.csv"].contains(&name.as_str());
            assert!(!(computed && csv.contains("2014")), "{name}");
        }
    }

    #[test]
    fn partners_with_a_comma_in_their_name_are_quoted() {
        let csv = partners_csv().expect("partners");
        assert!(
            csv.contains(
                "exit,\"EXIT, Hordaland politidistrikt\",Politidistriktet + flere kommuner,police,\n"
            )
        );
        assert!(csv.contains("adora,ADORA-prosjektet,Oslo/ Nasjonalt,ngo,rosa\n"));
        assert_eq!(csv.lines().count(), 36);
    }
}
