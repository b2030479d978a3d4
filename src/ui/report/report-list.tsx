import type { ComponentChildren } from 'preact';

interface Props {
  readonly heading: string;
  /** The lines, as items of a list. */
  readonly children: ComponentChildren;
  /** A paragraph below them. */
  readonly after?: string;
}

/** A part of the report that is a list of lines. */
export function ReportList({ heading, children, after }: Props) {
  return (
    <section class="lines">
      <header class="section-head"><h2><span class="label">{heading}</span></h2></header>
      <ul>{children}</ul>
      {after !== undefined && <p class="method">{after}</p>}
    </section>
  );
}
