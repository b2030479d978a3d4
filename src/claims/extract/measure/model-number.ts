import type { ReadQuantity } from '../../../language/en/quantity/read.ts';
import type { Reading } from '../../reading.ts';
import type { Sentence } from '../../text/document.ts';

/** What stands behind a name's own number where nothing is counted: the end of what is named, or what is its own. */
const ENDS = /^(?:['’]s\b|[.,;:!?)\]"”]|$)/;

/**
 * Whether a number belongs to the name before it ("Nimbus 2 owners"): the article has name and number elsewhere with nothing
 * behind them that could be counted ("the Nimbus 2's lens"). Gets wrong: a model that is only ever named before a noun.
 */
export function isModelNumber(reading: Reading, { tokens, index }: Sentence, q: ReadQuantity): boolean {
  const [before, number, after] = [tokens[q.number - 1], tokens[q.number], tokens[q.numberLast + 1]];
  if (!before || !number || before.pos !== 'PROPN' || !/^\p{Lu}/u.test(before.text) || !/^\d{1,2}$/.test(number.text) || q.number !== q.numberLast || after?.pos !== 'NOUN') return false;
  const own = index < 0 ? -1 : before.start;
  const { text } = reading.article;
  const name = `${before.text} ${number.text}`;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (at !== own && ENDS.test(text.slice(at + name.length, at + name.length + 2))) return true;
  }
  return false;
}
