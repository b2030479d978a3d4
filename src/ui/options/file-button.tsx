import { useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** What the browser's own dialogue offers at first. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly busy: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** A button that opens the browser's dialogue for files. */
export function FileButton({ label, accept, multiple = false, busy, onChoose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const chosen = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = ''; // the same file may be chosen again
    if (files.length > 0) onChoose(files);
  };
  return (
    <>
      <button type="button" class="plain" aria-disabled={busy} onClick={() => !busy && field.current?.click()}>{label}</button>
      <input ref={field} type="file" hidden aria-label={label} accept={accept} multiple={multiple} onChange={(event) => chosen(event.currentTarget)} />
    </>
  );
}
