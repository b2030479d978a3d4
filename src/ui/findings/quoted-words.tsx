import { emphasise } from '../text/emphasis.ts';

interface Props {
  readonly quote: string;
  /** The value's own words, emphasised where they stand in the quotation. */
  readonly value: string;
}

/** A quotation's text, letter for letter, with the words that answer the question standing out a little. */
export function QuotedWords({ quote, value }: Props) {
  const parts = emphasise(quote, value);
  if (!parts) return <>{quote}</>;
  return (
    <>
      {parts.before}
      <b class="value">{parts.words}</b>
      {parts.after}
    </>
  );
}
