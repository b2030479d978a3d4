import { useId } from 'preact/hooks';
import type { Finding } from '../../compare/finding.ts';
import type { CoverageView } from '../../extension/messages/check-view.ts';
import { useStore } from '../store/store-context.ts';
import { FindingBody } from './finding-body.tsx';
import { sidesOf } from './finding-row.ts';

interface Props {
  readonly finding: Finding;
  readonly view: CoverageView;
}

/** One finding: the question, what each side says to it, and what to bear in mind. */
export function FindingItem({ finding, view }: Props) {
  const heading = useId();
  const lang = view.page.language ?? undefined; // questions and caveats are put in the language of what is compared
  return (
    <li class="finding" data-label={finding.label} aria-labelledby={heading} tabIndex={-1}>
      <h3 id={heading} class="question" dir="auto" lang={lang}>{finding.question}</h3>
      <FindingBody finding={finding} sides={sidesOf(finding, view.page, view.articles)} lang={lang} deeds={useStore()} />
    </li>
  );
}
