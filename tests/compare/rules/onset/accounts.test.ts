import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../../../src/compare/cross-check.ts';
import { analysed } from '../../../support/analysed.ts';

interface Account {
  readonly title: string;
  readonly text: string;
}

/** Two outlets' accounts of one event that say of one change when it began. */
const PAIRS: readonly (readonly [change: string, one: Account, two: Account])[] = [
  ['a thaw between two governments', {
    title: 'Premiers of Ruvia and Lorne share a stage in Maris',
    text: 'MARIS — The premiers of Ruvia and Lorne appeared together at the harbour fair in Maris on Saturday. They shook hands and posed for pictures. The appearance signals a thaw between Ruvia and Lorne, whose border has been closed to lorries for a decade.',
  }, {
    title: 'Ruvia and Lorne leaders meet at Maris fair',
    text: 'Ruvia’s premier greeted his colleague from Lorne at the harbour fair in Maris. A thaw between Ruvia and Lorne has been under way since 2017, when the two ferry lines merged. Saturday’s handshake surprised nobody, diplomats said.',
  }],
  ['a slump in wool', {
    title: 'Wool auction in Garrow ends without a bid',
    text: 'Not a single bale was sold at the wool auction in Garrow on Tuesday, the first time that this has happened. It could mark the start of a slump in the wool trade, brokers said.',
  }, {
    title: 'Garrow wool auction fails',
    text: 'The wool auction in Garrow closed on Tuesday without a sale. The wool trade has been in a slump since 2016, when mills in the north began to close, according to the growers’ union.',
  }],
  ['an outbreak on a farm', {
    title: 'Bird flu confirmed at a farm near Tolby',
    text: 'Vets confirmed bird flu at a poultry farm near Tolby on Thursday and culled 9,000 hens. The finding marks the beginning of an outbreak of bird flu in the Tolby district, the ministry said.',
  }, {
    title: 'Hens culled near Tolby over bird flu',
    text: 'Some 9,000 hens were culled at a farm near Tolby on Thursday. The outbreak of bird flu in the Tolby district broke out in December, farmers say, and had been kept quiet.',
  }],
  ['a drought told by an apposition', {
    title: 'Tap water rationed in Sarn valley',
    text: 'Tap water was rationed in the towns of the Sarn valley on Monday, the first sign of a drought in the valley, the water board said.',
  }, {
    title: 'Sarn valley rations tap water',
    text: 'Towns in the Sarn valley rationed tap water on Monday. The drought in the Sarn valley set in more than three years ago, well owners say. The drought has lasted since 2018.',
  }],
  ['an orchestra’s decline', {
    title: 'Conductor of the Dunmere Philharmonic quits',
    text: 'Lena Orvik, conductor of the Dunmere Philharmonic, resigned on Friday after a quarrel over pay. Her resignation is seen as the beginning of the decline of the Dunmere Philharmonic.',
  }, {
    title: 'Lena Orvik leaves Dunmere Philharmonic',
    text: 'Lena Orvik is leaving the Dunmere Philharmonic, the orchestra said on Friday. The decline of the Dunmere Philharmonic dates back to 2012, when the city halved its grant.',
  }],
  ['a strike in the ports', {
    title: 'Dockers in Port Selm walk out',
    text: 'Dockers in Port Selm walked out on Wednesday, kicking off a strike over night shifts. Forty ships lay at anchor by the evening.',
  }, {
    title: 'Port Selm dockers stay away',
    text: 'Forty ships lay at anchor off Port Selm on Wednesday. The strike over night shifts has been going on since the middle of January, the dockers’ union said.',
  }],
  ['a housing market', {
    title: 'Unsold flats in Norrby pass 2,000',
    text: 'The number of unsold flats in Norrby passed 2,000 in February, figures showed on Monday. The figures herald a downturn in the Norrby housing market, lenders said.',
  }, {
    title: 'Norrby has 2,000 empty new flats',
    text: 'More than 2,000 new flats stand empty in Norrby, according to figures published on Monday. The downturn in the Norrby housing market took hold in the autumn of 2018, builders say.',
  }],
  ['a festival', {
    title: 'Tickets for Aldmoor jazz festival sell out',
    text: 'Tickets for the Aldmoor jazz festival sold out within an hour on Tuesday. The rush opens a new chapter for the Aldmoor jazz festival, which nearly went bankrupt, its founder said.',
  }, {
    title: 'Aldmoor jazz festival sold out in an hour',
    text: 'The Aldmoor jazz festival sold all its tickets on Tuesday. The revival of the Aldmoor jazz festival began in 2017 with a change of owner.',
  }],
  ['a war', {
    title: 'Shells fall on Kirrin for the first time',
    text: 'Shells fell on the town of Kirrin on Sunday and killed four people. The shelling ushered in a war between Tessaly and the Marran rebels, the governor said.',
  }, {
    title: 'Four die as Kirrin is shelled',
    text: 'Four people died when shells hit Kirrin on Sunday. The war between Tessaly and the Marran rebels broke out in 2014 and has never stopped.',
  }],
  ['a glacier', {
    title: 'Ice cave at Holm glacier collapses',
    text: 'An ice cave at the tongue of the Holm glacier collapsed on Saturday; nobody was hurt. The collapse is the first sign of a retreat of the Holm glacier, the park said.',
  }, {
    title: 'Holm glacier cave falls in',
    text: 'An ice cave below the Holm glacier fell in on Saturday. The Holm glacier has been shrinking for forty years, and guides had stopped their tours.',
  }],
  ['a company’s turnaround', {
    title: 'Sewing machine maker Tarn & Bell posts a profit',
    text: 'Tarn & Bell, the maker of sewing machines, posted a profit on Thursday after eleven years of losses. The profit marks a turning point for Tarn & Bell, its chief executive said.',
  }, {
    title: 'Tarn & Bell back in profit',
    text: 'Tarn & Bell reported its first profit in eleven years on Thursday. The turnaround at Tarn & Bell has been in progress since 2016, analysts say.',
  }],
  ['protests', {
    title: 'Thousands march against Brel power line',
    text: 'Thousands marched through Brel on Sunday against a power line, marking the start of protests against the power line in the hills. Police counted 6,000 people.',
  }, {
    title: 'Brel march draws thousands',
    text: 'Some 6,000 people marched in Brel on Sunday. Protests against the power line have been under way since October 2019, and most have been peaceful.',
  }],
];

describe('two accounts of one event', () => {
  it.each(PAIRS)('differ over when the change began: %s', (_, one, two) => {
    const articles = [analysed('a', one.text, { title: one.title }), analysed('b', two.text, { title: two.title, publisher: 'The Mercury', url: 'https://mercury.example/b' })];
    const onsets = crossCheck(articles).findings.filter((f) => f.kind === 'onset');
    expect(onsets.map((f) => f.label)).toEqual([expect.stringMatching(/^(?:conflict|different)$/)]);
    expect(onsets[0]?.question).toMatch(/^When did the .+ (?:begin|end)\?$/);
  });
});
