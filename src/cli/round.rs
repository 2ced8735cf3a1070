//! `omfang round new|publish|status|destroy`.

use std::fs;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::args::{DirArg, NewPassphrase, RoundCommand, RoundDestroyArgs, RoundNewArgs, RoundPublishArgs};
use super::disk::{self, Eyes};
use super::folder::{Folder, ask_passphrase, key_file, parse_round};
use super::say::{Done, Failure, Outcome, Say};
use crate::form;
use crate::identity::CheckValue;
use crate::report::{KeptBy, history_files};
use crate::round::{RoundFile, RoundIdentity, RoundSettings, SigningIdentity};
use crate::workbook;

pub(super) fn run(command: RoundCommand, say: &mut Say<'_>) -> Outcome {
    match command {
        RoundCommand::New(args) => new(&args, say),
        RoundCommand::Publish(args) => publish(&args, say),
        RoundCommand::Status(args) => status(&args, say),
        RoundCommand::Destroy(args) => destroy(&args, say),
    }
}

const FOLDERS: [&str; 8] =
    ["keys", "out/rounds", "inbox", "history", "work", "report/internal", "report/publish", "work/parts"];

pub(super) fn new(args: &RoundNewArgs, say: &mut Say<'_>) -> Outcome {
    let dir = args.dir.display().to_string();
    if !form::has_year(args.year) {
        return Err(Failure::refused("no-form", &[("year", &args.year.to_string())]));
    }
    if args.dir.read_dir().is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(Failure::refused("folder-not-empty", &[("folder", &dir)]));
    }
    let old = args.from.as_deref().map(Folder::open).transpose()?;
    let passphrase = new_passphrase(&args.passphrase, args.demo)?;
    let signer = match &old {
        Some(old) => old.signer(args.passphrase.passphrase_file.as_deref())?,
        None => SigningIdentity::from_seed(&*disk::random::<32>()?),
    };
    let identity = RoundIdentity::generate();
    let settings = RoundSettings {
        year: args.year,
        demo: args.demo,
        deadline: None,
        form: None,
        profile: "ssb3".to_owned(),
        contact: old.as_ref().map(|old| old.settings.contact.clone()).unwrap_or_default(),
        excluded: Vec::new(),
        table1: Vec::new(),
        conflicts: old.as_ref().map(|old| old.settings.conflicts.clone()).unwrap_or_default(),
    };
    let passphrase = passphrase.as_ref().map(|text| text.as_str());
    let (identity_name, identity_bytes) = key_file("identity", &identity.to_text(), passphrase)?;
    let (signing_name, signing_bytes) = key_file("signing", &signer.to_text(), passphrase)?;
    let toml = round_toml(&settings);
    let partners = match &old {
        Some(old) => old.partners.to_csv(),
        None => "id,name,region,kind,covered_by\n".to_owned(),
    };
    let confirmed = match &old {
        Some(old) => old.confirmed()?.to_csv(),
        None => "partner,code,public_key,confirmed_at,revoked_at\n".to_owned(),
    };
    let mut files: Vec<(PathBuf, Vec<u8>, Eyes)> = vec![
        (args.dir.join("round.toml"), toml.into_bytes(), Eyes::Anyone),
        (args.dir.join("partners.csv"), partners.into_bytes(), Eyes::Anyone),
        (args.dir.join("keys/confirmed.csv"), confirmed.into_bytes(), Eyes::Anyone),
        (args.dir.join(identity_name), identity_bytes, Eyes::OwnerOnly),
        (args.dir.join(signing_name), signing_bytes, Eyes::OwnerOnly),
    ];
    if let Some(from) = &args.from {
        for (name, path) in disk::list(&from.join("history"))? {
            files.push((args.dir.join("history").join(name), disk::read(&path)?, Eyes::Anyone));
        }
    }
    // The layouts of history/, empty, for whatever was not taken over.
    for layout in history_files().iter().filter(|layout| layout.kept_by != KeptBy::Program) {
        let path = args.dir.join("history").join(&layout.name);
        if !files.iter().any(|(taken, ..)| *taken == path) {
            files.push((path, layout.template(args.year).into_bytes(), Eyes::Anyone));
        }
    }
    for folder in FOLDERS {
        let folder = args.dir.join(folder);
        let shown = folder.display().to_string();
        fs::create_dir_all(&folder).map_err(|_| Failure::cannot("cannot-write", &[("file", &shown)]))?;
    }
    let borrowed: Vec<_> =
        files.iter().map(|(path, bytes, eyes)| (path.clone(), bytes.as_slice(), *eyes)).collect();
    disk::write_all(&borrowed)?;
    say.line("round-made", &[("folder", dir.into()), ("round", settings.round_id().into())]);
    say.line(if old.is_some() { "round-key-kept" } else { "round-key-new" }, &[]);
    if passphrase.is_none() {
        say.line("round-unprotected", &[]);
    }
    Ok(Done::Well)
}

/// The passphrase of new keys: from a file, none, or asked for twice.
fn new_passphrase(args: &NewPassphrase, demo: bool) -> Result<Option<Zeroizing<String>>, Failure> {
    let passphrase = match &args.passphrase_file {
        Some(file) => disk::read_secret(file)?,
        None if args.no_passphrase || demo => return Ok(None),
        None => {
            let first = ask_passphrase("Ny passfrase: ")?;
            let second = ask_passphrase("Gjenta passfrasen: ")?;
            if first != second {
                return Err(Failure::refused("passphrases-differ", &[]));
            }
            first
        }
    };
    if passphrase.is_empty() { Err(Failure::refused("passphrase-empty", &[])) } else { Ok(Some(passphrase)) }
}

/// round.toml with the comments that its reader needs.
fn round_toml(settings: &RoundSettings) -> String {
    let mut toml = format!(
        "# KOMs valg for runden. Ukjente nøkler avvises.\nyear = {}\n{}# deadline = \"{}-03-01\"\nform = \"{}\"\nprofile = \"{}\"\n\n[contact]\nemail = {}\nphone = {}\n\n[conflicts]\nprostitution_forced_labour = \"combined\"\n",
        settings.year,
        if settings.demo { "demo = true\n" } else { "" },
        settings.year + 1,
        form::for_year(settings.year).map(|form| form.id().to_owned()).unwrap_or_default(),
        settings.profile,
        quoted(&settings.contact.email),
        quoted(&settings.contact.phone),
    );
    toml.push_str("\n# [[excluded]]\n# partner = \"…\"\n# reason = \"…\"\n\n# [[table1]]\n# partner = \"…\"\n# column = \"a\"\n# use = \"all\"\n# footnote = \"…\"\n");
    toml
}

/// A TOML basic string: JSON's escapes are TOML's.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

pub(super) fn publish(args: &RoundPublishArgs, say: &mut Say<'_>) -> Outcome {
    let folder = Folder::open(&args.dir)?;
    let year = folder.settings.year;
    let form =
        form::for_year(year).map_err(|_| Failure::refused("no-form", &[("year", &year.to_string())]))?;
    if let Some(wanted) = folder.settings.form.as_deref().filter(|wanted| *wanted != form.id()) {
        return Err(Failure::refused("other-form", &[("found", wanted), ("expected", form.id())]));
    }
    let current = folder.at("out/round.omfang-round");
    let check = match &args.key_check {
        Some(text) => CheckValue::parse(text).ok_or_else(|| Failure::refused("check-value", &[]))?,
        None if current.exists() => parse_round(&current)?.check_value(),
        None => return Err(Failure::cannot("needs-key-check", &[])),
    };
    if folder.partners.iter().next().is_none() {
        return Err(Failure::refused("no-partners", &[]));
    }
    form.clone()
        .with_partners(folder.partners.names())
        .map_err(|error| Failure::refused("partners-csv", &[("reason", &error.to_string())]))?;
    let passphrase = args.passphrase_file.as_deref();
    let signer = folder.signer(passphrase)?;
    let recipient = folder.identity(passphrase)?.recipient();
    let file = RoundFile::of(&folder.settings, &form, &folder.partners, &recipient, &check, &signer);
    let signed = file.sign(&signer);
    let digest = crate::round::SignedRound::parse(&signed)
        .map_err(|error| Failure::refused("round-file", &[("file", ""), ("reason", &error.to_string())]))?;
    let archived = format!(
        "out/rounds/{}.omfang-round",
        data_encoding::HEXLOWER.encode(digest.digest()).get(..16).unwrap_or_default()
    );
    let template =
        workbook::template(&form, year, say.language()).map_err(|_| Failure::cannot("template", &[]))?;
    let skjema = folder.at(&format!("out/skjema-{year}.xlsx"));
    let mut files: Vec<(PathBuf, &[u8], Eyes)> = vec![
        (current.clone(), &signed, Eyes::Anyone),
        (folder.at(&archived), &signed, Eyes::Anyone),
        (skjema.clone(), &template, Eyes::Anyone),
    ];
    let page = super::page::find();
    let html = page.as_deref().map(disk::read).transpose()?;
    if let Some(html) = &html {
        files.push((folder.at("out/omfang.html"), html, Eyes::Anyone));
    }
    disk::write_all(&files)?;
    for (path, ..) in files.iter().filter(|(path, ..)| !path.starts_with(folder.at("out/rounds"))) {
        say.line("wrote", &[("file", path.display().to_string().into())]);
    }
    if html.is_none() {
        say.line("page-not-built", &[]);
    }
    Ok(Done::Well)
}

fn status(args: &DirArg, say: &mut Say<'_>) -> Outcome {
    let folder = Folder::open(&args.dir)?;
    let confirmed = folder.confirmed()?;
    let lines = crate::merge::parse_bundle_lines(
        &disk::read_text_if_there(&folder.at("work/bundles.csv"))?.unwrap_or_default(),
    );
    #[derive(serde::Serialize)]
    struct Line<'l> {
        partner: &'l str,
        key: &'static str,
        persons: Option<String>,
        rows: Option<String>,
    }
    let mut status = Vec::new();
    for partner in folder.partners.iter() {
        let key = confirmed.iter().any(|key| key.partner == partner.id && key.revoked_at.is_empty());
        let current = lines.iter().find(|line| {
            line.partner == partner.id
                && line.part == "persons"
                && matches!(line.kind.as_str(), "report" | "nil")
        });
        status.push(Line {
            partner: &partner.id,
            key: if key { "confirmed" } else { "missing" },
            persons: current.map(|line| line.kind.clone()),
            rows: current.map(|line| line.rows.clone()),
        });
    }
    if say.is_json() {
        say.json(&status);
        return Ok(Done::Well);
    }
    for line in &status {
        let kind = line.persons.as_deref().unwrap_or("missing");
        let answer =
            say.text(&format!("status-{kind}"), &[("rows", line.rows.clone().unwrap_or_default().into())]);
        let key = say.text(&format!("status-key-{}", line.key), &[]);
        say.plain(&format!("{:<24} {answer:<28} {key}", line.partner));
    }
    Ok(Done::Well)
}

/// What `destroy` removes. The signing key, partners, history and the published report stay.
const DESTROYED: [&str; 5] = ["keys/identity.age", "keys/identity.txt", "inbox", "work", "report/internal"];

fn destroy(args: &RoundDestroyArgs, say: &mut Say<'_>) -> Outcome {
    let folder = Folder::open(&args.dir)?;
    let round = folder.settings.round_id();
    if args.confirm.as_deref() != Some(round.as_str()) {
        return Err(Failure::refused("destroy-unconfirmed", &[("round", &round)]));
    }
    for place in DESTROYED {
        let path = folder.at(place);
        remove(&path)
            .map_err(|_| Failure::cannot("cannot-write", &[("file", &path.display().to_string())]))?;
    }
    say.line("round-destroyed", &[("round", round.into())]);
    Ok(Done::Well)
}

fn remove(path: &Path) -> std::io::Result<()> {
    if path.is_dir() {
        fs::remove_dir_all(path)?;
        fs::create_dir_all(path)
    } else if path.exists() {
        fs::remove_file(path)
    } else {
        Ok(())
    }
}
