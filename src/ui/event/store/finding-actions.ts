import { LABELS, type Finding } from '../../../compare/finding.ts';
import type { DismissalReason } from '../../../extension/messages/dismissal-reasons.ts';
import type { ErrorCode } from '../../../extension/messages/error-code.ts';
import { errorMessageKey } from '../../../extension/messages/error-code.ts';
import type { EventView } from '../../../extension/messages/event-view.ts';
import type { MessageKey } from '../../i18n/keys.ts';
import { type EventTools, viewOf } from './event-state.ts';

/** What the reader can do with a finding of the event. */
export interface FindingActions {
  /** The reader calls it not a real difference, and why; it is put aside from now on. */
  readonly dismiss: (finding: Finding, reason: DismissalReason) => Promise<void>;
  /** Shows a finding again that was put aside. */
  readonly restore: (finding: Finding) => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
}

/** Actions on findings; the view follows without comparing again, since the texts are the same. */
export function createFindingActions({ services, notices, i18n, shown }: EventTools): FindingActions {
  const { t } = i18n;
  const change = (next: (view: EventView) => EventView) => {
    const view = viewOf(shown.value);
    if (view) shown.value = { state: 'open', view: next(view) };
  };
  const failed = (error: ErrorCode) => notices.tell({ text: t(errorMessageKey(error) as MessageKey) });

  async function dismiss(finding: Finding, reason: DismissalReason) {
    const answer = await services.send('dismiss-finding', { finding: finding.id, reason, articles: articlesOf(finding) });
    if (!answer.ok) return failed(answer.error);
    change((view) => ({ ...view, findings: without(view.findings, finding), dismissed: [...view.dismissed, { finding, reason }] }));
    notices.tell({ text: t('notice_dismissed'), undo: () => restore(finding) });
  }

  async function restore(finding: Finding) {
    const answer = await services.send('restore-finding', { finding: finding.id, articles: articlesOf(finding) });
    if (!answer.ok) return failed(answer.error);
    change((view) => ({
      ...view,
      findings: inPlace(without(view.findings, finding), finding),
      dismissed: view.dismissed.filter((one) => one.finding.id !== finding.id),
    }));
    notices.tell({ text: t('notice_finding_restored') });
  }

  const copy = (text: string) =>
    services.writeClipboard(text).then(
      () => notices.tell({ text: t('notice_copied') }),
      () => notices.tell({ text: t('notice_copy_failed') }),
    );

  return { dismiss, restore, copy };
}

/** Ids of the articles that a finding quotes: their event is counted anew. */
function articlesOf({ answers }: Finding): string[] {
  return answers.map(({ article }) => article);
}

function without(findings: readonly Finding[], { id }: Finding): readonly Finding[] {
  return findings.filter((finding) => finding.id !== id);
}

/** Puts a finding back before the first that the comparison ranks after it; the order of the others is the comparison's own. */
function inPlace(findings: readonly Finding[], finding: Finding): readonly Finding[] {
  const at = findings.findIndex((other) => ranked(finding, other) < 0);
  return findings.toSpliced(at === -1 ? findings.length : at, 0, finding);
}

function ranked(a: Finding, b: Finding): number {
  return LABELS.indexOf(a.label) - LABELS.indexOf(b.label) || b.weight - a.weight || (a.id < b.id ? -1 : 1);
}
