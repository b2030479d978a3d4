import type { EventView } from '../../../extension/messages/event-view.ts';
import { useI18n } from '../../i18n/context.ts';
import type { MessageKey } from '../../i18n/keys.ts';

/** Why there is no table: one account alone, one text alone, all put aside, or nothing that could be set side by side. */
export function NoQuestions({ view }: { readonly view: EventView }) {
  const { t } = useI18n();
  const [title, text] = reasonOf(view);
  return (
    <div class="message">
      <h3>{t(title)}</h3>
      <p>{t(text)}</p>
    </div>
  );
}

function reasonOf({ cards, origins, dismissed }: EventView): readonly [title: MessageKey, text: MessageKey] {
  if (cards.length < 2) return ['event_one_article_title', 'event_one_article_text'];
  if (dismissed.length > 0) return ['event_all_aside_title', 'event_all_aside_text'];
  if (origins.length === 1 && origins[0]?.texts.length === 1) return ['copies_title', 'copies_text'];
  return ['nothing_to_report_title', 'nothing_to_report_text'];
}
