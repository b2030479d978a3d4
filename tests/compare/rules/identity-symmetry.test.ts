import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorRule } from '../../../src/compare/rules/actor.ts';
import { ageRule } from '../../../src/compare/rules/identity-age.ts';
import { nameRule } from '../../../src/compare/rules/identity-name.ts';
import { roleRule } from '../../../src/compare/rules/identity-role.ts';
import { placeRule } from '../../../src/compare/rules/place.ts';
import { quotationRule } from '../../../src/compare/rules/quotation.ts';
import { analysed } from '../../support/analysed.ts';
import { judged } from '../../support/judged.ts';

const who = fc.constantFrom('Gareth Pellow, 31,', 'Gareth Pelow, 38,', 'Harbour master Gareth Pellow', 'Deputy harbour master Gareth Pellow', 'A 3-year-old boy', 'The four-year-old boy', 'The navy');
const did = fc.constantFrom('designed the floating barrier', 'tested the ferry gates', 'tumbled into the basin', 'was arrested', 'rescued the crew of the barge');
const where = fc.constantFrom('in Hamburg', 'near Munich', 'in a tunnel near Munich, Germany', 'on the 32nd floor of the hotel', 'in Bellwick Road', 'in Bellwicke Road');
const said = fc.constantFrom('', ' “We will rebuild the whole harbour wall before winter,” Gareth Pellow said.', ' “We will not rebuild the whole harbour wall before autumn,” Gareth Pellow said.');
const text = fc.array(fc.tuple(who, did, where, said).map(([a, b, c, d]) => `${a} ${b} ${c}.${d}`), { minLength: 1, maxLength: 4 }).map((s) => s.join(' '));

describe.each([nameRule, ageRule, roleRule, placeRule, actorRule, quotationRule])('$name', (rule) => {
  it('judges alike whichever article comes first', () => {
    fc.assert(fc.property(text, text, (one, two) => {
      const there = judged(rule, analysed('a', one), analysed('b', two)).map((e) => `${e.judgement.label} ${e.judgement.later ?? ''} ${rule.question(e.a, e.b)}`);
      const back = judged(rule, analysed('b', one), analysed('a', two)).map((e) => `${e.judgement.label} ${e.judgement.later === 'a' ? 'b' : e.judgement.later === 'b' ? 'a' : ''} ${rule.question(e.a, e.b)}`);
      expect(back.toSorted()).toEqual(there.toSorted());
    }), { numRuns: 40 });
  });

  it('never sets a text of one sentence against itself', () => {
    fc.assert(fc.property(who, did, where, said, (a, b, c, d) => {
      const one = `${a} ${b} ${c}.${d}`;
      expect(judged(rule, analysed('a', one), analysed('b', one)).filter((e) => e.judgement.label !== 'agrees')).toEqual([]);
    }), { numRuns: 40 });
  });
});
