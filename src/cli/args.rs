//! The arguments of every command: the contract of design.md section 7.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::text::Language;

/// Counts possible victims of human trafficking across agencies, without anybody handing over an identifier.
#[derive(Debug, Parser)]
#[command(name = "omfang", version, propagate_version = true)]
pub(super) struct Arguments {
    /// Language of messages and files for people.
    #[arg(long, global = true, default_value = "nb", value_parser = language)]
    pub(super) language: Language,
    /// Text for people, or JSON for machines.
    #[arg(long, global = true, default_value = "text")]
    pub(super) format: Format,
    #[command(subcommand)]
    pub(super) command: Command,
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| "expected nb, nn or en".to_owned())
}

/// How results are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Text,
    Json,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// KOM: make, publish, look at and end a round.
    #[command(subcommand)]
    Round(RoundCommand),
    /// KOM: who takes part, and whose key was compared on the telephone.
    #[command(subcommand)]
    Partner(PartnerCommand),
    /// Key custodian: make a linkage key, or print its check value.
    #[command(subcommand)]
    LinkageKey(LinkageKeyCommand),
    /// Partner: make a pass, or show its enrolment code.
    #[command(subcommand)]
    Pass(PassCommand),
    /// The empty form as an Excel workbook.
    Template(TemplateArgs),
    /// Partner: check workbooks against the form.
    Check(CheckArgs),
    /// Partner: check, turn identifiers into tokens, sign and encrypt.
    Seal(SealArgs),
    /// Partner: which of your own rows KOM asks about.
    Receipt(ReceiptArgs),
    /// What a file is, and what a bundle says.
    Inspect(InspectArgs),
    /// KOM: open the inbox, link the reports, count the persons.
    Merge(MergeArgs),
    /// KOM: the doubtful pairs, and what has been decided in review.xlsx since the last merge.
    Review(DirArg),
    /// KOM: the tables and diagrams of the report.
    Report(ReportArgs),
    /// KOM: what stands behind one figure of the report.
    Trace(TraceArgs),
    /// KOM: whether typed tables hold together: sums, percentages, the same figure in two places.
    Arithmetic(ArithmeticArgs),
    /// What a rule checks and why.
    Explain(ExplainArgs),
    /// The partner's page: where it is, and its SHA-256.
    Page(PageArgs),
    /// A whole round with synthetic data in one go.
    Demo(DemoArgs),
}

#[derive(Debug, Subcommand)]
pub(super) enum RoundCommand {
    /// Make the folder of a new round.
    New(RoundNewArgs),
    /// Sign and write the round file, the form and the page.
    Publish(RoundPublishArgs),
    /// Who has answered, and what is missing.
    Status(DirArg),
    /// Remove the round's identity, inbox and work files.
    Destroy(RoundDestroyArgs),
}

#[derive(Debug, Args)]
pub(super) struct DirArg {
    /// The round's folder.
    pub(super) dir: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct RoundNewArgs {
    /// The folder to make.
    pub(super) dir: PathBuf,
    /// Reporting year.
    #[arg(long)]
    pub(super) year: u16,
    /// Take over signing key, partners, confirmed keys and history from an earlier round.
    #[arg(long)]
    pub(super) from: Option<PathBuf>,
    /// A demonstration round.
    #[arg(long)]
    pub(super) demo: bool,
    #[command(flatten)]
    pub(super) passphrase: NewPassphrase,
}

#[derive(Clone, Debug, Default, Args)]
#[group(multiple = false)]
pub(super) struct NewPassphrase {
    /// File whose first line is the passphrase of KOM's keys.
    #[arg(long)]
    pub(super) passphrase_file: Option<PathBuf>,
    /// Keep KOM's keys unprotected.
    #[arg(long)]
    pub(super) no_passphrase: bool,
}

#[derive(Debug, Args)]
pub(super) struct RoundPublishArgs {
    /// The round's folder.
    pub(super) dir: PathBuf,
    /// The linkage key's check value, from the key custodian. May be left out when the round was published before.
    #[arg(long)]
    pub(super) key_check: Option<String>,
    /// File whose first line is the passphrase of KOM's keys.
    #[arg(long)]
    pub(super) passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct RoundDestroyArgs {
    /// The round's folder.
    pub(super) dir: PathBuf,
    /// The round's id, typed as a confirmation.
    #[arg(long)]
    pub(super) confirm: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(super) enum PartnerCommand {
    /// Add or change one partner.
    Add(PartnerAddArgs),
    /// Take the list of partners from a CSV file.
    Import(PartnerImportArgs),
    /// Confirm a key whose 24 digits were compared on the telephone.
    Confirm(PartnerConfirmArgs),
}

#[derive(Debug, Args)]
pub(super) struct PartnerAddArgs {
    /// The round's folder.
    pub(super) dir: PathBuf,
    /// Partner id.
    pub(super) id: String,
    /// Name.
    #[arg(long)]
    pub(super) name: String,
    /// Region, as Table 1 prints it.
    #[arg(long, default_value = "")]
    pub(super) region: String,
    /// Kind: udi, une, police, child_welfare, municipality, ngo, iom or other.
    #[arg(long)]
    pub(super) kind: String,
    /// The partner whose report covers this one.
    #[arg(long, default_value = "")]
    pub(super) covered_by: String,
}

#[derive(Debug, Args)]
pub(super) struct PartnerImportArgs {
    /// The round's folder.
    pub(super) dir: PathBuf,
    /// CSV: id,name,region,kind[,covered_by].
    pub(super) file: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct PartnerConfirmArgs {
    /// The round's folder.
    pub(super) dir: PathBuf,
    /// Partner id.
    pub(super) id: String,
    /// The 24 digits.
    #[arg(long)]
    pub(super) code: String,
}

#[derive(Debug, Subcommand)]
pub(super) enum LinkageKeyCommand {
    /// Make a linkage key.
    New(LinkageKeyNewArgs),
    /// Print the check value of a key for a round.
    Check(LinkageKeyCheckArgs),
}

#[derive(Debug, Args)]
pub(super) struct LinkageKeyNewArgs {
    /// The file to write.
    #[arg(long)]
    pub(super) out: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct LinkageKeyCheckArgs {
    /// The linkage key's file.
    pub(super) key: PathBuf,
    /// Reporting year.
    #[arg(long, required_unless_present = "round_id")]
    pub(super) year: Option<u16>,
    /// Round id, such as demo-2014.
    #[arg(long, conflicts_with = "year")]
    pub(super) round_id: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(super) enum PassCommand {
    /// Make the pass of a partner, on the partner's own machine.
    New(PassNewArgs),
    /// Print the enrolment code of a pass.
    Show(PassShowArgs),
}

#[derive(Debug, Args)]
pub(super) struct PassNewArgs {
    /// The round file.
    #[arg(long)]
    pub(super) round: PathBuf,
    /// Partner id.
    #[arg(long)]
    pub(super) partner: String,
    /// The linkage key; left out by a partner that sends no identifiers.
    #[arg(long)]
    pub(super) linkage_key: Option<PathBuf>,
    /// The pass to write.
    #[arg(long)]
    pub(super) out: PathBuf,
    /// The file to write the phrase to.
    #[arg(long)]
    pub(super) phrase_out: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct PassShowArgs {
    /// The pass.
    pub(super) pass: PathBuf,
    /// File with the phrase.
    #[arg(long)]
    pub(super) phrase_file: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct TemplateArgs {
    /// Reporting year.
    #[arg(long)]
    pub(super) year: u16,
    /// Which form.
    #[arg(long, value_enum, default_value_t = WhichForm::Person)]
    pub(super) form: WhichForm,
    /// The workbook to write.
    #[arg(long)]
    pub(super) out: PathBuf,
}

/// The forms that are workbooks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum WhichForm {
    /// Persons, a row each.
    Person,
    /// Criminal cases, for police districts, special bodies and prosecutors.
    Case,
}

#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// Workbooks (.xlsx, .xlsm, .csv).
    #[arg(required = true)]
    pub(super) files: Vec<PathBuf>,
    /// The round file.
    #[arg(long, conflicts_with = "year")]
    pub(super) round: Option<PathBuf>,
    /// Reporting year.
    #[arg(long)]
    pub(super) year: Option<u16>,
    /// A required column that you do not have.
    #[arg(long)]
    pub(super) leave_blank: Vec<String>,
    /// Write a copy of each workbook with coloured cells, comments and a sheet of findings into this folder.
    #[arg(long, value_name = "FOLDER")]
    pub(super) annotate: Option<PathBuf>,
    /// Write the findings as a page into this folder.
    #[arg(long, value_name = "FOLDER")]
    pub(super) html: Option<PathBuf>,
    /// Show what stands in the cells where something was found, at most 200 characters of each. Values may identify
    /// somebody: do not share the output.
    #[arg(long)]
    pub(super) show_values: bool,
    /// What your own headings mean, as the page saved it.
    #[arg(long)]
    pub(super) columns: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct SealArgs {
    /// Workbooks (.xlsx, .xlsm, .csv); several make one bundle.
    #[arg(conflicts_with = "nil")]
    pub(super) files: Vec<PathBuf>,
    /// Nobody to report.
    #[arg(long)]
    pub(super) nil: bool,
    /// The round file.
    #[arg(long)]
    pub(super) round: PathBuf,
    /// Your pass.
    #[arg(long)]
    pub(super) pass: PathBuf,
    /// File with the pass's phrase.
    #[arg(long)]
    pub(super) phrase_file: PathBuf,
    /// The bundle to write.
    #[arg(long)]
    pub(super) out: PathBuf,
    /// Narrative (.docx, .xlsx or text): each point begins with its number.
    #[arg(long)]
    pub(super) narrative: Option<PathBuf>,
    /// Case form (.xlsx).
    #[arg(long)]
    pub(super) case: Option<PathBuf>,
    /// A required column that you do not have.
    #[arg(long)]
    pub(super) leave_blank: Vec<String>,
    /// What your own headings mean, as the page saved it.
    #[arg(long)]
    pub(super) columns: Option<PathBuf>,
    /// Acknowledge a rule's warnings: CODE=confirmed|unknown|other, or one place in a text: LEAK-NAME:3=confirmed.
    #[arg(long)]
    pub(super) acknowledge: Vec<String>,
    /// Keep a readable copy of what is sent.
    #[arg(long)]
    pub(super) payload_out: Option<PathBuf>,
    /// Number by which bundles supersede each other; the time of sealing when left out.
    #[arg(long)]
    pub(super) sequence: Option<u64>,
}

#[derive(Debug, Args)]
pub(super) struct ReceiptArgs {
    /// The receipt that you kept (IKKE-SEND-….kvittering.csv).
    pub(super) receipt: PathBuf,
    /// The list of questions that KOM sent you (.xlsx).
    #[arg(long)]
    pub(super) questions: Option<PathBuf>,
    /// A reference that KOM named; may be repeated.
    #[arg(long = "ref", value_name = "REF")]
    pub(super) references: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct InspectArgs {
    /// A round file, bundle, payload, pass, linkage key, receipt or workbook.
    pub(super) file: PathBuf,
    /// The round's folder, to open a bundle with its identity.
    #[arg(long)]
    pub(super) round_dir: Option<PathBuf>,
    /// File whose first line is the passphrase of KOM's keys.
    #[arg(long)]
    pub(super) passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct MergeArgs {
    /// The round's folder.
    pub(super) dir: PathBuf,
    /// File whose first line is the passphrase of KOM's keys.
    #[arg(long)]
    pub(super) passphrase_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct ReportArgs {
    /// The round's folder.
    pub(super) dir: PathBuf,
    /// When report/publish has been published: append its figures to history/, from which next year's report begins.
    #[arg(long)]
    pub(super) append_history: bool,
    /// With --append-history: the publication was corrected, so what stands in history/ for the year gives way.
    #[arg(long, requires = "append_history")]
    pub(super) replace: bool,
}

#[derive(Debug, Args)]
pub(super) struct TraceArgs {
    /// The round's folder.
    pub(super) dir: PathBuf,
    /// Table, such as T3: the first column of report/internal/tables.csv.
    pub(super) table: String,
    /// Row, such as prostitution: the second column.
    pub(super) row: String,
    /// Column, such as women: the third.
    pub(super) column: String,
}

#[derive(Debug, Args)]
pub(super) struct ArithmeticArgs {
    /// A table laid out as in docs/history.md, tables.csv, tables.xlsx, or a folder of such files.
    pub(super) file: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct ExplainArgs {
    /// A rule's code, such as VAL101.
    pub(super) code: String,
}

#[derive(Debug, Args)]
pub(super) struct PageArgs {
    /// Copy the page here.
    #[arg(long)]
    pub(super) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct DemoArgs {
    /// The folder to make.
    pub(super) dir: PathBuf,
    /// Year to replay.
    #[arg(long, default_value = "2014")]
    pub(super) year: u16,
    /// Seed of the synthetic data.
    #[arg(long, default_value = "2014")]
    pub(super) seed: u64,
}
