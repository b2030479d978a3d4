import { describe, expect, it } from 'vitest';
import { told } from '../../../support/told.ts';

/** What a clause presents by a phrase behind it: phase and change. */
const presented = (text: string): string[] => told(text, (s) => s.kind === 'onset', (s) => `${s.slot} ${s.subject?.head}`);

describe('a phrase that presents what the clause tells', () => {
  it.each([
    ['The ministers shook hands, the first sign of a thaw between Ruvia and Lorne.', ['begins thaw']],
    ['The bank closed 40 branches — the start of a slump in lending.', ['begins slump']],
    ['The rebels laid down their arms, the end of a war in the hills.', ['ends war']],
    ['The union called off its ballot, a turning point in the dispute over pay.', ['begins turning point']],
  ])('%s', (text, expected) => expect(presented(text)).toEqual(expected));

  it.each([
    ['the clause is denied', 'The ministers did not shake hands, the first sign of a thaw between Ruvia and Lorne.'],
    ['it is another one', 'The ministers shook hands, another sign of a thaw between Ruvia and Lorne.'],
    ['it names no change', 'The ministers shook hands, the start of a long evening.'],
    ['it tells of nothing', 'The ministers shook hands, the start of a thaw.'],
    ['it is the subject of what follows', 'When the ministers shook hands, the thaw between Ruvia and Lorne ended.'],
    ['no article opens it', 'The ministers shook hands, signs of a thaw between Ruvia and Lorne.'],
  ])('is none where %s', (_, text) => expect(presented(text)).toEqual([]));
});
