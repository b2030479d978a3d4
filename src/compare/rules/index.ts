import type { Rule } from '../rule.ts';
import { accusedRule } from './accused.ts';
import { actorRule } from './actor.ts';
import { bearingRule } from './bearing.ts';
import { capacityRule } from './capacity.ts';
import { calledRule } from './called.ts';
import { causeRule } from './cause.ts';
import { courseRule } from './course.ts';
import { contentsRule } from './contents.ts';
import { fragmentRule } from './fragment.ts';
import { gamePointRule } from './game-point.ts';
import { countRule } from './count.ts';
import { deathbedRule } from './deathbed.ts';
import { destinationRule } from './destination.ts';
import { dimensionRule } from './dimension.ts';
import { durationRule } from './duration.ts';
import { givenNameRule } from './given-name.ts';
import { ageRule } from './identity-age.ts';
import { nameRule } from './identity-name.ts';
import { momentRule } from './moment.ts';
import { callingRule } from './identity-calling.ts';
import { hedgeRule } from './hedge.ts';
import { homeRule } from './identity-home.ts';
import { expansionRule } from './identity-expansion.ts';
import { meaningRule } from './identity-meaning.ts';
import { listedPriceRule } from './listed-price.ts';
import { moneyRule } from './money.ts';
import { placeKindRule } from './identity-place-kind.ts';
import { roleRule } from './identity-role.ts';
import { onsetRule } from './onset.ts';
import { openQuestionRule } from './open-question.ts';
import { negationRule } from './negation.ts';
import { outlookRule } from './outlook.ts';
import { percentRule } from './percent.ts';
import { offsetRule } from './offset.ts';
import { registryRule } from './registry.ts';
import { placeRule } from './place.ts';
import { propositionRule } from './proposition.ts';
import { rankRule } from './rank.ts';
import { precedentRule } from './precedent.ts';
import { rankOrderRule } from './rank-order.ts';
import { rankSpanRule } from './rank-span.ts';
import { quotationRule } from './quotation.ts';
import { phaseRule } from './phase.ts';
import { settingRule } from './setting.ts';
import { saidWhenRule } from './said-when.ts';
import { severalRule } from './several.ts';
import { sideRule } from './side.ts';
import { soleRule } from './sole.ts';
import { progressRule } from './progress.ts';
import { expectedRule } from './expected.ts';
import { horizonRule } from './horizon.ts';
import { reopeningRule } from './reopening.ts';
import { reversalRule } from './reversal.ts';
import { lackRule } from './lack.ts';
import { lastingRule } from './lasting.ts';
import { membersRule } from './members.ts';
import { matterRule } from './matter.ts';
import { stepRule } from './step.ts';
import { stageRule } from './stage.ts';
import { tenureRule } from './tenure.ts';
import { timeRule } from './time.ts';
import { windowRule } from './window.ts';
import { whereaboutsRule } from './whereabouts.ts';
import { trendRule } from './trend.ts';

/** One rule per kind, in the order in which they run. */
export const RULES: readonly Rule[] = [
  onsetRule,
  timeRule,
  windowRule,
  expectedRule,
  stepRule,
  saidWhenRule,
  momentRule,
  phaseRule,
  reopeningRule,
  horizonRule,
  countRule,
  dimensionRule,
  moneyRule,
  listedPriceRule,
  capacityRule,
  percentRule,
  durationRule,
  tenureRule,
  severalRule,
  soleRule,
  rankRule,
  rankOrderRule,
  precedentRule,
  rankSpanRule,
  nameRule,
  givenNameRule,
  ageRule,
  roleRule,
  callingRule,
  homeRule,
  meaningRule,
  expansionRule,
  placeKindRule,
  placeRule,
  settingRule,
  bearingRule,
  offsetRule,
  destinationRule,
  registryRule,
  deathbedRule,
  contentsRule,
  gamePointRule,
  sideRule,
  whereaboutsRule,
  actorRule,
  quotationRule,
  fragmentRule,
  calledRule,
  membersRule,
  causeRule,
  courseRule,
  negationRule,
  lackRule,
  openQuestionRule,
  stageRule,
  accusedRule,
  matterRule,
  lastingRule,
  progressRule,
  reversalRule,
  outlookRule,
  trendRule,
  hedgeRule,
  propositionRule,
];
