import type { Quality } from '../../article/article.ts';
import { useI18n } from '../i18n/context.ts';
import type { MessageKey } from '../i18n/keys.ts';
import { Message } from './message.tsx';

/** Stem of the texts that say why a page cannot be compared. */
const REASON: Readonly<Record<Quality, 'not_an_article' | 'listing' | 'too_short' | 'paywalled_stub'>> = {
  'not-an-article': 'not_an_article',
  listing: 'listing',
  'too-short': 'too_short',
  'paywalled-stub': 'paywalled_stub',
  // These are compared; a view that calls them unfit has nothing better to say than that there is no article to use.
  whole: 'not_an_article',
  opinion: 'not_an_article',
  'live-blog': 'not_an_article',
};

/** A page whose text cannot carry a comparison, and what would. */
export function UnfitPage({ quality }: { readonly quality: Quality }) {
  const { t } = useI18n();
  const title: MessageKey = `unfit_${REASON[quality]}_title`;
  return <Message title={t(title)} text={t(`unfit_${REASON[quality]}_hint`)} />;
}
