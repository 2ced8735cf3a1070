//! A whole merge at sizes that no country reaches: sealed bundles in, the files of work/ out.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Instant;

use omfang::bundle::Kind;
use omfang::check::{AcknowledgementReason, Given, Options, Realm, check};
use omfang::desk::{Preparing, prepare};
use omfang::identity::LinkageKey;
use omfang::linkage::Decisions;
use omfang::merge::{Input, Review, Stage, merge};
use omfang::round::{
    Arrival, Confirmed, Partners, Pass, RoundFile, RoundIdentity, RoundSettings, SignedRound, SigningIdentity,
};
use omfang::text::{Language, Texts};
use omfang::workbook::Limits;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use crate::peak::peak_mib;

const HEAD: &str = "Egen referanse;Etternavn;Fornavn;Fødselsdato;Kjønn;Nasjonalitet;Fødselsår;Antatt type utnytting;Nærmere om utnyttingen;Årstall for første gangs identifisering;Tok imot tilbud om bistand og beskyttelse;Mottok tiltak;Status utlendingssak;Status straffesak;Type botilbud;Antall medfølgende barn;Antall barn i hjemlandet\n";

/// Merges `reports` reports of so many partners and prints seconds, peak memory in MiB and persons. With `records` it also
/// writes them there, for the peers.
pub fn run(reports: usize, partners: usize, records: Option<&str>) {
    let ids: Vec<String> = (0..partners).map(|n| format!("p{n:03}")).collect();
    let csv =
        ids.iter().fold("id,name,region,kind\n".to_owned(), |csv, id| csv + &format!("{id},{id},Oslo,ngo\n"));
    let partners_csv = Partners::parse(&csv).unwrap();
    let settings = RoundSettings::parse("year = 2014\ndemo = true").unwrap();
    let (signer, identity) = (SigningIdentity::from_seed(&[1; 32]), RoundIdentity::generate());
    let form = omfang::form::for_year(2014).unwrap();
    let key = || LinkageKey::from_bytes([2; 32]);
    let check_value = key().check_value(&settings.round_id());
    let file = RoundFile::of(&settings, &form, &partners_csv, &identity.recipient(), &check_value, &signer);
    let round = SignedRound::parse(&file.sign(&signer)).unwrap();
    let form = round.form().unwrap();
    let rows = rows(reports, partners);
    if let Some(path) = records {
        write_records(path, &rows);
    }
    let mut confirmed = Confirmed::default();
    let mut bundles: Vec<(String, Vec<u8>)> = Vec::new();
    for (n, (id, rows)) in ids.iter().zip(&rows).enumerate() {
        let seed = std::array::from_fn(|at| if at < 2 { (n >> (8 * at)) as u8 } else { 3 });
        let pass = Pass::new(&round, id, Some(key()), seed).unwrap();
        confirmed.confirm(id, pass.enrolment_code(), "2015-01-01T00:00:00Z");
        bundles.push((format!("{id}.omfang"), seal(rows, &round, &form, &pass)));
    }
    drop(rows);
    let arrivals: Vec<Arrival<'_>> =
        bundles.iter().map(|(name, bytes)| Arrival { name: name.clone(), bytes }).collect();
    let input = Input {
        settings: &settings,
        partners: &partners_csv,
        round: &round,
        earlier: &[],
        confirmed: &confirmed,
        identity: &identity,
        arrivals: &arrivals,
        seen: &[],
        decisions: Decisions::default(),
        review: &Review::default(),
        now: 2,
        language: Language::Nb,
    };
    let texts = Texts::load().unwrap();
    // From here on the kernel counts the peak anew.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    let start = Instant::now();
    let mut stages = 0;
    let merged = merge(input, &form, &texts, &mut |stage| {
        stages += 1;
        if !matches!(stage, Stage::Opening(_)) {
            eprintln!("{:6.2} s  {stage:?}", start.elapsed().as_secs_f64());
        }
    });
    assert_eq!(merged.summary.reports, reports, "{:?}", merged.summary.quarantined);
    println!(
        "{reports} reports of {partners} partners: {:.2} s, {:.0} MiB, {} persons, {stages} signs of progress",
        start.elapsed().as_secs_f64(),
        peak_mib(),
        merged.summary.persons.counted.published,
    );
}

/// What one partner knows of one person; all invented.
struct Row {
    person: usize,
    surname: String,
    given: String,
    date: (u16, u8, u8),
}

/// Rows by partner: seven persons to ten reports, some with a letter missing.
fn rows(reports: usize, partners: usize) -> Vec<Vec<Row>> {
    let mut dice = ChaCha8Rng::seed_from_u64(reports as u64);
    let mut below = |n: usize| (dice.next_u64() % n as u64) as usize;
    let persons = reports * 7 / 10;
    let mut rows: Vec<Vec<Row>> = (0..partners).map(|_| Vec::new()).collect();
    for n in 0..reports {
        // Every person once, then again at the partner after.
        let (person, again) = (n % persons, n / persons);
        let mut name = ChaCha8Rng::seed_from_u64(person as u64);
        let mut below_name = |n: usize| (name.next_u64() % n as u64) as usize;
        let mut word = |syllables: usize| -> String {
            let parts =
                ["ba", "de", "fi", "go", "ku", "la", "mi", "no", "ra", "se", "ti", "vu", "cha", "kho"];
            (0..syllables).map(|_| parts[below_name(parts.len())]).collect()
        };
        let (mut surname, given) = (word(4), word(3));
        let date = (1965 + below_name(30) as u16, 1 + below_name(12) as u8, 1 + below_name(28) as u8);
        if below(15) == 0 {
            surname.remove(below(surname.len()));
        }
        rows[(person + again) % partners].push(Row { person, surname, given, date });
    }
    rows
}

fn seal(rows: &[Row], round: &SignedRound, form: &omfang::form::Form, pass: &Pass) -> Vec<u8> {
    let mut text = HEAD.to_owned();
    for Row { person, surname, given, date: (year, month, day) } in rows {
        let _ = writeln!(
            text,
            "{person};{surname};{given};{day:02}.{month:02}.{year};kvinne;Nigeria;{year};prostitusjon;prostitusjon;2014;ja;bolig;ukjent;anmeldt;privat;0;1"
        );
    }
    let options = Options { year: 2014, realm: Realm::Demo, leave_blank: vec![], limits: Limits::default() };
    let checked =
        check(&[Given { name: "f.csv".into(), bytes: text.as_bytes() }], form, &options, &mut |_| {});
    let reasons = checked.findings().warnings();
    let reasons = reasons.map(|(code, _)| (code.to_owned(), AcknowledgementReason::Confirmed)).collect();
    let accepted = checked.accept(&reasons).unwrap_or_else(|error| panic!("{error}"));
    let prepared = prepare(Preparing {
        accepted: &accepted,
        kind: Kind::Report,
        other: omfang::bundle::OtherParts::default(),
        round,
        form,
        pass,
        sequence: 1,
        leaks: &BTreeMap::new(),
    });
    prepared.unwrap_or_else(|error| panic!("{error}")).seal(pass, round).unwrap().into_bytes()
}

/// As `records.py` writes public data sets.
fn write_records(path: &str, rows: &[Vec<Row>]) {
    let mut writer = csv::Writer::from_path(path).unwrap();
    writer
        .write_record(["partner", "number", "surname", "given_names", "birth_date", "id", "person"])
        .unwrap();
    for (partner, rows) in rows.iter().enumerate() {
        for Row { person, surname, given, date: (year, month, day) } in rows {
            let partner = format!("p{partner:03}");
            let person = person.to_string();
            let date = format!("{year}{month:02}{day:02}");
            writer.write_record([&partner, &person, surname, given, &date, "", &person]).unwrap();
        }
    }
    writer.flush().unwrap();
}
