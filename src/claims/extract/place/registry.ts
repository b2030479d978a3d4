import { COUNTRY_LETTERS } from '../../../language/en/lexicon/registers.ts';
import { leadsFromName, leadsToName, ONCE_REGISTERED, registrationsIn, type Registration } from '../../../language/en/patterns/registry.ts';
import { foldName } from '../../../language/fold-name.ts';
import type { Gazetteer } from '../../../language/gazetteer.ts';
import type { Extractor } from '../../extractor.ts';
import type { ProperName } from '../../names/proper-names.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import type { Sentence } from '../../text/document.ts';
import { anchorOf } from '../measure/anchor.ts';
import { statementIn } from '../statement-in.ts';

/**
 * Where ships, aircraft and companies are registered, or under which flag they sail: "the Panama-flagged tanker Osby Star", "Marsh
 * Holdings, incorporated in Delaware,". Subject: the thing by name; value: the place, its head the country's code or that
 * of a state in it. Said of a time that is over it is left out.
 */
export const registryExtractor: Extractor = {
  family: 'registry',
  extract: (reading: Reading): Statement[] => reading.document.sentences.flatMap((sentence) => {
    const text = (sentence.index < 0 ? reading.article.title : reading.article.text).slice(sentence.span.start, sentence.span.end);
    if (!/flag|registered|incorporated|domiciled/.test(text) || ONCE_REGISTERED.test(text) || reading.isFurniture(sentence)) return [];
    return registrationsIn(text).flatMap((found) => registered(reading, sentence, text, found) ?? []);
  }),
};

type Named = ProperName & { readonly mention: number };

function registered(reading: Reading, sentence: Sentence, text: string, { place, start, end, attributive }: Registration): Statement | null {
  const code = codeOf(place, reading.gazetteer);
  const name = code === null ? null : bearer(reading, sentence, text, start, end, attributive);
  if (code === null || !name || (!attributive && reading.names.mentions[name.mention]?.kind === 'person') || codeOf(name.text, reading.gazetteer) !== null) return null;
  const offset = sentence.span.start;
  const period = anchorOf(reading, sentence);
  return statementIn(reading, sentence, null, {
    kind: 'place',
    slot: 'registry',
    predicate: 'register',
    subject: { text: name.text, head: foldName(name.text), modifiers: [], name: name.text, mention: name.mention },
    value: { type: 'named', phrase: { text: place, head: code, modifiers: [], name: null, mention: null } },
    scope: period === null ? {} : { period },
    words: { start: offset + start, end: offset + end },
  });
}

/** The name that the words belong to: right behind "Panama-flagged tanker", or before "…, a Panama-flagged tanker" and "… is registered in". */
function bearer({ names }: Reading, { index, span, tokens }: Sentence, text: string, start: number, end: number, attributive: boolean): Named | null {
  const own = names.names.filter((n) => n.sentence.index === index).map((n) => ({ name: n, from: (tokens[n.first]?.start ?? 0) - span.start, to: (tokens[n.last]?.end ?? 0) - span.start }));
  // "The Panama-flagged Osby Star": read as one name.
  const whole = attributive ? own.find((n) => n.from < end && n.to > end) : undefined;
  if (whole) return { ...whole.name, text: text.slice(end, whole.to).trim() };
  const next = attributive ? own.find((n) => n.from >= end) : undefined;
  if (next && leadsToName(text.slice(end, next.from))) return next.name;
  const before = own.findLast((n) => n.to <= start);
  return before && leadsFromName(text.slice(before.to, start)) ? before.name : null;
}

/** A country, or a state in one ("US-DE"), by its name, its word of origin or its letters. */
function codeOf(place: string, gazetteer: Gazetteer): string | null {
  const name = foldName(place);
  const [known] = gazetteer.places(place);
  if (known && known.level !== 'city') return known.region === null ? known.country : `${known.country}-${known.region}`;
  return COUNTRY_LETTERS.get(name) ?? gazetteer.countryOf(place);
}
