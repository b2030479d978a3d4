import { diffArrays } from 'diff';

/** A stretch of a sentence: the same in both versions, or not. */
export interface Part {
  readonly text: string;
  readonly changed: boolean;
}

/** The two forms of one sentence, each cut into what stayed and what did not. The parts joined are the sentence. */
export interface ChangedParts {
  readonly before: readonly Part[];
  readonly after: readonly Part[];
}

/** What two forms of a sentence have in common, word by word; words are those of the language's own script. */
export function changedParts(before: string, after: string, locale?: string): ChangedParts {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const words = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);
  const changes = diffArrays(words(before), words(after));
  const side = (other: 'added' | 'removed', own: 'added' | 'removed'): readonly Part[] =>
    joined(changes.filter((change) => !change[other]).map((change) => ({ text: change.value.join(''), changed: change[own] })));
  return { before: side('added', 'removed'), after: side('removed', 'added') };
}

/** Neighbours of one kind become one part, and so do two changes that only a space parts. */
function joined(parts: readonly Part[]): readonly Part[] {
  const out: Part[] = [];
  for (const [index, part] of parts.entries()) {
    const bridge = !part.changed && part.text.trim() === '' && parts[index - 1]?.changed === true && parts[index + 1]?.changed === true;
    const next = bridge ? { ...part, changed: true } : part;
    const last = out.at(-1);
    if (last && last.changed === next.changed) out[out.length - 1] = { text: last.text + next.text, changed: next.changed };
    else out.push(next);
  }
  return out;
}
