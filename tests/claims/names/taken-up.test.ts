import { describe, expect, it } from 'vitest';
import { peopleTakenUp } from '../../../src/claims/names/taken-up.ts';
import { read } from '../../../src/claims/reading.ts';
import { articleOf, english } from '../../support/analysed.ts';

const takenUp = (text: string): string[] => {
  const reading = read(articleOf(text), english);
  return peopleTakenUp(reading).map((p) => `${p.text} = ${reading.names.mentions[p.mention]?.names[0]}`);
};

describe('a noun that takes a name up', () => {
  it('stands for the only person named just before', () => {
    expect(takenUp('Rescuers freed Martin Pellow. The carpet fitter, who lost a shoe, thanked them.')).toEqual(['The carpet fitter = Martin Pellow']);
    expect(takenUp('Rescuers freed Martin Pellow. It took an hour. The father said it hurt.')).toEqual(['The father = Martin Pellow']);
  });

  it.each([
    ['two people before it', 'Martin Pellow and Helen Drury were freed. The teacher said it hurt.'],
    ['a name of its own', 'Rescuers freed Martin Pellow. The teacher Helen Drury said it hurt.'],
    ['several people', 'Rescuers freed Martin Pellow. The teachers said it hurt.'],
    ['no sign of a person', 'Rescuers freed Martin Pellow. The father stood by.'],
    ['no person', 'Rescuers freed Martin Pellow. The ladder broke.'],
    ['a name too far back', 'Rescuers freed Martin Pellow. It rained. It took an hour. The father said it hurt.'],
  ])('stands for nobody: %s', (_, text) => expect(takenUp(text)).toEqual([]));
});
