import { REPORTED_BY, TOLD_TO } from '../language/en/patterns/credit.ts';
import type { Sources } from './analysis.ts';
import { shingles } from './fingerprints.ts';
import type { Names } from './names/mentions.ts';
import { quotedWords } from './quoted-words.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './text/document.ts';

/** Shorter quotations are phrases that two reporters may pick by themselves. */
const LEAST_WORDS = 8;
/** Of a quotation's shingles so many of the least are kept: enough to know it again when one outlet trims it. */
const MARKS = 4;
/** How far after its verb an outlet may be named ("told reporters for the Evening Post"). */
const REACH = 3;

/** Whom an article rests on: outlets that it credits and quotations of named sources. */
export function sourcesOf(reading: Reading): Sources {
  const outlets = reading.names.names.flatMap((name) => creditedOutlet(name, reading) ?? []);
  const quotes = reading.document.sentences.flatMap((s) => {
    const words = quotedWords(s);
    const speaker = words.length < LEAST_WORDS ? null : namedSpeaker(s, reading);
    return speaker === null ? [] : [{ speaker, marks: shingles(words).toSorted((a, b) => a - b).slice(0, MARKS) }];
  });
  return { outlets: [...new Set(outlets)].toSorted(), quotes };
}

/** The outlet that a name stands for where it is credited with the report, else null. */
function creditedOutlet({ sentence: { tokens }, first, mention: number }: Names['names'][number], { names }: Reading): string | null {
  const mention = names.mentions[number];
  if (mention === undefined || mention.kind === 'person' || mention.kind === 'place') return null;
  for (let k = first - 1; k >= 0 && k >= first - 1 - REACH; k--) {
    const token = tokens[k];
    if (token === undefined) break;
    if (TOLD_TO.has(token.lemma) || (token.lower === 'by' && REPORTED_BY.has(tokens[k - 1]?.lemma ?? ''))) return mention.names[0] as string;
  }
  return null;
}

/** Who says a sentence, by the full name that the article gives; null for nobody named. */
function namedSpeaker(sentence: Sentence, reading: Reading): string | null {
  const { speaker } = reading.voice(sentence, null);
  if (speaker === null) return null;
  const words = ` ${speaker} `;
  return reading.names.mentions.find((m) => m.kind !== 'place' && m.names.some((name) => words.includes(` ${name} `)))?.names[0] ?? null;
}
