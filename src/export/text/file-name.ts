import { oneLine } from './plain-text.ts';

/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;
/** Longest name before its ending, in UTF-8 bytes; file systems take 255, some synchronisers far less. */
const LONGEST = 80;

/** A file's name that every system takes: the title's letters and digits in small letters, joined by hyphens. */
export function fileName(title: string, extension: string): string {
  const words = oneLine(title).normalize('NFC').toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const slug = shortened(words);
  if (slug === '') return `second-source.${extension}`;
  return `${RESERVED.test(slug) ? `${slug}-` : slug}.${extension}`;
}

/** As many whole words as fit; a first word that is too long is cut between letters. */
function shortened(words: readonly string[]): string {
  const [first = '', ...others] = words;
  let name = '';
  for (const letter of first) {
    if (bytesOf(name + letter) > LONGEST) return name;
    name += letter;
  }
  for (const word of others) {
    if (bytesOf(`${name}-${word}`) > LONGEST) return name;
    name = `${name}-${word}`;
  }
  return name;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
