import { isCalling } from '../../../language/en/lexicon/callings.ts';
import { HOME_NOUNS, HOME_VERBS, OF_A_LANGUAGE, ON_THE_WAY } from '../../../language/en/lexicon/homes.ts';
import { personGroup } from '../../../language/en/lexicon/people-nouns.ts';
import { foldName } from '../../../language/fold-name.ts';
import type { ProperName } from '../../names/proper-names.ts';
import { peopleTakenUp } from '../../names/taken-up.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { spanOf, textOf, type Sentence } from '../../text/document.ts';
import { anchorOf } from '../measure/anchor.ts';
import { attributeStatement, personPhrase } from './attribute-statement.ts';

/** How far behind a name its apposition or relative clause may put the place, in tokens. */
const REACH = 12;

/**
 * Where people are from: "Jane Smith, 31, from Leeds,", "Jane Smith, a native of Peru,", "Jane Smith, an American,", "Leeds
 * resident Jane Smith", "Jane Smith, who has lived in France", "Jane Smith was born in Peru". Value: the place, its
 * modifiers holding the names along the way and what the gazetteer knows around them, as for places of happenings.
 */
export function homes(reading: Reading): Statement[] {
  return [...reading.names.names, ...peopleTakenUp(reading)].flatMap((name) => {
    const mention = reading.names.mentions[name.mention];
    if (!mention || !(mention.kind === 'person' || (mention.kind === 'other' && mention.names[0]?.includes(' ')))) return [];
    const found = behind(reading, name) ?? before(reading, name);
    if (!found) return [];
    const { sentence } = name;
    const period = anchorOf(reading, sentence);
    return [attributeStatement(reading, sentence, {
      slot: 'home',
      subject: personPhrase(mention.names[0] ?? name.text, name),
      value: { type: 'named', phrase: { text: textOf(sentence.tokens, found.first, found.last), head: found.parts[0] ?? '', modifiers: found.parts, name: null, mention: null } },
      words: spanOf(sentence.tokens, found.first, found.last),
      scope: period === null ? {} : { period },
    })];
  });
}

/** The words that say it, and the place as folded names and marks of the gazetteer. */
interface Home {
  readonly first: number;
  readonly last: number;
  readonly parts: readonly string[];
}

function behind(reading: Reading, name: ProperName): Home | null {
  const { tokens } = name.sentence;
  let at = name.last + 1;
  const comma = tokens[at]?.text === ',' || tokens[at]?.text === '(';
  if (comma && tokens[at + 1]?.pos === 'NUM' && /^[,)]$/.test(tokens[at + 2]?.text ?? '')) at += 2;
  if (tokens[at]?.text === ',') at++;
  // "Jane Smith, 31, of Leeds,": without a comma "of" may belong to the name or to a body.
  if (tokens[at]?.lower === 'from' || (tokens[at]?.lower === 'of' && comma)) return place(reading, name.sentence, at, at + 1);
  if (comma && /^an?$/.test(tokens[at]?.lower ?? '')) return apposed(reading, name.sentence, at);
  // "Jane Smith, 31, lives in Leeds": the age is set off, and what follows is said of her.
  const aged = comma && tokens[at - 2]?.pos === 'NUM';
  const verb = tokens[at]?.lower === 'who' ? at + 1 : comma && !aged ? -1 : at;
  return verb < 0 ? null : predicated(reading, name.sentence, verb);
}

/** "a native of Lima", "an American", "a Lima resident". */
function apposed(reading: Reading, sentence: Sentence, at: number): Home | null {
  const { tokens } = sentence;
  for (let i = at + 1; i < at + 6 && tokens[i] && !/^[,.;)]$/.test(tokens[i]?.text ?? ''); i++) {
    const t = tokens[i];
    if (!t) break;
    if (HOME_NOUNS.has(t.lemma.toLowerCase())) {
      if (/^(?:of|in)$/.test(tokens[i + 1]?.lower ?? '')) return place(reading, sentence, i, i + 2);
      return demonym(reading, sentence, at + 1, i) ?? placeBefore(reading, sentence, i);
    }
    if (t.lower === 'from') return place(reading, sentence, i, i + 1);
    // "an American," / "a French tourist,": but who teaches French need not be French.
    if (reading.gazetteer.isDemonym(t.text) && isNationality(sentence, i)) return demonym(reading, sentence, i, i);
  }
  return null;
}

function isNationality({ tokens }: Sentence, i: number): boolean {
  const [next, after] = [tokens[i + 1], tokens[i + 2]];
  if (/^(?:[,.;)]|who)$/.test(next?.lower ?? '.')) return true;
  return next?.pos === 'NOUN' && !OF_A_LANGUAGE.has(next.lower) && (personGroup(next.lower, next.text) !== null || isCalling(next.lower)) && /^(?:[,.;)]|who)$/.test(after?.lower ?? '.');
}

/** "lives in Lima", "was born in Lima", "has lived for 20 years in Lima". */
function predicated(reading: Reading, sentence: Sentence, from: number): Home | null {
  const { tokens } = sentence;
  for (let i = from; i < from + 4 && i < tokens.length; i++) {
    const t = tokens[i];
    if (!t || !(t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'ADV' || t.pos === 'PART')) return null;
    const prepositions = HOME_VERBS.get(t.lemma);
    if (!prepositions) continue;
    const up = tokens[i + 1]?.lower === 'up' ? 1 : 0;
    if (t.lemma === 'grow' && up === 0) return null;
    if (prepositions.has(tokens[i + 1 + up]?.lower ?? '')) return place(reading, sentence, i, i + 2 + up);
  }
  return null;
}

/** "Lima resident Jane Smith". */
function before(reading: Reading, { sentence, first }: ProperName): Home | null {
  return HOME_NOUNS.has(sentence.tokens[first - 1]?.lower ?? '') ? placeBefore(reading, sentence, first - 1) : null;
}

function placeBefore(reading: Reading, sentence: Sentence, noun: number): Home | null {
  const name = reading.names.at(sentence.index, noun - 1, noun - 1);
  return name && name.last === noun - 1 && isPlace(reading, name) ? { first: name.first, last: noun, parts: partsOf(reading, [name]) } : null;
}

function demonym(reading: Reading, sentence: Sentence, first: number, last: number): Home | null {
  const word = sentence.tokens.slice(first, last + 1).find((t) => reading.gazetteer.isDemonym(t.text));
  const country = word ? reading.gazetteer.countryOf(word.text) : null;
  return word && country !== null ? { first, last, parts: [foldName(word.text), `=${country}`] } : null;
}

/** The chain of named places from a token on: "New Addington, south east London". */
function place(reading: Reading, sentence: Sentence, first: number, at: number): Home | null {
  const names: ProperName[] = [];
  for (let i = at; i < at + REACH; i++) {
    const { lower = '' } = sentence.tokens[i] ?? {};
    if (ON_THE_WAY.has(lower)) continue;
    const name = reading.names.at(sentence.index, i, i);
    if (!name || !isPlace(reading, name)) break;
    names.push(name);
    i = name.last + 1;
    if (!/^(?:,|in)$/.test(sentence.tokens[i]?.lower ?? '')) break;
  }
  return names.length > 0 ? { first, last: (names.at(-1) as ProperName).last, parts: partsOf(reading, names) } : null;
}

const isPlace = (reading: Reading, { text, mention }: ProperName & { readonly mention: number }): boolean => /^(?:place|other)$/.test(reading.names.mentions[mention]?.kind ?? '') || reading.gazetteer.places(text).length > 0;

function partsOf(reading: Reading, names: readonly ProperName[]): string[] {
  const marks = new Set<string>();
  for (const { text } of names) {
    const [known] = reading.gazetteer.places(text);
    if (!known) continue;
    marks.add(`=${known.country}`);
    if (known.region) marks.add(`=${known.country}-${known.region}`);
    if (known.at) marks.add(`:${foldName(text)}@${known.at.join(',')}`);
  }
  return [...names.map(({ text }) => foldName(text)), ...marks];
}
