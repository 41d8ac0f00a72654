/** The services that WordPress itself embeds by their address (its list of oEmbed providers), by their domains. */
const HOSTS =
  /(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|dailymotion\.com|dai\.ly|flickr\.com|flic\.kr|smugmug\.com|scribd\.com|wordpress\.tv|videopress\.com|crowdsignal\.net|polldaddy\.com|poll\.fm|twitter\.com|x\.com|instagram\.com|facebook\.com|fb\.watch|soundcloud\.com|spotify\.com|imgur\.com|issuu\.com|mixcloud\.com|ted\.com|animoto\.com|tumblr\.com|kickstarter\.com|kck\.st|cloudup\.com|reverbnation\.com|reddit\.com|slideshare\.net|speakerdeck\.com|screencast\.com|tiktok\.com|pinterest\.com|pocketcasts\.com|pca\.st|canva\.com|bsky\.app|threads\.net|t\.me)$/;

/** Whether WordPress shows what stands at this address in its place. */
export function isEmbeddable(address: string): boolean {
  return URL.canParse(address) && HOSTS.test(new URL(address).hostname);
}
