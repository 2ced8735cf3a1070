// The files on the desk: what the user is shown of them and what lies in the engine, kept alike.

import type { Engine } from './engine/client.ts';
import type { Dropped, NarrativeText } from './engine/wire.ts';
import type { State } from './state.ts';
import type { Say } from './text.ts';

/** Files of these kinds exist once: a new one takes the place of the old one. */
const ONLY_ONE: readonly Dropped['kind'][] = [
  'round',
  'pass',
  'linkage_key',
  'narrative',
  'case',
  'columns',
  'questions',
  'receipt',
];

/** What a workbook of the same name takes the place of: an older one, or one that could not be opened. */
const REPLACED: readonly Dropped['kind'][] = ['workbook', 'unreadable'];

/** What came, and the workbooks among it: those that took the place of one, and those that did not. */
export type Laid = {
  added: Dropped[];
  replaced: Dropped[];
  fresh: Dropped[];
  /** The workbooks that lay there before and still do. */
  old: Dropped[];
};

export class DeskFiles {
  /** Kept so that giving up costs no more than the work: the engine's desk is laid again from these. */
  #files = new Map<number, File>();

  constructor(
    private readonly engine: Engine,
    private readonly shown: () => State,
    private readonly show: (change: Partial<State>) => void,
  ) {}

  /** Lets go of every file. */
  forget(): void {
    this.#files.clear();
  }

  /** Lays a file on the desk. */
  async lay(signal: AbortSignal, file: File): Promise<Dropped> {
    const added = await this.engine.add(signal, file);
    this.#files.set(added.id, file);
    await this.keep(signal, added);
    return added;
  }

  /**
   * Lays files. A workbook takes the place of what lay there with its name; what comes together does not replace each
   * other.
   */
  async layAll(signal: AbortSignal, files: File[]): Promise<Laid> {
    const isWorkbook = ({ kind, problem }: Dropped) => kind === 'workbook' && !problem;
    let before = this.shown().desk.files;
    const [added, replaced, fresh]: [Dropped[], Dropped[], Dropped[]] = [[], [], []];
    for (const file of files) {
      const one = await this.lay(signal, file);
      added.push(one);
      if (!isWorkbook(one)) continue;
      const same = before.filter(({ name, kind }) => name === one.name && REPLACED.includes(kind));
      for (const { id } of same) await this.take(signal, id);
      before = before.filter(known => !same.includes(known));
      (same.length > 0 ? replaced : fresh).push(one);
    }
    return { added, replaced, fresh, old: before.filter(isWorkbook) };
  }

  /** Shows what the engine has on its desk, and takes away what this takes the place of. */
  async keep(signal: AbortSignal, added: Dropped): Promise<void> {
    const once = ONLY_ONE.includes(added.kind) && !added.problem;
    const old = once ? this.shown().desk.files.filter(known => known.kind === added.kind) : [];
    for (const file of old) await this.take(signal, file.id);
    const { desk } = this.shown();
    const pass = added.kind === 'pass' && !added.problem ? null : desk.pass;
    this.show({ desk: { ...desk, files: [...desk.files, added], pass } });
    if (added.kind === 'narrative' && !added.problem) {
      // Places in a text are answered for by their number, so another text wants other answers.
      const narrative = await this.engine.narrative(signal);
      this.show({ narrative, typed: !this.#files.has(added.id), leaks: {} });
    }
  }

  /** Takes a file away. */
  async take(signal: AbortSignal, id: number): Promise<void> {
    await this.engine.remove(signal, id);
    this.#files.delete(id);
    const { desk } = this.shown();
    const gone = desk.files.find(file => file.id === id);
    const pass = gone?.kind === 'pass' && !gone.problem ? null : desk.pass;
    if (gone?.kind === 'narrative' && !gone.problem) this.show({ narrative: [], typed: false, leaks: {} });
    if (gone?.kind === 'case') this.show({ leaks: {} });
    this.show({ desk: { ...desk, files: desk.files.filter(file => file.id !== id), pass } });
  }

  /** Reads files once more: into a new worker, or for their problems in another language. */
  async readAgain(signal: AbortSignal, which: (file: Dropped) => boolean): Promise<void> {
    const files: Dropped[] = [];
    for (const known of this.shown().desk.files) {
      const file = this.#files.get(known.id);
      if (!which(known)) {
        files.push(known);
      } else if (file) {
        await this.engine.remove(signal, known.id);
        this.#files.delete(known.id);
        const added = await this.engine.add(signal, file);
        this.#files.set(added.id, file);
        files.push(added);
      }
    }
    this.show({ desk: { ...this.shown().desk, files } });
  }

  /** A narrative that was typed here has no file to be read from. */
  async typeAgain(signal: AbortSignal, name: string, texts: NarrativeText[]): Promise<void> {
    if (texts.length === 0 || this.shown().desk.files.some(file => file.kind === 'narrative')) return;
    await this.keep(signal, await this.engine.set_narrative(signal, name, texts));
  }

  /** Shows the round that lies there now. */
  async lookAtRound(signal: AbortSignal): Promise<void> {
    const round = await this.engine.round(signal);
    this.show({ desk: { ...this.shown().desk, round } });
  }
}

/** The page's word for each kind of file. */
export const KIND_KEYS: Record<Dropped['kind'], string> = {
  workbook: 'kind-workbook',
  round: 'kind-round',
  pass: 'kind-pass',
  linkage_key: 'kind-linkage-key',
  narrative: 'kind-narrative',
  case: 'kind-case',
  columns: 'kind-columns',
  questions: 'kind-questions',
  receipt: 'kind-receipt',
  not_for_this_page: 'kind-not-for-this-page',
  unreadable: 'kind-unreadable',
};

/** What is said when a file has come. */
export function announcement(file: Dropped, say: Say): string {
  if (file.problem) return say('files-unusable-name', { name: file.name });
  return say('files-added', { name: file.name, kind: say(KIND_KEYS[file.kind]) });
}
