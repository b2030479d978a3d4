import { PLACE_KINDS } from '../../../language/en/lexicon/locations.ts';
import type { ProperName } from '../../names/proper-names.ts';
import type { Reading } from '../../reading.ts';
import type { Statement } from '../../statement.ts';
import { attributeStatement, personPhrase } from './attribute-statement.ts';

/** How far behind a name's comma the noun may stand ("Osby, a small fishing village"). */
const REACH = 5;

/** What kind of place a named one is: "the town of Osby", "Osby, a fishing village". Value: the noun. */
export function placeKinds(reading: Reading): Statement[] {
  return reading.names.names.flatMap((name) => {
    const { sentence } = name;
    const at = before(name) ?? behind(name);
    const noun = at === null ? undefined : sentence.tokens[at];
    const mention = reading.names.mentions[name.mention];
    if (!noun || !mention || mention.kind === 'person') return [];
    const words = { start: noun.start, end: noun.end };
    return [attributeStatement(reading, sentence, {
      slot: 'place-kind',
      subject: personPhrase(mention.names[0] ?? name.text, name),
      value: { type: 'named', phrase: { text: noun.text, head: noun.lemma.toLowerCase(), modifiers: [], name: null, mention: null } },
      words,
    })];
  });
}

const isKind = ({ sentence }: ProperName, i: number): boolean => PLACE_KINDS.has(sentence.tokens[i]?.lower ?? '');

/** "the town of Osby": the plural and "one of the towns" name others. */
function before(name: ProperName): number | null {
  const at = name.first - 2;
  return name.sentence.tokens[name.first - 1]?.lower === 'of' && isKind(name, at) ? at : null;
}

/** "Osby, a village": up to the noun that the article opens. */
function behind(name: ProperName): number | null {
  const { tokens } = name.sentence;
  if (tokens[name.last + 1]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[name.last + 2]?.lower ?? '')) return null;
  for (let i = name.last + 3; i < name.last + 3 + REACH; i++) {
    if (isKind(name, i) && tokens[i + 1]?.pos !== 'NOUN') return i;
    if (!/^(?:ADJ|NOUN|PROPN|PUNCT|ADV)$/.test(tokens[i]?.pos ?? '') || tokens[i]?.text === ',') return null;
  }
  return null;
}
