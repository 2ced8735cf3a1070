//! The year's round: who takes part, which keys, what arrived.
//!
//! KOM's folder is the state (design.md section 6), but this room never touches a disk: it reads and writes the *texts*
//! of round.toml, partners.csv, keys and passes, and sorts the bytes of an inbox into what counts and what does not.
//! Invariants: KOM's side never holds the linkage key; a bundle counts only when its key was confirmed by telephone;
//! what is refused has a reason KOM can act on, and never takes anything else with it.

mod confirmed;
mod enrolment;
mod inbox;
mod keys;
mod partners;
mod pass;
mod phrase;
mod quarantine;
mod round_file;
mod settings;
mod supersede;

pub use confirmed::{Confirmed, ConfirmedError, ConfirmedKey};
pub use enrolment::EnrolmentCode;
pub use inbox::{Arrival, CurrentPart, Inbox, InboxWarning, SeenFile, Sorting, Superseded, sort_inbox};
pub use keys::{KeyFileError, RoundIdentity, SigningIdentity, lock, unlock};
pub use partners::{Partner, PartnerKind, Partners, PartnersError, is_partner_id};
pub use pass::{Pass, PassError};
pub use phrase::{Phrase, phrase_words};
pub use quarantine::{Quarantine, QuarantineReason, Stray};
pub use round_file::{Contact, RoundFile, RoundFileError, SignedRound};
pub use settings::{ConflictPolicy, Excluded, RoundSettings, SettingsError, Table1Choice, Table1Use};
pub use supersede::Candidate;
