import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { SHOWN_AT_FIRST } from '../../compare/shown-at-first.ts';
import type { CoverageView } from '../../extension/messages/check-view.ts';
import { useI18n } from '../i18n/context.ts';
import { FindingItem } from './finding-item.tsx';
import { SectionHeading } from './section-heading.tsx';
import type { Section } from './sections.ts';

interface Props {
  readonly section: Section;
  readonly view: CoverageView;
}

/** The findings of one label; those beyond the first few wait behind "Show more", which moves the focus to the first of them. */
export function SectionView({ section, view }: Props) {
  const { count } = useI18n();
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  const limit = SHOWN_AT_FIRST[section.label];
  const shown = all ? section.findings : section.findings.slice(0, limit);
  const hidden = section.findings.length - shown.length;
  useEffect(() => {
    const next = list.current?.children[limit];
    if (all && next instanceof HTMLElement) next.focus();
  }, [all, limit]);
  return (
    <section class="findings" data-label={section.label} aria-labelledby={heading}>
      <SectionHeading id={heading} section={section} />
      <ul class="rows" ref={list}>
        {shown.map((finding) => (
          <FindingItem key={finding.id} finding={finding} view={view} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {count(`show_more_${section.label}`, hidden)}
        </button>
      )}
    </section>
  );
}
