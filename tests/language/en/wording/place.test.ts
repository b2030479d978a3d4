import { describe, expect, it } from 'vitest';
import { bearingCaveat, bearingQuestion, comeDownQuestion, isHappening, placeCaveat, placeQuestion } from '../../../../src/language/en/wording/place.ts';
import { made, phraseOf } from '../../../support/made.ts';
import { sourcedOf } from '../../../support/sourced.ts';

const place = (text: string): string | null => placeQuestion(sourcedOf(text, (s) => s.kind === 'place'));

describe('where', () => {
  it.each([
    ['Two vans collided near Lima.', 'Where did the crash happen?'],
    ['A fire broke out in a tunnel.', 'Where did the fire break out?'],
    ['The driver was arrested in Lima.', 'Where was the driver arrested?'],
    ['The minister returned from Paris.', 'From where did the minister return?'],
    ['The injured woman was flown to a hospital.', 'Where was the injured woman flown?'],
    ['The leaders met in Geneva.', 'Where did the meeting take place?'],
    ['The thief came in through a window.', 'How did the thief get in?'],
  ])('%s', (text, question) => expect(place(text)).toBe(question));

  it.each(['It stood in Lima.', 'This angered voters in Lima.'])('asks nothing of: %s', (text) => expect(place(text)).toBeNull());

  it('asks where one thing came down', () => {
    expect(comeDownQuestion(made({ subject: phraseOf('The old missile') }), made({ subject: phraseOf('the missile') }))).toBe('Where did the missile come down?');
    expect(comeDownQuestion(made({ subject: phraseOf('it') }), made({}))).toBeNull();
  });

  it('asks for a bearing', () => expect(bearingQuestion('Welm', 'Lima')).toBe('How far is Welm from Lima, and in which direction?'));
  it('knows what happens', () => expect([isHappening('crash'), isHappening('buy'), isHappening(null)]).toEqual([true, false, false]));
  it.each([placeCaveat(true), placeCaveat(false), bearingCaveat()])('%s', (caveat) => expect(caveat).toMatch(/^[A-Z].*\.$/));
});
