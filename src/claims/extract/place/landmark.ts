import { DIRECTIONS, DISTANCE_UNITS, SETTLEMENTS } from '../../../language/en/lexicon/locations.ts';
import { foldName } from '../../../language/fold-name.ts';
import type { Reading } from '../../reading.ts';
import type { Sentence } from '../../text/document.ts';
import type { Locative } from './locative.ts';

/** How many tokens behind a place its distance from a landmark may end. */
const REACH = 10;

/**
 * What the words behind a place say it is: "~lima" where it lies at a distance from Lima ("Osby, 60 miles north of Lima"),
 * "!village" where an apposition calls it one. A place that is itself only a landmark ("60 miles north of Lima") bears its
 * own name as one.
 */
export function landmarkOf(reading: Reading, sentence: Sentence, place: Locative): string[] {
  const { tokens } = sentence;
  const marks: string[] = [];
  for (const i of [place.first - 1, ...tokens.keys()].filter((at, k) => k === 0 || (at > place.last && at <= place.last + REACH))) {
    if (!DISTANCE_UNITS.has(tokens[i]?.lemma.toLowerCase() ?? '')) continue;
    let next = i + 1;
    while (DIRECTIONS.has(tokens[next]?.lower ?? '') || tokens[next]?.lower === 'away' || tokens[next]?.lower === 'due') next++;
    if (!/^(?:of|from|outside)$/.test(tokens[next]?.lower ?? '')) continue;
    const name = reading.names.at(sentence.index, next + 1, next + 1);
    if (name) marks.push(`~${foldName(name.text)}`);
  }
  const [comma, article, noun] = tokens.slice(place.last + 1, place.last + 4);
  if (comma?.lower === ',' && /^(?:a|the)$/.test(article?.lower ?? '') && SETTLEMENTS.has(noun?.lemma.toLowerCase() ?? '')) marks.push(`!${noun?.lemma.toLowerCase() ?? ''}`);
  return marks;
}
