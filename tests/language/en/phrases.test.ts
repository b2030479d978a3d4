import { describe, expect, it } from 'vitest';
import { phrasePatterns } from '../../../src/language/en/phrases.ts';

/** The words of a text that the phrases match, each from its first word. */
function found(lines: string, text: string): string[] {
  return phrasePatterns(lines).flatMap(({ firsts, rest }) => [...text.matchAll(/[\p{L}\p{N}'’-]+/gu)].flatMap((word) => {
    if (!firsts.includes(word[0].toLowerCase())) return [];
    rest.lastIndex = word.index + word[0].length;
    const match = rest.exec(text);
    return match === null ? [] : [word[0] + match[0]];
  }));
}

describe('phrases written plainly', () => {
  it.each([
    ['(no|without) (known )?record', 'He had no known record.', ['no known record']],
    ['(no|without) (known )?record', 'He left without record shops.', ['without record']],
    ['(called) ~off', 'The show was called by them off.', ['called by them off']],
    ['(was|were) NOT told', 'They weren’t told; she was not told.', ['was not told']],
    ['(did) NOT stop', 'The tram did not stop.', ['did not stop']],
    ['(minor) injur*', 'Two had minor injuries.', ['minor injuries']],
    ['(alarms?) rang', 'The alarm rang and other alarms rang.', ['alarm rang', 'alarms rang']],
    ['(gave up|sold) the house', 'She gave up the house.', ['gave up the house']],
    ['(went) (straight)? home', 'He went home and she went straight home.', ['went home', 'went straight home']],
    ['(taxpayers) money', 'taxpayers moneybag', []],
  ])('%s in: %s', (lines, text, expected) => expect(found(lines, text).toSorted()).toEqual([...expected].toSorted()));

  it('takes a phrase a line and leaves empty lines out', () => {
    expect(phrasePatterns('(one) two\n\n  (three|four) five')).toHaveLength(2);
  });
});
