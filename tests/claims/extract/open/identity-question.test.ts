import { describe, expect, it } from 'vitest';
import { openQuestions } from '../../../support/open-questions.ts';

const asked = (text: string): string[] => openQuestions(text, /^identity$/);

describe('who people are: left open or told', () => {
  it.each([
    ['Police have not identified the victim.', 'identity? victim'],
    ['The names of the passengers were not released.', 'identity? passenger'],
    ['Authorities declined to name the suspect.', 'identity? suspect'],
    ['The driver has not been named.', 'identity? driver'],
    ['A boy drowned in the lake. His name was not released.', 'identity? boy'],
    ['The coroner did not release any names.', 'identity? person'],
    ['The airline did not release any names or details of the passengers.', 'identity? passenger'],
    ['Police have not released any names of the victims.', 'identity? victim'],
    ['Police identified the driver as Martin Pellow.', 'identity: driver'],
    ['The victim was named as Martin Pellow.', 'identity: victim'],
    ['The gunman was identified by police as 34-year-old Martin Pellow.', 'identity: gunman'],
  ])('%s', (text, expected) => expect(asked(text)).toEqual([expected]));

  it.each([
    ['a cause', 'Engineers have not identified the fault.'],
    ['a dog', 'The victim had a dog named Rollo.'],
    ['a body without a person’s name', 'The victim was identified as a tourist.'],
    ['one who stayed unknown', 'The boy, who was never identified, fell in a lake, Martin Pellow recalled.'],
    ['an office', 'Ruth Alder was named minister.'],
    ['another year', 'The victim was named as Martin Pellow in 2009.'],
  ])('neither is told by %s: %s', (_, text) => expect(asked(text)).toEqual([]));
});
