//! A small round as the report reads it: the texts of work/, history/, round.toml and partners.csv.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use omfang::form::{self, Form};
use omfang::report::{Input, Report, ReportError, Table};
use omfang::round::{Partners, RoundSettings};
use omfang::text::{Language, Texts};

/// Fields of a row that are not at their default.
pub(crate) type Fields<'f> = &'f [(&'f str, &'f str)];

pub(crate) struct Round {
    pub(crate) year: u16,
    pub(crate) settings: String,
    pub(crate) partners: String,
    pub(crate) history: BTreeMap<String, String>,
    pub(crate) narratives: BTreeMap<String, String>,
    pub(crate) cases: BTreeMap<String, String>,
    pub(crate) language: Language,
    pub(crate) published: Option<usize>,
    pub(crate) persons: Vec<String>,
    reports: Vec<String>,
    bundles: Vec<String>,
}

impl Round {
    /// A round of nobody, with three partners.
    pub(crate) fn empty(year: u16) -> Round {
        let partners = "id,name,region,kind\nudi,UDI,Nasjonalt,udi\niom,IOM,Nasjonalt,iom\nrosa,ROSA-prosjektet,Oslo,ngo\n";
        Round {
            year,
            settings: format!("year = {year}\n"),
            partners: partners.to_owned(),
            history: BTreeMap::new(),
            narratives: BTreeMap::new(),
            cases: BTreeMap::new(),
            language: Language::Nb,
            published: None,
            persons: Vec::new(),
            reports: Vec::new(),
            bundles: Vec::new(),
        }
    }

    /// A counted person.
    pub(crate) fn person(&mut self, group: &str, fields: Fields<'_>) -> &mut Round {
        let sex = match group {
            "woman" | "girl" => "female",
            "man" | "boy" => "male",
            _ => "unknown",
        };
        let minor = matches!(group, "girl" | "boy");
        let age = if minor { "under_18" } else { "unknown" };
        self.person_as(
            group,
            if minor { "minor" } else { "accepted" },
            &with(fields, &[("sex", sex), ("age", age)]),
        )
    }

    /// A person with a reason to count or not.
    pub(crate) fn person_as(&mut self, group: &str, reason: &str, fields: Fields<'_>) -> &mut Round {
        let counted = if reason == "adult_not_accepted" { "no" } else { "yes" };
        let number = self.persons.len() + 1;
        let answers = answers(self.year, fields);
        self.persons.push(format!("{number},{counted},{reason},{group},udi:R{number},1,{answers},"));
        self
    }

    /// A bundle of a partner with so many equal rows of each kind.
    pub(crate) fn bundle(&mut self, partner: &str, rows: &[(usize, Fields<'_>)]) -> &mut Round {
        let total: usize = rows.iter().map(|(count, _)| count).sum();
        self.line(partner, "persons", if total == 0 { "nil" } else { "report" }, total);
        for (count, fields) in rows {
            let answers = answers(self.year, fields);
            for _ in 0..*count {
                let number = self.reports.len() + 1;
                self.reports.push(format!("{partner}:R{number},{partner},,no,,{answers}"));
            }
        }
        self
    }

    /// One line of bundles.csv.
    pub(crate) fn line(&mut self, partner: &str, part: &str, kind: &str, rows: usize) -> &mut Round {
        let rows = if part == "persons" { rows.to_string() } else { String::new() };
        self.bundles
            .push(format!("{partner},{partner}.omfang,{part},{kind},1,{rows},00,2015-03-01T00:00:00Z"));
        self
    }

    /// The texts as merge would have written them.
    pub(crate) fn persons_csv(&self) -> String {
        let head =
            format!("person,counted,reason,group,reports,partners,{},conflicts", names(self.year).join(","));
        lines(&head, &self.persons)
    }

    pub(crate) fn reports_csv(&self) -> String {
        lines(
            &format!("report,partner,person,counted,id_types,{}", names(self.year).join(",")),
            &self.reports,
        )
    }

    pub(crate) fn bundles_csv(&self) -> String {
        lines("partner,file,part,kind,sequence,rows,sha256,first_seen", &self.bundles)
    }

    pub(crate) fn make(&self) -> Result<Report, ReportError> {
        let settings = RoundSettings::parse(&self.settings).unwrap();
        let partners = Partners::parse(&self.partners).unwrap();
        let counted = self.persons.iter().filter(|person| person.contains(",yes,")).count();
        let published = self.published.unwrap_or(counted);
        let merge = format!(
            r#"{{"persons": {{"strict": {}, "standard": {}, "minimum": {published}, "published": {published}, "estimate": {{"mean": {published}.4, "low": {published}.0, "high": {}.6}}}}}}"#,
            published + 3,
            published + 1,
            published + 2
        );
        let (persons, reports, bundles) = (self.persons_csv(), self.reports_csv(), self.bundles_csv());
        let input = Input {
            settings: &settings,
            partners: &partners,
            persons_csv: &persons,
            reports_csv: &reports,
            bundles_csv: &bundles,
            links_csv: "a,b,rule,tier,decision,p\n",
            merge_json: &merge,
            narratives: &self.narratives,
            cases: &self.cases,
            history: &self.history,
            language: self.language,
            generated: "2015-09-01",
        };
        static TEXTS: OnceLock<Texts> = OnceLock::new();
        omfang::report::report(&input, form(self.year), TEXTS.get_or_init(|| Texts::load().unwrap()))
    }

    /// tables.csv of an edition, as (table, row, column) → (value, base, note).
    #[track_caller]
    pub(crate) fn cells(
        &self,
        edition: &str,
    ) -> BTreeMap<(String, String, String), (String, String, String)> {
        let report = self.make().unwrap();
        let mut reader = csv::Reader::from_reader(&*report.files[&format!("{edition}/tables.csv")]);
        let cells = reader.records().map(|record| {
            let record: Vec<String> = record.unwrap().iter().map(str::to_owned).collect();
            let [table, row, column, value, base, note] = <[String; 6]>::try_from(record).unwrap();
            ((table, row, column), (value, base, note))
        });
        cells.collect()
    }

    /// The values of a table of the publish edition, a line a row: `women=1 men=2`.
    #[track_caller]
    pub(crate) fn values(&self, table: &str) -> Vec<String> {
        let report = self.make().unwrap();
        let text = String::from_utf8(report.files["publish/tables.csv"].clone()).unwrap();
        let mut rows: Vec<(String, String)> = Vec::new();
        for record in csv::Reader::from_reader(text.as_bytes()).records() {
            let record = record.unwrap();
            if &record[0] != table {
                continue;
            }
            let cell = format!("{}={}", &record[2], &record[3]);
            match rows.last_mut() {
                Some((row, cells)) if *row == record[1] => *cells = format!("{cells} {cell}"),
                _ => rows.push((record[1].to_owned(), cell)),
            }
        }
        rows.into_iter().map(|(row, cells)| format!("{row}: {cells}")).collect()
    }

    #[track_caller]
    pub(crate) fn table(&self, id: &str) -> Table {
        self.make().unwrap().tables.into_iter().find(|table| table.id == id).unwrap()
    }
}

pub(crate) fn form(year: u16) -> &'static Form {
    static FORMS: [OnceLock<Form>; 2] = [OnceLock::new(), OnceLock::new()];
    FORMS[usize::from(year > 2014)].get_or_init(|| form::for_year(year).unwrap())
}

fn names(year: u16) -> Vec<String> {
    let form = form(year);
    form.outs().map(|out| form.out_field(out).name.clone()).collect()
}

/// The first of two sets of fields goes before the second.
fn with<'f>(first: Fields<'f>, second: Fields<'f>) -> Vec<(&'f str, &'f str)> {
    first.iter().chain(second).copied().collect()
}

fn answers(year: u16, fields: Fields<'_>) -> String {
    let default = |name: &str| match name {
        "sex" | "nationality" | "birth_year" | "age" | "immigration_status" | "criminal_case"
        | "accommodation" => "unknown",
        "exploitation" | "first_identified" => "unclear",
        "accepted" => "yes",
        _ => "",
    };
    let known = names(year);
    assert!(fields.iter().all(|(name, _)| known.iter().any(|known| known == name)), "{fields:?}");
    let value = |name: &String| {
        fields.iter().find(|(field, _)| field == name).map_or(default(name), |(_, value)| *value)
    };
    known.iter().map(value).collect::<Vec<_>>().join(",")
}

fn lines(head: &str, lines: &[String]) -> String {
    [head].into_iter().chain(lines.iter().map(String::as_str)).map(|line| format!("{line}\n")).collect()
}
