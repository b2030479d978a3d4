import { voiceName } from './voice-name.ts';
import { isProForm } from '../lexicon/pro-forms.ts';

/** Words that open a description of somebody; within a line they are no names. */
const OPENING = /^(?:An?|The|One|Some|Several|Many|Two|Three|Four|Five|His|Her|Its|Their)(?= )/u;

/** How a line names whoever an answer cites, in the middle of a sentence ("citing a fire brigade spokesman", "citing police"). */
export function citedName(named: string): string {
  const speaker = named.replace(/\b(the|an?) \1\b/giu, '$1'); // a slip of the page's own, which a quotation keeps and a line of ours need not
  // Who is meant stands in an earlier sentence.
  if (isProForm(speaker)) return 'a speaker named earlier';
  if (OPENING.test(speaker)) return speaker.charAt(0).toLowerCase() + speaker.slice(1);
  const noun = speaker.includes(' ') ? null : voiceName(speaker);
  return noun?.text === speaker.toLowerCase() ? noun.text : speaker;
}
