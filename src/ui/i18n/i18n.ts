import type { MessageKey, PluralKey } from './keys.ts';

/** Texts, plurals and the locale of one interface language. */
export interface I18n {
  /** BCP 47 tag for dates, numbers and plurals; of the language in which the texts really are. */
  readonly locale: string;
  /** The text of a key, with $1, $2 … filled in. */
  t(key: MessageKey, ...values: readonly string[]): string;
  /** The form of a text that fits `count`; $1 is the count, written as the locale writes numbers. */
  count(key: PluralKey, count: number): string;
}

/** Looks a text up by key, as the browser does; gives the key back when there is no such text. */
export type Lookup = (key: string, ...values: readonly string[]) => string;

/**
 * @param lookup where the texts are
 * @param browserLanguage language of the browser's interface; its region is kept ("en-GB") where we speak its language,
 *   and the language of our texts counts where we do not: no French dates between English words.
 */
export function createI18n(lookup: Lookup, browserLanguage: string): I18n {
  const ours = lookup('message_language');
  const locale = browserLanguage.toLowerCase().split('-')[0] === ours ? browserLanguage : ours;
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return {
    locale,
    t: (key, ...values) => lookup(key, ...values),
    count(key, count) {
      const exact = `${key}_${rules.select(count)}`;
      const text = lookup(exact, numbers.format(count));
      return text === exact ? lookup(`${key}_other`, numbers.format(count)) : text;
    },
  };
}
