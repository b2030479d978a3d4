import { assembleArticle } from '../../article/assemble-article.ts';
import { openLibrary } from '../../library/open-library.ts';
import { browserPlatform } from '../platform/platform.ts';
import { createAnalyser } from './analyser.ts';
import { ENGLISH_DATA_FILE, fetchEnglishData } from './language-data.ts';
import { listen } from './listen.ts';

listen({
  platform: browserPlatform,
  library: openLibrary(),
  assemble: async (page) => (await assembleArticle(page)).article,
  analyse: createAnalyser(() => fetchEnglishData(browserPlatform.url(ENGLISH_DATA_FILE))),
});
