import { expect, it } from 'vitest';
import { otherDoers, sameRow } from '../../../../src/language/en/lexicon/occupations.ts';

const one = (head: string) => ({ head, modifiers: [], plural: false });
const many = (head: string, ...modifiers: string[]) => ({ head, modifiers, plural: true });

it.each([['a fisherman and rescue workers', one('fisherman'), many('worker', 'rescue')], ['a cleaner and a guard', one('cleaner'), one('guard')]])('%s are two', (_, p, q) => {
  expect(otherDoers(p, q)).toBe(true);
  expect(otherDoers(q, p)).toBe(true);
});
it.each([
  ['a paramedic and an ambulance crew', one('paramedic'), many('crew', 'ambulance')],
  ['two bodies', many('crew', 'ambulance'), many('crew', 'lifeboat')],
  ['one trade', one('guard'), one('guard')],
  ['who has no trade', one('woman'), one('guard')],
  ['several', many('guard'), one('cleaner')],
])('%s may be one', (_, p, q) => expect(otherDoers(p, q)).toBe(false));
it('a trade stands in a row with its like', () => {
  expect(sameRow('doctor', 'doctor')).toBe(true);
  expect(sameRow('doctor', 'gorilla')).toBe(false);
});
