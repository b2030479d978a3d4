import type { Finding } from '../../compare/finding.ts';
import type { DismissalReason } from '../../extension/messages/dismissal-reasons.ts';
import type { NewsSearch } from '../../extension/messages/news-search.ts';
import { dismissalOf } from '../../extension/messages/dismissal-of.ts';
import { placeOf, type SavedAddress } from '../../extension/messages/saved-address.ts';
import type { Result } from '../../extension/messages/result.ts';
import type { Voice } from '../findings/voice.ts';
import type { Notice } from './notice.ts';
import type { CheckServices } from './services.ts';
import type { StoreState } from './store-state.ts';

/** What the reader can do with a finding. */
export interface FindingActions {
  /** Leads to the sentence: in the page on this page's side, in the saved text on the other. */
  readonly follow: (voice: Voice) => Promise<void>;
  /** Opens a saved article in a tab of its own. */
  readonly openSaved: (address: SavedAddress) => Promise<void>;
  /** Opens the event that a saved article is in, in a tab of its own. */
  readonly openEvent: (clipping: string) => Promise<void>;
  /** Opens a search for other accounts in a tab of its own. */
  readonly findAccounts: (search: NewsSearch) => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
  /** The reader calls it not a real difference, and why; it is left out from now on. */
  readonly dismiss: (finding: Finding, reason: DismissalReason) => Promise<void>;
  /** Takes the last dismissal back. */
  readonly undoDismiss: () => Promise<void>;
}

/** Actions on findings and their quotations. */
export function createFindingActions(services: CheckServices, state: StoreState): FindingActions {
  const { send, tab, leave, writeClipboard } = services;
  const { notice } = state;
  let before: readonly Finding[] = [];

  async function follow({ answer, card, onPage }: Voice) {
    const { quote, span, inTitle } = answer;
    if (onPage) {
      const shown = await send('show-in-page', { tab, quote, start: span.start, inTitle });
      notice.value = shown.ok ? { kind: 'shown' } : notFound(shown.error);
      return;
    }
    await openSaved({ id: card.id, place: placeOf(answer) });
  }

  /** The popup has no more to do once what the reader asked for is open elsewhere. */
  const leaveAfter = (opened: Result<null>) => {
    if (opened.ok) leave();
    else notice.value = { kind: 'failed', error: opened.error };
  };
  const openSaved = async (address: SavedAddress) => leaveAfter(await send('open-saved', address));
  const openEvent = async (clipping: string) => leaveAfter(await send('open-event', { clipping }));
  const findAccounts = async ({ address }: NewsSearch) => leaveAfter(await send('find-accounts', { address }));

  async function copy(text: string) {
    notice.value = await writeClipboard(text).then(
      (): Notice => ({ kind: 'copied' }),
      (): Notice => ({ kind: 'copy-failed' }),
    );
  }

  async function dismiss(finding: Finding, reason: DismissalReason) {
    const answer = await send('dismiss-finding', dismissalOf(finding, reason));
    if (!answer.ok) notice.value = { kind: 'failed', error: answer.error };
    if (!answer.ok || state.view.value.state !== 'compared') return;
    before = state.view.value.findings;
    setFindings(state, before.filter(({ id }) => id !== finding.id));
    notice.value = { kind: 'dismissed', finding: finding.id };
    await renewMarks();
  }

  /** A check that the view has no need of: it brings the toolbar's number and the marks in the page up to date. */
  async function renewMarks() {
    await send('check', { tab, evenPrivate: state.evenPrivate.value });
  }

  async function undoDismiss() {
    if (notice.value?.kind !== 'dismissed') return;
    const { finding } = notice.value;
    const answer = await send('restore-finding', { finding });
    if (answer.ok) setFindings(state, before);
    notice.value = answer.ok ? { kind: 'finding-restored' } : { kind: 'failed', error: answer.error };
    await renewMarks();
  }

  return { follow, openSaved, openEvent, findAccounts, copy, dismiss, undoDismiss };
}

function notFound(error: Extract<Notice, { kind: 'failed' }>['error']): Notice {
  return error === 'not-found' ? { kind: 'sentence-gone' } : { kind: 'failed', error };
}

function setFindings(state: StoreState, findings: readonly Finding[]) {
  if (state.view.value.state === 'compared') state.view.value = { ...state.view.value, findings };
}
