import { useId } from 'preact/hooks';
import type { Finding } from '../../compare/finding.ts';
import type { CoverageView } from '../../extension/messages/check-view.ts';
import { FindingActions } from './finding-actions.tsx';
import { sidesOf } from './finding-row.ts';
import { SideItem } from './side-item.tsx';
import { SourcingLine } from './sourcing-line.tsx';

interface Props {
  readonly finding: Finding;
  readonly view: CoverageView;
}

/** One finding: the question, what each side says to it, and what to bear in mind. */
export function FindingItem({ finding, view }: Props) {
  const heading = useId();
  const sides = sidesOf(finding, view.page, view.articles);
  const tellOwnVoice = finding.answers.some((answer) => answer.by !== null);
  const lang = view.page.language ?? undefined; // questions and caveats are put in the language of what is compared
  return (
    <li class="finding" data-label={finding.label} aria-labelledby={heading} tabIndex={-1}>
      <h3 id={heading} class="question" dir="auto" lang={lang}>{finding.question}</h3>
      <ul class="sides">
        {sides.map((side) => (
          <SideItem key={side.group} side={side} tellOwnVoice={tellOwnVoice} />
        ))}
      </ul>
      {finding.caveat !== null && <p class="caveat" dir="auto" lang={lang}>{finding.caveat}</p>}
      <div class="finding-foot">
        <SourcingLine finding={finding} />
        <FindingActions finding={finding} sides={sides} />
      </div>
    </li>
  );
}
