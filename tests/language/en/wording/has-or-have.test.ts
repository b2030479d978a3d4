import { expect, it } from 'vitest';
import { hasOrHave } from '../../../../src/language/en/wording/has-or-have.ts';

it.each([['the victims', 'Have'], ['the police', 'Have'], ['the people', 'Have'], ['Jane Marsh', 'Has'], ['the driver', 'Has'], ['the airline', 'Has'], ['the bus', 'Has'], ['the boss', 'Has'], [null, 'Has'], ['the authorities', 'Have'], ['United Airlines', 'Has']])('%s: %s', (subject, expected) => expect(hasOrHave(subject)).toBe(expected));
