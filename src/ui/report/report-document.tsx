import { useContext, useMemo } from 'preact/hooks';
import type { EventView } from '../../extension/messages/event-view.ts';
import { ClockContext } from '../i18n/clock.ts';
import { useI18n } from '../i18n/context.ts';
import { Facts } from './facts.tsx';
import { FindingEntry } from './finding-entry.tsx';
import { reportOf } from './report-of.ts';
import { ReportList } from './report-list.tsx';
import { SourceEntry } from './source-entry.tsx';

/** The report itself, in the order in which an editor reads: what was found, on what it rests, what was left out, how to read it. */
export function ReportDocument({ view }: { readonly view: EventView }) {
  const i18n = useI18n();
  const clock = useContext(ClockContext);
  const report = useMemo(() => reportOf(view, i18n, clock()), [view, i18n, clock]);
  const { kicker, title, facts, limits, sections, nothing, sources, aside, notCompared, labels } = report;
  return (
    <article class="report">
      <header>
        <p class="kicker">{kicker}</p>
        <h1 dir="auto">{title}</h1>
        <Facts facts={facts} />
        <p class="limits">{limits}</p>
      </header>
      {nothing !== null && <p class="nothing">{nothing}</p>}
      {sections.map((section) => (
        <section key={section.label} class="findings" data-label={section.label}>
          <header class="section-head">
            <h2><span class="label">{section.name}</span></h2>
            <p class="hint">{section.hint}</p>
          </header>
          {section.findings.map((finding) => <FindingEntry key={finding.id} finding={finding} section={section.name} />)}
        </section>
      ))}
      <section class="sources">
        <header class="section-head"><h2><span class="label">{sources.heading}</span></h2></header>
        {sources.items.map((source) => <SourceEntry key={source.number} source={source} />)}
      </section>
      {aside.items.length > 0 && (
        <ReportList heading={aside.heading}>{aside.items.map((line) => <li key={line}>{line}</li>)}</ReportList>
      )}
      {notCompared.items.length > 0 && (
        <ReportList heading={notCompared.heading}>{notCompared.items.map((line) => <li key={line}>{line}</li>)}</ReportList>
      )}
      <ReportList heading={labels.heading} after={labels.method}>{labels.items.map((line) => <li key={line}>{line}</li>)}</ReportList>
    </article>
  );
}
