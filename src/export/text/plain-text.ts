/**
 * What must not leave with a text: controls that are no text at all, and those that turn the order of all that comes after
 * them around. Marks that only sit beside a letter (LRM, RLM, joiners) stay: scripts need them.
 */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu;
/** Line and page ends of every system: they part words. */
const LINE_END = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/gu;

/** A text for other programs: whole characters only, one kind of line end, nothing that is not text. Its words are untouched. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(LINE_END, '\n').replace(CONTROLS, '');
}

/** The same on one line, every run of white space a single space. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/gu, ' ').trim();
}

/** The paragraphs of a text, each on one line; empty ones are left out. */
export function paragraphsOf(text: string): readonly string[] {
  return plainText(text).split(/\n\s*\n/u).map(oneLine).filter((paragraph) => paragraph !== '');
}
