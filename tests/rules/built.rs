//! The pairs that a text file cannot show: types of cells, hidden things, several files, packages that are damaged or
//! built to harm.

use super::workbook::{Cell, Part, Sheet, package, parts, workbook};
use super::{File, Pair};

/// All built pairs.
pub(super) fn pairs() -> Vec<Pair> {
    [other_files(), packages(), limits(), cells(), sheets(), several_files()].into_iter().flatten().collect()
}

/// A pair of one file each.
fn pair(name: &str, ok: Vec<u8>, bad: Vec<u8>) -> Pair {
    let file = |kind: &str, bytes: Vec<u8>| -> Vec<File> { vec![(format!("{name}.{kind}"), bytes)] };
    Pair { name: name.to_owned(), ok: file("ok", ok), bad: file("bad", bad) }
}

/// Files that are no workbook, beside the workbook that comes nearest.
fn other_files() -> Vec<Pair> {
    let old_excel = |streams: &[u8]| [OLE2, &[0; 504], streams].concat();
    let utf16: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let text = "SYNTETISKE DATA 2014\nKjønn;Nasjonalitet;Fødselsår;Alder;Type botilbud\n";
    let (windows, ..) = encoding_rs::WINDOWS_1252.encode(text);
    let locked = Sheet { after: "<sheetProtection password=\"CC1A\" sheet=\"1\"/>", ..person(&[]) };
    vec![
        pair("FIL101", windows.into_owned(), b"%PDF-1.4\n\x01\x02\x03".to_vec()),
        pair("FIL103", with_part("xl/calcChain.xml", "<calcChain/>"), old_excel(b"Workbook")),
        pair(
            "FIL104",
            with_part("xl/vbaProject.bin", "macros"),
            package(&[Part::new("xl/workbook.bin", "binary")]),
        ),
        pair(
            "FIL105",
            with_part("customXml/content.xml", "<content/>"),
            package(&[Part::new("mimetype", "application/ods"), Part::new("content.xml", "<content/>")]),
        ),
        pair("FIL106", workbook(&[locked]), old_excel(&utf16)),
        pair(
            "FIL107",
            with_part("xl/embeddings/document.docx", "a document in a sheet"),
            package(&[Part::new("word/document.xml", "<document/>")]),
        ),
    ]
}

/// Packages that no office program writes.
fn packages() -> Vec<Pair> {
    let zeros = |size: usize| {
        let mut parts = parts(&[person(&[])], false);
        parts.push(Part::new("xl/media/image1.bin", vec![0; size]));
        package(&parts)
    };
    let mut twice = parts(&[person(&[])], false);
    twice.extend(["xl/media/a.xml", "xl/media/b.xml"].map(|name| Part::new(name, "<a/>")));
    let twice = package(&twice);
    let doctype = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>";
    let whole = workbook(&[person(&[])]);
    let cut = whole.get(..whole.len() - 100).unwrap().to_vec();
    let mut broken = parts(&[person(&[(SEX, text("Eksempel"))])], false);
    let sheet = broken.last_mut().unwrap();
    sheet.content.truncate(sheet.content.len() - "</sheetData></worksheet>".len());
    vec![
        pair("FIL109", zeros(16 << 20), zeros((16 << 20) + 1)),
        pair("FIL110", with_part("xl/media/a..b.xml", "<a/>"), with_part("../a.xml", "<a/>")),
        pair("FIL110-twice", twice.clone(), replaced(&twice, b"xl/media/b.xml", b"xl/media/a.xml")),
        pair(
            "FIL111",
            workbook(&[person(&[(REMARK, text("<!DOCTYPE"))])]),
            with_part("docProps/app.xml", doctype),
        ),
        pair("FIL112", whole.clone(), cut),
        // The fault stands behind a row with an error: of a refused file nothing else is said.
        pair("FIL112-sheet", whole, package(&broken)),
    ]
}

/// The limits, each at its edge.
fn limits() -> Vec<Pair> {
    const FILE: usize = 32 << 20;
    let padded = |size: usize| {
        let padding = |length: usize| {
            let mut parts = parts(&[person(&[])], false);
            parts.push(Part::stored("xl/media/image1.bin", vec![0; length]));
            package(&parts)
        };
        padding(size - padding(0).len())
    };
    let sheets = |n: usize| {
        let others = (1..n).map(|_| Sheet::new("Ark", vec![]));
        workbook(&[person(&[])].into_iter().chain(others).collect::<Vec<_>>())
    };
    let persons = |n: usize, changes: &[(usize, Cell)]| {
        let mut sheet = person(changes);
        let last = sheet.rows.pop().unwrap();
        sheet.rows.extend((1..n).map(|n| numbered(row(&[]), n)));
        sheet.rows.push(last);
        workbook(&[sheet])
    };
    let columns = |n: usize| {
        let mut sheet = person(&[]);
        let header = &mut sheet.rows[1];
        header.extend((header.len()..n).map(|n| text(&format!("Kolonne {n}"))));
        workbook(&[sheet])
    };
    let long = |n: usize| workbook(&[person(&[(REMARK, text(&"x".repeat(n)))])]);
    vec![
        pair("FIL108", padded(FILE), padded(FILE + 1)),
        pair("FIL113", sheets(200), sheets(201)),
        pair("FIL114", persons(3, &[]), persons(4, &[])),
        pair("FIL115", columns(500), columns(501)),
        pair("FIL116", persons(3, &[(REMARK, Cell::Blank)]), persons(3, &[(REMARK, text("Prøve"))])),
        pair("FIL117", long(32_767), long(32_768)),
        pair("FIL118", workbook(&[person(&[])]), Vec::new()),
    ]
}

/// Types of cells.
fn cells() -> Vec<Pair> {
    let one = |changes: &[(usize, Cell)]| workbook(&[person(changes)]);
    // 12 March 1990 and 1 March 2014.
    let (born, first) = (32_944.0, 41_699.0);
    let no_year = [(YEAR, Cell::Blank), (AGE, Cell::Blank)];
    vec![
        pair("NRM102", one(&[]), one(&[(YEAR, text("1990")), (AGE, text("24"))])),
        pair(
            "NRM103",
            one(&[(DUF, text("200205705502")), (ID, text("02839010020"))]),
            one(&[(DUF, Cell::Number(200_205_705_502.0)), (ID, Cell::Number(12_839_010_263.0))]),
        ),
        pair("NRM104", one(&[(DATE, Cell::Date(born))]), one(&[(DATE, text("12.03.1990"))])),
        pair("NRM105", one(&[(DATE, Cell::Number(1990.0))]), one(&[(DATE, Cell::Number(born))])),
        pair(
            "NRM106",
            one(&[(YEAR, Cell::Number(1990.0)), (FIRST, Cell::Number(2014.0))]),
            one(&[(YEAR, Cell::Date(1990.0)), (FIRST, Cell::Date(first)), (CHILDREN, Cell::Date(2.0))]),
        ),
        pair("VAL103-date", one(&[(AGE, Cell::Date(24.0))]), one(&[(AGE, Cell::Date(born))])),
        pair(
            "VAL106",
            one(&[
                (SEX, Cell::Formula("<f>B4</f><v>kvinne</v>")),
                (DATE, Cell::Formula("<f>IF(B4=\"\",\"\",B4)</f><v></v>")),
                (REMARK, Cell::Formula("<f>B4</f>")),
            ]),
            one(&[(SEX, Cell::Formula("<f>B4</f>")), (DATE, Cell::Formula("<f>B4</f>"))]),
        ),
        pair(
            "VAL107",
            one(&[(REMARK, Cell::Error)]),
            one(&[&[(DATE, Cell::Error), (SEX, Cell::Error)], &no_year[..]].concat()),
        ),
    ]
}

/// Sheets, hidden things and the epoch.
fn sheets() -> Vec<Pair> {
    let notes = || Sheet::new("Notater", vec![vec![text("Prøve")]]);
    let other = || Sheet { name: "Ark2", ..person(&[(SEX, text("mann"))]) };
    let hidden = |rows: &[usize]| Sheet { hidden_rows: rows.to_vec(), ..two_persons() };
    let filter = |after: &'static str| workbook(&[Sheet { after, ..two_persons() }]);
    let columns = |before: &'static str| workbook(&[Sheet { before, ..two_persons() }]);
    let merged = |area: &'static str| {
        let mut sheet = Sheet { after: area, ..two_persons() };
        sheet.rows[3][NATION] = text("Nigeria");
        sheet.rows.push(vec![text("Merk: dette er en lang merknad om radene som står over den")]);
        workbook(&[sheet])
    };
    let template = |year| {
        let form = omfang::form::for_year(year).unwrap();
        omfang::workbook::template(&form, year, omfang::text::Language::Nb).unwrap()
    };
    let dated = |from_1904| package(&parts(&[person(&[(DATE, Cell::Date(31_482.0))])], from_1904));
    let on_two_sheets = |same: &str| {
        let nameless = |sheet: Sheet, at: &str| {
            let mut sheet = sheet;
            sheet.rows[2][HOME] = text(at);
            sheet
        };
        workbook(&[nameless(person(&[]), "privat"), Sheet { name: "Ark2", ..nameless(person(&[]), same) }])
    };
    vec![
        pair(
            "TAB102",
            workbook(&[person(&[]), other().hidden()]),
            workbook(&[notes(), person(&[]).hidden()]),
        ),
        // A hidden title, and hidden rows of a sheet that is not read, hide nobody.
        pair(
            "TAB201",
            workbook(&[hidden(&[1]), Sheet { hidden_rows: vec![1], ..notes() }]),
            workbook(&[hidden(&[3, 4]), Sheet { name: "Ark2", ..hidden(&[4]) }]),
        ),
        pair(
            "TAB201-filter",
            filter("<autoFilter ref=\"A2:P4\"/>"),
            filter("<autoFilter ref=\"A2:P4\"><filterColumn colId=\"0\"/></autoFilter>"),
        ),
        pair(
            "TAB302",
            workbook(&[person(&[]), other(), Sheet::new("Lister", vec![vec![text("kvinne")]]).hidden()]),
            workbook(&[
                person(&[]),
                other().hidden(),
                notes(),
                Sheet { name: "Eksempler", ..other() },
                Sheet { name: "Ark5", ..notes() }.hidden(),
                Sheet { name: "Ark6", rows: other().rows[..2].to_vec(), ..other() }.hidden(),
            ]),
        ),
        pair("TAB306", dated(false), dated(true)),
        pair(
            "TAB307",
            // The empty columns to the right of a table are often hidden.
            columns(
                "<cols><col min=\"2\" max=\"2\" width=\"9\" hidden=\"0\"/><col min=\"19\" max=\"16384\" hidden=\"1\"/></cols>",
            ),
            columns("<cols><col min=\"2\" max=\"4\" width=\"9\" hidden=\"1\"/></cols>"),
        ),
        pair(
            "TAB309",
            merged(
                "<mergeCells count=\"3\"><mergeCell ref=\"A1:F1\"/><mergeCell ref=\"A5:S5\"/><mergeCell ref=\"S3:S4\"/></mergeCells>",
            ),
            merged(
                "<mergeCells count=\"2\"><mergeCell ref=\"F3:F4\"/><mergeCell ref=\"C3:D3\"/></mergeCells>",
            ),
        ),
        pair("TAB310", template(2015), template(2014)),
        pair("DUP103-sheets", on_two_sheets("fosterhjem"), on_two_sheets("privat")),
    ]
}

/// Several files at once.
fn several_files() -> Vec<Pair> {
    let one = || workbook(&[person(&[(DUF, text("200205705502"))])]);
    let other = |duf| workbook(&[person(&[(DUF, text(duf)), (SEX, text("mann"))])]);
    let files = |name: &str, files: [Vec<u8>; 2]| -> Vec<File> {
        (1..).zip(files).map(|(n, bytes)| (format!("{name}-{n}.xlsx"), bytes)).collect()
    };
    let pair =
        |name: &str, ok, bad| Pair { name: name.to_owned(), ok: files(name, ok), bad: files(name, bad) };
    vec![
        pair("TAB103", [one(), other("200900595509")], [one(), one()]),
        pair("DUP101-files", [one(), other("200900595509")], [one(), other("200205705502")]),
    ]
}

const OLE2: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

// Columns of the sheets below.
const DATE: usize = 1;
const DUF: usize = 2;
const ID: usize = 3;
const SEX: usize = 4;
const NATION: usize = 5;
const YEAR: usize = 6;
const AGE: usize = 7;
const FIRST: usize = 10;
const HOME: usize = 15;
const CHILDREN: usize = 16;
const REMARK: usize = 18;

const HEADINGS: [&str; 19] = [
    "Egen referanse",
    "Fødselsdato",
    "DUF-nummer",
    "Fødselsnummer/D-nummer",
    "Kjønn",
    "Nasjonalitet",
    "Fødselsår",
    "Alder",
    "Antatt type utnytting",
    "Nærmere om utnyttingen",
    "Årstall for første gangs identifisering",
    "Tok imot tilbud om bistand og beskyttelse",
    "Mottok tiltak i rapporteringsåret",
    "Status utlendingssak",
    "Status straffesak",
    "Type botilbud",
    "Antall medfølgende barn",
    "Antall barn i hjemlandet/annet land",
    "Merknad",
];

/// A sheet with a title, the headings (row 2) and one person (row 3).
fn person(changes: &[(usize, Cell)]) -> Sheet {
    let header = HEADINGS.map(text).to_vec();
    Sheet::new("Personskjema", vec![vec![text("SYNTETISKE DATA")], header, row(changes)])
}

fn two_persons() -> Sheet {
    let mut sheet = person(&[]);
    sheet.rows.push(row(&[(0, text("S-2")), (SEX, text("mann"))]));
    sheet
}

fn row(changes: &[(usize, Cell)]) -> Vec<Cell> {
    let mut row = vec![
        text("S-1"),
        Cell::Blank,
        Cell::Blank,
        Cell::Blank,
        text("kvinne"),
        text("Nigeria"),
        Cell::Number(1990.0),
        Cell::Number(24.0),
        text("prostitusjon"),
        text("prostitusjon"),
        Cell::Number(2014.0),
        text("ja"),
        text("bolig"),
        text("refleksjonsperiode innvilget"),
        text("anmeldt"),
        text("privat"),
        Cell::Number(0.0),
        Cell::Number(0.0),
        Cell::Blank,
    ];
    for (column, cell) in changes {
        row[*column] = cell.clone();
    }
    row
}

/// The row with another number of children, so that no two are alike.
fn numbered(mut row: Vec<Cell>, n: usize) -> Vec<Cell> {
    row[CHILDREN] = Cell::Number(n as f64);
    row
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

/// A workbook with one more part.
fn with_part(name: &str, content: &str) -> Vec<u8> {
    let mut parts = parts(&[person(&[])], false);
    parts.push(Part::new(name, content));
    package(&parts)
}

/// Bytes with a text replaced by another of the same length, everywhere.
fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for at in 0..=bytes.len() - from.len() {
        if bytes[at..].starts_with(from) {
            bytes[at..at + to.len()].copy_from_slice(to);
        }
    }
    bytes
}
