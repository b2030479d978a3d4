import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/analysed.ts';

const read = (text: string): string[] => statementsOf(text).flatMap((s) => (s.slot === 'tenure' && s.value.type === 'quantity' ? [`${s.subject?.name} ${s.object?.name}: ${s.value.stated} ${s.predicate}${s.value.exact ? '' : ', roughly'}`] : []));

describe('how long somebody was with a body', () => {
  it.each([
    ['Peter Vance spent seven years with the Rovers.', 'Peter Vance Rovers: 7 year'],
    ['Peter Vance played eight seasons for Leeds.', 'Peter Vance Leeds: 8 season'],
    ['Peter Vance was with Norcorp for nearly 11 years.', 'Peter Vance Norcorp: 11 year, roughly'],
    ['Peter Vance was drafted by the Harbour Rovers, where he spent nine seasons.', 'Peter Vance Harbour Rovers: 9 season'],
    ['In nine years at Norcorp, Peter Vance never missed a target.', 'Peter Vance Norcorp: 9 year'],
    ['Peter Vance returned after a two-year stint with the Rovers.', 'Peter Vance Rovers: 2 year'],
  ])('%s', (text, told) => expect(read(`Peter Vance is fifty. ${text}`)).toEqual([told]));

  it.each([
    ['a contract', 'Peter Vance signed a four-year deal with the Rovers.'],
    ['a part of it', 'Peter Vance spent his first two seasons with the Rovers on the bench.'],
    ['something rare', 'Peter Vance won for the first time in six years at Leeds.'],
    ['a person', 'Peter Vance spent seven years with Jane Marsh.'],
    ['something else', 'Peter Vance spent seven years with his family.'],
  ])('is not told by %s', (_, text) => expect(read(`Peter Vance and Jane Marsh were here. ${text}`)).toEqual([]));
});
