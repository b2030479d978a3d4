import { BURIED, COMERS, DOING, DONE, LOOKING_ON } from '../../../language/en/lexicon/fates.ts';
import { sameGroup } from '../../../language/en/lexicon/people-nouns.ts';
import { WORKERS } from '../../../language/en/lexicon/tallies.ts';
import { AUXILIARIES } from '../../../language/en/lexicon/closed-class.ts';
import { PERPETRATORS } from '../../../language/en/lexicon/deeds.ts';
import type { Clause } from '../../text/clause.ts';
import { textOf, type Sentence } from '../../text/document.ts';
import type { Counted } from './counted.ts';
import type { Side } from './role.ts';

/** How many words behind the verb may tell the rest of a phrase. */
const WINDOW = 9;
/** How many words behind what is counted may say where it lies. */
const PLACE = 12;

/** What befell people, or what they did, where several words tell it ("was shot dead", "taken to the police station"); null elsewhere. */
export function fateOf({ tokens }: Sentence, { verb }: Clause, side: Side, counted: Counted, first: number): string | null {
  if (counted.noun !== 'people' || verb.negated) return null;
  const from = verb.verb + 1;
  const to = Math.min(tokens.length - 1, from + WINDOW);
  const inside = first >= from && counted.last <= to;
  const behind = inside ? `${textOf(tokens, from, first - 1)} ${textOf(tokens, counted.last + 1, to)}` : textOf(tokens, from, to);
  const words = `${verb.lemma} ${behind}`.toLowerCase().replace(/\s+/g, ' ');
  const done = side !== 'subject' || verb.passive;
  const role = (done ? DONE : DOING).find((f) => f.words.test(words))?.role ?? null;
  // Staff who are let go lose their jobs, captives are free.
  return role === 'release' && counted.group !== null && WORKERS.has(sameGroup(counted.group)) ? 'lay-off' : role;
}

/** "Seven people under the rubble", "lives" behind "cost": what the words around the count alone tell. */
export function fateAround({ tokens }: Sentence, counted: Counted, first: number): string | null {
  if (counted.noun !== 'people') return null;
  const behind = textOf(tokens, counted.last + 1, Math.min(tokens.length - 1, counted.last + PLACE)).toLowerCase();
  if (BURIED.test(behind)) return 'trap';
  if (LOOKING_ON.test(behind)) return 'attend';
  if (tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === 'rid') return 'lay-off';
  return tokens[counted.head]?.lemma === 'life' && /^(?:cost|costs|costing|claimed|claiming|claims)$/.test(tokens[first - 1]?.lower ?? '') ? 'die' : null;
}

/** What the noun alone says of those counted, where no verb does: protesters came, attackers attacked ("the number of attackers", "there were 900 guests"). */
export function fateByNoun({ noun, group, numberOf }: Counted, clause: Clause | null): string | null {
  if (noun !== 'people' || group === null || (numberOf === undefined && !AUXILIARIES.has(clause?.verb.lemma ?? ''))) return null;
  return COMERS.has(group) ? 'attend' : PERPETRATORS.has(group) ? 'perpetrate' : null;
}
