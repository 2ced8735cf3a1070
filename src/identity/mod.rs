//! Identifiers: read, checked, folded, and turned into linkage tokens, all on the partner's machine.
//!
//! Raw identifiers live only in [`Secret`], [`Identifiers`] and the number types of this room: they are wiped when
//! dropped, print as `[redacted]` and cannot be serialised. What leaves the room is [`TokenBlock`], whose bytes say
//! nothing without the linkage key. The room knows no workbook and no bundle. Invariant: every token holds a complete
//! birth date or an id number (design.md section 4), so nothing weaker than that can be tested by its holder.

mod birth_date;
mod canonical;
mod duf;
mod identifiers;
mod keys;
mod names;
mod national_id;
mod secret;
mod token_rules;
mod tokens;

pub use birth_date::{BirthDate, BirthDateError, Day};
pub use canonical::Canonical;
pub use duf::{DufError, DufNumber};
pub use identifiers::{IdType, Identifiers};
pub use keys::{
    CheckValue, LinkageKey, LinkageKeyError, LinkageSecret, Reference, RoundKeys, crockford, framed,
};
pub use names::{FoldedNames, fold_name};
pub use national_id::{NationalId, NationalIdError, NationalIdKind};
pub use secret::Secret;
pub use token_rules::{RULE_SET, RULES, SLOTS, TOKEN_BYTES, Tier, TokenRule};
pub use tokens::{CANARIES, TokenBlock, canaries};
