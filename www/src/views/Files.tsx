// Step 1: the files.

import { useState } from 'preact/hooks';
import type { GivenRefusal, OnDesk } from '../state.ts';
import type { Say } from '../text.ts';
import { Missing, OpenPass, Round } from './Desk.tsx';
import { FileList } from './FileList.tsx';
import { Actions, Button, DropZone, Heading2, Lead, NilReturn, RefusalAlert, Title } from './parts.tsx';

type FilesProps = {
  desk: OnDesk;
  refusal: GivenRefusal | null;
  say: Say;
  onFiles(files: File[]): void;
  onRemove(id: number): void;
  onPhrase(phrase: string): void;
  onMakePass(): void;
  onNil(): void;
  onCheck(): void;
  onBack(): void;
};

export function Files(props: FilesProps) {
  const { desk, refusal, say } = props;
  const [asked, setAsked] = useState(false);
  const hasWorkbook = desk.files.some(file => file.kind === 'workbook' && !file.problem);
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
      <FileList files={desk.files} say={say} onRemove={props.onRemove} />
      <Round desk={desk} say={say} />
      <OpenPass desk={desk} say={say} onPhrase={props.onPhrase} />
      {desk.files.length > 0 && <Missing desk={desk} say={say} optional={hasWorkbook} />}
      {asked && !hasWorkbook && (
        <p class="ds-validation-message" role="alert">
          {say('files-need-workbook')}
        </p>
      )}
      <Actions>
        <Button onClick={() => (hasWorkbook ? props.onCheck() : setAsked(true))}>{say('files-check')}</Button>
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
        <section class="page-stack" aria-labelledby="files-nil">
          <Heading2 id="files-nil" size="2xs">
            {say('nil-title')}
          </Heading2>
          <p class="ds-paragraph">{say('nil-text')}</p>
          <div>
            <NilReturn say={say} onNil={props.onNil} />
          </div>
        </section>
      </div>
    </>
  );
}
