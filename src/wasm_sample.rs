//! Fixed sample answers, so that the page could be built and tested before the core. **To be deleted**: when the
//! core lands, `wasm.rs` points its `mod engine` at it, and nothing else of the page changes.
//!
//! A file of text `omfang-sample KIND VARIANT` is that kind of file; a workbook's variant decides what checking
//! finds. Everything here is invented, in Norwegian only.

#![allow(clippy::panic, reason = "one variant panics on purpose, to show what the page then says")]

use super::wire::{
    CheckOptions, CheckView, ColumnView, FileKind, FindingView, IdentifierCount, Language, Leak, Message,
    MissingColumn, Outgoing, PartnerView, PassMade, PassView, PrepareOptions, Preview, Reason, Refusal,
    RoundView, RuleGroup, Sealed, Severity, SheetView, SkippedRow, Stage,
};
use super::{blob, report};

pub(super) const PHRASE: [&str; 7] = ["fjell", "lykt", "brygge", "havre", "tinde", "skute", "multe"];
const CODE: &str = "4829 1375 0062 9914 3358 7201";

/// A file on the desk, with what the engine remembers of it.
pub(super) struct OnDesk {
    pub(super) id: u32,
    pub(super) name: String,
    pub(super) kind: FileKind,
    pub(super) bytes: Vec<u8>,
}

impl OnDesk {
    fn variant(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap_or_default().split_whitespace().nth(2).unwrap_or_default()
    }
}

/// What the engine remembers between two calls.
#[derive(Default)]
pub(super) struct Engine {
    pass: Option<PassView>,
    prepared: Option<Outgoing>,
}

pub(super) fn unreadable(_: Language) -> Message {
    message(
        "Filen kunne ikke leses.",
        None,
        "Den kan være åpen i et annet program, eller den er flyttet eller endret siden den ble lagt inn. Lagre og lukk den, og legg den inn på nytt.",
    )
}

pub(super) fn recognise(bytes: &[u8], language: Language) -> (FileKind, Option<Message>) {
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    let mut words = text.split_whitespace();
    match (words.next(), words.next(), words.next()) {
        (Some("omfang-sample"), Some("workbook"), _) => (FileKind::Workbook, None),
        (Some("omfang-sample"), Some("round"), Some("other")) => (
            FileKind::Round,
            Some(message(
                "Rundefilen er laget av en annen avsender enn KOM.",
                Some("en rundefil med samme avsender som passet ditt"),
                "Ikke bruk den. Ring KOM på nummeret dere har fra før, og be om rundefilen på nytt.",
            )),
        ),
        (Some("omfang-sample"), Some("round"), _) => (FileKind::Round, None),
        (Some("omfang-sample"), Some("pass"), _) => (FileKind::Pass, None),
        (Some("omfang-sample"), Some("key"), _) => (FileKind::LinkageKey, None),
        (Some("omfang-sample"), Some("bundle"), _) => (
            FileKind::NotForThisPage,
            Some(message(
                "Dette er en ferdig forsendelse (.omfang).",
                Some("regnearket med skjemaet"),
                "Den er allerede laget og skal sendes som den er. Legg inn regnearket hvis du vil lage en ny.",
            )),
        ),
        (Some(text), None, _) if text.starts_with("kobling1") => (FileKind::LinkageKey, None),
        _ if text.starts_with("kobling") => (
            FileKind::Unreadable,
            Some(message(
                "Koblingsnøkkelen er skrevet feil.",
                Some("en tekst som begynner med kobling1"),
                "Ett eller flere tegn er feil. Kopier hele teksten på nytt fra der du fikk den.",
            )),
        ),
        _ if bytes.is_empty() => (FileKind::Unreadable, Some(unreadable(language))),
        _ => (
            FileKind::Unreadable,
            Some(message(
                "Filen er ikke et regneark som kan leses.",
                Some("et regneark av typen .xlsx, .xlsm eller .csv"),
                "Åpne filen i Excel, velg Lagre som, og velg Excel-arbeidsbok (.xlsx). Legg inn den nye filen.",
            )),
        ),
    }
}

#[cfg(debug_assertions)]
pub(super) fn run_vector(name: &str, json: &str) -> Result<String, String> {
    match name {
        "harness/echo" => Ok(json.to_owned()),
        other => Err(format!("no vectors are called `{other}`")),
    }
}

impl Engine {
    #[allow(clippy::unused_self, reason = "the core's engine holds the round")]
    pub(super) fn round(&self, files: &[OnDesk], _: Language) -> Option<RoundView> {
        let file = files.iter().find(|file| file.kind == FileKind::Round && file.variant() != "other")?;
        let partner = |(id, name): (&str, &str)| PartnerView { id: id.to_owned(), name: name.to_owned() };
        Some(RoundView {
            round: "2014".to_owned(),
            year: 2014,
            demo: file.variant() == "demo",
            deadline: Some("15. mars 2015".to_owned()),
            email: "kom@politiet.example".to_owned(),
            phone: "00 00 00 00".to_owned(),
            fingerprint: "7QK2 MZ4D 0VXA 93TE".to_owned(),
            partners: [
                ("bufetat", "Bufetat"),
                ("hordaland_pd", "Hordaland politidistrikt (EXIT)"),
                ("iom", "IOM Oslo"),
                ("lauras_hus", "Lauras hus, Kirkens Bymisjon"),
                ("nadheim", "Nadheim, Kirkens Bymisjon"),
                ("oslo_pd", "Oslo politidistrikt (STOP)"),
                ("pro_sentret", "Pro Sentret"),
                ("rosa", "ROSA-prosjektet"),
                ("udi", "Utlendingsdirektoratet"),
            ]
            .map(partner)
            .into(),
        })
    }

    pub(super) fn make_pass(
        &mut self,
        files: &[OnDesk],
        partner: &str,
        language: Language,
    ) -> Result<PassMade, Refusal> {
        let round = self.round(files, language).ok_or_else(no_round)?;
        if !round.partners.iter().any(|known| known.id == partner) {
            return Err(refusal(
                "PASS002",
                "Etaten står ikke på listen i rundefilen.",
                "Velg etaten fra listen.",
            ));
        }
        Ok(PassMade {
            phrase: PHRASE.map(str::to_owned).into(),
            code: CODE.to_owned(),
            file_name: format!("partnerpass-{partner}.omfang-pass"),
            file: file(&format!("omfang-sample pass {partner}"), "application/octet-stream")?,
        })
    }

    pub(super) fn open_pass(
        &mut self,
        files: &[OnDesk],
        phrase: &str,
        language: Language,
    ) -> Result<PassView, Refusal> {
        let pass = files.iter().find(|file| file.kind == FileKind::Pass).ok_or_else(|| {
            refusal("PASS003", "Det er ikke lagt inn noe partnerpass.", "Legg inn passet, og prøv igjen.")
        })?;
        if phrase.to_lowercase().split_whitespace().ne(PHRASE) {
            return Err(Refusal {
                code: "PASS001".to_owned(),
                message: message(
                    "Ordene åpner ikke passet.",
                    Some("de sju ordene som ble vist da passet ble laget"),
                    "Se etter skrivefeil, og at ordene står i riktig rekkefølge. Er ordene borte, må dere lage et nytt pass.",
                ),
            });
        }
        let partner = match pass.variant() {
            "" => "rosa",
            partner => partner,
        };
        let known = self.round(files, language).map(|round| round.partners).unwrap_or_default();
        let name = known
            .into_iter()
            .find(|known| known.id == partner)
            .map_or(partner.to_owned(), |known| known.name);
        let view =
            PassView { partner: partner.to_owned(), name, code: CODE.to_owned(), has_linkage_key: true };
        self.pass = Some(view.clone());
        Ok(view)
    }

    #[allow(clippy::unused_self, reason = "the core's engine keeps what was checked")]
    pub(super) fn check(
        &mut self,
        files: &[OnDesk],
        options: &CheckOptions,
        _: Language,
    ) -> Result<CheckView, Refusal> {
        let workbooks: Vec<_> = files.iter().filter(|file| file.kind == FileKind::Workbook).collect();
        let first = workbooks.first().ok_or_else(|| {
            refusal("FILE001", "Det er ikke lagt inn noe regneark.", "Legg inn regnearket.")
        })?;
        let steps = if first.variant() == "slow" { 4_000 } else { 20 };
        let start = js_sys::Date::now();
        while js_sys::Date::now() - start < f64::from(steps) {
            report(Stage::Checking, (js_sys::Date::now() - start) as u32, steps);
        }
        assert!(first.variant() != "panic", "the value 01017012345 must never be told");
        if first.variant() == "refused" {
            return Err(refusal(
                "FILE007",
                "Regnearket har flere enn 200 000 rader.",
                "Del det i flere filer, eller fjern tomme rader nederst, og legg det inn på nytt.",
            ));
        }
        let groups = groups(&first.name, first.variant(), options);
        let count = |severity| groups.iter().filter(|g| g.severity == severity).map(|g| g.count).sum();
        let empty = first.variant() == "empty";
        Ok(CheckView {
            rows: if empty { 0 } else { 214 },
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            notes: count(Severity::Note),
            sheets: workbooks.iter().flat_map(|file| sheets(file, empty)).collect(),
            unread: if empty {
                vec![]
            } else {
                vec![
                    "Arket «Eksempel» er malens eksempel og er ikke lest.".to_owned(),
                    "Ark 4 er skjult og er ikke lest.".to_owned(),
                    "Cellene Q218–Q231 på arket «Personer» ligger utenfor tabellen og er ikke lest."
                        .to_owned(),
                ]
            },
            missing_columns: if ["errors", "missing"].contains(&first.variant()) {
                vec![MissingColumn {
                    field: "accommodation".to_owned(),
                    label: "Type botilbud".to_owned(),
                    left_blank: options.leave_blank.iter().any(|field| field == "accommodation"),
                }]
            } else {
                vec![]
            },
            groups,
        })
    }

    pub(super) fn prepare(
        &mut self,
        files: &[OnDesk],
        options: &PrepareOptions,
        language: Language,
    ) -> Result<Outgoing, Refusal> {
        self.round(files, language).ok_or_else(no_round)?;
        let pass = self.pass.clone().ok_or_else(|| {
            refusal("PASS004", "Partnerpasset er ikke åpnet.", "Skriv de sju ordene, og prøv igjen.")
        })?;
        let variant = files.iter().find(|file| file.kind == FileKind::Workbook).map_or("", OnDesk::variant);
        let rows: u32 = if options.nil { 0 } else { 214 };
        for row in 0..rows {
            report(Stage::Tokens, row + 1, rows);
        }
        if variant == "leaking" {
            return Err(refusal(
                "LEAK001",
                "Teksten som skulle sendes, inneholder et fødselsnummer i tekstdelen, punkt 2a.",
                "Ta det ut i Word eller Excel, lagre, og legg inn filen på nytt.",
            ));
        }
        let answered = |code: &str| {
            options.acknowledged.iter().any(|a| {
                a.code == code && matches!(a.reason, Reason::Confirmed | Reason::Unknown | Reason::Other)
            })
        };
        let leaks = if variant == "leak" && !answered("LEAK004") {
            vec![Leak {
                code: "LEAK004".to_owned(),
                message: message(
                    "Tekstdelen, punkt 3, inneholder noe som ligner et telefonnummer.",
                    None,
                    "Ta det ut hvis det hører til en person. Er det et nummer til en instans, kan det stå.",
                ),
                must_acknowledge: true,
            }]
        } else {
            vec![]
        };
        let outgoing = Outgoing {
            partner: pass.partner.clone(),
            partner_name: pass.name.clone(),
            rows,
            identifiers: if options.nil {
                vec![]
            } else {
                [("Navn og fødselsdato", 187), ("DUF-nummer", 142), ("Fødselsnummer", 9), ("D-nummer", 31)]
                    .map(|(label, count)| IdentifierCount { label: label.to_owned(), count })
                    .into()
            },
            preview: preview(rows),
            payload: payload(&pass.partner, rows, options.sequence),
            scanned: if leaks.is_empty() { "Teksten er gjennomsøkt etter navn, fødselsdatoer, fødselsnumre, D-numre, DUF-numre, telefonnumre og e-postadresser. Ingen ble funnet." } else { "Teksten er gjennomsøkt etter navn, fødselsdatoer, numre og adresser. Ett sted bør du se på." }.to_owned(),
            leaks,
        };
        self.prepared = Some(outgoing.clone());
        Ok(outgoing)
    }

    pub(super) fn seal(&mut self, _: Language) -> Result<Sealed, Refusal> {
        let outgoing = self.prepared.take().ok_or_else(|| {
            refusal("SEAL001", "Det er ikke gjort klart noe å sende.", "Gå tilbake til kontrollen.")
        })?;
        report(Stage::Sealing, 0, 1);
        let name = format!("{}-2014", outgoing.partner);
        let nil = outgoing.rows == 0;
        Ok(Sealed {
            bundle: file("omfang-sample bundle", "application/octet-stream")?,
            bundle_name: format!("{name}.omfang"),
            receipt: if nil { None } else { Some(file("ref,own_reference,file,sheet,row\r\n", "text/csv")?) },
            receipt_name: if nil { None } else { Some(format!("IKKE-SEND-{name}.kvittering.csv")) },
            readable: file(&outgoing.payload, "application/json")?,
            readable_name: format!("{name}.lesbar.json"),
            sha256: "9f2c41d7e0b35a6688c1f04e7d92ab3350617ce4f8a91d2b6e70c5438fa1b2d6".to_owned(),
            email: "kom@politiet.example".to_owned(),
            phone: "00 00 00 00".to_owned(),
            code: CODE.to_owned(),
        })
    }
}

fn message(found: &str, expected: Option<&str>, todo: &str) -> Message {
    Message { found: found.to_owned(), expected: expected.map(str::to_owned), todo: todo.to_owned() }
}

fn refusal(code: &str, found: &str, todo: &str) -> Refusal {
    Refusal { code: code.to_owned(), message: message(found, None, todo) }
}

fn no_round() -> Refusal {
    refusal("ROUND001", "Det er ikke lagt inn noen rundefil.", "Legg inn rundefilen fra KOM, og prøv igjen.")
}

fn file(text: &str, kind: &str) -> Result<web_sys::Blob, Refusal> {
    blob(text.as_bytes(), kind)
        .map_err(|_| refusal("PAGE001", "Nettleseren kunne ikke lage filen.", "Start på nytt."))
}

/// Letters, heading, and the field with its label.
type Column = (&'static str, Option<&'static str>, Option<(&'static str, &'static str)>);

fn sheets(file: &OnDesk, empty: bool) -> Vec<SheetView> {
    let columns = |list: &[Column]| -> Vec<ColumnView> {
        list.iter()
            .map(|(column, heading, field)| ColumnView {
                column: (*column).to_owned(),
                heading: heading.map(str::to_owned),
                field: field.map(|(field, _)| field.to_owned()),
                label: field.map(|(_, label)| label.to_owned()),
            })
            .collect()
    };
    let person = columns(&[
        ("A", Some("Saksnr"), Some(("own_reference", "Egen referanse"))),
        ("B", Some("Etternavn"), Some(("surname", "Etternavn"))),
        ("C", Some("Fornavn"), Some(("given_names", "Fornavn"))),
        ("D", Some("Født"), Some(("birth_date", "Fødselsdato"))),
        ("E", Some("DUF"), Some(("duf_number", "DUF-nummer"))),
        ("F", Some("Fnr/D-nr"), Some(("national_id", "Fødselsnummer/D-nummer"))),
        ("G", Some("Kjønn"), Some(("sex", "Kjønn"))),
        ("H", Some("Nasjonalitet"), Some(("nationality", "Nasjonalitet"))),
        ("I", Some("Alder"), Some(("age", "Alder"))),
        ("J", Some("Antatt type utnytting"), Some(("exploitation", "Antatt type utnytting"))),
        ("K", None, None),
        (
            "L",
            Some("Første gang identifisert"),
            Some(("first_identified", "Årstall for første gangs identifisering")),
        ),
        ("M", Some("Tok imot tilbud"), Some(("accepted", "Tok imot tilbud om bistand og beskyttelse"))),
        ("N", Some("Status utlendingssak"), Some(("immigration_status", "Status utlendingssak"))),
        ("O", Some("Status straffesak"), Some(("criminal_case", "Status straffesak"))),
        ("P", None, None),
    ]);
    let last_row = if empty { 4 } else { 176 };
    let mut sheets = vec![SheetView {
        file: file.name.clone(),
        sheet: "Personer".to_owned(),
        header_row: 4,
        first_row: 5,
        last_row,
        rows: if empty { 0 } else { 171 },
        columns: person.clone(),
        skipped: if empty {
            vec![]
        } else {
            vec![SkippedRow { row: 176, reason: "summeringsrad under tabellen".to_owned() }]
        },
    }];
    if !empty {
        sheets.push(SheetView {
            file: file.name.clone(),
            sheet: "ark 2".to_owned(),
            header_row: 1,
            first_row: 2,
            last_row: 44,
            rows: 43,
            columns: person.into_iter().take(11).collect(),
            skipped: vec![],
        });
    }
    sheets
}

struct Rule {
    code: &'static str,
    severity: Severity,
    title: &'static str,
    found: &'static str,
    expected: Option<&'static str>,
    todo: &'static str,
    field: Option<(&'static str, &'static str)>,
    column: Option<char>,
    text: &'static str,
    count: u32,
    fixed: u32,
}

const RULES: [Rule; 10] = [
    Rule {
        code: "VAL102",
        severity: Severity::Error,
        title: "Landet finnes ikke på listen",
        found: "Verdien er ikke et land som kan kjennes igjen.",
        expected: Some("navnet på et land, for eksempel Nigeria, eller «ukjent»"),
        todo: "Skriv landet slik det heter på norsk, eller velg det fra nedtrekkslisten i skjemaet.",
        field: Some(("nationality", "Nasjonalitet")),
        column: Some('H'),
        text: "er ikke et land",
        count: 23,
        fixed: 4,
    },
    Rule {
        code: "VAL110",
        severity: Severity::Error,
        title: "Det står ikke om personen tok imot tilbudet",
        found: "Cellen er tom.",
        expected: Some("ja, nei eller avventer"),
        todo: "Skriv «avventer» hvis personen ikke har svart ennå.",
        field: Some(("accepted", "Tok imot tilbud om bistand og beskyttelse")),
        column: Some('M'),
        text: "er tom",
        count: 11,
        fixed: 1,
    },
    Rule {
        code: "IDN101",
        severity: Severity::Error,
        title: "Fødselsnummeret eller D-nummeret kan ikke stemme",
        found: "Kontrollsifrene passer ikke: ett siffer er feil, eller to er byttet om.",
        expected: Some("11 sifre der kontrollsifrene stemmer"),
        todo: "Se etter i dokumentet. Finner du det ikke ut, tøm cellen.",
        field: Some(("national_id", "Fødselsnummer/D-nummer")),
        column: Some('F'),
        text: "har feil kontrollsifre",
        count: 4,
        fixed: 0,
    },
    Rule {
        code: "TIM103",
        severity: Severity::Error,
        title: "Første gangs identifisering er etter rapporteringsåret",
        found: "Året er senere enn 2014.",
        expected: Some("2014 eller tidligere, eller «uklart»"),
        todo: "Rett året. Ble personen identifisert i 2015, hører raden til neste års rapport.",
        field: Some(("first_identified", "Årstall for første gangs identifisering")),
        column: Some('L'),
        text: "er 2015, senere enn rapporteringsåret 2014",
        count: 2,
        fixed: 0,
    },
    Rule {
        code: "COL101",
        severity: Severity::Error,
        title: "En kolonne som skal være med, mangler",
        found: "Ingen ark har kolonnen «Type botilbud».",
        expected: None,
        todo: "Legg til kolonnen, eller kryss av for at dere ikke har opplysningen, i steget før.",
        field: Some(("accommodation", "Type botilbud")),
        column: None,
        text: "mangler kolonnen",
        count: 1,
        fixed: 0,
    },
    Rule {
        code: "BLA101",
        severity: Severity::Warning,
        title: "Kjønn er ikke fylt ut",
        found: "Cellen er tom. Den sendes som «ukjent».",
        expected: Some("kvinne, mann eller ukjent"),
        todo: "Fyll ut det dere vet. Vet dere det ikke, svarer du for det her.",
        field: Some(("sex", "Kjønn")),
        column: Some('G'),
        text: "er tom",
        count: 6,
        fixed: 6,
    },
    Rule {
        code: "AGE102",
        severity: Severity::Warning,
        title: "Alder og fødselsdato stemmer ikke",
        found: "Alderen er en annen enn fødselsdatoen tilsier 31. desember 2014.",
        expected: Some("en forskjell på høyst ett år"),
        todo: "Rett den som er feil.",
        field: Some(("age", "Alder")),
        column: Some('I'),
        text: "og D på samme rad gir ulik alder",
        count: 14,
        fixed: 14,
    },
    Rule {
        code: "DUF102",
        severity: Severity::Warning,
        title: "DUF-nummeret ser ut til å ha en skrivefeil",
        found: "Kontrollsifrene passer ikke med resten av nummeret.",
        expected: None,
        todo: "Sammenlign med registreringsbeviset.",
        field: Some(("duf_number", "DUF-nummer")),
        column: Some('E'),
        text: "passer ikke med sine kontrollsifre",
        count: 3,
        fixed: 3,
    },
    Rule {
        code: "HID101",
        severity: Severity::Warning,
        title: "Skjulte rader er lest",
        found: "Arket «Personer» har 12 skjulte rader. De er tatt med.",
        expected: None,
        todo: "Vis radene i Excel og se om de skal være med. Slett dem som ikke skal det.",
        field: None,
        column: None,
        text: "har 12 skjulte rader",
        count: 1,
        fixed: 1,
    },
    Rule {
        code: "NRM101",
        severity: Severity::Note,
        title: "Datoer skrevet som tekst er lest som datoer",
        found: "Cellen inneholder tekst, ikke en Excel-dato.",
        expected: None,
        todo: "Du trenger ikke gjøre noe.",
        field: Some(("birth_date", "Fødselsdato")),
        column: Some('D'),
        text: "er lest som dato",
        count: 31,
        fixed: 31,
    },
];

fn groups(file: &str, variant: &str, options: &CheckOptions) -> Vec<RuleGroup> {
    let kept = |rule: &&Rule| match variant {
        "clean" | "empty" | "leak" | "leaking" | "slow" => {
            rule.severity == Severity::Note && variant != "empty"
        }
        "warnings" => rule.severity != Severity::Error,
        "missing" => rule.code == "COL101" || rule.severity == Severity::Note,
        _ => true,
    };
    RULES
        .iter()
        .filter(kept)
        .filter(|rule| rule.code != "COL101" || !options.leave_blank.iter().any(|f| f == "accommodation"))
        .filter_map(|rule| {
            let count = if variant == "fixed" { rule.fixed } else { rule.count };
            (count > 0).then(|| RuleGroup {
                code: rule.code.to_owned(),
                severity: rule.severity,
                title: rule.title.to_owned(),
                found: rule.found.to_owned(),
                expected: rule.expected.map(str::to_owned),
                todo: rule.todo.to_owned(),
                field: rule.field.map(|(field, _)| field.to_owned()),
                field_label: rule.field.map(|(_, label)| label.to_owned()),
                count,
                shown: (0..count.min(20)).map(|n| finding(file, rule, n)).collect(),
            })
        })
        .collect()
}

fn finding(file: &str, rule: &Rule, n: u32) -> FindingView {
    let row = 5 + n * 7;
    let cell = rule.column.map(|column| format!("{column}{row}"));
    let text = match &cell {
        Some(cell) => format!("{cell} {}", rule.text),
        None => format!("Arket {}", rule.text),
    };
    FindingView {
        file: file.to_owned(),
        sheet: if n % 5 == 4 { "ark 2" } else { "Personer" }.to_owned(),
        row: rule.column.map(|_| row),
        cell,
        text,
    }
}

fn preview(rows: u32) -> Preview {
    let row = |n: u32| -> Vec<String> {
        let pick = |list: [&'static str; 4]| list.get((n % 4) as usize).copied().unwrap_or_default();
        vec![
            format!("{}7K2M{n:04}Q", pick(["A", "K", "M", "T"])),
            pick(["kvinne", "kvinne", "mann", "ukjent"]).to_owned(),
            pick(["Nigeria", "Romania", "Vietnam", "ukjent"]).to_owned(),
            pick(["24", "31", "under 18", "ukjent"]).to_owned(),
            pick(["prostitusjon", "prostitusjon", "tvangsarbeid", "uklart"]).to_owned(),
            pick(["2014", "2013", "2014", "uklart"]).to_owned(),
            pick(["ja", "nei", "ja", "avventer"]).to_owned(),
            pick(["refleksjonsperiode innvilget", "EØS-borger", "asyl søkt", "ukjent"]).to_owned(),
        ]
    };
    Preview {
        headings: [
            "Ref",
            "Kjønn",
            "Nasjonalitet",
            "Alder",
            "Antatt type utnytting",
            "Første gang",
            "Tok imot tilbud",
            "Status utlendingssak",
        ]
        .map(str::to_owned)
        .into(),
        rows: (0..rows.min(20)).map(row).collect(),
    }
}

fn payload(partner: &str, rows: u32, sequence: u64) -> String {
    let records: Vec<_> = (0..rows)
        .map(|n| {
            format!(
                r#"{{"accepted":"yes","age":24,"exploitation":"prostitution","first_identified":2014,"id_types":["duf","name_date"],"nationality":["NGA"],"own_reference":true,"ref":"A7K2M{n:04}Q","sex":"woman","tokens":"q0r8Zy1pTfu2mWc4B7hXeA…"}}"#
            )
        })
        .collect();
    format!(
        r#"{{"check_value":"3F7KQ2ZD","format":1,"form":"person-2014","kind":"{}","partner":"{partner}","records":[{}],"round":"2014","sequence":{sequence}}}"#,
        if rows == 0 { "nil" } else { "report" },
        records.join(",")
    )
}
