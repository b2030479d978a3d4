/** One account of the example that the first page shows. */
export interface ExampleAccount {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly published: string;
  /** Paragraphs, separated by blank lines. */
  readonly text: string;
}

/** Two accounts of a made-up landslide, by made-up outlets: what a reader sees before anything is saved. */
export const EXAMPLE: readonly [saved: ExampleAccount, read: ExampleAccount] = [
  {
    id: 'example-1',
    publisher: 'Valley Courier',
    title: 'Landslide derails morning train on Alder Pass, 14 hurt',
    url: 'https://valley-courier.example/alder-pass',
    published: '2026-03-03T11:20:00Z',
    text: [
      'A landslide hit the morning train on the Alder Pass line on Tuesday and pushed two of its three coaches off the rails, the railway said.',
      'The train was carrying 62 people when it derailed at about 6.40 a.m. near the village of Corrow. Fourteen passengers were injured, the mountain rescue service said.',
      'The slope above the line has been sinking since 2021, said Marit Lund, a geologist at the University of Harrow. The railway said that it had not been warned.',
      'The line will stay closed until Friday, the railway said.',
    ].join('\n\n'),
  },
  {
    id: 'example-2',
    publisher: 'Northern Dispatch',
    title: 'Train derailed by landslide at Corrow',
    url: 'https://northern-dispatch.example/corrow-train',
    published: '2026-03-03T18:45:00Z',
    text: [
      'Two coaches of a train were pushed off the rails by a landslide on the Alder Pass line near Corrow on Tuesday morning, police said.',
      'The train was carrying 85 people when it derailed. The number of injured passengers rose to 17 in the afternoon, the mountain rescue service said.',
      'A storm last week marked the beginning of the sinking of the slope, said Karl Brandt, who inspects tunnels for the ministry of transport. The ministry said that the railway had been warned in January.',
      'The line will stay closed until Friday.',
    ].join('\n\n'),
  },
];
