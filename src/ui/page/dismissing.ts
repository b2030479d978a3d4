import type { Finding } from '../../compare/finding.ts';
import { dismissalOf } from '../../extension/messages/dismissal-of.ts';
import type { DismissalReason } from '../../extension/messages/dismissal-reasons.ts';
import { type ErrorCode, errorMessageKey } from '../../extension/messages/error-code.ts';
import type { Send } from '../../extension/messages/send.ts';
import type { I18n } from '../i18n/i18n.ts';
import type { MessageKey } from '../i18n/keys.ts';
import type { Notices } from './page-notice.ts';

/** What a page shows of findings, as far as putting one aside changes it. */
export interface FindingList {
  readonly takeOut: (finding: Finding, reason: DismissalReason) => void;
  readonly putBack: (finding: Finding) => void;
}

/** What the reader can do with a finding that is no real difference. */
export interface Dismissing {
  /** Puts it aside, with the way back in the notice. */
  readonly dismiss: (finding: Finding, reason: DismissalReason) => Promise<void>;
  /** Shows it again. */
  readonly restore: (finding: Finding) => Promise<void>;
}

/** What it works with. */
export interface DismissingTools {
  readonly send: Send;
  readonly tell: Notices['tell'];
  readonly t: I18n['t'];
}

/** Puts findings of a full page aside and brings them back; what is shown follows without comparing again, since the texts are the same. */
export function createDismissing({ send, tell, t }: DismissingTools, list: FindingList): Dismissing {
  const failed = (error: ErrorCode) => tell({ text: t(errorMessageKey(error) as MessageKey) });

  async function restore(finding: Finding) {
    const answer = await send('restore-finding', { finding: finding.id });
    if (!answer.ok) return failed(answer.error);
    list.putBack(finding);
    tell({ text: t('notice_finding_restored') });
  }

  async function dismiss(finding: Finding, reason: DismissalReason) {
    const answer = await send('dismiss-finding', dismissalOf(finding, reason));
    if (!answer.ok) return failed(answer.error);
    list.takeOut(finding, reason);
    tell({ text: t('notice_dismissed'), undo: () => restore(finding) });
  }

  return { dismiss, restore };
}

/** Findings without one of them. */
export function withoutFinding(findings: readonly Finding[], { id }: Finding): readonly Finding[] {
  return findings.filter((finding) => finding.id !== id);
}
