// Which of the partner's own rows KOM asks about. Shown because the user asked; nothing of it is sent.

import type { QuestionsView, QuestionView } from '../engine/wire.ts';
import type { Say } from '../text.ts';
import { Actions, Alert, Button, Heading2, Lead, Title } from './parts.tsx';

type QuestionsProps = { questions: QuestionsView; say: Say; onBack(): void };

export function Questions({ questions: { questions, unknown }, say, onBack }: QuestionsProps) {
  return (
    <>
      <Title>{say('questions-title')}</Title>
      {questions.length > 0 && <Lead>{say('questions-lead')}</Lead>}
      <Alert color="success">
        <p class="ds-paragraph">{say('questions-stays')}</p>
      </Alert>
      {unknown.length > 0 && (
        <Alert color="warning">
          <p class="ds-paragraph page-strong">{say('questions-unknown-title')}</p>
          <p class="ds-paragraph">{say('questions-unknown-text', { references: unknown.join(', ') })}</p>
        </Alert>
      )}
      {questions.length > 0 && (
        <>
          <ul class="page-plain-list page-stack page-asked" aria-label={say('questions-table')}>
            {questions.map(question => (
              <li class="ds-card page-stack" data-color="neutral" key={question.reference}>
                <Heading2 size="2xs">{placeOf(question, say)}</Heading2>
                <dl class="page-facts">
                  {question.own_reference !== '' && (
                    <>
                      <dt>{say('questions-own')}</dt>
                      <dd translate={false}>{question.own_reference}</dd>
                    </>
                  )}
                  <dt>{say('questions-fields')}</dt>
                  <dd>{question.fields}</dd>
                  <dt>{say('questions-todo')}</dt>
                  <dd>{question.question}</dd>
                  <dt>{say('questions-reference')}</dt>
                  <dd translate={false}>{question.reference}</dd>
                </dl>
              </li>
            ))}
          </ul>
          <p class="ds-paragraph page-subtle">{say('questions-moved')}</p>
        </>
      )}
      <Actions>
        <Button onClick={onBack}>{say('back')}</Button>
      </Actions>
    </>
  );
}

function placeOf({ file, sheet, row }: QuestionView, say: Say): string {
  return sheet === ''
    ? say('questions-place-text', { file, row })
    : say('questions-place', { file, sheet, row });
}
