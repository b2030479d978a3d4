import { courseExtractor } from './extract/course/course.ts';
import { causeExtractor } from './extract/cause/cause.ts';
import { accusedExtractor } from './extract/accused/accused.ts';
import { actorExtractor } from './extract/actor/actor.ts';
import { attributeExtractor } from './extract/attribute/attribute.ts';
import { changeExtractor } from './extract/change/change.ts';
import { capacityExtractor } from './extract/measure/capacity.ts';
import { listedPriceExtractor } from './extract/measure/listed-price.ts';
import { measureExtractor } from './extract/measure/measure.ts';
import { openQuestionExtractor } from './extract/open/open-question.ts';
import { progressExtractor } from './extract/stage/progress.ts';
import { outlookExtractor } from './extract/outlook/outlook.ts';
import { bearingExtractor } from './extract/place/bearing.ts';
import { contentsExtractor } from './extract/contents/contents.ts';
import { gamePointExtractor } from './extract/time/game-point.ts';
import { deathbedExtractor } from './extract/place/deathbed.ts';
import { destinationExtractor } from './extract/place/destination.ts';
import { offsetExtractor } from './extract/place/offset.ts';
import { placeExtractor } from './extract/place/place.ts';
import { registryExtractor } from './extract/place/registry.ts';
import { sideExtractor } from './extract/place/side.ts';
import { propositionExtractor } from './extract/proposition/proposition.ts';
import { membersExtractor } from './extract/members/members.ts';
import { precedentExtractor } from './extract/rank/precedent.ts';
import { rankExtractor } from './extract/rank/rank.ts';
import { fragmentExtractor } from './extract/quotation/fragment.ts';
import { calledExtractor } from './extract/quotation/called.ts';
import { quotationExtractor } from './extract/quotation/quotation.ts';
import { eventTimeExtractor } from './extract/time/event-time.ts';
import { momentExtractor } from './extract/incident/moment.ts';
import { phaseExtractor } from './extract/incident/phase.ts';
import { horizonExtractor } from './extract/time/horizon.ts';
import { nominalStepExtractor } from './extract/time/nominal-step.ts';
import { lastingExtractor } from './extract/time/lasting.ts';
import { windowExtractor } from './extract/time/window.ts';
import { reopeningExtractor } from './extract/time/reopening.ts';
import { tenureExtractor } from './extract/time/tenure.ts';
import { lackExtractor } from './extract/lack/lack.ts';
import { matterExtractor } from './extract/matter/matter.ts';
import { stageExtractor } from './extract/stage/stage.ts';
import { trendExtractor } from './extract/trend/trend.ts';
import type { Extractor } from './extractor.ts';

/** In the order in which they run. */
export const EXTRACTORS: readonly Extractor[] = [
  changeExtractor,
  eventTimeExtractor,
  momentExtractor,
  phaseExtractor,
  reopeningExtractor,
  horizonExtractor,
  windowExtractor,
  lastingExtractor,
  tenureExtractor,
  nominalStepExtractor,
  causeExtractor,
  courseExtractor,
  outlookExtractor,
  stageExtractor,
  accusedExtractor,
  matterExtractor,
  lackExtractor,
  progressExtractor,
  openQuestionExtractor,
  trendExtractor,
  measureExtractor,
  listedPriceExtractor,
  capacityExtractor,
  rankExtractor,
  precedentExtractor,
  attributeExtractor,
  placeExtractor,
  bearingExtractor,
  offsetExtractor,
  destinationExtractor,
  registryExtractor,
  deathbedExtractor,
  contentsExtractor,
  gamePointExtractor,
  sideExtractor,
  actorExtractor,
  quotationExtractor,
  fragmentExtractor,
  calledExtractor,
  membersExtractor,
  propositionExtractor,
];
