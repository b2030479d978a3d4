import { FURTHER } from '../../../language/en/patterns/further.ts';
import type { Statement } from '../../statement.ts';

/** "31 of them had been caught": part of those told of before, yet all of the caught. */
const OF_THEM = /^.{0,40}\bof (?:them|those|whom|these)\b/i;
/** "A further" and its like stand right before the figure or right behind it. */
const BEFORE = 12;
/** Letters of " of them" and its like. */
const OF_LENGTH = 9;

/**
 * "Seventy people died. A further 18 are in a critical condition": more than the dead, yet all of the critical. A count that
 * adds to one of another fate is no part of its own; where the fate is the same, or no count came before, it stays a part.
 */
export function withFurther(statements: readonly Statement[], text: string): Statement[] {
  return statements.map((s, i) => {
    if (s.kind !== 'count' || s.slot !== 'people' || s.scope.part !== 'part' || s.predicate === null || s.sentence < 0) return s;
    const ofThem = OF_THEM.test(text.slice(s.words.start, s.words.end + OF_LENGTH)) && s.scope.population === undefined;
    if (!ofThem && !FURTHER.test(text.slice(Math.max(0, s.words.start - BEFORE), s.words.end))) return s;
    const before = statements.slice(0, i).filter((t) => t.kind === 'count' && t.slot === 'people' && (ofThem || t.predicate !== null) && t.sentence >= 0 && t.sentence < s.sentence);
    if (before.length === 0 || before.some((t) => t.predicate === s.predicate)) return s;
    const { part: _, ...scope } = s.scope;
    return { ...s, scope };
  });
}
