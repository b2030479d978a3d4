import { expect, it } from 'vitest';
import { told } from '../../../support/told.ts';

const capacities = (text: string): string[] => told(text, (s) => s.slot === 'capacity', (s) => `${s.subject?.head ?? '-'}: ${s.value.type === 'quantity' ? `${s.value.low}–${s.value.high ?? ''} ${s.value.unit}` : ''}`);

it.each([
  ['The dinghy, built to hold 12 people, capsized.', 'ship: 12–12 people'],
  ['Torrow Arena can seat more than 9,000 fans.', 'torrow arena: 9000– people'],
  ['The jail has a capacity of about 500 inmates.', 'prison: 450–550 people'],
])('a thing and what it can hold: %s', (text, expected) => expect(capacities(text).map((c) => c.replace(/\.0+\d* /, ' '))).toEqual([expected]));
