// Step 2: what was read.

import type { CheckView, SheetView } from '../engine/wire.ts';
import type { GivenRefusal } from '../state.ts';
import type { Say } from '../text.ts';
import { Actions, Button, Heading2, Heading3, Lead, RefusalAlert, Scroller, Title } from './parts.tsx';

type ColumnsProps = {
  check: CheckView;
  leaveBlank: string[];
  refusal: GivenRefusal | null;
  say: Say;
  onLeaveBlank(field: string, blank: boolean): void;
  onNext(): void;
  onBack(): void;
};

export function Columns({ check, leaveBlank, refusal, say, onLeaveBlank, onNext, onBack }: ColumnsProps) {
  return (
    <>
      <Title>{say('columns-title')}</Title>
      <Lead>
        {say('columns-rows', { rows: check.rows })} {say('columns-lead')}
      </Lead>
      <RefusalAlert refusal={refusal} say={say} />

      {check.missing_columns.length > 0 && (
        <fieldset class="ds-fieldset ds-card page-missing" data-color="warning">
          <legend class="ds-sr-only">{say('columns-missing')}</legend>
          <Heading2 size="xs">{say('columns-missing')}</Heading2>
          <p class="ds-paragraph">{say('columns-missing-text')}</p>
          <ul class="page-plain-list">
            {check.missing_columns.map(column => (
              <li key={column.field}>
                <p class="ds-paragraph page-strong" id={`missing-${column.field}`}>
                  {column.label}
                </p>
                <div class="ds-field">
                  <input
                    class="ds-input"
                    type="checkbox"
                    id={`blank-${column.field}`}
                    aria-describedby={`missing-${column.field}`}
                    checked={leaveBlank.includes(column.field)}
                    onChange={event => onLeaveBlank(column.field, event.currentTarget.checked)}
                  />
                  <label for={`blank-${column.field}`}>{say('columns-leave-blank')}</label>
                </div>
              </li>
            ))}
          </ul>
        </fieldset>
      )}

      {check.sheets.map(sheet => (
        <Sheet sheet={sheet} say={say} key={`${sheet.file} ${sheet.sheet}`} />
      ))}

      {check.unread.length > 0 && (
        <section class="page-stack" aria-labelledby="not-read">
          <Heading2 id="not-read" size="xs">
            {say('columns-not-read')}
          </Heading2>
          <ul class="ds-list">
            {check.unread.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}

      <Actions>
        <Button onClick={onNext}>{say('columns-next')}</Button>
        <Button variant="tertiary" onClick={onBack}>
          {say('back')}
        </Button>
      </Actions>
    </>
  );
}

function Sheet({ sheet, say }: { sheet: SheetView; say: Say }) {
  const id = `sheet-${sheet.file}-${sheet.sheet}`.replace(/\W+/g, '-');
  const unknown = sheet.columns.some(column => column.heading === null);
  return (
    <section class="page-stack" aria-labelledby={id}>
      <Heading2 id={id} size="xs">
        {say('columns-sheet', { sheet: sheet.sheet, file: sheet.file })}
      </Heading2>
      <p class="ds-paragraph">
        {say('columns-sheet-text', {
          rows: sheet.rows,
          header: String(sheet.header_row),
          first: String(sheet.first_row),
          last: String(sheet.last_row),
        })}
      </p>
      <Scroller label={say('columns-table', { sheet: sheet.sheet })}>
        <table class="ds-table" data-size="sm" data-color="neutral">
          <thead>
            <tr>
              <th scope="col">{say('columns-column')}</th>
              <th scope="col">{say('columns-heading')}</th>
              <th scope="col">{say('columns-read-as')}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.columns.map(column => (
              <tr key={column.column} data-unread={column.field === null || undefined}>
                <th scope="row">{column.column}</th>
                <td>{column.heading ?? <span class="page-subtle">{say('columns-unknown')}</span>}</td>
                <td>
                  {column.label ?? (
                    <span class="ds-tag" data-color="warning" data-size="sm">
                      {say('columns-unread')}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {unknown && (
        <p class="ds-paragraph page-subtle" data-size="sm">
          {say('columns-unknown-text')}
        </p>
      )}
      {sheet.skipped.length > 0 && (
        <>
          <Heading3 size="2xs">{say('columns-skipped')}</Heading3>
          <ul class="ds-list">
            {sheet.skipped.map(({ row, reason }) => (
              <li key={row}>{say('columns-skipped-row', { row: String(row), reason })}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
