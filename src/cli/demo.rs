//! `omfang demo`: a whole round with synthetic data in one go. It runs the other commands in order, so that it shows
//! what they do and does nothing else.

use std::path::{Path, PathBuf};

use super::args::{
    DemoArgs, LinkageKeyNewArgs, MergeArgs, NewPassphrase, PartnerImportArgs, PassNewArgs, ReportArgs,
    RoundNewArgs, RoundPublishArgs, SealArgs,
};
use super::disk::{self, Eyes};
use super::folder::Folder;
use super::say::{Done, Failure, Outcome, Say};
use super::{linkage_key, merge, partner, pass, report, round, seal};
use crate::demo::{Identified, Replica, ReplicaPartner, replica_2014};

pub(super) fn run(args: &DemoArgs, say: &mut Say<'_>) -> Outcome {
    if args.year != 2014 {
        return Err(Failure::cannot("demo-year", &[("year", &args.year.to_string())]));
    }
    say.line("demo-synthetic", &[]);
    let replica = replica_2014(args.seed, Identified::AsIn2014)
        .map_err(|error| Failure::refused("demo-replica", &[("reason", &error.to_string())]))?;
    let demo = Demo { dir: &args.dir, round_file: args.dir.join("out/round.omfang-round") };
    demo.prepare_round(&replica, args.year, say)?;
    let total = replica.partners.len();
    for (n, partner) in replica.partners.iter().enumerate() {
        say.progress(
            "progress-demo",
            &[("done", n.into()), ("total", total.into()), ("partner", partner.id.clone().into())],
        );
        demo.partner(partner, say)?;
    }
    say.line("demo-sent", &[("count", total.into())]);
    merge::run(&MergeArgs { dir: args.dir.clone(), passphrase_file: None }, say)?;
    report::run(&ReportArgs { dir: args.dir.clone(), append_history: false, replace: false }, say)?;
    say.line("demo-look", &[]);
    for place in LOOK {
        let path = args.dir.join(place);
        if path.exists() {
            say.plain(&format!("  {}", path.display()));
        }
    }
    Ok(Done::Well)
}

/// The files to open, in the order in which they tell the story.
const LOOK: [&str; 8] = [
    "partners/rosa",
    "out/omfang.html",
    "work/round.xlsx",
    "work/merge.json",
    "report/internal/report.html",
    "report/internal/tables.xlsx",
    "report/publish/report.html",
    "report/publish/tables.xlsx",
];

/// 15 February 2015, in seconds.
const SEALED: u64 = 1_423_958_400;

struct Demo<'d> {
    dir: &'d Path,
    round_file: PathBuf,
}

impl Demo<'_> {
    /// KOM's and the key custodian's part: a round, its partners, a linkage key, the signed round file.
    fn prepare_round(&self, replica: &Replica, year: u16, say: &mut Say<'_>) -> Result<(), Failure> {
        let passphrase = NewPassphrase { passphrase_file: None, no_passphrase: true };
        round::new(
            &RoundNewArgs { dir: self.dir.to_path_buf(), year, from: None, demo: true, passphrase },
            say,
        )?;
        disk::write(&self.dir.join("round.toml"), replica.round_toml.as_bytes(), Eyes::Anyone)?;
        for (name, csv) in &replica.history {
            disk::write(&self.dir.join("history").join(name), csv.as_bytes(), Eyes::Anyone)?;
        }
        let list = self.dir.join("partners/partners.csv");
        disk::write(&list, replica.partners_csv.as_bytes(), Eyes::Anyone)?;
        partner::import(&PartnerImportArgs { dir: self.dir.to_path_buf(), file: list }, say)?;
        let key = self.key();
        linkage_key::new(&LinkageKeyNewArgs { out: key.clone() }, say)?;
        let check = linkage_key::read(&key)?.check_value(&Folder::open(self.dir)?.settings.round_id());
        let publish = RoundPublishArgs {
            dir: self.dir.to_path_buf(),
            key_check: Some(check.as_str().to_owned()),
            passphrase_file: None,
        };
        round::publish(&publish, say)?;
        Ok(())
    }

    fn key(&self) -> PathBuf {
        self.dir.join("partners/koblingsnokkel.txt")
    }

    /// One partner's part: a pass, the workbooks, a bundle in KOM's inbox; then the telephone call.
    fn partner(&self, sender: &ReplicaPartner, say: &mut Say<'_>) -> Result<(), Failure> {
        let place = self.dir.join("partners").join(&sender.id);
        let (pass_file, phrase) = (place.join("pass.omfang-pass"), place.join("ord.txt"));
        say.quietly(|say| {
            pass::new(
                &PassNewArgs {
                    round: self.round_file.clone(),
                    partner: sender.id.clone(),
                    linkage_key: Some(self.key()),
                    out: pass_file.clone(),
                    phrase_out: phrase.clone(),
                },
                say,
            )
        })?;
        let mut files = Vec::new();
        for workbook in &sender.workbooks {
            let path = place.join(&workbook.file_name);
            disk::write(&path, &workbook.bytes, Eyes::OwnerOnly)?;
            files.push(path);
        }
        let bundle = place.join(format!("{}.omfang", sender.id));
        let sealed = say.quietly(|say| {
            seal::run(
                &SealArgs {
                    files,
                    nil: sender.nil,
                    round: self.round_file.clone(),
                    pass: pass_file.clone(),
                    phrase_file: phrase.clone(),
                    out: bundle.clone(),
                    narrative: None,
                    case: None,
                    columns: None,
                    leave_blank: Vec::new(),
                    acknowledge: Vec::new(),
                    payload_out: Some(place.join("dette-sendes.json")),
                    // Within the deadline of the year that is replayed.
                    sequence: Some(SEALED),
                },
                say,
            )
        })?;
        if sealed == Done::Refused {
            return Err(Failure::refused("demo-seal", &[("partner", &sender.id)]));
        }
        let inbox = self.dir.join("inbox").join(format!("{}.omfang", sender.id));
        disk::write(&inbox, &disk::read(&bundle)?, Eyes::Anyone)?;
        let folder = Folder::open(self.dir)?;
        let mut confirmed = folder.confirmed()?;
        let code = pass::open(&pass_file, &phrase)?.enrolment_code();
        confirmed.confirm(&sender.id, code, &disk::now_text());
        folder.write_confirmed(&confirmed)?;
        Ok(())
    }
}
