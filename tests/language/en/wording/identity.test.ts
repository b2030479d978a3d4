import { describe, expect, it } from 'vitest';
import * as identity from '../../../../src/language/en/wording/identity.ts';

describe('questions about who and what somebody is', () => {
  it.each([
    [identity.nameQuestion('Jon Marsh', 'John Marsh', null), 'Is the name spelled Jon Marsh or John Marsh?'],
    [identity.nameQuestion('Jon Marsh', 'John Marsh', 'captain'), 'Is the captain’s name spelled Jon Marsh or John Marsh?'],
    [identity.ageQuestion('Jane Smith', 'woman'), 'How old was Jane Smith?'],
    [identity.ageQuestion(null, 'boy'), 'How old was the boy?'],
    [identity.roleQuestion('Jane Smith'), 'What is Jane Smith’s role?'],
    [identity.whoQuestion('Jane Smith'), 'Who is Jane Smith?'],
    [identity.homeQuestion('Jane Smith'), 'Where is Jane Smith from?'],
    [identity.placeKindQuestion('Welm'), 'What kind of place is Welm?'],
  ])('%s', (asked, question) => expect(asked).toBe(question));

  it.each([identity.nameCaveat(true), identity.nameCaveat(false), identity.ageCaveat(true), identity.ageCaveat(false), identity.roleCaveat(true), identity.roleCaveat(false), identity.callingCaveat(), identity.homeCaveat(), identity.gradeCaveat(), identity.divisionCaveat(), identity.romanisedCaveat(), identity.placeKindCaveat()])('say why both may stand: %s', (caveat) => expect(caveat).toMatch(/^[A-Z].*\.$/));
});
