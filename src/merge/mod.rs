//! The merge: an inbox and KOM's decisions in, the files of work/ out.
//!
//! This room puts the others in order (sort the inbox, collect reports, link, count) and writes what they found as
//! files, bytes by name; the command line only puts them on the disk. Invariants: the same inputs give the same bytes,
//! whatever the order of files; nothing that is written holds an identifier, a token or a hash of one.

mod canaries;
mod files;
mod quality;
mod quality_page;
#[cfg(feature = "excel-out")]
mod queries;
mod review;
#[cfg(feature = "excel-out")]
mod review_sheet;
#[cfg(feature = "excel-out")]
mod sheets;
mod summary;
mod words;

use std::collections::{BTreeMap, BTreeSet};

pub use files::{BundleLine, parse_bundle_lines};
pub use review::{Note, Review, ReviewError, ReviewLine, read as read_review};
pub use summary::{Counted, Summary, SummaryWarning};

use crate::bundle::{Kind, Part};
use crate::counting::{Person, count, counted_persons};
use crate::form::Form;
use crate::linkage::{DecisionLine, Decisions, Linkage, ReportingPartner, Reports, link};
use crate::round::{
    Arrival, Confirmed, Inbox, Partners, RoundIdentity, RoundSettings, SignedRound, Sorting, sort_inbox,
};
use crate::text::{Language, Texts};

/// Everything that a merge reads.
pub struct Input<'m> {
    /// round.toml.
    pub settings: &'m RoundSettings,
    /// partners.csv.
    pub partners: &'m Partners,
    /// The round file in force.
    pub round: &'m SignedRound,
    /// Round files that were in force before.
    pub earlier: &'m [SignedRound],
    /// keys/confirmed.csv.
    pub confirmed: &'m Confirmed,
    /// The round's identity.
    pub identity: &'m RoundIdentity,
    /// The files of inbox/.
    pub arrivals: &'m [Arrival<'m>],
    /// work/bundles.csv of the last merge.
    pub seen: &'m [BundleLine],
    /// work/decisions.csv.
    pub decisions: Decisions,
    /// work/review.xlsx as it came back from Excel; its decisions win over decisions.csv.
    pub review: &'m Review,
    /// Now, in seconds since 1970 UTC.
    pub now: u64,
    /// Language of the files for people.
    pub language: Language,
}

/// How far a merge has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Opening files: how many are done.
    Opening(usize),
    /// Linking so many reports.
    Linking(usize),
    /// Counting persons.
    Counting,
    /// Writing the files.
    Writing,
}

/// What a merge found.
pub struct Merged {
    /// The figures and what is to say about files.
    pub summary: Summary,
    /// The files of work/ by name.
    pub files: BTreeMap<String, Vec<u8>>,
    /// keys/confirmed.csv with the public keys that the bundles brought.
    pub confirmed: Confirmed,
    /// What was held back, for messages.
    pub inbox: Inbox,
    /// Doubtful pairs that nobody has decided.
    pub undecided: usize,
}

/// Merges a round.
#[must_use]
pub fn merge(input: Input<'_>, form: &Form, texts: &Texts, progress: &mut dyn FnMut(Stage)) -> Merged {
    let seen = files::seen_files(input.seen);
    let sorting = Sorting {
        identity: input.identity,
        round: input.round,
        earlier: input.earlier,
        partners: input.partners,
        confirmed: input.confirmed,
        seen: &seen,
        now: input.now,
    };
    let inbox = sort_inbox(input.arrivals, &sorting, form, &mut |done| progress(Stage::Opening(done)));
    let reports = Reports::collect(reporting(&input, &inbox));
    progress(Stage::Linking(reports.len()));
    let mut decisions = input.decisions;
    let overruled = review::take_over(&input.review.lines, &mut decisions);
    let decided = decisions.bind(&reports, form);
    let linkage = link(&reports, &decided, form, input.settings.year);
    progress(Stage::Counting);
    let (year, policy) = (input.settings.year, input.settings.conflicts.prostitution_forced_labour);
    let counted = |clusters| counted_persons(&reports, clusters, form, year, policy);
    let persons = count(&reports, &linkage.minimum, form, year, policy);
    let published = persons.iter().filter(|person| person.reason.counts()).count();
    let counts = Counted {
        strict: counted(&linkage.strict),
        standard: counted(&linkage.standard),
        minimum: published,
        published,
    };
    let summary = summary::of(&inbox, &reports, &persons, &linkage, counts, decided.stale(), overruled);
    progress(Stage::Writing);
    let mut confirmed = input.confirmed.clone();
    for part in &inbox.current {
        confirmed.learn(&part.partner, &part.submission.public_key);
    }
    let found = Found { form, reports: &reports, linkage: &linkage, persons: &persons };
    let mut written = BTreeMap::new();
    written.insert("merge.json".to_owned(), summary.to_json());
    written.insert("persons.csv".to_owned(), files::persons_csv(&found));
    written.insert("reports.csv".to_owned(), files::reports_csv(&found));
    written.insert("links.csv".to_owned(), files::links_csv(&found));
    written.insert("bundles.csv".to_owned(), files::bundles_csv(&inbox));
    written.insert("decisions.csv".to_owned(), decisions.to_csv().into_bytes());
    written.extend(files::narrative_parts(&inbox));
    let words = words::Words { texts, language: input.language };
    let quality = quality::of(&found, &inbox, counts);
    written.insert("quality.json".to_owned(), quality.to_json());
    written.insert("quality.html".to_owned(), quality_page::page(&quality, year, &words));
    written.extend(files::case_parts(&inbox));
    #[cfg(feature = "excel-out")]
    {
        if reports.len() <= summary::MOST_IN_EXCEL
            && let Some(book) = sheets::round_xlsx(&written, form, texts, input.language)
        {
            written.insert("round.xlsx".to_owned(), book);
        }
        if let Some(book) = review_sheet::review_xlsx(&found, &decided, input.review, &words) {
            written.insert("review.xlsx".to_owned(), book);
        }
        written.extend(queries::queries(&found, &decided, &words));
    }
    let open = |link: &&crate::linkage::Link| {
        link.tier == crate::identity::Tier::Review
            && link.is_open()
            && !linkage.standard.together(link.a, link.b)
    };
    let undecided = linkage.links.iter().filter(open).count();
    Merged { summary, files: written, confirmed, inbox, undecided }
}

/// What the writers of files look at.
struct Found<'f> {
    form: &'f Form,
    reports: &'f Reports,
    linkage: &'f Linkage,
    persons: &'f [Person],
}

/// The partners with a current person part. A partner that is excluded or covered is read, but not combined.
fn reporting(
    input: &Input<'_>,
    inbox: &Inbox,
) -> Vec<(ReportingPartner, std::sync::Arc<crate::bundle::Submission>)> {
    let persons = inbox
        .current
        .iter()
        .filter(|part| part.part == Part::Persons && part.submission.kind == Kind::Report);
    persons
        .filter_map(|part| {
            let partner = input.partners.get(&part.partner)?;
            let combined = partner.covered_by.is_empty() && input.settings.exclusion(&partner.id).is_none();
            let reporting = ReportingPartner { id: partner.id.clone(), kind: partner.kind, combined };
            Some((reporting, std::sync::Arc::clone(&part.submission)))
        })
        .collect()
}

/// Decisions that were not applied, each named once.
fn stale_names(stale: &[DecisionLine]) -> BTreeSet<String> {
    stale.iter().map(|line| format!("{} {}", line.a, line.b)).collect()
}
