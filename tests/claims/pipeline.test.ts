import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXTRACTORS } from '../../src/claims/pipeline.ts';
import type { Span, Statement } from '../../src/claims/statement.ts';
import { analysed } from '../support/analysed.ts';
import { anyText, report } from '../support/news.ts';

const inside = (inner: Span, outer: Span): boolean => inner.start <= inner.end && inner.start >= outer.start && inner.end <= outer.end;
const spansOf = ({ clause, words, verb, asked }: Statement): Span[] => [clause, words, ...(verb ? [verb] : []), ...(asked ? [asked.subject, ...asked.rest] : [])];

describe('the extractors', () => {
  it('have a name of their own each', () => expect(new Set(EXTRACTORS.map((e) => e.family)).size).toBe(EXTRACTORS.length));

  it('make statements whose words all stand in one sentence of the article', () => {
    fc.assert(fc.property(fc.oneof(report, anyText), (text) => {
      const { sentences, statements } = analysed('a', text).analysis;
      expect(statements.filter((s) => spansOf(s).some((span) => !inside(span, sentences[s.sentence] as Span)))).toEqual([]);
    }), { numRuns: 24 });
  });

  it('make plain data: what is stored reads back the same', () => {
    fc.assert(fc.property(report, (text) => {
      const { statements } = analysed('a', text).analysis;
      expect(JSON.parse(JSON.stringify(statements))).toEqual(statements);
    }), { numRuns: 10 });
  });

  it('give quantities whose low end is no higher than the high one', () => {
    fc.assert(fc.property(fc.oneof(report, anyText), (text) => {
      expect(analysed('a', text).analysis.statements.filter(({ value }) => value.type === 'quantity' && value.high !== null && value.low > value.high)).toEqual([]);
    }), { numRuns: 16 });
  });

  it('say the same of a sentence whatever stands far before it', () => {
    const said = (before: string): string[] => analysed('a', `${before}\n\nThe harbour board closed the pier on 3 March after a crane fell on a barge.`).analysis.statements
      .filter((s) => /^(?:time|actor|status)$/.test(s.kind) && s.clause.start >= before.length).map((s) => `${s.kind} ${s.slot} ${s.polarity}`);
    expect(said('The choir sang. The hall was full.')).toEqual(said('It snowed in the hills. The road was closed.'));
  });
});
