import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/compare/rule.ts';
import { laterByStamps, laterOf } from '../../../src/compare/gates/order.ts';
import { analysed } from '../../support/analysed.ts';

const side = (id: string, text: string, published: string | null): Side => {
  const article = analysed(id, text, { published });
  const statement = article.analysis.statements.find((s) => s.kind === 'count');
  if (!statement) throw new Error(`no count in: ${text}`);
  return { article, statement };
};
const FIVE = 'Five people died in the fire.';

describe('order of updates', () => {
  it('follows clock stamps that lie apart', () => {
    expect(laterByStamps(side('a', FIVE, '2021-03-04T09:20:00Z'), side('b', FIVE, '2021-03-04T15:45:00Z'))).toBe('b');
  });

  it.each([
    ['close together', '2021-03-04T09:20:00Z', '2021-03-04T11:45:00Z'],
    ['midnight', '2021-03-04T00:00:00Z', '2021-03-05T15:45:00Z'],
    ['noon', '2021-03-04T12:00:00Z', '2021-03-05T15:45:00Z'],
    ['bare dates', '2021-03-04', '2021-03-06'],
    ['missing', null, '2021-03-06T10:10:00Z'],
  ])('is left open by stamps that are %s', (_, one, two) => {
    expect(laterByStamps(side('a', FIVE, one), side('b', FIVE, two))).toBeNull();
  });

  it.each([
    ['midnight', '2021-03-04T00:00:00Z', '2021-03-07T15:45:00Z'],
    ['bare dates', '2021-03-04', '2021-03-09'],
  ])('follows the days where stamps that are %s lie more than two days apart', (_, one, two) => {
    expect(laterByStamps(side('a', FIVE, one), side('b', FIVE, two))).toBe('b');
    expect(laterByStamps(side('a', FIVE, two), side('b', FIVE, one))).toBe('a');
  });

  it('follows the wording before the stamps', () => {
    const early = side('a', 'Initially five people died, officials said of the fire.', '2021-03-05T15:45:00Z');
    expect(laterOf(early, side('b', 'Nine people died in the fire.', '2021-03-04T09:20:00Z'))).toBe('b');
  });
});
