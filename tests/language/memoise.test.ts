import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoise } from '../../src/language/memoise.ts';

describe('memoise', () => {
  it('computes each outcome once', () => {
    const asked: string[] = [];
    const shout = memoise((text) => (asked.push(text), text.toUpperCase()));
    expect([shout('flood'), shout('flood'), shout('dam')]).toEqual(['FLOOD', 'FLOOD', 'DAM']);
    expect(asked).toEqual(['flood', 'dam']);
  });

  it('keeps outcomes that are falsy', () => {
    let asked = 0;
    const length = memoise((text) => (asked++, text.length));
    expect([length(''), length('')]).toEqual([0, 0]);
    expect(asked).toBe(1);
  });

  it('forgets what nobody asks for, and keeps what comes again and again', () => {
    const asked: string[] = [];
    const shout = memoise((text) => (asked.push(text), text.toUpperCase()), 4);
    for (const text of ['flood', 'dam', 'flood', 'tram', 'flood', 'crane', 'flood', 'van', 'flood', 'dam']) shout(text);
    expect(asked).toEqual(['flood', 'dam', 'tram', 'crane', 'van', 'dam']);
  });

  it('gives the same as the function itself, however little it keeps', () => {
    fc.assert(fc.property(fc.array(fc.string({ maxLength: 2 })), fc.integer({ min: 1, max: 3 }), (texts, most) => {
      const reversed = memoise((text) => [...text].toReversed().join(''), most);
      expect(texts.map(reversed)).toEqual(texts.map((text) => [...text].toReversed().join('')));
    }));
  });
});
