//! Classifications: what persons are sorted by, and the categories in their own order.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::definition::{AgeGroup, Definitions};
use super::table::RowKind;
use super::words::Words;
use crate::counting::Group;
use crate::form::{CodeList, Form, OutIx};
use crate::text::Localized;

/// What persons are classified by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Dimension {
    /// Not at all: one category, `persons`.
    #[default]
    Persons,
    /// Main form of exploitation.
    Exploitation,
    /// Kind of forced labour; a person may be in several (counting.md 9).
    ForcedLabourKind,
    /// Sex and age group.
    Group,
    /// First nationality.
    Nationality,
    /// The age groups of the definitions.
    AgeGroup,
    /// Single years up to 17.
    AgeYear,
    /// Sex and age group, and beside it the main form of exploitation: a person is in one of each.
    GroupAndExploitation,
    /// Status of the immigration case.
    ImmigrationStatus,
    /// Status of the criminal case.
    CriminalCase,
    /// Type of accommodation.
    Accommodation,
    /// Qualifying measures; a person may be in several.
    QualifyingMeasures,
    /// Whether children came along (counting.md 13: parents are counted, not children).
    ChildrenWith,
    /// Whether there are children elsewhere.
    ChildrenElsewhere,
}

/// One category of a classification.
#[derive(Clone, Debug)]
pub(super) struct Category {
    pub(super) key: String,
    pub(super) label: String,
    pub(super) kind: RowKind,
    /// Heading over this and its neighbours of the same text.
    pub(super) above: Option<String>,
    /// Shown only when somebody is in it, whatever the axis says.
    pub(super) if_used: bool,
}

impl Category {
    pub(super) fn new(key: &str, label: String, kind: RowKind) -> Category {
        Category { key: key.to_owned(), label, kind, above: None, if_used: false }
    }
}

pub(super) const UNKNOWN: &str = "unknown";
pub(super) const UNSPECIFIED: &str = "unspecified";
pub(super) const NOT_STATED: &str = "not_stated";

impl Dimension {
    /// The keys of all categories.
    pub(super) fn keys(self, form: &Form, definitions: &Definitions) -> BTreeSet<String> {
        let listed = |list: &CodeList| list.entries().iter().map(|entry| entry.name.clone()).collect();
        let list = |out| form.out_field(out).kind.codes().map(listed).unwrap_or_default();
        match self {
            Dimension::Persons => BTreeSet::from(["persons".to_owned()]),
            Dimension::Exploitation => list(form.named().exploitation),
            Dimension::ForcedLabourKind => forced_labour_kinds(form).map(|(key, _)| key.to_owned()).collect(),
            Dimension::Group => GROUPS.iter().map(|(_, key)| (*key).to_owned()).collect(),
            Dimension::Nationality => list(form.named().nationality),
            Dimension::AgeGroup => {
                let bands = definitions.age_group.iter().map(|band| band.key.clone());
                bands.chain([UNKNOWN.to_owned()]).collect()
            }
            Dimension::AgeYear => {
                let years = (0..form.ranges().adult_age).map(|age| age.to_string());
                years.chain([UNKNOWN.to_owned()]).collect()
            }
            Dimension::GroupAndExploitation => [Dimension::Group, Dimension::Exploitation]
                .iter()
                .flat_map(|by| by.keys(form, definitions))
                .collect(),
            Dimension::ChildrenWith | Dimension::ChildrenElsewhere => {
                CHILDREN.iter().map(|(key, ..)| (*key).to_owned()).collect()
            }
            by => {
                let mut keys = by.field(form).map(list).unwrap_or_default();
                keys.insert(NOT_STATED.to_owned());
                keys
            }
        }
    }

    /// The field whose answers are classified, where the categories are its codes or its number of children.
    pub(super) fn field(self, form: &Form) -> Option<OutIx> {
        let named = form.named();
        match self {
            Dimension::ImmigrationStatus => Some(named.immigration_status),
            Dimension::CriminalCase => Some(named.criminal_case),
            Dimension::Accommodation => Some(named.accommodation),
            Dimension::QualifyingMeasures => Some(named.qualifying_measures),
            Dimension::ChildrenWith => Some(named.children_with),
            Dimension::ChildrenElsewhere => Some(named.children_elsewhere),
            _ => None,
        }
    }

    /// All categories in the classification's own order.
    pub(super) fn categories(self, words: &Words<'_>, definitions: &Definitions) -> Vec<Category> {
        let form = words.form;
        let unknown = |id| {
            let mut category = Category::new(UNKNOWN, words.get(id), RowKind::Unknown);
            category.if_used = self == Dimension::Nationality;
            category
        };
        match self {
            Dimension::Persons => {
                vec![Category::new("persons", words.get("report-persons"), RowKind::Plain)]
            }
            Dimension::Exploitation => {
                let list = form.out_field(form.named().exploitation).kind.codes();
                let entries = list.map(CodeList::entries).unwrap_or_default().iter();
                let kind = |name: &str| if name == "unclear" { RowKind::Unknown } else { RowKind::Plain };
                entries
                    .map(|entry| Category::new(&entry.name, words.sentence(&entry.label), kind(&entry.name)))
                    .collect()
            }
            Dimension::ForcedLabourKind => {
                let kind = |key: &str| if key == UNSPECIFIED { RowKind::Unknown } else { RowKind::Plain };
                forced_labour_kinds(form)
                    .map(|(key, label)| Category::new(key, words.sentence(label), kind(key)))
                    .collect()
            }
            Dimension::Group => GROUPS
                .iter()
                .map(|(group, key)| {
                    let label = group_label(*group, definitions).get(words.language).to_owned();
                    let mut category = Category::new(key, label, RowKind::Plain);
                    category.if_used = *group == Group::Unknown;
                    category
                })
                .collect(),
            Dimension::Nationality => {
                let list = form.out_field(form.named().nationality).kind.codes();
                let entries = list.map(CodeList::entries).unwrap_or_default().iter();
                let mut nations: Vec<Category> = entries
                    .filter(|entry| entry.name != UNKNOWN)
                    .map(|entry| Category::new(&entry.name, words.sentence(&entry.label), RowKind::Nation))
                    .collect();
                nations.sort_by_cached_key(|nation| words.sort_key(&nation.label));
                nations.push(unknown("report-nationality-unknown"));
                nations
            }
            Dimension::AgeGroup => {
                let bands = definitions.age_group.iter();
                let label = |band: &AgeGroup| band.label.get(words.language).to_owned();
                let known = bands.map(|band| Category::new(&band.key, label(band), RowKind::Plain));
                known.chain([unknown("report-age-unknown")]).collect()
            }
            Dimension::AgeYear => {
                let years = (0..form.ranges().adult_age).map(|age| {
                    let label = words.get_with("report-age-years", &[("age", usize::from(age).into())]);
                    Category::new(&age.to_string(), label, RowKind::Plain)
                });
                years.chain([unknown("report-age-unknown")]).collect()
            }
            Dimension::GroupAndExploitation => {
                let under = |by: Dimension, above: &str| {
                    let mut categories = by.categories(words, definitions);
                    categories.iter_mut().for_each(|category| category.above = Some(words.get(above)));
                    categories
                };
                let groups = under(Dimension::Group, "report-stub-group");
                groups.into_iter().chain(under(Dimension::Exploitation, "report-stub-exploitation")).collect()
            }
            Dimension::ChildrenWith | Dimension::ChildrenElsewhere => {
                CHILDREN.iter().map(|(key, id, kind)| Category::new(key, words.get(id), *kind)).collect()
            }
            by => answers(by, words),
        }
    }
}

/// The codes of a field and, where a blank is no code, *not stated*.
fn answers(by: Dimension, words: &Words<'_>) -> Vec<Category> {
    let form = words.form;
    let Some(out) = by.field(form) else { return Vec::new() };
    let entries = form.out_field(out).kind.codes().map(CodeList::entries).unwrap_or_default().iter();
    let kind = |name: &str| if name == UNKNOWN { RowKind::Unknown } else { RowKind::Plain };
    let mut categories: Vec<Category> = entries
        .map(|entry| Category::new(&entry.name, words.sentence(&entry.label), kind(&entry.name)))
        .collect();
    if by == Dimension::QualifyingMeasures {
        categories.push(Category::new(NOT_STATED, words.get("report-not-stated"), RowKind::Unknown));
    }
    categories
}

/// Whether there are children: key and label.
const CHILDREN: [(&str, &str, RowKind); 4] = [
    ("any", "report-children-any", RowKind::Plain),
    ("none", "report-children-none", RowKind::Plain),
    (UNKNOWN, "report-unknown", RowKind::Unknown),
    (NOT_STATED, "report-not-stated", RowKind::Unknown),
];

/// Sex and age groups, in the order of Table 3, and their keys.
const GROUPS: [(Group, &str); 5] = [
    (Group::Woman, "women"),
    (Group::Girl, "girls"),
    (Group::Man, "men"),
    (Group::Boy, "boys"),
    (Group::Unknown, "unknown_sex"),
];

/// The key of a group's column.
pub(super) fn group_key(group: Group) -> &'static str {
    GROUPS.iter().find(|(known, _)| *known == group).map_or("unknown_sex", |(_, key)| key)
}

fn group_label(group: Group, definitions: &Definitions) -> &Localized {
    let labels = &definitions.groups;
    match group {
        Group::Woman => &labels.women,
        Group::Girl => &labels.girls,
        Group::Man => &labels.men,
        Group::Boy => &labels.boys,
        Group::Unknown => &labels.unknown_sex,
    }
}

/// The kinds of Diagram 3: the details that the code list marks as forced labour.
fn forced_labour_kinds(form: &Form) -> impl Iterator<Item = (&str, &Localized)> {
    let list = form.out_field(form.named().exploitation_detail).kind.codes();
    let entries = list.map(CodeList::entries).unwrap_or_default().iter();
    entries.filter(|entry| entry.group == "forced_labour").map(|entry| (entry.name.as_str(), &entry.label))
}
