import { describe, expect, it } from 'vitest';
import { actionOf, DONE, isNamed } from '../../../src/compare/rules/action.ts';
import { analysed } from '../../support/analysed.ts';
import { nameOf, phraseOf } from '../../support/made.ts';

/** The actions of a text: slot, participant, stage. */
const actions = (text: string): string[] => {
  const article = analysed('a', text);
  return article.analysis.statements.filter((s) => s.kind === 'status').flatMap((statement) => {
    const action = actionOf({ article, statement });
    return action ? [`${action.slot.replace('progress:', '')} ${action.participant.text} ${action.stage}`] : [];
  });
};

describe('what is planned, under way or done', () => {
  it.each([
    ['The council will close the pier on Monday.', 'theme the pier 1'],
    ['The pier is being rebuilt.', 'theme The pier 2'],
    ['The council closed the pier on Monday.', `theme the pier ${DONE}`],
    ['The pier was closed on Monday.', `theme The pier ${DONE}`],
    ['The ferry has sailed from Lima.', `agent The ferry ${DONE}`],
  ])('%s', (text, expected) => expect(actions(text)).toContain(expected));

  it.each(['The council did not close the pier.', 'The council may close the pier.', 'They closed it on Monday.', 'The council closes piers in winter.', 'A pier was closed on Monday.'])('nothing in: %s', (text) => expect(actions(text)).toEqual([]));
});

it.each([[phraseOf('the pier'), true], [nameOf('Jane Marsh'), true], [phraseOf('it'), false], [phraseOf('those'), false]])('%o is named: %s', (phrase, named) => expect(isNamed(phrase)).toBe(named));
