// Step 2: what was read.

import type { CheckView, ColumnView, FieldName, SavedFile, SheetView, SkippedRow } from '../engine/wire.ts';
import type { GivenRefusal, Remark } from '../state.ts';
import type { Say } from '../text.ts';
import { MendedZone, Remarked, WhichOlder, type WhichOlderProps } from './Mended.tsx';
import {
  Actions,
  Alert,
  Button,
  Heading2,
  Heading3,
  Lead,
  RefusalAlert,
  SaveButton,
  Scroller,
  Title,
} from './parts.tsx';

type ColumnsProps = WhichOlderProps & {
  check: CheckView;
  leaveBlank: string[];
  refusal: GivenRefusal | null;
  remark: Remark | null;
  onFiles(files: File[]): void;
  onLeaveBlank(field: string, blank: boolean): void;
  onName(sheet: number, column: string, field: string): void;
  columnsFile(): Promise<SavedFile | null | undefined>;
  onNext(): void;
  onBack(): void;
};

export function Columns({
  check,
  leaveBlank,
  refusal,
  remark,
  say,
  onFiles,
  onLeaveBlank,
  onName,
  columnsFile,
  onNext,
  onBack,
  ...which
}: ColumnsProps) {
  return (
    <>
      <Title>{say('columns-title')}</Title>
      <Lead>
        {say('columns-rows', { rows: check.rows })} {check.sheets.length > 0 && say('columns-lead')}
      </Lead>
      <RefusalAlert refusal={refusal} say={say} />
      <Remarked remark={remark} say={say} />
      <WhichOlder {...which} say={say} />
      {check.assumed_year !== null && (
        <Alert color="info">
          <p class="ds-paragraph">{say('columns-assumed-year', { year: String(check.assumed_year) })}</p>
        </Alert>
      )}

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

      {check.sheets.map((sheet, at) => (
        <Sheet
          sheet={sheet}
          before={check.sheets[at - 1]}
          fields={check.fields}
          onName={(column, field) => onName(at, column, field)}
          say={say}
          key={`${sheet.file} ${sheet.sheet} ${at}`}
        />
      ))}

      {check.sheets.some(sheet => sheet.columns.some(column => column.own)) && (
        <section class="ds-card page-stack" data-color="neutral" aria-labelledby="columns-keep">
          <Heading2 id="columns-keep" size="2xs">
            {say('columns-keep')}
          </Heading2>
          <p class="ds-paragraph">{say('columns-keep-text')}</p>
          <div>
            <SaveButton make={columnsFile}>{say('columns-keep-save')}</SaveButton>
          </div>
        </section>
      )}

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

      <section class="page-stack" aria-labelledby="mend">
        <Heading2 id="mend" size="xs">
          {say('findings-how')}
        </Heading2>
        <p class="ds-paragraph">{say('columns-mend-text')}</p>
        <MendedZone desk={which.desk} say={say} onFiles={onFiles} />
      </section>

      <Actions>
        <Button onClick={onNext}>{say('columns-next')}</Button>
        <Button variant="tertiary" onClick={onBack}>
          {say('back')}
        </Button>
      </Actions>
    </>
  );
}

type Naming = { fields: FieldName[]; onName(column: string, field: string): void };

type SheetProps = Naming & { sheet: SheetView; before: SheetView | undefined; say: Say };

function Sheet({ sheet, before, fields, say, onName }: SheetProps) {
  const id = `sheet-${sheet.file}-${sheet.sheet}`.replace(/\W+/g, '-');
  const name = sheet.sheet ? say('columns-sheet', { sheet: sheet.sheet, file: sheet.file }) : sheet.file;
  const isSame = JSON.stringify(sheet.columns) === JSON.stringify(before?.columns);
  return (
    <section class="page-stack" aria-labelledby={id}>
      <Heading2 id={id} size="xs">
        {name}
      </Heading2>
      <p class="ds-paragraph">
        {say('columns-sheet-text', {
          rows: sheet.rows,
          header: String(sheet.header_row),
          first: String(sheet.first_row),
          last: String(sheet.last_row),
        })}
      </p>
      {isSame ? (
        <p class="ds-paragraph">{say('columns-same')}</p>
      ) : (
        <Table sheet={sheet} name={name} fields={fields} say={say} onName={onName} />
      )}
      {sheet.skipped.length > 0 && (
        <>
          <Heading3 size="2xs">{say('columns-skipped')}</Heading3>
          <ul class="ds-list">
            {byReason(sheet.skipped).map(([reason, rows]) => (
              <li key={reason}>
                {say(rows.length > LISTED ? 'columns-skipped-more' : 'columns-skipped-rows', {
                  reason,
                  rows: rows.slice(0, LISTED).join(', '),
                  more: rows.length - LISTED,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Headings are shown where one of them is not the form's own name of the column. */
function Table({ sheet, name, fields, say, onName }: Naming & { sheet: SheetView; name: string; say: Say }) {
  const free = fields.filter(({ field }) => !sheet.columns.some(column => column.field === field));
  const hasOther = sheet.columns.some(column => column.heading && column.heading !== column.label);
  const isUnknown = sheet.columns.some(column => column.heading === null && !column.own);
  return (
    <>
      <Scroller label={say('columns-table', { sheet: name })}>
        <table class="ds-table" data-size="sm" data-color="neutral">
          <thead>
            <tr>
              <th scope="col">{say('columns-column')}</th>
              {hasOther && <th scope="col">{say('columns-heading')}</th>}
              <th scope="col">{say('columns-read-as')}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.columns.map(column => (
              <tr key={column.column} data-unread={column.field === null || undefined}>
                <th scope="row">{column.column}</th>
                {hasOther && (
                  <td>{column.heading ?? <span class="page-subtle">{say('columns-unknown')}</span>}</td>
                )}
                <td>
                  <ReadAs column={column} free={free} say={say} onName={onName} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {isUnknown && (
        <p class="ds-paragraph page-subtle" data-size="sm">
          {say('columns-unknown-text')}
        </p>
      )}
    </>
  );
}

/** What a column is read as; where the form does not know its heading, the partner may say. */
function ReadAs({
  column,
  free,
  say,
  onName,
}: {
  column: ColumnView;
  free: FieldName[];
  say: Say;
  onName: Naming['onName'];
}) {
  const isKnown = column.heading !== null;
  if (isKnown && column.label) return <>{column.label}</>;
  if (isKnown) {
    return (
      <span class="ds-tag" data-color="warning" data-size="sm">
        {say('columns-unread')}
      </span>
    );
  }
  const own = column.field && column.label ? [{ field: column.field, label: column.label }] : [];
  return (
    <select
      class="ds-input page-read-as"
      data-size="sm"
      aria-label={say('columns-choose', { column: column.column })}
      value={column.field ?? ''}
      onChange={event => onName(column.column, event.currentTarget.value)}
    >
      <option value="">{say('columns-unread')}</option>
      {[...own, ...free].map(({ field, label }) => (
        <option value={field} key={field}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** So many row numbers are listed. */
const LISTED = 20;

function byReason(skipped: SkippedRow[]): [string, number[]][] {
  const reasons = new Map<string, number[]>();
  for (const { row, reason } of skipped) reasons.set(reason, [...(reasons.get(reason) ?? []), row]);
  return [...reasons];
}
