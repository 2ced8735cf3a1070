// A mended workbook: where it is laid, and which one it takes the place of.

import type { NarrativeText } from '../engine/wire.ts';
import { type OnDesk, type Remark, type Unclear, workbooksOf } from '../state.ts';
import type { Say } from '../text.ts';
import { Alert, Button, DropZone, TakesFocus } from './parts.tsx';

type RemarkedProps = { remark: Remark | null; say: Say; onTyped?(texts: NarrativeText[]): void };

/** What just happened and must be seen. */
export function Remarked({ remark, say, onTyped }: RemarkedProps) {
  if (!remark) return null;
  const { typed } = remark;
  return (
    <TakesFocus of={remark}>
      <Alert color="info">
        <p class="ds-paragraph">{say(remark.key, remark.values)}</p>
        {typed && onTyped && (
          <div>
            <Button variant="secondary" onClick={() => onTyped(typed)}>
              {say('narrative-take-back')}
            </Button>
          </div>
        )}
      </Alert>
    </TakesFocus>
  );
}

type MendedZoneProps = { desk: OnDesk; say: Say; onFiles(files: File[]): void };

export function MendedZone({ desk, say, onFiles }: MendedZoneProps) {
  return (
    <DropZone
      label={say('findings-drop')}
      hint={say(workbooksOf(desk).length > 1 ? 'findings-drop-hint-many' : 'findings-drop-hint')}
      button={say('drop-button')}
      onFiles={onFiles}
    />
  );
}

export type WhichOlderProps = {
  unclear: Unclear | null;
  desk: OnDesk;
  say: Say;
  onOlder(id: number): void;
  onKeepAll(): void;
};

/** Asks which workbook a mended one came from, where it may be any of several. */
export function WhichOlder({ unclear, desk, say, onOlder, onKeepAll }: WhichOlderProps) {
  const old = desk.files.filter(file => unclear?.old.includes(file.id));
  if (!unclear || old.length === 0) return null;
  return (
    <TakesFocus of={unclear}>
      <Alert color="warning">
        <p class="ds-paragraph">{say('mended-which', { names: unclear.names.join(', ') })}</p>
        <div class="page-actions">
          {old.map(({ id, name }) => (
            <Button variant="secondary" key={id} onClick={() => onOlder(id)}>
              {say('mended-take', { name })}
            </Button>
          ))}
          <Button variant="tertiary" onClick={onKeepAll}>
            {say('mended-keep-all')}
          </Button>
        </div>
      </Alert>
    </TakesFocus>
  );
}
