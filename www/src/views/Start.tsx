import type { Say } from '../text.ts';
import { Actions, Button, Heading2, Lead, Title } from './parts.tsx';

type StartProps = { say: Say; onBegin(): void; onFirstTime(): void };

export function Start({ say, onBegin, onFirstTime }: StartProps) {
  return (
    <>
      <Title>{say('start-title')}</Title>
      <Lead>{say('start-lead')}</Lead>

      <section class="page-stack" aria-labelledby="start-need">
        <Heading2 id="start-need">{say('start-need')}</Heading2>
        <ul class="page-needs">
          <Need name={say('start-need-workbook')} text={say('start-need-workbook-text')} />
          <Need name={say('start-need-round')} text={say('start-need-round-text')} />
          <Need name={say('start-need-pass')} text={say('start-need-pass-text')} />
        </ul>
        <p class="ds-paragraph">{say('start-check-only')}</p>
        <Actions>
          <Button onClick={onBegin}>{say('start-begin')}</Button>
        </Actions>
      </section>

      <section
        class="ds-card page-first"
        data-variant="tinted"
        data-color="accent"
        aria-labelledby="start-first"
      >
        <Heading2 id="start-first" size="xs">
          {say('start-first')}
        </Heading2>
        <p class="ds-paragraph">{say('start-first-text')}</p>
        <Button variant="secondary" onClick={onFirstTime}>
          {say('start-first-button')}
        </Button>
      </section>

      <section class="page-stack" aria-labelledby="start-how">
        <Heading2 id="start-how" size="xs">
          {say('start-how')}
        </Heading2>
        <ol class="ds-list">
          <li>{say('start-how-files')}</li>
          <li>{say('start-how-columns')}</li>
          <li>{say('start-how-findings')}</li>
          <li>{say('start-how-outgoing')}</li>
        </ol>
      </section>
    </>
  );
}

function Need({ name, text }: { name: string; text: string }) {
  return (
    <li class="ds-card" data-color="neutral">
      <p class="ds-paragraph page-need-name">{name}</p>
      <p class="ds-paragraph">{text}</p>
    </li>
  );
}
