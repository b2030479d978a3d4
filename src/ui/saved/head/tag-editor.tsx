import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useI18n } from '../../i18n/context.ts';
import { useReader } from '../store/reader-context.ts';

/** Longest tag, in code units, as the library takes it. */
const LONGEST_TAG = 200;

/** The clipping's tags, each with a way to take it off, and a field to put on another, with those in use offered. */
export function TagEditor() {
  const { tags } = useReader();
  const { t } = useI18n();
  const field = useId();
  const offered = useId();
  const input = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState('');
  useEffect(() => void tags.learn(), [tags]);
  const own = tags.own.value;
  return (
    <form class="tags" onSubmit={(event) => {
      event.preventDefault();
      void tags.add(written);
      setWritten('');
    }}>
      {own.length > 0 && (
        <ul class="rows" aria-label={t('reader_tags')}>
          {own.map((name) => (
            <li key={name} class="tag">
              <bdi>{name}</bdi>
              <button type="button" class="quiet" aria-label={t('reader_tag_remove', name)} onClick={() => {
                void tags.remove(name);
                input.current?.focus(); // the button goes with its tag
              }}>×</button>
            </li>
          ))}
        </ul>
      )}
      <label class="heard-only" for={field}>{t('reader_tag_add')}</label>
      <input
        id={field} ref={input} type="text" dir="auto" autocomplete="off" list={offered} maxLength={LONGEST_TAG} placeholder={t('reader_tag_add')} value={written}
        onInput={({ currentTarget }) => setWritten(currentTarget.value)}
      />
      <datalist id={offered}>{tags.known.value.filter((name) => !own.includes(name)).map((name) => <option key={name} value={name}>{name}</option>)}</datalist>
      {written.trim() !== '' && <button type="submit" class="plain small">{t('reader_tag_put')}</button>}
    </form>
  );
}
