import { describe, expect, it } from 'vitest';
import { participleOf, pastOf, pluralOf } from '../../../../src/language/en/wording/inflect.ts';

describe('plurals', () => {
  it.each([['person', 'people'], ['child', 'children'], ['policeman', 'policemen'], ['church', 'churches'], ['bus', 'buses'], ['city', 'cities'], ['boy', 'boys'], ['car', 'cars'], ['aircraft', 'aircraft'], ['human', 'humans'], ['knife', 'knives'], ['homes', 'homes']])('%s: %s', (noun, plural) => expect(pluralOf(noun)).toBe(plural));
});

describe('past forms', () => {
  it.each([['kill', 'killed', 'killed'], ['close', 'closed', 'closed'], ['carry', 'carried', 'carried'], ['steal', 'stole', 'stolen'], ['stop', 'stopped', 'stopped'], ['commit', 'committed', 'committed'], ['offer', 'offered', 'offered'], ['take', 'took', 'taken'], ['hit', 'hit', 'hit'], ['sell', 'sold', 'sold'], ['visit', 'visited', 'visited'], ['play', 'played', 'played'], ['shoot', 'shot', 'shot'], ['plan', 'planned', 'planned'], ['limit', 'limited', 'limited'], ['swim', 'swam', 'swum']])('%s: %s, %s', (verb, past, participle) => expect([pastOf(verb), participleOf(verb)]).toEqual([past, participle]));
  it.each([['deploy', 'deployed'], ['open', 'opened'], ['order', 'ordered'], ['free', 'freed'], ['win', 'won'], ['drag', 'dragged'], ['rob', 'robbed'], ['bring', 'brought'], ['lie', 'lied'], ['eat', 'eaten'], ['sail', 'sailed'], ['load', 'loaded'], ['occur', 'occurred'], ['hear', 'heard'], ['rebuild', 'rebuilt'], ['overthrow', 'overthrown'], ['withhold', 'withheld'], ['report', 'reported'], ['relay', 'relayed'], ['outlaw', 'outlawed'], ['understand', 'understood'], ['infect', 'infected']])('%s: %s', (verb, participle) => expect(participleOf(verb)).toBe(participle));
});
