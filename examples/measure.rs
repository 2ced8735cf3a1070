//! One measured piece of work, in a process of its own so that its peak memory is its own. Driven by `cargo xtask bench`.
//!
//! `measure make FILE ROWS` writes a synthetic workbook of ROWS persons and 20 columns; `measure cells|vec|open|rows|check|seal FILE`
//! does the work once and prints seconds, peak memory in MiB and a figure of its own. The file is read before the clock
//! starts: what is compared is the work, not the disk.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a measuring program: it has a clock and stops at the first fault"
)]

#[path = "support/peak.rs"]
mod peak;

use std::collections::BTreeMap;
use std::io::Cursor;
use std::time::Instant;

use calamine::{Reader, Xlsx};
use omfang::bundle::{Kind, OtherParts};
use omfang::check::{AcknowledgementReason, Given, Options, Realm, check};
use omfang::desk::{Preparing, prepare};
use omfang::identity::LinkageKey;
use omfang::round::{Partners, Pass, RoundFile, RoundIdentity, RoundSettings, SignedRound, SigningIdentity};
use omfang::workbook::{Limits, Workbook};
use peak::peak_mib;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[1..] {
        ["make", file, rows] => make(file, rows.parse().unwrap()),
        [work, file] => {
            let bytes = std::fs::read(file).unwrap();
            let start = Instant::now();
            let figure = match work {
                "cells" => cells(&bytes),
                "vec" => vec(&bytes),
                "open" => Workbook::open(&bytes, &Limits::default()).unwrap().sheets().len(),
                "rows" => rows(&bytes),
                "check" => checked(&bytes),
                "seal" => sealed(&bytes),
                other => panic!("no such work: {other}"),
            };
            println!("{:.4} {:.1} {figure}", start.elapsed().as_secs_f64(), peak_mib());
        }
        _ => panic!("measure make FILE ROWS | measure cells|vec|open|rows|check|seal FILE"),
    }
}

/// calamine only reading: every cell is looked at and let go.
fn cells(bytes: &[u8]) -> usize {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let name = book.sheet_names()[0].clone();
    let mut reader = book.worksheet_cells_reader(&name).unwrap();
    let mut cells = 0;
    while let Some(cell) = reader.next_cell().unwrap() {
        std::hint::black_box(cell);
        cells += 1;
    }
    cells
}

/// calamine reading the same cells into a `Vec`: the memory that ours is compared with.
fn vec(bytes: &[u8]) -> usize {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let name = book.sheet_names()[0].clone();
    let mut reader = book.worksheet_cells_reader(&name).unwrap();
    let mut cells = Vec::new();
    while let Some(cell) = reader.next_cell().unwrap() {
        cells.push(cell);
    }
    std::hint::black_box(&cells).len()
}

/// Our own reading, without giving any cell a meaning.
fn rows(bytes: &[u8]) -> usize {
    let mut count = 0;
    let limits = Limits::default();
    let mut book = Workbook::open(bytes, &limits).unwrap();
    book.read_rows(0, &limits, &mut |row| {
        count += row.cells.len();
        Ok(true)
    })
    .unwrap();
    count
}

fn options() -> Options {
    Options { year: 2014, realm: Realm::Demo, leave_blank: vec![], limits: Limits::default() }
}

fn checked(bytes: &[u8]) -> usize {
    let form = omfang::form::for_year(2014).unwrap();
    let given = [Given { name: "form.xlsx".to_owned(), bytes }];
    check(&given, &form, &options(), &mut |_| {}).n_rows()
}

fn sealed(bytes: &[u8]) -> usize {
    let settings = RoundSettings::parse("year = 2014\ndemo = true").unwrap();
    let partners =
        Partners::parse("id,name,region,kind\nrosa,ROSA,Nasjonalt,ngo\nudi,UDI,Nasjonalt,udi\n").unwrap();
    let (signer, identity) = (SigningIdentity::from_seed(&[1; 32]), RoundIdentity::generate());
    let key = LinkageKey::from_bytes([2; 32]);
    let form = omfang::form::for_year(2014).unwrap();
    let check_value = key.check_value(&settings.round_id());
    let file = RoundFile::of(&settings, &form, &partners, &identity.recipient(), &check_value, &signer);
    let round = SignedRound::parse(&file.sign(&signer)).unwrap();
    let pass = Pass::new(&round, "rosa", Some(key), [3; 32]).unwrap();
    let form = round.form().unwrap();
    let given = [Given { name: "form.xlsx".to_owned(), bytes }];
    let checked = check(&given, &form, &options(), &mut |_| {});
    let reasons =
        checked.findings().warnings().map(|(code, _)| (code.to_owned(), AcknowledgementReason::Confirmed));
    let reasons = reasons.collect();
    let accepted = checked.accept(&reasons).unwrap_or_else(|error| panic!("{error}"));
    let leaks = BTreeMap::new();
    let (round, form, pass) = (&round, &form, &pass);
    let preparing = Preparing {
        accepted: &accepted,
        kind: Kind::Report,
        other: OtherParts::default(),
        round,
        form,
        pass,
        sequence: 1,
        leaks: &leaks,
    };
    let prepared = prepare(preparing).unwrap_or_else(|error| panic!("{error}"));
    let sealed = prepared.seal(pass, round).unwrap();
    std::hint::black_box(sealed.as_bytes());
    prepared.gated().payload().as_bytes().len()
}

const HEADINGS: [&str; 20] = [
    "Egen referanse",
    "Etternavn",
    "Fornavn",
    "Fødselsdato",
    "DUF-nummer",
    "Kjønn",
    "Nasjonalitet",
    "Fødselsår",
    "Alder",
    "Antatt type utnytting",
    "Nærmere om utnyttingen",
    "Årstall for første gangs identifisering",
    "Tok imot tilbud om bistand og beskyttelse",
    "Mottok tiltak",
    "Status utlendingssak",
    "Status straffesak",
    "Type botilbud",
    "Kvalifiserende tiltak",
    "Antall medfølgende barn",
    "Antall barn i hjemlandet",
];

/// A workbook of invented persons, each with every column filled.
fn make(file: &str, rows: u32) {
    use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let date = Format::new().set_num_format("dd.mm.yyyy");
    for (column, heading) in (0u16..).zip(HEADINGS) {
        sheet.write_string(0, column, heading).unwrap();
    }
    let mut random = 0x2545_f491_4f6c_dd1du64;
    for row in 1..=rows {
        let mut next = |below: usize| {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            (random % below as u64) as usize
        };
        let year = 1960 + next(30) as u16;
        let (month, day) = (1 + next(12) as u8, 2 + next(26) as u8);
        let name = |n: usize| -> String {
            (0..6).map(|at| char::from(b'a' + ((n >> (at * 4)) % 20) as u8)).collect()
        };
        let pick = |list: &[&'static str], n: usize| list[n % list.len()];
        let texts = [
            format!("14-{row:06}"),
            name(next(1 << 24)),
            name(next(1 << 24)),
            String::new(),
            duf(row),
            pick(&["kvinne", "mann", "K", "M"], next(4)).to_owned(),
            pick(&["Nigeria", "Romania", "filippinsk", "Albania", "Vietnam", "Pakistan"], next(6)).to_owned(),
        ];
        for (column, text) in (0u16..).zip(&texts) {
            if column != 3 {
                sheet.write_string(row, column, text).unwrap();
            }
        }
        sheet
            .write_datetime_with_format(row, 3, ExcelDateTime::from_ymd(year, month, day).unwrap(), &date)
            .unwrap();
        sheet.write_number(row, 7, year).unwrap();
        sheet.write_number(row, 8, 2014 - year).unwrap();
        let labour = next(3) == 0;
        let texts = [
            if labour { "tvangsarbeid/tvangstjenester" } else { "prostitusjon/andre seksuelle formål" },
            if labour { "bygg og anlegg" } else { "prostitusjon" },
            pick(&["2014", "2013", "uklart"], next(3)),
            "ja",
            pick(&["bolig; helsehjelp", "juridisk bistand", "refleksjonsperiode; bolig"], next(3)),
            pick(&["refleksjonsperiode innvilget", "asyl søkt", "ukjent"], next(3)),
            pick(&["anmeldt", "henlagt", "under etterforskning"], next(3)),
            pick(&["privat", "asylmottak", "ROSA/krisesenter"], next(3)),
            pick(&["norskkurs", "skole", "norskkurs; arbeid"], next(3)),
        ];
        for (column, text) in (9u16..).zip(texts) {
            match text.parse::<u16>() {
                Ok(number) => sheet.write_number(row, column, number).unwrap(),
                Err(_) => sheet.write_string(row, column, text).unwrap(),
            };
        }
        sheet.write_number(row, 18, next(3) as u16).unwrap();
        sheet.write_number(row, 19, next(3) as u16).unwrap();
    }
    book.save(file).unwrap();
}

/// A DUF number of 2009 with fitting control digits.
fn duf(row: u32) -> String {
    let running = format!("{row:06}");
    let weights = [4, 6, 3, 2, 7, 5, 4, 6, 3, 2];
    let sum: u32 = running
        .bytes()
        .chain(*b"2009")
        .zip(weights)
        .map(|(digit, weight)| u32::from(digit - b'0') * weight)
        .sum();
    format!("2009{running}{:02}", sum % 11)
}
