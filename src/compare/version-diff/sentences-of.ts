import type { VersionSentence, VersionText } from './version-text.ts';

/** A shortened word or an initial at the end: "Mr.", "Gov.", "J."; the sentence goes on. */
const SHORTENED = /(?:^|[\s(“"])\p{Lu}\p{Ll}{0,3}\.\s*$/u;
const GOES_ON = /^[\p{Ll}]/u;

/**
 * The sentences of a text in order, each with the white space at its ends taken off. Only what is needed to set versions
 * against each other, in any language: where in doubt, two sentences stay together.
 */
export function sentencesOf({ text, blocks }: Pick<VersionText, 'text' | 'blocks'>, locale?: string): readonly VersionSentence[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return blocks.flatMap(({ start, end }, block) => {
    const parts: string[] = [];
    for (const { segment } of segmenter.segment(text.slice(start, end))) {
      const last = parts.at(-1);
      if (last !== undefined && (SHORTENED.test(last) || GOES_ON.test(segment))) parts[parts.length - 1] = last + segment;
      else parts.push(segment);
    }
    return parts.map((part) => part.trim()).filter((part) => part !== '').map((part) => ({ text: part, block }));
  });
}
