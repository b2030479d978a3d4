import { CORRECTED, EARLIER, LATEST } from '../../../language/en/lexicon/reporting.ts';
import { SAY } from '../../../language/en/lexicon/reporting.ts';
import type { Statement } from '../../statement.ts';
import { textOf, type Sentence } from '../../text/document.ts';

/** What the words of a clause say about its figure's place among versions of itself. */
export function orderOf(text: string): Statement['order'] {
  if (CORRECTED.test(text)) return 'corrected';
  if (EARLIER.test(text)) return 'initial';
  return LATEST.test(text) ? 'latest' : null;
}

/** The same of a stretch of a sentence, with the clause that reports it on either side ("police initially said nine people died"). */
export function orderIn({ tokens, clauses }: Sentence, from: number, to: number): Statement['order'] {
  const reports = clauses.filter((c) => SAY.has(c.verb.lemma) && (c.verb.last === from - 1 || (c.first >= to && c.first <= to + 2)));
  return [orderOf(textOf(tokens, from, to)), ...reports.map((c) => orderOf(textOf(tokens, c.first, c.verb.last)))].find((order) => order !== null) ?? null;
}
