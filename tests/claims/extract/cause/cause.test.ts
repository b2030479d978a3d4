import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../src/claims/statement.ts';
import { told } from '../../../support/told.ts';

const isCause = (s: Statement): boolean => s.kind === 'cause' && s.slot === 'cause';
/** The cause as written, and the keys of its effect. */
const causes = (text: string): string[] => told(text, isCause, (s, words) => `${words} > ${s.object?.modifiers.filter((k) => !k.startsWith('=')).join(' ')}`);
const words = (text: string): string[] => told(text, isCause, (_, w) => w);

describe('why something happened', () => {
  it.each([
    ['The flight was cancelled because of fog over the runway.', 'fog over the runway'],
    ['The crash was caused by ice on the wings, investigators said.', 'ice on the wings'],
    ['Strong winds caused the collapse of a crane.', 'Strong winds'],
    ['Police blamed the blackout on a fallen tree.', 'a fallen tree'],
    ['The minister resigned because the cabinet had rejected her plan.', 'the cabinet had rejected her plan'],
    ['A rise in fuel prices triggered protests in the capital.', 'A rise in fuel prices'],
    ['Due to a strike, the museum was shut.', 'a strike'],
    ['Years of neglect led to the collapse of the bridge.', 'Years of neglect'],
    ['The recall, which was prompted by a faulty brake, covers 9,000 cars.', 'a faulty brake'],
    ['Because of fog over the runway, the flight was cancelled.', 'fog over the runway'],
    ['Because the cabinet had rejected her plan, the minister resigned.', 'the cabinet had rejected her plan'],
    ['A spokesman attributed the delay to heavy snow.', 'heavy snow'],
    ['Shares fell as a result of weak sales.', 'weak sales'],
    ['“The delay was due to snow,” the airline said.', 'snow'],
  ])('%s', (text, expected) => expect(words(text)).toEqual([expected]));

  it.each([
    ['nobody knows', 'The cause of the crash is unknown.'],
    ['somebody leads', 'The captain led the team to victory.'],
    ['somebody leads without an effect', 'Rovers lead by two goals.'],
    ['an effect alone', 'The crash was caused on Monday.'],
    ['a figure that is due', 'The report is due in May.'],
    ['somebody is blamed', 'The union blamed the owners.'],
    ['something stands on something', 'The union blamed the owners on Monday.'],
    ['a passive without a cause', 'The crisis was triggered last week.'],
  ])('is not told where %s: %s', (_, text) => expect(causes(text)).toEqual([]));

  it('keeps what the effect is about', () => {
    expect(causes('Strong winds caused the collapse of a crane.')).toEqual(['Strong winds > #collapse crane']);
  });

  it('keeps it where the cause stands first, or in a relative clause', () => {
    expect(causes('Because of fog, the flight was cancelled.')).toEqual(['fog > #cancel flight']);
    expect(causes('The recall, which was prompted by a faulty brake, covers 9,000 cars.')).toEqual(['a faulty brake > recal']);
  });

  it('is told of whatever a pronoun stands for', () => {
    expect(causes('Judge Ruth Alder froze the assets. She was praised because of her speed.')[0]).toMatch(/ > .*alder/);
  });

  it('is denied where its clause is', () => {
    expect(told('The crash was not caused by ice.', isCause, (s) => s.polarity)).toEqual(['negative']);
  });
});
