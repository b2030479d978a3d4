import { describe, expect, it } from 'vitest';
import { currencyOfName, currencyOfSign } from '../../../../src/language/en/quantity/currencies.ts';

describe('currencies', () => {
  it.each([['$', 'USD'], ['US$', 'USD'], ['A$', 'AUD'], ['HK$', 'HKD'], ['£', 'GBP'], ['€', 'EUR'], ['¥', 'JPY'], ['₹', 'INR'], ['Rs.', 'INR']])('by sign: %s', (sign, code) => expect(currencyOfSign(sign)).toBe(code));
  it.each([['dollars', 'USD'], ['euro', 'EUR'], ['yen', 'JPY'], ['roubles', 'RUB'], ['pound', 'GBP'], ['rand', 'ZAR'], ['kroner', 'NOK']])('by name: %s', (name, code) => expect(currencyOfName(name)).toBe(code));
  it.each(['%', '#', '', 'sheep'])('no sign: “%s”', (sign) => expect(currencyOfSign(sign)).toBeNull());
  it.each(['sheep', '', 'dollop', 'rank'])('no name: “%s”', (name) => expect(currencyOfName(name)).toBeNull());
});
