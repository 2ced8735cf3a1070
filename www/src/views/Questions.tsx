// Which of the partner's own rows KOM asks about. Shown because the user asked; nothing of it is sent.

import type { QuestionsView, QuestionView } from '../engine/wire.ts';
import type { Say } from '../text.ts';
import { Actions, Alert, Button, Lead, Scroller, Title } from './parts.tsx';

type QuestionsProps = { questions: QuestionsView; say: Say; onBack(): void };

export function Questions({ questions: { questions, unknown }, say, onBack }: QuestionsProps) {
  const hasOwn = questions.some(question => question.own_reference !== '');
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
          <Scroller label={say('questions-table')} class="page-asked">
            <table class="ds-table" data-size="sm" data-color="neutral">
              <thead>
                <tr>
                  <th scope="col">{say('questions-where')}</th>
                  {hasOwn && <th scope="col">{say('questions-own')}</th>}
                  <th scope="col">{say('questions-fields')}</th>
                  <th scope="col">{say('questions-reference')}</th>
                </tr>
              </thead>
              <tbody>
                {questions.map(question => (
                  <tr key={question.reference}>
                    <th scope="row">{placeOf(question, say)}</th>
                    {hasOwn && <td translate={false}>{question.own_reference}</td>}
                    <td>
                      {question.fields}
                      <p class="ds-paragraph page-subtle" data-size="sm">
                        {question.question}
                      </p>
                    </td>
                    <td translate={false}>{question.reference}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroller>
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
