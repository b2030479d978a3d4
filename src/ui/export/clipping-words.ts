import type { ClippingWords } from '../../export/clippings/clipping-words.ts';
import type { I18n } from '../i18n/i18n.ts';
import { formatMoment } from '../i18n/moment.ts';
import { sourceName } from '../text/source-name.ts';

/** The words of the interface for files that people read. */
export function clippingWords(i18n: I18n, now: Date): ClippingWords {
  const { t, locale } = i18n;
  return {
    author: t('export_author'),
    published: t('saved_page_published'),
    updated: t('saved_page_updated'),
    accessed: t('export_accessed'),
    saved: t('saved_page_saved'),
    agency: t('saved_page_wire'),
    tags: t('export_tags'),
    event: t('event_title'),
    address: t('export_address'),
    canonical: t('export_canonical'),
    hash: t('export_hash'),
    highlights: t('export_highlights'),
    note: (words) => t('export_note', words),
    outlet: (summary) => sourceName(summary, i18n),
    moment: (stamp) => formatMoment(stamp, locale, now)?.full ?? null,
  };
}
