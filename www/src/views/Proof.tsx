// Proof that nothing leaves: every way out, tried before the reader's eyes, in the page and in the worker.

import { useRef, useState } from 'preact/hooks';
import type { Outcome, Tried } from '../proof/attempts.ts';
import type { Proven } from '../state.ts';
import type { Say } from '../text.ts';
import { Actions, Alert, Button, Heading2, Heading3, Lead, Title } from './parts.tsx';

type ProofProps = {
  proven: Proven | null;
  say: Say;
  onTry(address: string): void;
  onBack(): void;
};

/** Nobody listens there, unless the reader does. */
const NOBODY = '127.0.0.1:49151';

export function Proof({ proven, say, onTry, onBack }: ProofProps) {
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState(false);
  const go = () => {
    const address = field.current?.value.trim() ?? '';
    const isAddress = /^[\w.-]+:\d{1,5}$/.test(address);
    setWrong(!isAddress);
    if (isAddress) onTry(address);
    else field.current?.focus();
  };
  return (
    <>
      <Title>{say('proof-title')}</Title>
      <Lead>{say('proof-lead')}</Lead>
      <div class="page-secret">
        <div class="ds-field">
          <label class="ds-label" for="proof-address">
            {say('proof-address')}
          </label>
          <p id="proof-address-hint" data-field="description">
            {say('proof-address-hint')}
          </p>
          <input
            class="ds-input"
            id="proof-address"
            type="text"
            autocomplete="off"
            spellcheck={false}
            defaultValue={NOBODY}
            aria-invalid={wrong}
            aria-describedby={wrong ? 'proof-address-hint proof-address-error' : 'proof-address-hint'}
            ref={field}
            onKeyDown={event => event.key === 'Enter' && go()}
          />
          {wrong && (
            <p class="ds-validation-message" id="proof-address-error">
              {say('proof-address-wrong')}
            </p>
          )}
        </div>
        <Button variant={proven ? 'secondary' : 'primary'} onClick={go}>
          {say('proof-try')}
        </Button>
      </div>
      {proven && <Results proven={proven} say={say} />}

      <section class="page-stack" aria-labelledby="proof-crosses">
        <Heading2 id="proof-crosses" size="xs">
          {say('proof-crosses')}
        </Heading2>
        <p class="ds-paragraph">{say('proof-crosses-text')}</p>
        <ul class="ds-list">
          <li>{say('proof-crosses-shown')}</li>
          <li>{say('proof-crosses-typed')}</li>
          <li>{say('proof-crosses-files')}</li>
        </ul>
        <p class="ds-paragraph">{say('proof-not-tried')}</p>
      </section>
      <section class="page-stack" aria-labelledby="proof-same">
        <Heading2 id="proof-same" size="xs">
          {say('proof-same')}
        </Heading2>
        <p class="ds-paragraph">{say('proof-same-text')}</p>
        <ul class="page-plain-list page-commands" translate={false}>
          <li>Windows: certutil -hashfile omfang.html SHA256</li>
          <li>macOS, Linux: shasum -a 256 omfang.html</li>
        </ul>
      </section>
      <Actions>
        <Button variant="tertiary" onClick={onBack}>
          {say('back')}
        </Button>
      </Actions>
    </>
  );
}

const OUTCOMES: readonly [Outcome, string][] = [
  ['open', 'proof-open'],
  ['unsaid', 'proof-unsaid'],
  ['stopped', 'proof-stopped'],
  ['absent', 'proof-absent'],
];

function Results({ proven, say }: { proven: Proven; say: Say }) {
  const counts = (tried: Tried[]) => {
    const of = (wanted: Outcome) => tried.filter(({ outcome }) => outcome === wanted).length;
    return { count: tried.length, open: of('open'), unsaid: of('unsaid') };
  };
  const [page, worker] = [counts(proven.page), counts(proven.worker)];
  return (
    <section class="page-stack page-proof" aria-labelledby="proof-results">
      <Heading2 id="proof-results">{say('proof-results')}</Heading2>
      <Alert color={worker.open === 0 ? 'success' : 'danger'}>
        <p class="ds-paragraph page-strong">{say('proof-worker-count', worker)}</p>
        <p class="ds-paragraph">{say('proof-worker-text')}</p>
      </Alert>
      <Alert color="info">
        <p class="ds-paragraph page-strong">{say('proof-page-count', page)}</p>
        <p class="ds-paragraph">{say('proof-page-text')}</p>
      </Alert>
      {page.unsaid + worker.unsaid > 0 && <p class="ds-paragraph">{say('proof-unsaid-text')}</p>}
      <Ways title={say('proof-in-page')} where="page" tried={proven.page} say={say} />
      <Ways title={say('proof-in-worker')} where="worker" tried={proven.worker} say={say} />
    </section>
  );
}

function Ways({ title, where, tried, say }: { title: string; where: string; tried: Tried[]; say: Say }) {
  return (
    <div class="page-stack" data-where={where}>
      <Heading3 size="2xs">{title}</Heading3>
      <dl class="page-facts">
        {OUTCOMES.map(([outcome, key]) => {
          const ways = tried.filter(one => one.outcome === outcome);
          if (ways.length === 0) return null;
          return (
            <>
              <dt>{say(key, { count: ways.length })}</dt>
              <dd>
                <ul class="page-ways" data-outcome={outcome} translate={false}>
                  {ways.map(({ way }) => (
                    <li class="page-cell" key={way}>
                      {way}
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          );
        })}
      </dl>
    </div>
  );
}
