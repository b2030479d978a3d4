import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AutomaticView } from '../../../extension/messages/automatic.ts';
import { errorMessageKey } from '../../../extension/messages/error-code.ts';
import type { Result } from '../../../extension/messages/result.ts';
import { allowSite } from '../../automatic/allow-site.ts';
import { useI18n } from '../../i18n/context.ts';
import type { MessageKey } from '../../i18n/keys.ts';
import { useNotices } from '../../page/page-notice.ts';
import { useServices } from '../../page/page-services.ts';

/** What is done by itself, and what the options can change about it. */
export interface AutomaticState {
  /** Null until it is known. */
  readonly view: AutomaticView | null;
  readonly turn: (change: { readonly on?: boolean; readonly save?: boolean }) => Promise<void>;
  /** Asks the reader to allow a site and lists it; the first thing of a press. */
  readonly add: (site: string) => Promise<'added' | 'refused' | 'failed'>;
  readonly remove: (site: string) => Promise<void>;
  readonly giveBackRest: () => Promise<void>;
}

/** Automatic checking as the background has it; what could not be changed is told. */
export function useAutomatic(): AutomaticState {
  const services = useServices();
  const { send } = services;
  const { tell } = useNotices();
  const { t } = useI18n();
  const [view, setView] = useState<AutomaticView | null>(null);
  useEffect(() => {
    const read = () => void send('get-automatic', {}).then((answer) => answer.ok && setView(answer.value));
    read();
    // The reader comes back from the browser's own settings with other permissions.
    globalThis.addEventListener('focus', read);
    return () => globalThis.removeEventListener('focus', read);
  }, [send]);
  const take = useCallback((answer: Result<AutomaticView>) => {
    if (!answer.ok) tell({ text: t(errorMessageKey(answer.error) as MessageKey) });
    // A box must not claim what could not be stored: it is drawn anew in either case.
    setView((before) => (answer.ok ? answer.value : before && { ...before }));
    return answer.ok;
  }, [tell, t]);
  const add = async (site: string) => {
    const answer = await allowSite(services, site);
    if (answer === null) return 'refused';
    return take(answer) ? 'added' : 'failed';
  };
  return {
    view,
    add,
    turn: async (change) => void take(await send('set-automatic', { change })),
    async remove(site) {
      if (!take(await send('remove-site', { site }))) return;
      const undo = async () => {
        if ((await add(site)) === 'added') tell({ text: t('automatic_added', site) });
      };
      tell({ text: t('automatic_removed', site), undo });
    },
    giveBackRest: async () => void take(await send('give-back-rest', {})),
  };
}
