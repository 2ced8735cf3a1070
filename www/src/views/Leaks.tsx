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
};

export function Leaks({ leaks, answers, asked, say, onAnswer, onEdit }: LeaksProps) {
  return (
    <section class="page-stack" aria-labelledby="leaks">
      <Heading2 id="leaks">{say('leaks-title')}</Heading2>
      <Lead>{say('leaks-lead')}</Lead>
      {leaks.map(leak => {
        const key = leakKey(leak);
        const id = `leak-${key.replace(':', '-')}`;
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
          </article>
        );
      })}
      <div>
        <Button variant="secondary" onClick={onEdit}>
          {say('leaks-edit')}
        </Button>
      </div>
    </section>
  );
}
