/**
 * Breaks a text into lines of at most `width` code points, indent included; words longer than a line stand alone.
 * @param first indent of the first line
 * @param rest indent of the others
 */
export function wrap(text: string, width: number, first: string, rest = first): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    if (!empty && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return empty ? lines : [...lines, line];
}

const lengthOf = (text: string): number => [...text].length;
