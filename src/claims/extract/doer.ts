import { MONTH_OR_DAY } from '../../language/en/lexicon/closed-class.ts';
import { MEANS, NO_DOERS } from '../../language/en/lexicon/agents.ts';
import type { Clause } from '../text/clause.ts';
import type { Sentence } from '../text/document.ts';
import type { NounPhrase } from '../text/noun-phrase.ts';
import { isTimeWord } from './measure/span-of-time.ts';

/** Who or what does it, behind the verb and "by"; a time, a means or a margin there ("by Monday", "by hand", "by 40 votes") is none. */
export function doerBehind(sentence: Sentence, clause: Clause): NounPhrase | null {
  return clause.prepositional.find((p) => p.preposition === 'by' && p.first > clause.verb.last && acts(sentence, p)) ?? null;
}

function acts({ tokens }: Sentence, phrase: NounPhrase): boolean {
  const head = tokens[phrase.head];
  if (!head || /^(?:NUM|PRON)$/.test(head.pos) || MONTH_OR_DAY.test(head.text) || isTimeWord(head.lower)) return false;
  const noun = head.lemma.toLowerCase();
  return !NO_DOERS.has(noun) && !(phrase.first === phrase.head && MEANS.has(noun));
}
