// Whole ways with the keyboard alone: persons, nobody, texts, and a workbook that is mended.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as files from './files.mjs';
import { inside, launch, open, sentences } from './harness.mjs';

const say = sentences('nb');
let browser;

before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** What somebody does who has no mouse. */
async function keyboard() {
  const { page, frame, context } = await open(browser);
  let toChoose = [];
  // Listened for from the start: the browser must know, before the key is pressed, that no window is to come up.
  page.on('filechooser', chooser => chooser.setFiles(toChoose));
  const focused = () =>
    inside(page).evaluate(() => {
      const element = document.activeElement;
      const label =
        element?.labels?.[0]?.textContent ?? element?.getAttribute('aria-label') ?? element?.textContent;
      const outline = element ? getComputedStyle(element) : null;
      const around = element?.closest('.ds-field, .ds-file-upload, label');
      const visible = [outline, around && getComputedStyle(around)].some(
        style => style && style.outlineStyle !== 'none' && style.outlineWidth !== '0px',
      );
      return { tag: element?.tagName, label: label?.trim() ?? '', visible };
    });
  const title = name => frame.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  const see = text => frame.getByText(text).first().waitFor();
  const rest = () => frame.locator('.page:not([data-working])').waitFor();
  /** Goes on with Tab until something with this name has the focus. */
  const tabTo = async name => {
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab');
      const at = await focused();
      if (at.label.startsWith(name)) {
        assert.ok(at.visible, `the focus on «${name}» can be seen`);
        return;
      }
    }
    assert.fail(`«${name}» was not reached`);
  };
  const press = async name => {
    await rest();
    await tabTo(name);
    await page.keyboard.press('Enter');
  };
  const choose = async (name, ...paths) => {
    toChoose = paths;
    await press(name);
  };
  const keys = page.keyboard;
  return { page, frame, context, focused, title, see, rest, tabTo, press, choose, keys };
}

/** To the files, with these on the desk and the pass opened. */
async function ready(hands, ...paths) {
  await hands.press(say('start-begin'));
  await hands.title(say('files-title'));
  assert.equal((await hands.focused()).tag, 'H1', 'a new screen begins at its heading');
  await hands.choose(say('drop-label'), ...paths, files.round(), files.pass());
  await hands.frame.getByLabel(say('open-label')).waitFor();
  await hands.rest();
  await hands.tabTo(say('open-label'));
  await hands.keys.type(files.words());
  await hands.keys.press('Enter');
  await hands.see(say('open-as', { name: 'ROSA-prosjektet' }));
}

/** From what is sent to the saved file. */
async function sealed({ page, frame, context, title, press, tabTo, see, keys }) {
  await title(say('outgoing-title'));
  await frame.locator('.page-summary').waitFor();
  await press(say('outgoing-seal'));
  await title(say('done-title'));
  await tabTo(say('done-bundle-save'));
  const [download] = await Promise.all([page.waitForEvent('download'), keys.press('Enter')]);
  assert.equal(download.suggestedFilename(), 'rosa-2014.omfang');
  await see(`✓ ${say('done-saved')}`);
  await context.close();
}

test('from the workbook to the saved report', async () => {
  const hands = await keyboard();
  // The first Tab of all is the way past the head of the page.
  await hands.keys.press('Tab');
  assert.equal((await hands.focused()).label, say('page-skip'));
  await hands.keys.press('Enter');
  await ready(hands, files.workbook('warnings'));
  await hands.press(say('files-check'));
  await hands.title(say('columns-title'));
  await hands.press(say('columns-next'));

  await hands.title(say('findings-title'));
  const warnings = await hands.frame.locator('.page-reasons').count();
  for (let warning = 0; warning < warnings; warning++) {
    await hands.tabTo(say('reason-confirmed'));
    await hands.keys.press('Space');
  }
  await hands.press(say('findings-next'));
  await sealed(hands);
});

/** That the focus is where what had it has given way to something else. */
async function focusOn({ rest, focused }, name) {
  await rest();
  const at = await focused();
  assert.ok(
    at.label.startsWith(name),
    `the focus is on «${name}», and not on ${at.tag} «${at.label.slice(0, 40)}»`,
  );
}

test('a nil return', async () => {
  const hands = await keyboard();
  await ready(hands);
  await focusOn(hands, say('open-as', { name: 'ROSA-prosjektet' }));
  await hands.press(say('nil-button'));
  await hands.press(say('cancel'));
  await focusOn(hands, say('nil-button'));
  await hands.keys.press('Enter');
  await hands.press(say('nil-confirm'));
  await sealed(hands);
});

test('a narrative that is typed, and a case form', async () => {
  const hands = await keyboard();
  await ready(hands, files.caseForm({ B5: 7 }));
  await hands.press(say('files-narrative-write'));
  await hands.title(say('narrative-title'));
  await hands.tabTo(say('narrative-1'));
  await hands.keys.type('Trygge boliger er vanskelige å finne.');
  await hands.press(say('narrative-keep'));
  await hands.see(say('narrative-name'));
  await hands.press(say('findings-next'));
  await sealed(hands);
});

test('a place in a text that is answered for', async () => {
  const hands = await keyboard();
  await ready(hands, files.narrative(['1. Vi ringte 22 33 44 55.']));
  await hands.press(say('findings-next'));
  await hands.see(say('leaks-title'));
  await hands.press(say('leaks-next'));
  await focusOn(hands, 'Ser ut som et telefonnummer.');
  await hands.tabTo(say('reason-confirmed'));
  await hands.keys.press('Space');
  await hands.press(say('leaks-next'));
  await hands.frame.locator('.page-summary').waitFor();
  await focusOn(hands, say('outgoing-title'));
  await sealed(hands);
});

test('a linkage key that is pasted, and work that is given up', async () => {
  const hands = await keyboard();
  await hands.press(say('start-first-button'));
  await hands.choose(say('drop-label'), files.round(), files.workbook('slow'));
  await hands.frame.locator('#partner').waitFor();
  await hands.rest();
  await hands.tabTo(say('pass-key-paste'));
  await hands.keys.insertText(files.linkageKeyText());
  await hands.keys.press('Enter');
  await hands.see('Koblingsnøkkelen er lagt inn');
  await focusOn(hands, 'Koblingsnøkkelen er lagt inn');
  await hands.press(say('back'));
  await hands.press(say('files-check'));
  await hands.frame.locator('.page-busy').waitFor();
  await hands.tabTo(say('cancel'));
  await hands.keys.press('Enter');
  await hands.frame.locator('.ds-alert', { hasText: say('cancelled') }).waitFor();
  await focusOn(hands, say('cancelled'));
  await hands.context.close();
});

test('a workbook with errors, and the same one mended', async () => {
  const hands = await keyboard();
  await ready(hands, files.workbook('errors'));
  await hands.press(say('files-check'));
  await hands.title(say('columns-title'));
  await hands.press(say('columns-next'));
  await hands.title(say('findings-title'));
  // What stands in the way is said where the focus is.
  await hands.press(say('findings-next'));
  await hands.frame.locator('.ds-error-summary:focus').waitFor();
  await hands.choose(say('findings-drop'), files.workbook('clean'));
  await hands.see(say('findings-none'));
  const fixed = say('findings-fixed', { fixed: 35, before: 35 });
  await focusOn(hands, fixed);
  await hands.frame.getByRole('status').filter({ hasText: fixed }).waitFor();
  await hands.press(say('findings-next'));
  await sealed(hands);
});
