import { describe, expect, it } from 'vitest';
import { CREDIT_LEAD, FURNITURE } from '../../../../src/language/en/patterns/furniture.ts';

describe('what sites print around their articles', () => {
  it.each(['All rights reserved.', '© The Harbour Gazette', 'Sign up for our newsletter', 'Read more', 'Image 3 of 12', 'Last updated at noon', 'This material may not be published or reproduced', 'In this undated handout photo', 'Hide caption', 'Getty Images', 'Skip to content', 'ADVERTISEMENT'])('%s', (line) => expect(FURNITURE.test(line)).toBe(true));
  it.each(['The ferry burned off Lima.', 'Voters in three of 12 districts stayed away.', 'The union shared the letter.', 'The museum shows pictures of the war.', 'Readers wrote to the minister.', 'The court updated its rules.'])('not: %s', (line) => expect(FURNITURE.test(line)).toBe(false));
});

describe('a credit before a caption', () => {
  it.each(['Getty Images The mayor at noon', 'REUTERS The mayor at noon', 'AP The mayor'])('%s', (line) => expect(CREDIT_LEAD.test(line)).toBe(true));
  it.each(['The mayor at noon', 'AP said the mayor left', 'Paris The mayor'])('not: %s', (line) => expect(CREDIT_LEAD.test(line)).toBe(false));
});
