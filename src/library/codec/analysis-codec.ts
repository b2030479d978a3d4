import type { Analysis } from '../../claims/analysis.ts';
import { decodeJson } from './decode-json.ts';
import { deflated, inflated, isDeflated } from './deflated.ts';
import { encodeJson } from './encode-json.ts';

/** What of an article stands in its analysis word for word. */
interface Words {
  readonly title: string;
  readonly text: string;
}

function contextOf(article: Words): string {
  return `${article.title}\n${article.text}`;
}

/** The analysis of an article in few bytes; only readable together with the same title and text. */
export function encodeAnalysis(analysis: Analysis, article: Words): Uint8Array<ArrayBuffer> {
  return deflated(encodeJson(analysis, contextOf(article)));
}

/** What an article is taken to say where its analysis cannot be read; version 0 makes it outdated at any version. */
export const EMPTY_ANALYSIS: Analysis = {
  version: 0, sentences: [], mentions: [], statements: [], terms: [], eventDays: [],
  topic: { lead: [], actors: [], places: [], ordinals: [] }, fingerprints: [], sources: { outlets: [], quotes: [] },
};

/** Reads an encoded analysis; throws `CodecError` where the bytes or the article are damaged. */
export function decodeAnalysis(bytes: Uint8Array, article: Words): Analysis {
  return decodeJson(isDeflated(bytes) ? inflated(bytes) : bytes, contextOf(article)) as Analysis;
}
