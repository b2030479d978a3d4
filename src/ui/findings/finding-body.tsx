import type { Finding } from '../../compare/finding.ts';
import { FindingActions, type FindingDeeds } from './finding-actions.tsx';
import type { Side } from './finding-row.ts';
import { SideItem } from './side-item.tsx';
import { SourcingLine } from './sourcing-line.tsx';

interface Props {
  readonly finding: Finding;
  readonly sides: readonly Side[];
  /** Language of what is compared: caveats are put in it. */
  readonly lang: string | undefined;
  readonly deeds: FindingDeeds;
  /** Letters of the answers by their group, where answers are lettered. */
  readonly letters?: ReadonlyMap<number, string>;
}

/** What each side says to a question, what to bear in mind, and what can be done with it. */
export function FindingBody({ finding, sides, lang, deeds, letters }: Props) {
  const tellOwnVoice = finding.answers.some((answer) => answer.by !== null);
  return (
    <>
      <ul class="sides">
        {sides.map((side) => <SideItem key={side.group} side={side} tellOwnVoice={tellOwnVoice} letter={letters?.get(side.group) ?? null} />)}
      </ul>
      {finding.caveat !== null && <p class="caveat" dir="auto" lang={lang}>{finding.caveat}</p>}
      <div class="finding-foot">
        <SourcingLine finding={finding} />
        <div class="actions"><FindingActions finding={finding} sides={sides} deeds={deeds} /></div>
      </div>
    </>
  );
}
