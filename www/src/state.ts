// What the page is showing. One union of screens; each holds what it shows and nothing else.

import type { Unavailable } from './engine/protocol.ts';
import type {
  CheckView,
  Dropped,
  Language,
  LeakView,
  NarrativeText,
  Outgoing,
  PassMade,
  PassView,
  Progress,
  QuestionsView,
  Reason,
  Refusal,
  RoundView,
  Sealed,
} from './engine/wire.ts';
import type { Tried } from './proof/attempts.ts';

/** What was tried to get out, and where. */
export type Proven = { page: Tried[]; worker: Tried[] };

export type Screen =
  | { at: 'starting' }
  | { at: 'unavailable'; what: Unavailable }
  | { at: 'broken'; place: string }
  | { at: 'start' }
  | { at: 'files' }
  | { at: 'narrative' }
  | { at: 'questions'; questions: QuestionsView }
  | { at: 'proof'; from: Screen; proven: Proven | null }
  | { at: 'pass'; stage: PassStage; from: Screen }
  | { at: 'columns'; check: CheckView }
  /** `again`: checked once more, because something came onto the desk after the check. */
  | { at: 'findings'; check: CheckView; change: Change | null; again: boolean }
  | { at: 'locked'; nil: boolean }
  | { at: 'outgoing'; nil: boolean; outgoing: Outgoing | null; leaks: LeakView[] }
  | { at: 'done'; sealed: Sealed };

/** Making the pass. Words and digits are never in the same stage, so they are never on the same screen. */
export type PassStage =
  | { is: 'choose'; partner: string; without: boolean }
  | { is: 'phrase'; made: PassMade; partner: string }
  | { is: 'save'; file: Blob; fileName: string; saved: boolean }
  | { is: 'repeat' }
  | { is: 'code'; code: string };

/** What was mended between two checks of the same workbook: errors and warnings. */
export type Change = { before: number; fixed: number; added: number };

/** What must be seen of what just happened, and not only heard; said in the language that the page has. */
export type Remark = {
  key: string;
  values?: Record<string, string>;
  /** What was typed and had to give way: it can be had back. */
  typed?: NarrativeText[] | null;
};

/** Workbooks that came as mended ones, and those of which nobody knows whether one of them is the older. */
export type Unclear = {
  names: string[];
  old: number[];
  /** As it was before they came: from there it goes on when the older one is taken away. */
  since: CheckView | null;
  acknowledged: Record<string, Reason>;
};

/** What lies on the desk, in the engine. */
export type OnDesk = { files: Dropped[]; round: RoundView | null; pass: PassView | null };

export type Work =
  | 'starting'
  | 'reading'
  | 'making'
  | 'opening'
  | 'checking'
  | 'marking'
  | 'preparing'
  | 'sealing'
  | 'proving';

export type Busy = { work: Work; progress: Progress | null };

/** A refusal stays in the language in which it was given. */
export type GivenRefusal = Refusal & { language: Language };

export type State = {
  language: Language;
  screen: Screen;
  desk: OnDesk;
  busy: Busy | null;
  refusal: GivenRefusal | null;
  /** A sentence for the status line, said to screen readers too. */
  notice: string | null;
  remark: Remark | null;
  unclear: Unclear | null;
  leaveBlank: string[];
  acknowledged: Record<string, Reason>;
  /** Answers for places in the texts, by code and number: `LEAK-NAME:3`. */
  leaks: Record<string, Reason>;
  /** The narrative as it lies on the desk: what giving up must not lose. */
  narrative: NarrativeText[];
  /** Whether it was typed here: then it is in no file. */
  typed: boolean;
  /** What is typed, as long as it is not what lies on the desk. */
  draft: NarrativeText[] | null;
  saved: { bundle: boolean; receipt: boolean; readable: boolean };
};

export const FIRST: State = {
  language: 'nb',
  screen: { at: 'starting' },
  desk: { files: [], round: null, pass: null },
  busy: null,
  refusal: null,
  notice: null,
  remark: null,
  unclear: null,
  leaveBlank: [],
  acknowledged: {},
  leaks: {},
  narrative: [],
  typed: false,
  draft: null,
  saved: { bundle: false, receipt: false, readable: false },
};

/** The four numbered steps, and the one that a screen belongs to. */
export const STEPS = ['files', 'columns', 'findings', 'outgoing'] as const;
export type Step = (typeof STEPS)[number];

export function stepOf(screen: Screen): Step | null {
  switch (screen.at) {
    case 'narrative':
    case 'questions':
      return 'files';
    case 'files':
    case 'columns':
    case 'findings':
    case 'outgoing':
      return screen.at;
    case 'locked':
    case 'done':
      return 'outgoing';
    default:
      return null;
  }
}

/** What a new check says of the one before it, rule by rule. */
export function changeBetween(before: CheckView, after: CheckView): Change {
  const counts = (check: CheckView) => {
    const found = new Map<string, number>();
    for (const group of check.groups) {
      if (group.severity !== 'note') found.set(`${group.code} ${group.field}`, group.count);
    }
    return found;
  };
  const [old, now] = [counts(before), counts(after)];
  const change: Change = { before: 0, fixed: 0, added: 0 };
  for (const rule of new Set([...old.keys(), ...now.keys()])) {
    const difference = (old.get(rule) ?? 0) - (now.get(rule) ?? 0);
    change.before += old.get(rule) ?? 0;
    change.fixed += Math.max(0, difference);
    change.added += Math.max(0, -difference);
  }
  return change;
}

/** Whether something stands in the way: an error, or a warning that nobody has answered for. */
export function leftToAnswer({ groups }: CheckView, acknowledged: Record<string, Reason>): boolean {
  return groups.some(
    ({ severity, code }) => severity === 'error' || (severity === 'warning' && !acknowledged[code]),
  );
}

/** What a check is about: the workbooks and the round that lie on the desk. */
export function toCheck({ files }: OnDesk): string {
  const checked = files.filter(({ kind, problem }) => (kind === 'workbook' || kind === 'round') && !problem);
  return checked.map(({ id }) => id).join(' ');
}

/** The workbooks that can be read. */
export function workbooksOf({ files }: OnDesk): Dropped[] {
  return files.filter(({ kind, problem }) => kind === 'workbook' && !problem);
}

/** Whether closing the window would lose something that is in no file. */
export function hasUnsaved({ screen, saved, typed, draft }: State): boolean {
  const makesPass = screen.at === 'pass' && (screen.stage.is === 'phrase' || screen.stage.is === 'save');
  return makesPass || ((screen.at === 'done' || typed) && !saved.bundle) || draft !== null;
}

/** Whether persons are reported: a workbook lies on the desk. */
export function hasPersons(desk: OnDesk): boolean {
  return workbooksOf(desk).length > 0;
}

/** Whether something is reported besides persons. */
export function hasOtherParts({ files }: OnDesk): boolean {
  return files.some(({ kind, problem }) => (kind === 'narrative' || kind === 'case') && !problem);
}

/** Why the user cannot yet see what is sent; empty when everything is there. */
export function missingForSending(desk: OnDesk): ('round' | 'pass' | 'open')[] {
  const usable = (kind: Dropped['kind']) => desk.files.some(file => file.kind === kind && !file.problem);
  const missing: ('round' | 'pass' | 'open')[] = [];
  if (!desk.round) missing.push('round');
  if (!usable('pass')) missing.push('pass');
  else if (!desk.pass) missing.push('open');
  return missing;
}

/** Whether KOM's questions lie on the desk, and the receipt that says which rows they are about. */
export function askedByKom({ files }: OnDesk): 'no' | 'questions' | 'receipt' | 'both' {
  const usable = (kind: Dropped['kind']) => files.some(file => file.kind === kind && !file.problem);
  if (usable('questions')) return usable('receipt') ? 'both' : 'questions';
  return usable('receipt') ? 'receipt' : 'no';
}

/** Whether something lies on the desk that is meant for a report. */
export function hasAnythingToSend({ files }: OnDesk): boolean {
  return files.some(({ kind }) => kind !== 'questions' && kind !== 'receipt');
}
