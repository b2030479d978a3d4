import { useEffect, useRef } from 'preact/hooks';
import type { SavedText } from '../../../extension/messages/saved-text.ts';
import { useMedia } from '../../page/use-media.ts';
import { ArticleHead } from '../head/article-head.tsx';
import { KeyHelp } from '../keys/key-help.tsx';
import { useKeys } from '../keys/use-keys.ts';
import { useMargin } from '../margin/use-margin.ts';
import { NoteList } from '../notes/note-list.tsx';
import { useReader } from '../store/reader-context.ts';
import { VersionBar } from '../versions/version-bar.tsx';
import { ArticleText } from './article-text.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { usePress } from './use-press.ts';
import { useSelection } from './use-selection.ts';

/** From this width on there is room for a margin beside the text; the styles know it too. */
const WIDE = '(min-width: 66rem)';

/** A saved article for reading: where it comes from, its text with the margin, the reader's notes. */
export function Reading({ saved }: { readonly saved: SavedText }) {
  const { place } = useReader();
  const wide = useMedia(WIDE);
  const article = useRef<HTMLElement>(null);
  const named = place.value;
  useEffect(() => {
    const sentence = article.current?.querySelector<HTMLElement>('.sentence');
    sentence?.scrollIntoView({ block: 'center' });
    sentence?.focus({ preventScroll: true });
  }, [saved, named]);
  useMargin(article, wide);
  useSelection(article);
  useKeys(article);
  usePress(article);
  return (
    <article class="saved" ref={article} data-wide={wide || undefined}>
      <ArticleHead saved={saved} wide={wide} />
      <VersionBar />
      <KeyHelp />
      <ArticleText saved={saved} wide={wide} />
      <NoteList />
      <SelectionBar root={article} />
    </article>
  );
}
