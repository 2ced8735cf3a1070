// Where a rule was broken: cells as Excel names them, or sentences where each place has its own.

import { useState } from 'preact/hooks';
import type { CheckView, FindingView, RuleGroup } from '../engine/wire.ts';
import type { Say } from '../text.ts';
import { Button } from './parts.tsx';
import { Value, type Values } from './values.tsx';

/** So many places are shown before the user asks for the rest. */
const FEW = 10;

/** What a place must be called by, besides its cell: nothing where only one sheet was read. */
export type Naming = 'cell' | 'sheet' | 'file';

export function namingOf({ sheets, groups }: CheckView): Naming {
  const files = [...sheets, ...groups.flatMap(group => group.shown)].map(({ file }) => file);
  if (new Set(files).size > 1) return 'file';
  return sheets.length > 1 ? 'sheet' : 'cell';
}

/** Whether there is anything to point at: not where the one sheet of the one file is meant as a whole. */
export function hasPlaces({ shown }: RuleGroup, naming: Naming): boolean {
  return shown.some(
    ({ file, sheet, place, text }) => text ?? (place || nameOf({ file, sheet, place }, naming)),
  );
}

/** The sheet, and the file where there are several; nothing where only one sheet was read. */
export function nameOf(
  { file, sheet, place }: Pick<FindingView, 'file' | 'sheet' | 'place'>,
  naming: Naming,
): string {
  const names = [naming === 'file' ? file : '', naming !== 'cell' || !place ? sheet : ''];
  return names.filter(part => part !== '').join(', ');
}

type PlacesProps = { group: RuleGroup; naming: Naming; values: Values; say: Say };

export function Places({ group, naming, values, say }: PlacesProps) {
  const [all, setAll] = useState(false);
  const shown = all ? group.shown : group.shown.slice(0, FEW);
  return (
    <div class="page-stack page-places">
      {bySheet(shown).map(findings => (
        <Sheet
          key={`${findings[0].file} ${findings[0].sheet}`}
          findings={findings}
          naming={naming}
          values={values}
          say={say}
        />
      ))}
      {all && group.shown.length < group.count && (
        <p class="ds-paragraph page-subtle" data-size="sm">
          {say('group-more', { shown: group.shown.length, count: group.count })}
        </p>
      )}
      {group.shown.length > FEW && (
        <div>
          <Button variant="tertiary" size="sm" onClick={() => setAll(!all)}>
            {all ? say('group-show-fewer') : say('group-show-all', { count: group.count })}
          </Button>
        </div>
      )}
    </div>
  );
}

type Some<T> = [T, ...T[]];

type SheetProps = { findings: Some<FindingView>; naming: Naming; values: Values; say: Say };

function Sheet({ findings, naming, values, say }: SheetProps) {
  const name = nameOf(findings[0], naming);
  return (
    <div class="page-sheet-places">
      {name && <span class="page-subtle">{name}</span>}
      <ul>
        {findings
          .filter(finding => finding.text ?? finding.place)
          .map((finding, index) => (
            <li key={index}>
              {finding.text ?? <span class="page-cell">{finding.place}</span>}{' '}
              <Value finding={finding} sheet={name} values={values} say={say} />
            </li>
          ))}
      </ul>
    </div>
  );
}

function bySheet(findings: FindingView[]): Some<FindingView>[] {
  const sheets = new Map<string, Some<FindingView>>();
  for (const finding of findings) {
    const key = `${finding.file} ${finding.sheet}`;
    const sheet = sheets.get(key);
    if (sheet) sheet.push(finding);
    else sheets.set(key, [finding]);
  }
  return [...sheets.values()];
}
