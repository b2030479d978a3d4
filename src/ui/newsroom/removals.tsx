import { useState } from 'preact/hooks';
import type { SharedRemoval } from '../../library/sharing/sharing.ts';
import { useI18n } from '../i18n/context.ts';
import { MomentText } from '../i18n/moment-text.tsx';
import { useNotices } from '../page/page-notice.ts';
import { useServices } from '../page/page-services.ts';
import type { NewsroomUse } from './use-newsroom.ts';

/** Shared articles that somebody removed in the last 30 days, each of which can be brought back for all. */
export function Removals({ use: { send, fail } }: { readonly use: NewsroomUse }) {
  const { t } = useI18n();
  const { send: ask } = useServices();
  const { tell } = useNotices();
  const [all, setAll] = useState<readonly SharedRemoval[] | null>(null);
  const load = async () => {
    const answer = await send('newsroom-removals', {});
    setAll(answer.ok ? answer.value : null);
    if (!answer.ok) fail(answer.error);
  };
  const bringBack = async ({ token, title }: SharedRemoval) => {
    const answer = await ask('undo-remove', { undo: token });
    if (answer.ok) tell({ text: t('newsroom_brought_back', title) });
    else fail(answer.error);
    await load();
  };
  return (
    <details>
      <summary onClick={() => void load()}>{t('newsroom_removals')}</summary>
      {all !== null && all.length === 0 && <p class="hint">{t('newsroom_removals_none')}</p>}
      {all !== null && all.length > 0 && (
        <ul class="rows put-aside">
          {all.map((one) => (
            <li key={one.token}>
              <span><bdi class="headline">{one.title}</bdi>{one.publisher !== null && <>, <bdi>{one.publisher}</bdi></>}, <MomentText stamp={one.removedAt} /></span>{' '}
              <button type="button" class="quiet" aria-label={t('newsroom_bring_back_one', one.title)} onClick={() => void bringBack(one)}>{t('newsroom_bring_back')}</button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
