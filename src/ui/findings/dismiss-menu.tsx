import { useId, useRef, useState } from 'preact/hooks';
import { DISMISSAL_REASONS, type DismissalReason } from '../../extension/messages/dismissal-reasons.ts';
import { useI18n } from '../i18n/context.ts';
import { reasonKey } from '../text/reason-name.ts';

interface Props {
  readonly question: string;
  readonly onDismiss: (reason: DismissalReason) => void;
}

/** "Not a real difference": unfolds the reasons for which a finding can be put aside; pressing one puts it aside. */
export function DismissMenu({ question, onDismiss }: Props) {
  const { t } = useI18n();
  const list = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault(); // the popup would close as a whole
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        class="quiet"
        ref={opener}
        aria-label={t('dismiss_finding', question)}
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        onClick={() => setOpen(!open)}
      >
        {t('dismiss')}
      </button>
      {open && (
        <div id={list} class="reasons" role="group" aria-label={t('event_reasons')}>
          <p aria-hidden="true">{t('event_reasons')}</p>
          <ul class="rows">
            {DISMISSAL_REASONS.map((reason) => (
              <li key={reason}>
                <button type="button" class="quiet" onKeyDown={close} onClick={() => onDismiss(reason)}>{t(reasonKey(reason))}</button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
