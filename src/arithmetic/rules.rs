//! What must hold within and between tables: sums, percentages, the same figure in two places.

use std::collections::BTreeSet;

use super::Kind;
use super::figures::{Cell, Figures};

/// What the column of a figure's base is called beside the figure's own.
pub(super) const BASE: &str = "/base";

/// One rule.
pub(super) enum Rule {
    /// A figure, with others beside it, is the sum of parts (`Cross`: of another table).
    Sum { kind: Kind, total: Cell, beside: Vec<Cell>, parts: Vec<Cell> },
    /// A figure is the difference of two others.
    Less { total: Cell, new: Cell, old: Cell },
    /// Figures are parts of a whole that has others too.
    AtMost { parts: Vec<Cell>, whole: Cell },
    /// A figure is the number of rows of a list.
    Count { cell: Cell, rows: i64 },
    /// A percentage of a sum of cells.
    Percent { cell: Cell, part: Vec<Cell>, base: Vec<Cell>, hedged: bool },
    /// A change in per cent.
    Change { cell: Cell, new: Cell, old: Cell },
    /// Percentages of different people of one whole, and a count of others with its base.
    Shares { cells: Vec<(Cell, bool)>, rest: Option<(Cell, Cell)> },
    /// A reference in the text names the table that is meant.
    Reference { cell: Cell, table: String },
}

impl Rule {
    /// The cells that it speaks of.
    pub(super) fn cells(&self) -> Vec<&Cell> {
        match self {
            Rule::Sum { total, beside, parts, .. } => {
                [total].into_iter().chain(beside).chain(parts).collect()
            }
            Rule::Less { total, new, old } => vec![total, new, old],
            Rule::AtMost { parts, whole } => parts.iter().chain([whole]).collect(),
            Rule::Count { cell, .. } | Rule::Reference { cell, .. } => vec![cell],
            Rule::Percent { cell, part, base, .. } => [cell].into_iter().chain(part).chain(base).collect(),
            Rule::Change { cell, new, old } => vec![cell, new, old],
            Rule::Shares { cells, rest } => {
                let others = rest.iter().flat_map(|(part, base)| [part, base]);
                cells.iter().map(|(cell, _)| cell).chain(others).collect()
            }
        }
    }

    /// The cells of which any change breaks it: parts and sums, and percentages that are not hedged.
    pub(super) fn exact_cells(&self) -> Vec<&Cell> {
        match self {
            Rule::AtMost { .. } | Rule::Shares { .. } | Rule::Percent { hedged: true, .. } => Vec::new(),
            Rule::Percent { cell, .. } | Rule::Change { cell, .. } => vec![cell],
            Rule::Sum { .. } | Rule::Less { .. } | Rule::Count { .. } | Rule::Reference { .. } => {
                self.cells()
            }
        }
    }

    /// Whether all of them are there and none is withheld. What was not printed cannot be wrong.
    pub(super) fn can_be_asked(&self, figures: &Figures) -> bool {
        let there = self.cells().iter().all(|cell| figures.has(cell) && !figures.is_withheld(cell));
        there
            && match self {
                Rule::Percent { cell, .. } | Rule::Change { cell, .. } => !figures.text(cell).is_empty(),
                Rule::Sum { total, parts, .. } => {
                    !figures.text(total).is_empty() && parts.iter().any(|part| !figures.text(part).is_empty())
                }
                _ => true,
            }
    }
}

/// The forms of exploitation in the order of Table 3.
const FORMS: [&str; 6] = ["prostitution", "forced_labour", "combined", "organ", "war", "unclear"];
const GROUPS: [&str; 5] = ["women", "girls", "men", "boys", "unknown_sex"];

/// The rules of all tables that are there.
pub(super) fn rules(figures: &Figures) -> Vec<Rule> {
    let mut rules = Maker { figures, rules: Vec::new() };
    rules.table2();
    rules.table3();
    rules.table5();
    for table in ["T6", "T7"] {
        rules.police(table);
    }
    rules.between_tables();
    rules.diagrams();
    rules.cross_tables();
    rules.registers();
    rules.bases();
    rules.rules
}

struct Maker<'f> {
    figures: &'f Figures,
    rules: Vec<Rule>,
}

impl Maker<'_> {
    /// The cells of these names that are there.
    fn there(&self, cells: impl IntoIterator<Item = Cell>) -> Vec<Cell> {
        cells.into_iter().filter(|cell| self.figures.has(cell)).collect()
    }

    fn sum(&mut self, kind: Kind, total: Cell, parts: impl IntoIterator<Item = Cell>) {
        let parts = self.there(parts);
        if !parts.is_empty() {
            self.rules.push(Rule::Sum { kind, total, beside: Vec::new(), parts });
        }
    }

    /// The same figure in two places.
    fn same(&mut self, cell: Cell, other: Cell) {
        self.sum(Kind::Cross, cell, [other]);
    }

    fn rows(&self, table: &str) -> Vec<String> {
        self.figures.rows(table).into_iter().map(str::to_owned).collect()
    }

    fn columns(&self, table: &str) -> Vec<String> {
        self.figures.columns(table).into_iter().map(str::to_owned).collect()
    }

    /// The last year that a table has.
    fn last_year(&self) -> Option<u16> {
        let years = ["T2", "T5"].iter().flat_map(|table| self.figures.rows(table));
        years.filter_map(|row| row.parse().ok()).max()
    }

    /// A total row adds up the others, in each column.
    fn total_row(&mut self, table: &str, columns: &[&str]) {
        let rows = self.rows(table);
        for column in columns {
            let parts = rows.iter().filter(|row| *row != "total").map(|row| Cell::new(table, row, column));
            self.sum(Kind::Sum, Cell::new(table, "total", column), parts);
        }
    }

    /// A column adds up others, in each row.
    fn total_column(&mut self, table: &str, columns: &[&str]) {
        for row in self.rows(table) {
            let parts = columns.iter().map(|column| Cell::new(table, &row, column));
            self.sum(Kind::Sum, Cell::new(table, &row, "total"), parts);
        }
    }

    fn table2(&mut self) {
        for row in self.rows("T2") {
            let at = |column: &str| Cell::new("T2", &row, column);
            self.rules
                .push(Rule::AtMost { parts: vec![at("new"), at("unclear_year")], whole: at("persons") });
            self.rules.push(Rule::AtMost { parts: vec![at("new")], whole: at("persons") });
            let Some(before) = row.parse::<u16>().ok().and_then(|year| year.checked_sub(1)) else { continue };
            let old = Cell::new("T2", &before.to_string(), "persons");
            for column in ["change_printed", "change_percent"] {
                self.rules.push(Rule::Change { cell: at(column), new: at("persons"), old: old.clone() });
            }
        }
    }

    fn table3(&mut self) {
        self.total_column("T3", &GROUPS);
        let columns: Vec<&str> = ["total"].into_iter().chain(GROUPS).collect();
        self.total_row("T3", &columns);
    }

    fn table5(&mut self) {
        self.total_column("T5", &["girls", "boys", "women", "men", "unknown_sex"]);
        let forms = ["prostitution", "forced_labour_begging", "war", "organ", "unclear", "other"];
        self.total_column("T5", &forms);
        for row in self.rows("T5") {
            for column in self.columns("T5") {
                let Some(count) = column.strip_suffix("_pct") else { continue };
                self.rules.push(Rule::Percent {
                    cell: Cell::new("T5", &row, &column),
                    part: vec![Cell::new("T5", &row, count)],
                    base: vec![Cell::new("T5", &row, "total")],
                    hedged: false,
                });
            }
        }
    }

    /// Tables 6 and 7.
    fn police(&mut self, table: &str) {
        const COLUMNS: [&str; 4] = ["prostitution", "forced_labour", "organ", "war"];
        self.total_column(table, &COLUMNS);
        let columns: Vec<&str> = COLUMNS.into_iter().chain(["total"]).collect();
        self.total_row(table, &columns);
        for row in self.rows(table) {
            for form in ["prostitution", "forced_labour"] {
                let gross = Cell::new(table, &row, &format!("{form}_gross"));
                let whole = Cell::new(table, &row, form);
                self.rules.push(Rule::AtMost { parts: vec![gross], whole });
            }
        }
    }

    fn between_tables(&mut self) {
        for row in self.rows("T5") {
            self.same(Cell::new("T5", &row, "total"), Cell::new("T2", &row, "persons"));
        }
        let Some(year) = self.last_year() else { return };
        let last = year.to_string();
        self.same(Cell::new("T3", "total", "total"), Cell::new("T2", &last, "persons"));
        for group in GROUPS {
            self.same(Cell::new("T5", &last, group), Cell::new("T3", "total", group));
        }
        for form in ["prostitution", "organ", "war", "unclear"] {
            self.same(Cell::new("T5", &last, form), Cell::new("T3", form, "total"));
        }
        // Combinations were part of forced labour until 2013 (counting.md 9).
        const APART_FROM: u16 = 2014;
        let of_form = |form: &str| Cell::new("T3", form, "total");
        let forced = Cell::new("T5", &last, "forced_labour_begging");
        if year < APART_FROM {
            self.sum(Kind::Cross, forced, [of_form("forced_labour"), of_form("combined")]);
        } else {
            self.same(forced, of_form("forced_labour"));
            self.same(Cell::new("T5", &last, "other"), of_form("combined"));
        }
        // Two extracts may be frozen on different days, and ours are shown as they are, with a remark. Whoever types both
        // must make them agree.
        if !self.figures.is_typed("T7") {
            return;
        }
        for column in ["prostitution", "forced_labour", "organ", "war", "total"] {
            self.same(Cell::new("T7", "total", column), Cell::new("T6", &last, column));
        }
    }

    /// Diagrams of persons: each adds up to a figure of Table 3, cell by cell where it has the same categories.
    fn diagrams(&mut self) {
        let of = |groups: &[&str]| -> Vec<Cell> {
            groups.iter().map(|group| Cell::new("T3", "total", group)).collect()
        };
        let forced = ["forced_labour", "combined"].map(|form| Cell::new("T3", form, "total"));
        let wholes: [(&str, Vec<Cell>); 8] = [
            ("D1", of(&["total"])),
            ("D2", of(&["total"])),
            ("D3", forced.to_vec()),
            ("D4", of(&["girls", "boys"])),
            ("D8", of(&["women"])),
            ("D9", of(&["women"])),
            ("D11", of(&["men"])),
            ("D12", of(&["men"])),
        ];
        for (table, whole) in wholes {
            let persons: Vec<Cell> =
                self.rows(table).iter().map(|row| Cell::new(table, row, "persons")).collect();
            // A minor of unknown sex is in a diagram of minors and in no column of minors in Table 3.
            if table == "D4" && self.figures.has(&Cell::new("T3", "total", "unknown_sex")) {
                continue;
            }
            for part in &persons {
                let cell = Cell::new(table, &part.row, "persons_pct");
                let (part, base) = (vec![part.clone()], whole.clone());
                self.rules.push(Rule::Percent { cell, part, base, hedged: false });
            }
            // Of Diagram 3 the kinds overlap.
            if let (Some((total, beside)), false) = (whole.split_first(), table == "D3") {
                let (kind, total, beside) = (Kind::Cross, total.clone(), beside.to_vec());
                self.rules.push(Rule::Sum { kind, total, beside, parts: persons });
            }
        }
        for (table, group) in [("D2", "total"), ("D8", "women"), ("D11", "men")] {
            for form in FORMS {
                self.same(Cell::new(table, form, "persons"), Cell::new("T3", form, group));
            }
        }
        for form in FORMS {
            for group in ["girls", "boys"] {
                self.same(Cell::new("D5", form, group), Cell::new("T3", form, group));
            }
            for (table, group) in [("D7", "women"), ("D10", "men")] {
                let ages = self.rows(table).into_iter().map(|age| Cell::new(table, &age, form));
                let ages: Vec<Cell> = ages.collect();
                self.sum(Kind::Cross, Cell::new("T3", form, group), ages);
            }
        }
        for group in ["girls", "boys"] {
            let ages: Vec<Cell> = self.rows("D6").iter().map(|age| Cell::new("D6", age, group)).collect();
            self.sum(Kind::Cross, Cell::new("T3", "total", group), ages);
        }
    }

    /// X1: groups and forms each add up to the total of a row; rows add up where nobody is in two.
    fn cross_tables(&mut self) {
        const OVERLAPPING: [&str; 2] = ["qualifying_measures", "forced_labour_kind"];
        let rows = self.rows("X1");
        for row in &rows {
            for columns in [&GROUPS[..], &FORMS[..]] {
                let parts: Vec<Cell> = columns.iter().map(|column| Cell::new("X1", row, column)).collect();
                self.sum(Kind::Sum, Cell::new("X1", row, "total"), parts);
            }
        }
        let parts: BTreeSet<&str> = rows.iter().filter_map(|row| Some(row.split_once('/')?.0)).collect();
        for part in parts.iter().filter(|part| !OVERLAPPING.contains(part)) {
            for column in self.columns("X1").iter().filter(|column| !column.ends_with(BASE)) {
                let within = rows
                    .iter()
                    .filter(|row| row.split_once('/').is_some_and(|(of, key)| of == *part && key != "total"));
                let cells: Vec<Cell> = within.map(|row| Cell::new("X1", row, column)).collect();
                self.sum(Kind::Sum, Cell::new("X1", &format!("{part}/total"), column), cells);
            }
        }
    }

    /// R1, X2 and the comparison.
    fn registers(&mut self) {
        for column in self.columns("R1").iter().filter(|column| !column.ends_with(BASE)) {
            let at = |row: &str| Cell::new("R1", row, column);
            for decision in ["reflection", "limited_permit", "asylum"] {
                let parts =
                    ["granted", "dublin", "refused"].map(|outcome| at(&format!("{decision}/{outcome}")));
                self.sum(Kind::Sum, at(&format!("{decision}/total")), parts);
            }
            let both = ["reflection/total", "limited_permit/total"].map(at);
            self.sum(Kind::Sum, at("section_8_3/total"), both);
        }
        let seen = ["1", "2", "3_plus"].map(|many| Cell::new("X2", &format!("seen_by/{many}"), "persons"));
        self.sum(Kind::Cross, Cell::new("T3", "total", "total"), seen);
        let sets = self.rows("X2").into_iter().filter(|row| row.starts_with("sets/"));
        let sets: Vec<Cell> = sets.map(|row| Cell::new("X2", &row, "persons")).collect();
        self.sum(Kind::Cross, Cell::new("T3", "total", "total"), sets);
        let answers = ["report", "nil", "covered", "none"];
        let answers = answers.map(|key| Cell::new("X2", &format!("answers/{key}"), "partners"));
        self.sum(Kind::Sum, Cell::new("X2", "answers/asked", "partners"), answers);
        for row in self.rows("S1") {
            let at = |column: &str| Cell::new("S1", &row, column);
            let (old, new) = (at("before"), at("now"));
            self.rules.push(Rule::Less { total: at("change"), new: new.clone(), old: old.clone() });
            self.rules.push(Rule::Change { cell: at("change_percent"), new, old });
        }
    }

    /// The base of a figure is that of its table.
    fn bases(&mut self) {
        let whole = |table: &str| match table {
            "T3" | "D1" | "D2" | "X1" => Some("total"),
            "D7" | "D8" | "D9" => Some("women"),
            "D10" | "D11" | "D12" => Some("men"),
            _ => None,
        };
        for table in ["T3", "D1", "D2", "D7", "D8", "D9", "D10", "D11", "D12", "X1"] {
            let Some(group) = whole(table) else { continue };
            let columns = self.columns(table);
            for row in self.rows(table).iter().filter(|row| !row.starts_with("forced_labour_kind/")) {
                for column in columns.iter().filter(|column| column.ends_with(BASE)) {
                    self.same(Cell::new(table, row, column), Cell::new("T3", "total", group));
                }
            }
        }
        for row in self.rows("T5") {
            for column in self.columns("T5").iter().filter(|column| column.ends_with(BASE)) {
                self.same(Cell::new("T5", &row, column), Cell::new("T5", &row, "total"));
            }
        }
    }
}
