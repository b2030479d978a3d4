import type { Quality } from '../../../article/article.ts';
import type { ListOrder } from '../../../library/list-request.ts';
import type { MessageKey } from '../../i18n/keys.ts';

/** Every order of the list, as menus show them. */
export const ORDER_NAMES: Readonly<Record<ListOrder, MessageKey>> = {
  'saved-newest': 'library_order_saved_newest',
  'saved-oldest': 'library_order_saved_oldest',
  'published-newest': 'library_order_published_newest',
  'published-oldest': 'library_order_published_oldest',
  title: 'library_order_title',
  publisher: 'library_order_publisher',
  'findings-most': 'library_order_findings_most',
};

/** Every kind of text. */
export const QUALITY_NAMES: Readonly<Record<Quality, MessageKey>> = {
  whole: 'library_quality_whole',
  opinion: 'library_quality_opinion',
  'live-blog': 'library_quality_live_blog',
  'paywalled-stub': 'library_quality_paywalled_stub',
  listing: 'library_quality_listing',
  'too-short': 'library_quality_too_short',
  'not-an-article': 'library_quality_not_an_article',
};
