// The files are made: save them, send the first.

import type { ComponentChildren } from 'preact';
import type { Sealed } from '../engine/wire.ts';
import type { State } from '../state.ts';
import type { Say } from '../text.ts';
import { Digits } from './NewPass.tsx';
import { Actions, AskTwice, Button, Heading2, Lead, SaveLink, Title } from './parts.tsx';

type DoneProps = {
  sealed: Sealed;
  saved: State['saved'];
  say: Say;
  onSaved(what: keyof State['saved']): void;
  onRestart(): void;
};

export function Done({ sealed, saved, say, onSaved, onRestart }: DoneProps) {
  return (
    <>
      <Title>{say('done-title')}</Title>
      <Lead>{say('done-lead')}</Lead>
      <ul class="page-plain-list page-handed">
        <Handed
          name={sealed.bundle_name}
          title={say('done-bundle')}
          text={say('done-bundle-text')}
          saved={saved.bundle}
          say={say}
          main
        >
          <SaveLink file={sealed.bundle} name={sealed.bundle_name} onSave={() => onSaved('bundle')}>
            {say('done-bundle-save')}
          </SaveLink>
        </Handed>
        {sealed.receipt && sealed.receipt_name && (
          <Handed
            name={sealed.receipt_name}
            title={say('done-receipt')}
            text={say('done-receipt-text')}
            saved={saved.receipt}
            say={say}
          >
            <SaveLink
              file={sealed.receipt}
              name={sealed.receipt_name}
              variant="secondary"
              onSave={() => onSaved('receipt')}
            >
              {say('done-receipt-save')}
            </SaveLink>
          </Handed>
        )}
        <Handed
          name={sealed.readable_name}
          title={say('done-readable')}
          text={say('done-readable-text')}
          saved={saved.readable}
          say={say}
        >
          <SaveLink
            file={sealed.readable}
            name={sealed.readable_name}
            variant="secondary"
            onSave={() => onSaved('readable')}
          >
            {say('done-readable-save')}
          </SaveLink>
        </Handed>
      </ul>

      <section class="page-stack" aria-labelledby="send">
        <Heading2 id="send">{say('done-send')}</Heading2>
        <p class="ds-paragraph">{say('done-send-mail', { file: sealed.bundle_name, email: sealed.email })}</p>
        <p class="ds-paragraph">{say('done-send-phone', { phone: sealed.phone })}</p>
        <p class="ds-paragraph">{say('done-another')}</p>
      </section>

      <section class="page-stack" aria-labelledby="rings">
        <Heading2 id="rings">{say('done-code')}</Heading2>
        <p class="ds-paragraph">{say('done-code-text')}</p>
        <Digits label={say('code-label')} code={sealed.code} />
      </section>

      <details class="ds-details" data-variant="default" data-color="neutral">
        <summary>{say('done-hash')}</summary>
        <p class="ds-paragraph page-hash" translate={false}>
          {sealed.sha256}
        </p>
      </details>

      <Actions>
        {saved.bundle ? (
          <Button variant="secondary" onClick={onRestart}>
            {say('restart')}
          </Button>
        ) : (
          <AskTwice
            button={say('restart')}
            question={say('done-restart-sure')}
            yes={say('done-restart-yes')}
            no={say('cancel')}
            onYes={onRestart}
          />
        )}
      </Actions>
    </>
  );
}

type HandedProps = {
  name: string;
  title: string;
  text: string;
  saved: boolean;
  main?: boolean;
  say: Say;
  children: ComponentChildren;
};

function Handed({ name, title, text, saved, main, say, children }: HandedProps) {
  return (
    <li
      class="ds-card page-stack"
      data-variant={main ? 'tinted' : undefined}
      data-color={main ? 'accent' : 'neutral'}
    >
      <Heading2 size="xs">{title}</Heading2>
      <p class="page-file-name">{name}</p>
      <p class="ds-paragraph">{text}</p>
      <div class="page-actions">
        {children}
        {saved && (
          <span class="ds-tag" data-color="success">
            ✓ {say('done-saved')}
          </span>
        )}
      </div>
    </li>
  );
}
