// The worker: loads the engine once, then does what the page asks, one call at a time. No logic of its own.

import type { Desk, Reply, Request } from './engine/protocol.ts';
import type { Language, Refusal } from './engine/wire.ts';
import { tryAll } from './proof/attempts.ts';
import { WORKER_WAYS } from './proof/worker-ways.ts';

/** The loader that wasm-bindgen wrote; it stands before this script in the same Blob. */
declare const omfang_engine: {
  (options: { module_or_path: BufferSource }): Promise<unknown>;
  Desk: new (language: Language) => Desk;
};

/** The scope of a worker, as much of it as is used; the page's types know only windows. */
declare const self: {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(reply: Reply): void;
};

let desk: Desk | undefined;

self.onmessage = async ({ data: request }) => {
  const { id } = request;
  try {
    if ('engine' in request) {
      self.postMessage(await start(id, request.engine, request.language));
      return;
    }
    if ('proof' in request) {
      self.postMessage({ id, value: await tryAll(WORKER_WAYS, request.proof) });
      return;
    }
    if (!desk) throw new Error('called before the engine was there');
    const method = desk[request.method] as (...args: unknown[]) => unknown;
    self.postMessage({ id, value: method.apply(desk, request.args) });
  } catch (thrown) {
    // A refusal is a plain object; anything else is a fault of ours, and its text may hold a value.
    self.postMessage(isRefusal(thrown) ? { id, refusal: thrown } : { broken: '' });
  }
};

async function start(id: number, engine: string, language: Language): Promise<Reply> {
  if (typeof DecompressionStream === 'undefined') return { id, unavailable: 'inflate' };
  const wasm = await inflate(engine);
  try {
    await omfang_engine({ module_or_path: wasm });
  } catch {
    return { id, unavailable: 'wasm' };
  }
  desk = new omfang_engine.Desk(language);
  return { id, value: null };
}

async function inflate(base64: string): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

function isRefusal(thrown: unknown): thrown is Refusal {
  return typeof thrown === 'object' && thrown !== null && !(thrown instanceof Error) && 'message' in thrown;
}
