/** Currency codes (ISO 4217) by sign. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['us$', 'USD'], ['a$', 'AUD'], ['au$', 'AUD'], ['c$', 'CAD'], ['ca$', 'CAD'], ['nz$', 'NZD'], ['s$', 'SGD'], ['hk$', 'HKD'], ['r$', 'BRL'],
  ['£', 'GBP'], ['€', 'EUR'], ['¥', 'JPY'], ['₹', 'INR'], ['rs', 'INR'], ['rs.', 'INR'], ['₽', 'RUB'], ['₩', 'KRW'], ['₦', 'NGN'],
]);
/** Currency names behind an amount; "pounds" alone is a weight unless the amount is scaled or the context is money. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'], ['euro', 'EUR'], ['yen', 'JPY'], ['yuan', 'CNY'], ['renminbi', 'CNY'], ['rupee', 'INR'], ['ruble', 'RUB'], ['rouble', 'RUB'], ['franc', 'CHF'],
  ['krona', 'SEK'], ['kronor', 'SEK'], ['krone', 'NOK'], ['kroner', 'NOK'], ['peso', 'MXN'], ['real', 'BRL'], ['reais', 'BRL'], ['rand', 'ZAR'], ['won', 'KRW'],
  ['shilling', 'KES'], ['naira', 'NGN'], ['lira', 'TRY'], ['zloty', 'PLN'], ['shekel', 'ILS'], ['dirham', 'AED'], ['riyal', 'SAR'], ['baht', 'THB'], ['rupiah', 'IDR'], ['ringgit', 'MYR'], ['pound', 'GBP'],
  ['usd', 'USD'], ['eur', 'EUR'], ['gbp', 'GBP'],
]);

/** ISO 4217 code of a sign before an amount ("US$", "$US"), or null. */
export function currencyOfSign(text: string): string | null {
  const sign = text.toLowerCase().replace(/^\$(?=.)/, '').concat(/^\$./.test(text) ? '$' : '');
  return SIGNS.get(sign) ?? (/[$]$/.test(sign) ? 'USD' : null);
}

/** ISO 4217 code of a currency's name behind an amount (singular lemma), or null. */
export const currencyOfName = (lemma: string): string | null => NAMES.get(lemma.replace(/s$/, '')) ?? NAMES.get(lemma) ?? null;
