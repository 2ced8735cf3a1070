// The way through the page: what each thing the user does asks of the engine, and which screen follows.
//
// No rules and no totals here: those are the engine's. One piece of work at a time. What the user does while a short
// one goes on comes after it; a button pressed during a long one, which the user sees, does nothing, except giving up.
// Files that come or go are never forgotten: they wait.

import { announcement, DeskFiles } from './desk-files.ts';
import { Broken, createEngine, type Engine, NotAvailable, Refused, type Sources } from './engine/client.ts';
import type {
  CellPlace,
  CheckView,
  Dropped,
  Language,
  LeakView,
  NarrativeText,
  Reason,
  SavedFile,
  ValueView,
  WhichForm,
} from './engine/wire.ts';
import { tryAll } from './proof/attempts.ts';
import { PAGE_WAYS } from './proof/page-ways.ts';
import {
  changeBetween,
  FIRST,
  hasPersons,
  leftToAnswer,
  missingForSending,
  type PassStage,
  type Remark,
  type Screen,
  type State,
  toCheck,
  type Work,
  workbooksOf,
} from './state.ts';
import { type Say, speaker } from './text.ts';

/** Work that is over within this was not seen by anybody: views/Page.tsx shows it only after a little. */
const SOON_MS = 400;

export class Journey {
  #state: State = FIRST;
  #engine: Engine;
  #working: AbortController | null = null;
  /** Over when the work that goes on is. */
  #current: Promise<unknown> = Promise.resolve();
  #desk: DeskFiles;
  #lastCheck: CheckView | null = null;
  /** The workbooks and the round of the last check. */
  #lastChecked = '';

  constructor(
    sources: Sources,
    private readonly show: (state: State) => void,
  ) {
    this.#engine = createEngine(sources, progress => {
      const { busy } = this.#state;
      if (busy) this.#set({ busy: { ...busy, progress } });
    });
    this.#desk = new DeskFiles(
      this.#engine,
      () => this.#state,
      change => this.#set(change),
    );
  }

  /** Loads the engine and shows the first screen. */
  async begin(): Promise<void> {
    await this.#work('starting', async signal => {
      await this.#engine.start(signal, this.#state.language);
      this.#set({ screen: { at: 'start' } });
    });
  }

  /** Forgets everything: a new worker, an empty desk. */
  async restart(): Promise<void> {
    if (!(await this.#isFree())) return;
    this.#engine.stop();
    this.#desk.forget();
    this.#lastCheck = null;
    this.#set({ ...FIRST, language: this.#state.language });
    await this.begin();
  }

  /** Gives up the work that is going on. */
  cancel(): void {
    this.#working?.abort();
  }

  async setLanguage(language: Language): Promise<void> {
    while (this.#state.busy) await this.#current;
    const { screen } = this.#state;
    this.#set({ language, notice: null });
    if (screen.at === 'starting' || screen.at === 'unavailable' || screen.at === 'broken') return;
    await this.#inTurn('reading', async signal => {
      await this.#engine.set_language(signal, language);
      await this.#desk.readAgain(signal, file => file.problem !== null);
      await this.#desk.lookAtRound(signal);
      if (screen.at === 'columns' || screen.at === 'findings') {
        this.#set({ screen: { ...screen, check: await this.#check(signal) } });
      }
      if (screen.at === 'outgoing') await this.#prepare(signal, screen.nil);
    });
  }

  // Steps

  toStart = () => this.#go({ screen: { at: 'start' } });
  toFiles = () => this.#go({ screen: { at: 'files' } });
  toColumns = () => this.#lastCheck && this.#go({ screen: { at: 'columns', check: this.#lastCheck } });
  toNarrative = () => this.#go({ screen: { at: 'narrative' } });

  toQuestions = async () => {
    await this.#work('reading', async signal => {
      this.#set({ screen: { at: 'questions', questions: await this.#engine.questions(signal) } });
    });
  };

  /** The self-test is beside the way: it leads back to where it was asked for. */
  toProof = () => {
    const { screen } = this.#state;
    if (screen.at !== 'proof') return this.#go({ screen: { at: 'proof', from: screen, proven: null } });
  };

  fromProof = () => {
    const { screen } = this.#state;
    if (screen.at === 'proof') return this.#go({ screen: screen.from });
  };

  prove = async (address: string) => {
    await this.#work('proving', async signal => {
      const page = await tryAll(PAGE_WAYS, address);
      const worker = await this.#engine.prove(signal, address);
      const { screen } = this.#state;
      if (screen.at === 'proof') this.#set({ screen: { ...screen, proven: { page, worker } } });
    });
  };

  toPass = () => this.#go({ screen: this.#stage({ is: 'choose', partner: '', without: false }) });

  /** Back to what the pass is for: to the files, or to what waits for it. */
  fromPass = () => {
    const { screen } = this.#state;
    if (screen.at === 'pass') return this.#go({ screen: screen.from });
  };

  toFindings = async () => {
    const blank = (check: CheckView) =>
      check.missing_columns.filter(column => column.left_blank).map(column => column.field);
    let check = this.#lastCheck;
    if (!check) return;
    if (String(blank(check).sort()) !== String([...this.#state.leaveBlank].sort())) {
      check = (await this.#work('checking', signal => this.#check(signal))) ?? null;
    }
    if (check) await this.#go({ screen: { at: 'findings', check, change: null, again: false } });
  };

  /** What is sent; first what is missing for it, and what is new since the check: a round file brings its own rules. */
  toOutgoing = async (nil: boolean) => {
    if (!(await this.#isFree())) return;
    if (missingForSending(this.#state.desk).length > 0) return this.#go({ screen: { at: 'locked', nil } });
    if (!nil && hasPersons(this.#state.desk) && this.#lastChecked !== toCheck(this.#state.desk)) {
      const check = await this.#work('checking', signal => this.#check(signal));
      if (!check) return;
      if (leftToAnswer(check, this.#state.acknowledged)) {
        return this.#go({ screen: { at: 'findings', check, change: null, again: true } });
      }
    }
    await this.#work('preparing', signal => this.#prepare(signal, nil));
  };

  // Files

  drop = async (files: File[]) => {
    if (files.length === 0) return;
    await this.#inTurn('reading', async signal => {
      const { draft, typed, narrative } = this.#state;
      const { added, replaced } = await this.#desk.layAll(signal, files);
      await this.#desk.lookAtRound(signal);
      const written = draft ?? (typed ? narrative : null);
      const gaveWay = written && added.some(file => file.kind === 'narrative' && !file.problem);
      const sentences = added.map(file =>
        replaced.includes(file) ? this.#replaced([file]) : announcement(file, this.#say),
      );
      if (!gaveWay) return this.#set({ notice: sentences.join(' '), remark: remarkOn(replaced) });
      const remark = { key: 'narrative-replaced', typed: written };
      this.#set({ notice: [...sentences, this.#say(remark.key)].join(' '), remark, draft: null });
    });
  };

  /**
   * A mended workbook takes the place of the one it came from, and is checked at once. That is the one with its name,
   * or the only one; where it may be any of several, the user is asked.
   */
  dropMended = async (files: File[]) => {
    await this.#inTurn('checking', async signal => {
      const { acknowledged, desk } = this.#state;
      const since = this.#lastCheck;
      const { added, replaced, fresh, old } = await this.#desk.layAll(signal, files);
      const [only, newer] = workbooksOf(desk).length === 1 && fresh.length === 1 ? [old[0], fresh[0]] : [];
      if (only && newer) {
        await this.#desk.take(signal, only.id);
        replaced.push(newer);
      }
      const unusable = added.filter(file => file.problem);
      for (const { id } of unusable) await this.#desk.take(signal, id);
      await this.#desk.lookAtRound(signal);
      const names = fresh.filter(file => !replaced.includes(file)).map(({ name }) => name);
      if (names.length > 0 && old.length > 0) {
        this.#set({ unclear: { names, old: old.map(({ id }) => id), since, acknowledged } });
      }
      if (added.length > unusable.length) await this.#checkMended(signal, since, replaced);
      const problem = unusable[0]?.problem;
      if (problem) throw new Refused({ code: '', message: problem });
    });
  };

  /** The answer to which workbook a mended one came from. */
  takeOlder = async (id: number) => {
    await this.#inTurn('checking', async signal => {
      const { unclear, desk, acknowledged } = this.#state;
      const file = desk.files.find(known => known.id === id);
      if (!unclear || !file) return;
      await this.#desk.take(signal, id);
      const old = unclear.old.filter(known => known !== id);
      const isOver = unclear.names.length === 1 || old.length === 0;
      this.#lastCheck = unclear.since;
      this.#set({
        unclear: isOver ? null : { ...unclear, old },
        acknowledged: { ...acknowledged, ...unclear.acknowledged },
      });
      await this.#checkMended(signal, unclear.since, [file]);
    });
  };

  /** The other answer: none of them. */
  keepAll = () => this.#set({ unclear: null });

  addLinkageKeyText = async (text: string) => {
    await this.#inTurn('reading', async signal => {
      const added = await this.#engine.add_linkage_key_text(signal, text);
      await this.#desk.keep(signal, added);
      this.#set({ notice: announcement(added, this.#say) });
    });
  };

  /** What stands in the fields of the narrative: kept on every way off the screen. */
  type = (texts: NarrativeText[]) => {
    const known = new Map(this.#state.narrative.map(({ point, text }) => [point, text]));
    const isNew = texts.some(({ point, text }) => text !== (known.get(point) ?? ''));
    this.#set({ draft: isNew ? texts : null });
  };

  /** Back to what was typed, where a file has taken its place. */
  takeTyped = (texts: NarrativeText[]) => this.#go({ screen: { at: 'narrative' }, draft: texts });

  /** The text of the narrative, as it was typed. */
  keepNarrative = async (texts: NarrativeText[]) => {
    await this.#work('reading', async signal => {
      const added = await this.#engine.set_narrative(signal, this.#say('narrative-name'), texts);
      await this.#desk.keep(signal, added);
      this.#set({ screen: { at: 'files' }, draft: null, notice: announcement(added, this.#say) });
    });
  };

  /** Says what a column is, and reads again: what it holds may be wrong. */
  nameColumn = async (sheet: number, column: string, field: string) => {
    await this.#work('checking', async signal => {
      await this.#engine.name_column(signal, sheet, column, field === '' ? undefined : field);
      this.#set({ screen: { at: 'columns', check: await this.#check(signal) } });
    });
  };

  columnsFile = (): Promise<SavedFile | null | undefined> =>
    this.#work('reading', signal => this.#engine.columns_file(signal));

  template = (which: WhichForm): Promise<SavedFile | undefined> =>
    this.#work('reading', signal => this.#engine.template(signal, which));

  findingsFile = (): Promise<SavedFile | undefined> =>
    this.#work('reading', signal => this.#engine.findings_file(signal));

  annotatedFile = (id: number): Promise<SavedFile | undefined> =>
    this.#work('marking', signal => this.#engine.annotated_file(signal, id));

  /** What stands in a cell. Goes to who asked, and into no state of the page. */
  valueAt = (cell: CellPlace): Promise<ValueView | null | undefined> =>
    this.#inTurn('reading', signal => this.#engine.value_at(signal, cell));

  remove = async (id: number) => {
    await this.#inTurn('reading', async signal => {
      const file = this.#state.desk.files.find(known => known.id === id);
      if (!file) return;
      await this.#desk.take(signal, id);
      await this.#desk.lookAtRound(signal);
      if (file.kind === 'workbook') this.#lastCheck = null;
      this.#set({ notice: this.#say('files-removed', { name: file.name }) });
    });
  };

  check = async () => {
    await this.#work('checking', async signal => {
      const check = await this.#check(signal);
      this.#set({ screen: { at: 'columns', check }, notice: null });
    });
  };

  // The pass

  choosePartner = (partner: string, without: boolean) =>
    this.#set({ screen: this.#stage({ is: 'choose', partner, without }) });

  makePass = async (partner: string) => {
    await this.#work('making', async signal => {
      const made = await this.#engine.make_pass(signal, partner);
      const name = this.#state.desk.round?.partners.find(known => known.id === partner)?.name ?? partner;
      this.#goTo({ is: 'phrase', made, partner: name });
    });
  };

  phraseIsWritten = () => {
    const { screen } = this.#state;
    if (screen.at !== 'pass' || screen.stage.is !== 'phrase') return;
    const { file, file_name: fileName } = screen.stage.made;
    this.#goTo({ is: 'save', file, fileName, saved: false });
  };

  passIsSaved = () => {
    const { screen } = this.#state;
    if (screen.at === 'pass' && screen.stage.is === 'save') this.#goTo({ ...screen.stage, saved: true });
  };

  /** The new pass goes onto the desk like any file; the linkage key, which is in it now, is taken away. */
  toRepeat = async () => {
    const { screen } = this.#state;
    if (screen.at !== 'pass' || screen.stage.is !== 'save') return;
    const file = new File([screen.stage.file], screen.stage.fileName);
    await this.#work('reading', async signal => {
      await this.#desk.lay(signal, file);
      for (const key of this.#state.desk.files.filter(known => known.kind === 'linkage_key')) {
        await this.#desk.take(signal, key.id);
      }
      this.#goTo({ is: 'repeat' });
    });
  };

  repeatPhrase = async (phrase: string) => {
    await this.#open(phrase, code => this.#goTo({ is: 'code', code }));
  };

  openPass = async (phrase: string) => {
    await this.#open(phrase, () => undefined);
  };

  // Answers

  leaveBlank = (field: string, blank: boolean) => {
    const others = this.#state.leaveBlank.filter(known => known !== field);
    this.#set({ leaveBlank: blank ? [...others, field] : others });
  };

  acknowledge = (code: string, reason: Reason) =>
    this.#set({ acknowledged: { ...this.#state.acknowledged, [code]: reason } });

  answerLeak = (leak: LeakView, reason: Reason) =>
    this.#set({ leaks: { ...this.#state.leaks, [leakKey(leak)]: reason } });

  seal = async () => {
    await this.#work('sealing', async signal => {
      const sealed = await this.#engine.seal(signal);
      this.#set({ screen: { at: 'done', sealed }, saved: FIRST.saved, notice: null });
    });
  };

  saved = (what: keyof State['saved']) => this.#set({ saved: { ...this.#state.saved, [what]: true } });

  // What the above is made of

  #say: Say = (key, values) => speaker(this.#state.language)(key, values);

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    this.show(this.#state);
  }

  async #go(change: Partial<State>): Promise<void> {
    if (await this.#isFree()) this.#set({ refusal: null, notice: null, remark: null, ...change });
  }

  /** Waits out work that is soon over. */
  async #isFree(): Promise<boolean> {
    if (this.#state.busy) await Promise.race([this.#current, new Promise(done => setTimeout(done, SOON_MS))]);
    return !this.#state.busy;
  }

  #goTo(stage: PassStage): void {
    this.#set({ screen: this.#stage(stage), notice: null, refusal: null });
  }

  #stage(stage: PassStage): Screen {
    const { screen } = this.#state;
    const from: Screen = screen.at === 'locked' ? screen : { at: 'files' };
    return { at: 'pass', stage, from: screen.at === 'pass' ? screen.from : from };
  }

  async #work<T>(work: Work, task: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    // The same again is a double click. And of two that waited, the first goes on.
    if (this.#state.busy?.work === work || !(await this.#isFree()) || this.#state.busy) return undefined;
    return this.#begin(work, task);
  }

  /** Work that is never left out: it waits for what goes on, however long that takes. */
  async #inTurn<T>(work: Work, task: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    while (this.#state.busy) await this.#current;
    return this.#begin(work, task);
  }

  #begin<T>(work: Work, task: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    const done = this.#doWork(work, task);
    this.#current = done;
    return done;
  }

  async #doWork<T>(work: Work, task: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    const working = new AbortController();
    this.#working = working;
    this.#set({ busy: { work, progress: null }, refusal: null, notice: null, remark: null });
    try {
      return await task(working.signal);
    } catch (error) {
      await this.#failed(error, working.signal);
      return undefined;
    } finally {
      if (this.#working === working) {
        this.#working = null;
        this.#set({ busy: null });
      }
    }
  }

  async #failed(error: unknown, signal: AbortSignal): Promise<void> {
    if (error instanceof Refused) {
      this.#set({ refusal: { ...error.refusal, language: this.#state.language } });
    } else if (error instanceof NotAvailable) {
      this.#set({ screen: { at: 'unavailable', what: error.what } });
    } else if (signal.aborted) {
      await this.#layAllAgain();
    } else {
      // Not told to anybody but the user, and no more than the place: a fault's text may hold a value.
      this.#engine.stop();
      this.#set({ screen: { at: 'broken', place: error instanceof Broken ? error.place : '' } });
    }
  }

  /** After giving up: a new worker, and the same files on its desk. */
  async #layAllAgain(): Promise<void> {
    const signal = new AbortController().signal;
    this.#lastCheck = null;
    this.#set({ desk: { ...this.#state.desk, pass: null } });
    try {
      const { narrative } = this.#state;
      await this.#engine.start(signal, this.#state.language);
      await this.#desk.readAgain(signal, () => true);
      await this.#desk.typeAgain(signal, this.#say('narrative-name'), narrative);
      await this.#desk.lookAtRound(signal);
      // Together with the end of the work: what says so takes the focus of the button that gave it up.
      const told = { notice: this.#say('cancelled'), remark: { key: 'cancelled' } };
      this.#set({ screen: { at: 'files' }, busy: null, ...told });
    } catch {
      this.#engine.stop();
      this.#set({ screen: { at: 'broken', place: '' } });
    }
  }

  async #check(signal: AbortSignal): Promise<CheckView> {
    const check = await this.#engine.check(signal, { leave_blank: this.#state.leaveBlank });
    // An answer covers what was there when it was given, not what has come since.
    const acknowledged = Object.entries(this.#state.acknowledged).filter(
      ([code]) => countOf(check, code) <= countOf(this.#lastCheck, code),
    );
    this.#lastCheck = check;
    this.#lastChecked = toCheck(this.#state.desk);
    this.#set({ acknowledged: Object.fromEntries(acknowledged) });
    return check;
  }

  /** Checks what was mended, and stays where that was done: at the columns, or at the findings. */
  async #checkMended(signal: AbortSignal, since: CheckView | null, replaced: Dropped[]): Promise<void> {
    const { at } = this.#state.screen;
    const check = await this.#check(signal);
    if (at === 'columns') {
      const notice = [this.#replaced(replaced), this.#say('columns-rows', { rows: check.rows })].join(' ');
      return this.#set({ screen: { at, check }, notice, remark: remarkOn(replaced) });
    }
    const change = since && changeBetween(since, check);
    const fixed = change && this.#say('findings-fixed', { fixed: change.fixed, before: change.before });
    const notice = [this.#replaced(replaced), fixed].join(' ');
    this.#set({ screen: { at: 'findings', check, change, again: false }, notice });
  }

  #replaced(files: Dropped[]): string {
    return files.map(({ name }) => this.#say('files-replaced', { name })).join(' ');
  }

  async #prepare(signal: AbortSignal, nil: boolean): Promise<void> {
    const before = this.#state.screen.at === 'outgoing' ? this.#state.screen.leaks : [];
    this.#set({ screen: { at: 'outgoing', nil, outgoing: null, leaks: before } });
    const acknowledged = Object.entries(this.#state.acknowledged).map(([code, reason]) => ({ code, reason }));
    // The later of two reports counts: its number is the time it was made, in seconds.
    const sequence = Math.floor(Date.now() / 1000);
    const answers = Object.entries(this.#state.leaks).map(([key, reason]) => {
      const [code = '', number] = key.split(':');
      return { code, number: Number(number), reason };
    });
    const options = { acknowledged, nil, leaks: answers, sequence };
    const { outgoing, leaks } = await this.#engine.prepare(signal, options);
    this.#set({ screen: { at: 'outgoing', nil, outgoing, leaks } });
  }

  async #open(phrase: string, then: (code: string) => void): Promise<void> {
    await this.#work('opening', async signal => {
      const pass = await this.#engine.open_pass(signal, phrase);
      this.#set({ desk: { ...this.#state.desk, pass } });
      then(pass.code);
    });
  }
}

/** By what a place in a text is answered for. */
export function leakKey({ code, number }: LeakView): string {
  return `${code}:${number}`;
}

/** Which files were replaced: what is counted twice, or is gone, must be seen. */
function remarkOn(replaced: Dropped[]): Remark | null {
  const names = replaced.map(({ name }) => name).join(', ');
  return names ? { key: 'files-replaced', values: { name: names } } : null;
}

function countOf(check: CheckView | null, code: string): number {
  const groups = check?.groups.filter(group => group.code === code) ?? [];
  return groups.reduce((sum, group) => sum + group.count, 0);
}
