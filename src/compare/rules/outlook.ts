import type { Statement } from '../../claims/statement.ts';
import { outlookCaveat, outlookQuestion } from '../../language/en/wording/outlook.ts';
import type { Judgement, Rule } from '../rule.ts';

/** What both outlooks must be about, in nats of shared information: two words of the topic, or one rare one. */
const LEAST = 5;

/**
 * Which way something is expected to go. Differs when one expects well and the other ill of the same thing; never a
 * conflict, since neither has happened. Blocks: topics that share too little. Gets wrong: good for one party of the topic
 * and ill for another.
 */
export const outlookRule: Rule = {
  name: 'outlook',
  quotes: 'sentence',
  kinds: ['outlook'],
  keys: (s) => topic(s),
  judge(a, b, { information }): Judgement | null {
    const [x, y] = [a.statement, b.statement];
    if (x.value.type !== 'state' || y.value.type !== 'state') return null;
    const weight = information.common(topic(x), topic(y)).weight;
    if (weight < LEAST) return null;
    if (x.value.side === y.value.side) return null;
    return { label: 'different', weight: 0.4 + Math.min(0.3, weight / 100), caveat: outlookCaveat() };
  },
  question: (a, b) => outlookQuestion([a, b].map((s) => s.statement.subject?.text ?? '').toSorted((p, q) => p.length - q.length || (p < q ? -1 : 1))[0] ?? ''),
};

const topic = (s: Statement): readonly string[] => s.object?.modifiers ?? [];
