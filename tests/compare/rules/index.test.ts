import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../src/compare/align.ts';
import type { AnalysedArticle } from '../../../src/compare/cross-check-result.ts';
import { informationIn } from '../../../src/compare/information.ts';
import { judgePairs, type Edge } from '../../../src/compare/judge-pairs.ts';
import { RULES } from '../../../src/compare/rules/index.ts';
import { analysed } from '../../support/analysed.ts';
import { report } from '../../support/news.ts';

const judge = (...articles: AnalysedArticle[]): readonly Edge[] => judgePairs(articles, () => true, RULES, { alignment: align(articles), information: informationIn(articles), setAside: () => undefined });
const said = ({ judgement, rule, a, b }: Edge): string => `${rule.name} ${judgement.label} ${judgement.weight} ${judgement.supports ? '' : rule.question(a, b)}`;

describe('all rules', () => {
  it('have a name of their own each, and kinds', () => {
    expect(new Set(RULES.map((r) => r.name)).size).toBe(RULES.length);
    expect(RULES.filter((r) => r.kinds.length === 0)).toEqual([]);
  });

  it('set no article against its own words', () => {
    fc.assert(fc.property(report, (text) => {
      const apart = judge(analysed('a', text), analysed('b', text)).filter((e) => e.a.statement.clause.start === e.b.statement.clause.start && e.judgement.label !== 'agrees');
      expect(apart.map(said)).toEqual([]);
    }), { numRuns: 6 });
  });

  it('judge the same whichever article comes first, with weights up to 1, and questions that begin with a capital and end with their mark', () => {
    fc.assert(fc.property(report, report, (one, two) => {
      const [found, turned] = [judge(analysed('a', one), analysed('b', two)), judge(analysed('a', two), analysed('b', one))];
      expect(turned.map(said).toSorted()).toEqual(found.map(said).toSorted());
      expect(found.filter((e) => !(e.judgement.weight >= 0 && e.judgement.weight <= 1))).toEqual([]);
      expect(found.filter((e) => !e.judgement.supports && !/^\p{Lu}.*[^\s?]\?$/u.test(e.rule.question(e.a, e.b))).map(said)).toEqual([]);
    }), { numRuns: 6 });
  });
});
