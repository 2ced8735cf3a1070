//! `omfang template`: the empty form.

use super::args::TemplateArgs;
use super::disk::{self, Eyes};
use super::say::{Done, Failure, Outcome, Say};
use crate::{form, workbook};

pub(super) fn run(args: &TemplateArgs, say: &mut Say<'_>) -> Outcome {
    let form = form::for_year(args.year)
        .map_err(|_| Failure::refused("no-form", &[("year", &args.year.to_string())]))?;
    let bytes =
        workbook::template(&form, args.year, say.language()).map_err(|_| Failure::cannot("template", &[]))?;
    disk::write(&args.out, &bytes, Eyes::Anyone)?;
    say.line("wrote", &[("file", args.out.display().to_string().into())]);
    Ok(Done::Well)
}
