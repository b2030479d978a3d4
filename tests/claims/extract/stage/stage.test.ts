import { describe, expect, it } from 'vitest';
import { shortValue, subjectOf, told } from '../../../support/told.ts';

/** Who, in which process, at which stage. */
const stages = (text: string): string[] => told(text, (s) => s.slot.startsWith('stage:'), (s) => `${subjectOf(s)}: ${s.predicate} ${shortValue(s.value)}`);

describe('how far somebody has come in a process', () => {
  it.each([
    ['The suspect was arrested on Monday.', 'The suspect: justice 2'],
    ['The suspect was arrested on suspicion of arson.', 'The suspect: justice 3'],
    ['The driver was charged with manslaughter.', 'The driver: justice 4'],
    ['Martin Pellow was found guilty of fraud.', 'Martin Pellow: justice 5'],
    ['Martin Pellow, who was convicted on Friday, was sentenced to nine years.', 'Martin Pellow: justice 6'],
    ['The gunman is still on the run.', 'The gunman: justice 1'],
    ['The boy is in critical condition.', 'The boy: health 1'],
    ['A passenger was in a stable condition, the hospital said.', 'A passenger: health 3'],
    ['The victim is expected to survive.', 'The victim: health 3'],
    ['The pilot was released from hospital on Tuesday.', 'The pilot: health 5'],
    ['Police detained a suspect. The suspect is being questioned.', 'The suspect: justice 1'],
  ])('%s', (text, expected) => expect(stages(text)).toContain(expected));

  it.each([
    ['several people', 'Three suspects were arrested on Monday.'],
    ['no person before it', 'A charity was sentenced to a fine.'],
    ['a denial', 'The driver was not charged with manslaughter.'],
    ['a forecast', 'The driver will be charged with manslaughter.'],
    ['an “if”', 'If the driver is charged, the union will pay.'],
    ['another year', 'The driver was charged with fraud in 2009.'],
    ['a price', 'The driver charged a fare of $9.'],
  ])('is not told of %s: %s', (_, text) => expect(stages(text)).toEqual([]));
});
