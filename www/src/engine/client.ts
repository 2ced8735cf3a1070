// The page's end of the engine. The only file that knows there is a worker.
//
// Calls are answered in the order they were made. A call that is aborted ends the worker, since wasm cannot be
// interrupted, and everything on its desk is gone: start again. After a fault (`Broken`) the same holds.

import type { Tried } from '../proof/attempts.ts';
import type { Desk, Method, Reply, Request, Unavailable } from './protocol.ts';
import type { Language, Progress, Refusal } from './wire.ts';

/** A method of the desk as the page calls it: later, and with a way to give up. */
type Call<M extends Method> = (
  signal: AbortSignal,
  ...args: Parameters<Desk[M]>
) => Promise<ReturnType<Desk[M]>>;

export type Engine = { [M in Method]: Call<M> } & {
  start(signal: AbortSignal, language: Language): Promise<void>;
  stop(): void;
  /** Lets the worker try every way out to an address. */
  prove(signal: AbortSignal, address: string): Promise<Tried[]>;
};

/** The engine will not do it, and says why in the user's language. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** The engine has a fault. `place` is a line of its source, or nothing. */
export class Broken extends Error {
  constructor(readonly place: string) {
    super('the engine has a fault');
  }
}

/** The browser does not let the page work. */
export class NotAvailable extends Error {
  constructor(readonly what: Unavailable) {
    super(`no ${what}`);
  }
}

/** What stands in the page for the worker: its script, and the engine as base64 of gzip. */
export type Sources = { worker: string; engine: string };

type Waiting = { resolve(value: unknown): void; reject(error: unknown): void };

export function createEngine(sources: Sources, onProgress: (progress: Progress) => void): Engine {
  let worker: Worker | undefined;
  let nextId = 1;
  let address: string | undefined;
  const waiting = new Map<number, Waiting>();

  function stop(error: unknown = new DOMException('stopped', 'AbortError')) {
    worker?.terminate();
    worker = undefined;
    const all = [...waiting.values()];
    waiting.clear();
    for (const one of all) one.reject(error);
  }

  function hear(reply: Reply) {
    if ('progress' in reply) return onProgress(reply.progress);
    if ('broken' in reply) return stop(new Broken(reply.broken));
    const one = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('value' in reply) one?.resolve(reply.value);
    else if ('refusal' in reply) one?.reject(new Refused(reply.refusal));
    else one?.reject(new NotAvailable(reply.unavailable));
  }

  function launch(): Worker {
    try {
      address ??= URL.createObjectURL(new Blob([sources.worker], { type: 'text/javascript' }));
      const launched = new Worker(trusted(address));
      launched.onmessage = ({ data }: MessageEvent<Reply>) => hear(data);
      launched.onerror = () => stop(new NotAvailable('worker'));
      return launched;
    } catch {
      throw new NotAvailable('worker');
    }
  }

  async function send(signal: AbortSignal, request: DistributiveOmit<Request, 'id'>): Promise<unknown> {
    signal.throwIfAborted();
    worker ??= launch();
    const id = nextId++;
    const abort = () => stop();
    signal.addEventListener('abort', abort);
    try {
      return await new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker?.postMessage({ id, ...request });
      });
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  const call =
    <M extends Method>(method: M): Call<M> =>
    (signal, ...args) =>
      send(signal, { method, args }) as Promise<ReturnType<Desk[M]>>;

  return {
    start: async (signal, language) => {
      await send(signal, { engine: sources.engine, language });
    },
    stop: () => stop(),
    prove: (signal, address) => send(signal, { proof: address }) as Promise<Tried[]>,
    set_language: call('set_language'),
    add: call('add'),
    add_linkage_key_text: call('add_linkage_key_text'),
    set_narrative: call('set_narrative'),
    narrative: call('narrative'),
    name_column: call('name_column'),
    columns_file: call('columns_file'),
    findings_file: call('findings_file'),
    annotated_file: call('annotated_file'),
    value_at: call('value_at'),
    template: call('template'),
    questions: call('questions'),
    remove: call('remove'),
    round: call('round'),
    make_pass: call('make_pass'),
    open_pass: call('open_pass'),
    check: call('check'),
    prepare: call('prepare'),
    seal: call('seal'),
  };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
};

/** The page's one policy: it passes the address of a script that is part of the page, and nothing else is asked. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('omfang', {
  createScriptURL: url => url,
});

function trusted(url: string): string {
  return (policy?.createScriptURL(url) as string | undefined) ?? url;
}
