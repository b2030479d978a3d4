import type { Names } from '../names/mentions.ts';
import type { Attribution } from './attribution.ts';
import type { Document, Sentence } from './document.ts';

/**
 * Speakers of sentences that only quote: a quotation that runs on, or starts anew in the next sentence without an
 * attribution of its own, is still the last speaker's, unless an attribution behind its end says whose it was. Returns
 * sentence index → speaker as written.
 */
export function quotedSpeakers(document: Document, attributions: ReadonlyMap<number, readonly Attribution[]>, names: Names): Map<number, string> {
  const out = new Map<number, string>();
  let open = false;
  let last: string | null = null;
  let paragraph = -1;
  let running: number[] = [];
  for (const s of document.sentences) {
    if (s.index < 0) continue;
    const attributed = attributions.get(s.index) ?? [];
    const own = attributed.find((a) => a.speaker !== null)?.speaker ?? null;
    const startsQuoted = /^[“"]/.test(s.tokens[0]?.text ?? '');
    const told = open ? toldBehind(s, attributed) : null;
    if (told !== null) for (const index of running) out.set(index, told);
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
    running = !open ? [] : own === null ? [...running, s.index] : running;
    paragraph = s.paragraph;
  }
  return out;
}

/** "… Everybody knew it,” the mayor said": whom the words behind a quotation's end name; null where they name nobody. */
function toldBehind({ tokens }: Sentence, attributions: readonly Attribution[]): string | null {
  const end = tokens.findIndex((t) => t.text === '”' || t.text === '"');
  return end < 0 ? null : (attributions.find((a) => a.first > end && a.speaker !== null)?.speaker ?? null);
}
