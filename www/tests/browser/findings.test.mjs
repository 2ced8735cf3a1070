// What the page finds is what `omfang check` finds: the same rules, in the same columns, at the same cells.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from './cli.mjs';
import * as files from './files.mjs';
import { choose, hands, inside, launch, open, PAGE_ADDRESS, sentences } from './harness.mjs';

const FIXTURES = fileURLToPath(new URL('../../../tests/data/rules/', import.meta.url));

const say = sentences('nb');
let browser;
let at;

before(async () => {
  browser = await launch();
  at = await open(browser);
});
after(() => browser.close());

/** What the command line says of a file: it ends with 1 where there are errors. */
function checked(path) {
  const { out, err, code } = run('check', path, '--round', files.round(), '--format', 'json');
  assert.ok(code === 0 || code === 1, err);
  return JSON.parse(out);
}

const sorted = list => [...list].sort();

/** `severity code field`, and how many: rule by rule and column by column. */
function counted({ findings }) {
  const counts = {};
  for (const { severity, code, field } of findings) {
    const key = `${severity} ${code} ${field}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

test('the fixtures of all rules, in the worker of the page', async t => {
  const worker = at.page.workers()[0];
  const names = readdirSync(FIXTURES).filter(name => name.endsWith('.csv'));
  assert.ok(names.length > 100, `only ${names.length}`);
  const codes = new Set();
  let opened = names.length;
  for (const name of names) {
    const path = join(FIXTURES, name);
    const byHand = checked(path);
    const { problem, groups } = await worker.evaluate(
      ({ name, text, round }) => {
        const desk = new omfang_engine.Desk('nb');
        desk.add(new File([round], 'round.omfang-round'));
        const bytes = Uint8Array.from(text, letter => letter.charCodeAt(0));
        const { problem } = desk.add(new File([bytes], name));
        const groups = problem ? [] : desk.check({ leave_blank: [] }).groups;
        desk.free();
        return { problem, groups };
      },
      { name, text: readFileSync(path, 'latin1'), round: readFileSync(files.round(), 'utf8') },
    );
    if (problem) {
      // The page says at once what is wrong with a file that cannot be opened, and checks the others.
      const [only, ...more] = byHand.findings;
      assert.deepEqual([only.severity, only.cell, more], ['error', null, []], `${name}: ${problem.found}`);
      opened--;
      continue;
    }
    const inPage = groups.map(group => [`${group.severity} ${group.code} ${group.field}`, group.count]);
    assert.deepEqual(Object.fromEntries(inPage), counted(byHand), name);
    const cells = groups.flatMap(({ code, shown }) => shown.map(({ place }) => `${code} ${place}`));
    const named = byHand.findings.filter(({ cell }) => cell).map(({ code, cell }) => `${code} ${cell}`);
    assert.deepEqual(sorted(cells.filter(cell => / [A-Z]+\d+$/.test(cell))), sorted(named), name);
    for (const { code } of groups) codes.add(code);
  }
  assert.ok(opened > 100, `only ${opened} could be opened`);
  assert.ok(codes.size > 40, `only ${codes.size} rules were broken`);
  t.diagnostic(`${opened} files, ${codes.size} rules`);
});

test('a workbook with errors, on the screen', async () => {
  const { frame } = at;
  const { press, title } = hands(frame);
  const path = files.workbook('errors');
  await press(say('start-begin'));
  await choose(frame, path, files.round());
  await press(say('files-check'));
  await title(say('columns-title'));
  await press(say('columns-next'));
  await title(say('findings-title'));
  for (const more of await frame.getByRole('button', { name: /^Vis alle/ }).all()) await more.click();

  const byHand = checked(path);
  const cards = await frame.locator('.page-group').evaluateAll(all =>
    all.map(card => ({
      code: card.id.replace('rule-', ''),
      cells: [...card.querySelectorAll('.page-cell')].map(cell => cell.textContent),
    })),
  );
  assert.deepEqual(sorted(cards.map(({ code }) => code)), sorted(Object.keys(byHand.counts)));
  for (const { code, cells } of cards.filter(card => card.cells.length > 0)) {
    const named = byHand.findings.filter(finding => finding.code === code).map(({ cell }) => cell);
    assert.deepEqual(sorted(cells), sorted(named), code);
  }
  assert.ok(cards.some(({ cells }) => cells.length > 20));
  const totals = await frame.locator('.page-count-number').allInnerTexts();
  const total = severity => byHand.findings.filter(finding => finding.severity === severity).length;
  assert.deepEqual(totals, ['error', 'warning', 'note'].map(total).map(String));
});

test('what stands in a cell is shown when it is asked for, and not before', async () => {
  const { page, frame } = at;
  const { press, title } = hands(frame);
  const { findings } = checked(files.workbook('errors'));
  const { cell } = findings.find(({ severity, field }) => severity === 'error' && field === 'nationality');
  const everything = () => inside(page).evaluate(() => document.documentElement.outerHTML);
  assert.doesNotMatch(await everything(), /Narnia|Atlantis/);

  const [show, hide] = ['value-show-in', 'value-hide-in'].map(key => say(key, { cell }));
  const button = name => frame.getByRole('button', { name, exact: true });
  await button(show).focus();
  await page.keyboard.press('Enter');
  await button(hide).waitFor();
  assert.deepEqual(await frame.locator('.page-value').allInnerTexts(), ['Narnia']);
  await frame.getByRole('status').getByText(`${cell}: Narnia`).waitFor();
  assert.doesNotMatch(await everything(), /Atlantis/, 'only what was asked for');
  assert.ok(await button(hide).evaluate(one => one === document.activeElement), 'the focus stays');
  await page.keyboard.press('Enter');
  await button(show).waitFor();
  assert.doesNotMatch(await everything(), /Narnia/, 'hidden again');

  await press(show);
  await button(hide).waitFor();
  await press(say('back'));
  await title(say('columns-title'));
  assert.doesNotMatch(await everything(), /Narnia/);
  await press(say('columns-next'));
  await title(say('findings-title'));
  assert.doesNotMatch(await everything(), /Narnia/, 'gone when the screen was left');
  assert.equal(page.url(), PAGE_ADDRESS);
  assert.deepEqual(page.log, []);
});

test('the same findings row by row; a warning leads to its rule', async () => {
  const { frame } = at;
  const { tick } = hands(frame);
  await tick(frame.getByLabel(say('findings-by-row'), { exact: true }));
  assert.equal(await frame.locator('[id^=rule-]').count(), 0);
  await frame
    .getByRole('button', { name: /^Vis alle/ })
    .first()
    .click();
  const byHand = {};
  for (const { row, severity } of checked(files.workbook('errors')).findings) {
    if (severity === 'note') continue;
    const name = row === null ? say('rows-whole') : say('rows-row', { row });
    byHand[name] = (byHand[name] ?? 0) + 1;
  }
  const rows = await frame
    .locator('.page-group')
    .evaluateAll(all =>
      all.map(card => [card.querySelector('h3').textContent, card.querySelectorAll('li').length]),
    );
  assert.deepEqual(Object.fromEntries(rows), byHand);
  assert.equal(rows.length, Object.keys(byHand).length, 'each row once');
  assert.equal(await frame.locator('.page-reasons').count(), 0, 'answers are given rule by rule');

  const warning = frame.locator('.page-row-findings li', { hasText: say('severity-warning') }).last();
  const [, named] = (await warning.getByRole('button').last().textContent()).split(/: (.*)/);
  await warning.getByRole('button').last().click();
  await frame.locator('.page-group:focus').getByRole('heading', { name: named }).waitFor();
  assert.ok(await frame.getByLabel(say('findings-by-rule'), { exact: true }).isChecked());
});

test('the worker gives out no value of a cell in which nothing was found', async () => {
  const given = await at.page.workers()[0].evaluate(
    text => {
      const desk = new omfang_engine.Desk('nb');
      desk.add(new File([text], 'skjema.csv'));
      const { groups } = desk.check({ leave_blank: [] });
      const { cell } = groups.find(({ code, field }) => code.startsWith('VAL') && field === 'sex').shown[0];
      // The column of surnames, where there is nothing to find.
      const given = [cell, { ...cell, column: 1 }, { ...cell, file: 1 }].map(one => desk.value_at(one));
      desk.free();
      return given;
    },
    files.csv([files.person(1), files.person(2, { Kjønn: 'x' })]),
  );
  assert.deepEqual(given, [{ text: 'x', written: true }, null, null]);
});
