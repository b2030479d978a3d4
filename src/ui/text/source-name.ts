import type { ArticleCard } from '../../extension/messages/check-view.ts';
import type { I18n } from '../i18n/i18n.ts';

/** What to call the outlet of an article: its publisher, else the name of its site. */
export function sourceName(card: Pick<ArticleCard, 'publisher' | 'url'>, { t }: Pick<I18n, 't'>): string {
  if (card.publisher?.trim()) return card.publisher.trim();
  const host = URL.canParse(card.url) ? new URL(card.url).hostname.replace(/^www\./, '') : '';
  return host || t('source_unknown');
}
