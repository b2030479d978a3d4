import type { Part } from '../../../compare/version-diff/changed-parts.ts';
import { useI18n } from '../../i18n/context.ts';
import { numbered } from '../../text/numbered.ts';

interface Props {
  readonly parts: readonly Part[];
}

/** A sentence as the older version had it, with the words that went. */
export function Was({ parts }: Props) {
  const { t } = useI18n();
  return (
    <span class="was">
      <span class="heard-only">{t('reader_was')} </span>
      {numbered(parts).map(({ key, item }) => (item.changed ? <del key={key}>{item.text}</del> : item.text))}
    </span>
  );
}

/** A sentence as the newer version has it, with the words that came. */
export function Now({ parts }: Props) {
  const { t } = useI18n();
  return (
    <span class="now">
      <span class="heard-only">{t('reader_now')} </span>
      {numbered(parts).map(({ key, item }) => (item.changed ? <ins key={key}>{item.text}</ins> : item.text))}
    </span>
  );
}
