import { signal } from '@preact/signals';
import { render } from 'preact';
import { parseSavedAddress } from '../../extension/messages/saved-address.ts';
import type { Send } from '../../extension/messages/send.ts';
import { ClockContext } from '../i18n/clock.ts';
import { I18nContext } from '../i18n/context.ts';
import type { I18n } from '../i18n/i18n.ts';
import { SavedPage, type SavedShown } from './saved-page.tsx';

/** Puts the page of the saved article that `address` names into `root`. */
export async function mountSaved(
  root: HTMLElement,
  send: Send,
  i18n: I18n,
  address: string,
  now = () => new Date(),
): Promise<void> {
  const named = parseSavedAddress(address);
  const shown = signal<SavedShown>({ state: 'opening' });
  document.documentElement.lang = i18n.locale;
  render(
    <I18nContext.Provider value={i18n}>
      <ClockContext.Provider value={now}>
        <SavedPage shown={shown} address={named} />
      </ClockContext.Provider>
    </I18nContext.Provider>,
    root,
  );
  if (!named) {
    shown.value = { state: 'failed', error: 'not-found' };
    return;
  }
  const answer = await send('read', { id: named.id, version: null });
  shown.value = answer.ok ? { state: 'open', saved: answer.value } : { state: 'failed', error: answer.error };
}
