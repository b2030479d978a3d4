import { describe, expect, it } from 'vitest';
import { gamePointsIn } from '../../../../src/language/en/patterns/game-point.ts';

describe('points of a game', () => {
  it.each([
    ['He scored in the 12th minute.', 'minute 12–12'],
    ['It came just four pitches into the game.', 'pitch 4–5'],
    ['She led after the third lap.', 'lap 3–3'],
    ['He was sent off 20 minutes in.', 'minute 20–21'],
  ])('%s', (text, expected) => expect(gamePointsIn(text).map((p) => `${p.unit} ${p.from}–${p.to}`)).toEqual([expected]));

  it.each(['They met in the final minute.', 'It took 20 minutes in all.', 'He ran four laps in two hours.'])('are none in: %s', (text) => expect(gamePointsIn(text)).toEqual([]));
});
