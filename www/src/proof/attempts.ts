// What the self-test is made of: a way out, tried, and what came of it as far as the one who tried can see.
//
// Shared by the page and the worker. An attempt that the browser stopped says so in one of three ways: it throws, the
// policy reports a violation that names the address, or what would be needed is not there. That something merely
// failed says little, for so does a call that nobody answered: then it is `unsaid`, since some browsers stop a way and do
// not tell. Anything else is `open`.

export type Outcome = 'stopped' | 'absent' | 'unsaid' | 'open';

export type Tried = { way: string; outcome: Outcome };

/** A way out. `needs` is a name that must be there for it; `go` tries, with an address of its own to call. */
export type Way = {
  way: string;
  needs?: string;
  /** The directive that stops it, where the report names no more than the machine. */
  directive?: string;
  go(address: string): unknown;
};

/** Long enough for a browser to have asked its policy. */
const WAIT_MS = 600;

/** Tries every way, one after the other, and waits for what the policy says of them. */
export async function tryAll(ways: readonly Way[], target: string): Promise<Tried[]> {
  const reported: string[] = [];
  const directives = new Set<string>();
  const hear = (event: Event) => {
    const { blockedURI, effectiveDirective } = event as SecurityPolicyViolationEvent;
    reported.push(blockedURI);
    directives.add(effectiveDirective);
  };
  addEventListener('securitypolicyviolation', hear);
  const stopped = new Set<string>();
  const failed = new Set<string>();
  const absent = new Set<string>();
  for (const [at, { way, needs, go }] of ways.entries()) {
    if (needs && !(needs in globalThis)) {
      absent.add(way);
      continue;
    }
    try {
      const going = go(addressOf(target, at));
      if (going instanceof Promise) {
        going.catch(error => (isForbidden(error) ? stopped : failed).add(way));
      }
    } catch {
      stopped.add(way);
    }
  }
  await new Promise(done => setTimeout(done, WAIT_MS));
  removeEventListener('securitypolicyviolation', hear);
  const isReported = (at: number) => reported.some(uri => uri.endsWith(`/${pathOf(at)}`));
  return ways.map(({ way, directive }, at) => {
    if (absent.has(way)) return { way, outcome: 'absent' };
    if (stopped.has(way) || isReported(at) || (directive && directives.has(directive))) {
      return { way, outcome: 'stopped' };
    }
    return { way, outcome: failed.has(way) ? 'unsaid' : 'open' };
  });
}

/** Each way calls an address of its own, by which a report tells it. */
const pathOf = (at: number) => `way-${at + 1}`;
const addressOf = (target: string, at: number) => `http://${target}/${pathOf(at)}`;

/** Refused for what it is, and not because nobody answered. */
function isForbidden(error: unknown): boolean {
  return error instanceof DOMException && ['SecurityError', 'NotAllowedError'].includes(error.name);
}

/** Refuses when something comes back as nothing. */
export function unless(value: unknown): void {
  if (!value) throw new Error('nothing came of it');
}
