import model from 'wink-eng-lite-web-model';
import places from '../language/en/data/places.json' with { type: 'json' };
import type { EnglishData } from '../language/en/english.ts';

/** The tagger's data from the installed package and the gazetteer; the extension fetches the same data from its own files. */
export function loadEnglishData(): EnglishData {
  return { model, places };
}
