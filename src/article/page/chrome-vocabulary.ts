/**
 * Words that content management systems and their themes put in class names and ids, whatever the language of the text.
 * Compared with whole words of a name ("article__related-links" has the words article, related, links).
 */

/** Boxes that are not the article: readers' comments, other articles, subscriptions, sharing, advertising, notices. */
export const CHROME_WORDS: ReadonlySet<string> = new Set([
  'ad', 'ads', 'advert', 'advertisement', 'advertising', 'adslot', 'adsense', 'sponsored', 'sponsor', 'sponsors',
  'promo', 'promos', 'promotion', 'promotional', 'outbrain', 'taboola', 'revcontent', 'dianomi',
  'comment', 'comments', 'commentlist', 'disqus', 'discussion', 'respond', 'livefyre', 'coral', 'viafoura',
  'related', 'recirc', 'recirculation', 'recommended', 'recommendation', 'recommendations', 'recommends',
  'readmore', 'morefrom', 'popular', 'trending', 'mostread', 'mostviewed', 'mostpopular', 'upnext', 'readnext',
  'similar', 'crosslinks', 'seealso', 'teaser', 'teasers', 'recs',
  'newsletter', 'newsletters', 'subscribe', 'subscription', 'signup', 'subscriber', 'mailchimp', 'optin',
  'share', 'shares', 'sharing', 'sharebar', 'sharedaddy', 'addthis', 'addtoany', 'social', 'socials', 'follow',
  'cookie', 'cookies', 'consent', 'gdpr', 'onetrust', 'donate', 'donation',
  'contribute', 'contributions',
  'breadcrumb', 'breadcrumbs', 'nav', 'navbar', 'navigation', 'menu', 'submenu', 'pagination', 'pager', 'toolbar',
  'sidebar', 'footer', 'masthead', 'banner', 'widget', 'widgets', 'popup', 'modal', 'overlay', 'tooltip', 'toast',
  'tags', 'taglist', 'tagcloud', 'topics', 'keywords', 'poll', 'quiz', 'survey', 'rating', 'ratings',
  'bio', 'authorbio', 'copyright', 'disclaimer', 'disclosure', 'caption', 'captions', 'credit', 'credits', 'copyrights',
  'videodetails', 'videoplayer', 'jwplayer', 'brightcove',
  'login', 'signin', 'register', 'search', 'searchbox', 'print', 'sr', 'screenreader', 'visuallyhidden', 'skip',
]);

/** Of these the ones that can outgrow the article they stand under. */
export const LARGE_CHROME_WORDS: ReadonlySet<string> = new Set([
  'comment', 'comments', 'commentlist', 'disqus', 'discussion', 'livefyre', 'coral', 'viafoura', 'related', 'recommended',
  'recommendations', 'recirc', 'recirculation', 'teasers', 'popular', 'trending', 'sidebar', 'footer', 'menu', 'nav', 'navigation',
]);

/** Pairs of neighbouring words that mean the same as one of the above. */
export const CHROME_PAIRS: ReadonlySet<string> = new Set([
  'read-more', 'read-next', 'read-also', 'more-from', 'most-read', 'most-viewed', 'most-popular', 'up-next', 'see-also',
  'you-may', 'also-like', 'sign-up', 'opt-in', 'author-bio', 'author-box', 'about-author', 'author-info',
  'author-description', 'back-top', 'latest-news', 'top-stories', 'more-stories', 'other-news', 'email-form',
  'screen-reader', 'visually-hidden', 'photo-credit', 'image-credit', 'video-player', 'tag-list', 'call-action',
]);

/** Words that name the article's own text; a large box with one of them is kept even if it also has one of the above. */
export const BODY_WORDS: ReadonlySet<string> = new Set([
  'article', 'articlebody', 'body', 'content', 'story', 'entry', 'post', 'text', 'main', 'page', 'maincontent',
]);

/** Landmark and widget roles of WAI-ARIA that never hold an article's text. */
export const CHROME_ROLES: ReadonlySet<string> = new Set([
  'navigation', 'complementary', 'banner', 'contentinfo', 'search', 'dialog', 'alertdialog', 'alert', 'menu', 'menubar',
  'toolbar', 'tablist', 'tooltip', 'status', 'form', 'button',
]);

/** Elements that never hold an article's text. */
export const CHROME_ELEMENTS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'menu', 'figcaption', 'caption']);

const known = new Map<string, readonly string[]>();
/** Class names repeat all over a page; beyond this many they are hardly names. */
const MAX_KNOWN = 20_000;

/** "relatedLinks mod--ad_box" → related, links, mod, ad, box. */
export function nameWords(name: string): readonly string[] {
  let words = known.get(name);
  if (words) return words;
  words = name
    .slice(0, 1000)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(name, words);
  return words;
}

/** The words of an element's class and id. */
export function wordsOfElement(element: Element): readonly string[] {
  const named = element.getAttribute('class');
  const id = element.getAttribute('id');
  return named || id ? nameWords(`${named ?? ''} ${id ?? ''}`) : [];
}
