import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationRelation } from '../../src/compare/same-words.ts';

const relation = (a: string, b: string): string | null => quotationRelation(a.split(' '), b.split(' '));
const SAID = 'we will rebuild the harbour wall before the winter storms';

describe('quotations', () => {
  it.each([
    ['cut at its end', SAID, 'we will rebuild the harbour wall'],
    ['cut at its start', SAID, 'rebuild the harbour wall before the winter storms'],
    ['with a handle for the name', 'the great @marawells and i parted over easter', 'the great mara wells and i parted over easter'],
    ['with an ellipsis', SAID, 'we will rebuild the harbour wall … winter storms'],
    ['with brackets', 'the mayor will rebuild the harbour wall before winter', '[] will rebuild the harbour wall before winter'],
    ['spelled otherwise', SAID, SAID.replace('harbour', 'harbor')],
    ['with its contractions in full', 'we have said that we will not rebuild the harbour wall', 'weve said that we wont rebuild the harbour wall'],
    ['with a hyphen or a space', 'no-one wants this town to be known for its ferries', 'no one wants this town to be known for its ferries'],
    ['in one word or two', 'the operator firstgroup will pay for all the repairs', 'the operator first group will pay for all the repairs'],
  ])('are the same %s', (_, a, b) => expect(relation(a, b)).toBe('same'));

  it('are two versions when a telling word differs', () => {
    expect(relation(SAID, SAID.replace('winter', 'autumn'))).toBe('reworded');
    expect(relation('it is the end of equality freedom of movement and privacy here', 'it is the end of equality freedom and privacy here')).toBe('reworded');
  });

  it('are not the same where one leaves an "and" out and spells no handle', () => {
    expect(relation('this town owes its bread to the miners and smelters of the valley', 'this town owes its bread to the miners smelters of the valley')).toBe('reworded');
  });

  it('are two versions from fewer telling words where both open alike', () => {
    expect(relation('tonight we start a hard winter', 'tonight we face a hard winter and we know it')).toBe('reworded');
    expect(relation('we said that tonight we start a hard winter', 'tonight we face a hard winter and we know it')).toBeNull();
  });

  it('are two versions where small words alone differ', () => {
    expect(relation(SAID, SAID.replace('we will', 'we really will'))).toBe('reworded');
    expect(relation(SAID, SAID.replace('before the', 'before these'))).toBe('reworded');
    expect(relation('the crane is a sign of strength and trust in the harbour', 'the crane is a sign of strength trust in the harbour')).toBe('reworded');
  });

  it('are two versions from a smaller share of words where many telling ones agree', () => {
    expect(relation('the whole mainland of the island lies within the range of our heavy harbour guns and the firing button is on the desk of my office', 'the whole island is in range of our heavy harbour guns and a firing button is on my desk')).toBe('reworded');
  });

  it('are reversed by a negation', () => {
    expect(relation(SAID, SAID.replace('will', 'will not'))).toBe('reversed');
  });

  it.each([
    ['other quotations', SAID, 'we will never forget the people of this harbour town'],
    ['a few shared words', 'we will be back', 'we will see'],
    ['nothing', '', SAID],
  ])('say nothing over %s', (_, a, b) => expect(relation(a, b)).toBeNull());
});

describe('any two quotations', () => {
  const words = fc.array(fc.constantFrom('harbour', 'wall', 'the', 'we', 'not', 'storm', 'rebuild', 'winter', 'of', '…'), { maxLength: 14 });

  it('relate the same way round', () => {
    fc.assert(fc.property(words, words, (a, b) => {
      expect(quotationRelation(a, b)).toBe(quotationRelation(b, a));
    }));
  });

  it('never differ from themselves', () => {
    fc.assert(fc.property(words, (a) => {
      expect(quotationRelation(a, a) ?? 'same').toBe('same');
    }));
  });
});
