import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SelectionView } from '../../../src/extension/messages/selection-view.ts';
import { article, ORCHARD, SLUMP } from './articles.ts';
import { WINDOW } from './fake-platform.ts';
import { stage, type Stage } from './stage.ts';

/** Long enough for the first analysis, which loads the language data, on a busy machine. */
const PATIENCE = { timeout: 15_000 } as const;
let on: Stage;
beforeEach(() => {
  on = stage();
});

function select(quote: string | null, page = SLUMP.shift): void {
  on.visit(page);
  const answer = on.platform.page.answer;
  const selected = quote === null ? null : { quote, prefix: '', suffix: '' };
  on.platform.page.answer = (one) => (one.name === 'read-selection' ? { ok: true, value: selected } : answer(one));
}
const ask = async () => ((await on.ask('check-selection', { tab: 7 })) as { readonly value: SelectionView | null }).value;
async function asked(words = ''): Promise<SelectionView | null> {
  on.platform.told.splice(0);
  on.platform.fire.menu('check-selection', 7, words);
  await vi.waitFor(() => expect(on.platform.told).toContainEqual({ news: 'selection-asked', tab: 7 }), PATIENCE);
  return ask();
}
async function answered(): Promise<Extract<SelectionView, { state: 'answered' }>> {
  const view = await asked();
  if (view?.state !== 'answered') throw new Error(`The question came to ${view?.state}.`);
  return view;
}

const TURN = 'The recent decision by Fjord Bank signals a slump in house sales in Torvik';
const ASKED_FOR = 'estate agents in the harbour town had asked the bank to relent';

describe('asking what the saved articles say on the words selected', () => {
  it('opens the panel at once, before anything is awaited', () => {
    select(TURN);
    on.platform.fire.menu('check-selection', 7);
    expect(on.platform.panels).toEqual([WINDOW]);
  });

  it('shows the findings that the words take part in, and no others', async () => {
    await on.keep(SLUMP.since);
    select(TURN);
    const { selected, coverage, passages } = await answered();
    expect(selected.quote).toBe(SLUMP.shift.text.split('\n\n')[0]);
    expect(coverage.findings.map(({ kind }) => kind)).toContain('onset');
    for (const { answers } of coverage.findings) expect(answers.find((one) => one.article === 'page')?.quote).toContain('Fjord Bank');
    expect(passages).toEqual([]);
  });

  it('shows sentences on the same thing where nothing answers the same question', async () => {
    const id = await on.keep(SLUMP.since);
    select(ASKED_FOR);
    const { coverage, passages } = await answered();
    expect(coverage.findings).toEqual([]);
    expect(passages.map(({ card }) => card.id)).toContain(id);
    for (const { quote, span } of passages) expect(SLUMP.since.text.slice(span.start, span.end)).toBe(quote);
  });

  it('takes the headline for what it is', async () => {
    await on.keep(SLUMP.since);
    select(SLUMP.shift.title);
    expect((await answered()).selected).toEqual({ quote: SLUMP.shift.title, span: { start: 0, end: SLUMP.shift.title.length }, inTitle: true });
  });

  it('says nothing where nothing saved speaks of it, or nothing is saved', async () => {
    select(TURN);
    expect(await answered()).toMatchObject({ coverage: { librarySize: 0, articles: [] }, passages: [] });
    await on.keep(ORCHARD);
    select(TURN);
    expect(await answered()).toMatchObject({ coverage: { librarySize: 1, articles: [], findings: [] }, passages: [] });
  });

  it('answers a page that is saved itself, without its own words', async () => {
    await on.keep(SLUMP.since);
    await on.keep(SLUMP.shift);
    select(ASKED_FOR);
    const { coverage, passages } = await answered();
    expect(coverage.saved).not.toBeNull();
    expect(passages.map(({ card }) => card.publisher)).not.toContain('herald');
  });
});

describe('what cannot be asked about', () => {
  it.each([null, '', '  \n '])('tells that nothing is selected: %j', async (quote) => {
    select(quote);
    expect(await asked()).toEqual({ state: 'empty' });
  });

  it('takes the menu’s own word for what is selected where the page gives none', async () => {
    select(null);
    expect(await asked('Subscribe for one euro')).toEqual({ state: 'outside', words: 'Subscribe for one euro' });
  });

  it('tells that the words are no part of the article', async () => {
    select('Subscribe for one euro');
    expect(await asked()).toEqual({ state: 'outside', words: 'Subscribe for one euro' });
  });

  it('tells that it is too much, by length and by sentences', async () => {
    select('so much '.repeat(400));
    expect(await asked()).toEqual({ state: 'too-long' });
    expect(on.platform.asked.filter(({ name }) => name === 'read-page')).toEqual([]);
    const long = article('long', 'Five short ones', 'It rained in Torvik. The bank closed. The mayor left. The ferry came. The day ended.');
    select(long.text, long);
    expect(await asked()).toEqual({ state: 'too-long' });
  });

  it.each([
    ['a list', { quality: 'listing' as const }, { state: 'unfit', quality: 'listing', title: SLUMP.shift.title }],
    ['another language', { language: 'de' }, { state: 'unsupported-language', language: 'de', title: SLUMP.shift.title }],
  ])('tells why the page is not compared: %s', async (_, change, view) => {
    select(TURN, { ...SLUMP.shift, ...change });
    expect(await asked()).toEqual({ state: 'unread', view });
  });

  it('tells that a page is closed to extensions', async () => {
    select(TURN);
    on.platform.closed.add(SLUMP.shift.url);
    expect(await asked('Some words')).toEqual({ state: 'unread', view: { state: 'no-access' } });
  });
});

describe('a question', () => {
  it('is none in a tab where none was asked, once it is closed, and when it is old', async () => {
    select(TURN);
    expect(await ask()).toBeNull();
    await answered();
    await on.ask('forget-selection', { tab: 7 });
    expect(await ask()).toBeNull();
    await answered();
    vi.setSystemTime(Date.now() + 6 * 60_000);
    expect(await ask()).toBeNull();
    vi.useRealTimers();
  });

  it('is gone with the page that it was about, not with a place in it', async () => {
    select(TURN);
    await answered();
    on.visit({ ...SLUMP.shift, url: `${SLUMP.shift.url}#part` });
    expect(await ask()).toMatchObject({ state: 'answered' });
    on.visit(ORCHARD);
    expect(await ask()).toBeNull();
    select(TURN);
    expect(await ask()).toBeNull();
  });

  it('outlives the worker', async () => {
    await on.keep(SLUMP.since);
    select(TURN);
    await answered();
    const next = stage();
    next.visit(SLUMP.shift);
    for (const [key, value] of on.platform.held) next.platform.held.set(key, structuredClone(value));
    expect(await next.ask('check-selection', { tab: 7 })).toMatchObject({ value: { state: 'answered', selected: { quote: expect.stringContaining(TURN) } } });
  });

  it('is answered in a tab of its own where the browser opens no panel', async () => {
    select(TURN);
    on.platform.panelless = true;
    await asked();
    await vi.waitFor(() => expect(on.platform.opened).toEqual(['chrome-extension://ext/panel.html?tab=7']));
  });

  it('needs no tab where the browser opens no panel because one is open', async () => {
    select(TURN);
    on.platform.panelless = true;
    on.platform.panels.push(WINDOW);
    await asked();
    await vi.waitFor(() => expect(on.platform.held.size).toBe(1));
    expect(on.platform.opened).toEqual([]);
  });

  it('reads a private page: choosing it from the page’s menu is a wish to', async () => {
    select(TURN);
    on.platform.tab.current = { id: 7, url: SLUMP.shift.url, icon: null, private: true };
    expect(await asked()).toMatchObject({ state: 'answered' });
    expect(on.platform.stored.size).toBe(0);
  });
});
