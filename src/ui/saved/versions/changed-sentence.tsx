import type { SentenceChange } from '../../../compare/version-diff/sentence-changes.ts';
import { useI18n } from '../../i18n/context.ts';
import { Now, Was } from './was-and-now.tsx';

/** One sentence with what became of it, told by its look and, where it is read out, in words. */
export function ChangedSentence({ change }: { readonly change: SentenceChange }) {
  const { t } = useI18n();
  switch (change.kind) {
    case 'same':
      return <>{change.text}</>;
    case 'changed':
      return <span class="change"><Was parts={change.old} /> <Now parts={change.now} /></span>;
    case 'added':
      return <ins><span class="heard-only">{t('reader_added')} </span>{change.text}</ins>;
    case 'removed':
      return <del><span class="heard-only">{t('reader_removed')} </span>{change.text}</del>;
    case 'moved-here':
      return <span class="moved"><span class="badge">{t('reader_moved_here')}</span> {change.text}</span>;
    case 'moved-away':
      return <span class="moved" data-away><span class="badge">{t('reader_moved_away')}</span> {change.text}</span>;
  }
}
