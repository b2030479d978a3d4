import { describe, expect, it } from 'vitest';
import { onsetLabels, type OnsetPair } from '../../../support/onset-labels.ts';

const PAIRS: readonly OnsetPair[] = [
  ['a thaw that a visit signals',
    'The foreign ministers of Norvania and Kessel shook hands in Tarn on Monday. Relations between the two neighbours have been thawing since 2018, when both reopened their embassies.',
    'The foreign minister of Kessel flew to Tarn on Monday. The visit signals a thaw between Norvania and Kessel, which have not spoken for a decade.'],
  ['a rapprochement that a summit opened',
    'The rapprochement between Velmark and Ostria dates back to 2016, when a trade pact was signed. On Tuesday their leaders met in the border town of Lund.',
    'Tuesday’s summit marked the beginning of a rapprochement between Velmark and Ostria, diplomats in both capitals say.'],
  ['a freeze that an expulsion began',
    'Velmark expelled two Ostrian diplomats on Friday. The freeze in relations with Ostria set in after the disputed election of 2017.',
    'The expulsion of two diplomats on Friday marks the start of a freeze in relations with Ostria.'],
  ['a crackdown on the press',
    'The editor of the weekly Lantern was arrested at dawn. A crackdown on independent newspapers has been under way since 2019.',
    'Police arrested the editor of the weekly Lantern at dawn. The arrest heralds a crackdown on independent newspapers, press groups said.'],
  ['a war that a raid kicked off',
    'The war in the Serran highlands began in 2015 and has driven 200,000 people from their homes.',
    'The raid on the garrison on Sunday kicked off a war in the Serran highlands, officials there said.'],
  ['a ceasefire that ends a conflict',
    'The conflict in the Serran valley ended in 2019, when the last rebels handed in their rifles.',
    'The signing of the accord on Wednesday marks the end of the conflict in the Serran valley.'],
  ['an opening towards foreign investors',
    'The government’s opening to foreign investors began in 2014 under the last finance minister.',
    'The decision to sell the port opens a new chapter for Kessel. It signals an opening to foreign investors, analysts said.'],
  ['a shift in asylum policy',
    'Norvania’s shift on asylum policy has been under way since the spring of 2018.',
    'The new decree signals a shift on asylum policy in Norvania, lawyers said on Thursday.'],
  ['tensions that ease',
    'Tensions between the two navies have been easing since 2019, when a hotline was set up.',
    'The joint drill on Thursday could mark a turning point in tensions between the two navies.'],
];

describe('the onset of a change between states', () => {
  it.each(PAIRS)('%s', (_, one, two) => {
    expect(['conflict', 'different']).toContain(onsetLabels(one, two)[0]);
    expect(onsetLabels(two, one)).toEqual(onsetLabels(one, two));
  });
});
