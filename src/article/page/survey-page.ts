import type { BylineMention, PageSigns, RawPage, TimeMention } from '../raw-page.ts';
import { wordsOfElement } from './chrome-vocabulary.ts';
import { SignCounter } from './page-signs.ts';

/** What one walk over a page's copy, before anything is removed, finds of its facts. */
export interface Survey extends Pick<RawPage, 'headlines' | 'times' | 'shownLines' | 'textLines' | 'headerLines' | 'bylines'> {
  readonly signs: Omit<PageSigns, 'leads'>;
}

const UPDATED_WORDS = new Set(['updated', 'update', 'modified', 'lastmod', 'datemodified', 'lastupdated', 'lastupdate']);
const DATE_WORDS = new Set([
  'date', 'datetime', 'time', 'timestamp', 'published', 'publish', 'pubdate', 'publishdate', 'posted', 'datepublished',
  'dateline', 'pubtime', 'fecha', 'data', 'datum', 'postdate',
]);
const AUTHOR_WORDS = new Set([
  'byline', 'bylines', 'author', 'authors', 'authorname', 'writer', 'contributor', 'contributors', 'reporter', 'autor',
  'autores', 'auteur', 'auteurs', 'autore', 'autoren', 'forfatter', 'postauthor',
]);
/** "By Ana Díaz": the word that opens a byline, and a name. */
const WORDED_BYLINE = /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f)\s+\p{Lu}[\p{L}.'’-]{0,30}\s\p{Lu}[\p{L}\s.,&'’-]{1,60}$/u;
/** Addresses under which sites keep a page for each of their writers. */
const PERSON_ADDRESS = /\/(?:authors?|writers?|by|byline|profiles?|staff|reporters?|journalists?|contributors?|columnists?|people|autor|autores|auteurs?|autore|autori|autoren|firmas)\/[^/?#]/i;
/** Elements before and after the headline among which a date may stand. */
const BEFORE_HEADLINE = 60;
const AFTER_HEADLINE = 250;
/** A paragraph of this length is a sentence or more. The first may be the standfirst, so the text is taken to begin with the second. */
const PARAGRAPH = 100;
const MAX_LINE = 160;
const MAX_LINES = 40;

/** Reads headlines, times and bylines off a page's copy. */
export function surveyPage(copy: Document, passwords: number): Survey {
  const signs = new SignCounter();
  const headlines: string[] = [];
  const times: (TimeMention & { readonly at: number })[] = [];
  const bylines: (BylineMention & { readonly at: number })[] = [];
  const lines: { readonly at: number; readonly text: string }[] = [];
  let headlineAt = -1;
  let paragraphs = 0;
  let textAt = Infinity;
  let at = 0;
  for (let node: Element | null = copy.body; node; node = next(node), at++) {
    const name = node.localName;
    if (name === 'h1') {
      const text = lineOf(node);
      if (text && headlines.length < 10) headlines.push(text);
      if (text && headlineAt < 0) headlineAt = at;
    }
    if (name === 'p' && headlineAt >= 0 && paragraphs < 2 && (node.textContent ?? '').trim().length >= PARAGRAPH && ++paragraphs === 2) textAt = at;
    const property = node.getAttribute('itemprop') ?? '';
    const words = wordsOfElement(node);
    signs.add(node, words);
    const dated = name === 'time' || /\bdate(?:Published|Modified|Created)\b/.test(property) || words.some((word) => DATE_WORDS.has(word));
    if (dated && times.length < MAX_LINES) {
      const time = timeOf(node, `${property.toLowerCase()} ${words.join(' ')}`);
      if (time) times.push({ ...time, at });
    }
    const near = headlineAt >= 0 && at < headlineAt + AFTER_HEADLINE / 4;
    const source = bylineSource(node, property, words) ?? (near && name === 'a' && PERSON_ADDRESS.test(node.getAttribute('href') ?? '') ? 'address' : null);
    if (source && bylines.length < MAX_LINES) {
      const text = lineOf(node);
      if (text) bylines.push({ source, text, at });
    }
    if (headlineAt < 0 || at < headlineAt + AFTER_HEADLINE) {
      const text = hasFewChildren(node) ? lineOf(node) : '';
      if (/\p{Nd}/u.test(text)) lines.push({ at, text });
      const worded = near ? [text, lineAfter(node)].find((one) => WORDED_BYLINE.test(one)) : undefined;
      if (worded) bylines.push({ source: 'worded', text: worded, at });
    }
  }
  const linesAt = (from: number, to: number): string[] =>
    [...new Set(lines.filter((line) => line.at >= from && line.at < to).map((line) => line.text))].slice(0, MAX_LINES);
  const isBefore = (mention: { readonly at: number }): boolean => mention.at < headlineAt - BEFORE_HEADLINE;
  // Menus of writers stand before the headline, writers of comments and of other articles below the text.
  const inDateline = (mention: { readonly at: number }): boolean => mention.at >= headlineAt && mention.at < textAt;
  return {
    headlines,
    bylines: bylines.filter((line) => inDateline(line) || !bylines.some((other) => other.source === line.source && inDateline(other)))
      .map(({ source, text }) => ({ source, text })),
    signs: signs.result((copy.body.textContent ?? '').length, passwords),
    times: times.filter((time) => time.role !== 'unknown' || !isBefore(time)).map(({ role, machine, visible }) => ({ role, machine, visible })),
    shownLines: headlineAt < 0 ? [] : linesAt(headlineAt, textAt),
    textLines: headlineAt < 0 ? [] : linesAt(textAt, Infinity),
    headerLines: linesAt(headlineAt < 0 ? 0 : headlineAt - BEFORE_HEADLINE, headlineAt < 0 ? AFTER_HEADLINE : headlineAt),
  };
}

function timeOf(node: Element, named: string): TimeMention | null {
  const machine = node.getAttribute('datetime') ?? node.getAttribute('content');
  const visible = lineOf(node);
  if (!machine && !/\p{Nd}/u.test(visible)) return null;
  const words = named.split(' ');
  const role = words.some((word) => UPDATED_WORDS.has(word))
    ? 'updated'
    : words.some((word) => /^(?:publish|published|pubdate|publishdate|datepublished|posted|datecreated)$/.test(word))
      ? 'published'
      : 'unknown';
  return { role, machine, visible };
}

function bylineSource(node: Element, property: string, words: readonly string[]): BylineMention['source'] | null {
  if (/\bauthor\b/.test(property)) return 'microdata';
  if (/\bauthor\b/.test(node.getAttribute('rel') ?? '')) return 'link';
  return words.some((word) => AUTHOR_WORDS.has(word)) ? 'named' : null;
}

function hasFewChildren(node: Element): boolean {
  let count = 0;
  for (let child = node.firstElementChild; child; child = child.nextElementSibling) if (++count > 3) return false;
  return true;
}

/** The line that follows the element in its parent: "<time>…</time> by Ana Díaz". */
function lineAfter(node: Element): string {
  const text = node.nextSibling?.nodeType === 3 ? (node.nextSibling.textContent ?? '') : '';
  return text.length <= MAX_LINE ? text.replace(/\s+/gu, ' ').trim() : '';
}

/** The element's text on one line; empty when it is too long to be a label. */
function lineOf(node: Element): string {
  const text = node.textContent ?? '';
  if (text.length > 8 * MAX_LINE) return '';
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= (node.localName === 'h1' ? 3 * MAX_LINE : MAX_LINE) ? line : '';
}

function next(node: Element): Element | null {
  if (node.firstElementChild) return node.firstElementChild;
  for (let up: Element | null = node; up; up = up.parentElement) if (up.nextElementSibling) return up.nextElementSibling;
  return null;
}
