// When the page cannot work, or has stopped working.

import type { Unavailable } from '../engine/protocol.ts';
import type { Say } from '../text.ts';
import { Actions, Alert, Button, Lead, Title } from './parts.tsx';

const KEYS: Record<Unavailable, string> = {
  worker: 'unavailable-worker',
  wasm: 'unavailable-wasm',
  inflate: 'unavailable-inflate',
};

export function NotHere({ what, say }: { what: Unavailable; say: Say }) {
  return (
    <>
      <Title>{say('unavailable-title')}</Title>
      <Lead>{say(KEYS[what])}</Lead>
      <p class="ds-paragraph">{say('unavailable-todo')}</p>
    </>
  );
}

export function Stopped({ place, say, onRestart }: { place: string; say: Say; onRestart(): void }) {
  return (
    <>
      <Title>{say('broken-title')}</Title>
      <Lead>{say('broken-text')}</Lead>
      <Alert color="info">
        <p class="ds-paragraph">{place ? say('broken-place', { place }) : say('broken-no-place')}</p>
      </Alert>
      <Actions>
        <Button onClick={onRestart}>{say('restart')}</Button>
      </Actions>
    </>
  );
}
