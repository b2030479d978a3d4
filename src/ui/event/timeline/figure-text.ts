import type { Answer } from '../../../compare/finding.ts';

/** Longest words of an article that stand at a mark. */
const LONGEST = 24;

/** What stands at a mark: the article's own words where they are short, else the figure itself. */
export function figureText({ value, amount }: Answer, figure: number, locale: string): string {
  if (value.length <= LONGEST) return value;
  const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(figure);
  return amount && /^[A-Z]{3}$/.test(amount.unit) ? `${written} ${amount.unit}` : written;
}
