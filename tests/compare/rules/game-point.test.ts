import { describe, expect, it } from 'vitest';
import { gamePointRule } from '../../../src/compare/rules/game-point.ts';
import { between } from '../../support/judged.ts';

const said = (one: string, two: string): string[] => between(gamePointRule, one, two);

describe('at which point somebody did something', () => {
  it.each([
    ['a minute', 'Karl Aldin scored in the 12th minute.', 'Karl Aldin put the visitors ahead in the 14th minute.', 'conflict: Which minute of the game was Karl Aldin’s?'],
    ['pitches', 'When Karl Aldin hit the third pitch of the game, the crowd rose.', 'Their first batter, Karl Aldin, hit a home run just four pitches into the game.', 'conflict: Which pitch of the game was Karl Aldin’s?'],
  ])('conflict: %s', (_, one, two, verdict) => expect(said(one, two)).toEqual([verdict]));

  it.each([
    ['one point in other words', 'Karl Aldin scored in the 12th minute.', 'Karl Aldin scored 11 minutes into the match.'],
    ['two goals', 'Karl Aldin scored in the 12th minute.', 'Karl Aldin scored in the 80th minute.'],
    ['an article that tells two', 'Karl Aldin scored in the 12th minute. Karl Aldin struck again in the 14th minute.', 'Karl Aldin scored in the 14th minute.'],
    ['another player', 'Karl Aldin scored in the 12th minute.', 'Peter Torrow scored in the 14th minute.'],
  ])('stays silent on %s', (_, one, two) => expect(said(one, two).filter((v) => !v.startsWith('agrees'))).toEqual([]));
});
