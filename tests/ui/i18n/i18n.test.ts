import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../src/ui/i18n/i18n.ts';
import { lookupIn } from '../support/lookup.ts';

describe('the locale', () => {
  it.each([
    ['en', 'en', 'en'],
    ['en', 'en-GB', 'en-GB'],
    ['de', 'de-AT', 'de-AT'],
    ['en', 'fr', 'en'], // the browser speaks French, our texts are English: English dates
    ['en', 'pt-BR', 'en'],
  ])('of %s texts in a browser in %s is %s', (texts, browser, locale) => {
    expect(createI18n(lookupIn(texts), browser).locale).toBe(locale);
  });
});

describe('plurals', () => {
  it.each([
    ['en', 0, '0 origins'],
    ['en', 1, '1 origin'],
    ['en', 2, '2 origins'],
    ['en', 1200, '1,200 origins'],
    ['de', 1, '1 Ursprung'],
    ['de', 0, '0 Ursprünge'],
    ['de', 1200, '1.200 Ursprünge'],
  ])('in %s, %i is "%s"', (language, count, text) => {
    expect(createI18n(lookupIn(language), language).count('origins', count)).toBe(text);
  });

  it('uses the form for all other numbers where a language has not the form that its rules name', () => {
    const polish = (key: string, count = '') => ({ message_language: 'pl', origins_one: `${count} źródło`, origins_other: `${count} źródeł` })[key] ?? key;
    expect(createI18n(polish, 'pl').count('origins', 3)).toBe('3 źródeł'); // Polish rules say "few"
  });
});

it('fills values in as they are, dollars and all', () => {
  const { t } = createI18n(lookupIn('en'), 'en');
  expect(t('copy_finding', 'Did it cost $1 or $2?')).toBe('Copy: Did it cost $1 or $2?');
});
