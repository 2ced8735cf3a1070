// What the page and the worker say to each other. The values themselves are in wire.ts.

import type {
  CellPlace,
  CheckOptions,
  CheckView,
  Dropped,
  Language,
  NarrativeText,
  PassMade,
  PassView,
  PrepareOptions,
  PrepareView,
  Progress,
  QuestionsView,
  Refusal,
  RoundView,
  SavedFile,
  Sealed,
  ValueView,
  WhichForm,
} from './wire.ts';

/** What the Rust `Desk` does. Every method throws a `Refusal` when it will not. */
export interface Desk {
  set_language(language: Language): void;
  add(file: File): Dropped;
  add_linkage_key_text(text: string): Dropped;
  set_narrative(name: string, texts: NarrativeText[]): Dropped;
  narrative(): NarrativeText[];
  name_column(sheet: number, column: string, field: string | undefined): void;
  columns_file(): SavedFile | null;
  findings_file(): SavedFile;
  annotated_file(id: number): SavedFile;
  value_at(cell: CellPlace): ValueView | null;
  template(which: WhichForm): SavedFile;
  questions(): QuestionsView;
  remove(id: number): void;
  round(): RoundView | null;
  make_pass(partner: string): PassMade;
  open_pass(phrase: string): PassView;
  check(options: CheckOptions): CheckView;
  prepare(options: PrepareOptions): PrepareView;
  seal(): Sealed;
}

export type Method = keyof Desk;

/** To the worker: first the engine (base64 of gzip), then calls; and an address to try every way out to. */
export type Request =
  | { id: number; engine: string; language: Language }
  | { id: number; method: Method; args: unknown[] }
  | { id: number; proof: string };

/** From the worker: the answer to a call, or what it says while it works. */
export type Reply =
  | { id: number; value: unknown }
  | { id: number; refusal: Refusal }
  | { id: number; unavailable: Unavailable }
  | { broken: string }
  | { progress: Progress };

/** What the browser does not let the page have. */
export type Unavailable = 'worker' | 'wasm' | 'inflate';
