/** How long the browser may take to start a download, in milliseconds, before its address is given back. */
const START = 60_000;

/** Hands the reader a file, as the browser's own download. */
export function download(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), START);
}
