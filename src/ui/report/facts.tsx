import { webAddress } from '../../export/text/web-address.ts';
import type { ReportFact } from '../../export/event/report.ts';

/** Facts by name, one line each. Addresses are links and stand in full, so that paper keeps them. */
export function Facts({ facts }: { readonly facts: readonly ReportFact[] }) {
  return (
    <dl class="report-facts">
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd data-kind={fact.kind}><Value fact={fact} /></dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ fact: { kind, value } }: { readonly fact: ReportFact }) {
  if (kind === 'hash') return <code>{value}</code>;
  const address = kind === 'address' ? webAddress(value) : null;
  return address === null ? <bdi>{value}</bdi> : <a href={address} rel="noreferrer" dir="ltr">{address}</a>;
}
