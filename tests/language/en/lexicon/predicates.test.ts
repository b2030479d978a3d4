import { describe, expect, it } from 'vitest';
import { familyById, nounFamily, participleFamily, PREDICATE_FAMILIES, stateFamily, verbFamily } from '../../../../src/language/en/lexicon/predicates.ts';

describe('families of predicates', () => {
  it.each([['collide', 'crash'], ['perish', 'die'], ['resign', 'resign'], ['acquire', 'buy'], ['plunge', 'fall'], ['veto', 'reject']])('by verb: %s', (verb, id) => expect(verbFamily(verb)?.id).toBe(id));
  it.each([['collision', 'crash'], ['blaze', 'burn'], ['takeover', 'buy'], ['heist', 'steal'], ['pact', 'agree']])('by noun: %s', (noun, id) => expect(nounFamily(noun)?.id).toBe(id));
  it.each([['dead', 'die'], ['missing', 'miss'], ['unharmed', 'unhurt'], ['guilty', 'convict']])('by state: %s', (word, id) => expect(stateFamily(word)?.id).toBe(id));
  it.each([['booming', 'rise'], ['slumping', 'fall'], ['detained', 'detain']])('by participle: %s', (word, id) => expect(participleFamily(word)?.id).toBe(id));
  it.each(['red', 'ring', 'boom'])('no participle: %s', (word) => expect(participleFamily(word)).toBeNull());
  it.each(['wobble', 'table', '', 'constructor'])('none: “%s”', (word) => expect([verbFamily(word), nounFamily(word), stateFamily(word)]).toEqual([null, null, null]));

  it('have a name of their own each, and opposites and stages that exist', () => {
    expect(new Set(PREDICATE_FAMILIES.map((f) => f.id)).size).toBe(PREDICATE_FAMILIES.length);
    expect(PREDICATE_FAMILIES.filter((f) => f.opposite !== undefined && familyById(f.opposite) === null).map((f) => f.id)).toEqual([]);
  });

  it('are in lower case', () => {
    const words = PREDICATE_FAMILIES.flatMap((f) => [...f.verbs, ...f.nouns]);
    expect(words.filter((w) => !/^[a-z-]+$/.test(w))).toEqual([]);
  });
});
