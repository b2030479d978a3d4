import { assembleArticle } from '../../article/assemble-article.ts';
import { openLibrary } from '../../library/open-library.ts';
import { browserPlatform } from '../platform/platform.ts';
import { createAnalyser } from './analyser.ts';
import { ENGLISH_DATA_FILE, fetchEnglishData } from './language-data.ts';
import { listen } from './listen.ts';
import { prepareFor } from './prepare.ts';

const library = openLibrary();
const analyser = createAnalyser(() => fetchEnglishData(browserPlatform.url(ENGLISH_DATA_FILE)));

listen({
  platform: browserPlatform,
  library,
  assemble: async (page) => (await assembleArticle(page)).article,
  analyse: analyser.analyse,
  prepare: () => prepareFor(library, analyser),
});
