import { useId } from 'preact/hooks';
import type { SavedText } from '../../../extension/messages/saved-text.ts';
import { useVersionName } from './version-name.ts';

interface Props {
  readonly label: string;
  readonly versions: readonly SavedText[];
  /** Number of the version chosen. */
  readonly chosen: number;
  readonly onChoose: (number: number) => void;
}

/** A menu of versions, the newest first. */
export function VersionChoice({ label, versions, chosen, onChoose }: Props) {
  const id = useId();
  const nameOf = useVersionName();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select id={id} value={String(chosen)} onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}>
        {versions.toReversed().map((one) => <option key={one.version} value={String(one.version)}>{nameOf(one)}</option>)}
      </select>
    </p>
  );
}
