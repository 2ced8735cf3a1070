// Generated from src/wasm/wire.rs by `cargo xtask docs`. Everything that crosses between the page and the worker.

/** The languages of the page. */
export type Language = 'nb' | 'nn' | 'en';

/** What was found, what was expected, and what to do about it. */
export type Message = {
  found: string;
  expected: string | null;
  todo: string;
};

/** What every method throws when it will not do what it was asked. */
export type Refusal = {
  code: string;
  message: Message;
};

/** What a file is, judged by its content and never by its name. */
export type FileKind = 'workbook' | 'round' | 'pass' | 'linkage_key' | 'not_for_this_page' | 'unreadable';

/** A file that lies on the desk. */
export type Dropped = {
  id: number;
  name: string;
  size: number;
  kind: FileKind;
  /** Why the file cannot be used; null when it can. */
  problem: Message | null;
};

/** The round file, opened and its signature verified. */
export type RoundView = {
  round: string;
  year: number;
  demo: boolean;
  /** A date as people write it in the user's language. */
  deadline: string | null;
  email: string;
  phone: string;
  /** KOM's key, in groups, to compare with the letter. */
  fingerprint: string;
  partners: PartnerView[];
};

/** A partner that may report in this round. */
export type PartnerView = {
  id: string;
  name: string;
};

/** A pass that was just made. The only time that the phrase is ever shown. */
export type PassMade = {
  phrase: string[];
  /** The enrolment code: 24 digits in six groups. */
  code: string;
  file_name: string;
  file: Blob;
};

/** A pass that was opened with its phrase. */
export type PassView = {
  partner: string;
  name: string;
  code: string;
  has_linkage_key: boolean;
};

/** What `check` is told. */
export type CheckOptions = {
  /** Fields whose column the partner does not have. */
  leave_blank: string[];
};

/** A column of a sheet, and what it was read as. */
export type ColumnView = {
  /** The letters Excel shows. */
  column: string;
  /** Only a known label or alias; an unknown heading may be anything, so it is not repeated. */
  heading: string | null;
  field: string | null;
  label: string | null;
};

/** A row that was passed over, and why. */
export type SkippedRow = {
  row: number;
  reason: string;
};

/** A sheet that was read. Rows are numbered as in Excel. */
export type SheetView = {
  file: string;
  sheet: string;
  header_row: number;
  first_row: number;
  last_row: number;
  rows: number;
  columns: ColumnView[];
  skipped: SkippedRow[];
};

/** What a finding does: an error stops the bundle, a warning wants an answer, a note is for information. */
export type Severity = 'error' | 'warning' | 'note';

/** One place where a rule was broken. */
export type FindingView = {
  file: string;
  sheet: string;
  /** As people say it: `D7`, `rad 7`; empty for a whole sheet or file. */
  place: string;
  /** A sentence of its own, where the group's does not hold for all. */
  text: string | null;
};

/** All findings of one rule in one field. */
export type RuleGroup = {
  code: string;
  severity: Severity;
  title: string;
  /** Null where each place has a sentence of its own. */
  found: string | null;
  expected: string | null;
  todo: string;
  field: string | null;
  field_label: string | null;
  /** How many there are; `shown` may be fewer. */
  count: number;
  shown: FindingView[];
};

/** A required column that no sheet has. */
export type MissingColumn = {
  field: string;
  label: string;
  left_blank: boolean;
};

/** What checking found. */
export type CheckView = {
  rows: number;
  /** The year whose form was used, where no round file says which. */
  assumed_year: number | null;
  errors: number;
  warnings: number;
  notes: number;
  groups: RuleGroup[];
  sheets: SheetView[];
  /** Sentences about files, sheets and areas that were not read. */
  unread: string[];
  missing_columns: MissingColumn[];
};

/** Why a warning may stand: checked with the source, cannot be found out, or something else. */
export type Reason = 'confirmed' | 'unknown' | 'other';

/** A warning that the partner has answered for. */
export type Acknowledgement = {
  code: string;
  reason: Reason;
};

/** What `prepare` is told. */
export type PrepareOptions = {
  acknowledged: Acknowledgement[];
  nil: boolean;
  /** The later of two submissions has the higher number. */
  sequence: number;
};

/** How many identifiers of one kind become tokens. */
export type IdentifierCount = {
  label: string;
  count: number;
};

/** The outgoing rows as a table of codes in words. */
export type Preview = {
  headings: string[];
  rows: string[][];
};

/** What would be sent, before it is sealed. */
export type Outgoing = {
  partner: string;
  partner_name: string;
  rows: number;
  identifiers: IdentifierCount[];
  preview: Preview;
  /** What will be signed, laid out for reading: the first records of it, and a sentence about the rest. */
  payload: string;
  /** A sentence: what the leak gate looked for, and what it found. */
  scanned: string;
};

/** The files that are handed out. */
export type Sealed = {
  bundle: Blob;
  bundle_name: string;
  receipt: Blob | null;
  receipt_name: string | null;
  readable: Blob;
  readable_name: string;
  /** Of the bundle, in hexadecimal. */
  sha256: string;
  email: string;
  phone: string;
  code: string;
};

/** How far a long piece of work has come. */
export type Progress = {
  stage: Stage;
  done: number;
  total: number;
};

/** The long pieces of work. */
export type Stage = 'reading' | 'checking' | 'tokens' | 'sealing';
