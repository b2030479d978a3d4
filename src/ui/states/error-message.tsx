import { type ErrorCode, errorMessageKey } from '../../extension/messages/error-code.ts';
import { useI18n } from '../i18n/context.ts';
import type { MessageKey } from '../i18n/keys.ts';
import { Message } from './message.tsx';

interface Props {
  readonly error: ErrorCode;
  readonly onRetry: () => void;
}

/** What went wrong, what to do about it, and a button to try again. */
export function ErrorMessage({ error, onRetry }: Props) {
  const { t } = useI18n();
  return (
    <Message title={t('error_title')} text={t(errorMessageKey(error) as MessageKey)}>
      <button type="button" class="plain" onClick={onRetry}>
        {t('try_again')}
      </button>
    </Message>
  );
}
