import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../src/claims/statement.ts';
import { statementsOf } from '../../../support/analysed.ts';

const measure = (text: string): Statement | undefined => statementsOf(text).find((s) => /^(?:money|percent|duration)$/.test(s.kind) || s.slot.startsWith('dimension:'));

describe('the statement of a measure', () => {
  it.each([
    ['money', 'The judge imposed a $100,000 fine.', { kind: 'money', slot: 'money', cardinality: 'single', value: { unit: 'USD', low: 100_000 } }],
    ['a share, which moves', 'Unemployment fell to 5 percent.', { kind: 'percent', cardinality: 'moving', value: { unit: '%', low: 5 } }],
    ['a length in its base unit', 'The boy fell 15 feet.', { kind: 'count', slot: 'dimension:length', value: { unit: 'm' } }],
    ['a stretch of time in seconds', 'The talks lasted three hours.', { kind: 'duration', value: { unit: 's', low: 10_800 } }],
    ['a price, which moves', 'The price is $40.', { kind: 'money', cardinality: 'moving' }],
    ['a figure of another year', 'The boy fell 15 feet in 1998.', { scope: { period: '1998' } }],
    ['a way that goes on', 'The van had already driven for two miles.', { scope: { basis: 'already' } }],
    ['a way that is over', 'The van drove for two miles.', { scope: {} }],
    ['a denial', 'The wall is not 15 feet high.', { polarity: 'negative' }],
  ])('%s: %s', (_, text, expected) => expect(measure(text)).toMatchObject(expected));

  it.each([
    ['a time that lies back', 'The mayor resigned three hours ago.'],
    ['a stretch up to now', 'The mayor spoke twice in the past three hours.'],
    ['what nobody has', 'The mayor said $40.'],
  ])('none of %s: %s', (_, text) => expect(measure(text)).toBeUndefined());
});
