//! The fixtures of the check rules, for all tests that need one: a pair a rule, `ok` and `bad`.
//!
//! Most pairs are text files in `tests/data/rules`; what a text file cannot show is made in [`built`]. A pair is named
//! by its rule's code, or by the code and a word (`BLK101-date-only`). All data is synthetic: names are made up and
//! every national identity number is a test number or an H-number.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex};

use omfang::check::{self, Checked, Finding, Given, Options, Realm};
use omfang::form::{self, Form};
use omfang::workbook::Limits;

mod built;
mod workbook;

/// A file by name.
pub(crate) type File = (String, Vec<u8>);

/// A pair of fixtures.
pub(crate) struct Pair {
    /// The rule's code, perhaps with a word.
    pub(crate) name: String,
    /// The nearest thing that must pass.
    pub(crate) ok: Vec<File>,
    /// What the rule must find.
    pub(crate) bad: Vec<File>,
}

/// Which of a pair.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    Ok,
    Bad,
}

impl Pair {
    /// The code of the rule that the pair is about.
    pub(crate) fn code(&self) -> &str {
        self.name.split('-').next().unwrap()
    }

    /// Checks one of the two under the setting of the pair.
    pub(crate) fn check(&self, kind: Kind) -> (&'static Form, Checked) {
        let files = if kind == Kind::Ok { &self.ok } else { &self.bad };
        let setting = setting(&self.name, kind);
        let year = files.iter().find_map(|(_, bytes)| year_of(bytes)).unwrap_or(setting.year);
        let form = form(year, setting.partners);
        let leave_blank = setting.leave_blank.iter().map(|name| form.by_name(name).unwrap()).collect();
        let options = Options { year, realm: setting.realm, leave_blank, limits: setting.limits };
        let given: Vec<Given<'_>> =
            files.iter().map(|(name, bytes)| Given { name: name.clone(), bytes }).collect();
        (form, check::check(&given, form, &options, &mut |_| {}))
    }

    /// What the bad one gives.
    pub(crate) fn findings(&self) -> (&'static Form, Vec<Finding>) {
        if self.code() == "FIL118" {
            // Asked by whoever seals, not by the check.
            return (form(2014, false), vec![check::too_many_for_a_bundle(50_001, 50_000)]);
        }
        let (form, checked) = self.check(Kind::Bad);
        (form, checked.findings().kept().to_vec())
    }
}

/// The form of a year, with or without partners. Loaded once: it takes longer than checking a pair.
fn form(year: u16, partners: bool) -> &'static Form {
    static FORMS: Mutex<BTreeMap<(u16, bool), &'static Form>> = Mutex::new(BTreeMap::new());
    FORMS.lock().unwrap().entry((year, partners)).or_insert_with(|| {
        let form = form::for_year(year).unwrap();
        Box::leak(Box::new(if partners { form.with_partners(PARTNERS).unwrap() } else { form }))
    })
}

/// All pairs, by name. Made once: some are large.
pub(crate) fn pairs() -> &'static [Pair] {
    static PAIRS: LazyLock<Vec<Pair>> = LazyLock::new(|| {
        let mut pairs = from_files();
        for pair in built::pairs() {
            let twice = pairs.insert(pair.name.clone(), pair);
            assert!(twice.is_none(), "a pair is both built and a file");
        }
        pairs.into_values().collect()
    });
    &PAIRS
}

fn from_files() -> BTreeMap<String, Pair> {
    let mut pairs: BTreeMap<String, Pair> = BTreeMap::new();
    for path in text_files() {
        let file = path.file_name().unwrap().to_str().unwrap();
        let (name, rest) = file.split_once('.').unwrap();
        let pair = pairs.entry(name.to_owned()).or_insert_with(|| Pair::empty(name));
        let side = match rest {
            "ok.csv" => &mut pair.ok,
            "bad.csv" => &mut pair.bad,
            _ => panic!("{file} is neither NAME.ok.csv nor NAME.bad.csv nor NAME.bad.txt"),
        };
        side.push((file.to_owned(), std::fs::read(&path).unwrap()));
    }
    pairs
}

/// Where the text files and the snapshots are.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/rules")
}

fn text_files() -> Vec<PathBuf> {
    let files = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|path| path.extension().is_none_or(|extension| extension != "txt")).collect()
}

impl Pair {
    fn empty(name: &str) -> Pair {
        Pair { name: name.to_owned(), ok: Vec::new(), bad: Vec::new() }
    }
}

/// The year in the title line "SYNTETISKE DATA 2015".
fn year_of(bytes: &[u8]) -> Option<u16> {
    let rest = bytes.strip_prefix("SYNTETISKE DATA ".as_bytes())?;
    std::str::from_utf8(rest.get(..4)?).ok()?.parse().ok()
}

const PARTNERS: [(&str, &str); 3] =
    [("exit", "EXIT, Hordaland politidistrikt"), ("rosa", "ROSA-prosjektet"), ("udi", "UDI")];

/// Under what a pair is checked.
struct Setting {
    /// The reporting year where the file does not say it.
    year: u16,
    realm: Realm,
    partners: bool,
    leave_blank: &'static [&'static str],
    limits: Limits,
}

/// The setting of a pair: a demonstration round under the usual limits, but for these.
fn setting(name: &str, kind: Kind) -> Setting {
    let usual = Setting {
        year: 2014,
        realm: Realm::Demo,
        partners: false,
        leave_blank: &[],
        limits: Limits::default(),
    };
    match (name, kind) {
        ("IDN104", _) => Setting { realm: Realm::Real, ..usual },
        ("IDN105", Kind::Bad) => Setting { realm: Realm::Unknown, ..usual },
        ("TAB310", _) => Setting { year: 2015, ..usual },
        ("PAR101", _) | ("PAR102", Kind::Ok) => Setting { partners: true, ..usual },
        ("TAB105-left-blank", _) => Setting { leave_blank: &["first_identified", "accommodation"], ..usual },
        // The real limits would need files of many megabytes.
        ("FIL114", _) => Setting { limits: Limits { rows: 3, ..usual.limits }, ..usual },
        ("FIL116", _) => Setting { limits: Limits { cells: 65, ..usual.limits }, ..usual },
        _ => usual,
    }
}
