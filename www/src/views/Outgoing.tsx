// Step 4: what is sent. First what is missing for it, if anything is.

import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { LeakView, Outgoing as OutgoingView, Reason } from '../engine/wire.ts';
import { leakKey } from '../journey.ts';
import type { GivenRefusal, OnDesk, Remark } from '../state.ts';
import { hasPersons, missingForSending } from '../state.ts';
import type { Say } from '../text.ts';
import { Missing, OpenPass } from './Desk.tsx';
import { FileList } from './FileList.tsx';
import { Leaks, leakId } from './Leaks.tsx';
import { Remarked } from './Mended.tsx';
import {
  Actions,
  Alert,
  Button,
  DropZone,
  goTo,
  Heading2,
  Lead,
  RefusalAlert,
  Scroller,
  Title,
} from './parts.tsx';

type LockedProps = {
  nil: boolean;
  desk: OnDesk;
  refusal: GivenRefusal | null;
  remark: Remark | null;
  say: Say;
  onFiles(files: File[]): void;
  onRemove(id: number): void;
  onPhrase(phrase: string): void;
  onMakePass(): void;
  onNext(): void;
  onBack(): void;
};

export function Locked({ nil, desk, refusal, remark, say, ...on }: LockedProps) {
  const missing = missingForSending(desk);
  const lead = hasPersons(desk) ? 'outgoing-locked-lead' : 'outgoing-locked-texts';
  return (
    <>
      <Title>{say('outgoing-title')}</Title>
      <Lead>{say(nil ? 'outgoing-locked-nil' : lead)}</Lead>
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
      <Remarked remark={remark} say={say} />
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
  leaks: LeakView[];
  answers: Record<string, Reason>;
  refusal: GivenRefusal | null;
  say: Say;
  onAnswer(leak: LeakView, reason: Reason): void;
  onEdit(): void;
  onFiles(): void;
  onAgain(): void;
  onSeal(): void;
  onBack(): void;
};

export function Outgoing({ outgoing, leaks, answers, refusal, say, ...on }: OutgoingProps) {
  const [asked, setAsked] = useState(false);
  const standing = leaks.find(leak => !leak.may_stand || !answers[leakKey(leak)]);
  const next = () => {
    if (!standing) return on.onAgain();
    setAsked(true);
    goTo(leakId(standing));
  };
  return (
    <>
      {/* A new heading takes the focus: the button that leads on from the places goes away with them. */}
      <Title key={leaks.length > 0 ? 'places' : 'report'}>{say('outgoing-title')}</Title>
      {!outgoing && refusal && <Lead>{say('outgoing-refused')}</Lead>}
      {outgoing && <Lead>{say('outgoing-lead')}</Lead>}
      <RefusalAlert refusal={refusal} say={say} />
      {outgoing && (
        <>
          <Summary outgoing={outgoing} say={say} />
          {outgoing.narrative.length > 0 && <Texts outgoing={outgoing} say={say} />}
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
      {!outgoing && leaks.length > 0 && (
        <Leaks
          leaks={leaks}
          answers={answers}
          asked={asked}
          say={say}
          onAnswer={on.onAnswer}
          onEdit={on.onEdit}
          onFiles={on.onFiles}
        />
      )}
      <Actions>
        {!outgoing && leaks.length > 0 && <Button onClick={next}>{say('leaks-next')}</Button>}
        {outgoing && <Button onClick={on.onSeal}>{say('outgoing-seal')}</Button>}
        <Button variant="tertiary" onClick={on.onBack}>
          {say('back')}
        </Button>
      </Actions>
    </>
  );
}

const PERSONS_KEYS = { report: 'outgoing-rows', nil: 'outgoing-nil', none: 'outgoing-no-persons' };

function Summary({ outgoing, say }: { outgoing: OutgoingView; say: Say }) {
  return (
    <>
      <dl class="ds-card page-facts page-summary" data-color="neutral">
        <dt>{say('outgoing-from')}</dt>
        <dd>{outgoing.partner_name}</dd>
        <dt>{say('outgoing-content')}</dt>
        <dd class="page-strong">
          {say(PERSONS_KEYS[outgoing.persons], { rows: outgoing.rows })}
          {outgoing.narrative.length > 0 && (
            <p class="ds-paragraph">{say('outgoing-narrative', { count: outgoing.narrative.length })}</p>
          )}
          {outgoing.case.length > 0 && (
            <p class="ds-paragraph">{say('outgoing-case', { count: outgoing.case.length })}</p>
          )}
        </dd>
        {outgoing.case.length > 0 && (
          <>
            <dt>{say('kind-case')}</dt>
            <dd>
              <ul class="page-plain-list">
                {outgoing.case.map(({ label, count }) => (
                  <li key={label}>
                    {label}: {count}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        {outgoing.persons === 'report' && (
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

function Texts({ outgoing, say }: { outgoing: OutgoingView; say: Say }) {
  return (
    <section class="page-stack" aria-labelledby="texts">
      <Heading2 id="texts">{say('outgoing-texts')}</Heading2>
      <dl class="page-facts">
        {outgoing.narrative.map(({ point, text }) => (
          <Fragment key={point}>
            <dt class="page-point">{point}</dt>
            <dd class="page-written">{text}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
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
      <p class="ds-paragraph">{say('outgoing-preview-place')}</p>
      <Scroller label={say('outgoing-preview')} class="page-preview">
        <table class="ds-table" data-size="sm" data-color="neutral">
          <thead>
            <tr>
              <th scope="col">{say('outgoing-preview-row')}</th>
              {headings.map(heading => (
                <th scope="col" key={heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, sheet, file, answers }, index) => (
              <tr key={index}>
                <th scope="row">
                  {row}
                  {sheet && <span class="page-subtle"> {sheet}</span>}
                  {file && <span class="page-subtle"> {file}</span>}
                </th>
                {answers.map((value, column) => (
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
