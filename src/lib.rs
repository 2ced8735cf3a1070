//! omfang counts possible victims of human trafficking across agencies, without anybody handing over an identifier.
//!
//! The path of the data, in the order of its rooms (ARCHITECTURE.md has the picture):
//!
//! ```text
//! partner   bytes ─workbook→ rows ─check→ Checked ─accept→ Accepted ─bundle→ Submission → Payload ─gate→ Gated ─seal→ bundle
//!                            form gives the meaning      identity makes the tokens
//! KOM       inbox ─round→ Inbox ─linkage→ Linkage ─counting→ Person ─merge→ work/ ─report→ tables → editions → files
//! ```
//!
//! A whole round in a few lines, as the command line and the page go through it:
//!
//! ```
//! use std::collections::BTreeMap;
//!
//! use omfang::bundle::{Kind, OtherParts};
//! use omfang::check::{Given, Options, Realm, check};
//! use omfang::desk::{Preparing, prepare};
//! use omfang::identity::LinkageKey;
//! use omfang::round::{Partners, Pass, RoundFile, RoundIdentity, RoundSettings, SignedRound, SigningIdentity};
//! use omfang::workbook::Limits;
//!
//! // KOM: a round with two partners, signed.
//! let settings = RoundSettings::parse("year = 2014\ndemo = true")?;
//! let partners = Partners::parse("id,name,region,kind\nrosa,ROSA,Nasjonalt,ngo\nudi,UDI,Nasjonalt,udi\n")?;
//! let (signer, identity) = (SigningIdentity::from_seed(&[1; 32]), RoundIdentity::generate());
//! let form = omfang::form::for_year(2014)?;
//! let key = LinkageKey::from_bytes([2; 32]); // made by a custodian, never by KOM
//! let check_value = key.check_value(&settings.round_id());
//! let file = RoundFile::of(&settings, &form, &partners, &identity.recipient(), &check_value, &signer);
//! let round = SignedRound::parse(&file.sign(&signer))?;
//!
//! // A partner: check the workbook, turn identifiers into tokens, seal.
//! let workbook = "Fornavn;Etternavn;Fødselsdato;Kjønn;Nasjonalitet;Fødselsår;Antatt type utnytting;\
//!     Årstall for første gangs identifisering;Tok imot tilbud om bistand og beskyttelse;Status utlendingssak;\
//!     Status straffesak;Type botilbud;Antall medfølgende barn;Antall barn i hjemlandet\n\
//!     Kari;Eksempel;15.07.1985;kvinne;Nigeria;1985;prostitusjon;2014;ja;ukjent;anmeldt;privat;0;1\n";
//! let form = round.form()?;
//! let pass = Pass::new(&round, "rosa", Some(key), [3; 32])?;
//! let options = Options { year: 2014, realm: Realm::Demo, leave_blank: vec![], limits: Limits::default() };
//! let given = [Given { name: "form.csv".to_owned(), bytes: workbook.as_bytes() }];
//! let accepted = check(&given, &form, &options, &mut |_| {}).accept(&BTreeMap::new())?;
//! let leaks = BTreeMap::new();
//! let prepared = prepare(Preparing {
//!     accepted: &accepted, kind: Kind::Report, other: OtherParts::default(), round: &round, form: &form, pass: &pass,
//!     sequence: 1, leaks: &leaks,
//! })?;
//! let bundle = prepared.seal(&pass, &round)?;
//!
//! // What leaves: no name, no date, no number.
//! let sent = String::from_utf8_lossy(prepared.gated().payload().as_bytes());
//! assert!(!sent.contains("Kari") && !sent.contains("15.07") && sent.contains("\"nationality\":\"NGA\""));
//! # assert!(bundle.as_bytes().starts_with(b"age-encryption.org/v1"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod arithmetic;
pub mod bundle;
pub mod check;
#[cfg(feature = "cli")]
pub mod cli;
pub mod counting;
#[cfg(feature = "cli")]
pub mod demo;
pub mod desk;
pub mod form;
pub mod identity;
pub mod linkage;
pub mod merge;
mod parallel;
pub mod report;
pub mod round;
pub mod text;
#[doc(hidden)]
pub mod vectors;
#[cfg(feature = "wasm")]
mod wasm;
mod web_page;
pub mod workbook;
