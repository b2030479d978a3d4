import { useState } from 'preact/hooks';
import { useI18n } from '../../i18n/context.ts';
import { EventPicker } from './event-picker.tsx';

/** Unfolds the list of the other events, which is asked for only then. */
export function MergeFold({ own }: { readonly own: string }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <details class="event-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('event_merge')}</summary>
      {open && <EventPicker own={own} />}
    </details>
  );
}
