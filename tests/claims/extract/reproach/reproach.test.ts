import { expect, it } from 'vitest';
import { told } from '../../../support/told.ts';

const reproach = (text: string): string[] => told(text, (s) => s.slot === 'reproach', (s, words) => `${s.subject?.text}: ${words}`);

it('what is held against somebody', () => {
  expect(reproach('Riverside Trams has been criticised by passengers for raising its fares.')).toEqual(['Riverside Trams: raising its fares']);
  expect(reproach('Unions accused the harbour board of hiding the report, which leaked.')).toEqual(['the harbour board: hiding the report']);
  expect(reproach('The ministry came under fire over its slow answer.')).toEqual(['The ministry: its slow answer']);
  expect(reproach('The bank faced criticism for closing branches.')).toEqual(['The bank: closing branches']);
});

it.each([
  ['a reproach that was not made', 'Unions did not accuse the harbour board of hiding the report.'],
  ['one that may be', 'Unions may accuse the harbour board of hiding the report.'],
  ['a pronoun that nobody is known to be', 'They were criticised for raising fares.'],
  ['praise', 'The crew were praised for their calm.'],
  ['fire', 'The barn was on fire for hours.'],
])('nothing of %s', (_, text) => expect(reproach(text)).toEqual([]));
