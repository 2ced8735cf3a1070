//! Which categories a person is in, as places: looked up once for each code of a list, then only counted.

use super::definition::{AgeGroup, Definitions};
use super::dimension::{Category, Dimension, NOT_STATED, UNKNOWN, UNSPECIFIED, group_key};
use super::person::Person;
use super::words::Words;
use crate::counting::Group;
use crate::form::{Age, Code, Form, OutIx, Value};

/// A classification at work.
pub(super) struct Classifier<'c> {
    form: &'c Form,
    year: u16,
    categories: Vec<Category>,
    by: Vec<How<'c>>,
}

/// How a place is found.
enum How<'c> {
    /// Everybody is in the only one.
    One,
    /// By the first code of a field.
    First(Codes),
    /// By every code of a field.
    Every(Codes),
    /// By the kinds of forced labour among the codes; `unspecified` where there is none.
    Kinds(Codes),
    /// By sex and age group: woman, girl, man, boy, unknown.
    Group([usize; 5]),
    /// By age groups and their places, the last for unknown age.
    Ages(Vec<(&'c AgeGroup, usize)>, usize),
    /// By single years, the last for unknown age.
    Years(usize),
    /// By a number of children: some, none, unknown, not stated.
    Children(OutIx, [usize; 4]),
}

/// A field and the place of each of its codes; the last is for an answer that says nothing.
struct Codes {
    out: OutIx,
    places: Vec<Option<usize>>,
    blank: usize,
}

impl Codes {
    fn place(&self, code: Code) -> Option<usize> {
        self.places.get(usize::from(code.0)).copied().flatten()
    }
}

impl<'c> Classifier<'c> {
    pub(super) fn new(by: Dimension, definitions: &'c Definitions, words: &Words<'c>) -> Classifier<'c> {
        let categories = by.categories(words, definitions);
        let at = |key: &str| categories.iter().position(|category| category.key == key).unwrap_or(0);
        let codes = |out: OutIx, blank: &str| {
            let list = words.form.out_field(out).kind.codes();
            let place = |name: &str| categories.iter().position(|category| category.key == name);
            let entries = list.map(|list| list.entries()).unwrap_or_default().iter();
            Codes { out, places: entries.map(|entry| place(&entry.name)).collect(), blank: at(blank) }
        };
        let named = words.form.named();
        let groups = || {
            let all = [Group::Woman, Group::Girl, Group::Man, Group::Boy, Group::Unknown];
            How::Group(all.map(|group| at(group_key(group))))
        };
        let exploitation = || How::First(codes(named.exploitation, "unclear"));
        let by = match by {
            Dimension::Persons => vec![How::One],
            Dimension::Exploitation => vec![exploitation()],
            Dimension::ForcedLabourKind => vec![How::Kinds(codes(named.exploitation_detail, UNSPECIFIED))],
            Dimension::Group => vec![groups()],
            Dimension::GroupAndExploitation => vec![groups(), exploitation()],
            Dimension::Nationality => vec![How::First(codes(named.nationality, UNKNOWN))],
            Dimension::AgeGroup => {
                let bands = definitions.age_group.iter();
                vec![How::Ages(bands.map(|band| (band, at(&band.key))).collect(), at(UNKNOWN))]
            }
            Dimension::AgeYear => vec![How::Years(at(UNKNOWN))],
            Dimension::ChildrenWith | Dimension::ChildrenElsewhere => {
                let out = by.field(words.form).unwrap_or(named.children_with);
                vec![How::Children(out, [at("any"), at("none"), at(UNKNOWN), at(NOT_STATED)])]
            }
            Dimension::QualifyingMeasures => vec![How::Every(codes(named.qualifying_measures, NOT_STATED))],
            Dimension::ImmigrationStatus | Dimension::CriminalCase | Dimension::Accommodation => {
                let out = by.field(words.form).unwrap_or(named.accommodation);
                vec![How::First(codes(out, UNKNOWN))]
            }
        };
        Classifier { form: words.form, year: words.year, categories, by }
    }

    /// The number of categories.
    pub(super) fn len(&self) -> usize {
        self.categories.len()
    }

    /// The categories, in their own order.
    pub(super) fn into_categories(self) -> Vec<Category> {
        self.categories
    }

    /// Puts the places of a person into `places`, each once.
    pub(super) fn places(&self, person: &Person, places: &mut Vec<usize>) {
        places.clear();
        for how in &self.by {
            self.find(how, person, places);
        }
    }

    fn find(&self, how: &How<'_>, person: &Person, places: &mut Vec<usize>) {
        match how {
            How::One => places.push(0),
            How::First(codes) => {
                let code = person.answers.get(codes.out).codes().first();
                places.push(code.and_then(|code| codes.place(*code)).unwrap_or(codes.blank));
            }
            How::Every(codes) | How::Kinds(codes) => {
                let stated =
                    person.answers.get(codes.out).codes().iter().filter_map(|code| codes.place(*code));
                // Somebody of whom only sexual kinds are stated has no stated kind of forced labour; nor is
                // `unspecified` a kind beside another.
                let lone = |place: &usize| !matches!(how, How::Kinds(_)) || *place != codes.blank;
                let before = places.len();
                places.extend(stated.filter(lone));
                places.sort_unstable();
                places.dedup();
                if places.len() == before {
                    places.push(codes.blank);
                }
            }
            How::Group([woman, girl, man, boy, unknown]) => places.push(match person.group {
                Group::Woman => *woman,
                Group::Girl => *girl,
                Group::Man => *man,
                Group::Boy => *boy,
                Group::Unknown => *unknown,
            }),
            How::Ages(bands, unknown) => places.push(match person.age(self.form, self.year) {
                Age::Known(age) => {
                    bands.iter().find(|(band, _)| band.holds(age)).map_or(*unknown, |(_, place)| *place)
                }
                Age::Under18 | Age::Unknown => *unknown,
            }),
            How::Years(unknown) => places.push(match person.age(self.form, self.year) {
                Age::Known(age) if age < self.form.ranges().adult_age => usize::from(age),
                _ => *unknown,
            }),
            How::Children(out, [any, none, unknown, not_stated]) => {
                places.push(match person.answers.get(*out) {
                    Value::Number(0) => *none,
                    Value::Number(_) => *any,
                    Value::Blank => *not_stated,
                    Value::Code(_) | Value::Codes(_) => *unknown,
                });
            }
        }
    }
}
