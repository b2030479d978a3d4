import { FindAccounts } from '../../findings/find-accounts.tsx';
import { useI18n } from '../../i18n/context.ts';
import { sourceName } from '../../text/source-name.ts';
import { titleEntries } from '../margin/entries.ts';
import { Margin } from '../margin/margin.tsx';
import { useReader } from '../store/reader-context.ts';
import type { SavedText } from '../../../extension/messages/saved-text.ts';
import { Provenance } from './provenance.tsx';
import { SavedFacts } from './saved-facts.tsx';
import { TagEditor } from './tag-editor.tsx';
import { Headline } from './headline.tsx';

interface Props {
  readonly saved: SavedText;
  readonly wide: boolean;
}

/** Where an article comes from: outlet, headline, names, times, tags, and the way to the original. */
export function ArticleHead({ saved, wide }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const store = useReader();
  const { card, blocks } = saved;
  const place = store.place.value;
  const span = place === 'title' ? null : place;
  const missing = span !== null && !blocks.some((block) => block.start < span.end && span.start < block.end);
  const entries = titleEntries(store.places.value);
  const shown = store.shown.value;
  return (
    <header class="article-head passage">
      <p class="kicker"><bdi>{sourceName(card, i18n)}</bdi></p>
      <Headline card={card} marked={place === 'title'} entries={entries} />
      <Margin entries={entries} wide={wide} />
      {card.byline !== null && <p class="byline" dir="auto">{t('saved_page_byline', card.byline)}</p>}
      <SavedFacts saved={saved} />
      <Provenance saved={saved} span={missing ? null : span} />
      {shown.state === 'open' && <FindAccounts search={shown.view.search} />}
      <TagEditor />
      {missing && <p class="note" aria-live="polite">{t('saved_page_sentence_missing')}</p>}
    </header>
  );
}
