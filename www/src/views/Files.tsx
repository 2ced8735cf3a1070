// Step 1: the files.

import { useState } from 'preact/hooks';
import type { NarrativeText, SavedFile, WhichForm } from '../engine/wire.ts';
import {
  askedByKom,
  type GivenRefusal,
  hasAnythingToSend,
  hasOtherParts,
  hasPersons,
  type OnDesk,
  type Remark,
} from '../state.ts';
import type { Say } from '../text.ts';
import { Missing, OpenPass, Round } from './Desk.tsx';
import { FileList } from './FileList.tsx';
import { Remarked } from './Mended.tsx';
import {
  Actions,
  Alert,
  Button,
  DropZone,
  Heading2,
  Lead,
  NilReturn,
  RefusalAlert,
  SaveButton,
  Title,
} from './parts.tsx';

type FilesProps = {
  desk: OnDesk;
  refusal: GivenRefusal | null;
  remark: Remark | null;
  say: Say;
  onFiles(files: File[]): void;
  onRemove(id: number): void;
  onPhrase(phrase: string): void;
  onMakePass(): void;
  onNil(): void;
  /** Whether something is typed that is not on the desk. */
  hasDraft: boolean;
  onNarrative(): void;
  onTyped(texts: NarrativeText[]): void;
  onQuestions(): void;
  template(which: WhichForm): Promise<SavedFile | undefined>;
  onOutgoing(): void;
  onCheck(): void;
  onBack(): void;
};

export function Files(props: FilesProps) {
  const { desk, refusal, say } = props;
  const [asked, setAsked] = useState(false);
  const hasWorkbook = hasPersons(desk);
  const onlyOther = !hasWorkbook && hasOtherParts(desk);
  const hasNarrative = desk.files.some(file => file.kind === 'narrative' && !file.problem);
  const hasPass = desk.files.some(file => file.kind === 'pass' && !file.problem);
  return (
    <>
      <Title>{say('files-title')}</Title>
      <Lead>{say('files-lead')}</Lead>
      <DropZone
        label={say('drop-label')}
        hint={say('drop-hint')}
        button={say('drop-button')}
        onFiles={props.onFiles}
      />
      <RefusalAlert refusal={refusal} say={say} />
      <Remarked remark={props.remark} say={say} onTyped={props.onTyped} />
      <FileList files={desk.files} say={say} onRemove={props.onRemove} />
      <Asked desk={desk} say={say} onQuestions={props.onQuestions} />
      <Round desk={desk} say={say} />
      <OpenPass desk={desk} say={say} onPhrase={props.onPhrase} />
      {hasAnythingToSend(desk) && <Missing desk={desk} say={say} optional={hasWorkbook} />}
      {props.hasDraft && (
        <Alert color="warning">
          <p class="ds-paragraph">{say('narrative-draft')}</p>
          <div>
            <Button variant="secondary" onClick={props.onNarrative}>
              {say('narrative-draft-go')}
            </Button>
          </div>
        </Alert>
      )}
      {asked && !hasWorkbook && (
        <p class="ds-validation-message" role="alert">
          {say('files-need-workbook')}
        </p>
      )}
      <Actions>
        {onlyOther ? (
          <Button onClick={props.onOutgoing}>{say('findings-next')}</Button>
        ) : (
          <Button onClick={() => (hasWorkbook ? props.onCheck() : setAsked(true))}>
            {say('files-check')}
          </Button>
        )}
        <Button variant="tertiary" onClick={props.onBack}>
          {say('back')}
        </Button>
      </Actions>
      <div class="page-besides">
        {!hasPass && (
          <section class="page-stack" aria-labelledby="files-make-pass">
            <Heading2 id="files-make-pass" size="2xs">
              {say('files-make-pass')}
            </Heading2>
            <p class="ds-paragraph">{say('files-make-pass-text')}</p>
            <div>
              <Button variant="secondary" onClick={props.onMakePass}>
                {say('start-first-button')}
              </Button>
            </div>
          </section>
        )}
        <section class="page-stack" aria-labelledby="files-forms">
          <Heading2 id="files-forms" size="2xs">
            {say('files-forms')}
          </Heading2>
          <p class="ds-paragraph">{say('files-forms-text')}</p>
          <div class="page-actions">
            <SaveButton make={() => props.template('person')}>{say('files-forms-person')}</SaveButton>
            <SaveButton make={() => props.template('case')}>{say('files-forms-case')}</SaveButton>
          </div>
        </section>
        <section class="page-stack" aria-labelledby="files-narrative">
          <Heading2 id="files-narrative" size="2xs">
            {say('files-narrative')}
          </Heading2>
          <p class="ds-paragraph">{say('files-narrative-text')}</p>
          <div>
            <Button variant="secondary" onClick={props.onNarrative}>
              {say(hasNarrative ? 'files-narrative-see' : 'files-narrative-write')}
            </Button>
          </div>
        </section>
        <section class="page-stack" aria-labelledby="files-nil">
          <Heading2 id="files-nil" size="2xs">
            {say('nil-title')}
          </Heading2>
          <p class="ds-paragraph">{say('nil-text')}</p>
          {hasWorkbook ? (
            <p class="ds-paragraph">{say('nil-workbook')}</p>
          ) : (
            <div>
              <NilReturn say={say} onNil={props.onNil} />
            </div>
          )}
        </section>
      </div>
    </>
  );
}

const ASKED_KEYS = { questions: 'questions-start', receipt: 'questions-receipt', both: 'questions-ready' };

/** What KOM has asked about, where its questions or the receipt lie on the desk. */
function Asked({ desk, say, onQuestions }: { desk: OnDesk; say: Say; onQuestions(): void }) {
  const asked = askedByKom(desk);
  if (asked === 'no') return null;
  return (
    <Alert color="info">
      <p class="ds-paragraph">{say(ASKED_KEYS[asked])}</p>
      {asked === 'both' && (
        <div>
          <Button onClick={onQuestions}>{say('questions-show')}</Button>
        </div>
      )}
    </Alert>
  );
}
