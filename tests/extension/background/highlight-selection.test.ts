import { beforeEach, describe, expect, it, vi } from 'vitest';
import { quoteWithContext } from '../../../src/article/text-quote.ts';
import { outcomeShown } from '../../../src/extension/background/outcomes.ts';
import { ORCHARD } from './articles.ts';
import { stage, type Stage } from './stage.ts';

const WORDS = 'Owen Price, expects the first harvest in August';
/** Long enough for the first analysis, which loads the language data, on a busy machine. */
const PATIENCE = { timeout: 15_000 } as const;
let on: Stage;
beforeEach(() => {
  on = stage();
  on.visit(ORCHARD);
});

function selected(value: unknown): void {
  const answer = on.platform.page.answer;
  on.platform.page.answer = (one) => (one.name === 'read-selection' ? { ok: true, value } : answer(one));
}
const title = () => on.platform.badges.get(7)?.title;
const press = async (expected: string) => {
  on.platform.fire.menu('highlight-selection', 7);
  await vi.waitFor(() => expect(title()).toBe(expected), PATIENCE);
};
const asked = (name: string) => on.platform.asked.filter((one) => one.name === name).map(({ args }) => args);

describe('highlighting the selection', () => {
  it('keeps the words with the clipping, and marks them in the page', async () => {
    selected({ quote: WORDS, prefix: 'Its manager, ', suffix: '' });
    await press('reader_badge_highlighted');
    const { rows } = await on.library.list({});
    const [kept] = await on.library.annotations(rows[0]?.id ?? '');
    const start = ORCHARD.text.indexOf(WORDS);
    const place = quoteWithContext(ORCHARD.text, { start, end: start + WORDS.length });
    expect(kept).toMatchObject({ ...place, start, sha256: ORCHARD.sha256, colour: 'yellow', note: '' });
    expect(asked('add-mark')).toEqual([{ mark: { ...place, label: 'yellow' }, on: true }]);
  });

  it('takes the words as the clipping has them, whatever spaces the page puts between them', async () => {
    selected({ quote: WORDS.replaceAll(' ', '\n  '), prefix: '', suffix: '' });
    await press('reader_badge_highlighted');
    const { rows } = await on.library.list({});
    expect((await on.library.annotations(rows[0]?.id ?? ''))[0]?.quote).toBe(WORDS);
  });

  it('shows them again when the page is checked again', async () => {
    selected({ quote: WORDS, prefix: '', suffix: '' });
    await press('reader_badge_highlighted');
    await on.ask('check', { tab: null, evenPrivate: false });
    await outcomeShown(7);
    expect(asked('set-marks')).toMatchObject([{ marks: [{ quote: WORDS, label: 'yellow' }], on: true }]);
  });

  it.each([
    ['words that are no part of the article', { quote: 'Subscribe for one euro', prefix: '', suffix: '' }],
    ['no selection', null],
    ['a page that answers something else', { quote: 3 }],
  ])('says so on the button: %s', async (_, value) => {
    selected(value);
    await press('reader_outside_text');
    expect(asked('add-mark')).toEqual([]);
  });

  it('says why where the page cannot be saved', async () => {
    on.visit({ ...ORCHARD, quality: 'listing' });
    await press('badge_failed error_page_unfit');
    expect(await on.library.size()).toBe(0);
  });
});
