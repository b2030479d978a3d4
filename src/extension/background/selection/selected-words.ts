import { quoteFinder } from '../../../article/quote-finder.ts';
import { squeeze, type Stretch, type TextQuote } from '../../../article/text-quote.ts';
import type { Statement } from '../../../claims/statement.ts';
import type { AnalysedArticle } from '../../../compare/cross-check-result.ts';
import type { SelectedWords } from '../../messages/selection-view.ts';

/** Most sentences that one question is about. */
const MOST_SENTENCES = 3;

/** Words of an article that somebody asks about, and what they state. */
export interface SelectedPart {
  /** The sentences that the words stand in, as written. */
  readonly selected: SelectedWords;
  readonly statements: readonly Statement[];
}

/** Finds words selected in a page in its article: in the text, else in the headline. Null where they are no part of it. */
export function selectedPart({ article, analysis }: AnalysedArticle, selection: TextQuote): SelectedPart | 'too-long' | null {
  const found = quoteFinder(article.text)(selection);
  if (!found) return inTitle({ article, analysis }, selection);
  const { text } = article;
  const inside = [...analysis.sentences.entries()].filter(([, sentence]) => holdsWords(text, sentence, found));
  if (inside.length > MOST_SENTENCES) return 'too-long';
  const [first, last] = [inside[0], inside.at(-1)];
  const span = first && last ? { start: first[1].start, end: last[1].end } : found;
  const among = new Set(inside.map(([index]) => index));
  const around = analysis.statements.filter(({ sentence }) => among.has(sentence));
  // Who marks a clause asks about that clause; where it states nothing by itself, about its sentence.
  const within = around.filter(({ clause }) => holdsWords(text, clause, found));
  return { selected: { quote: text.slice(span.start, span.end), span, inTitle: false }, statements: within.length > 0 ? within : around };
}

function inTitle({ article: { title }, analysis }: Pick<AnalysedArticle, 'article' | 'analysis'>, { quote }: TextQuote): SelectedPart | null {
  if (!squeeze(title).includes(squeeze(quote))) return null;
  const statements = analysis.statements.filter(({ sentence }) => sentence < 0);
  return { selected: { quote: title, span: { start: 0, end: title.length }, inTitle: true }, statements };
}

/** Whether two stretches of a text have more in common than spaces and stops. */
function holdsWords(text: string, a: Stretch, b: Stretch): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(Math.max(a.start, b.start), Math.max(0, Math.min(a.end, b.end))));
}
