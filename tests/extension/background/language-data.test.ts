import { afterEach, expect, it, vi } from 'vitest';
import { createAnalyser } from '../../../src/extension/background/analyser.ts';
import { LanguageDataError } from '../../../src/extension/background/language-data-error.ts';
import { fetchEnglishData } from '../../../src/extension/background/language-data.ts';
import { loadEnglishData } from '../../../src/cli/language-data.ts';
import { ORCHARD } from './articles.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['is missing', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['is damaged', () => Promise.resolve(new Response('{"eng-'))],
])('says so when the packaged file %s', async (_, fetch) => {
  vi.stubGlobal('fetch', fetch);
  await expect(fetchEnglishData('chrome-extension://ext/language/en.json')).rejects.toBeInstanceOf(LanguageDataError);
});

it('loads the data at the first analysis and not again, unless it failed', async () => {
  const load = vi.fn<() => Promise<ReturnType<typeof loadEnglishData>>>();
  load.mockRejectedValueOnce(new LanguageDataError('No.')).mockImplementation(async () => loadEnglishData());
  const { analyse } = createAnalyser(load);
  expect(load).not.toHaveBeenCalled();
  await expect(analyse(ORCHARD)).rejects.toBeInstanceOf(LanguageDataError);
  const [first, second] = await Promise.all([analyse(ORCHARD), analyse(ORCHARD)]);
  expect(first).toEqual(second);
  expect(first.sentences.length).toBeGreaterThan(1);
  expect(load).toHaveBeenCalledTimes(2);
});

it('begins to load when told that an article will come, and tells of a failure only who needs the data', async () => {
  const load = vi.fn<() => Promise<ReturnType<typeof loadEnglishData>>>();
  load.mockRejectedValueOnce(new LanguageDataError('No.')).mockImplementation(async () => loadEnglishData());
  const { analyse, prepare } = createAnalyser(load);
  prepare();
  expect(load).toHaveBeenCalledTimes(1);
  await expect(analyse(ORCHARD)).rejects.toBeInstanceOf(LanguageDataError);
  prepare();
  expect((await analyse(ORCHARD)).sentences.length).toBeGreaterThan(1);
  expect(load).toHaveBeenCalledTimes(2);
});
