import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ClippingSummary } from '../../../library/clipping.ts';
import { useI18n } from '../../i18n/context.ts';
import { useLibrary } from '../state/store-context.ts';

interface Props {
  readonly rows: readonly ClippingSummary[];
  readonly onClose: () => void;
}

/** Puts tags on what is selected and takes them off; tags that there are already are suggested. */
export function TagEditor({ rows, onClose }: Props) {
  const { t, locale } = useI18n();
  const { store, changes } = useLibrary();
  const field = useRef<HTMLInputElement>(null);
  const [tag, setTag] = useState('');
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => store.facets.follow('tags'), [store]);
  const number = new Intl.NumberFormat(locale);
  const add = (event: Event) => {
    event.preventDefault();
    if (tag.trim() === '') return;
    setTag('');
    void changes.addTag(rows, tag.trim());
  };
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <form class="tag-editor" onSubmit={add}>
      <div class="field">
        <label for="library-tag-new">{t('library_tag_new')}</label>
        <span class="with-button">
          <input
            id="library-tag-new"
            type="text"
            list="library-tags-known"
            maxLength={200}
            autocomplete="off"
            ref={field}
            value={tag}
            onInput={(event) => setTag(event.currentTarget.value)}
            onKeyDown={close}
          />
          <button type="submit" class="plain small">{t('library_tag_add')}</button>
        </span>
        <datalist id="library-tags-known">
          {store.facets.lists.tags.value.map(({ name }) => <option key={name}>{name}</option>)}
        </datalist>
      </div>
      <ul class="rows tags" aria-label={t('library_tags_selected')}>
        {tagsOf(rows).map(([own, having]) => (
          <li key={own} class="chip">
            <bdi>{own}</bdi>
            {having < rows.length && <span class="share">{t('library_tag_share', number.format(having), number.format(rows.length))}</span>}
            <button type="button" class="quiet" aria-label={t('library_tag_remove', own)} onClick={() => void changes.removeTag(rows, own)}>×</button>
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" onClick={onClose}>{t('library_tags_close')}</button>
    </form>
  );
}

/** Every tag with the number of clippings that have it, in the order of first meeting. */
function tagsOf(rows: readonly ClippingSummary[]): readonly (readonly [tag: string, having: number])[] {
  const counts = new Map<string, number>();
  for (const { tags } of rows) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts];
}
