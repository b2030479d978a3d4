import * as fc from 'fast-check';

/** Words and signs that formats, spreadsheets and typesetters stumble over. */
const PIECES = [
  'Bridge', 'harbour', '9,000', 'naïve', 'Straße', 'مرفأ', '港', '👩‍🚒', 'and', 'others', ' ', '  ', '\n', '\r\n', '\n\n', '\t', '=1+1', '+', '-', '--', '---', '@SUM(A1)',
  '"', '""', "'", "''", '`', '``', '?`', ',', ',,', ';', ':', '*', '**', '_', '__', '#', '# ', '##', '>', '> ', '<', '<b>', '</b>', '<script>', '<!--', '&', '&amp;',
  '&copy;', '&#60;', '[x](y)', '![x]', ']', '[', '(', ')', '~', '~~', '|', '\\', '\\n', '\\textbf{x}', '\\', '{', '}', '{{', '}}', '%', '$', '$5', '^', '1. ', '2) ', '===', 'http://a.example',
  '\u0000', '\u0007', '\u001B', '\u0085', '\u202E', '\u2066', '\u2028', '\uFEFF', '\uD800', '\uDC00', 'TY  - ', 'ER  - ', '@article{x,', '＝1', '\u200F', '$x_1$',
];

/** Titles made of such pieces in any order, and of anything at all. */
export const hostileText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

/** The words of a text and their order, whatever white space parts them and whatever is no text: what no format may change. */
export function words(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/gu, '')
    .replace(/[\s\u0085\u2028\u2029]+/gu, ' ')
    .trim();
}

/** What the words of a table's cell can have been: as they stand, or without the apostrophe that keeps a formula from being one. */
export function wordsOfCell(cell = ''): readonly string[] {
  return [words(cell), words(cell.replace(/^'/u, ''))];
}
