import { describe, expect, it } from 'vitest';
import { align } from '../../src/compare/align.ts';
import { informationIn } from '../../src/compare/information.ts';
import { judgePairs } from '../../src/compare/judge-pairs.ts';
import type { Rule } from '../../src/compare/rule.ts';
import { RULES } from '../../src/compare/rules/index.ts';
import { analysed } from '../support/analysed.ts';

const TEXT = (n: number): string => [
  `Five people died when a tram left the rails in Lindholm on Tuesday, police said. About ${n + 20} others were hurt.`,
  `The driver, Pavel Roth, aged ${n + 40}, told the Evening Post that the brakes had failed near the harbour bridge.`,
  `The operator has not yet commented on report number ${n}. Service ${n} will resume within three weeks.`,
].join('\n\n');

/** Questions asked of rules when one article is compared with others on its event; counted, never timed, so that no machine decides. */
function asked(others: number): { readonly keys: number; readonly judgements: number; readonly statements: number } {
  const articles = Array.from({ length: others + 1 }, (_, n) => analysed(`a${String(n).padStart(2, '0')}`, TEXT(n)));
  let [keys, judgements] = [0, 0];
  const counted = RULES.map((rule): Rule => ({
    ...rule,
    keys: (statement, article) => { keys++; return rule.keys(statement, article); },
    judge: (a, b, comparison) => { judgements++; return rule.judge(a, b, comparison); },
  }));
  judgePairs(articles, () => true, counted, { alignment: align(articles), information: informationIn(articles), setAside: () => undefined }, 'a00');
  return { keys, judgements, statements: articles.flatMap(({ analysis }) => analysis.statements).length };
}

describe('what a comparison costs', () => {
  const [few, many] = [asked(3), asked(12)];

  it('is asked for keys only of the kinds that a rule judges, once for each statement', () => {
    const kinds = Math.max(...RULES.flatMap(({ kinds: own }) => own).map((kind) => RULES.filter(({ kinds: own }) => own.includes(kind)).length));
    expect(many.keys).toBeLessThanOrEqual(kinds * many.statements);
    expect(many.keys / 13).toBeLessThanOrEqual(few.keys / 4);
  });

  it('judges each pair of statements once by a rule, and those that no article of the reader has to do with not at all', () => {
    // The page against twelve others, and what meets it against each other: far from all pairs of all statements.
    expect(many.judgements).toBeLessThanOrEqual(8 * many.statements);
  });
});
