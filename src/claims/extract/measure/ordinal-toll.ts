import { isCalling } from '../../../language/en/lexicon/callings.ts';
import { personGroup, sameGroup } from '../../../language/en/lexicon/people-nouns.ts';
import { verbFamily } from '../../../language/en/lexicon/predicates.ts';
import { ordinalOf } from '../../../language/en/lexicon/superlatives.ts';
import { twoWordFamily } from '../../../language/en/lexicon/two-word-verbs.ts';
import type { Reading } from '../../reading.ts';
import type { Phrase, Statement } from '../../statement.ts';
import { spanOf, type Sentence } from '../../text/document.ts';
import { statementIn } from '../statement-in.ts';
import { anchorOf } from './anchor.ts';

/** What befalls people one after another. */
const ONE_BY_ONE: ReadonlySet<string> = new Set(['die', 'arrest', 'detain', 'charge']);

/** "A third child died in hospital": three by now. "The third child" may be told of another order. */
export function ordinalTolls(reading: Reading, sentence: Sentence, event: Phrase | null): Statement[] {
  const { tokens, phrases, clauses } = sentence;
  return phrases.flatMap((phrase): Statement[] => {
    const n = ordinalOf(tokens[phrase.first + 1]?.lower ?? '');
    const noun = tokens[phrase.head];
    if (n === null || n < 2 || !noun || !/^an?$/.test(tokens[phrase.first]?.lower ?? '')) return [];
    const group = personGroup(noun.lemma.toLowerCase(), noun.text) ?? (isCalling(noun.lemma.toLowerCase()) ? noun.lemma.toLowerCase() : null);
    const clause = group === null ? undefined : clauses.find(({ subject, sharedSubject }) => subject === phrase && !sharedSubject);
    if (group === null || !clause || clause.verb.negated) return [];
    const family = twoWordFamily(clause.verb.lemma, tokens[clause.verb.last + 1]?.lower ?? '') ?? verbFamily(clause.verb.lemma)?.id ?? '';
    if (!ONE_BY_ONE.has(family) || (clause.verb.passive ? false : family !== 'die') || /^(?:kill|slay|murder)$/.test(clause.verb.lemma) && !clause.verb.passive) return [];
    const period = anchorOf(reading, sentence);
    return [statementIn(reading, sentence, clause, {
      kind: 'count',
      slot: 'people',
      predicate: family,
      subject: event,
      object: reading.phrase(sentence, phrase),
      value: { type: 'quantity', low: n, high: n, exact: true, unit: 'people', stated: n, step: 1 },
      cardinality: 'moving',
      scope: { ...(period === null ? {} : { period }), ...(group === 'people' ? {} : { population: sameGroup(group) }) },
      order: 'latest',
      clause: spanOf(tokens, Math.min(clause.first, phrase.first), clause.last),
      words: spanOf(tokens, phrase.first, phrase.head),
    })];
  });
}
