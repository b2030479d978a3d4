import { sameGroup } from '../../../language/en/lexicon/people-nouns.ts';
import { CHANGING, GROWING, HOSPITALS } from '../../../language/en/lexicon/tallies.ts';
import type { Scope } from '../../statement.ts';
import type { Reading } from '../../reading.ts';
import type { Sentence } from '../../text/document.ts';
import type { Counted } from './counted.ts';
import type { Role } from './role.ts';
import { anchorOfFigure } from './anchor.ts';
import { spanOfTime } from './span-of-time.ts';

const LAST = new Set(['last', 'first', 'next', 'every', 'each', 'per']);

/** What limits a count: another event's time, one institution, a group of people, a part of a whole. */
export function scopeOf(reading: Reading, sentence: Sentence, first: number, counted: Counted, role: Role): Scope {
  const { tokens } = sentence;
  const growing = GROWING.has(role.predicate ?? '') || CHANGING.has(role.predicate ?? '');
  const period = anchorOfFigure(reading, sentence, counted.last, role.clause) ?? (growing || !role.clause ? null : spanOfTime(sentence, counted.last + 1, role.clause.last));
  const place = institutionIn(sentence);
  const basis = LAST.has(tokens[first - 1]?.lower ?? '') ? tokens[first - 1]?.lower : perAfter(sentence, counted.last);
  const serious = role.predicate === 'injure' && tokens.slice(Math.max(0, first), counted.last + 5).some((t) => /^(?:seriously|critically|severely|slightly|lightly|minor|serious|critical|life-threatening)$/.test(t.lower));
  // Robbers are men, gunmen and suspects by turns.
  const population = serious ? 'by severity' : role.predicate === 'perpetrate' || role.predicate === 'employ' || counted.group === null ? null : sameGroup(counted.group);
  const whole = counted.whole === undefined ? null : `of ${counted.whole}`;
  return {
    ...(period === null ? {} : { period }),
    ...(place === null ? {} : { place }),
    ...(population === null ? {} : { population }),
    ...(counted.part ? { part: 'part' as const } : role.total ? { part: 'total' as const } : {}),
    ...(basis === undefined || basis === null ? (whole === null ? {} : { basis: whole }) : { basis }),
  };
}

/** The hospital that a count speaks of: "St George's Hospital said it was treating 20 people". */
function institutionIn(sentence: Sentence): string | null {
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i];
    if (!t || !HOSPITALS.has(t.lower)) continue;
    const before = tokens[i - 1]?.pos === 'PART' ? tokens[i - 2] : tokens[i - 1];
    if (before?.pos === 'PROPN' || /^\p{Lu}/u.test(t.text)) return (before?.text ?? t.text).toLowerCase();
  }
  return null;
}

function perAfter(sentence: Sentence, last: number): string | null {
  const [a, b] = [sentence.tokens[last + 1]?.lower ?? '', sentence.tokens[last + 2]?.lower ?? ''];
  if (/^(?:per|each|every)$/.test(a)) return `per ${b}`;
  return /^an?$/.test(a) && /^(?:day|week|month|year|hour|minute)$/.test(b) ? `per ${b}` : null;
}
