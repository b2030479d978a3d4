import { expect, it } from 'vitest';
import { ORIGIN_GROUNDS } from '../../../../src/coverage/relation.ts';
import { createI18n } from '../../../../src/ui/i18n/i18n.ts';
import { reasonText } from '../../../../src/ui/event/origins/reason-text.ts';
import { lookupIn } from '../../support/lookup.ts';

const both = ['en', 'de'].flatMap((language) => ORIGIN_GROUNDS.map((ground) => [language, ground] as const));

it.each(both)('in %s, the ground %s is a sentence, with a name and without', (language, ground) => {
  const i18n = createI18n(lookupIn(language), language);
  expect(reasonText({ ground, name: null }, i18n)).toMatch(/^[A-Z].*[a-zß]\.$/);
  expect(reasonText({ ground, name: 'Northern Wire' }, i18n)).not.toMatch(/\$|event_/);
});

it('names who it was', () => {
  const i18n = createI18n(lookupIn('en'), 'en');
  expect(reasonText({ ground: 'wire', name: 'Northern Wire' }, i18n)).toBe('They carry a report of the agency Northern Wire.');
  expect(reasonText({ ground: 'reported-by', name: 'Isles Radio' }, i18n)).toBe('They pass on what Isles Radio reported.');
});
