import { describe, expect, it } from 'vitest';
import { hedgeRule } from '../../../src/compare/rules/hedge.ts';
import { between } from '../../support/judged.ts';

describe('news told as a fact and as likely', () => {
  it.each([
    ['a discovery', 'Divers have found a Viking ship off the coast of Gotland.', 'Divers may have found a Viking ship off Gotland.', 'Have divers found a Viking ship off the coast of Gotland?'],
    ['two trades', 'Astronomers have detected water vapour on the planet Kolos.', 'Scientists may have discovered water vapour on the planet Kolos.', 'Have astronomers detected water vapour on the planet Kolos?'],
    ['a passive', 'The Hartwell refinery was sabotaged with explosives.', 'The Hartwell refinery was probably sabotaged with explosives.', 'Was the Hartwell refinery sabotaged with explosives?'],
    ['a belief', 'The gang copied the tax records of Leeds residents.', 'Investigators believe that the gang copied the tax records of Leeds residents.', 'Did the gang copy the tax records of Leeds residents?'],
  ])('is a different account: %s', (_, one, two, question) => {
    expect(between(hedgeRule, one, two)).toEqual([`different: ${question}`]);
  });

  it.each([
    ['told alike', 'Divers have found a Viking ship off Gotland.', 'Divers found a Viking ship off Gotland.'],
    ['likely in both', 'Divers may have found a Viking ship off Gotland.', 'Divers have apparently found a Viking ship off Gotland.'],
    ['of another thing', 'Divers have found a Viking ship off Gotland.', 'Divers may have found a medieval anchor off Gotland.'],
    ['by another', 'Norway has closed the Bergen border crossing.', 'Sweden may have closed the Bergen border crossing.'],
    ['that can be', 'Divers have found a Viking ship off Gotland.', 'Divers can find a Viking ship off Gotland.'],
    ['to come', 'Divers have found a Viking ship off Gotland.', 'Divers will probably find a Viking ship off Gotland.'],
    ['both ways', 'Divers may have found a Viking ship off Gotland. Divers have found a Viking ship off Gotland, the museum said.', 'Divers have found a Viking ship off Gotland.'],
    ['further down', 'Divers have found a Viking ship off Gotland.', 'The museum opened. It was full. Children sang. The king spoke. Divers may have found a Viking ship off Gotland.'],
  ])('says nothing of what is %s', (_, one, two) => {
    expect(between(hedgeRule, one, two)).toEqual([]);
  });
});
