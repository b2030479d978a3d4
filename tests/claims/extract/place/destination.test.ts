import { expect, it } from 'vitest';
import { told } from '../../../support/told.ts';

it('a destination has what the gazetteer knows around it, a body has nothing', () => {
  const told_ = (text: string): string[] => told(text, (s) => s.slot === 'destination', (s) => (s.value.type === 'named' ? s.value.phrase.modifiers.join(' ').replace(/@.*/, '') : ''));
  expect(told_('The ferry was bound for Lisbon.')).toEqual(['lisbon =PT :lisbon']);
  expect(told_('The probe went into orbit around Mars.')).toEqual(['mars']);
});
