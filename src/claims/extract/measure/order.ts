import { CORRECTED, EARLIER, LATEST } from '../../../language/en/lexicon/reporting.ts';
import type { Statement } from '../../statement.ts';

/** What the words of a clause say about its figure's place among versions of itself. */
export function orderOf(text: string): Statement['order'] {
  if (CORRECTED.test(text)) return 'corrected';
  if (EARLIER.test(text)) return 'initial';
  return LATEST.test(text) ? 'latest' : null;
}
