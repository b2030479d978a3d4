import { distance } from 'fastest-levenshtein';
import type { Statement } from '../../claims/statement.ts';
import { meaningCaveat, meaningQuestion } from '../../language/en/wording/identity.ts';
import { rootOf } from '../../language/en/root.ts';
import type { Judgement, Rule, Side } from '../rule.ts';

/** Letters of the shorter of two words, and edits between them, at which one is a slip of the other. */
const SLIP = { letters: 4, edits: 2 } as const;

/**
 * What a name means. Wordings that differ in one word that looks alike are a conflict, since one of them is a slip; in other
 * words, different accounts, since a name can be translated in two ways. Blocks: one wording that only says less; second names
 * ("Welm, or “the Fen”") that are nowhere said to be what the name means, unless all but one of their words agree. Gets
 * wrong: two things of one name.
 */
export const meaningRule: Rule = {
  name: 'identity/meaning',
  kinds: ['identity'],
  quotes: 'sentence',
  keys: (s) => (s.slot === 'meaning' && s.subject ? [`meaning:${s.subject.head}`] : []),
  judge(a, b): Judgement | null {
    const [x, y] = [rootsOf(a.statement), rootsOf(b.statement)];
    const [p, q] = [x.filter((w) => !y.includes(w)), y.filter((w) => !x.includes(w))];
    if (p.length === 0 && q.length === 0) return { label: 'agrees', weight: 0.4, caveat: null };
    if (p.length === 0 || q.length === 0) return null;
    const oneWord = p.length === 1 && q.length === 1;
    if (oneWord && slip(p[0] ?? '', q[0] ?? '')) return { label: 'conflict', weight: 0.5, caveat: meaningCaveat() };
    return (oneWord && x.length > 1) || (isTold(a) && isTold(b)) ? { label: 'different', weight: 0.45, caveat: meaningCaveat() } : null;
  },
  question: (a, b) => meaningQuestion([a, b].map(({ statement }) => statement.subject?.text ?? '').toSorted((m, n) => m.length - n.length || (m < n ? -1 : 1))[0] ?? ''),
};

const rootsOf = (s: Statement): string[] => (s.value.type === 'wording' ? s.value.lemmas.map(rootOf) : []);
const isTold = ({ statement }: Side): boolean => statement.scope.basis === 'told';
const slip = (v: string, w: string): boolean => Math.min(v.length, w.length) >= SLIP.letters && distance(v, w) <= SLIP.edits;
