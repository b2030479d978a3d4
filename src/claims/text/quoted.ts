import type { Names } from '../names/mentions.ts';
import type { Attribution } from './attribution.ts';
import type { Document } from './document.ts';

/**
 * Speakers of sentences that only quote: a quotation that runs on, or starts anew in the next sentence without an
 * attribution of its own, is still the last speaker's. Returns sentence index → speaker as written.
 */
export function quotedSpeakers(document: Document, attributions: ReadonlyMap<number, readonly Attribution[]>, names: Names): Map<number, string> {
  const out = new Map<number, string>();
  let open = false;
  let last: string | null = null;
  let paragraph = -1;
  for (const s of document.sentences) {
    if (s.index < 0) continue;
    const own = attributions.get(s.index)?.find((a) => a.speaker !== null)?.speaker ?? null;
    const startsQuoted = /^[“"]/.test(s.tokens[0]?.text ?? '');
    if (own !== null) last = own;
    else if (last !== null && (open || (startsQuoted && s.paragraph - paragraph <= 1))) out.set(s.index, last);
    else if (!startsQuoted && !open) last = names.at(s.index, 0, s.tokens.length) ? null : last;
    for (const t of s.tokens) {
      if (t.text === '“') open = true;
      else if (t.text === '”') open = false;
      else if (t.text === '"') open = !open;
    }
    // A paragraph of a long quotation opens anew without closing the one before; a stray mark must not quote the rest.
    const following = document.sentences[document.sentences.indexOf(s) + 1];
    if (open && following && following.paragraph !== s.paragraph && !/^[“"]/.test(following.tokens[0]?.text ?? '')) open = false;
    paragraph = s.paragraph;
  }
  return out;
}
