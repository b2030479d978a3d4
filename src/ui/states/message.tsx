import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly text?: string;
  readonly children?: ComponentChildren;
}

/** A state that is told in a headline and a sentence, with what to do about it below. */
export function Message({ title, text, children }: Props) {
  return (
    <section class="message">
      <h2 dir="auto">{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {children}
    </section>
  );
}
