import { ageClass } from '../../language/en/lexicon/age-classes.ts';
import { isCalling } from '../../language/en/lexicon/callings.ts';
import { OFFICES } from '../../language/en/lexicon/offices.ts';
import { personGroup } from '../../language/en/lexicon/people-nouns.ts';
import { nounFamily } from '../../language/en/lexicon/predicates.ts';
import { COLLECTIVE } from '../../language/en/lexicon/questions.ts';
import { BODIES_BY_DEED, SPEAKS_PLAINLY, SPEAKING_TEXTS } from '../../language/en/lexicon/reporting.ts';
import { CREWS, ORGANISATION_WORDS, TITLES } from '../../language/en/lexicon/titles.ts';
import type { Sentence } from './document.ts';
import type { NounPhrase } from './noun-phrase.ts';

const NOBODY = /^(?:that|this|these|those|which|what|whatever|there|anything|something|nothing|everything)$/;

/**
 * Whether the subject of a reporting verb can be who speaks: people, bodies, texts and names can; of other nouns only with
 * the plainest verbs, and none that names a happening ("a fall said") or a measure.
 */
export function canSpeak({ tokens }: Sentence, phrase: NounPhrase, verb: string): boolean {
  const head = tokens[phrase.head];
  if (!head || NOBODY.test(tokens[phrase.first]?.lower ?? '') || NOBODY.test(head.lower)) return false;
  if (head.pos !== 'NOUN') return true;
  const noun = head.lemma.toLowerCase();
  const known = personGroup(noun, head.text) !== null || isCalling(noun) || OFFICES.has(noun) || TITLES.has(noun) || ageClass(noun) !== noun || ORGANISATION_WORDS.has(noun) || CREWS.has(noun) || COLLECTIVE.has(noun) || SPEAKING_TEXTS.has(noun) || BODIES_BY_DEED.has(noun);
  return known || (SPEAKS_PLAINLY.has(verb) && nounFamily(noun) === null && !/^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|shares?|stocks?|per ?cent|%)$/.test(head.lower));
}
