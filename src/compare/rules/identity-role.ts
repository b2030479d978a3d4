import type { Phrase, Statement } from '../../claims/statement.ts';
import { foldName } from '../../language/fold-name.ts';
import { OFFICES, RANKS, sameOffice, STANDINGS } from '../../language/en/lexicon/offices.ts';
import { roleCaveat, roleQuestion } from '../../language/en/wording/identity.ts';
import { forceFit } from '../gates/force.ts';
import { namedEntity } from '../same-entity.ts';
import type { Judgement, Rule, Side } from '../rule.ts';

/**
 * What office or role somebody has. Compares roles of one named person. Roles are a list: only one office with another rank
 * ("chief" / "deputy chief") conflicts, two offices are different accounts, one role in the same words agrees. Blocks: other
 * times, an article that gives both offices. Gets wrong: people who truly hold two offices.
 */
export const roleRule: Rule = {
  name: 'identity/role',
  kinds: ['identity'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'role' ? foldName(s.subject?.name ?? '').split(' ').filter((w) => w.length > 2).map((w) => `role@${w}`) : []),
  judge(a, b, { alignment }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.scope.period !== y.scope.period || namedEntity(a, b, x.subject, y.subject, alignment) !== 'same') return null;
    const [p, q] = [roleOf(x), roleOf(y)];
    if (!p || !q) return null;
    const same = sameOffice(p.head, q.head);
    const [r, s] = [prefixOf(p, RANKS), prefixOf(q, RANKS)];
    const [t, u] = [prefixOf(p, STANDINGS), prefixOf(q, STANDINGS)];
    if (same && r === s && t === u) {
      // Who the president is, no reader asks; what the witness does for a living tells something of the account.
      const tells = !OFFICES.has(p.head) && sharedWords(p, q) > 0;
      return { label: 'agrees', weight: 0.4, caveat: null, ...(tells ? {} : { supports: true as const }) };
    }
    const offices = OFFICES.has(p.head) && OFFICES.has(q.head);
    if (!offices || gives(a, q) || gives(b, p)) return null;
    const soft = forceFit(x, y) !== 'fact' || t !== u || !same;
    if (!same && sharedWords(p, q) === 0 && r === s) return null;
    return { label: soft ? 'different' : 'conflict', weight: same ? 0.7 : 0.55, caveat: roleCaveat(t !== u) };
  },
  question: (a, b) => roleQuestion([a.statement.subject?.name ?? '', b.statement.subject?.name ?? ''].toSorted((m, n) => n.length - m.length || (m < n ? -1 : 1))[0] ?? ''),
};

const roleOf = (s: Statement): Phrase | null => (s.value.type === 'named' ? s.value.phrase : null);
const prefixOf = (p: Phrase, words: ReadonlySet<string>): string => p.modifiers.find((m) => words.has(m)) ?? [...words].find((w) => p.head.startsWith(`${w}-`)) ?? '';
const sharedWords = (p: Phrase, q: Phrase): number => p.modifiers.filter((m) => q.modifiers.includes(m)).length;

/** Whether an article also gives its person the other side's office. */
function gives(side: Side, other: Phrase): boolean {
  return side.article.analysis.statements.some((s) => {
    const own = s.kind === 'identity' && s.slot === 'role' && s.subject?.mention === side.statement.subject?.mention ? roleOf(s) : null;
    return own !== null && sameOffice(own.head, other.head) && prefixOf(own, RANKS) === prefixOf(other, RANKS) && prefixOf(own, STANDINGS) === prefixOf(other, STANDINGS);
  });
}
