// What stands around every screen: name, language, steps, status, foot.

import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../engine/wire.ts';
import { STEPS, type State, type Step, stepOf, type Work } from '../state.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Say } from '../text.ts';
import { Alert, Button } from './parts.tsx';

type PageProps = {
  state: State;
  say: Say;
  children: ComponentChildren;
  onLanguage(language: Language): void;
  onCancel(): void;
  onProof(): void;
};

export function Page({ state, say, children, onLanguage, onCancel, onProof }: PageProps) {
  const main = useRef<HTMLElement>(null);
  const step = stepOf(state.screen);
  const hasEngine = !['starting', 'unavailable', 'broken', 'proof'].includes(state.screen.at);
  return (
    <div class="page" data-working={state.busy ? '' : undefined}>
      {/* biome-ignore lint/a11y/useValidAnchor: a real jump would leave the frame's own document */}
      <a
        class="ds-skip-link"
        href="#content"
        onClick={event => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {say('page-skip')}
      </a>
      <header class="page-head">
        <div class="page-width page-head-row">
          <div>
            <p class="page-brand">omfang</p>
            <p class="ds-paragraph page-tagline">{say('page-tagline')}</p>
          </div>
          <Languages language={state.language} say={say} onLanguage={onLanguage} />
        </div>
      </header>
      {step && <Steps at={step} done={state.screen.at === 'done'} say={say} />}
      <main class="page-width page-main" id="content" tabIndex={-1} ref={main}>
        {state.desk.round?.demo && <Alert color="warning">{say('page-demo')}</Alert>}
        {children}
        <Status state={state} say={say} onCancel={onCancel} />
      </main>
      <footer class="page-foot">
        <div class="page-width">
          <p class="ds-paragraph">{say('page-foot-local')}</p>
          {hasEngine && (
            <button type="button" class="ds-link page-foot-link" onClick={onProof}>
              {say('page-foot-proof')}
            </button>
          )}
          <p class="ds-paragraph">{say('page-foot-version', { version: __VERSION__ })}</p>
        </div>
      </footer>
    </div>
  );
}

type LanguagesProps = { language: Language; say: Say; onLanguage(language: Language): void };

function Languages({ language, say, onLanguage }: LanguagesProps) {
  return (
    <fieldset class="page-languages">
      <legend class="ds-sr-only">{say('page-language')}</legend>
      <div class="ds-toggle-group" data-size="sm" data-variant="secondary">
        {LANGUAGES.map(one => (
          <label class="ds-button" data-variant="tertiary" lang={one} key={one}>
            <input type="radio" name="language" checked={one === language} onChange={() => onLanguage(one)} />
            {LANGUAGE_NAMES[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const STEP_KEYS: Record<Step, string> = {
  files: 'step-files',
  columns: 'step-columns',
  findings: 'step-findings',
  outgoing: 'step-outgoing',
};

function Steps({ at, done, say }: { at: Step; done: boolean; say: Say }) {
  const now = STEPS.indexOf(at) + (done ? 1 : 0);
  return (
    <nav class="page-steps" aria-label={say('page-steps')}>
      <ol class="page-width">
        {STEPS.map((step, index) => (
          <li
            key={step}
            data-state={index < now ? 'done' : index === now ? 'now' : 'later'}
            aria-current={index === now ? 'step' : undefined}
          >
            <span class="page-step-number" aria-hidden="true">
              {index < now ? '✓' : index + 1}
            </span>
            <span class="page-step-name">
              {say(STEP_KEYS[step])}
              {index < now && <span class="ds-sr-only"> ({say('page-step-done')})</span>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const WORK_KEYS: Record<Work, string> = {
  starting: 'busy-starting',
  reading: 'busy-reading',
  making: 'busy-making',
  opening: 'busy-opening',
  checking: 'busy-checking',
  marking: 'busy-marking',
  preparing: 'busy-preparing',
  sealing: 'busy-sealing',
  proving: 'busy-proving',
};

/** Work that is over at once is not worth a flash on the screen. */
const PATIENCE_MS = 250;

/** The line that says what is going on, and the live region that reads it out. */
function Status({ state, say, onCancel }: { state: State; say: Say; onCancel(): void }) {
  const { busy, notice } = state;
  const working = busy !== null;
  const [shown, setShown] = useState(false);
  useEffect(() => {
    setShown(false);
    if (!working) return;
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [working]);
  const visible = busy && shown ? busy : null;
  const percent = visible?.progress ? portion(visible.progress.done, visible.progress.total) : null;
  return (
    <>
      <div class="ds-sr-only" role="status">
        {visible ? say(WORK_KEYS[visible.work]) : notice}
        {percent !== null &&
          percent < 100 &&
          ` ${say('busy-percent', { percent: Math.floor(percent / 25) * 25 })}`}
      </div>
      {visible && (
        <div class="page-busy">
          <div class="page-busy-box">
            <svg class="ds-spinner" data-size="sm" viewBox="0 0 50 50" aria-hidden="true">
              <circle class="ds-spinner__background" cx="25" cy="25" r="20" fill="none" stroke-width="5" />
              <circle class="ds-spinner__circle" cx="25" cy="25" r="20" fill="none" stroke-width="5" />
            </svg>
            <div class="page-busy-text">
              <p class="ds-paragraph" aria-hidden="true">
                {say(WORK_KEYS[visible.work])}
              </p>
              {percent !== null && (
                <progress max={100} value={percent} aria-label={say(WORK_KEYS[visible.work])} />
              )}
            </div>
            {visible.work !== 'starting' && (
              <Button variant="secondary" size="sm" onClick={onCancel}>
                {say('cancel')}
              </Button>
            )}
          </div>
        </div>
      )}
    </>
  );
}

function portion(done: number, total: number): number {
  return total > 0 ? Math.min(100, Math.round((100 * done) / total)) : 0;
}
