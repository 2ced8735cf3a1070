//! The hazards of real workbooks, each made here: what a partner may drop, by accident or with intent to harm.
//!
//! All persons are invented. Nothing is committed as a binary: the same code gives the same bytes.

#![allow(dead_code, missing_docs, unreachable_pub, reason = "each test file uses a part of it")]

use std::fmt::Write as _;

use super::workbook::{Cell, Part, Sheet, package, parts, workbook};

/// A file that a partner may drop.
pub struct Hazard {
    /// Its file name; what stands before the stop is the name of the hazard.
    pub file: &'static str,
    /// What is special about it.
    pub what: &'static str,
    /// The reporting year under which it is checked.
    pub year: u16,
    pub bytes: Vec<u8>,
}

/// All hazards, as a person would meet them first, then what only an attacker makes.
pub fn all() -> Vec<Hazard> {
    let mut all = Vec::new();
    let mut add = |file, what, bytes| all.push(Hazard { file, what, year: 2014, bytes });
    for (file, what, bytes) in sheets().into_iter().chain(cells()).chain(texts()).chain(other_formats()) {
        add(file, what, bytes);
    }
    for (file, what, bytes) in attacks() {
        add(file, what, bytes);
    }
    let template = |year: u16| {
        let form = omfang::form::for_year(year).unwrap();
        omfang::workbook::template(&form, year, omfang::text::Language::Nb).unwrap()
    };
    let what = "the template of 2014, dropped in the round of 2015";
    all.push(Hazard { file: "form-of-an-earlier-year.xlsx", what, year: 2015, bytes: template(2014) });
    all
}

type Made = (&'static str, &'static str, Vec<u8>);

/// Where the table stands, and what stands around it.
fn sheets() -> Vec<Made> {
    let notes = || Sheet::new("Notater", vec![vec![text("Husk å ringe UDI")]]);
    let named = |name, sheet| Sheet { name, ..sheet };
    let hidden_rows = |rows: &[usize]| Sheet { hidden_rows: rows.to_vec(), ..form(4) };
    let mut below = form(2);
    below.rows.extend([
        vec![],
        vec![text("Sum"), Cell::Number(2.0), Cell::Number(2.0)],
        vec![text("Merk: personene ovenfor er registrert etter at fristen gikk ut i fjor")],
        vec![text("* gjelder bare de som har fått vedtak")],
    ]);
    let mut low = form(2);
    low.rows
        .splice(0..0, [vec![text("Rapport til KOM")], vec![], vec![text("Utfylt av: avdelingen")], vec![]]);
    let mut two_rows = form(2);
    two_rows.rows[0][14] = text("Antall barn");
    two_rows.rows[0][15] = Cell::Blank;
    let mut second = vec![Cell::Blank; HEADINGS.len()];
    (second[14], second[15]) = (text("medfølgende"), text("i hjemlandet"));
    two_rows.rows.insert(1, second);
    two_rows.after =
        "<mergeCells count=\"2\"><mergeCell ref=\"O1:P1\"/><mergeCell ref=\"A1:A2\"/></mergeCells>";
    let mut merged = form(3);
    merged.rows[2][3] = Cell::Blank;
    merged.after = "<mergeCells count=\"1\"><mergeCell ref=\"D2:D3\"/></mergeCells>";
    let mut gaps = form(3);
    gaps.rows.insert(2, vec![]);
    gaps.rows.insert(2, vec![]);
    let mut stray = form(2);
    let last = "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>.</t></is></c></row>";
    let far = replaced_in_sheet(&stray, "</sheetData>", &format!("{last}</sheetData>"));
    stray.after = "<dataValidations count=\"1\"><dataValidation type=\"list\" sqref=\"B1:B1048576\">\
                   <formula1>\"kvinne,mann,ukjent\"</formula1></dataValidation></dataValidations>";
    let mut formatted = String::from("</row>");
    for row in 4..150_000 {
        write!(formatted, "<row r=\"{row}\"><c r=\"A{row}\" s=\"1\"/><c r=\"B{row}\" s=\"1\"/></row>")
            .unwrap();
    }
    formatted.push_str("</sheetData>");
    let whole_column = replaced_in_sheet(&stray, "</row></sheetData>", &formatted);
    vec![
        (
            "several-sheets.xlsx",
            "two sheets with persons, one with notes",
            workbook(&[form(2), notes(), named("Avdeling 2", form_from(3, 2))]),
        ),
        ("header-in-row-5.xlsx", "the headings stand in row 5", workbook(&[low])),
        (
            "header-in-two-rows.xlsx",
            "a second row of headings, with merged cells above",
            workbook(&[two_rows]),
        ),
        ("merged-cells.xlsx", "one nationality merged over two persons", workbook(&[merged])),
        ("empty-rows.xlsx", "empty rows between the persons", workbook(&[gaps])),
        ("notes-and-totals.xlsx", "a row of sums and remarks under the table", workbook(&[below])),
        ("hidden-rows.xlsx", "two persons in hidden rows", workbook(&[hidden_rows(&[3, 4])])),
        (
            "filtered-rows.xlsx",
            "a filter that hides one person",
            workbook(&[Sheet {
                after: "<autoFilter ref=\"A1:P5\"><filterColumn colId=\"0\"/></autoFilter>",
                ..hidden_rows(&[5])
            }]),
        ),
        (
            "hidden-columns.xlsx",
            "the columns B and C are hidden",
            workbook(&[Sheet { before: "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>", ..form(2) }]),
        ),
        (
            "hidden-sheet.xlsx",
            "more persons on a hidden sheet",
            workbook(&[form(2), named("Ark2", form_from(3, 2)).hidden()]),
        ),
        (
            "only-a-hidden-sheet.xlsx",
            "all persons on a sheet that only macros can show",
            workbook(&[notes(), Sheet { state: "veryHidden", ..form(2) }]),
        ),
        ("stray-cell.xlsx", "a stop in the last cell that Excel has, XFD1048576", far),
        ("whole-columns.xlsx", "drop-downs and formats over whole columns", whole_column),
        ("no-table.xlsx", "a workbook about something else", workbook(&[notes()])),
        ("only-headings.xlsx", "the form without a person", workbook(&[form(0)])),
    ]
}

/// What stands in cells.
fn cells() -> Vec<Made> {
    let one = |column: usize, cell: Cell| {
        let mut sheet = form(2);
        sheet.rows[1][column] = cell;
        sheet
    };
    let born_1990 = |column, cell| {
        let mut sheet = one(column, cell);
        sheet.rows[1][4] = Cell::Number(1990.0);
        sheet
    };
    // 12 March 1990 in days since 1904.
    let dated = package(&parts(&[born_1990(1, Cell::Date(31_482.0))], true));
    let formula = Cell::Formula("<f>VLOOKUP(A2,Ark2!A:C,3,0)</f>");
    let mut words = form(2);
    words.rows[1][4] = text("1990 ");
    words.rows[1][1] = text("12.03.1990");
    vec![
        ("formulas-without-values.xlsx", "a formula that was never calculated", workbook(&[one(3, formula)])),
        ("errors-of-excel.xlsx", "#REF! where an answer was", workbook(&[one(3, Cell::Error)])),
        ("dates-from-1904.xlsx", "the date system of old Macintosh workbooks", dated),
        ("numbers-as-text.xlsx", "a year and a date stored as text", workbook(&[words])),
        (
            "lost-zero.xlsx",
            "a D-number that Excel stored as a number",
            workbook(&[born_1990(2, Cell::Number(lost_zero()))]),
        ),
    ]
}

/// A test number whose first digit is 0, as Excel keeps it: found by its control digits.
fn lost_zero() -> f64 {
    let digits = |n: u64| omfang::identity::NationalId::parse(&format!("{n:010}")).is_ok();
    // Day 1, month 81 (Tenor's test persons have 80 added), year 90.
    (0..100_000u64).map(|n| 1_819_000_000 + n).find(|n| digits(*n)).unwrap() as f64
}

/// The largest form that is read: as many persons and cells as the limits allow, every answer and identifier filled.
pub fn largest() -> Vec<u8> {
    let mut text = String::from(
        "Egen referanse;Etternavn;Fornavn;Fødselsdato;Kjønn;Nasjonalitet;Fødselsår;Antatt type utnytting;\
         Årstall for første gangs identifisering;Tok imot tilbud om bistand og beskyttelse;Status utlendingssak;Status straffesak\n",
    );
    for n in 0..200_000 {
        let (day, month, year) = (n % 28 + 1, n % 12 + 1, 1950 + n % 50);
        writeln!(
            text,
            "S-{n};Eksempel{n};Prøve{n};{day:02}.{month:02}.{year};kvinne;Nigeria;{year};prostitusjon;2014;ja;asyl søkt;anmeldt"
        )
        .unwrap();
    }
    text.into_bytes()
}

/// Text files.
fn texts() -> Vec<Made> {
    let lines = |separator: &str| {
        let line = |row: &Vec<Cell>| row.iter().map(shown).collect::<Vec<_>>().join(separator) + "\r\n";
        form(2).rows.iter().map(line).collect::<String>()
    };
    let windows = encoding_rs::WINDOWS_1252.encode(&lines(";")).0.into_owned();
    let utf16: Vec<u8> =
        format!("\u{feff}{}", lines("\t")).encode_utf16().flat_map(u16::to_le_bytes).collect();
    vec![
        ("semicolons-utf8.csv", "`;`, UTF-8", lines(";").into_bytes()),
        ("semicolons-windows.csv", "`;`, Windows-1252, as Excel in Norway saves it", windows),
        (
            "commas-utf8-mark.csv",
            "`,`, UTF-8 with a byte order mark",
            format!("\u{feff}{}", lines(",")).into_bytes(),
        ),
        ("tabs-utf16.csv", "tabs, UTF-16: Excel's «Unicode-tekst»", utf16),
        ("separator-line.csv", "the line sep=; first", format!("sep=;\r\n{}", lines(";")).into_bytes()),
        (
            "html-as.xls",
            "a web table that a case system calls .xls",
            b"<html><table><tr><td>Navn</td></tr></table>".to_vec(),
        ),
        (
            "excel-2003.xml",
            "Excel 2003's XML format",
            b"<?xml version=\"1.0\"?>\r\n<?mso-application progid=\"Excel.Sheet\"?>\r\n<Workbook/>".to_vec(),
        ),
    ]
}

/// Files of other kinds.
fn other_formats() -> Vec<Made> {
    let ole2 = |streams: &[&str]| {
        let name = |name: &&str| name.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let mark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
        [&mark[..], &[0; 504], &streams.iter().map(name).collect::<Vec<_>>().concat()].concat()
    };
    let packed = |list: &[(&str, &str)]| {
        package(&list.iter().map(|(name, xml)| Part::new(name, *xml)).collect::<Vec<_>>())
    };
    let whole = workbook(&[form(2)]);
    let strict = {
        let mut parts = parts(&[form(2)], false);
        for part in &mut parts {
            let xml = String::from_utf8(part.content.clone()).unwrap();
            let xml = xml
                .replace(
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    "http://purl.oclc.org/ooxml/spreadsheetml/main",
                )
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships",
                );
            part.content = xml.into_bytes();
        }
        package(&parts)
    };
    vec![
        ("old.xls", "Excel 97–2003", ole2(&["Root Entry", "Workbook"])),
        (
            "with-a-password.xlsx",
            "encrypted with a password",
            ole2(&["Root Entry", "EncryptionInfo", "EncryptedPackage"]),
        ),
        ("binary.xlsb", "a binary workbook", packed(&[("xl/workbook.bin", ".")])),
        (
            "opendocument.ods",
            "LibreOffice's own format",
            packed(&[
                ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                ("content.xml", "<office/>"),
            ]),
        ),
        (
            "document.docx",
            "a Word document",
            packed(&[("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>")]),
        ),
        (
            "archive.zip",
            "an archive with a workbook in it",
            package(&[Part::new("skjema.xlsx", whole.clone())]),
        ),
        ("scan.pdf", "a scanned form", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n".to_vec()),
        ("picture.xlsx", "a picture with the name of a workbook", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()),
        ("empty.xlsx", "a download that was interrupted at once", Vec::new()),
        ("cut-off.xlsx", "a download that was interrupted", whole[..whole.len() / 2].to_vec()),
        ("strict.xlsx", "Excel's «Strict Open XML»", strict),
    ]
}

/// What no office program makes.
fn attacks() -> Vec<Made> {
    let with = |name: &str, content: Vec<u8>| {
        let mut parts = parts(&[form(2)], false);
        parts.retain(|part| part.name != name);
        parts.push(Part::new(name, content));
        package(&parts)
    };
    let mut laughs = String::from("<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY lol \"lol\">");
    for n in 1..10 {
        let (before, this) = (if n == 1 { "lol".to_owned() } else { format!("lol{}", n - 1) }, n);
        write!(laughs, "<!ENTITY lol{this} \"{}\">", format!("&{before};").repeat(10)).unwrap();
    }
    laughs.push_str("]><sst><si><t>&lol9;</t></si></sst>");
    let outside = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst><si><t>&x;</t></si></sst>";
    let lies = {
        let mut sheet = form(2);
        sheet.before = "<dimension ref=\"A1:XFD1048576\"/>";
        workbook(&[sheet])
    };
    let strings = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"4000000000\" uniqueCount=\"4000000000\"/>";
    let spaces =
        replaced_in_sheet(&form(2), "</sheetData>", &format!("{}</sheetData>", " ".repeat(48 << 20)));
    let many = format!("<sst>{}</sst>", "<si><t/></si>".repeat(4_900_000));
    let nested = "<x>".repeat(300_000);
    let row = |number: &str| replaced_in_sheet(&form(2), "<row r=\"3\">", &format!("<row r=\"{number}\">"));
    vec![
        ("zip-bomb.xlsx", "a picture of 300 MB of nothing", with("xl/media/image1.bmp", vec![0; 300 << 20])),
        ("zip-bomb-in-the-sheet.xlsx", "48 MB of spaces behind the rows", spaces),
        ("overlapping-entries.xlsx", "900 entries that are the same bytes", overlapping(900)),
        ("entity-bomb.xlsx", "a billion laughs", with("xl/sharedStrings.xml", laughs.into_bytes())),
        (
            "outside-entity.xlsx",
            "an entity that reads a file of the machine",
            with("xl/sharedStrings.xml", outside.into()),
        ),
        ("lying-dimension.xlsx", "a dimension of 17 thousand million cells", lies),
        (
            "lying-strings.xlsx",
            "four thousand million shared texts are announced",
            with("xl/sharedStrings.xml", strings.into()),
        ),
        (
            "many-strings.xlsx",
            "4.9 million empty shared texts",
            with("xl/sharedStrings.xml", many.into_bytes()),
        ),
        ("nested.xlsx", "300,000 elements inside each other", with("xl/styles.xml", nested.into_bytes())),
        ("row-number.xlsx", "a row number that Excel does not have", row("4294967295")),
        (
            "leaves-the-folder.xlsx",
            "an entry that would be written elsewhere",
            with("../../start.bat", b"echo".to_vec()),
        ),
        ("separators.csv", "16 MB of separators in one line", vec![b';'; 16 << 20]),
        (
            "quotation.csv",
            "a quotation mark that never ends",
            [b"a;b\n\"".to_vec(), vec![b'x'; 8 << 20]].concat(),
        ),
    ]
}

/// A package whose directory names one entry of a megabyte many times.
fn overlapping(times: u16) -> Vec<u8> {
    let mut parts = parts(&[form(2)], false);
    parts.push(Part::new("xl/media/000.bmp", vec![0; 1 << 20]));
    let bytes = package(&parts);
    let end = bytes.len() - 22;
    let start = u32::from_le_bytes(bytes[end + 16..end + 20].try_into().unwrap()) as usize;
    let last = (start..end).rev().find(|at| bytes[*at..].starts_with(b"PK\x01\x02")).unwrap();
    let mut made = bytes[..end].to_vec();
    for n in 1..times {
        let mut record = bytes[last..end].to_vec();
        let name = format!("xl/media/{n:03}.bmp");
        record[46..46 + name.len()].copy_from_slice(name.as_bytes());
        made.extend(record);
    }
    let size = u32::try_from(made.len() - start).unwrap().to_le_bytes();
    let entries = u16::try_from(parts.len()).unwrap() + times - 1;
    let mut tail = bytes[end..].to_vec();
    tail[8..10].copy_from_slice(&entries.to_le_bytes());
    tail[10..12].copy_from_slice(&entries.to_le_bytes());
    tail[12..16].copy_from_slice(&size);
    made.extend(tail);
    made
}

/// A workbook of one sheet in whose XML a text is replaced where it stands last.
fn replaced_in_sheet(sheet: &Sheet, from: &str, to: &str) -> Vec<u8> {
    let mut parts = parts(std::slice::from_ref(sheet), false);
    let part = parts.iter_mut().find(|part| part.name == "xl/worksheets/sheet1.xml").unwrap();
    let xml = String::from_utf8(part.content.clone()).unwrap();
    let at = xml.rfind(from).unwrap();
    part.content = [&xml[..at], to, &xml[at + from.len()..]].concat().into_bytes();
    package(&parts)
}

pub const HEADINGS: [&str; 16] = [
    "Egen referanse",
    "Fødselsdato",
    "Fødselsnummer/D-nummer",
    "Nasjonalitet",
    "Fødselsår",
    "Kjønn",
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
];

/// The form with headings in row 1 and persons without fault below.
fn form(persons: usize) -> Sheet {
    form_from(1, persons)
}

fn form_from(first: usize, persons: usize) -> Sheet {
    let rows = (first..first + persons).map(|n| {
        let number = |number: usize| Cell::Number(number as f64);
        vec![
            text(&format!("S-{n}")),
            Cell::Blank,
            Cell::Blank,
            text("Nigeria"),
            number(1980 + n),
            text("kvinne"),
            text("prostitusjon"),
            text("prostitusjon"),
            number(2014),
            text("ja"),
            text("bolig"),
            text("refleksjonsperiode innvilget"),
            text("anmeldt"),
            text("privat"),
            number(0),
            number(1),
        ]
    });
    Sheet::new("Personskjema", [HEADINGS.map(text).to_vec()].into_iter().chain(rows).collect())
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Number(number) | Cell::Date(number) => number.to_string(),
        Cell::Blank | Cell::Formula(_) | Cell::Error => String::new(),
    }
}
