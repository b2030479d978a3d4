import type { ComponentChildren } from 'preact';

interface Props {
  /** Stands in the address ("#backup") and names the heading. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One part of the options, with its heading at the side where there is room. */
export function Section({ id, title, children }: Props) {
  return (
    <section class="option" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div class="option-matter">{children}</div>
    </section>
  );
}
