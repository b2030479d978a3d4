import { oneLine } from './plain-text.ts';
import { webAddress } from './web-address.ts';

/** Signs that mean something to Markdown, or to its common dialects, wherever they stand. */
const ANYWHERE = /[\\`*_[\]<>~|]/gu;
/** An ampersand that would be read as the name of a sign ("&copy;"). */
const ENTITY = /&(?=#?\w+;)/gu;
/** What turns a line into a heading, a list, a quotation or a rule when it opens it. */
const OPENING = /^(?:[#+\-=]|\d{1,9}[.)](?=\s|$))/u;

/** A text on one line of Markdown (CommonMark 0.31) that shows exactly these words and nothing else. */
export function markdownText(text: string): string {
  const escaped = oneLine(text).replace(ANYWHERE, String.raw`\$&`).replace(ENTITY, String.raw`\&`);
  return escaped.replace(OPENING, (sign) => `${sign.slice(0, -1)}\\${sign.slice(-1)}`);
}

/** Words that lead to a web page; the words alone where the address is none of the web's. */
export function markdownLink(text: string, address: string): string {
  const target = webAddress(address);
  return target === null ? markdownText(text) : `[${markdownText(text)}](<${target.replace(ENTITY, '&amp;')}>)`;
}

/** An address written out as a link; as plain text where it is none of the web's. */
export function markdownAddress(address: string): string {
  const target = webAddress(address);
  return target === null ? markdownText(address) : `<${target}>`;
}

/** Paragraphs set in as a quotation. */
export function markdownQuotation(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `> ${markdownText(paragraph)}`).join('\n>\n');
}

/** Blocks parted by a blank line, empty ones left out, with the line end that a file ends in. */
export function markdownBlocks(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
