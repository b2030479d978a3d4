import { useId } from 'preact/hooks';
import type { ReportFinding, ReportSide, ReportVoice } from '../../export/event/report.ts';

interface Props {
  readonly finding: ReportFinding;
  /** Name of the section: a label that says more than it is set beside the question. */
  readonly section: string;
}

/** One question: what each side says to it, in its own words, and what to bear in mind. */
export function FindingEntry({ finding, section }: Props) {
  const heading = useId();
  const lang = finding.lang ?? undefined;
  return (
    <section class="entry" aria-labelledby={heading}>
      <h3 id={heading} class="question">
        <span class="number">{finding.number}.</span> <span dir="auto" lang={lang}>{finding.question}</span>
        {finding.labelName !== section && <span class="badge">{finding.labelName}</span>}
      </h3>
      {finding.sides.map((side) => <SideEntry key={side.name} side={side} />)}
      {finding.sourcing.length > 0 && <p class="sourcing facts">{finding.sourcing.map((fact) => <span key={fact} class="fact">{fact}</span>)}</p>}
      {finding.caveat !== null && <p class="caveat" dir="auto" lang={lang}>{finding.caveat}</p>}
    </section>
  );
}

function SideEntry({ side }: { readonly side: ReportSide }) {
  return (
    <div class="side">
      {side.name !== null && <p class="turn">{side.name}</p>}
      {side.voices.map((voice) => <VoiceEntry key={`${voice.source.number} ${voice.quote}`} voice={voice} />)}
    </div>
  );
}

/** A quotation, then whose it is: the outlet leads to these words on its own page, the number to what is known of the source. */
function VoiceEntry({ voice: { quote, lang, outlet, address, source, attribution } }: { readonly voice: ReportVoice }) {
  return (
    <figure>
      <blockquote dir="auto" lang={lang ?? undefined}>{quote}</blockquote>
      <figcaption>
        {address === null ? <bdi class="outlet">{outlet}</bdi> : <a class="outlet" href={address} rel="noreferrer" dir="auto">{outlet}</a>}{' '}
        <a href={`#source-${source.number}`} aria-label={source.spoken}>{source.written}</a>
        {attribution.map((part) => <span key={part}>, <bdi>{part}</bdi></span>)}
      </figcaption>
    </figure>
  );
}
