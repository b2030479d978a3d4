import type { AnalysedArticle } from '../../compare/cross-check-result.ts';
import type { Finding } from '../../compare/finding.ts';
import type { Annotation } from '../../library/annotation.ts';
import type { Mark } from '../messages/page-requests.ts';
import type { Platform } from '../platform/platform.ts';
import { askPage } from './ask-page.ts';
import { markStyles } from './mark-styles.ts';
import { pageMarks } from './page-marks.ts';
import { readSettings } from './settings.ts';

/** A highlight of the reader's own as a mark of its page. */
export function highlightMark({ quote, prefix, suffix, colour }: Annotation): Mark {
  return { quote, prefix, suffix, label: colour };
}

/**
 * Gives the page its marks, and the reader's own highlights: shown where the reader has them on, kept otherwise. A page left meanwhile is no error: the
 * comparison stands without marks.
 */
export async function markPage(
  platform: Platform,
  tab: number,
  page: AnalysedArticle,
  findings: readonly Finding[],
  highlights: readonly Annotation[],
): Promise<void> {
  const { marks: on } = await readSettings(platform.store);
  const marks = [...pageMarks(page.id, page.article.text, findings), ...highlights.map(highlightMark)];
  if (marks.length > 0 && !(await stylePage(platform, tab))) return;
  await askPage(platform, tab, 'set-marks', { marks, on });
}

/** Puts the styles of the marks into a page; false where the browser does not let us, or the page is gone. */
export async function stylePage(platform: Platform, tab: number): Promise<boolean> {
  const { markColours } = await readSettings(platform.store);
  return platform.scripting.style(tab, markStyles(markColours)).then(
    () => true,
    () => false,
  );
}
