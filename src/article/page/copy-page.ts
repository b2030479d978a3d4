import { pristine, pristineCall } from './pristine.ts';

/** An inert copy of a page: nothing in it runs or loads, and changing it does not change the page. */
export interface PageCopy {
  readonly document: Document;
  /** Texts of the page's JSON-LD scripts, as written. */
  readonly jsonLd: readonly string[];
  /** True when the page held more nodes than are read. */
  readonly truncated: boolean;
  /** Number of fields for a password. */
  readonly passwords: number;
}

/**
 * More nodes than any news page has to read: the largest of 112 has 3,336. Beyond it the copy stops, as Readability takes a
 * time that grows with their square, and several times as long in a content script of Firefox, which sees a page through wrappers.
 */
const MAX_COPIED = 15_000;
/** More nodes than any news page holds, with all that is passed over: scripts, comments, what is hidden, boxes too deep. */
const MAX_MET = 200_000;
/** Browsers nest parsed elements at most 512 deep; scripts can nest deeper. Deeper boxes are left out, their text stays. */
const MAX_DEPTH = 200;

/** Elements that are kept at any depth, as long as they do not nest. */
const FLAT = new Set(['p', 'h2', 'h3', 'li', 'br']);
/** Elements without readable text; those whose id or name would shadow the copy's own properties are among them. */
const SKIPPED = new Set([
  'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video', 'map',
  'select', 'textarea', 'input', 'button', 'dialog', 'datalist', 'frameset', 'portal', 'base', 'source', 'track', 'param',
  'area', 'hr', 'wbr', 'col', 'nav', 'img', 'picture',
]);
const SKIPPED_ROLES = new Set(['navigation', 'search', 'menu', 'menubar', 'dialog', 'alertdialog', 'contentinfo']);
/** Elements that stand in a line of text; white space beside any other element shows nothing. */
const INLINE = new Set(['a', 'b', 'i', 'em', 'strong', 'span', 'u', 's', 'q', 'cite', 'code', 'small', 'sub', 'sup', 'time', 'mark', 'abbr', 'font', 'label', 'data', 'dfn', 'ins', 'del', 'bdi', 'bdo', 'kbd', 'var', 'samp', 'big', 'tt', 'ruby']);
const KEPT_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'itemtype', 'itemscope', 'rel', 'datetime', 'lang', 'dir'];
const HEAD_ATTRIBUTES = ['name', 'property', 'content', 'itemprop', 'rel', 'href', 'http-equiv'];
const VALID_NAME = /^[a-z][a-z0-9-]*$/;

/** Copies a page iteratively (a page may nest deeper than the stack) and without what no reader sees. */
export function copyPage(page: Document): PageCopy {
  const document = pristineCall(page, 'cloneNode', false) as Document;
  const root = document.createElement('html');
  document.appendChild(root);
  const jsonLd: string[] = [];
  const source = pristine(page, 'documentElement') as Element | null;
  let met = 0;
  let copied = 0;
  let passwords = 0;
  const levels: { next: Node | null; into: Element }[] = [];
  if (source) {
    // Not its class: Readability drops the whole page by the words that sites put there ("no-sidebar").
    copyAttributes(source, root, ['lang', 'itemtype']);
    levels.push({ next: first(source), into: root });
  }
  while (levels.length > 0 && met < MAX_MET && copied < MAX_COPIED) {
    const level = levels[levels.length - 1]!;
    const node = level.next;
    if (!node) {
      levels.pop();
      continue;
    }
    level.next = pristine(node, 'nextSibling') as Node | null;
    met++;
    const type = pristine(node, 'nodeType');
    if (type === 3) {
      const text = String(pristine(node, 'data'));
      if (text.trim() !== '' || followsText(level.into)) {
        level.into.appendChild(document.createTextNode(text));
        copied++;
      }
    }
    if (type !== 1) continue;
    const element = node as Element;
    const name = String(pristine(element, 'localName')).toLowerCase();
    if (name === 'script') {
      if (attribute(element, 'type')?.trim().toLowerCase() === 'application/ld+json') {
        jsonLd.push(String(pristine(element, 'textContent')));
      }
      continue;
    }
    if (name === 'input' && attribute(element, 'type')?.toLowerCase() === 'password') passwords++;
    if (SKIPPED.has(name) || isHidden(element) || SKIPPED_ROLES.has(attribute(element, 'role') ?? '')) continue;
    if (name === 'link' && !/\b(?:canonical|author)\b/i.test(attribute(element, 'rel') ?? '')) continue;
    const child = first(element);
    if (levels.length >= MAX_DEPTH && (!FLAT.has(name) || levels.length >= 2 * MAX_DEPTH)) {
      if (child) levels.push({ next: child, into: level.into });
      continue;
    }
    const copy = document.createElement(copiedName(name));
    const inHead = name === 'meta' || name === 'link';
    copyAttributes(element, copy, inHead ? HEAD_ATTRIBUTES : KEPT_ATTRIBUTES);
    if (name === 'a') copyAttributes(element, copy, ['href']);
    level.into.appendChild(copy);
    copied++;
    if (child) levels.push({ next: child, into: copy });
  }
  if (!document.body) root.appendChild(document.createElement('body'));
  return { document, jsonLd, truncated: levels.length > 0, passwords };
}

/** Whether white space appended here would separate words. */
function followsText(into: Element): boolean {
  const last = into.lastChild;
  return last !== null && (last.nodeType === 3 || INLINE.has((last as Element).localName));
}

function first(element: Element): Node | null {
  return pristine(element, 'firstChild') as Node | null;
}

function attribute(element: Element, name: string): string | null {
  return pristineCall(element, 'getAttribute', name) as string | null;
}

function copyAttributes(from: Element, to: Element, names: readonly string[]): void {
  for (const name of names) {
    const value = attribute(from, name);
    if (value !== null && value !== undefined) to.setAttribute(name, value);
  }
}

/** Forms become plain boxes: some sites wrap the whole page in one. */
function copiedName(name: string): string {
  if (name === 'form') return 'div';
  return VALID_NAME.test(name) ? name : 'span';
}

/** Hidden by its own attributes; style sheets are not consulted, so that a saved page reads as the page did. */
function isHidden(element: Element): boolean {
  if (attribute(element, 'hidden') !== null) return true;
  const style = attribute(element, 'style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
