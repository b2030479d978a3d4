import type { ErrorCode } from '../../extension/messages/error-code.ts';
import { useI18n } from '../i18n/context.ts';
import { pageFile } from '../page/page-name.ts';
import { ErrorMessage } from '../states/error-message.tsx';

interface Props {
  readonly error: ErrorCode;
  readonly onRetry: () => void;
}

/** Why there is no event to show, and the way on. */
export function EventFailed({ error, onRetry }: Props) {
  const { t } = useI18n();
  if (error !== 'not-found') return <ErrorMessage error={error} onRetry={onRetry} />;
  return (
    <div class="message">
      <h1>{t('event_missing_title')}</h1>
      <p>{t('event_missing_hint')}</p>
      <p><a href={pageFile('library')}>{t('event_to_library')}</a></p>
    </div>
  );
}
