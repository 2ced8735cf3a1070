// Starts the page: finds the engine in the document, and draws whatever the journey shows.

import './app.css';
import { render } from 'preact';
import { Journey } from './journey.ts';
import { hasPersons, hasUnsaved, type State, workbooksOf } from './state.ts';
import { speaker } from './text.ts';
import { Columns } from './views/Columns.tsx';
import { Done } from './views/Done.tsx';
import { Files } from './views/Files.tsx';
import { Findings } from './views/Findings.tsx';
import { Narrative } from './views/Narrative.tsx';
import { NewPass } from './views/NewPass.tsx';
import { Locked, Outgoing } from './views/Outgoing.tsx';
import { Page } from './views/Page.tsx';
import { Proof } from './views/Proof.tsx';
import { Questions } from './views/Questions.tsx';
import { Start } from './views/Start.tsx';
import { NotHere, Stopped } from './views/Trouble.tsx';

const stored = (id: string) => document.getElementById(id)?.textContent ?? '';
const root = document.getElementById('app');
const journey = new Journey({ worker: stored('worker'), engine: stored('engine') }, show);

void journey.begin();

// A file dropped where no screen wants it would otherwise be opened in place of the page.
for (const type of ['dragover', 'drop']) addEventListener(type, event => event.preventDefault());

function show(state: State): void {
  const say = speaker(state.language);
  document.documentElement.lang = state.language;
  tellOuter(state);
  if (!root) return;
  render(
    <Page
      state={state}
      say={say}
      onLanguage={language => void journey.setLanguage(language)}
      onCancel={() => journey.cancel()}
      onProof={journey.toProof}
    >
      <Screen state={state} />
    </Page>,
    root,
  );
}

/** What the document around the frame does for it: html/outer.js. */
function tellOuter(state: State): void {
  const { language } = state;
  parent.postMessage({ title: speaker(language)('page-title'), language, unsaved: hasUnsaved(state) }, '*');
}

function Screen({ state }: { state: State }) {
  const { screen, desk, refusal, language } = state;
  const say = speaker(language);
  switch (screen.at) {
    case 'starting':
      return null;
    case 'unavailable':
      return <NotHere what={screen.what} say={say} />;
    case 'broken':
      return <Stopped place={screen.place} say={say} onRestart={() => void journey.restart()} />;
    case 'start':
      return <Start say={say} onBegin={journey.toFiles} onFirstTime={journey.toPass} />;
    case 'files':
      return (
        <Files
          desk={desk}
          refusal={refusal}
          remark={state.remark}
          say={say}
          onFiles={journey.drop}
          onRemove={journey.remove}
          onPhrase={journey.openPass}
          onMakePass={journey.toPass}
          onNil={() => journey.toOutgoing(true)}
          hasDraft={state.draft !== null}
          onNarrative={journey.toNarrative}
          onTyped={journey.takeTyped}
          onQuestions={journey.toQuestions}
          template={journey.template}
          onOutgoing={() => journey.toOutgoing(false)}
          onCheck={journey.check}
          onBack={journey.toStart}
        />
      );
    case 'narrative':
      return (
        <Narrative
          texts={state.draft ?? state.narrative}
          refusal={refusal}
          say={say}
          onType={journey.type}
          onKeep={journey.keepNarrative}
          onBack={journey.toFiles}
        />
      );
    case 'questions':
      return <Questions questions={screen.questions} say={say} onBack={journey.toFiles} />;
    case 'proof':
      return <Proof proven={screen.proven} say={say} onTry={journey.prove} onBack={journey.fromProof} />;
    case 'pass':
      return (
        <NewPass
          stage={screen.stage}
          desk={desk}
          refusal={refusal}
          say={say}
          onFiles={journey.drop}
          onRemove={journey.remove}
          onKeyText={journey.addLinkageKeyText}
          onChoose={journey.choosePartner}
          onMake={journey.makePass}
          onPrint={() => parent.postMessage({ print: true }, '*')}
          onWritten={journey.phraseIsWritten}
          onSaved={journey.passIsSaved}
          onRepeat={journey.toRepeat}
          onPhrase={journey.repeatPhrase}
          onAgain={journey.toPass}
          next={screen.from.at === 'files' ? 'code-next' : 'next'}
          onDone={journey.fromPass}
          onBack={journey.fromPass}
        />
      );
    case 'columns':
      return (
        <Columns
          check={screen.check}
          leaveBlank={state.leaveBlank}
          refusal={refusal}
          remark={state.remark}
          unclear={state.unclear}
          desk={desk}
          say={say}
          onFiles={journey.dropMended}
          onOlder={journey.takeOlder}
          onKeepAll={journey.keepAll}
          onLeaveBlank={journey.leaveBlank}
          onName={journey.nameColumn}
          columnsFile={journey.columnsFile}
          onNext={journey.toFindings}
          onBack={journey.toFiles}
        />
      );
    case 'findings':
      return (
        <Findings
          check={screen.check}
          change={screen.change}
          again={screen.again}
          acknowledged={state.acknowledged}
          refusal={refusal}
          say={say}
          unclear={state.unclear}
          desk={desk}
          onFiles={journey.dropMended}
          onOlder={journey.takeOlder}
          onKeepAll={journey.keepAll}
          onReason={journey.acknowledge}
          workbooks={workbooksOf(desk)}
          findingsFile={journey.findingsFile}
          valueAt={journey.valueAt}
          annotatedFile={journey.annotatedFile}
          onNil={() => journey.toOutgoing(true)}
          onNext={() => journey.toOutgoing(false)}
          onBack={journey.toColumns}
        />
      );
    case 'locked':
      return (
        <Locked
          nil={screen.nil}
          desk={desk}
          refusal={refusal}
          remark={state.remark}
          say={say}
          onFiles={journey.drop}
          onRemove={journey.remove}
          onPhrase={journey.openPass}
          onMakePass={journey.toPass}
          onNext={() => journey.toOutgoing(screen.nil)}
          onBack={journey.toFiles}
        />
      );
    case 'outgoing':
      return (
        <Outgoing
          outgoing={screen.outgoing}
          leaks={screen.leaks}
          answers={state.leaks}
          refusal={refusal}
          say={say}
          onAnswer={journey.answerLeak}
          onEdit={journey.toNarrative}
          onFiles={journey.toFiles}
          onAgain={() => journey.toOutgoing(screen.nil)}
          onSeal={journey.seal}
          onBack={screen.nil || !hasPersons(desk) ? journey.toFiles : journey.toFindings}
        />
      );
    case 'done':
      return (
        <Done
          sealed={screen.sealed}
          saved={state.saved}
          say={say}
          onSaved={journey.saved}
          onRestart={() => void journey.restart()}
        />
      );
  }
}
