import { useI18n } from '../../i18n/context.ts';
import { useReader } from '../store/reader-context.ts';
import { VersionChoice } from './version-choice.tsx';

/** Which version is being read, and the way to what changed between them. Nothing where there is one version. */
export function VersionBar() {
  const store = useReader();
  const { t } = useI18n();
  const versions = store.versions.value;
  const text = store.text.value;
  if (versions.length < 2 || !text) return null;
  return (
    <div class="version-bar">
      <VersionChoice label={t('reader_version_shown')} versions={versions} chosen={text.version} onChoose={store.showVersion} />
      <button type="button" class="plain small" data-action="changes" onClick={() => store.show('changes')}>{t('reader_show_changes')}</button>
      {text !== versions.at(-1) && <p class="hint" role="status">{t('reader_older_version')}</p>}
    </div>
  );
}
