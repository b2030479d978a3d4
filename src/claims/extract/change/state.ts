import { CHANGE_NOUNS, CHANGE_VERBS, ENTERS, IN_GRIP, IN_STATE } from '../../../language/en/lexicon/change.ts';
import type { Clause } from '../../text/clause.ts';
import type { Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import { attached, namedChange, topicWords, type NamedChange } from './topic.ts';

/** "In decline since 2019", "slipped into recession", "in the grip of a drought": the state stands behind the verb, its subject is what changes. */
export function stateOf(sentence: Sentence, clause: Clause): NamedChange | null {
  const { verb, subject, object, prepositional } = clause;
  if (!subject || !(IN_STATE.has(verb.lemma) || ENTERS.has(verb.lemma))) return null;
  const behind = [...prepositional.filter((p) => p.preposition === 'in' || p.preposition === 'into'), ...(object ? [object] : [])].filter((p) => p.first > verb.last);
  const states = behind.flatMap((p) => (IN_GRIP.has(lemmaOf(sentence, p)) ? attached(sentence, p).slice(0, 1) : [p]));
  const state = states.find((p) => CHANGE_NOUNS.has(lemmaOf(sentence, p)));
  const change = state ? namedChange(sentence, state) : null;
  return change ? { ...change, topic: [...new Set([...subjectTopic(sentence, subject), ...change.topic])] } : null;
}

/** "Relations have been improving": the verb is the change, its subject what changes. */
export function verbChange(sentence: Sentence, clause: Clause): NamedChange | null {
  const direction = CHANGE_VERBS.get(clause.verb.lemma);
  if (!direction || !clause.subject || clause.verb.passive) return null;
  return { lemma: clause.verb.lemma, direction, phrase: { ...clause.subject }, topic: subjectTopic(sentence, clause.subject), last: clause.subject.last };
}

const lemmaOf = (sentence: Sentence, p: NounPhrase): string => sentence.tokens[p.head]?.lemma.toLowerCase() ?? '';

function subjectTopic(sentence: Sentence, subject: NounPhrase): string[] {
  return [...topicWords(sentence, subject, null), ...attached(sentence, subject).flatMap((p) => topicWords(sentence, p, null))];
}
