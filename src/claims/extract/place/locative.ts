import { DIRECTIONS, ENTRANCES, LOCATIONS, NAMED_WITH_OF, isWater, NEXT_TO, SPATIAL } from '../../../language/en/lexicon/locations.ts';
import { foldName } from '../../../language/fold-name.ts';
import type { Names } from '../../names/mentions.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import type { Sentence } from '../../text/document.ts';

/** A location in a sentence: its phrases from the most specific on, and how it relates to what happened. */
export interface Locative {
  readonly relation: 'at' | 'near' | 'from' | 'to' | 'through';
  readonly phrases: readonly NounPhrase[];
  /** Token range with the preposition. */
  readonly first: number;
  readonly last: number;
}

/** Locations of a sentence: "in a tunnel near the stop in Dunmore, Ohio" is one, with four phrases. */
export function locatives(sentence: Sentence, names: Names): Locative[] {
  const out: Locative[] = [];
  let behind = -1;
  for (const phrase of sentence.phrases) {
    if (phrase.first <= behind) continue;
    const relation = relationOf(sentence, phrase);
    if (!relation || !(relation === 'through' ? isEntrance(sentence, phrase) : isLocation(sentence, names, phrase)) || (relation === 'from' && isOrigin(sentence, phrase, behind))) continue;
    const chain = [phrase];
    for (let next = continues(sentence, names, chain); next; next = continues(sentence, names, chain)) chain.push(next);
    behind = chain.at(-1)?.last ?? phrase.last;
    out.push({ relation, phrases: chain, first: leads(sentence, phrase) ? phrase.first - 2 : phrase.first - 1, last: behind });
  }
  return out;
}

const leads = (sentence: Sentence, phrase: NounPhrase): boolean => {
  const [before, further] = [sentence.tokens[phrase.first - 1]?.lower ?? '', sentence.tokens[phrase.first - 2]?.lower ?? ''];
  return (before === 'to' && NEXT_TO.has(further)) || (before === 'of' && (DIRECTIONS.has(further) || further === 'outside'));
};

/** "a man from Dunmore" says where he is from, "returned from Dunmore" where he was. */
function isOrigin(sentence: Sentence, phrase: NounPhrase, behind: number): boolean {
  const before = phrase.first - 2;
  const named = sentence.tokens[phrase.head]?.pos === 'PROPN';
  return named && before > behind && /^(?:NOUN|PROPN|NUM|PUNCT|PRON)$/.test(sentence.tokens[before]?.pos ?? '');
}

function relationOf(sentence: Sentence, phrase: NounPhrase): Locative['relation'] | null {
  const { tokens } = sentence;
  const before = tokens[phrase.first - 1]?.lower ?? '';
  if (leads(sentence, phrase)) return 'near';
  // "flew to Paris" moves there, "said to Paris" does not; "to" before a verb is no preposition.
  return phrase.coordinated ? null : (SPATIAL.get(before) ?? null);
}

/** A place by name, a name behind a spatial preposition that is no person's, or a noun for a place. */
function isLocation(sentence: Sentence, names: Names, phrase: NounPhrase): boolean {
  const head = sentence.tokens[phrase.head];
  const name = names.at(sentence.index, phrase.head, phrase.head);
  const kind = name ? names.mentions[name.mention]?.kind : undefined;
  if (kind === 'place' || (name && kind !== 'person' && isWater(foldName(name.text)))) return true;
  if (LOCATIONS.has(head?.lemma.toLowerCase() ?? '')) return kind !== 'person';
  return false;
}

/** "through a window": a way in; "through the town" is a path and no place of what happened. */
const isEntrance = (sentence: Sentence, phrase: NounPhrase): boolean => ENTRANCES.some((row) => row.has(sentence.tokens[phrase.head]?.lemma.toLowerCase() ?? ''));

/** "the village of Osby": a name behind the noun for what it is, whether the gazetteer knows it or not. */
function isNamedWithOf(sentence: Sentence, names: Names, before: NounPhrase | undefined, phrase: NounPhrase): boolean {
  if (!before || sentence.tokens[before.last + 1]?.lower !== 'of' || phrase.first !== before.last + 2 || !NAMED_WITH_OF.has(sentence.tokens[before.head]?.lemma.toLowerCase() ?? '')) return false;
  const name = names.at(sentence.index, phrase.head, phrase.head);
  return name !== null && names.mentions[name.mention]?.kind !== 'person';
}

/** The phrase that goes on to say where: "…, Ohio", "near the stop", "of the hotel". */
function continues(sentence: Sentence, names: Names, chain: readonly NounPhrase[]): NounPhrase | null {
  const { tokens } = sentence;
  const last = chain.at(-1)?.last ?? 0;
  const next = sentence.phrases.find((p) => p.first > last);
  if (!next || !(isLocation(sentence, names, next) || isNamedWithOf(sentence, names, chain.at(-1), next))) return null;
  const gap = tokens.slice(last + 1, next.first).map((t) => t.lower);
  const joined = gap.length === 1 && (gap[0] === ',' || gap[0] === 'of' || gap[0] === 'in' || gap[0] === 'near' || gap[0] === 'on' || gap[0] === 'at' || gap[0] === 'outside');
  const comma = gap.length === 2 && gap[0] === ',' && (gap[1] === 'in' || gap[1] === 'near');
  if (gap[0] === ',' && gap.length === 1) return names.at(sentence.index, next.head, next.head) ? next : null;
  return joined || comma ? next : null;
}
