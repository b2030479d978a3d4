import model from 'wink-eng-lite-web-model';
import places from '../../language/en/data/places.json';
import type { EnglishData } from '../../language/en/english.ts';
import { fillDataSlots } from './data-slots.ts';
import { LanguageDataError } from './language-data-error.ts';

/** Where the build puts the data of the tagger and the gazetteer. */
export const ENGLISH_DATA_FILE = 'language/en.json';

/**
 * Fetches the packaged data of English (tagger and gazetteer). Rejects with `LanguageDataError` when the file is missing or damaged.
 * @param url absolute address of `ENGLISH_DATA_FILE` in the package
 */
export async function fetchEnglishData(url: string): Promise<EnglishData> {
  try {
    const response = await fetch(url);
    fillDataSlots((await response.json()) as Record<string, unknown>);
  } catch (cause) {
    throw new LanguageDataError('The packaged data of the English tagger could not be read.', { cause });
  }
  return { model, places };
}
