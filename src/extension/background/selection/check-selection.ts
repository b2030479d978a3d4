import type { Finding } from '../../../compare/finding.ts';
import type { SelectedWords, SelectionView } from '../../messages/selection-view.ts';
import { analysePage } from '../analyse-page.ts';
import type { Background } from '../background.ts';
import { withoutFragment } from '../../content/without-fragment.ts';
import { coverageOf, type ReadArticle } from '../coverage-of.ts';
import { unfitView } from '../fitness.ts';
import { readTab } from '../read-tab.ts';
import { passagesOn } from './passages.ts';
import { selectedPart, type SelectedPart } from './selected-words.ts';
import { forgetQuestion, readQuestion } from './selection-question.ts';

/** Longest words that are looked for at all, in UTF-16 code units. */
const LONGEST = 1500;

/** What the saved articles say on the words last asked about in a tab; null where none were, and once the tab shows another page. */
export async function checkSelection(background: Background, tab: number): Promise<SelectionView | null> {
  const { session } = background.platform;
  const question = await readQuestion(session, tab, Date.now());
  if (!question) return null;
  const words = question.selection.quote.trim();
  if (words === '') return { state: 'empty' };
  if (words.length > LONGEST) return { state: 'too-long' };
  // The choice in the page's own menu was the reader's wish to have it read, in a private window too.
  const reading = await readTab(background, tab, true, true);
  if (!reading.ok) return { state: 'unread', view: reading.view };
  if (question.url !== null && reading.tab.url !== null && withoutFragment(question.url) !== withoutFragment(reading.tab.url)) {
    await forgetQuestion(session, tab);
    return null;
  }
  const unfit = unfitView(reading.article);
  if (unfit) return { state: 'unread', view: unfit };
  const saved = await background.library.find(reading.article);
  const page = await analysePage(background, reading.article, saved);
  const part = selectedPart(page, { ...question.selection, quote: words });
  if (part === null) return { state: 'outside', words };
  if (part === 'too-long') return { state: 'too-long' };
  return answer(background, { article: reading.article, saved, page }, part);
}

/** Compares the page as if it stated nothing but what was selected; the rest of it still tells which event and names are meant. */
async function answer(background: Background, { article, saved, page }: ReadArticle, { selected, statements }: SelectedPart): Promise<SelectionView> {
  const { view, comparison } = await coverageOf(background, { article, saved, page: { ...page, analysis: { ...page.analysis, statements } } });
  const findings = view.findings.filter((finding) => takesPart(finding, page.id, selected));
  const passages = findings.length > 0 ? [] : await passagesOn(background, page, selected.quote, comparison);
  return { state: 'answered', selected, coverage: { ...view, findings, notCompared: [] }, passages };
}

function takesPart({ answers }: Finding, page: string, { span, inTitle }: SelectedWords): boolean {
  return answers.some((one) => one.article === page && one.inTitle === inTitle && one.span.start < span.end && one.span.end > span.start);
}
