import { describe, expect, it } from 'vitest';
import { rootOf, rootOnce } from '../../../src/language/en/root.ts';

describe('rootOf', () => {
  it.each([['regulator', 'regulatory'], ['regulate', 'regulator'], ['investigate', 'investigator'], ['sale', 'sales'], ['burglary', 'burglaries'], ['negotiation', 'negotiator']])('brings %s and %s together', (a, b) => {
    expect(rootOf(a)).toBe(rootOf(b));
  });

  it.each([['rate', 'rat'], ['create', 'crew'], ['station', 'status'], ['sail', 'sale']])('keeps %s and %s apart', (a, b) => {
    expect(rootOf(a)).not.toBe(rootOf(b));
  });

  it('leaves short words whole', () => expect(rootOf('late')).toBe('late'));

  it('is the same whether or not it is remembered', () => {
    for (const word of ['regulatory', 'burglaries', 'late']) expect(rootOnce(word)).toBe(rootOf(word));
  });
});
