import type { Phrase } from '../../../claims/statement.ts';
import { subjectPhrase } from './clause-question.ts';

/**
 * "Where did the boy fall from?", "Why did the sailors jump?" from who moved on either side, the verb's lemma and the role; null where
 * neither names its subject so that a reader would know it.
 */
export function courseQuestion(subjects: readonly (Phrase | null)[], verb: string, slot: string): string | null {
  const who = subjects.flatMap((s) => subjectPhrase(s) ?? numbered(s) ?? []).toSorted((x, y) => x.length - y.length || (x < y ? -1 : 1))[0];
  if (who === undefined) return null;
  const role = slot.slice('course:'.length);
  if (role === 'path') return `Which way did ${who} go?`;
  if (role === 'purpose') return `Why did ${who} ${verb}?`;
  return role === 'source' ? `Where did ${who} ${verb} from?` : `Where did ${who} ${verb}?`;
}

/** "Two sailors" of one account are "the sailors" of the question. */
function numbered(subject: Phrase | null): string | null {
  const [, noun] = /^(?:(?:about|around|some|nearly|almost|over|the) )?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|thousands of) ((?:\p{Ll}+ )?\p{Ll}+)$/iu.exec(subject?.text ?? '') ?? [];
  return noun === undefined ? null : `the ${noun}`;
}

/** Why both accounts may stand. */
export const courseCaveat = (slot: string): string => (slot === 'course:purpose' ? 'One may have been done for both.' : 'Each may tell another part of the way.');
