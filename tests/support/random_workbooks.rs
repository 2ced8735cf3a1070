//! Workbooks by lot: the columns, headings, spellings, types of cells and slips that partners are known for. The same
//! seed gives the same bytes. Names are invented, numbers are test numbers.

#![allow(dead_code, unreachable_pub, missing_docs, reason = "each test file uses a part of it")]

use omfang::form::{Field, FieldKind, Form};
use omfang::identity::{DufNumber, NationalId};
use omfang::text::Language;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng as _, SeedableRng as _};

use super::workbook::{Cell, Sheet, package, parts};

/// The workbook of a seed. Half of them are without slips, so that most of those can be sealed.
pub fn workbook(form: &Form, seed: u64) -> Vec<u8> {
    let mut lot = Lot { dice: ChaCha8Rng::seed_from_u64(seed), slips: seed % 2 == 1 };
    let mut sheets: Vec<Sheet> = Vec::new();
    for name in ["Personskjema", "Ark2"].into_iter().take(1 + usize::from(lot.chance(15))) {
        sheets.push(lot.sheet(form, name));
    }
    if lot.chance(20) {
        sheets.push(Sheet::new("Notater", vec![vec![text("Husk fristen")]]));
    }
    if lot.chance(10) {
        sheets.insert(0, Sheet::new("Skjult", vec![vec![text("x")]]).hidden());
    }
    package(&parts(&sheets, lot.chance(5)))
}

struct Lot {
    dice: ChaCha8Rng,
    slips: bool,
}

/// What the cells of a row have in common.
struct Person {
    born: u32,
    month: u32,
    day: u32,
}

impl Lot {
    fn below(&mut self, n: usize) -> usize {
        self.dice.next_u32() as usize % n.max(1)
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn slip(&mut self, percent: usize) -> bool {
        self.slips && self.chance(percent)
    }

    fn pick<'t>(&mut self, of: &[&'t str]) -> &'t str {
        of[self.below(of.len())]
    }

    fn sheet(&mut self, form: &Form, name: &'static str) -> Sheet {
        let mut fields: Vec<&Field> = Vec::new();
        let whole_names = self.chance(20);
        for field in form.fields() {
            let is_name = matches!(field.kind, FieldKind::Surname | FieldKind::GivenNames);
            let take = match field.kind {
                FieldKind::FullName => whole_names,
                _ if is_name => !whole_names && self.chance(90),
                _ if field.kind.stays() => self.chance(80),
                _ => !self.slip(3),
            };
            if take {
                fields.push(field);
            }
        }
        for at in (1..fields.len()).rev() {
            // Most keep the form's order.
            if self.slips && self.chance(30) {
                let other = self.below(at + 1);
                fields.swap(at, other);
            }
        }
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        for _ in 0..self.below(4) {
            rows.push(if self.chance(50) { vec![text("Rapport til KOM")] } else { Vec::new() });
        }
        let unknown = self.chance(25);
        let mut header: Vec<Cell> = fields.iter().map(|field| text(&self.heading(field))).collect();
        if unknown {
            header.push(text("Saksbehandler"));
        }
        rows.push(header);
        let first = rows.len();
        for n in 0..self.below(14) {
            let person = Person {
                born: 1960 + self.below(45) as u32,
                month: 1 + self.below(12) as u32,
                day: 1 + self.below(28) as u32,
            };
            let mut row: Vec<Cell> = fields.iter().map(|field| self.cell(field, &person, n)).collect();
            if unknown {
                row.push(text(self.pick(&["A", "B", "ikke anmeldt", ""])));
            }
            rows.push(row);
            if self.slip(8) {
                let copy = rows.last().unwrap().clone();
                rows.push(copy);
            }
            if self.slip(5) {
                rows.push(Vec::new());
            }
        }
        if self.chance(20) {
            rows.push(vec![text("Sum"), Cell::Number(self.below(20) as f64)]);
            rows.push(vec![text("Merk: alle personene er registrert i løpet av året som gikk")]);
        }
        let mut sheet = Sheet::new(name, rows);
        if self.chance(15) && sheet.rows.len() > first {
            sheet.hidden_rows = vec![first + 1 + self.below(sheet.rows.len() - first)];
        }
        if self.chance(10) {
            sheet.before = "<cols><col min=\"2\" max=\"4\" hidden=\"1\"/></cols>";
        }
        if self.chance(10) {
            sheet.after = "<mergeCells count=\"1\"><mergeCell ref=\"C3:C5\"/></mergeCells>";
        }
        sheet
    }

    fn heading(&mut self, field: &Field) -> String {
        let labels = [Language::Nb, Language::Nn, Language::En].map(|language| field.label.get(language));
        match self.below(10) {
            0..6 => labels[0].to_owned(),
            6 => labels[self.below(3)].to_owned(),
            7 => labels[0].to_uppercase(),
            _ if field.aliases.is_empty() => labels[0].to_owned(),
            _ => field.aliases[self.below(field.aliases.len())].clone(),
        }
    }

    fn cell(&mut self, field: &Field, person: &Person, n: usize) -> Cell {
        if self.slip(3) {
            return match self.below(10) {
                0 => Cell::Error,
                1 => Cell::Formula("<f>A1</f>"),
                2 => Cell::Formula("<f>A1</f><v>kvinne</v>"),
                3 => Cell::Number(-3.0),
                4 => Cell::Number(1e15),
                5 => Cell::Date(41_000.5),
                6 => text("31.02.1990"),
                7 => text("Narnia"),
                8 => text(" – "),
                _ => Cell::Blank,
            };
        }
        match &field.kind {
            FieldKind::Reference => text(&format!("{}-{n}", self.pick(&["S", "14", "Sak"]))),
            FieldKind::Surname => text(self.pick(&SURNAMES)),
            FieldKind::GivenNames => text(self.pick(&GIVEN)),
            FieldKind::FullName => text(&format!("{}, {}", self.pick(&SURNAMES), self.pick(&GIVEN))),
            FieldKind::BirthDate => match self.below(6) {
                0 => Cell::Blank,
                1 => text(&person.born.to_string()),
                2 => text(&format!("{:02}.{:02}.{}", person.day, person.month, person.born)),
                // Days since 1900 of a day in that year; the months are those of a year without a leap day.
                _ => Cell::Date(f64::from((person.born - 1900) * 365 + (person.born - 1897) / 4 + 40)),
            },
            FieldKind::DufNumber if self.chance(50) => text(&self.duf()),
            FieldKind::NationalId if self.chance(30) => self.national_id(person),
            FieldKind::DufNumber | FieldKind::NationalId => Cell::Blank,
            FieldKind::Code(list) => {
                let entry = &list.entries()[self.below(list.entries().len())];
                text(&self.spelling(entry))
            }
            FieldKind::Codes(list) => {
                let count = 1 + self.below(3);
                let answers: Vec<String> = (0..count)
                    .map(|_| {
                        let entry = &list.entries()[self.below(list.entries().len())];
                        entry.label.get(Language::Nb).to_owned()
                    })
                    .collect();
                if self.chance(10) { Cell::Blank } else { text(&answers.join("; ")) }
            }
            FieldKind::Partners(_) => {
                text(self.pick(&["", "UDI", "ROSA-prosjektet; UDI", "Krisesenteret", "rosa"]))
            }
            FieldKind::Year(_) if field.name == "birth_year" => Cell::Number(person.born.into()),
            FieldKind::Year(_) => {
                Cell::Number((2005.max(person.born) + self.below(10) as u32).min(2014).into())
            }
            FieldKind::Age(_) if self.chance(70) => Cell::Number((2014 - person.born.min(2014)).into()),
            FieldKind::Age(_) => Cell::Blank,
            FieldKind::Count(_) => match self.below(8) {
                0 => text("ukjent"),
                1 => Cell::Blank,
                2 => text("2"),
                number => Cell::Number(number as f64 - 3.0),
            },
        }
    }

    fn spelling(&mut self, entry: &omfang::form::CodeEntry) -> String {
        let label = entry.label.get([Language::Nb, Language::Nn, Language::En][self.below(3)]);
        match self.below(12) {
            0 => label.to_uppercase(),
            1 => format!(" {label}  "),
            2 if !entry.aliases.is_empty() => entry.aliases[self.below(entry.aliases.len())].clone(),
            _ => label.to_owned(),
        }
    }

    /// A DUF number whose control digits hold.
    fn duf(&mut self) -> String {
        loop {
            let digits = format!("{}{:08}", 2000 + self.below(14), self.below(100_000_000));
            if DufNumber::parse(&digits, 1990..=2014).is_ok_and(|duf| duf.is_verified()) {
                return digits;
            }
        }
    }

    /// A test number of the person's day of birth; sometimes stored as a number.
    fn national_id(&mut self, person: &Person) -> Cell {
        loop {
            let (day, month, year) = (person.day, person.month + 80, person.born % 100);
            let digits = format!("{day:02}{month:02}{year:02}{:05}", self.below(100_000));
            if NationalId::parse(&digits).is_ok() {
                let as_number = self.chance(20);
                return if as_number { Cell::Number(digits.parse().unwrap()) } else { text(&digits) };
            }
        }
    }
}

const SURNAMES: [&str; 8] =
    ["Eksempel", "Prøve-Fantasi", "Ødegård", "O'Test", "van der Eksempel", "Жуков", "Éxemplar", "Nguyễn"];
const GIVEN: [&str; 8] =
    ["Kari", "Åse Marie", "Mohammed", "Jean-Luc", "Li", "María José", "Aïcha", "Ola Nils"];

fn text(text: &str) -> Cell {
    if text.is_empty() { Cell::Blank } else { Cell::Text(text.to_owned()) }
}
