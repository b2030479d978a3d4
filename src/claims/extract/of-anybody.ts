import type { Clause } from '../text/clause.ts';
import type { Sentence } from '../text/document.ts';

/**
 * "Drivers who ignore the signs pay more": a relative clause in the present, right behind a bare plural, says of whom the
 * sentence is meant and not that it was done.
 */
export function isOfAnybody({ tokens }: Sentence, { verb, subject, marker }: Clause): boolean {
  if (!subject || verb.tense !== 'present' || verb.perfect || verb.modal !== null || !/^(?:who|that|which)$/.test(marker ?? '') || tokens[subject.last + 1]?.lower !== marker) return false;
  const [opens, head] = [tokens[subject.first], tokens[subject.head]];
  return opens !== undefined && !/^(?:DET|PROPN|NUM)$/.test(opens.pos) && head?.pos === 'NOUN' && head.lower !== head.lemma;
}
