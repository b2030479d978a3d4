import { describe, expect, it } from 'vitest';
import { holdingQuestion, polarQuestion } from '../../../../src/language/en/wording/polar-question.ts';
import { made, phraseOf } from '../../../support/made.ts';
import { sourcedOf } from '../../../support/sourced.ts';

const asked = (text: string): string | null => polarQuestion(sourcedOf(text, (s) => s.kind === 'status' && s.value.type === 'wording'));

describe('yes or no', () => {
  it.each([['The bridge was closed on Monday.', 'Was the bridge closed on Monday?'], ['The senate did not pass the budget.', 'Did the senate pass the budget?'], ['Jane Marsh has resigned over the scandal.', 'Has Jane Marsh resigned over the scandal?']])('%s', (text, question) => expect(asked(text)).toBe(question));
  it.each(['It struck the theatre.', 'The attack took place.', 'The crash happened.', 'The night goes on.'])('nothing of: %s', (text) => expect(asked(text)).toBeNull());

  it.each([
    ['Friday’s missile flew over the island.', 'Did Friday’s missile fly over the island?'],
    ['China’s space station is out of control.', 'Is China’s space station out of control?'],
    ['Teenagers’ groups are planning a march.', 'Are teenagers’ groups planning a march?'],
    ['The ferry sank at 6 a.m.', 'Did the ferry sink at 6 a.m.?'],
  ])('keeps the capital and the point of: %s', (text, question) => expect(asked(text)).toBe(question));

  it.each([
    ['a dash, behind which something else goes on', 'The club was mired in debt for all of its life -- with one exception.'],
    ['an owner without what is owned', 'The crowd moved on to Aldmere\'s.'],
  ])('asks nothing that holds %s', (_, text) => expect(asked(text)).toBeNull());

  it('asks what somebody has', () => {
    expect(holdingQuestion(made({ subject: phraseOf('the law firm'), object: phraseOf('shares in the mine') }))).toBe('Did the law firm have shares in the mine?');
    expect(holdingQuestion(made({ subject: phraseOf('it'), object: phraseOf('shares') }))).toBeNull();
    expect(holdingQuestion(made({ subject: phraseOf('the firm'), object: phraseOf('12 shares') }))).toBeNull();
  });
});
