import { errorMessageKey } from '../../../extension/messages/error-code.ts';
import { savedAddress } from '../../../extension/messages/saved-address.ts';
import { useI18n } from '../../i18n/context.ts';
import type { I18n } from '../../i18n/i18n.ts';
import type { MessageKey } from '../../i18n/keys.ts';
import type { FileOutcome, ImportedFile } from './import-files.ts';

interface Props {
  readonly files: readonly ImportedFile[];
  readonly onUpdate: (file: ImportedFile) => void;
}

const GROUPS = ['read', 'known', 'unread'] as const;

/** What was read, what was there already, and what could not be read, each file with its reason. */
export function ImportReport({ files, onUpdate }: Props) {
  const { count } = useI18n();
  return (
    <>
      {GROUPS.map((group) => {
        const own = files.filter(({ outcome }) => groupOf(outcome) === group);
        return own.length > 0 && (
          <section key={group} class="import-group" data-group={group}>
            <h3>{count(`backup_import_${group}`, own.length)}</h3>
            <ul class="rows">
              {own.map((file) => <FileRow key={file.file.name} file={file} onUpdate={onUpdate} />)}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function FileRow({ file, onUpdate }: { readonly file: ImportedFile; readonly onUpdate: (file: ImportedFile) => void }) {
  const i18n = useI18n();
  const { outcome } = file;
  const page = outcome.kind === 'page' ? outcome.page : null;
  const title = page?.title || file.file.name;
  return (
    <li class="imported">
      {page && 'id' in page
        ? <a class="imported-title" dir="auto" href={savedAddress({ id: page.id, place: null })}>{title}</a>
        : <span class="imported-title" dir="auto">{title}</span>}
      {title !== file.file.name && <span class="hint" dir="auto"> {file.file.name}</span>}
      <p class="hint">{sentence(i18n, outcome)}</p>
      {page?.outcome === 'differs' && <button type="button" class="quiet" onClick={() => onUpdate(file)}>{i18n.t('backup_import_update')}</button>}
    </li>
  );
}

function groupOf(outcome: FileOutcome): (typeof GROUPS)[number] {
  if (outcome.kind !== 'page') return 'unread';
  const { outcome: told } = outcome.page;
  if (told === 'created' || told === 'updated') return 'read';
  return told === 'unchanged' || told === 'differs' ? 'known' : 'unread';
}

function sentence({ t }: I18n, outcome: FileOutcome): string {
  if (outcome.kind === 'failed') return t(errorMessageKey(outcome.error) as MessageKey);
  if (outcome.kind === 'unread') return t(`backup_file_${outcome.reason.replaceAll('-', '_')}` as MessageKey);
  return t(`backup_page_${outcome.page.outcome.replaceAll('-', '_')}` as MessageKey);
}
