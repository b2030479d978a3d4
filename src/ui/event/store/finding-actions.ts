import { LABELS, type Finding } from '../../../compare/finding.ts';
import type { EventView } from '../../../extension/messages/event-view.ts';
import { createDismissing, withoutFinding, type Dismissing } from '../../page/dismissing.ts';
import { type EventTools, viewOf } from './event-state.ts';

/** Puts findings of the event aside and shows them again. */
export function createFindingActions({ services, notices, i18n, shown }: EventTools): Dismissing {
  const change = (next: (view: EventView) => EventView) => {
    const view = viewOf(shown.value);
    if (view) shown.value = { state: 'open', view: next(view) };
  };
  return createDismissing({ send: services.send, tell: notices.tell, t: i18n.t }, {
    takeOut: (finding, reason) => change((view) => ({
      ...view, findings: withoutFinding(view.findings, finding), dismissed: [...view.dismissed, { finding, reason }],
    })),
    putBack: (finding) => change((view) => ({
      ...view,
      findings: inPlace(withoutFinding(view.findings, finding), finding),
      dismissed: view.dismissed.filter((one) => one.finding.id !== finding.id),
    })),
  });
}

/** Puts a finding back before the first that the comparison ranks after it; the order of the others is the comparison's own. */
function inPlace(findings: readonly Finding[], finding: Finding): readonly Finding[] {
  const at = findings.findIndex((other) => ranked(finding, other) < 0);
  return findings.toSpliced(at === -1 ? findings.length : at, 0, finding);
}

function ranked(a: Finding, b: Finding): number {
  return LABELS.indexOf(a.label) - LABELS.indexOf(b.label) || b.weight - a.weight || (a.id < b.id ? -1 : 1);
}
