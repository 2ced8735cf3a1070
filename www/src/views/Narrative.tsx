// The narrative, point by point. What is typed here is what is sent, so nothing of it is hidden.

import { useRef } from 'preact/hooks';
import type { NarrativeText } from '../engine/wire.ts';
import type { GivenRefusal } from '../state.ts';
import type { Say } from '../text.ts';
import { Actions, Alert, Button, Lead, RefusalAlert, Title } from './parts.tsx';

const POINT_KEYS: readonly [string, string][] = [
  ['1', 'narrative-1'],
  ['2a', 'narrative-2a'],
  ['2b', 'narrative-2b'],
  ['3', 'narrative-3'],
  ['4', 'narrative-4'],
  ['5', 'narrative-5'],
  ['6', 'narrative-6'],
];

type NarrativeProps = {
  texts: NarrativeText[];
  refusal: GivenRefusal | null;
  say: Say;
  onType(texts: NarrativeText[]): void;
  onKeep(texts: NarrativeText[]): void;
  onBack(): void;
};

export function Narrative({ texts, refusal, say, onType, onKeep, onBack }: NarrativeProps) {
  const form = useRef<HTMLDivElement>(null);
  const first = useRef(texts);
  const written = () => {
    const fields = [...(form.current?.querySelectorAll('textarea') ?? [])];
    return fields.map(({ name, value }) => ({ point: name, text: value }));
  };
  return (
    <>
      <Title>{say('narrative-title')}</Title>
      <Lead>{say('narrative-lead')}</Lead>
      <Alert color="warning">
        <p class="ds-paragraph">{say('narrative-nobody')}</p>
      </Alert>
      <RefusalAlert refusal={refusal} say={say} />
      <div class="page-stack page-narrative" ref={form}>
        {POINT_KEYS.map(([point, key]) => (
          <div class="ds-field" key={point}>
            <label class="ds-label" for={`point-${point}`}>
              {say(key)}
            </label>
            <textarea
              class="ds-input"
              id={`point-${point}`}
              name={point}
              rows={5}
              autocomplete="off"
              spellcheck={false}
              onInput={() => onType(written())}
              defaultValue={first.current.find(text => text.point === point)?.text ?? ''}
            />
          </div>
        ))}
      </div>
      <Actions>
        <Button onClick={() => onKeep(written())}>{say('narrative-keep')}</Button>
        <Button variant="tertiary" onClick={onBack}>
          {say('back')}
        </Button>
      </Actions>
    </>
  );
}
