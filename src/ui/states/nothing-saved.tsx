import type { NewsSearch } from '../../extension/messages/news-search.ts';
import { FindAccounts } from '../findings/find-accounts.tsx';
import { useI18n } from '../i18n/context.ts';
import { Message } from './message.tsx';

interface Props {
  readonly pageSaved: boolean;
  readonly search: NewsSearch | null;
}

/** The first steps, for a library with nothing in it but perhaps this page, and a way to the second account. */
export function NothingSaved({ pageSaved, search }: Props) {
  const { t } = useI18n();
  return (
    <Message title={t('nothing_saved_title')} text={t('nothing_saved_text')}>
      <ol class="steps">
        <li data-done={pageSaved}>
          {pageSaved && <span class="heard-only">{t('step_done')} </span>}
          {t('nothing_saved_step_save')}
        </li>
        <li>{t('nothing_saved_step_open')}</li>
        <li>{t('nothing_saved_step_check')}</li>
      </ol>
      <p class="aside">{t('stays_here')}</p>
      <FindAccounts search={search} />
    </Message>
  );
}
