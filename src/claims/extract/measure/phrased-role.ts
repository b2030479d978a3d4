import { DEEDS, DERAILING, DISGUISED, JOINING, LEAVING_HOME, PERPETRATORS } from '../../../language/en/lexicon/deeds.ts';
import { textOf, type Sentence } from '../../text/document.ts';
import type { Counted } from './counted.ts';
import type { Role } from './role.ts';

/** How far behind the verb the rest of its phrase may stand ("stayed away from"). */
const PHRASE_TOKENS = 4;

/** The role that a verb right behind what is counted and the words behind it give it ("left the rails", "took part"), or null. */
export function phrasedRole({ clauses, tokens }: Sentence, counted: Counted): Pick<Role, 'predicate' | 'agent' | 'clause'> | null {
  const behind = Math.max(counted.last, counted.head) + 1;
  const clause = clauses.find((c) => c.verb.first === behind);
  // "Seven of its 12 coaches left": not the whole, but the share.
  if (counted.whole === undefined && counted.phrase?.preposition === 'of') return null;
  if (!clause || clause.verb.negated) return null;
  const { verb } = clause;
  const words = `${verb.lemma} ${textOf(tokens, verb.last + 1, Math.min(tokens.length - 1, verb.last + PHRASE_TOKENS)).toLowerCase()}`;
  if (counted.noun === 'people' && LEAVING_HOME.test(words)) return { predicate: 'displace', agent: false, clause };
  if (verb.passive) return null;
  if (DERAILING.test(words)) return { predicate: 'derail', agent: true, clause };
  return JOINING.test(words) ? { predicate: 'participate', agent: false, clause } : null;
}

/** Those who rob, attack or break in, by what they do, are called or look like: "three masked men forced a cashier". */
export function isPerpetrator({ tokens }: Sentence, counted: Counted, role: Pick<Role, 'predicate' | 'agent'>): boolean {
  if ((!role.agent && role.predicate !== null) || role.predicate === 'die' || counted.noun !== 'people' || counted.phrase === null) return false;
  if (PERPETRATORS.has(counted.group ?? '')) return true;
  if (counted.group !== null && !/^(?:man|woman|teenager|youth|person|boy|girl)$/.test(counted.group)) return false;
  return DEEDS.has(role.predicate ?? '') || tokens.slice(counted.phrase.first, counted.head).some((t) => DISGUISED.has(t.lower));
}
