import { parseHTML } from 'linkedom';

/**
 * A page's HTML as a document without scripts, styles or loading. linkedom rather than jsdom: on 110 real news pages it reads
 * the same text and facts, in 2.3 s instead of 16.5 s and a third of the memory.
 */
export function parsePage(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const document = parseHTML(whole).document as unknown as Document;
  giveBody(document);
  return document;
}

/** Moves what stands outside head and body into the body: pages may leave out both tags, and linkedom does not supply them. */
function giveBody(document: Document): void {
  const root = document.documentElement;
  const children = [...root.childNodes];
  const named = (name: string): ChildNode | undefined => children.find((node) => (node as Element).localName === name);
  if (named('frameset')) return;
  const body = named('body') ?? root.appendChild(document.createElement('body'));
  for (const node of children) if (node !== body && node !== named('head')) body.appendChild(node);
}

/** How far into a page its encoding may be declared; browsers look at the first 1,024 bytes, some sites write it later. */
const DECLARATION_REACH = 4096;

/** Decodes a page's bytes by byte order mark, then by the declaration in its head, else as UTF-8, else as Windows-1252. */
export function decodePage(bytes: Uint8Array): string {
  const declared = markedEncoding(bytes) ?? declaredEncoding(bytes);
  if (declared) return new TextDecoder(declared).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_REACH));
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1];
  if (!label) return null;
  try {
    // A page read byte by byte cannot have declared itself in UTF-16; the HTML standard reads such a claim as UTF-8.
    const encoding = new TextDecoder(label).encoding;
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}
