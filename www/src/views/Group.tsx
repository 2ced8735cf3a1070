// One rule: what was found, what was expected, what to do, and where.

import { useState } from 'preact/hooks';
import type { FindingView, Reason, RuleGroup } from '../engine/wire.ts';
import type { Say } from '../text.ts';
import { Button, Heading3 } from './parts.tsx';
import { Reasons } from './Reasons.tsx';

/** So many places are shown before the user asks for the rest. */
const FEW = 6;

const COLORS = { error: 'danger', warning: 'warning', note: 'info' };
const SEVERITY_KEYS = { error: 'severity-error', warning: 'severity-warning', note: 'severity-note' };

type GroupProps = {
  id: string;
  group: RuleGroup;
  reason: Reason | null;
  lacksReason: boolean;
  say: Say;
  onReason(reason: Reason): void;
};

export function Group({ id, group, reason, lacksReason, say, onReason }: GroupProps) {
  const color = COLORS[group.severity];
  return (
    <article
      class="ds-card page-group"
      data-color={color}
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
    >
      <div class="page-group-head">
        <span class="ds-tag" data-color={color} data-size="sm">
          {say(SEVERITY_KEYS[group.severity])}
        </span>
        <span class="page-subtle">{say('group-count', { count: group.count })}</span>
      </div>
      <Heading3 id={`${id}-title`}>{group.title}</Heading3>
      <dl class="page-facts">
        <dt>{say('group-found')}</dt>
        <dd>{group.found}</dd>
        {group.expected && (
          <>
            <dt>{say('group-expected')}</dt>
            <dd>{group.expected}</dd>
          </>
        )}
        <dt>{say('group-todo')}</dt>
        <dd>{group.todo}</dd>
        {group.shown.length > 0 && (
          <>
            <dt>{say('group-where')}</dt>
            <dd>
              <Places group={group} say={say} />
            </dd>
          </>
        )}
      </dl>
      {group.severity === 'warning' && (
        <Reasons name={id} reason={reason} lacks={lacksReason} say={say} onReason={onReason} />
      )}
    </article>
  );
}

function Places({ group, say }: { group: RuleGroup; say: Say }) {
  const [all, setAll] = useState(false);
  const shown = all ? group.shown : group.shown.slice(0, FEW);
  const severalFiles = new Set(group.shown.map(finding => finding.file)).size > 1;
  return (
    <div class="page-stack page-places">
      {bySheet(shown).map(findings => (
        <Sheet key={`${findings[0].file} ${findings[0].sheet}`} findings={findings} named={severalFiles} />
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

/** The places of one sheet. A place without a cell is a sentence of its own. */
function Sheet({ findings, named }: { findings: Some<FindingView>; named: boolean }) {
  const [first] = findings;
  return (
    <div class="page-sheet-places">
      <span class="page-subtle">{named ? `${first.file}, ${first.sheet}` : first.sheet}</span>
      <ul>
        {findings.map((finding, index) => (
          <li key={index}>
            {finding.cell ? (
              <>
                <span class="page-cell" aria-hidden="true">
                  {finding.cell}
                </span>
                <span class="ds-sr-only">{finding.text}</span>
              </>
            ) : (
              finding.text
            )}
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
