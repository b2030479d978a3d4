import { expect, it } from 'vitest';
import { capacityQuestion } from '../../../../src/language/en/wording/capacity.ts';

it('asks of loads and of people', () => {
  expect(capacityQuestion('the rocket', 'kg', 'orbit')).toBe('How much can the rocket carry into orbit?');
  expect(capacityQuestion('the rocket', 'kg', 'space station')).toBe('How much can the rocket carry to the space station?');
  expect(capacityQuestion('the ferry', 'people', null)).toBe('How many people can the ferry hold?');
});
