// One rule: what was found, what was expected, what to do, and where. A rule that is broken in several columns is
// answered for once, so it is one card.

import { Fragment } from 'preact';
import type { Reason, RuleGroup } from '../engine/wire.ts';
import type { Say } from '../text.ts';
import { hasPlaces, type Naming, Places } from './Places.tsx';
import { Heading3 } from './parts.tsx';
import { Reasons } from './Reasons.tsx';
import type { Values } from './values.tsx';

export const COLORS = { error: 'danger', warning: 'warning', note: 'info' };
export const SEVERITY_KEYS = { error: 'severity-error', warning: 'severity-warning', note: 'severity-note' };

/** The groups of one rule, a column each. */
export type Groups = [RuleGroup, ...RuleGroup[]];

export function byRule(groups: RuleGroup[]): Groups[] {
  const rules = new Map<string, Groups>();
  for (const group of groups) {
    const rule = rules.get(group.code);
    if (rule) rule.push(group);
    else rules.set(group.code, [group]);
  }
  return [...rules.values()];
}

type RuleProps = {
  id: string;
  groups: Groups;
  naming: Naming;
  values: Values;
  reason: Reason | null;
  lacksReason: boolean;
  say: Say;
  onReason(reason: Reason): void;
};

export function Rule({ id, groups, naming, values, reason, lacksReason, say, onReason }: RuleProps) {
  const [{ severity, title }] = groups;
  const color = COLORS[severity];
  const count = groups.reduce((sum, group) => sum + group.count, 0);
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
          {say(SEVERITY_KEYS[severity])}
        </span>
        <span class="page-subtle">{say('group-count', { count })}</span>
      </div>
      <Heading3 id={`${id}-title`}>{title}</Heading3>
      <dl class="page-facts">
        {groups.length === 1 ? (
          <One group={groups[0]} naming={naming} values={values} say={say} />
        ) : (
          <Several groups={groups} naming={naming} values={values} say={say} />
        )}
      </dl>
      {severity === 'warning' && (
        <Reasons name={id} reason={reason} lacks={lacksReason} say={say} onReason={onReason} />
      )}
    </article>
  );
}

type OneProps = { group: RuleGroup; naming: Naming; values: Values; say: Say };

function One({ group, naming, values, say }: OneProps) {
  return (
    <>
      <Fact name={say('group-found')} text={group.found} />
      <Fact name={say('group-expected')} text={group.expected} />
      <Fact name={say('group-todo')} text={group.todo} />
      {hasPlaces(group, naming) && (
        <>
          <dt>{say('group-where')}</dt>
          <dd>
            <Places group={group} naming={naming} values={values} say={say} />
          </dd>
        </>
      )}
    </>
  );
}

type SeveralProps = { groups: Groups; naming: Naming; values: Values; say: Say };

/** What holds for every column is said once; the title says what was found. */
function Several({ groups, naming, values, say }: SeveralProps) {
  const [first] = groups;
  const expected = groups.every(group => group.expected === first.expected) ? first.expected : null;
  const todo = groups.every(group => group.todo === first.todo) ? first.todo : null;
  return (
    <>
      <Fact name={say('group-expected')} text={expected} />
      <Fact name={say('group-todo')} text={todo} />
      {groups.map(group => (
        <Fragment key={group.field}>
          <dt>{group.field_label ?? say('group-where')}</dt>
          <dd>
            {!expected && <p class="ds-paragraph">{group.expected}</p>}
            {!todo && <p class="ds-paragraph">{group.todo}</p>}
            <Places group={group} naming={naming} values={values} say={say} />
          </dd>
        </Fragment>
      ))}
    </>
  );
}

function Fact({ name, text }: { name: string; text: string | null }) {
  return (
    text && (
      <>
        <dt>{name}</dt>
        <dd>{text}</dd>
      </>
    )
  );
}
