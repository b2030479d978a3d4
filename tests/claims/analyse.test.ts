import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, ANALYSIS_VERSION } from '../../src/claims/analyse.ts';
import { articleOf, english } from '../support/analysed.ts';
import { anyText, report } from '../support/news.ts';

const TITLE = 'Ferry burns off Port Selm; 14 dead';

describe('analysis', () => {
  it('carries its version', () => expect(analyse(articleOf('It rained.'), english).version).toBe(ANALYSIS_VERSION));

  it.each(['', ' ', '\n\n\n', '.', '—'])('of %j finds nothing', (text) => expect(analyse(articleOf(text), english).statements).toEqual([]));

  it('is deterministic, and the same after a round trip through JSON', () => {
    fc.assert(fc.property(report, (text) => {
      const article = articleOf(text, { title: TITLE });
      const analysis = analyse(article, english);
      expect(analyse(article, english)).toEqual(analysis);
      expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
    }), { numRuns: 30 });
  });

  it('finds statements whose words stand in their sentence, and their sentence in the text', () => {
    fc.assert(fc.property(fc.oneof(report, anyText), (text) => {
      const { sentences, statements } = analyse(articleOf(text, { title: TITLE }), english);
      sentences.forEach(({ start, end }, i) => {
        expect(start).toBeGreaterThanOrEqual(sentences[i - 1]?.end ?? 0);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      });
      for (const { sentence, clause, words } of statements) {
        const own = sentence < 0 ? { start: 0, end: TITLE.length } : sentences[sentence];
        for (const span of [clause, words]) {
          expect(span.start).toBeGreaterThanOrEqual(own?.start ?? Infinity);
          expect(span.end).toBeLessThanOrEqual(own?.end ?? -Infinity);
          expect(span.start).toBeLessThan(span.end);
        }
      }
    }), { numRuns: 60 });
  });
});
