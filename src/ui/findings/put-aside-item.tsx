import type { ComponentChildren } from 'preact';
import { useI18n } from '../i18n/context.ts';

interface Props {
  /** Null where only the reason was kept. */
  readonly question: string | null;
  /** What else is known of it, each a `fact`. */
  readonly children: ComponentChildren;
  readonly onShow: () => void;
}

/** A finding that the reader put aside, with the way to show it again. */
export function PutAsideItem({ question, children, onShow }: Props) {
  const { t } = useI18n();
  return (
    <li class="aside-item">
      {question !== null && <span class="question" dir="auto">{question}</span>}
      <span class="facts">{children}</span>
      <button type="button" class="quiet" aria-label={question === null ? undefined : t('event_show_again_of', question)} onClick={onShow}>
        {t('event_show_again')}
      </button>
    </li>
  );
}
