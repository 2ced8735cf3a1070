// The files that lie on the desk.

import { useRef } from 'preact/hooks';
import { KIND_KEYS } from '../desk-files.ts';
import type { Dropped } from '../engine/wire.ts';
import type { Say } from '../text.ts';
import { Button, Heading2, MessageText } from './parts.tsx';

type FileListProps = { files: Dropped[]; say: Say; onRemove(id: number): void };

export function FileList({ files, say, onRemove }: FileListProps) {
  const section = useRef<HTMLElement>(null);
  const remove = (id: number) => {
    onRemove(id);
    // The button that had the focus goes away with its file.
    section.current?.focus();
  };
  return (
    <section class="page-stack page-files" aria-labelledby="files-list" tabIndex={-1} ref={section}>
      <Heading2 id="files-list" size="xs">
        {say('files-list')}
      </Heading2>
      {files.length === 0 ? (
        <p class="ds-paragraph">{say('files-none')}</p>
      ) : (
        <ul class="page-file-list">
          {files.map(file => (
            <li
              class="ds-card page-file"
              key={file.id}
              data-color="neutral"
              data-problem={file.problem !== null || undefined}
            >
              <div class="page-file-row">
                <div class="page-file-what">
                  <p class="ds-paragraph page-file-name">{file.name}</p>
                  <p class="ds-paragraph page-file-size" data-size="sm">
                    {sizeOf(file.size, say)}
                  </p>
                </div>
                <span class="ds-tag" data-color={file.problem ? 'danger' : 'success'}>
                  {say(KIND_KEYS[file.kind])}
                </span>
                <Button
                  variant="tertiary"
                  size="sm"
                  label={say('files-remove-file', { name: file.name })}
                  onClick={() => remove(file.id)}
                >
                  {say('files-remove')}
                </Button>
              </div>
              {file.problem && (
                <div class="page-file-problem">
                  <MessageText message={file.problem} say={say} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sizeOf(bytes: number, say: Say): string {
  if (bytes < 1_000_000) return say('size-kb', { size: Math.max(1, Math.round(bytes / 1000)) });
  return say('size-mb', { size: Math.round(bytes / 100_000) / 10 });
}
