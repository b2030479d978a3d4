import { useI18n } from '../../i18n/context.ts';
import { ErrorMessage } from '../../states/error-message.tsx';
import { Message } from '../../states/message.tsx';
import { PageState } from '../../states/page-state.tsx';
import { SelectionAnswer } from './selection-answer.tsx';
import type { SelectionShown } from './selection-store.ts';

interface Props {
  readonly shown: SelectionShown;
  readonly onClose: () => Promise<void>;
  readonly onRetry: () => Promise<void>;
}

/** What the reader asked about words selected in the page, in the place of what is said of the page as a whole. */
export function SelectionMatter({ shown, onClose, onRetry }: Props) {
  const { t } = useI18n();
  const leave = ({ currentTarget }: { readonly currentTarget: Element }) => {
    // The button goes with what it stands above: a keyboard would have to start again from the top.
    currentTarget.closest<HTMLElement>('main')?.focus();
    void onClose();
  };
  return (
    <div class="selection" data-selection={shown.state}>
      <div class="selection-bar">
        <p class="selection-line" aria-live="polite">{t(shown.state === 'looking' ? 'panel_selection_looking' : 'panel_selection')}</p>
        <button type="button" class="quiet" data-action="whole-page" onClick={leave}>{t('panel_whole_page')}</button>
      </div>
      <SelectionState shown={shown} onRetry={() => void onRetry()} />
    </div>
  );
}

function SelectionState({ shown, onRetry }: { readonly shown: SelectionShown; readonly onRetry: () => void }) {
  const { t } = useI18n();
  switch (shown.state) {
    case 'looking':
      return <div class="looking" aria-hidden="true" />;
    case 'error':
      return <ErrorMessage error={shown.error} onRetry={onRetry} />;
    case 'empty':
      return <Message title={t('panel_empty_title')} text={t('panel_empty_hint')} />;
    case 'too-long':
      return <Message title={t('panel_too_long_title')} text={t('panel_too_long_hint')} />;
    case 'outside':
      return (
        <Message title={t('panel_outside_title')} text={t('panel_outside_hint')}>
          <blockquote class="quotation outside" dir="auto">{shown.words}</blockquote>
        </Message>
      );
    case 'unread':
      return <PageState view={shown.view} onRetry={onRetry} />;
    case 'answered':
      return <SelectionAnswer view={shown} />;
  }
}
