import type { ExampleView } from '../../extension/messages/example-view.ts';
import type { Label } from '../../compare/finding.ts';
import { useI18n } from '../i18n/context.ts';
import { sourceName } from '../text/source-name.ts';
import { ExampleFinding } from './example-finding.tsx';

/** Findings of each label that the example shows: enough for the idea, short enough for a minute. */
const SHOWN: Readonly<Record<Label, number>> = { conflict: 3, different: 1, changed: 1, agrees: 1 };

/** Two made-up accounts side by side: what they are, and what the comparison finds in them. */
export function Example({ view }: { readonly view: ExampleView }) {
  const i18n = useI18n();
  const { t } = i18n;
  const [read, saved] = view.cards;
  const shown = view.findings.filter((finding, at) => view.findings.slice(0, at).filter(({ label }) => label === finding.label).length < SHOWN[finding.label]);
  return (
    <section class="example" aria-labelledby="example">
      <h2 id="example">{t('welcome_example_title')}</h2>
      <p>{t('welcome_example_intro', sourceName(read, i18n), sourceName(saved, i18n))}</p>
      <ul class="rows">
        {shown.map((finding) => (
          <ExampleFinding key={finding.id} finding={finding} read={read} saved={saved} />
        ))}
      </ul>
    </section>
  );
}
