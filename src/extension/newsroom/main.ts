import { assembleArticle } from '../../article/assemble-article.ts';
import { ANALYSIS_VERSION } from '../../claims/analyse.ts';
import { openSharedLibrary } from '../../library/sharing/open-shared-library.ts';
import { systemClock } from '../../newsroom/clock.ts';
import { connectNats } from '../../newsroom/nats-wire.ts';
import { createAnalyser } from '../background/analyser.ts';
import { prepareFor } from '../background/prepare.ts';
import { ENGLISH_DATA_FILE, fetchEnglishData } from '../background/language-data.ts';
import { listen } from '../background/listen.ts';
import { readersFirst } from '../background/turns.ts';
import { unattended } from '../background/unattended.ts';
import { senderKind } from '../messages/sender-kind.ts';
import { browserAlarms } from '../platform/alarms.ts';
import { browserDataConsent } from '../platform/data-consent.ts';
import { browserPlatform } from '../platform/platform.ts';
import { interfaceLanguage } from '../platform/runtime.ts';
import { showStandingBadge } from '../platform/standing-badge.ts';
import { createNewsroomAnswer } from './answer-newsroom.ts';
import { Newsroom } from './newsroom.ts';
import { newsroomBadge } from './newsroom-badge.ts';
import { wakingPlatform } from './waking-platform.ts';

/** The background of the edition for newsrooms: the ordinary one, and the shared library beside it. */
const { library, sharing } = openSharedLibrary();
const { id, url, store, text } = browserPlatform;
const analyser = createAnalyser(() => fetchEnglishData(url(ENGLISH_DATA_FILE)));
const { analyse } = analyser;

const newsroom = new Newsroom({
  store, sharing, connect: connectNats, clock: systemClock, alarms: browserAlarms, consent: browserDataConsent, quiet: readersFirst.letPass,
  analyst: { version: ANALYSIS_VERSION, analyse },
  show: (view) => showStandingBadge(newsroomBadge(text, view, interfaceLanguage())),
});
const answerNewsroom = createNewsroomAnswer(newsroom, { connect: connectNats, sharing });

listen({
  platform: wakingPlatform(browserPlatform, (message, sender) => answerNewsroom(message, senderKind(sender, id, url(''))), () => unattended(newsroom.wake())),
  library,
  assemble: async (page) => (await assembleArticle(page)).article,
  analyse,
  prepare: () => prepareFor(library, analyser),
});
newsroom.listen();
