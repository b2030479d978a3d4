import { useI18n } from '../i18n/context.ts';
import { EDITION } from '../edition/edition.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { AboutSection } from './about-section.tsx';
import { AutomaticSection } from './automatic/automatic-section.tsx';
import { BackupSection } from './backup/backup-section.tsx';
import { MakingContext, useMaking } from './backup/making.ts';
import { RestoreSection } from './backup/restore-section.tsx';
import { DiagnosticsSection } from './diagnostics-section.tsx';
import { DismissalsSection } from './dismissals-section.tsx';
import { ImportSection } from './import/import-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { MarksSection } from './marks-section.tsx';
import { ResetSection } from './reset-section.tsx';
import { SearchSection } from './search-section.tsx';
import { StorageSection } from './storage-section.tsx';
import { useSettings } from './use-settings.ts';

/** Everything that the reader may set, and what is done with the library as a whole. */
export function OptionsPage() {
  const { t } = useI18n();
  const [settings, change] = useSettings();
  const making = useMaking();
  return (
    <PageFrame page="options" title={t('options_title')}>
      <h1>{t('options_title')}</h1>
      <div class="options">
        {settings && <MarksSection settings={settings} onChange={change} />}
        <AutomaticSection />
        {settings && <SearchSection settings={settings} onChange={change} />}
        <KeysSection />
        <LanguageSection />
        <DismissalsSection />
        {EDITION.optionsSections.map(({ id, Section }) => <Section key={id} />)}
        <StorageSection />
        <MakingContext.Provider value={making}>
          <BackupSection />
          <RestoreSection />
          <ImportSection />
          <ResetSection />
        </MakingContext.Provider>
        <DiagnosticsSection />
        <AboutSection />
      </div>
    </PageFrame>
  );
}
