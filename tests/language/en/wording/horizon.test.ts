import { expect, it } from 'vitest';
import { horizonCaveat, horizonQuestion } from '../../../../src/language/en/wording/horizon.ts';

it.each([
  ['search', true, false, 'When will the search be over?'],
  ['rain', false, false, 'When is the rain expected?'],
  ['results', false, true, 'When are the results expected?'],
  ['plans', false, true, 'When is it planned for?'],
  ['proposal', true, false, 'When is it planned for?'],
] as const)('%s', (what, ends, things, question) => expect(horizonQuestion(what, ends, things)).toBe(question));

it('says why two times ahead may both stand', () => expect(horizonCaveat()).toMatch(/^[A-Z].*\.$/));
