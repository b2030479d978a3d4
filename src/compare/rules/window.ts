import type { Statement, TimeSpan } from '../../claims/statement.ts';
import { DAY } from '../../claims/time/expression.ts';
import { rootOf } from '../../language/en/root.ts';
import { windowCaveat, windowQuestion } from '../../language/en/wording/window.ts';
import { laterOf } from '../gates/order.ts';
import { sentenceText } from '../changed-sentences.ts';
import { saysOtherwise } from '../gates/says-otherwise.ts';
import { sharedKeys } from '../information.ts';
import type { Judgement, Rule, Side } from '../rule.ts';

/** Information that two sentences must share beside their dates, in nats. */
const LEAST = 4;
/** Windows whose beginnings lie further apart are of two happenings, in days. */
const FAR = 60;

/**
 * From which day to which day something takes place: two stretches told by both ends ("between Feb. 8 and 25" / "between Feb. 7 and 14").
 * The later account, or the one that tells the second of two, changes it; else they are different accounts. Blocks: sentences that share
 * little or no deed, an account with two stretches neither of which takes the other's place. Gets wrong: two stages of one long event.
 */
export const windowRule: Rule = {
  name: 'window',
  kinds: ['time'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'window' ? deedsOf(s).map((deed) => `window:${deed}`) : []),
  judge(a, b, { information }): Judgement | null {
    const [v, w] = [a.statement.value as TimeSpan, b.statement.value as TimeSpan];
    if (v.from === null || v.to === null || w.from === null || w.to === null || severalWindows(a) || severalWindows(b)) return null;
    const shared = information.common(a.statement.object?.modifiers ?? [], b.statement.object?.modifiers ?? []).weight;
    if (shared < LEAST || Math.abs(v.from - w.from) > FAR * DAY) return null;
    if (v.from === w.from && v.to === w.to) return { label: 'agrees', weight: 0.4, caveat: null };
    const later = laterOf(a, b);
    return later === null ? { label: 'different', weight: 0.55, caveat: windowCaveat() } : { label: 'changed', weight: 0.55, caveat: windowCaveat(), later };
  },
  question: (a, b) => windowQuestion(wordFor(a, b)),
};

/** A word that both sentences hold, as the one with the shorter form writes it; null where they share none but verbs. */
function wordFor(a: Side, b: Side): string | null {
  const shared = sharedKeys(a.statement.object?.modifiers ?? [], b.statement.object?.modifiers ?? []);
  const words = [a, b].flatMap((side) => sentenceText(side.article, side.statement.sentence).match(/(?<=\b(?:the|an?|its|their) (?:[\p{Ll}-]+ ){0,3})\p{Ll}{4,}/gu) ?? []);
  return words.filter((word) => shared.includes(rootOf(word))).toSorted((p, q) => q.length - p.length || (p < q ? -1 : 1))[0] ?? null;
}

/** Families of deeds that a sentence tells of. */
const deedsOf = (s: Statement): readonly string[] => (s.object?.modifiers ?? []).filter((key) => key.startsWith('#') && !/^#(?:say|announce|claim)/.test(key));

const severalWindows = (side: Side): boolean => saysOtherwise(side, (s, own) => (s.order === null) === (own.order === null) && (s.value as TimeSpan).from !== (own.value as TimeSpan).from && own.order === null);
