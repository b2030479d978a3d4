import { beforeEach, expect, it } from 'vitest';
import { outcomeShown } from '../../../src/extension/background/outcomes.ts';
import { ORCHARD } from './articles.ts';
import { stage, type Stage } from './stage.ts';

const QUOTE = 'Its manager, Owen Price, expects the first harvest in August and has asked the ministry of farming for help.';
let on: Stage;
beforeEach(() => {
  on = stage();
  on.visit(ORCHARD);
});
const asked = (name: string) => on.platform.asked.filter((one) => one.name === name).map(({ args }) => args);

it('scrolls to a quotation with the words around it', async () => {
  const start = ORCHARD.text.indexOf(QUOTE);
  expect(await on.ask('show-in-page', { tab: 7, quote: QUOTE, start, inTitle: false })).toEqual({ ok: true, value: null });
  expect(asked('reveal')).toEqual([{ quote: QUOTE, prefix: ORCHARD.text.slice(start - 64, start), suffix: '' }]);
});

it('looks for the words alone where the text has moved on, and in the title', async () => {
  await on.ask('show-in-page', { tab: 7, quote: QUOTE, start: 3, inTitle: false });
  await on.ask('show-in-page', { tab: 7, quote: ORCHARD.title, start: 0, inTitle: true });
  expect(asked('reveal')).toEqual([
    { quote: QUOTE, prefix: '', suffix: '' },
    { quote: ORCHARD.title, prefix: '', suffix: '' },
  ]);
});

it('says so when the page no longer holds the quotation', async () => {
  const answer = on.platform.page.answer;
  on.platform.page.answer = (one) => (one.name === 'reveal' ? { ok: true, value: false } : answer(one));
  const request = { tab: 7, quote: QUOTE, start: 0, inTitle: false };
  expect(await on.ask('show-in-page', request)).toEqual({ ok: false, error: 'not-found' });
  on.platform.closed.add(ORCHARD.url);
  expect(await on.ask('show-in-page', request)).toEqual({ ok: false, error: 'page-gone' });
});

it('switches marks, in the store and in the page', async () => {
  expect(await on.ask('set-marks', { tab: null, on: false })).toMatchObject({ ok: true, value: { marks: false } });
  expect(await on.ask('get-settings', {})).toMatchObject({ ok: true, value: { marks: false } });
  expect(asked('show-marks')).toEqual([{ on: false }]);
  await on.ask('check', { tab: null, evenPrivate: false });
  await outcomeShown(7);
  expect(asked('set-marks')).toMatchObject([{ on: false }]);
});

it('stores the switch where the page has no script', async () => {
  on.platform.page.answer = () => {
    throw new Error('Receiving end does not exist.');
  };
  expect(await on.ask('set-marks', { tab: null, on: false })).toMatchObject({ ok: true, value: { marks: false } });
});

it.each([undefined, null, 'x', [], { marks: 'no' }, { marks: null, other: 1 }])('starts anew from settings that read %j', async (stored) => {
  on.platform.stored.set('settings', stored);
  expect(await on.ask('get-settings', {})).toMatchObject({ ok: true, value: { marks: true } });
});

it('changes only the settings that it is given', async () => {
  expect(await on.ask('set-settings', { change: { marks: false } })).toMatchObject({ ok: true, value: { marks: false } });
  expect(await on.ask('set-settings', { change: {} })).toMatchObject({ ok: true, value: { marks: false } });
});
