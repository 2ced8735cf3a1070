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
export type FileKind = 'workbook' | 'round' | 'pass' | 'linkage_key' | 'narrative' | 'case' | 'columns' | 'questions' | 'receipt' | 'not_for_this_page' | 'unreadable';

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

/** A file that the worker made, and the name to save it under. */
export type SavedFile = {
  file: Blob;
  name: string;
};

/** The forms that the page hands out. */
export type WhichForm = 'person' | 'case';

/** One answer of the narrative. It crosses both ways: it is typed in the page, and shown there before it is sent. */
export type NarrativeText = {
  /** The point: `1`, `2a`, … */
  point: string;
  text: string;
};

/** A count of the case form that is sent, in words. */
export type CaseLine = {
  label: string;
  count: number;
};

/** A place in a text that may point out a person. */
export type LeakView = {
  code: string;
  /** Its number among those of its code, by which it is answered for. */
  number: number;
  /** Where it stands, in words. */
  place: string;
  /** Whether that is in the case form, which is mended in Excel, and not in the narrative. */
  in_case: boolean;
  /** What it looks like. */
  found: string;
  /** The text around it: it is the partner's own, and about to be sent. */
  before: string;
  word: string;
  after: string;
  /** Whether it may stand when the partner answers for it. */
  may_stand: boolean;
};

/** A place in a text that the partner has answered for. */
export type LeakAnswer = {
  code: string;
  number: number;
  reason: Reason;
};

/** A column of the form, for choosing what a column of the workbook is. */
export type FieldName = {
  field: string;
  label: string;
};

/** A column of a sheet, and what it was read as. */
export type ColumnView = {
  /** The letters Excel shows. */
  column: string;
  /** Only a known label or alias; an unknown heading may be anything, so it is not repeated. */
  heading: string | null;
  field: string | null;
  label: string | null;
  /** Whether the partner has said what it is. */
  own: boolean;
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

/** A cell where something was found, by its numbers in the last check: what the page asks for its value with. */
export type CellPlace = {
  /** Its place among the workbooks. */
  file: number;
  /** Its place in the workbook. */
  sheet: number;
  row: number;
  /** From 0. */
  column: number;
};

/** What stands in a cell. Not printed: it may identify somebody. */
export type ValueView = {
  text: string;
  /** Whether the text stands in the cell; otherwise it says what does: "tom". */
  written: boolean;
};

/** One place where a rule was broken. */
export type FindingView = {
  file: string;
  sheet: string;
  /** As people say it: `D7`, `rad 7`; empty for a whole sheet or file. */
  place: string;
  /** Null where the place is no cell. */
  cell: CellPlace | null;
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

/** A finding among others of its row; `at` has a sentence of its own. */
export type RowFinding = {
  code: string;
  severity: Severity;
  title: string;
  todo: string;
  at: FindingView;
};

/** All findings in one row. */
export type RowGroup = {
  file: string;
  sheet: string;
  /** Null for a sheet or file as a whole. */
  row: number | null;
  /** The gravest of its findings. */
  severity: Severity;
  /** How many there are; `findings` may be fewer. */
  count: number;
  findings: RowFinding[];
};

/** The findings by row, in the order of the workbook. */
export type RowsView = {
  /** How many rows have errors or warnings; `rows` may be fewer. */
  count: number;
  rows: RowGroup[];
  /** How many rows have only notes; `noted` may be fewer. */
  noted_count: number;
  noted: RowGroup[];
  /** Whether the counts are all there is: of a rule that is broken very often, not every place is kept. */
  complete: boolean;
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
  by_row: RowsView;
  sheets: SheetView[];
  /** Sentences about files, sheets and areas that were not read. */
  unread: string[];
  missing_columns: MissingColumn[];
  /** The columns that a sheet may have. */
  fields: FieldName[];
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
  leaks: LeakAnswer[];
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
  rows: PreviewRow[];
};

/** A row that is sent, and where it stands in the workbook. The place is shown and not sent. */
export type PreviewRow = {
  /** Empty where all rows stand in one file. */
  file: string;
  /** Empty where all rows stand in one sheet. */
  sheet: string;
  /** Excel's number. */
  row: number;
  answers: string[];
};

/** What came of preparing: what would be sent, or the places in the texts that stand in the way. */
export type PrepareView = {
  outgoing: Outgoing | null;
  leaks: LeakView[];
};

/** What is said about persons. */
export type Persons = 'report' | 'nil' | 'none';

/** What would be sent, before it is sealed. */
export type Outgoing = {
  partner: string;
  partner_name: string;
  persons: Persons;
  rows: number;
  narrative: NarrativeText[];
  case: CaseLine[];
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

/** KOM's questions, beside the receipt that lies on the desk. */
export type QuestionsView = {
  questions: QuestionView[];
  /** References that the receipt does not have: it belongs to another bundle. */
  unknown: string[];
};

/** What KOM asks, and which row it is about. */
export type QuestionView = {
  reference: string;
  /** Empty where the row had none. */
  own_reference: string;
  file: string;
  /** Empty in a text file. */
  sheet: string;
  row: string;
  /** In KOM's language, as it wrote them. */
  fields: string;
  question: string;
};

/** How far a long piece of work has come. */
export type Progress = {
  stage: Stage;
  done: number;
  total: number;
};

/** The long pieces of work. */
export type Stage = 'reading' | 'checking' | 'tokens' | 'sealing';
