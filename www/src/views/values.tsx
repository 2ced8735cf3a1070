// What stands in a cell, shown when it is asked for. It is held by the screen that shows it and by nothing else: it is
// gone when the screen is left or the workbook is checked again.

import { useMemo, useReducer } from 'preact/hooks';
import type { CellPlace, CheckView, FindingView, ValueView } from '../engine/wire.ts';
import type { Say } from '../text.ts';

export type AskValue = (cell: CellPlace) => Promise<ValueView | null | undefined>;

export type Values = {
  at(finding: FindingView): ValueView | undefined;
  /** Shows the value, or hides it. */
  toggle(finding: FindingView): void;
  /** The place that was last shown, for reading it out. */
  last(): FindingView | undefined;
};

export function useValues(check: CheckView, ask: AskValue): Values {
  const [, redraw] = useReducer<number, undefined>(count => count + 1, 0);
  return useMemo(() => {
    const shown = new Map<FindingView, ValueView>();
    let last: FindingView | undefined;
    const toggle = async (finding: FindingView) => {
      if (shown.delete(finding)) {
        last = undefined;
      } else {
        const value = finding.cell && (await ask(finding.cell));
        if (!value) return;
        shown.set(finding, value);
        last = finding;
      }
      redraw(undefined);
    };
    return {
      at: finding => shown.get(finding),
      toggle: finding => void toggle(finding),
      last: () => last,
    };
  }, [check]);
}

/** Reads out what was shown last. */
export function SaidValue({ values, say }: { values: Values; say: Say }) {
  const finding = values.last();
  const value = finding && values.at(finding);
  return (
    <div class="ds-sr-only" role="status">
      {value && say('value-said', { cell: finding.place, value: value.text })}
    </div>
  );
}

type ValueProps = { finding: FindingView; sheet: string; values: Values; say: Say };

/** The button beside a cell, and the value when it was asked for. */
export function Value({ finding, sheet, values, say }: ValueProps) {
  if (!finding.cell) return null;
  const value = values.at(finding);
  const cell = sheet ? `${finding.place}, ${sheet}` : finding.place;
  return (
    <>
      {value && (
        <span class="page-value" data-written={value.written || undefined} translate={false}>
          {value.text}
        </span>
      )}
      <button
        type="button"
        class="ds-link page-value-button"
        data-color="accent"
        aria-label={say(value ? 'value-hide-in' : 'value-show-in', { cell })}
        onClick={() => values.toggle(finding)}
      >
        {say(value ? 'value-hide' : 'value-show')}
      </button>
    </>
  );
}
