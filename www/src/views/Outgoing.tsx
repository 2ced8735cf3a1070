// Step 4: what is sent. First what is missing for it, if anything is.

import type { Outgoing as OutgoingView } from '../engine/wire.ts';
import type { GivenRefusal, OnDesk } from '../state.ts';
import { missingForSending } from '../state.ts';
import type { Say } from '../text.ts';
import { Missing, OpenPass } from './Desk.tsx';
import { FileList } from './FileList.tsx';
import { Actions, Alert, Button, DropZone, Heading2, Lead, RefusalAlert, Scroller, Title } from './parts.tsx';

type LockedProps = {
  desk: OnDesk;
  refusal: GivenRefusal | null;
  say: Say;
  onFiles(files: File[]): void;
  onRemove(id: number): void;
  onPhrase(phrase: string): void;
  onMakePass(): void;
  onNext(): void;
  onBack(): void;
};

export function Locked({ desk, refusal, say, ...on }: LockedProps) {
  const missing = missingForSending(desk);
  return (
    <>
      <Title>{say('outgoing-title')}</Title>
      <Lead>{say('outgoing-locked-lead')}</Lead>
      <Missing desk={desk} say={say} optional={false} />
      {(missing.includes('round') || missing.includes('pass')) && (
        <DropZone
          label={say('drop-label')}
          hint={say('drop-hint')}
          button={say('drop-button')}
          onFiles={on.onFiles}
        />
      )}
      <RefusalAlert refusal={refusal} say={say} />
      <FileList files={desk.files} say={say} onRemove={on.onRemove} />
      <OpenPass desk={desk} say={say} onPhrase={on.onPhrase} />
      <Actions>
        {missing.length === 0 && <Button onClick={on.onNext}>{say('outgoing-continue')}</Button>}
        {missing.includes('pass') && (
          <Button variant="secondary" onClick={on.onMakePass}>
            {say('start-first-button')}
          </Button>
        )}
        <Button variant="tertiary" onClick={on.onBack}>
          {say('back')}
        </Button>
      </Actions>
    </>
  );
}

type OutgoingProps = {
  outgoing: OutgoingView | null;
  nil: boolean;
  refusal: GivenRefusal | null;
  say: Say;
  onSeal(): void;
  onBack(): void;
};

export function Outgoing({ outgoing, nil, refusal, say, ...on }: OutgoingProps) {
  return (
    <>
      <Title>{say('outgoing-title')}</Title>
      {!outgoing && refusal && <Lead>{say('outgoing-refused')}</Lead>}
      {outgoing && <Lead>{say('outgoing-lead')}</Lead>}
      <RefusalAlert refusal={refusal} say={say} />
      {outgoing && (
        <>
          <Summary outgoing={outgoing} nil={nil} say={say} />
          {outgoing.preview.rows.length > 0 && <PreviewTable outgoing={outgoing} say={say} />}
          <div class="page-stack">
            <Heading2>{say('outgoing-payload')}</Heading2>
            <p class="ds-paragraph">{say('outgoing-payload-text')}</p>
            <details class="ds-details page-payload" data-variant="default" data-color="neutral">
              <summary>{say('outgoing-payload-show')}</summary>
              <Scroller label={say('outgoing-payload')} class="page-payload-text">
                <pre translate={false}>{outgoing.payload}</pre>
              </Scroller>
            </details>
          </div>
        </>
      )}
      <Actions>
        {outgoing && <Button onClick={on.onSeal}>{say('outgoing-seal')}</Button>}
        <Button variant="tertiary" onClick={on.onBack}>
          {say('back')}
        </Button>
      </Actions>
    </>
  );
}

function Summary({ outgoing, nil, say }: { outgoing: OutgoingView; nil: boolean; say: Say }) {
  return (
    <>
      <dl class="ds-card page-facts page-summary" data-color="neutral">
        <dt>{say('outgoing-from')}</dt>
        <dd>{outgoing.partner_name}</dd>
        <dt>{say('outgoing-content')}</dt>
        <dd class="page-strong">
          {nil ? say('outgoing-nil') : say('outgoing-rows', { rows: outgoing.rows })}
        </dd>
        {!nil && (
          <>
            <dt>{say('outgoing-tokens')}</dt>
            <dd>
              <Identifiers outgoing={outgoing} say={say} />
            </dd>
            <dt>{say('outgoing-columns')}</dt>
            <dd>{outgoing.preview.headings.join(', ')}</dd>
          </>
        )}
      </dl>
      <Alert color="success">
        <p class="ds-paragraph page-strong">{say('outgoing-scan')}</p>
        <p class="ds-paragraph">{outgoing.scanned}</p>
      </Alert>
    </>
  );
}

function Identifiers({ outgoing, say }: { outgoing: OutgoingView; say: Say }) {
  if (outgoing.identifiers.length === 0) return <>{say('outgoing-no-identifiers')}</>;
  return (
    <>
      <ul class="page-plain-list">
        {outgoing.identifiers.map(({ label, count }) => (
          <li key={label}>{say('outgoing-identifier', { label, count })}</li>
        ))}
      </ul>
      <p class="page-subtle">{say('outgoing-tokens-text')}</p>
    </>
  );
}

function PreviewTable({ outgoing, say }: { outgoing: OutgoingView; say: Say }) {
  const { headings, rows } = outgoing.preview;
  return (
    <div class="page-stack">
      <Heading2>{say('outgoing-preview')}</Heading2>
      <p class="ds-paragraph">
        {rows.length === outgoing.rows
          ? say('outgoing-preview-all', { rows: rows.length })
          : say('outgoing-preview-text', { rows: rows.length, total: outgoing.rows })}
      </p>
      <Scroller label={say('outgoing-preview')} class="page-preview">
        <table class="ds-table" data-size="sm" data-color="neutral">
          <thead>
            <tr>
              {headings.map(heading => (
                <th scope="col" key={heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {row.map((value, column) => (
                  <td key={headings[column]}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </div>
  );
}
