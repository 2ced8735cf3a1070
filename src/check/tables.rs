//! What is to say about a table as a whole, and about the file it stands in.

use super::finding::{Fact, Facts, Finding, Place, Rule};
use super::read::{Checker, SheetRead};
use super::rules;
use crate::form::{self, FieldIx, Required};
use crate::workbook::{self, Column, Layout, Meaning, SheetFacts, Table, Workbook};

/// Why a sheet is not read.
#[derive(Clone, Copy)]
pub(super) enum NotRead {
    /// It lacks the form's headings.
    NoTable,
    /// It is the template's sheet with examples.
    Example,
    /// It is hidden, and has no table that can be read.
    Hidden,
    /// It is hidden, and has a table.
    HiddenTable {
        /// Rows that look like persons.
        persons: usize,
    },
}

impl NotRead {
    /// The numbers by which the message's sentences are chosen.
    fn facts(self) -> Facts {
        let (reason, persons) = match self {
            NotRead::NoTable => (0, 0),
            NotRead::Example => (1, 0),
            NotRead::Hidden => (2, 0),
            NotRead::HiddenTable { persons } => (3, i64::try_from(persons).unwrap_or(i64::MAX)),
        };
        vec![("reason", Fact::Number(reason)), ("count", Fact::Number(persons))]
    }
}

impl Checker<'_> {
    /// What is to say about a file that has a table. Where there is none, that no sheet was read is no news.
    pub(super) fn after_tables(
        &mut self,
        file: usize,
        workbook: &mut Workbook<'_>,
        not_read: &[(Place, NotRead)],
    ) {
        for (place, reason) in not_read {
            self.say(&rules::sheet_not_read::RULE, *place, reason.facts());
        }
        if let Some(stated) = workbook::stated_year(workbook, &self.options.limits)
            && stated != self.options.year
        {
            self.form_of_another_year(file, stated);
        }
        if !self.checked.rows.iter().any(|row| row.place.file == file) {
            self.say(&rules::empty_form::RULE, Place::file(file), Vec::new());
        }
    }

    /// A template made for another year: says what has changed since.
    fn form_of_another_year(&mut self, file: usize, stated: u16) {
        let year = self.options.year;
        let other = form::for_year(stated).ok();
        let mut changed = other.map(|other| self.form.fields_changed_from(&other)).unwrap_or_default();
        let count = changed.len();
        let first = (count > 0).then(|| changed.remove(0));
        let number = |number: u16| Fact::Number(number.into());
        self.checked.findings.add(Finding {
            rule: &rules::form_of_another_year::RULE,
            place: Place::file(file),
            field: first,
            related: changed,
            rows: Vec::new(),
            facts: vec![
                ("stated", number(stated)),
                ("year", number(year)),
                ("changed", Fact::Number(count as i64)),
            ],
        });
    }

    /// What is to say about rows, columns and cells of a table that do not look as they are.
    pub(super) fn hidden_and_merged(
        &mut self,
        layout: &Layout,
        read: &SheetRead,
        facts: &SheetFacts,
        hidden: i64,
    ) {
        let place = read.place;
        if layout.two_rows {
            self.say(&rules::header_in_two_rows::RULE, place.at_row(layout.header_row), Vec::new());
        }
        if hidden > 0 || facts.filtered {
            self.say(&rules::hidden_rows::RULE, place, vec![("count", Fact::Number(hidden))]);
        }
        let is_read = |column: &Column| matches!(column.meaning, Meaning::Field(_));
        let read_columns: Vec<u32> = layout.columns.iter().filter(|c| is_read(c)).map(|c| c.column).collect();
        for column in read_columns.iter().filter(|column| facts.hides_column(**column)) {
            self.say(&rules::hidden_columns::RULE, place.at_column(Some(*column)), Vec::new());
        }
        let Some((first, last)) = read.span else { return };
        for (from, to) in &facts.merged {
            let holds_columns = read_columns.iter().any(|column| (from.column..=to.column).contains(column));
            // A remark between the persons may well be written across the columns.
            let is_remark = read.skipped.iter().any(|skipped| skipped.row == from.row) && from.row == to.row;
            if holds_columns && !is_remark && (first..=last).contains(&from.row) {
                let facts = vec![("last", Fact::Cell(*to))];
                self.say(
                    &rules::merged_cells::RULE,
                    place.at_row(from.row).at_column(Some(from.column)),
                    facts,
                );
            }
        }
    }

    /// What is to say about the columns of a table.
    pub(super) fn columns(&mut self, table: &Table, place: Place, rows: usize) {
        for column in &table.layout.columns {
            let at = place.at_row(table.layout.header_row).at_column(Some(column.column));
            match column.meaning {
                Meaning::Field(_) => {}
                Meaning::Repeated(field) => {
                    self.say_of(&rules::column_twice::RULE, at, Some(field), Vec::new())
                }
                Meaning::Unknown => self.say(&rules::column_not_read::RULE, at, Vec::new()),
            }
        }
        for column in &table.without_heading {
            self.say(&rules::column_not_read::RULE, place.at_column(Some(*column)), Vec::new());
        }
        if let Some(row) = table.beyond {
            let facts = vec![("max", Fact::Number(self.options.limits.blank_rows.into()))];
            self.say(&rules::cells_beyond::RULE, place.at_row(row), facts);
        }
        if rows == 0 {
            return;
        }
        let has = |field: FieldIx| table.layout.column_of(field).is_some();
        let named = self.form.named();
        let age = self.form.outgoing().get(usize::from(named.age.0)).copied();
        let lacking: Vec<(FieldIx, Required)> = self
            .form
            .indexed()
            .filter(|(ix, field)| match field.required {
                Required::Always | Required::Adult => !has(*ix),
                Required::UnlessAge => !has(*ix) && !age.is_some_and(has) && !has(named.birth_date),
                Required::Never | Required::ForcedLabour => false,
            })
            .map(|(ix, field)| (ix, field.required))
            .collect();
        for (field, required) in lacking {
            let left_blank = self.options.leave_blank.contains(&field);
            let rule: &'static Rule = if left_blank || required == Required::Adult {
                &rules::column_left_blank::RULE
            } else {
                &rules::column_missing::RULE
            };
            self.say_of(rule, place, Some(field), Vec::new());
            if required != Required::Adult && !self.checked.missing.contains(&(field, left_blank)) {
                self.checked.missing.push((field, left_blank));
            }
        }
        if !self.form.partners_known() && has(self.form.field_of(named.also_followed_by)) {
            let field = self.form.field_of(named.also_followed_by);
            let at = place.at_column(table.layout.column_of(field));
            self.say_of(&rules::partners_not_compared::RULE, at, Some(field), Vec::new());
        }
    }
}
