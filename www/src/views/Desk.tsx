// What is still missing for sending, and opening the pass: on the first step, and again where it is needed.

import { missingForSending, type OnDesk } from '../state.ts';
import type { Say } from '../text.ts';
import { Alert, Heading2, SecretField, TakesFocus } from './parts.tsx';

type OpenPassProps = { desk: OnDesk; say: Say; onPhrase(phrase: string): void };

export function OpenPass({ desk, say, onPhrase }: OpenPassProps) {
  if (desk.pass) {
    return (
      <>
        <TakesFocus>
          <Alert color="success">
            <p class="ds-paragraph">{say('open-as', { name: desk.pass.name })}</p>
          </Alert>
        </TakesFocus>
        {!desk.pass.has_linkage_key && (
          <Alert color="info">
            <p class="ds-paragraph">{say('open-no-key')}</p>
          </Alert>
        )}
      </>
    );
  }
  // Opening needs the round; without it, the words would be typed for nothing.
  if (!desk.round || !desk.files.some(file => file.kind === 'pass' && !file.problem)) return null;
  return (
    <section class="ds-card page-stack" data-color="neutral" aria-labelledby="open-pass">
      <Heading2 id="open-pass" size="xs">
        {say('open-title')}
      </Heading2>
      <SecretField
        id="phrase"
        label={say('open-label')}
        hint={say('open-hint')}
        button={say('open-button')}
        empty={say('open-empty')}
        onText={onPhrase}
      />
    </section>
  );
}

const MISSING_KEYS = { round: 'missing-round', pass: 'missing-pass', open: 'missing-open' };

export function Missing({ desk, say, optional }: { desk: OnDesk; say: Say; optional: boolean }) {
  const missing = missingForSending(desk);
  if (missing.length === 0) return null;
  return (
    <Alert color="info">
      <p class="ds-paragraph">{say('missing-title')}</p>
      <ul class="ds-list">
        {missing.map(what => (
          <li key={what}>{say(MISSING_KEYS[what])}</li>
        ))}
      </ul>
      {optional && <p class="ds-paragraph">{say('missing-text')}</p>}
    </Alert>
  );
}

export function Round({ desk, say }: { desk: OnDesk; say: Say }) {
  const { round } = desk;
  if (!round) return null;
  return (
    <section class="page-round" aria-labelledby="round-title">
      <Heading2 id="round-title" size="2xs">
        {say('round-title')}
      </Heading2>
      <p class="ds-paragraph">{say('round-year', { year: String(round.year) })}</p>
      {round.deadline && <p class="ds-paragraph">{say('round-deadline', { deadline: round.deadline })}</p>}
      <p class="ds-paragraph">{say('round-fingerprint', { fingerprint: round.fingerprint })}</p>
      <p class="ds-paragraph page-subtle" data-size="sm">
        {say('round-fingerprint-hint')}
      </p>
    </section>
  );
}
