// Why a warning may stand.

import type { Reason } from '../engine/wire.ts';
import type { Say } from '../text.ts';

const REASONS: readonly [Reason, string][] = [
  ['confirmed', 'reason-confirmed'],
  ['unknown', 'reason-unknown'],
  ['other', 'reason-other'],
];

type ReasonsProps = {
  name: string;
  reason: Reason | null;
  lacks: boolean;
  /** What is said when there is none. */
  missing?: string;
  say: Say;
  onReason(reason: Reason): void;
};

export function Reasons({ name, reason, lacks, missing, say, onReason }: ReasonsProps) {
  const errorId = `${name}-error`;
  return (
    <fieldset class="ds-fieldset page-reasons" aria-describedby={lacks ? errorId : undefined}>
      <legend class="ds-label">{say('reason-legend')}</legend>
      <div class="page-reason-list">
        {REASONS.map(([value, key]) => (
          <div class="ds-field" key={value}>
            <input
              class="ds-input"
              type="radio"
              id={`${name}-${value}`}
              name={name}
              checked={reason === value}
              aria-invalid={lacks}
              onChange={() => onReason(value)}
            />
            <label for={`${name}-${value}`}>{say(key)}</label>
          </div>
        ))}
      </div>
      {lacks && (
        <p class="ds-validation-message" id={errorId}>
          {missing ?? say('reason-missing')}
        </p>
      )}
    </fieldset>
  );
}
