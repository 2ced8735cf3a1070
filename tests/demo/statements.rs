//! Which cells of the report each printed sentence of 2014 states: tests/data/figures/text2014.csv, line by line.

use std::collections::BTreeMap;

use Figure::{Change, Named, Nations, Sum, Texts};

/// A figure of the running text.
pub(crate) enum Figure {
    /// The sum of cells, `table row column` each.
    Sum(&'static [&'static str]),
    /// All nations of a diagram, named or not.
    Nations(&'static str),
    /// The nations that a diagram names.
    Named(&'static str),
    /// Lines of Table 8 whose purpose begins with one of these words; all with none.
    Texts(&'static [&'static str]),
    /// The first cell less the second.
    Change(&'static str, &'static str),
}

type Key = (String, String, String);

impl Figure {
    /// The cells that are added.
    pub(crate) fn cells(&self) -> Vec<Key> {
        match self {
            Sum(cells) => cells.iter().map(|cell| key(cell)).collect(),
            Change(new, old) => vec![key(new), key(old)],
            Nations(_) | Named(_) | Texts(_) => Vec::new(),
        }
    }

    pub(crate) fn value(&self, figures: &BTreeMap<Key, String>) -> u32 {
        let at = |key: &Key| figures.get(key).unwrap_or_else(|| panic!("no {key:?}")).parse::<u32>().unwrap();
        let named = |table: &str| {
            let rows = figures.keys().filter(|(known, row, _)| known == table && row.len() == 3);
            u32::try_from(rows.count()).unwrap()
        };
        match self {
            Sum(_) => self.cells().iter().map(at).sum(),
            // Of each nation that is not named there is one person.
            Nations(table) => named(table) + at(&key(&format!("{table} other_single persons"))),
            Named(table) => named(table),
            Texts(words) => {
                let purposes =
                    figures.iter().filter(|((table, _, column), _)| table == "T8" && column == "purpose");
                let those = purposes.filter(|(_, text)| {
                    words.is_empty() || words.iter().any(|word| text.to_lowercase().starts_with(word))
                });
                u32::try_from(those.count()).unwrap()
            }
            Change(new, old) => at(&key(new)) - at(&key(old)),
        }
    }
}

fn key(cell: &str) -> Key {
    let (table, rest) = cell.split_once(' ').unwrap();
    let (row, column) = rest.rsplit_once(' ').unwrap();
    (table.to_owned(), row.to_owned(), column.to_owned())
}

const WOMEN_OVER_34: &[&str] = &[
    "D7 35_39 prostitution",
    "D7 35_39 forced_labour",
    "D7 35_39 combined",
    "D7 35_39 unclear",
    "D7 40_plus prostitution",
    "D7 40_plus forced_labour",
    "D7 40_plus combined",
    "D7 40_plus unclear",
];
const WOMEN_20_34: &[&str] = &[
    "D7 20_24 prostitution",
    "D7 20_24 forced_labour",
    "D7 20_24 combined",
    "D7 20_24 unclear",
    "D7 25_29 prostitution",
    "D7 25_29 forced_labour",
    "D7 25_29 combined",
    "D7 25_29 unclear",
    "D7 30_34 prostitution",
    "D7 30_34 forced_labour",
    "D7 30_34 combined",
    "D7 30_34 unclear",
];
const WOMEN_UNDER_20: &[&str] =
    &["D7 under_20 prostitution", "D7 under_20 forced_labour", "D7 under_20 combined", "D7 under_20 unclear"];
const WOMEN_UNKNOWN: &[&str] =
    &["D7 unknown prostitution", "D7 unknown forced_labour", "D7 unknown combined", "D7 unknown unclear"];
const MEN_OVER_40: &[&str] =
    &["D10 40_plus prostitution", "D10 40_plus forced_labour", "D10 40_plus unclear"];
const MEN_OVER_34: &[&str] = &[
    "D10 35_39 prostitution",
    "D10 35_39 forced_labour",
    "D10 35_39 unclear",
    "D10 40_plus prostitution",
    "D10 40_plus forced_labour",
    "D10 40_plus unclear",
];
const MEN_20_34: &[&str] = &[
    "D10 20_24 prostitution",
    "D10 20_24 forced_labour",
    "D10 20_24 unclear",
    "D10 25_29 prostitution",
    "D10 25_29 forced_labour",
    "D10 25_29 unclear",
    "D10 30_34 prostitution",
    "D10 30_34 forced_labour",
    "D10 30_34 unclear",
];
const MEN_UNDER_20: &[&str] =
    &["D10 under_20 prostitution", "D10 under_20 forced_labour", "D10 under_20 unclear"];
/// Girls under 18, the unknown among them; nobody is under 14 (tested by the sum of all being 36).
const GIRLS: &[&str] = &["D6 14 girls", "D6 15 girls", "D6 16 girls", "D6 17 girls", "D6 unknown girls"];

/// Place, statement, figure, and the base where the cell does not carry the printed one.
pub(crate) const STATEMENTS: &[(&str, &str, Figure, Option<Figure>)] = &[
    ("4.1.2", "persons", Sum(&["T2 2014 persons"]), None),
    ("4.1.2", "new in 2014", Sum(&["T2 2014 new"]), None),
    ("4.1.2", "unclear year of identification", Sum(&["T2 2014 unclear_year"]), None),
    ("4.2.1", "nationalities", Nations("D1"), None),
    ("4.2.1", "nationalities with one person", Sum(&["D1 other_single persons"]), None),
    ("4.2.1", "unknown identity", Sum(&["D1 unknown persons"]), None),
    ("4.2.1", "Nigeria", Sum(&["D1 NGA persons"]), None),
    ("4.2.1", "Romania", Sum(&["D1 ROU persons"]), None),
    ("diagram 2", "prostitution", Sum(&["D2 prostitution persons"]), None),
    ("diagram 2", "forced labour", Sum(&["D2 forced_labour persons"]), None),
    ("diagram 2", "combined", Sum(&["D2 combined persons"]), None),
    ("diagram 2", "unclear", Sum(&["D2 unclear persons"]), None),
    ("diagram 3", "forced labour and combined", Sum(&["T3 forced_labour total", "T3 combined total"]), None),
    ("diagram 3", "au pair", Sum(&["D3 au_pair persons"]), None),
    ("diagram 3", "household", Sum(&["D3 household persons"]), None),
    ("diagram 3", "begging", Sum(&["D3 begging persons"]), None),
    ("diagram 3", "narcotics", Sum(&["D3 narcotics persons"]), None),
    ("diagram 3", "construction (men)", Sum(&["C men/construction persons"]), None),
    ("diagram 3", "restaurant (men)", Sum(&["C men/restaurant persons"]), None),
    ("diagram 3", "unspecified (men)", Sum(&["C men/unspecified persons"]), None),
    ("4.2.3", "presumed minors", Sum(&["T3 total girls", "T3 total boys"]), None),
    ("diagram 4", "nationalities of minors", Nations("D4"), None),
    ("diagram 4", "nationalities with two or more minors", Named("D4"), None),
    ("diagram 4", "minors of unclear nationality", Sum(&["D4 unknown persons"]), None),
    ("diagram 4", "minors from countries with one minor", Sum(&["D4 other_single persons"]), None),
    (
        "diagram 5",
        "minors in prostitution (all girls)",
        Sum(&["D5 prostitution girls", "D5 prostitution boys"]),
        None,
    ),
    ("diagram 6", "minors of unknown age", Sum(&["D6 unknown girls", "D6 unknown boys"]), None),
    ("diagram 6", "girls", Sum(GIRLS), None),
    ("4.2.3", "persons with accompanying children", Sum(&["X1 children_with/any total"]), None),
    ("4.2.3", "persons with children elsewhere", Sum(&["X1 children_elsewhere/any total"]), None),
    ("4.2.4", "women", Sum(&["T3 total women"]), None),
    ("diagram 7", "women of unknown age", Sum(WOMEN_UNKNOWN), None),
    ("diagram 9", "nationalities with two or more women", Named("D9"), None),
    ("diagram 9", "nationalities with one woman", Sum(&["D9 other_single persons"]), None),
    (
        "diagram 9",
        "Nigerian women (all prostitution)",
        Sum(&["C women/NGA/prostitution persons"]),
        Some(Sum(&["T3 total women"])),
    ),
    ("diagram 9", "Filipino women", Sum(&["D9 PHL persons"]), None),
    ("diagram 9", "Filipino women in au pair", Sum(&["C women/PHL/au_pair persons"]), None),
    ("4.2.5", "men", Sum(&["T3 total men"]), None),
    ("diagram 10", "men over 40", Sum(MEN_OVER_40), None),
    ("diagram 11", "men in forced labour", Sum(&["D11 forced_labour persons"]), None),
    ("diagram 11", "men in prostitution", Sum(&["D11 prostitution persons"]), None),
    ("diagram 11", "men unclear", Sum(&["D11 unclear persons"]), None),
    ("diagram 12", "nationalities of the 48 men in groups of two or more", Named("D12"), None),
    ("diagram 12", "nationalities with one man", Sum(&["D12 other_single persons"]), None),
    ("diagram 12", "Romanian men", Sum(&["D12 ROU persons"]), None),
    ("diagram 12", "Romanian men in construction", Sum(&["C men/ROU/construction persons"]), None),
    ("diagram 8", "women in prostitution", Sum(&["D8 prostitution persons"]), None),
    ("diagram 8", "women in forced labour", Sum(&["D8 forced_labour persons"]), None),
    (
        "diagram 6",
        "minors aged 16-17",
        Sum(&["D6 16 girls", "D6 16 boys", "D6 17 girls", "D6 17 boys"]),
        None,
    ),
    (
        "diagram 6",
        "minors aged 14-15",
        Sum(&["D6 14 girls", "D6 14 boys", "D6 15 girls", "D6 15 boys"]),
        None,
    ),
    ("diagram 7", "women 20-34", Sum(WOMEN_20_34), None),
    ("diagram 7", "women under 20", Sum(WOMEN_UNDER_20), None),
    ("diagram 7", "women over 34", Sum(WOMEN_OVER_34), None),
    ("diagram 10", "men 20-34", Sum(MEN_20_34), None),
    ("diagram 10", "men under 20", Sum(MEN_UNDER_20), None),
    ("diagram 10", "men over 34", Sum(MEN_OVER_34), None),
    ("4.3", "minors of all", Sum(&["T5 2014 girls", "T5 2014 boys"]), None),
    ("diagram 3", "au pair in forced labour", Sum(&["C kind/au_pair/forced_labour persons"]), None),
    ("diagram 3", "household in forced labour", Sum(&["C kind/household/forced_labour persons"]), None),
    ("diagram 3", "begging minors (all Romania)", Sum(&["C kind/begging/minors persons"]), None),
    ("4.4.1", "decisions under § 8-3", Sum(&["R1 section_8_3/total 2014"]), None),
    (
        "4.4.1",
        "reflection period decisions",
        Sum(&["R1 reflection/total 2014"]),
        Some(Sum(&["R1 section_8_3/total 2014"])),
    ),
    ("4.4.1", "reflection granted", Sum(&["R1 reflection/granted 2014"]), None),
    ("4.4.1", "reflection refused", Sum(&["R1 reflection/refused 2014"]), None),
    (
        "4.4.1",
        "limited permit decisions",
        Sum(&["R1 limited_permit/total 2014"]),
        Some(Sum(&["R1 section_8_3/total 2014"])),
    ),
    ("4.4.1", "limited permit granted", Sum(&["R1 limited_permit/granted 2014"]), None),
    ("4.4.1", "limited permit refused", Sum(&["R1 limited_permit/refused 2014"]), None),
    ("4.4.1", "asylum decisions", Sum(&["R1 asylum/total 2014"]), None),
    ("4.4.1", "asylum permits", Sum(&["R1 asylum/granted 2014"]), None),
    ("4.4.1", "asylum Dublin refusals", Sum(&["R1 asylum/dublin 2014"]), None),
    ("4.4.1", "asylum refused on the merits", Sum(&["R1 asylum/refused 2014"]), None),
    ("4.4.2", "IOM applications", Sum(&["D13 2014 applications"]), None),
    (
        "5.1",
        "increase in reports 2013-2014",
        Change("T6 2014 total", "T6 2013 total"),
        Some(Sum(&["T6 2013 total"])),
    ),
    ("5.2", "Oslo share of reports", Sum(&["T7 Oslo total"]), Some(Sum(&["T7 total total"]))),
    ("5.2", "Søndre Buskerud share", Sum(&["T7 Søndre Buskerud total"]), Some(Sum(&["T7 total total"]))),
    ("5.2", "Hordaland share", Sum(&["T7 Hordaland total"]), Some(Sum(&["T7 total total"]))),
    ("5.2", "Romerike share", Sum(&["T7 Romerike total"]), Some(Sum(&["T7 total total"]))),
    ("5.3", "convictions", Texts(&[]), None),
    (
        "5.3",
        "convictions for prostitution or other sexual purposes",
        Texts(&["prostitusjon", "seksuelle"]),
        Some(Texts(&[])),
    ),
];
