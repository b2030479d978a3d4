import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameRelation, spacedOtherwise } from '../../src/compare/near-name.ts';

const relation = (a: string, b: string): string | null => nameRelation(a, b)?.relation ?? null;

describe('one name', () => {
  it.each([
    ['Zoë Brontë', 'Zoe Bronte'],
    ['Northgate Energy', 'North Gate Energy'],
    ['Jean-Luc Moreau', 'Jean Luc Moreau'],
    ['Tessa Quill’s', 'Tessa Quill'],
    ['Redwood Mill', 'Redwood Mills'],
    ['Jürgen Müller', 'Juergen Mueller'],
    ['Alexei Roldin', 'Alexey Roldin'],
  ])('%s is %s', (a, b) => expect(relation(a, b)).toBe('same'));
});

describe('one name of another script', () => {
  it.each([
    ['Mohammed al-Rashid', 'Muhammad al Rashid'],
    ['Sergei Antonov', 'Sergey Antonoff'],
    ['Kiev', 'Kyiv'],
  ])('%s is %s, romanised', (a, b) => expect(relation(a, b)).toBe('romanised'));
});

describe('one name spelled in two ways', () => {
  it.each([
    ['Gareth Pellow', 'Gareth Pelow'],
    ['Bellwick Road', 'Bellwicke Road'],
    ['Tormalin', 'Tormolin'],
    ['Erin Dartnall', 'Erin Drattnall'],
    ['Tormalin', 'Tromalin'],
    ['Orla Roadster', 'Olra Roadster'],
    ['Steven Okoro', 'Stephen Okoro'],
    ['Keepers of Stone', 'Keeper of Stone'],
    ['Council for Human Transport', 'Council for Humane Transport'],
  ])('%s / %s', (a, b) => expect(relation(a, b)).toBe('variant'));

  it('or with another word for the kind of body at its end', () => {
    expect(relation('Royal Meridian Airlines', 'Royal Meridian Airways')).toBe('generic');
    expect(relation('World Heritage Fund', 'World Heritage Federation')).toBe('generic');
  });
});

describe('other names', () => {
  it.each([
    ['Dan Pellow', 'Ian Pellow'],
    ['Michael Pellow', 'Michelle Pellow'],
    ['Lake County', 'Lane County'],
    ['Flight 175', 'Flight 176'],
    ['Iran', 'Iraq'],
    ['Slovakia', 'Slovenia'],
    ['City Bank', 'City Group'],
    ['Gareth Pellow', 'Gareth Marsh'],
    ['North Korea', 'South Korea'],
    ['Stone Shelter', 'Store Shelter'],
    ['Lake County School', 'Lane County School'],
  ])('%s / %s', (a, b) => expect(relation(a, b)).toBeNull());
});

describe('any two names', () => {
  const name = fc.array(fc.stringMatching(/^[A-Z][a-z]{1,8}$/), { minLength: 1, maxLength: 3 }).map((w) => w.join(' '));

  it('relate the same way round', () => {
    fc.assert(fc.property(name, name, (a, b) => {
      expect(relation(a, b)).toBe(relation(b, a));
    }));
  });

  it('never differ from themselves', () => {
    fc.assert(fc.property(name, (a) => {
      expect(relation(a, a.toUpperCase())).toBe('same');
    }));
  });
});

describe('one name in more words or with another sign', () => {
  it.each([['Sky Mark', 'Skymark'], ['Salt & Smoke', 'Salt and Smoke'], ['Rye Hall’s', 'Ryehall']])('%s / %s', (a, b) => expect([spacedOtherwise(a, b), spacedOtherwise(b, a)]).toEqual([true, true]));
  it.each([['Sky Mark', 'Sky Mark'], ['Jean-Luc', 'Jean Luc'], ['Sky Mark', 'Sky Marks'], ['Salt & Smoke', 'Salt or Smoke']])('not %s / %s', (a, b) => expect(spacedOtherwise(a, b)).toBe(false));
});
