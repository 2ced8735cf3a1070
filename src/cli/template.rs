//! `omfang template`: the empty forms.

use std::path::Path;

use super::args::{TemplateArgs, WhichForm};
use super::disk::{self, Eyes};
use super::say::{Done, Failure, Outcome, Say};
use crate::{form, workbook};

pub(super) fn run(args: &TemplateArgs, say: &mut Say<'_>) -> Outcome {
    if args.form == WhichForm::Case {
        let form = form::CaseForm::load().map_err(|_| Failure::cannot("template", &[]))?;
        let bytes =
            workbook::case_template(&form, say.language()).map_err(|_| Failure::cannot("template", &[]))?;
        return write(&args.out, &bytes, say);
    }
    let form = form::for_year(args.year)
        .map_err(|_| Failure::refused("no-form", &[("year", &args.year.to_string())]))?;
    let bytes =
        workbook::template(&form, args.year, say.language()).map_err(|_| Failure::cannot("template", &[]))?;
    write(&args.out, &bytes, say)
}

fn write(out: &Path, bytes: &[u8], say: &mut Say<'_>) -> Outcome {
    disk::write(out, bytes, Eyes::Anyone)?;
    say.line("wrote", &[("file", out.display().to_string().into())]);
    Ok(Done::Well)
}
