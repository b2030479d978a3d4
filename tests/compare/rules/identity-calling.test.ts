import { describe, expect, it } from 'vitest';
import { callingRule } from '../../../src/compare/rules/identity-calling.ts';
import { analysed } from '../../support/analysed.ts';
import { judged, verdicts } from '../../support/judged.ts';

const between = (one: string, two: string): string[] => verdicts(judged(callingRule, analysed('a', one), analysed('b', two)));
const ASKED = 'Who is Martin Pellow?';

describe('who somebody is', () => {
  it.each([
    ['two trades', 'Martin Pellow, 57, a carpet fitter, was thrown from his seat.', 'Navy veteran Martin Pellow was thrown from his seat.'],
    ['a trade that takes the name up again', 'Witnesses helped Martin Pellow. The plumber, who lost a shoe, thanked them.', 'Martin Pellow, a retired teacher, thanked them.'],
    ['a noun that others in the account go by', 'Martin Pellow, a carpenter, was thrown from his seat. Doctors kept him overnight. A teacher saw the crash from the road.', 'Martin Pellow, a retired teacher, was thrown from his seat.'],
    ['two ties', 'Martin Pellow, a family friend, raised the alarm.', 'Her cousin Martin Pellow raised the alarm.'],
    ['two ties to the same people', 'Paula Drew, the mother of the boys, spoke.', 'The boys’ aunt, Paula Drew, spoke.'],
    ['a tie and one by marriage', 'Her father, Martin Pellow, raised the alarm.', 'Her stepfather, Martin Pellow, raised the alarm.'],
  ])('differs: %s', (_, one, two) => expect(between(one, two)).toEqual([`different: ${one.includes('Paula') ? 'Who is Paula Drew?' : ASKED}`]));
});

describe('descriptions that must not meet', () => {
  it.each([
    ['one trade in two words', 'Martin Pellow, a lawyer, spoke.', 'Martin Pellow, an attorney, spoke.'],
    ['descriptions that share a word', 'Martin Pellow, an army veteran, spoke.', 'Martin Pellow, a retired army engineer, spoke.'],
    ['a trade and a tie', 'Martin Pellow, a carpenter, spoke.', 'Her cousin Martin Pellow spoke.'],
    ['a tie of another time', 'His wife, Paula Drew, spoke.', 'His ex-wife, Paula Drew, spoke.'],
    ['a part in the event', 'Martin Pellow, a passenger, spoke.', 'Martin Pellow, a carpenter, spoke.'],
    ['a description that knows both', 'Martin Pellow, a carpenter, spoke.', 'Martin Pellow, a teacher and carpenter, spoke.'],
    ['an article that knows both', 'Martin Pellow, a carpenter, spoke. The former teacher was calm.', 'Martin Pellow, a teacher, spoke.'],
    ['two people', 'Martin Pellow, a carpenter, spoke.', 'Dana Marsh, a teacher, spoke.'],
  ])('%s', (_, one, two) => expect(between(one, two)).toEqual([]));
});
