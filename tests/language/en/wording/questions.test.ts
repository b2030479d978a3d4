import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Phrase, Statement } from '../../../../src/claims/statement.ts';
import { actorQuestion } from '../../../../src/language/en/wording/actor.ts';
import { countQuestion } from '../../../../src/language/en/wording/count.ts';
import { dimensionQuestion, durationQuestion, moneyQuestion, percentQuestion } from '../../../../src/language/en/wording/measure.ts';
import { openQuestion } from '../../../../src/language/en/wording/open-question.ts';
import { actingQuestion, befallingQuestion, knownQuestion, speakerQuestion } from '../../../../src/language/en/wording/plain-question.ts';
import { placeQuestion } from '../../../../src/language/en/wording/place.ts';
import { polarQuestion } from '../../../../src/language/en/wording/polar-question.ts';
import { quotationQuestion } from '../../../../src/language/en/wording/quotation.ts';
import { rankOrderQuestion, rankQuestion, rankSpanQuestion } from '../../../../src/language/en/wording/rank.ts';
import { timeQuestion } from '../../../../src/language/en/wording/time.ts';
import { trendQuestion } from '../../../../src/language/en/wording/trend.ts';
import { causeQuestion } from '../../../../src/language/en/wording/cause.ts';
import { analysed } from '../../../support/analysed.ts';
import { made, phraseOf } from '../../../support/made.ts';
import { report } from '../../../support/news.ts';

const text = fc.constantFrom('the crash', 'The ferry Halcyon', 'Ruth Alder', 'it', 'dozens', '14 people', 'armed robbers', 'GDP', 'their old pier', 'a 12-car train', '“Halcyon”', 'x');
const phrase: fc.Arbitrary<Phrase | null> = fc.option(fc.tuple(text, fc.boolean()).map(([t, named]) => phraseOf(t, named ? { name: t, mention: 0 } : {})));
const statement: fc.Arbitrary<Statement> = fc.record({
  slot: fc.constantFrom('people', 'home', 'dimension:mass', 'dimension:length', 'dimension:speed', 'ordinal', 'harm', 'finish', 'set-up', 'at'),
  predicate: fc.option(fc.constantFrom('die', 'arrest/agent', 'fall', 'rise', 'of', 'have:tram', 'be', 'after crash', 'until arrest', 'weigh', 'deep', 'away', 'owe', 'x y')),
  subject: phrase,
  object: phrase,
  scope: fc.constantFrom({}, { population: 'child' }, { period: '1998' }, { basis: 'since 1988' }),
  speaker: fc.option(text),
}).map(made);

/** Questions that are always asked: of any two statements, with a capital first and a question mark last, and no gap within. */
const ASKED: readonly ((a: Statement, b: Statement) => string)[] = [
  (a, b) => countQuestion(a, b, { source: '', statement: a }), moneyQuestion, percentQuestion, durationQuestion, dimensionQuestion, rankQuestion,
  (a) => rankSpanQuestion(a), (a) => rankOrderQuestion(a), (a) => trendQuestion(a), (a) => quotationQuestion(a.speaker),
  (a) => openQuestion(a.slot, a.subject?.text ?? null), (a, b) => actorQuestion(a.slot, a.subject?.text ?? 'it', b.object, b.force === 'forecast'),
];
const MAYBE: readonly ((a: Statement, b: Statement) => string | null)[] = [befallingQuestion, (a, b) => actingQuestion(a, b, true), knownQuestion, (a, b) => speakerQuestion(a, b, false)];
const WELL_PUT = /^\p{Lu}(?!.* {2}).*[^\s?]\?$/u;

it('any two statements make a question that begins with a capital and ends with its mark', () => {
  fc.assert(fc.property(statement, statement, (a, b) => {
    expect(ASKED.map((ask) => ask(a, b)).filter((q) => !WELL_PUT.test(q))).toEqual([]);
    expect(MAYBE.map((ask) => ask(a, b)).filter((q) => q !== null && !WELL_PUT.test(q))).toEqual([]);
  }), { numRuns: 400 });
});

it('so does every clause of a report that makes one', () => {
  fc.assert(fc.property(report, (source) => {
    const asked = analysed('a', source).analysis.statements.flatMap((s) => [polarQuestion, timeQuestion, placeQuestion, causeQuestion].flatMap((ask) => ask({ source, statement: s }) ?? []));
    expect(asked.filter((q) => !WELL_PUT.test(q))).toEqual([]);
  }), { numRuns: 30 });
});
