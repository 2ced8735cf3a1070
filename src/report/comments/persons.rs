//! Sentences about persons: nations, forms of exploitation, kinds, ages.

use super::{Figure, Said, Teller, is_withheld, ranked};
use crate::report::dimension::UNSPECIFIED;
use crate::report::table::{RowKind, Table};

/// Nations named behind the largest.
const NEXT: usize = 3;
/// Persons of a kind of forced labour that are spoken of.
const SPOKEN_OF: u32 = 5;
/// Forms or kinds that get a sentence.
const LARGEST: usize = 3;

pub(super) fn sentences(teller: &Teller<'_>, table: &Table) -> Vec<Said> {
    match table.name().as_str() {
        "D1" => nations(teller, table, "everybody"),
        "D2" => forms(teller, table, "everybody"),
        "D3" => kinds(teller, table),
        "D4" => nations(teller, table, "minors"),
        "D5" => minors_by_form(teller, table),
        "D6" => minors_by_age(teller, table),
        "D7" => ages(teller, table, "women"),
        "D8" => [forms(teller, table, "women"), kinds_of(teller, "women")].concat(),
        "D9" => [nations(teller, table, "women"), within_nations(teller, "women")].concat(),
        "D10" => ages(teller, table, "men"),
        "D11" => [forms(teller, table, "men"), kinds_of(teller, "men")].concat(),
        "D12" => [nations(teller, table, "men"), within_nations(teller, "men")].concat(),
        "X1-children_with" => children(teller, "X1-children_with", "comment-children-with"),
        "X1-children_elsewhere" => children(teller, "X1-children_elsewhere", "comment-children-elsewhere"),
        "X2-seen_by" => shared(teller),
        _ => Vec::new(),
    }
}

/// How many nations, which are the largest, who is not named, of whom it is not known.
fn nations(teller: &Teller<'_>, table: &Table, who: &str) -> Vec<Said> {
    // How many nations there are and which are the largest cannot be said of some of them.
    if is_withheld(table) {
        return Vec::new();
    }
    let named = ranked(table, RowKind::Nation);
    let single = ranked(table, RowKind::SingleNations);
    let single = single.first().map(|(_, figure)| figure);
    let all = u32::try_from(named.len()).unwrap_or(0) + single.map_or(0, |figure| figure.count);
    let mut said = Vec::new();
    if all > 0 {
        let group = teller.words.get(&format!("comment-group-{who}"));
        let cells: Vec<&Figure> = named.iter().map(|(_, figure)| figure).chain(single).collect();
        let blanks = [("who", group.into()), ("nations", i64::from(all).into())];
        said.push(teller.say("comment-nations", &blanks, &cells));
    }
    said.extend(largest_nations(teller, &named, who));
    if let Some(figure) = single {
        let blanks = [("who", teller.people(who, 1).into()), ("nations", i64::from(figure.count).into())];
        said.push(teller.say("comment-singles", &blanks, &[figure]));
    }
    let unknown = ranked(table, RowKind::Unknown);
    said.extend(unknown.first().map(|(_, figure)| {
        let people = teller.people(who, figure.count);
        teller.say("comment-nation-unknown", &[("who", people.into())], &[figure])
    }));
    said
}

fn largest_nations(
    teller: &Teller<'_>,
    named: &[(&crate::report::table::Row, Figure)],
    who: &str,
) -> Vec<Said> {
    let Some((_, first)) = named.first() else { return Vec::new() };
    let (top, rest): (Vec<_>, Vec<_>) = named.iter().partition(|(_, figure)| figure.count == first.count);
    let names: Vec<&str> = top.iter().map(|(row, _)| row.label.as_str()).collect();
    let figures: Vec<&Figure> = top.iter().map(|(_, figure)| figure).collect();
    let mut said = Vec::new();
    if let Some(percent) = first.percent() {
        let blanks = [
            ("nations", teller.words.list(&names).into()),
            ("number", names.len().into()),
            ("who", teller.people(who, first.count).into()),
            ("percent", teller.percent(percent).into()),
        ];
        said.push(teller.say("comment-top-nations", &blanks, &figures));
    }
    let next: Vec<String> =
        rest.iter().take(NEXT).map(|(row, figure)| format!("{} ({})", row.label, figure.count)).collect();
    if !next.is_empty() {
        let names: Vec<&str> = next.iter().map(String::as_str).collect();
        let figures: Vec<&Figure> = rest.iter().take(NEXT).map(|(_, figure)| figure).collect();
        said.push(teller.say("comment-next", &[("list", teller.words.list(&names).into())], &figures));
    }
    said
}

/// The largest forms of exploitation, and of whom the form is unclear.
fn forms(teller: &Teller<'_>, table: &Table, who: &str) -> Vec<Said> {
    let largest = if is_withheld(table) { Vec::new() } else { ranked(table, RowKind::Plain) };
    let largest = largest.into_iter().take(LARGEST);
    let mut said: Vec<Said> =
        largest.filter_map(|(row, figure)| teller.share(who, &figure, &row.key)).collect();
    let unclear = ranked(table, RowKind::Unknown);
    said.extend(unclear.first().map(|(_, figure)| {
        let people = teller.people(who, figure.count);
        teller.say("comment-form-unclear", &[("who", people.into())], &[figure])
    }));
    said
}

/// Who is in Diagram 3, the largest kinds, and what is special about a kind.
fn kinds(teller: &Teller<'_>, table: &Table) -> Vec<Said> {
    let mut said = Vec::new();
    let alone = teller.figure("T3", "forced_labour", "total");
    let both = teller.figure("T3", "combined", "total");
    if let (Some(alone), Some(both), Some(base)) = (alone, both, table.base) {
        let blanks = [
            ("who", teller.people("everybody", base).into()),
            ("alone", i64::from(alone.count).into()),
            ("both", i64::from(both.count).into()),
        ];
        said.push(teller.say("comment-kinds-base", &blanks, &[&alone, &both]));
    }
    let largest = ranked(table, RowKind::Plain).into_iter().take(LARGEST);
    said.extend(largest.filter_map(|(row, figure)| teller.share("everybody", &figure, &row.key)));
    said.extend(unspecified(
        teller,
        ranked(table, RowKind::Unknown).first().map(|(_, figure)| figure),
        "everybody",
    ));
    let rows = teller.table("C").map(|table| table.rows.as_slice()).unwrap_or_default();
    said.extend(rows.iter().filter_map(|row| {
        let (kind, part) = row.key.strip_prefix("kind/")?.split_once('/')?;
        let figure =
            teller.figure("C", &row.key, "persons").filter(|figure| figure.base >= Some(SPOKEN_OF))?;
        let nation = row.label.rsplit(": ").next().unwrap_or_default();
        let whole = teller.people("everybody", figure.base?);
        let blanks = [
            ("part", i64::from(figure.count).into()),
            ("whole", whole.into()),
            ("how", teller.how(kind).into()),
            ("nation", nation.into()),
        ];
        let id = match part {
            "forced_labour" => "comment-kind-alone",
            "minors" => "comment-kind-minors",
            _ => "comment-kind-nation",
        };
        Some(teller.say(id, &blanks, &[&figure]))
    }));
    said
}

fn unspecified(teller: &Teller<'_>, figure: Option<&Figure>, who: &str) -> Option<Said> {
    let figure = figure?;
    let blanks = [
        ("who", teller.people(who, figure.count).into()),
        ("percent", teller.percent(figure.percent()?).into()),
    ];
    Some(teller.say("comment-kind-unspecified", &blanks, &[figure]))
}

/// The largest kinds of forced labour among women or men.
fn kinds_of(teller: &Teller<'_>, who: &str) -> Vec<Said> {
    let rows = teller.table("C").map(|table| table.rows.as_slice()).unwrap_or_default();
    rows.iter()
        .filter_map(|row| {
            let kind = row.key.strip_prefix(who)?.strip_prefix('/').filter(|kind| !kind.contains('/'))?;
            let figure = teller.figure("C", &row.key, "persons")?;
            if kind == UNSPECIFIED {
                unspecified(teller, Some(&figure), who)
            } else {
                teller.share(who, &figure, kind)
            }
        })
        .collect()
}

/// What the women or men of a large nation are exploited in.
fn within_nations(teller: &Teller<'_>, who: &str) -> Vec<Said> {
    let rows = teller.table("C").map(|table| table.rows.as_slice()).unwrap_or_default();
    rows.iter()
        .filter_map(|row| {
            let (nation, how) = row.key.strip_prefix(who)?.strip_prefix('/')?.split_once('/')?;
            let figure = teller.figure("C", &row.key, "persons")?;
            let base = figure.base?;
            let blanks = [
                ("part", i64::from(figure.count).into()),
                ("who", teller.people(who, base).into()),
                ("nation", teller.words.nation(nation).into()),
                ("percent", teller.percent(figure.percent()?).into()),
                ("how", teller.how(how).into()),
            ];
            let id = if figure.count == base { "comment-nation-all" } else { "comment-nation-part" };
            Some(teller.say(id, &blanks, &[&figure]))
        })
        .collect()
}

/// The largest form among minors, and whether girls or boys are in it.
fn minors_by_form(teller: &Teller<'_>, table: &Table) -> Vec<Said> {
    let rows = table.rows.iter().filter(|row| row.kind == RowKind::Plain);
    let mut forms: Vec<_> = rows.filter_map(|row| Some((row, teller.across(table, row)?))).collect();
    forms.sort_by_key(|(_, figure)| std::cmp::Reverse(figure.count));
    let mut said = Vec::new();
    for (row, figure) in forms.iter().take(2).filter(|(_, figure)| figure.count > 0) {
        said.extend(teller.share("minors", figure, &row.key));
        let (girls, boys) = (teller.figure("D5", &row.key, "girls"), teller.figure("D5", &row.key, "boys"));
        if let (Some(girls), Some(boys)) = (girls, boys)
            && girls.count + boys.count == figure.count
        {
            said.push(sexes(teller, &girls, &boys));
        }
    }
    said
}

fn sexes(teller: &Teller<'_>, girls: &Figure, boys: &Figure) -> Said {
    let (of_girls, of_boys) = (teller.people("girls", girls.count), teller.people("boys", boys.count));
    match (girls.count, boys.count) {
        (_, 0) => {
            teller.say("comment-all-girls", &[("number", i64::from(girls.count).into())], &[girls, boys])
        }
        (0, _) => teller.say("comment-all-boys", &[("number", i64::from(boys.count).into())], &[girls, boys]),
        _ => teller.say(
            "comment-sexes",
            &[("girls", of_girls.into()), ("boys", of_boys.into())],
            &[girls, boys],
        ),
    }
}

fn minors_by_age(teller: &Teller<'_>, table: &Table) -> Vec<Said> {
    let sum = |column: &str| -> Option<Figure> {
        let rows = table.rows.iter().map(|row| teller.figure("D6", &row.key, column));
        let base = table.base;
        rows.reduce(|sum, one| Some(sum?.and(one?))).flatten().map(|sum| Figure { base, ..sum })
    };
    let mut said = Vec::new();
    if let (Some(girls), Some(boys)) = (sum("girls"), sum("boys")) {
        let (of_girls, of_boys) = (teller.people("girls", girls.count), teller.people("boys", boys.count));
        let blanks = [("girls", of_girls.into()), ("boys", of_boys.into())];
        said.push(teller.say("comment-sexes-all", &blanks, &[&girls, &boys]));
    }
    for (rows, ages) in [(["16", "17"], "comment-ages-16-17"), (["14", "15"], "comment-ages-14-15")] {
        said.extend(aged(teller, teller.rows(table, &rows), "minors", ages));
    }
    said.extend(age_unknown(teller, table, "minors"));
    said
}

/// Age groups of women or men.
fn ages(teller: &Teller<'_>, table: &Table, who: &str) -> Vec<Said> {
    let groups: [(&[&str], &str); 4] = [
        (&["20_24", "25_29", "30_34"], "comment-ages-20-34"),
        (&["under_20"], "comment-ages-under-20"),
        (&["35_39", "40_plus"], "comment-ages-over-34"),
        (&["40_plus"], "comment-ages-40-plus"),
    ];
    let mut said: Vec<Said> =
        groups.into_iter().filter_map(|(rows, id)| aged(teller, teller.rows(table, rows), who, id)).collect();
    said.extend(age_unknown(teller, table, who));
    said
}

fn aged(teller: &Teller<'_>, figure: Option<Figure>, who: &str, ages: &str) -> Option<Said> {
    let figure = figure.filter(|figure| figure.count > 0)?;
    let blanks = [
        ("who", teller.people(who, figure.count).into()),
        ("count", i64::from(figure.count).into()),
        ("percent", teller.percent(figure.percent()?).into()),
        ("ages", teller.words.get(ages).into()),
    ];
    Some(teller.say("comment-aged", &blanks, &[&figure]))
}

fn age_unknown(teller: &Teller<'_>, table: &Table, who: &str) -> Option<Said> {
    let figure = teller.rows(table, &["unknown"]).filter(|figure| figure.count > 0)?;
    let blanks = [
        ("who", teller.people(who, figure.count).into()),
        ("percent", teller.percent(figure.percent()?).into()),
    ];
    Some(teller.say("comment-age-unknown", &blanks, &[&figure]))
}

fn children(teller: &Teller<'_>, table: &str, id: &str) -> Vec<Said> {
    let figure = teller.figure(table, "any", "total").filter(|figure| figure.count > 0);
    let said = figure.map(|figure| {
        let blanks = [
            ("who", teller.people("everybody", figure.count).into()),
            ("count", i64::from(figure.count).into()),
        ];
        teller.say(id, &blanks, &[&figure])
    });
    said.into_iter().collect()
}

/// Persons whom more than one partner reported.
fn shared(teller: &Teller<'_>) -> Vec<Said> {
    let both = ["2", "3_plus"].map(|row| teller.figure("X2-seen_by", row, "persons"));
    let [Some(two), Some(more)] = both else { return Vec::new() };
    let figure = two.and(more);
    let Some(percent) = figure.percent() else { return Vec::new() };
    let blanks = [
        ("who", teller.people("everybody", figure.count).into()),
        ("count", i64::from(figure.count).into()),
        ("percent", teller.percent(percent).into()),
    ];
    vec![teller.say("comment-shared", &blanks, &[&figure])]
}
