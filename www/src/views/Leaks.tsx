// Places in the texts that may point out a person: what must go, and what may stand when somebody answers for it.

import type { LeakView, Reason } from '../engine/wire.ts';
import { leakKey } from '../journey.ts';
import type { Say } from '../text.ts';
import { Button, Heading2, Lead } from './parts.tsx';
import { Reasons } from './Reasons.tsx';

type LeaksProps = {
  leaks: LeakView[];
  answers: Record<string, Reason>;
  asked: boolean;
  say: Say;
  onAnswer(leak: LeakView, reason: Reason): void;
  onEdit(): void;
  onFiles(): void;
};

/** What a place in a text is reached by. */
export const leakId = (leak: LeakView) => `leak-${leakKey(leak).replace(':', '-')}`;

export function Leaks({ leaks, answers, asked, say, onAnswer, onEdit, onFiles }: LeaksProps) {
  return (
    <section class="page-stack" aria-labelledby="leaks">
      <Heading2 id="leaks">{say('leaks-title')}</Heading2>
      <Lead>{say('leaks-lead')}</Lead>
      {leaks.map(leak => {
        const key = leakKey(leak);
        const id = leakId(leak);
        return (
          <article
            class="ds-card page-group"
            data-color={leak.may_stand ? 'warning' : 'danger'}
            id={id}
            tabIndex={-1}
            aria-labelledby={`${id}-found`}
            key={key}
          >
            <p class="ds-paragraph page-strong" id={`${id}-found`}>
              {leak.found}
            </p>
            <p class="ds-paragraph page-quote">
              {leak.before && `… ${leak.before} `}
              <mark>{leak.word}</mark>
              {leak.after && ` ${leak.after} …`}
            </p>
            <p class="ds-paragraph page-subtle">{say('leaks-place', { place: leak.place })}</p>
            {leak.may_stand ? (
              <Reasons
                name={id}
                reason={answers[key] ?? null}
                lacks={asked && !answers[key]}
                missing={say('leaks-reason-missing')}
                say={say}
                onReason={reason => onAnswer(leak, reason)}
              />
            ) : (
              <p class="ds-paragraph">{say('leaks-must-go')}</p>
            )}
            {leak.in_case && <p class="ds-paragraph">{say('leaks-case')}</p>}
          </article>
        );
      })}
      <div class="page-actions">
        {leaks.some(leak => !leak.in_case) && (
          <Button variant="secondary" onClick={onEdit}>
            {say('leaks-edit')}
          </Button>
        )}
        {leaks.some(leak => leak.in_case) && (
          <Button variant="secondary" onClick={onFiles}>
            {say('leaks-case-add')}
          </Button>
        )}
      </div>
    </section>
  );
}
