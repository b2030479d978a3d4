import { HAPPENING_ENDING, HAPPENINGS, NEW, POINTS_BACK } from '../../../language/en/lexicon/change.ts';
import { personGroup } from '../../../language/en/lexicon/people-nouns.ts';
import { nounFamily } from '../../../language/en/lexicon/predicates.ts';
import { ORGANISATION_WORDS } from '../../../language/en/lexicon/titles.ts';
import type { Reading } from '../../reading.ts';
import type { TimeSpan } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import type { Sentence } from '../../text/document.ts';
import type { NounPhrase } from '../../text/noun-phrase.ts';
import { DAY } from '../../time/expression.ts';
import { instantOf } from '../../time/instant-of.ts';

/** The time of the event that an article tells as its news; to be compared with the article's own date. */
export const NEWS_EVENT: TimeSpan = { type: 'time', from: null, to: null, grain: 'day', floating: 'event', relative: true };
/** The time of an event that is told in the past tense without a date: most often the news, but not surely. */
export const UNDATED_EVENT: TimeSpan = { ...NEWS_EVENT, floating: 'event:undated' };

/** An event told with a date so far back is background, and the date its time. */
const OLD_NEWS_DAYS = 60;

/**
 * When the happening that is a clause's subject took place: its own time where that lies well back, else the news of the
 * day. Null when the subject is none: a person, a body, or a thing that is not `presented` as a start, an end or a turn.
 */
export function happeningTime(reading: Reading, sentence: Sentence, clause: Clause, phrase: NounPhrase, presented: boolean): TimeSpan | null {
  const time = timeOf(reading, sentence, phrase, clause);
  if (!happens(sentence, phrase, presented || time !== null)) return null;
  if (time !== null) return isOld(reading, time) ? time : NEWS_EVENT;
  const pointsBack = sentence.tokens.slice(phrase.first, phrase.last + 1).some((t) => POINTS_BACK.has(t.lower) || NEW.has(t.lower));
  return clause.verb.tense === 'past' && !clause.verb.modal && !pointsBack ? UNDATED_EVENT : NEWS_EVENT;
}

/** A time that stands with the subject, before the verb: "Tuesday's summit", "the crowd on Saturday night". */
function timeOf(reading: Reading, sentence: Sentence, phrase: NounPhrase, clause: Clause): TimeSpan | null {
  const from = sentence.tokens[phrase.first]?.start ?? 0;
  const to = sentence.tokens[clause.verb.first]?.start ?? 0;
  return reading.times(sentence).find((t) => t.start >= from && t.end <= to && t.clock === null && t.span.floating !== 'anaphoric')?.span ?? null;
}

function isOld({ article }: Reading, { from, to }: TimeSpan): boolean {
  const published = instantOf(article.published);
  return from !== null && to !== null && published !== null && to < published - OLD_NEWS_DAYS * DAY;
}

/** Something that happened: a word for it, a demonstrative, a thing that is dated or presented as an event, or one that is called new. */
function happens(sentence: Sentence, phrase: NounPhrase, asEvent: boolean): boolean {
  const head = sentence.tokens[phrase.head];
  if (!head) return false;
  if (POINTS_BACK.has(head.lower)) return true;
  const lemma = head.lemma.toLowerCase();
  if (head.pos === 'PRON' || personGroup(lemma, head.text) !== null || ORGANISATION_WORDS.has(lemma)) return false;
  if (nounFamily(lemma) !== null || HAPPENINGS.has(lemma)) return true;
  if (head.pos === 'PROPN') return false;
  const words = sentence.tokens.slice(phrase.first, phrase.last + 1);
  return asEvent || HAPPENING_ENDING.test(lemma) || POINTS_BACK.has(words[0]?.lower ?? '') || words.some((t) => NEW.has(t.lower));
}
