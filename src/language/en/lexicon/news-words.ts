/**
 * Words that news of our day holds far more often than the edited texts of WordNet's counts (mostly of 1961) do, by the
 * share of news articles that can be expected to hold them: estimates, good to a factor of about two. General knowledge of
 * news English; the library's own counts correct them.
 */
export const NEWS_WORDS: readonly (readonly [share: number, words: string])[] = [
  // What reports are made with.
  [0.3, 'tell report official statement add people year new last week day monday tuesday wednesday thursday friday saturday sunday'],
  [0.15, `police spokesman spokeswoman spokesperson president government minister authority leader department agency medium news reporter
    post tweet twitter facebook video photo image picture website online internet social according announce confirm claim reveal
    company country world national international federal public security month today yesterday morning night`],
  [0.08, `interview comment release email read share click subscribe newsletter advertisement copyright editor correspondent instagram
    youtube google account user app digital mobile phone camera footage clip million billion percent expert analyst researcher study
    victim suspect officer investigation incident attack kill injure arrest charge court lawyer attorney campaign election vote
    january february march april may june july august september october november december`],
  // Who carries the news, and places that most of it mentions.
  [0.08, 'associated press reuters afp bbc cnn guardian washington york times london united states america american u.s. us uk u.k. britain british european'],
  [0.04, `nbc abc cbs fox npr bloomberg getty telegraph daily mail sun wall street journal white house congress senate republican democrat
    europe china chinese russia russian germany german france french japan japanese india indian canada canadian australia australian
    korea korean israel israeli iran iranian iraq syria syrian turkey turkish ukraine ukrainian mexico mexican italy italian spain spanish
    england english scotland scottish ireland irish wales africa african asia asian un nato eu union beijing moscow paris berlin
    california texas florida chicago angeles hollywood facebook apple amazon microsoft nfl nba`],
];
