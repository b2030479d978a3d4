import type { ReportSource } from '../../export/event/report.ts';
import { webAddress } from '../../export/text/web-address.ts';
import { Facts } from './facts.tsx';

/** One source: headline, outlet, author, times, address and hash. */
export function SourceEntry({ source }: { readonly source: ReportSource }) {
  const address = webAddress(source.url);
  return (
    <section class="entry" id={`source-${source.number}`} tabIndex={-1}>
      <h3 class="question">
        <span class="number">{source.number}.</span>{' '}
        {address === null ? <span dir="auto" lang={source.lang ?? undefined}>{source.title}</span> : <a href={address} rel="noreferrer" dir="auto" lang={source.lang ?? undefined}>{source.title}</a>}
      </h3>
      <p class="whose"><bdi class="outlet">{source.outlet}</bdi></p>
      <Facts facts={source.facts} />
      {source.remarks.map((remark) => <p key={remark} class="caveat">{remark}</p>)}
    </section>
  );
}
