// The small parts that the screens are made of. The focus moves in layout effects, together with what is shown:
// between the two a Tab would start from nowhere.

import type { ComponentChildren, TargetedEvent } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Message, SavedFile } from '../engine/wire.ts';
import type { GivenRefusal } from '../state.ts';
import type { Say } from '../text.ts';

let isFirstScreen = true;

/**
 * The heading of a screen. It takes the focus when the screen comes, so that a screen reader begins there; but not
 * on the first, where the head of the page is still unread.
 */
export function Title({ children }: { children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!isFirstScreen) heading.current?.focus({ preventScroll: true });
    isFirstScreen = false;
    scrollTo(0, 0);
  }, []);
  return (
    <h1 class="ds-heading page-title" data-size="lg" tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}

export function Lead({ children }: { children: ComponentChildren }) {
  return (
    <p class="ds-paragraph page-lead" data-size="lg">
      {children}
    </p>
  );
}

type HeadingProps = { children: ComponentChildren; id?: string; size?: 'sm' | 'xs' | '2xs' };

export function Heading2({ children, id, size = 'sm' }: HeadingProps) {
  return (
    <h2 class="ds-heading" data-size={size} id={id}>
      {children}
    </h2>
  );
}

export function Heading3({ children, id, size = 'xs' }: HeadingProps) {
  return (
    <h3 class="ds-heading" data-size={size} id={id}>
      {children}
    </h3>
  );
}

type ButtonProps = {
  children: ComponentChildren;
  onClick(): void;
  variant?: 'primary' | 'secondary' | 'tertiary';
  color?: 'danger' | 'neutral';
  label?: string;
  size?: 'sm' | 'md';
};

export function Button({ children, onClick, variant = 'primary', color, label, size }: ButtonProps) {
  return (
    <button
      type="button"
      class="ds-button"
      data-variant={variant}
      data-color={color ?? 'accent'}
      data-size={size}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** The buttons at the foot of a screen: the way on first, the way back after it. */
export function Actions({ children }: { children: ComponentChildren }) {
  return <div class="page-actions">{children}</div>;
}

type AlertProps = {
  color: 'info' | 'success' | 'warning' | 'danger';
  children: ComponentChildren;
  lang?: string;
};

export function Alert({ color, children, lang }: AlertProps) {
  return (
    <div class="ds-alert" data-color={color} lang={lang}>
      {children}
    </div>
  );
}

/** To a card further down or up on the screen. */
export function goTo(id: string): void {
  const card = document.getElementById(id);
  card?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'start' });
}

type TakesFocusProps = { children: ComponentChildren; of?: unknown };

/** Something new, or a new one of it: takes the focus where nothing has it, for then what had it is gone. */
export function TakesFocus({ children, of }: TakesFocusProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement && document.activeElement !== document.body) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [of]);
  return (
    <div class="page-arrived" tabIndex={-1} ref={box}>
      {children}
    </div>
  );
}

/** What was found, what was expected, what to do. */
export function MessageText({ message, say }: { message: Message; say: Say }) {
  return (
    <>
      <p class="ds-paragraph">{message.found}</p>
      {message.expected && (
        <p class="ds-paragraph">
          {say('message-expected')} {message.expected}
        </p>
      )}
      <p class="ds-paragraph">{message.todo}</p>
    </>
  );
}

/** Why the engine would not. Takes the focus, for it is the answer to what the user just did. */
export function RefusalAlert({ refusal, say }: { refusal: GivenRefusal | null; say: Say }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!refusal) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [refusal]);
  if (!refusal) return null;
  return (
    <div class="page-refusal" tabIndex={-1} ref={box}>
      <Alert color="danger" lang={refusal.language}>
        <MessageText message={refusal.message} say={say} />
      </Alert>
    </div>
  );
}

type DropZoneProps = { label: string; hint: string; button: string; onFiles(files: File[]): void };

/** One place for files: dropped anywhere on the page while it is shown, or chosen. */
export function DropZone({ label, hint, button, onFiles }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = useRef(onFiles);
  take.current = onFiles;
  useEffect(() => {
    const move = (event: DragEvent) => {
      event.preventDefault();
      setOver(event.type === 'dragover');
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      take.current([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', move);
    addEventListener('dragleave', move);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', move);
      removeEventListener('dragleave', move);
      removeEventListener('drop', drop);
    };
  }, []);
  const choose = (event: TargetedEvent<HTMLInputElement>) => {
    const files = [...(event.currentTarget.files ?? [])];
    event.currentTarget.value = '';
    take.current(files);
  };
  return (
    <div class="ds-field">
      <div class="ds-file-upload page-drop" data-over={over || undefined}>
        <label class="ds-label page-drop-label" for="page-drop">
          {label}
        </label>
        <p class="ds-paragraph" id="page-drop-hint" data-field="description">
          {hint}
        </p>
        <span class="ds-button" data-variant="secondary" aria-hidden="true">
          {button}
        </span>
        <input
          class="page-drop-input"
          id="page-drop"
          type="file"
          multiple
          aria-describedby="page-drop-hint"
          ref={input}
          onChange={choose}
        />
      </div>
    </div>
  );
}

type SecretFieldProps = {
  id: string;
  label: string;
  hint?: string;
  button: string;
  empty: string;
  variant?: 'primary' | 'secondary';
  onText(text: string): void;
};

/**
 * A field for something secret. What is typed is in no state: it is read once, handed over, and gone from the
 * field. Not a password field, which browsers offer to remember; and never spell-checked, which may send it away.
 */
export function SecretField(props: SecretFieldProps) {
  const [isEmpty, setIsEmpty] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const hand = () => {
    const text = field.current?.value.trim() ?? '';
    if (field.current) field.current.value = '';
    setIsEmpty(text === '');
    if (text === '') field.current?.focus();
    else props.onText(text);
  };
  const hintId = props.hint ? `${props.id}-hint` : undefined;
  const errorId = isEmpty ? `${props.id}-error` : undefined;
  return (
    <div class="page-secret">
      <div class="ds-field">
        <label class="ds-label" for={props.id}>
          {props.label}
        </label>
        {props.hint && (
          <p id={hintId} data-field="description">
            {props.hint}
          </p>
        )}
        <input
          class="ds-input"
          id={props.id}
          type="text"
          autocomplete="off"
          autocapitalize="none"
          autocorrect="off"
          spellcheck={false}
          aria-invalid={isEmpty}
          aria-describedby={[hintId, errorId].filter(Boolean).join(' ') || undefined}
          ref={field}
          onKeyDown={event => event.key === 'Enter' && hand()}
        />
        {isEmpty && (
          <p class="ds-validation-message" id={errorId}>
            {props.empty}
          </p>
        )}
      </div>
      <Button variant={props.variant ?? 'secondary'} onClick={hand}>
        {props.button}
      </Button>
    </div>
  );
}

type SaveLinkProps = {
  file: Blob;
  name: string;
  children: ComponentChildren;
  variant?: 'primary' | 'secondary';
  onSave(): void;
};

/** Hands out a file that the worker made. */
export function SaveLink({ file, name, children, variant = 'primary', onSave }: SaveLinkProps) {
  const address = useMemo(() => URL.createObjectURL(file), [file]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <a
      class="ds-button page-save"
      data-variant={variant}
      data-color="accent"
      href={address}
      download={name}
      onClick={onSave}
    >
      {children}
    </a>
  );
}

type SaveButtonProps = {
  children: ComponentChildren;
  /** Has the worker make the file; nothing when there is none to save. */
  make(): Promise<SavedFile | null | undefined>;
};

/** Saves a file that is made when it is asked for. */
export function SaveButton({ children, make }: SaveButtonProps) {
  const save = async () => {
    const made = await make();
    if (!made) return;
    const address = URL.createObjectURL(made.file);
    Object.assign(document.createElement('a'), { href: address, download: made.name }).click();
    // The browser has taken hold of it by then.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  return (
    <Button variant="secondary" onClick={() => void save()}>
      {children}
    </Button>
  );
}

type AskTwiceProps = { button: string; question: string; yes: string; no: string; onYes(): void };

/** Something that is asked about once more before it is done. */
export function AskTwice({ button, question, yes, no, onYes }: AskTwiceProps) {
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(false);
  useLayoutEffect(() => {
    if (asked || wasAsked.current) box.current?.querySelector<HTMLElement>(asked ? 'p' : 'button')?.focus();
    wasAsked.current = asked;
  }, [asked]);
  if (!asked) {
    return (
      <div ref={box}>
        <Button variant="secondary" onClick={() => setAsked(true)}>
          {button}
        </Button>
      </div>
    );
  }
  return (
    <div class="page-stack" ref={box}>
      <p class="ds-paragraph page-question" tabIndex={-1}>
        {question}
      </p>
      <div class="page-actions">
        <Button onClick={onYes}>{yes}</Button>
        <Button variant="tertiary" onClick={() => setAsked(false)}>
          {no}
        </Button>
      </div>
    </div>
  );
}

/** The way to a nil return: two clicks, for it says something about a whole year. */
export function NilReturn({ say, onNil }: { say: Say; onNil(): void }) {
  return (
    <AskTwice
      button={say('nil-button')}
      question={say('nil-sure')}
      yes={say('nil-confirm')}
      no={say('cancel')}
      onYes={onNil}
    />
  );
}

/** A part that scrolls by itself must be reachable by keyboard, and have a name. */
export function Scroller({
  label,
  children,
  class: more,
}: {
  label: string;
  children: ComponentChildren;
  class?: string;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it, what does not fit cannot be reached by keyboard
    <section class={`page-scroller ${more ?? ''}`} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
