//! `omfang partner add|import|confirm`.

use super::args::{PartnerAddArgs, PartnerCommand, PartnerConfirmArgs, PartnerImportArgs};
use super::disk::{self, Eyes};
use super::folder::Folder;
use super::say::{Done, Failure, Outcome, Say};
use crate::round::{EnrolmentCode, Partner, Partners, PartnersError};

pub(super) fn run(command: PartnerCommand, say: &mut Say<'_>) -> Outcome {
    match command {
        PartnerCommand::Add(args) => add(&args, say),
        PartnerCommand::Import(args) => import(&args, say),
        PartnerCommand::Confirm(args) => confirm(&args, say),
    }
}

fn contradiction(error: &PartnersError) -> Failure {
    Failure::refused("partners-csv", &[("reason", &error.to_string())])
}

fn add(args: &PartnerAddArgs, say: &mut Say<'_>) -> Outcome {
    let folder = Folder::open(&args.dir)?;
    let kind = serde_json::from_value(serde_json::Value::String(args.kind.clone()))
        .map_err(|_| Failure::cannot("partner-kind", &[("kind", &args.kind)]))?;
    let partner = Partner {
        id: args.id.clone(),
        name: args.name.clone(),
        region: args.region.clone(),
        kind,
        covered_by: args.covered_by.clone(),
    };
    let partners = folder.partners.clone().with(partner).map_err(|error| contradiction(&error))?;
    disk::write(&folder.at("partners.csv"), partners.to_csv().as_bytes(), Eyes::Anyone)?;
    say.line("partner-added", &[("partner", args.id.clone().into())]);
    Ok(Done::Well)
}

pub(super) fn import(args: &PartnerImportArgs, say: &mut Say<'_>) -> Outcome {
    let folder = Folder::open(&args.dir)?;
    let partners = Partners::parse(&disk::read_text(&args.file)?).map_err(|error| contradiction(&error))?;
    crate::form::for_year(folder.settings.year)
        .ok()
        .map(|form| form.with_partners(partners.names()))
        .transpose()
        .map_err(|error| contradiction(&PartnersError::Name(error)))?;
    disk::write(&folder.at("partners.csv"), partners.to_csv().as_bytes(), Eyes::Anyone)?;
    let gone = folder.partners.iter().filter(|old| partners.get(&old.id).is_none()).count();
    say.line("partners-imported", &[("count", partners.iter().count().into()), ("gone", gone.into())]);
    Ok(Done::Well)
}

fn confirm(args: &PartnerConfirmArgs, say: &mut Say<'_>) -> Outcome {
    let folder = Folder::open(&args.dir)?;
    if folder.partners.get(&args.id).is_none() {
        return Err(Failure::refused("unknown-partner", &[("partner", &args.id)]));
    }
    let code = EnrolmentCode::parse(&args.code).ok_or_else(|| Failure::refused("enrolment-code", &[]))?;
    let mut confirmed = folder.confirmed()?;
    confirmed.confirm(&args.id, code, &disk::now_text());
    folder.write_confirmed(&confirmed)?;
    say.line("partner-confirmed", &[("partner", args.id.clone().into())]);
    Ok(Done::Well)
}
