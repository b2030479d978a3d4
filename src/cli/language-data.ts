import model from 'wink-eng-lite-web-model';
import type { EnglishData } from '../language/en/english.ts';

/** The tagger's data from the installed package; the extension fetches the same data from its own files. */
export function loadEnglishData(): EnglishData {
  return { model };
}
