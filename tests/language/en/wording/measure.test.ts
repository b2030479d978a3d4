import { describe, expect, it } from 'vitest';
import { dimensionQuestion, durationQuestion, measureCaveat, moneyQuestion, percentQuestion } from '../../../../src/language/en/wording/measure.ts';
import { made, nameOf, phraseOf } from '../../../support/made.ts';

type Ask = typeof moneyQuestion;
const both = (ask: Ask, more: Parameters<typeof made>[0]): string => ask(made(more), made(more));
const fine = phraseOf('fine');

describe('questions about measures', () => {
  it.each([
    [moneyQuestion, { subject: fine }, 'How much was the fine?'],
    [moneyQuestion, { subject: phraseOf('club'), predicate: 'owe' }, 'How much did the club owe?'],
    [moneyQuestion, { subject: phraseOf('painting'), predicate: 'worth' }, 'How much is the painting worth?'],
    [moneyQuestion, { predicate: 'loot' }, 'How much was taken?'],
    [moneyQuestion, { subject: phraseOf('bridge'), predicate: 'cost' }, 'How much did the bridge cost?'],
    [moneyQuestion, { subject: phraseOf('charity'), predicate: 'raise' }, 'How much money was raised?'],
    [moneyQuestion, { subject: phraseOf('it') }, 'How much money was it?'],
    [percentQuestion, { subject: phraseOf('turnout'), predicate: 'fall' }, 'By how much did the turnout fall?'],
    [percentQuestion, { subject: phraseOf('chance') }, 'How high was the chance?'],
    [dimensionQuestion, { slot: 'dimension:length', subject: phraseOf('altitude'), predicate: 'high' }, 'What was the altitude?'],
    [durationQuestion, { predicate: 'be' }, 'How long is it to be?'],
    [dimensionQuestion, { slot: 'dimension:speed', subject: phraseOf('kerb'), predicate: 'crash' }, 'How fast did it go?'],
    [dimensionQuestion, { slot: 'dimension:speed', subject: phraseOf('truck'), predicate: 'crash' }, 'How fast was the truck?'],
    [dimensionQuestion, { slot: 'dimension:length', subject: phraseOf('plug'), value: { type: 'quantity', low: 0.0035, high: 0.0035, exact: true, unit: 'm', stated: 0.0035 } }, 'What size is given for the plug?'],
    [percentQuestion, { subject: phraseOf('population'), predicate: 'of' }, 'What share of the population was it?'],
    [percentQuestion, { predicate: 'premium' }, 'How large is the premium?'],
    [percentQuestion, { subject: nameOf('Acme') }, 'What percentage is given for Acme?'],
    [moneyQuestion, { subject: phraseOf('campaign'), predicate: 'fund' }, 'What sum is given for the campaign?'],
    [durationQuestion, { subject: phraseOf('flight') }, 'How long was the flight?'],
    [durationQuestion, { subject: phraseOf('siege'), predicate: 'last' }, 'How long did the siege last?'],
    [durationQuestion, { subject: phraseOf('plane'), predicate: 'after crash' }, 'How much later did the plane crash?'],
    [durationQuestion, {}, 'How long did it take?'],
    [durationQuestion, { subject: phraseOf('ferry'), predicate: 'depart' }, 'How long did it take?'],
    [durationQuestion, { subject: phraseOf('droughts') }, 'How long were the droughts?'],
    [durationQuestion, { subject: nameOf('Acme') }, 'What length of time is given for Acme?'],
    [durationQuestion, { subject: phraseOf('keeper'), predicate: 'replace' }, 'What length of time is given for the keeper?'],
    [durationQuestion, { subject: phraseOf('gorilla'), predicate: 'have' }, 'What length of time is given for the gorilla?'],
    [dimensionQuestion, { slot: 'dimension:length', subject: phraseOf('goal') }, 'How long was the goal?'],
    [dimensionQuestion, { slot: 'dimension:length', subject: nameOf('Yates') }, 'What distance is given for Yates?'],
    [dimensionQuestion, { slot: 'dimension:length', subject: phraseOf('rocket'), predicate: 'carry' }, 'What distance is given for the rocket?'],
    [dimensionQuestion, { slot: 'dimension:length', subject: phraseOf('km') }, 'What distance is given for it?'],
    [dimensionQuestion, { slot: 'dimension:speed', subject: nameOf('Yates') }, 'What speed is given for Yates?'],
    [dimensionQuestion, { slot: 'dimension:mass', subject: phraseOf('gorilla'), predicate: 'weigh' }, 'How heavy was the gorilla?'],
    [dimensionQuestion, { slot: 'dimension:length', subject: phraseOf('boy'), predicate: 'fall' }, 'How far did the boy fall?'],
    [dimensionQuestion, { slot: 'dimension:length', subject: phraseOf('moat'), predicate: 'deep' }, 'How deep was the moat?'],
    [dimensionQuestion, { slot: 'dimension:speed', subject: phraseOf('tram') }, 'How fast was the tram?'],
    [dimensionQuestion, { slot: 'dimension:speed', subject: phraseOf('limit') }, 'What was the limit?'],
    [dimensionQuestion, { slot: 'dimension:temperature' }, 'What was the temperature?'],
    [dimensionQuestion, { slot: 'dimension:magnitude', subject: phraseOf('quake') }, 'How strong was the quake?'],
    [dimensionQuestion, { slot: 'dimension:length', subject: phraseOf('town'), predicate: 'away' }, 'How far away was the town?'],
  ] as const)('%o %o', (ask, more, question) => expect(both(ask, more)).toBe(question));

  it.each([moneyQuestion, percentQuestion, dimensionQuestion])('%o does not name what the sides name otherwise, in either order', (ask) => {
    const [a, b] = [made({ slot: 'dimension:mass', subject: fine }), made({ slot: 'dimension:mass', subject: phraseOf('bill') })];
    expect(ask(a, b)).toBe(ask(b, a));
  });

  it.each(['start', 'rounding', 'moment'] as const)('says why two measures may stand: %s', (reason) => expect(measureCaveat(reason)).toMatch(/^[A-Z].*\.$/));
});
