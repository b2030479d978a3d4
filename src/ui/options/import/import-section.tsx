import { useState } from 'preact/hooks';
import { useI18n } from '../../i18n/context.ts';
import { Progress } from '../../page/progress.tsx';
import { useServices } from '../../page/page-services.ts';
import { FileButton } from '../file-button.tsx';
import { Section } from '../section.tsx';
import { importFile, type ImportedFile } from './import-files.ts';
import { ImportReport } from './import-report.tsx';

/** Takes pages into the library that the reader had saved as HTML files. */
export function ImportSection() {
  const { t } = useI18n();
  const { send } = useServices();
  const [left, setLeft] = useState<{ readonly done: number; readonly all: number } | null>(null);
  const [files, setFiles] = useState<readonly ImportedFile[]>([]);
  const read = async (chosen: readonly File[]) => {
    setFiles([]);
    for (const [done, file] of chosen.entries()) {
      setLeft({ done, all: chosen.length });
      const imported = await importFile(send, file, false);
      setFiles((before) => [...before, imported]);
    }
    setLeft(null);
  };
  const update = async ({ file }: ImportedFile) => {
    const again = await importFile(send, file, true);
    setFiles((before) => before.map((one) => (one.file === file ? again : one)));
  };
  return (
    <Section id="import" title={t('backup_import')}>
      <p>{t('backup_import_what')}</p>
      <FileButton label={t('backup_import_choose')} accept=".html,.htm,.xhtml,text/html" multiple busy={left !== null} onChoose={(chosen) => void read(chosen)} />
      <div aria-live="polite">
        {left && <Progress label={t('backup_importing')} {...left} />}
        {left === null && <ImportReport files={files} onUpdate={(file) => void update(file)} />}
      </div>
    </Section>
  );
}
