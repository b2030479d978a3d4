import { beforeEach, describe, expect, it, vi } from 'vitest';
import { linkArticles } from '../../src/coverage/link.ts';
import { TermTable } from '../../src/coverage/term-table.ts';
import { analysed } from '../support/analysed.ts';

beforeEach(() => () => vi.restoreAllMocks());

const article = (n: number) => analysed(`a${n}`, `The ferry Aldona sank off Lindholm on Tuesday. Rescuers found ${n} people. Inspector Mara Ode said the harbour was closed for ${n + 2} days.`);

/** Look-ups of terms that linking some articles takes; counted, never timed, so that no machine decides. */
function lookUps(count: number): number {
  const number = vi.spyOn(TermTable.prototype, 'number');
  linkArticles(Array.from({ length: count }, (_, n) => article(n)));
  const calls = number.mock.calls.length;
  number.mockRestore();
  return calls;
}

describe('what linking costs', () => {
  it('one look-up for each term of each article, and few for its names, however many articles it is set against', () => {
    const { analysis } = article(3);
    const terms = analysis.terms.length + analysis.topic.lead.length;
    const names = [...analysis.topic.actors, ...analysis.topic.places].length;
    const [few, many] = [lookUps(4), lookUps(16)];
    expect(many).toBeLessThanOrEqual(16 * (terms + 4 * names + 4));
    expect(many / 16).toBeCloseTo(few / 4, -1);
  });
});
