import { GAINING_VOTES } from '../../../language/en/lexicon/amounts.ts';
import { nounFamily } from '../../../language/en/lexicon/predicates.ts';
import type { ReadQuantity } from '../../../language/en/quantity/read.ts';
import type { Reading } from '../../reading.ts';
import type { Phrase } from '../../statement.ts';
import type { Clause } from '../../text/clause.ts';
import type { Sentence } from '../../text/document.ts';

/** How far behind a share the one who got it may be named ("47.7 percent for the incumbent, Stefan Dimov"). */
const NAME_TOKENS = 7;
const VOTES = new Set(['vote', 'elect']);

/**
 * Whose share of a vote a percentage is: who is named right before it ("and Dimov 48.2 percent"), behind "for", or as the
 * subject of a verb of gaining. Null where the sentence speaks of no vote and the report's event is none, or nobody is named.
 */
export function voteShare(reading: Reading, sentence: Sentence, q: ReadQuantity, clause: Clause | null, event: Phrase | null): string | null {
  if (q.measure !== 'percent') return null;
  const { tokens } = sentence;
  const behind = tokens.slice(q.last + 1, q.last + 5);
  const ofVote = behind[0]?.lower === 'of' && behind.some((t) => /^votes?$/.test(t.lower));
  if (!ofVote && (behind[0]?.lower === 'of' || !VOTES.has(nounFamily(event?.head ?? '')?.id ?? ''))) return null;
  if (!ofVote && behind[0] && !/^(?:[,.;]|and|against|for|to|while|with|in)$/.test(behind[0].lower)) return null;
  const named = (first: number, last: number): string | null => {
    const name = reading.names.at(sentence.index, first, last);
    return name === null ? null : (reading.names.mentions[name.mention]?.names[0] ?? name.text);
  };
  const before = named(q.first - 1, q.first - 1);
  if (before !== null && /^(?:and|,|while|to)$/.test(tokens[q.first - 2]?.lower ?? '')) return before;
  if (behind[0]?.lower === 'for') return named(q.last + 2, q.last + NAME_TOKENS);
  const gains = clause !== null && GAINING_VOTES.has(clause.verb.lemma) && !clause.verb.passive && clause.verb.last < q.first && clause.verb.last >= q.first - 3;
  return gains && clause.subject ? (reading.phrase(sentence, clause.subject).name ?? null) : null;
}
