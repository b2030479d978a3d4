import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Edition } from './browser-target.ts';

/**
 * Vite plugin that puts what an edition adds to the pages in the place of the ordinary edition's module, which adds nothing: no
 * code of another edition is ever in the ordinary build.
 */
export function editionSlot(root: string, edition: Edition): Plugin {
  const ordinary = join(root, 'src/ui/edition/edition.ts');
  const own = join(root, 'src/ui', edition, 'edition.ts');
  return {
    name: 'second-source:edition-slot',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (edition === 'ordinary' || !source.endsWith('/edition/edition.ts') || importer === own) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved?.id === ordinary ? own : null;
    },
  };
}
