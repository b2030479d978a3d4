import type { ChangedParts } from '../../../compare/version-diff/changed-parts.ts';
import { useI18n } from '../../i18n/context.ts';
import { Now, Was } from './was-and-now.tsx';

/** Two forms of the headline, the older one first. */
export function ChangedTitle({ title }: { readonly title: ChangedParts }) {
  const { t } = useI18n();
  return (
    <div class="changed-title">
      <p class="entry-label">{t('reader_headline')}</p>
      <p class="headline" dir="auto"><Was parts={title.before} /> <Now parts={title.after} /></p>
    </div>
  );
}
