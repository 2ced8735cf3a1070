// Making the pass, the first time: one thing on each screen. The words and the digits never meet.

import { useRef, useState } from 'preact/hooks';
import type { GivenRefusal, OnDesk, PassStage } from '../state.ts';
import type { Say } from '../text.ts';
import { FileList } from './FileList.tsx';
import {
  Actions,
  Alert,
  Button,
  DropZone,
  Heading2,
  Lead,
  RefusalAlert,
  SaveLink,
  SecretField,
  TakesFocus,
  Title,
} from './parts.tsx';

type NewPassProps = {
  stage: PassStage;
  desk: OnDesk;
  refusal: GivenRefusal | null;
  say: Say;
  onFiles(files: File[]): void;
  onRemove(id: number): void;
  onKeyText(text: string): void;
  onChoose(partner: string, without: boolean): void;
  onMake(partner: string): void;
  onPrint(): void;
  onWritten(): void;
  onSaved(): void;
  onRepeat(): void;
  onPhrase(phrase: string): void;
  onAgain(): void;
  /** The key of the button that leads on from the code. */
  next: string;
  onDone(): void;
  onBack(): void;
};

export function NewPass(props: NewPassProps) {
  const { stage } = props;
  switch (stage.is) {
    case 'choose':
      return <Choose key="choose" {...props} {...stage} />;
    case 'phrase':
      return <Phrase key="phrase" {...props} words={stage.made.phrase} partner={stage.partner} />;
    case 'save':
      return <Save key="save" {...props} {...stage} />;
    case 'repeat':
      return <Repeat key="repeat" {...props} />;
    case 'code':
      return <Code key="code" {...props} code={stage.code} />;
  }
}

function Choose(props: NewPassProps & { partner: string; without: boolean }) {
  const { desk, refusal, say, without, ...on } = props;
  // Another round file may have other partners.
  const partner = desk.round?.partners.find(({ id }) => id === props.partner)?.id ?? '';
  const [asked, setAsked] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  const check = useRef<HTMLInputElement>(null);
  const key = desk.files.find(file => file.kind === 'linkage_key' && !file.problem);
  const lacksPartner = asked && partner === '';
  const lacksKey = asked && !key && !without;
  const make = () => {
    setAsked(true);
    if (partner === '') select.current?.focus();
    else if (!key && !without) check.current?.focus();
    else on.onMake(partner);
  };
  return (
    <>
      <Title>{say('pass-title')}</Title>
      <Lead>{say('pass-lead')}</Lead>
      <DropZone
        label={say('drop-label')}
        hint={say('pass-drop-hint')}
        button={say('drop-button')}
        onFiles={on.onFiles}
      />
      {desk.files.length > 0 && <FileList files={desk.files} say={say} onRemove={on.onRemove} />}
      <RefusalAlert refusal={refusal} say={say} />
      {!desk.round && (
        <Alert color="info">
          <p class="ds-paragraph">{say('pass-round-needed')}</p>
        </Alert>
      )}
      {desk.round && (
        <div class="ds-field">
          <label class="ds-label" for="partner">
            {say('pass-partner')}
          </label>
          <select
            class="ds-input"
            id="partner"
            ref={select}
            aria-invalid={lacksPartner}
            aria-describedby={lacksPartner ? 'partner-error' : undefined}
            value={partner}
            onChange={event => on.onChoose(event.currentTarget.value, without)}
          >
            <option value="">{say('pass-partner-choose')}</option>
            {desk.round.partners.map(one => (
              <option value={one.id} key={one.id}>
                {one.name}
              </option>
            ))}
          </select>
          {lacksPartner && (
            <p class="ds-validation-message" id="partner-error">
              {say('pass-partner-empty')}
            </p>
          )}
        </div>
      )}
      <section class="page-stack" aria-labelledby="pass-key">
        <Heading2 id="pass-key" size="xs">
          {say('pass-key-title')}
        </Heading2>
        <p class="ds-paragraph">{say('pass-key-text')}</p>
        {key ? (
          <TakesFocus>
            <Alert color="success">
              <p class="ds-paragraph">{say('pass-key-there', { name: key.name })}</p>
            </Alert>
          </TakesFocus>
        ) : (
          <>
            <SecretField
              id="linkage-key"
              label={say('pass-key-paste')}
              button={say('pass-key-add')}
              empty={say('pass-key-empty')}
              onText={on.onKeyText}
            />
            <div class="ds-field">
              <input
                class="ds-input"
                type="checkbox"
                id="without-key"
                checked={without}
                ref={check}
                aria-invalid={lacksKey}
                aria-describedby={lacksKey ? 'without-key-error' : undefined}
                onChange={event => on.onChoose(partner, event.currentTarget.checked)}
              />
              <label for="without-key">{say('pass-key-none')}</label>
              {lacksKey && (
                <p class="ds-validation-message" id="without-key-error">
                  {say('pass-key-empty')}
                </p>
              )}
            </div>
          </>
        )}
      </section>
      <Actions>
        {desk.round && <Button onClick={make}>{say('pass-make')}</Button>}
        <Button variant="tertiary" onClick={on.onBack}>
          {say('back')}
        </Button>
      </Actions>
    </>
  );
}

function Phrase({
  words,
  partner,
  say,
  onPrint,
  onWritten,
}: NewPassProps & { words: string[]; partner: string }) {
  return (
    <>
      <Title>{say('phrase-title')}</Title>
      <Lead>{say('phrase-lead')}</Lead>
      <ol class="page-words" translate={false}>
        {words.map((word, index) => (
          <li key={index}>{word}</li>
        ))}
      </ol>
      <Alert color="warning">
        <p class="ds-paragraph page-strong">{say('phrase-never')}</p>
        <p class="ds-paragraph page-no-print">{say('phrase-keep')}</p>
      </Alert>
      <p class="ds-paragraph page-print-only">{say('phrase-print-only', { name: partner })}</p>
      <Actions>
        <Button onClick={onWritten}>{say('phrase-next')}</Button>
        <Button variant="secondary" onClick={onPrint}>
          {say('phrase-print')}
        </Button>
      </Actions>
    </>
  );
}

function Save(props: NewPassProps & { file: Blob; fileName: string; saved: boolean }) {
  const { file, fileName, saved, say, onSaved, onRepeat } = props;
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Title>{say('save-title')}</Title>
      <Lead>{say('save-lead')}</Lead>
      <div class="ds-card page-stack" data-color="neutral">
        <p class="ds-paragraph page-file-name">{fileName}</p>
        <div>
          <SaveLink file={file} name={fileName} variant={saved ? 'secondary' : 'primary'} onSave={onSaved}>
            {say('save-button')}
          </SaveLink>
        </div>
      </div>
      {saved && (
        <Alert color="success">
          <p class="ds-paragraph">{say('save-done')}</p>
        </Alert>
      )}
      {asked && !saved && (
        <p class="ds-validation-message" role="alert">
          {say('save-first')}
        </p>
      )}
      <Actions>
        <Button
          variant={saved ? 'primary' : 'secondary'}
          onClick={() => (saved ? onRepeat() : setAsked(true))}
        >
          {say('next')}
        </Button>
      </Actions>
    </>
  );
}

function Repeat({ refusal, say, onPhrase, onAgain }: NewPassProps) {
  return (
    <>
      <Title>{say('repeat-title')}</Title>
      <Lead>{say('repeat-lead')}</Lead>
      <RefusalAlert refusal={refusal} say={say} />
      <SecretField
        id="phrase"
        label={say('open-label')}
        hint={say('open-hint')}
        button={say('open-button')}
        empty={say('open-empty')}
        variant="primary"
        onText={onPhrase}
      />
      <div class="page-besides">
        <div class="page-stack">
          <p class="ds-paragraph">{say('repeat-lost')}</p>
          <div>
            <Button variant="secondary" onClick={onAgain}>
              {say('repeat-again')}
            </Button>
          </div>
        </div>
      </div>
    </>
  );
}

function Code({ code, say, next, onDone }: NewPassProps & { code: string }) {
  return (
    <>
      <Title>{say('code-title')}</Title>
      <Lead>{say('code-lead')}</Lead>
      <Digits label={say('code-label')} code={code} />
      <p class="ds-paragraph">{say('code-safe')}</p>
      <Actions>
        <Button onClick={onDone}>{say(next)}</Button>
      </Actions>
    </>
  );
}

/** 24 digits to read out, group by group. */
export function Digits({ label, code }: { label: string; code: string }) {
  return (
    <ol class="page-digits" aria-label={label}>
      {code.split(' ').map((group, index) => (
        <li key={index}>{group}</li>
      ))}
    </ol>
  );
}
