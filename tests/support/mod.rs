//! A round to test against: real folders, the real binary.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What a command printed and how it ended.
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// Asserts the exit code and gives what was printed, both streams.
    #[track_caller]
    pub fn exits(&self, code: i32) -> String {
        assert_eq!(self.code, code, "\n--- out\n{}\n--- err\n{}", self.out, self.err);
        format!("{}{}", self.out, self.err)
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }
}

/// A temporary folder that is removed at the end.
pub struct Place(PathBuf);

impl Place {
    pub fn new(name: &str) -> Place {
        let place = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&place);
        fs::create_dir_all(&place).unwrap();
        Place(place)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn at(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.at(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        String::from_utf8(self.bytes(name)).unwrap()
    }

    pub fn bytes(&self, name: &str) -> Vec<u8> {
        fs::read(self.at(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub fn has(&self, name: &str) -> bool {
        self.at(name).exists()
    }

    pub fn copy(&self, from: &str, to: &str) {
        fs::copy(self.at(from), self.at(to)).unwrap();
    }

    pub fn remove(&self, name: &str) {
        fs::remove_file(self.at(name)).unwrap();
    }

    /// Runs the program here, arguments split at spaces.
    pub fn run(&self, arguments: &str) -> Ran {
        self.run_with(&arguments.split(' ').collect::<Vec<_>>())
    }

    pub fn run_with(&self, arguments: &[&str]) -> Ran {
        let output: Output =
            Command::new(env!("CARGO_BIN_EXE_omfang")).args(arguments).current_dir(&self.0).output().unwrap();
        Ran {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub const PARTNERS: &str = "id,name,region,kind,covered_by\nudi,UDI,Nasjonalt,udi,\nrosa,ROSA-prosjektet,Nasjonalt,ngo,\nnadheim,\"Nadheim, Kirkens Bymisjon\",Oslo,ngo,\n";

/// The head of every form in the tests. All persons in them are invented.
pub const HEAD: &str = "Egen referanse;Etternavn;Fornavn;Fødselsdato;DUF-nummer;Kjønn;Nasjonalitet;Fødselsår;Antatt type utnytting;Nærmere om utnyttingen;Årstall for første gangs identifisering;Tok imot tilbud om bistand og beskyttelse;Mottok tiltak;Status utlendingssak;Status straffesak;Type botilbud;Antall medfølgende barn;Antall barn i hjemlandet;Følges opp av\n";

/// A person without fault, and one field of hers changed.
pub fn person(reference: &str, surname: &str, given: &str, date: &str, duf: &str) -> String {
    let year = date.get(6..10).unwrap_or("1990");
    format!(
        "{reference};{surname};{given};{date};{duf};kvinne;Nigeria;{year};prostitusjon;prostitusjon;2014;ja;bolig;asyl søkt;anmeldt;privat;0;1;\n"
    )
}

pub fn form(rows: &[String]) -> String {
    format!("{HEAD}{}", rows.concat())
}

/// A published demonstration round in `runde`, a linkage key, and a confirmed pass for each partner.
pub fn round(name: &str) -> Place {
    let place = Place::new(name);
    place.write("partners.csv", PARTNERS);
    place.run("round new runde --year 2014 --demo").exits(0);
    place.run("partner import runde partners.csv").exits(0);
    place.run("linkage-key new --out key.txt").exits(0);
    publish(&place);
    for partner in ["udi", "rosa", "nadheim"] {
        pass(&place, partner, partner);
        confirm(&place, partner, partner);
    }
    place
}

pub fn publish(place: &Place) {
    let printed = place.run("linkage-key check key.txt --round-id demo-2014").exits(0);
    let check = printed.lines().last().unwrap().to_owned();
    place.run(&format!("round publish runde --key-check {check}")).exits(0);
}

/// Makes a pass of a partner in the files `name.pass` and `name.phrase`.
pub fn pass(place: &Place, partner: &str, name: &str) {
    place
        .run(&format!("pass new --round runde/out/round.omfang-round --partner {partner} --linkage-key key.txt --out {name}.pass --phrase-out {name}.phrase"))
        .exits(0);
}

pub fn confirm(place: &Place, partner: &str, name: &str) {
    let shown = place.run(&format!("pass show {name}.pass --phrase-file {name}.phrase")).exits(0);
    let code = shown.lines().last().unwrap().to_owned();
    place.run_with(&["partner", "confirm", "runde", partner, "--code", &code]).exits(0);
}

/// Seals a form with a partner's pass into `out`.
pub fn seal(place: &Place, partner: &str, form: &str, out: &str, more: &str) -> Ran {
    place.write(&format!("{partner}.csv"), form);
    let more = if more.is_empty() { String::new() } else { format!(" {more}") };
    place.run(&format!("seal {partner}.csv --round runde/out/round.omfang-round --pass {partner}.pass --phrase-file {partner}.phrase --out {out}{more}"))
}
