// The findings row by row: for those who mend one person after the other. Warnings are answered for rule by rule.

import { useState } from 'preact/hooks';
import type { CheckView, RowFinding, RowGroup } from '../engine/wire.ts';
import type { Say } from '../text.ts';
import { type Naming, nameOf } from './Places.tsx';
import { Button, Heading2, Heading3, Lead } from './parts.tsx';
import { COLORS, SEVERITY_KEYS } from './Rule.tsx';
import { Value, type Values } from './values.tsx';

/** So many rows are shown before the user asks for the rest. */
const FEW = 20;

type RowsProps = {
  check: CheckView;
  naming: Naming;
  values: Values;
  say: Say;
  /** Leads to the rule, where a warning is answered for. */
  onRule(code: string): void;
};

export function Rows({ check: { by_row }, ...more }: RowsProps) {
  const { say } = more;
  const { rows, count, noted, noted_count } = by_row;
  return (
    <>
      {rows.length > 0 && (
        <section class="page-stack" aria-labelledby="rows">
          <Heading2 id="rows">{say('rows-heading')}</Heading2>
          <Lead>{say('rows-text')}</Lead>
          <List id="row" rows={rows} count={count} {...more} complete={by_row.complete} />
        </section>
      )}
      {noted.length > 0 && (
        <section class="page-stack" aria-labelledby="noted">
          <Heading2 id="noted">{say('rows-noted-heading')}</Heading2>
          <details class="ds-details page-notes" data-variant="default" data-color="neutral">
            <summary>{say('rows-noted-show', { count: noted_count })}</summary>
            <div class="page-stack">
              <List id="noted" rows={noted} count={noted_count} {...more} complete={by_row.complete} />
            </div>
          </details>
        </section>
      )}
    </>
  );
}

type ListProps = Omit<RowsProps, 'check'> & {
  id: string;
  rows: RowGroup[];
  count: number;
  complete: boolean;
};

function List({ id, rows, count, complete, ...more }: ListProps) {
  const [all, setAll] = useState(false);
  const { say } = more;
  return (
    <>
      {(all ? rows : rows.slice(0, FEW)).map((row, index) => (
        <Row key={`${row.file} ${row.sheet} ${row.row}`} id={`${id}-${index}`} row={row} {...more} />
      ))}
      {all && (rows.length < count || !complete) && (
        <p class="ds-paragraph page-subtle" data-size="sm">
          {say(complete ? 'group-more' : 'rows-more-at-least', { shown: rows.length, count })}
        </p>
      )}
      {rows.length > FEW && (
        <div>
          <Button variant="tertiary" size="sm" onClick={() => setAll(!all)}>
            {all ? say('group-show-fewer') : say('group-show-all', { count })}
          </Button>
        </div>
      )}
    </>
  );
}

type RowProps = Omit<RowsProps, 'check'> & { id: string; row: RowGroup };

function Row({ id, row, naming, values, say, onRule }: RowProps) {
  const { severity, findings, count } = row;
  const name = nameOf({ ...row, place: row.row ? `${row.row}` : '' }, naming);
  return (
    <article class="ds-card page-group" data-color={COLORS[severity]} aria-labelledby={`${id}-title`}>
      <div class="page-group-head">
        <Heading3 id={`${id}-title`}>
          {row.row ? say('rows-row', { row: row.row }) : say('rows-whole')}
        </Heading3>
        {name && <span class="page-subtle">{name}</span>}
      </div>
      <ul class="page-row-findings">
        {findings.map((finding, index) => (
          <Found key={index} finding={finding} sheet={name} values={values} say={say} onRule={onRule} />
        ))}
      </ul>
      {findings.length < count && (
        <p class="ds-paragraph page-subtle" data-size="sm">
          {say('group-more', { shown: findings.length, count })}
        </p>
      )}
    </article>
  );
}

type FoundProps = {
  finding: RowFinding;
  sheet: string;
  values: Values;
  say: Say;
  onRule(code: string): void;
};

function Found({ finding: { code, severity, title, todo, at }, sheet, values, say, onRule }: FoundProps) {
  return (
    <li>
      <div class="page-row-finding">
        <span class="ds-tag" data-color={COLORS[severity]} data-size="sm">
          {say(SEVERITY_KEYS[severity])}
        </span>
        {at.cell && <span class="page-cell">{at.place}</span>}
        <Value finding={at} sheet={sheet} values={values} say={say} />
      </div>
      <p class="ds-paragraph">{at.text}</p>
      <p class="ds-paragraph page-subtle">{todo}</p>
      {severity === 'warning' && (
        <button
          type="button"
          class="ds-link page-value-button"
          data-color="accent"
          onClick={() => onRule(code)}
        >
          {say('rows-to-rule', { title })}
        </button>
      )}
    </li>
  );
}
