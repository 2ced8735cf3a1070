//! The reports of a round: every record of every current bundle, in one fixed order.

use std::sync::Arc;

use crate::bundle::{Record, Submission};
use crate::form::{Answers, Form};
use crate::identity::{IdType, RULES, Reference, TOKEN_BYTES};
use crate::round::PartnerKind;

/// A report, by its place in [`Reports`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReportIx(pub(crate) u32);

impl ReportIx {
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

/// One report: what one partner said of one person.
#[derive(Clone, Debug)]
pub struct Report {
    /// Partner, by its place in [`Reports::partners`].
    pub partner: u16,
    /// Opaque reference.
    pub reference: Reference,
    /// Whether the partner has a reference of its own for it.
    pub own_reference: bool,
    /// Kinds of identifier behind its tokens.
    pub id_types: Vec<IdType>,
    /// What the form says.
    pub answers: Answers,
}

/// A partner that sent reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportingPartner {
    /// Its id.
    pub id: String,
    /// Its kind, which decides conflicts.
    pub kind: PartnerKind,
    /// Whether its reports are part of the person figures (neither excluded nor covered).
    pub combined: bool,
}

/// All reports, sorted by `partner:ref` bytewise. The order does not depend on how the bundles arrived.
pub struct Reports {
    partners: Vec<ReportingPartner>,
    reports: Vec<Report>,
    sources: Vec<(Arc<Submission>, u32)>,
}

impl Reports {
    /// Collects the records of bundles: partner and content.
    #[must_use]
    pub fn collect(mut bundles: Vec<(ReportingPartner, Arc<Submission>)>) -> Reports {
        // `a1:…` stands before `a:…`, so partners are compared with the colon that follows their id.
        bundles.sort_by_cached_key(|(partner, _)| format!("{}:", partner.id));
        let (mut partners, mut reports, mut sources) = (Vec::new(), Vec::new(), Vec::new());
        for (partner, submission) in bundles {
            let ix = u16::try_from(partners.len()).unwrap_or(u16::MAX);
            for (n, record) in (0u32..).zip(&submission.records) {
                reports.push(Report {
                    partner: ix,
                    reference: record.reference,
                    own_reference: record.own_reference,
                    id_types: record.id_types.clone(),
                    answers: record.answers.clone(),
                });
                sources.push((Arc::clone(&submission), n));
            }
            partners.push(partner);
        }
        Reports { partners, reports, sources }
    }

    /// The partners, in the order of the reports.
    #[must_use]
    pub fn partners(&self) -> &[ReportingPartner] {
        &self.partners
    }

    /// Number of reports.
    #[must_use]
    pub fn len(&self) -> usize {
        self.reports.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.reports.is_empty()
    }

    /// All reports with their indices.
    pub fn iter(&self) -> impl Iterator<Item = (ReportIx, &Report)> {
        (0u32..).map(ReportIx).zip(&self.reports)
    }

    /// One report.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "a ReportIx is only made by the reports that hold it")]
    pub fn get(&self, ix: ReportIx) -> &Report {
        &self.reports[ix.index()]
    }

    /// The partner of a report.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "a report's partner is made together with it")]
    pub fn partner_of(&self, ix: ReportIx) -> &ReportingPartner {
        &self.partners[usize::from(self.get(ix).partner)]
    }

    /// `partner:ref`, the name of a report in files.
    #[must_use]
    pub fn name(&self, ix: ReportIx) -> String {
        format!("{}:{}", self.partner_of(ix).id, self.get(ix).reference)
    }

    /// The report with a name.
    #[must_use]
    pub fn by_name(&self, name: &str) -> Option<ReportIx> {
        let (partner, reference) = name.split_once(':')?;
        let reference = Reference::parse(reference)?;
        let partner = u16::try_from(self.partners.iter().position(|known| known.id == partner)?).ok()?;
        let at =
            self.reports.partition_point(|report| (report.partner, report.reference) < (partner, reference));
        let found = self.reports.get(at)?;
        ((found.partner, found.reference) == (partner, reference))
            .then(|| u32::try_from(at).ok().map(ReportIx))
            .flatten()
    }

    /// What a report says, as text: a line `field=value` for every field that is answered. It stays the same while the
    /// partner says the same, whoever else takes part.
    pub(super) fn said(&self, ix: ReportIx, form: &Form) -> String {
        let answers = &self.get(ix).answers;
        let answered = form.outs().map(|out| (out, answers.get(out))).filter(|(_, value)| !value.is_blank());
        answered
            .map(|(out, value)| format!("{}={}\n", form.out_field(out).name, form.value_text(out, value)))
            .collect()
    }

    /// The sequence of the bundle that a report came in.
    pub(super) fn sequence(&self, ix: ReportIx) -> Option<u64> {
        self.sources.get(ix.index()).map(|(submission, _)| submission.sequence)
    }

    /// The record that a report was read from, with its tokens.
    pub(super) fn record(&self, ix: ReportIx) -> Option<&Record> {
        let (submission, n) = self.sources.get(ix.index())?;
        submission.records.get(*n as usize)
    }

    /// The verified id numbers of a report as tokens, by rule; what vetoes compare.
    pub(super) fn verified_ids(&self, ix: ReportIx) -> impl Iterator<Item = (usize, [u8; TOKEN_BYTES])> {
        let report = self.get(ix);
        let tokens = self.record(ix).into_iter().flat_map(|record| record.tokens.tokens());
        let is_id = |rule: usize| RULES.get(rule).is_some_and(crate::identity::TokenRule::is_id);
        tokens.take_while(move |(rule, _)| is_id(*rule)).filter_map(|(rule, token)| {
            let kind = RULES.get(rule).and_then(|rule| IdType::from_name(rule.name))?;
            report.id_types.contains(&kind).then_some((rule, *token))
        })
    }

    /// Whether two reports state different known sexes.
    pub(super) fn sexes_differ(&self, a: ReportIx, b: ReportIx, form: &Form) -> bool {
        let sex = |ix: ReportIx| {
            let code = self.get(ix).answers.get(form.named().sex).code();
            code.filter(|code| *code != form.vocabulary().sex_unknown)
        };
        matches!((sex(a), sex(b)), (Some(a), Some(b)) if a != b)
    }
}
