import { describe, expect, it } from 'vitest';
import { causeCaveat, causeQuestion, reversalCaveat, reversalQuestion } from '../../../../src/language/en/wording/cause.ts';
import { sourcedOf } from '../../../support/sourced.ts';

const why = (text: string): string | null => causeQuestion(sourcedOf(text, (s) => s.kind === 'cause' && s.slot === 'cause'));

describe('why', () => {
  it.each([
    ['The flight was cancelled because of fog.', 'Why was the flight cancelled?'],
    ['The crash was caused by ice on the wings.', 'What caused the crash?'],
    ['Strong winds caused the collapse of a crane.', 'What led to the collapse of a crane?'],
    ['Years of neglect led to the collapse of the bridge.', 'What led to the collapse of the bridge?'],
    ['Because of fog, the flight was cancelled.', 'Why was the flight cancelled?'],
  ])('%s', (text, question) => expect(why(text)).toBe(question));

  it.each(['Police blamed the delay on snow.', 'Strong winds caused delays.', 'It was closed because of fog.'])('asks nothing of: %s', (text) => expect(why(text)).toBeNull());

  it('asks which came first', () => expect(reversalQuestion(['burn', 'explode'])).toBe('Which came first, the fire or the explosion?'));
  it.each([causeCaveat(), reversalCaveat()])('%s', (caveat) => expect(caveat).toMatch(/^[A-Z].*\.$/));
});
