// Step 3: errors and warnings, rule by rule.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CheckView, Dropped, Reason, SavedFile, Severity } from '../engine/wire.ts';
import type { Change, GivenRefusal } from '../state.ts';
import type { Say } from '../text.ts';
import { MendedZone, WhichOlder, type WhichOlderProps } from './Mended.tsx';
import { namingOf } from './Places.tsx';
import {
  Actions,
  Alert,
  Button,
  goTo,
  Heading2,
  Lead,
  NilReturn,
  RefusalAlert,
  SaveButton,
  TakesFocus,
  Title,
} from './parts.tsx';
import { Rows } from './Rows.tsx';
import { byRule, type Groups, Rule } from './Rule.tsx';
import { type AskValue, SaidValue, useValues } from './values.tsx';

type FindingsProps = Omit<WhichOlderProps, 'say'> & {
  check: CheckView;
  change: Change | null;
  again: boolean;
  acknowledged: Record<string, Reason>;
  /** Of which a marked copy can be had. */
  workbooks: Dropped[];
  refusal: GivenRefusal | null;
  say: Say;
  onFiles(files: File[]): void;
  onReason(code: string, reason: Reason): void;
  onNil(): void;
  findingsFile(): Promise<SavedFile | null | undefined>;
  valueAt: AskValue;
  annotatedFile(id: number): Promise<SavedFile | null | undefined>;
  onNext(): void;
  onBack(): void;
};

export function Findings(props: FindingsProps) {
  const { check, change, again, acknowledged, refusal, say } = props;
  const [asked, setAsked] = useState(false);
  const [view, setView] = useState<View>('rule');
  const wanted = useRef<string | null>(null);
  const summary = useRef<HTMLDivElement>(null);
  const of = (severity: Severity) => byRule(check.groups.filter(group => group.severity === severity));
  const [errors, warnings, notes] = [of('error'), of('warning'), of('note')];
  const unanswered = warnings.filter(([{ code }]) => !acknowledged[code]);
  const blocking = [...errors, ...unanswered];
  const isEmpty = check.rows === 0 && errors.length === 0;

  const next = () => {
    if (blocking.length === 0) return props.onNext();
    setAsked(true);
    // What stands in the way is answered for rule by rule.
    setView('rule');
    requestAnimationFrame(() => summary.current?.focus());
  };
  const naming = namingOf(check);
  const values = useValues(check, props.valueAt);
  // A rule that the rows lead to is there only when the rules are shown.
  useLayoutEffect(() => {
    if (view !== 'rule' || !wanted.current) return;
    goTo(wanted.current);
    wanted.current = null;
  }, [view]);
  const toRule = (code: string) => {
    wanted.current = `rule-${code}`;
    setView('rule');
  };
  const cards = (rules: Groups[]) =>
    rules.map(groups => {
      const [{ code, severity }] = groups;
      return (
        <Rule
          key={code}
          id={idOf(groups)}
          groups={groups}
          naming={naming}
          values={values}
          reason={acknowledged[code] ?? null}
          lacksReason={asked && severity === 'warning' && !acknowledged[code]}
          say={say}
          onReason={reason => props.onReason(code, reason)}
        />
      );
    });

  return (
    <>
      <Title>{say('findings-title')}</Title>
      {isEmpty ? (
        <section class="ds-card page-stack" data-variant="tinted" aria-labelledby="nil">
          <Heading2 id="nil" size="xs">
            {say('nil-empty-title')}
          </Heading2>
          <p class="ds-paragraph">{say('nil-empty-text')}</p>
          <div>
            <NilReturn say={say} onNil={props.onNil} />
          </div>
        </section>
      ) : (
        <ul class="page-counts">
          <Count
            severity="error"
            count={check.errors}
            text={say('findings-errors', { count: check.errors })}
          />
          <Count
            severity="warning"
            count={check.warnings}
            text={say('findings-warnings', { count: check.warnings })}
          />
          <Count severity="note" count={check.notes} text={say('findings-notes', { count: check.notes })} />
        </ul>
      )}
      {again && (
        <Alert color="info">
          <p class="ds-paragraph">{say('findings-again')}</p>
        </Alert>
      )}
      {change && (
        <TakesFocus of={change}>
          <Changed change={change} say={say} />
        </TakesFocus>
      )}
      <WhichOlder {...props} />
      <RefusalAlert refusal={refusal} say={say} />
      {!isEmpty && errors.length + warnings.length === 0 && (
        <Alert color="success">
          <p class="ds-paragraph page-strong">{say('findings-none')}</p>
          <p class="ds-paragraph">{say('findings-none-text')}</p>
        </Alert>
      )}

      {asked && blocking.length > 0 && (
        <div class="ds-error-summary" tabIndex={-1} ref={summary}>
          <Heading2 size="2xs">{say('summary-title')}</Heading2>
          <ul class="ds-list">
            {blocking.map(groups => (
              <li key={idOf(groups)}>
                <button type="button" class="ds-link" onClick={() => goTo(idOf(groups))}>
                  {say(groups[0].severity === 'error' ? 'summary-error' : 'summary-warning', {
                    title: groups[0].title,
                  })}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}

      {(errors.length > 0 || warnings.length > 0 || isEmpty) && (
        <section class="page-stack" aria-labelledby="how">
          <Heading2 id="how" size="xs">
            {say('findings-how')}
          </Heading2>
          <p class="ds-paragraph">{say('findings-how-text')}</p>
          <MendedZone desk={props.desk} say={say} onFiles={props.onFiles} />
          {!isEmpty && (
            <>
              <p class="ds-paragraph">{say('findings-mark-text')}</p>
              <div class="page-actions">
                {props.workbooks.map(({ id, name }) => (
                  <SaveButton key={id} make={() => props.annotatedFile(id)}>
                    {props.workbooks.length > 1 ? say('findings-mark-of', { name }) : say('findings-mark')}
                  </SaveButton>
                ))}
                <SaveButton make={props.findingsFile}>{say('findings-save')}</SaveButton>
              </div>
            </>
          )}
        </section>
      )}

      {check.groups.length > 0 && <Views view={view} say={say} onView={setView} />}
      {view === 'row' && <Rows check={check} naming={naming} values={values} say={say} onRule={toRule} />}
      {view === 'rule' && errors.length > 0 && (
        <section class="page-stack" aria-labelledby="errors">
          <Heading2 id="errors">{say('findings-error-heading')}</Heading2>
          <Lead>{say('findings-error-text')}</Lead>
          {cards(errors)}
        </section>
      )}
      {view === 'rule' && warnings.length > 0 && (
        <section class="page-stack" aria-labelledby="warnings">
          <Heading2 id="warnings">{say('findings-warning-heading')}</Heading2>
          <Lead>{say('findings-warning-text')}</Lead>
          {cards(warnings)}
        </section>
      )}
      {view === 'rule' && notes.length > 0 && (
        <section class="page-stack" aria-labelledby="notes">
          <Heading2 id="notes">{say('findings-note-heading')}</Heading2>
          <p class="ds-paragraph">{say('findings-note-text')}</p>
          <details class="ds-details page-notes" data-variant="default" data-color="neutral">
            <summary>{say('findings-note-show', { count: check.notes })}</summary>
            <div class="page-stack">{cards(notes)}</div>
          </details>
        </section>
      )}

      <SaidValue values={values} say={say} />
      <Actions>
        {!isEmpty && <Button onClick={next}>{say('findings-next')}</Button>}
        <Button variant="tertiary" onClick={props.onBack}>
          {say('back')}
        </Button>
      </Actions>
    </>
  );
}

type View = 'rule' | 'row';
const VIEW_KEYS: Record<View, string> = { rule: 'findings-by-rule', row: 'findings-by-row' };

function Views({ view, say, onView }: { view: View; say: Say; onView(view: View): void }) {
  return (
    <fieldset class="page-views">
      <legend class="ds-sr-only">{say('findings-views')}</legend>
      <div class="ds-toggle-group" data-size="sm" data-variant="secondary">
        {(['rule', 'row'] as const).map(one => (
          <label class="ds-button" data-variant="tertiary" key={one}>
            <input type="radio" name="view" checked={one === view} onChange={() => onView(one)} />
            {say(VIEW_KEYS[one])}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function idOf([{ code }]: Groups): string {
  return `rule-${code}`;
}

function Count({ severity, count, text }: { severity: Severity; count: number; text: string }) {
  const color = { error: 'danger', warning: 'warning', note: 'info' }[severity];
  return (
    <li class="page-count" data-color={count > 0 ? color : 'neutral'}>
      <span class="page-count-number">{count}</span> {text}
    </li>
  );
}

function Changed({ change, say }: { change: Change; say: Say }) {
  return (
    <Alert color={change.added > 0 ? 'warning' : change.fixed > 0 ? 'success' : 'info'}>
      <p class="ds-paragraph page-strong">
        {say('findings-fixed', { fixed: change.fixed, before: change.before })}
        {change.added > 0 && <> · {say('findings-new', { count: change.added })}</>}
      </p>
    </Alert>
  );
}
