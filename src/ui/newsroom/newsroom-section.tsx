import { newsroomSend, type NewsroomSend } from '../../extension/messages/newsroom/newsroom-send.ts';
import { useI18n } from '../i18n/context.ts';
import { Section } from '../options/section.tsx';
import { JoinForm } from './join-form.tsx';
import { Membership } from './membership.tsx';
import { useNewsroom } from './use-newsroom.ts';

/** A library shared with others: joining one, how it stands, and leaving it. */
export function NewsroomSection() {
  return <SharedLibrary send={newsroomSend} />;
}

/** The same over a background of a test's own. */
export function SharedLibrary({ send }: { readonly send: NewsroomSend }) {
  const { t } = useI18n();
  const use = useNewsroom(send);
  const setUp = use.view?.setUp ?? null;
  return (
    <Section id="newsroom" title={t('newsroom_title')}>
      <p>{t('newsroom_what')}</p>
      {use.view !== null && (setUp === null ? <JoinForm use={use} member={null} onDone={() => undefined} /> : <Membership use={use} view={use.view} setUp={setUp} />)}
      <p class="hint">{t('newsroom_shared_hint')}</p>
    </Section>
  );
}
