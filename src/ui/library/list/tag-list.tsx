import { useI18n } from '../../i18n/context.ts';
import { useLibrary } from '../state/store-context.ts';
import { narrow } from '../state/query.ts';

interface Props {
  readonly tags: readonly string[];
  readonly tabIndex: number;
}

/** A clipping's tags; pressing one narrows the list down to it. */
export function TagList({ tags, tabIndex }: Props) {
  const { t } = useI18n();
  const { store } = useLibrary();
  if (tags.length === 0) return null;
  return (
    <ul class="rows tags" aria-label={t('library_tags')}>
      {tags.map((tag) => (
        <li key={tag}>
          <button
            type="button"
            class="tag"
            tabIndex={tabIndex}
            aria-label={t('library_tag_show', tag)}
            onClick={() => store.show({ narrowed: narrow(store.narrowed.value, 'tag', tag) })}
          >
            <bdi>{tag}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
