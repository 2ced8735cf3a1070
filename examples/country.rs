//! A country's round, as a merge would have left it: `country DIR PERSONS` writes round.toml, partners.csv and work/ of so
//! many synthetic persons, so that `cargo xtask bench` can measure `omfang report` on them.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a program that makes test data stops at the first fault"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use omfang::form::{self, Form};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

const PARTNERS: usize = 100;
const YEAR: u16 = 2014;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, dir, persons] = &arguments[..] else { panic!("country DIR PERSONS") };
    let dir = Path::new(dir);
    for folder in ["work", "history"] {
        std::fs::create_dir_all(dir.join(folder)).unwrap();
    }
    let form = form::for_year(YEAR).unwrap();
    for (name, text) in Country::of(persons.parse().unwrap(), &form).files() {
        std::fs::write(dir.join(name), text).unwrap();
    }
}

/// Numbers that look random and are always the same.
struct Draw(ChaCha8Rng);

impl Draw {
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.0.next_u64() % u64::try_from(end).unwrap()).unwrap()
    }

    fn of<'a>(&mut self, names: &[&'a str]) -> &'a str {
        names[self.below(names.len())]
    }
}

struct Country {
    persons: String,
    reports: String,
    links: String,
    rows: BTreeMap<usize, usize>,
    counted: usize,
}

impl Country {
    fn of(persons: usize, form: &Form) -> Country {
        let fields: Vec<&str> = form.outs().map(|out| form.out_field(out).name.as_str()).collect();
        let heading = fields.join(",");
        let mut made = Country {
            persons: format!("person,counted,reason,group,reports,partners,{heading},conflicts\n"),
            reports: format!("report,partner,person,counted,id_types,{heading}\n"),
            links: "a,b,rule,tier,decision,p\n".to_owned(),
            rows: BTreeMap::new(),
            counted: 0,
        };
        let codes = codes(form);
        let mut draw = Draw(ChaCha8Rng::seed_from_u64(1));
        for number in 1..=persons {
            made.person(number, &fields, &codes, &mut draw);
        }
        made
    }

    fn person(&mut self, number: usize, fields: &[&str], codes: &BTreeMap<&str, Vec<&str>>, draw: &mut Draw) {
        let minor = draw.below(9) == 0;
        let reason = if minor {
            "minor"
        } else {
            draw.of(&["accepted", "accepted", "accepted", "adult_not_accepted"])
        };
        let counted = if reason == "adult_not_accepted" { "no" } else { "yes" };
        let female = draw.below(4) > 0;
        let group = match (minor, female) {
            (true, true) => "girl",
            (true, false) => "boy",
            (false, true) => "woman",
            (false, false) => "man",
        };
        let age = if minor { 10 + draw.below(8) } else { 18 + draw.below(40) };
        let values: Vec<String> = fields
            .iter()
            .map(|field| match *field {
                "sex" => if female { "female" } else { "male" }.to_owned(),
                "birth_year" => (usize::from(YEAR) - age).to_string(),
                "age" => age.to_string(),
                "accepted" => if reason == "accepted" { "yes" } else { "no" }.to_owned(),
                "first_identified" => draw.of(&["2014", "2013", "2011", "unclear"]).to_owned(),
                "children_with" | "children_elsewhere" => draw.below(4).to_string(),
                "also_followed_by" => String::new(),
                field => codes.get(field).map_or_else(String::new, |codes| draw.of(codes).to_owned()),
            })
            .collect();
        let values = values.join(",");
        // Two thirds in one report, a fourth in two, the rest in three.
        let many = [1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3][draw.below(12)];
        let mut partners: Vec<usize> = Vec::new();
        while partners.len() < many {
            // Some partners are large.
            let partner = draw.below(PARTNERS).min(draw.below(PARTNERS));
            if !partners.contains(&partner) {
                partners.push(partner);
            }
        }
        partners.sort_unstable();
        let names: Vec<String> =
            partners.iter().map(|partner| format!("p{partner:02}:R{number:09}")).collect();
        self.counted += usize::from(counted == "yes");
        writeln!(
            self.persons,
            "{number},{counted},{reason},{group},{},{many},{values},{}",
            names.join(" "),
            if many > 1 { "accommodation" } else { "" }
        )
        .unwrap();
        for (partner, name) in partners.iter().zip(&names) {
            *self.rows.entry(*partner).or_default() += 1;
            writeln!(self.reports, "{name},p{partner:02},{number},{counted},duf;name_date,{values}").unwrap();
        }
        for pair in names.windows(2) {
            writeln!(self.links, "{},{},name_date,strong,merged,", pair[0], pair[1]).unwrap();
        }
    }

    fn files(self) -> [(&'static str, String); 7] {
        let mut partners = "id,name,region,kind\n".to_owned();
        let mut bundles = "partner,file,part,kind,sequence,rows,sha256,first_seen\n".to_owned();
        for partner in 0..PARTNERS {
            writeln!(partners, "p{partner:02},Partner {partner},Nasjonalt,ngo").unwrap();
            let rows = self.rows.get(&partner).copied().unwrap_or(0);
            let kind = if rows > 0 { "report" } else { "nil" };
            writeln!(
                bundles,
                "p{partner:02},p{partner:02}.omfang,persons,{kind},1423958400,{rows},00,2015-03-01T00:00:00Z"
            )
            .unwrap();
        }
        let counted = self.counted;
        let merge = format!(
            r#"{{"persons": {{"strict": {counted}, "standard": {counted}, "minimum": {counted}, "published": {counted}, "estimate": null}}}}"#
        );
        [
            ("round.toml", format!("year = {YEAR}\ndemo = true\n")),
            ("partners.csv", partners),
            ("work/persons.csv", self.persons),
            ("work/reports.csv", self.reports),
            ("work/links.csv", self.links),
            ("work/bundles.csv", bundles),
            ("work/merge.json", merge),
        ]
    }
}

/// The codes of each field that has some.
fn codes(form: &Form) -> BTreeMap<&str, Vec<&str>> {
    let fields = form.outs().map(|out| form.out_field(out));
    fields
        .filter_map(|field| {
            let codes = field.kind.codes()?.entries().iter().map(|entry| entry.name.as_str());
            Some((field.name.as_str(), codes.collect()))
        })
        .collect()
}
