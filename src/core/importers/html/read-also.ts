import { relatedLabel } from '../page/related-label.ts';

/** What stands above or before links to other articles, in the languages of our sources and of their neighbours. */
const LABELS =
  /^(?:(?:à )?(?:lire|voir|écouter) aussi|(?:lesen sie|lies|mehr (?:zu[mr]?|über|vo[nm]|aus|auf|dazu|lesen|artikel|beiträge|nachrichten|themen|infos?|informationen)|auch interessant|das könnte sie|die redaktion empfiehlt|empfohlene?)(?!\p{L}).{0,30}|mehr|zum thema|más información|más (?:en|sobre)\b.{0,30}|noticias relacionadas|en savoir plus|pour aller plus loin|à lire également|sur le même sujet|saiba mais|per saperne di più|approfondimenti|le[ae] también|le(?:er|a) más|te puede interesar|leia (?:também|mais)|veja (?:também|mais)|leggi anche|lees (?:ook|meer)|læs også|les også|läs (?:också|mer)|czytaj (?:też|więcej)|читайте также|اقرأ أيضاً?|soma (?:pia|zaidi)|sur le même thème|you (?:may|might) (?:also )?(?:like|be interested).{0,12}|more (?:on|from|about|stories|like)\b.{0,30}|more about|recommended (?:videos?|stories|reading|for you)|up next|(?:.{3,30}['’]s )?(?:most recent|latest|recent|more) (?:stories|articles|posts|news)|read (?:more|next|also)|see (?:also|more)|also (?:see|read)|関連記事|関連|おすすめ情報|관련기사)\s{0,2}[:：…]?$/iu;

/** Whether a short text is only the label of links to other articles, such as `Baca juga` or `More on this story`. */
export function isReadAlso(text: string): boolean {
  const label = text.trim();
  if (label === '' || label.length > 60) return false;
  return LABELS.test(label) || relatedLabel(label)?.rest === '';
}

/** The label that a text begins with, and what stands behind it: `»» LIRE AUSSI - Les crabes` → both. */
export function readAlsoBefore(text: string): { label: string; rest: string } | undefined {
  const [, label = '', rest = ''] = /^[»>→•\s]{0,4}(.{4,30}?)\s?[:：|–-]\s(.+)$/u.exec(text) ?? [];
  return LABELS.test(label) ? { label, rest } : undefined;
}
