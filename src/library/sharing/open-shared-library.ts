import type { Library } from '../library.ts';
import { openWithTools } from '../open-library.ts';
import type { OpenOptions } from '../open-options.ts';
import { openSharing } from './open-sharing.ts';
import type { Sharing } from './sharing.ts';

/** The library of the edition for newsrooms: the same one, and what is needed to share it. */
export function openSharedLibrary(options: OpenOptions = {}): { readonly library: Library; readonly sharing: Sharing } {
  const { library, tools } = openWithTools(options);
  return { library, sharing: openSharing(tools) };
}
