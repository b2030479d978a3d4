import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../support/analysed.ts';

const read = (text: string): string[] => statementsOf(text).flatMap((s) => (s.slot === 'lasting' && s.value.type === 'state' ? [`${s.subject?.head} ${s.value.side === 1 ? 'extended' : 'ends'}`] : []));

describe('what ends on a set day or is given more time', () => {
  it.each([
    ['The ceasefire is due to expire on Friday.', ['ceasefire ends']],
    ['It came before the scheduled end of a national state of emergency on 26 July.', ['emergency ends']],
    ['The curfew will be lifted on Monday.', ['curfew ends']],
    ['The council extended the curfew by two weeks.', ['curfew extended']],
    ['The search for the yacht and the ban on sailing go on: the order was prolonged until Friday.', ['ban extended']],
    ['His contract had been extended through 2021.', ['contract extended']],
  ])('%s', (text, told) => expect(read(text)).toEqual(told));

  it.each([
    ['a lead', 'Vance extended his lead by a year under the new contract.'],
    ['no extension', 'The council refused to extend the curfew by two weeks.'],
    ['an offer of help', 'The council extended the offer to all.'],
    ['a match', 'The match is due to end on Friday.'],
  ])('are not read from %s', (_, text) => expect(read(text)).toEqual([]));
});
