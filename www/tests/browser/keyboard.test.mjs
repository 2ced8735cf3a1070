// The whole way with the keyboard alone.

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

test('from the workbook to the saved report', async () => {
  const { page, frame } = await open(browser);
  // Listened for from the start: the browser must know, before the key is pressed, that no window is to come up.
  const chooser = new Promise(resolve => page.once('filechooser', resolve));
  const title = name => frame.getByRole('heading', { level: 1, name, exact: true }).waitFor();
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
  const rest = () => frame.locator('.page:not([data-working])').waitFor();
  const press = async name => {
    await rest();
    await tabTo(name);
    await page.keyboard.press('Enter');
  };

  // The first Tab of all is the way past the head of the page.
  await page.keyboard.press('Tab');
  assert.equal((await focused()).label, say('page-skip'));
  await page.keyboard.press('Enter');
  await press(say('start-begin'));

  await title(say('files-title'));
  assert.equal((await focused()).tag, 'H1', 'a new screen begins at its heading');
  await tabTo(say('drop-label'));
  await page.keyboard.press('Enter');
  await (await chooser).setFiles([files.workbook('warnings'), files.round(), files.pass()]);
  await frame.getByLabel(say('open-label')).waitFor();
  await rest();
  await tabTo(say('open-label'));
  await page.keyboard.type(files.words());
  await page.keyboard.press('Enter');
  await frame.getByText(say('open-as', { name: 'ROSA-prosjektet' })).waitFor();
  await press(say('files-check'));

  await title(say('columns-title'));
  await press(say('columns-next'));

  await title(say('findings-title'));
  const warnings = await frame.locator('.page-reasons').count();
  for (let warning = 0; warning < warnings; warning++) {
    await tabTo(say('reason-confirmed'));
    await page.keyboard.press('Space');
  }
  await press(say('findings-next'));

  await title(say('outgoing-title'));
  await frame.locator('.page-summary').waitFor();
  await press(say('outgoing-seal'));

  await title(say('done-title'));
  await tabTo(say('done-bundle-save'));
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  assert.equal(download.suggestedFilename(), 'rosa-2014.omfang');
  await frame.getByText(`✓ ${say('done-saved')}`).waitFor();
});
