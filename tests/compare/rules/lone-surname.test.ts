import { describe, expect, it } from 'vitest';
import { hasBearer, loneSurname, writesInFull } from '../../../src/compare/rules/lone-surname.ts';
import type { Side } from '../../../src/compare/rule.ts';
import { analysed } from '../../support/analysed.ts';

/** The statement of how a text writes a name. */
function sideOf(text: string, name: string): Side {
  const article = analysed(text, text);
  const statement = article.analysis.statements.find((s) => s.slot === 'name' && s.subject?.name === name);
  if (!statement) throw new Error(`${text} does not have ${name}`);
  return { article, statement };
}

const FULL = sideOf('Harbour master Ruth Tolmarsh spoke.', 'Ruth Tolmarsh');

describe('a surname that stands alone', () => {
  it('is held against the full name that it may belong to, whichever comes first', () => {
    const alone = sideOf('The barge sank, Tolmash said.', 'Tolmash');
    expect(loneSurname(alone, FULL)?.words).toEqual(['tolmash', 'tolmarsh']);
    expect(loneSurname(FULL, alone)?.words).toEqual(['tolmash', 'tolmarsh']);
  });

  it.each([
    ['a surname spelled alike', 'The barge sank, Tolmarsh said.', 'Tolmarsh'],
    ['another word', 'The barge sank, Wexbury said.', 'Wexbury'],
    ['a form of it', 'The Tolmarshs sank the barge.', 'Tolmarshs'],
    ['a name in full', 'Peter Tolmash sank the barge.', 'Peter Tolmash'],
  ])('is not: %s', (_, text, name) => expect(loneSurname(sideOf(text, name), FULL)).toBeNull());

  it('is not held against what is no person', () => {
    expect(loneSurname(sideOf('The barge sank, Tolmash said.', 'Tolmash'), sideOf('They work at Ruth Tolmarsh University.', 'Ruth Tolmarsh University'))).toBeNull();
  });

  it('tells whether its article has the full name, or a bearer of its own', () => {
    const own = loneSurname(sideOf('Ruth Tolmarsh spoke. The barge sank, Tolmash said.', 'Tolmash'), FULL);
    expect(own && [writesInFull(own), hasBearer(own)]).toEqual([true, false]);
  });
});
