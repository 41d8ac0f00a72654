import { readNames } from './authors.ts';
import { BY } from './bylines.ts';
import { endsSentence, isNameLike } from '../page/line-shape.ts';
import { isKnownPlace } from '../page/places.ts';
import { drop, tell, type LineRule } from '../page/reading.ts';
import { isSectionName } from '../page/sections.ts';

const MOST_WORDS = 45;
const LETTERS = /\b(?:sign(?:ing)? up|subscribe|newsletters?|buletin|inbox)\b/iu;
const NETWORK = /\b(?:whatsapp|telegram|facebook|instagram|tiktok|youtube|google news|threads)\b/iu;
const FOLLOW =
  /\b(?:folge?n?|folgst|follow|ikuti|suivez|s[ií]guenos|sigue|siga|seguici|abonn\w{1,6}|join|gabung|kanal|channel|saluran|receba|recibe|únete|rejoignez|recevez)\b|подпи(?:шитесь|сывайтесь)/iu;
const SPEAKS =
  /\b(?:our|your|here|free|us|now|du|dir|uns|unser\w{0,2}|ihnen|kami|anda|notre|votre|noss[oa]|nuestr[oa]|consent)\b|(?<!\p{L})наш/iu;

/** The outlet's own call to subscribe or sign up, in the midst of a text. */
export const invitation: LineRule = {
  name: 'invitation to subscribe',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line || line.words > MOST_WORDS || /^["“”„«]/u.test(line.text)) return undefined;
    if (PRINT.test(line.text)) return drop('note on the printed edition');
    const invites = LETTERS.test(line.text) && (SPEAKS.test(line.text) || line.words <= 4);
    const isTitle = line.words <= 8 && FOLLOW.exec(line.text)?.index === 0;
    const isCall =
      NETWORK.test(line.text) && FOLLOW.test(line.text) && (isTitle || SPEAKS.test(line.text));
    if (invites || isCall) return drop('invitation to subscribe');
    if (MEMBERS.test(line.text) && WORK.test(line.text)) return drop('note for subscribers');
    return MAIL.test(line.text) && NEWSROOM.test(line.text) ? drop('call for tips') : undefined;
  },
};

/** Where an article stood in the newspaper of paper. */
const PRINT =
  /^a version of this (?:article|story) (?:appears|appeared|was published) in print\b/iu;

/** `This article is for subscribers only`, in the languages of our sources and of their neighbours. */
const MEMBERS =
  /^(?:this|the (?:full|rest)|read the|cet|la suite|il vous reste|dieser?|der ganze|este|esta|questo|dit|denne|artikel|berita|konten|この|本|이)(?:\b|(?=\p{Lo})).{0,60}(?:(?:for|to) (?:paying )?(?:subscribers|members)|(?:subscribers?|members?)[ -]only|réservée?s? (?:aux|à nos) abonnés|(?:für|nur) (?:abonnenten|mitglieder)|khusus (?:pelanggan|anggota)|(?:para|a) (?:suscriptores|assinantes|abonados)|(?:agli|per) abbonati|voor abonnees|(?:for|til) abonnenter|会員限定|有料会員|회원 전용)/iu;
/** What an outlet calls what it publishes; other things are for members too. */
const WORK =
  /(?<!\p{L})(?:articles?|artikk?el\p{L}{0,3}|artículo|artigo|articolo|story|nota|noticia|notícia|content|contenu|contenuto|contenido|conteúdo|inhalt|innhold|beitrag|text|bericht|page|post|interview|podcast|video|la suite|berita|konten)(?!\p{L})|記事|コンテンツ|기사|콘텐츠/iu;

const MAIL = /[\w.-]{1,40}@[\w-]{1,40}\.\p{L}{2}/u;
/** Who asks for what: the outlet's own people, for stories. */
const NEWSROOM =
  /\b(?:(?:our|the) (?:news ?team|newsroom|news ?desk|reporters?|editors?|forums?)|(?:have|got|send us) an? (?:news )?(?:tip|story)|submit an? (?:letter|response)|letters? to the editor|(?:unsere|die) redaktion|(?:ke|hubungi) redaksi|(?:la|notre) rédaction|(?:la|nuestra) redacción)\b/iu;

/** `Tim Redaksi Ratna Wulandari`: the house before its people. */
const TEAM = /^tim (?:redaksi|liputan)\s{1,3}(?=\p{Lu})/iu;

/** Names alone above the text, `Ratna Wulandari / Darmo Sasmita`: who wrote it. */
export const namesAlone: LineRule = {
  name: 'names above the text',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line || line.words > 10 || line.text.length > 90) return undefined;
    const names = line.text
      .replace(TEAM, '')
      .split(/\s{0,2}[/,&]\s{0,2}|\s(?:and|dan)\s/u)
      .filter((name) => name !== '');
    const isNames =
      names.length > 0 && names.every((name) => isNameLike(name) && name.includes(' '));
    if (!isNames || names.some((name) => isKnownPlace(name) || isSectionName(name)))
      return undefined;
    return page.headlineKey.includes(line.key)
      ? undefined
      : tell({ author: names }, 'read as the byline');
  },
};

/** `Von Ratna Wulandari und Darmo Sasmita` above the text, in whatever language bylines are known. */
export const bylineAbove: LineRule = {
  name: 'byline above the text',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line || line.words > 12 || endsSentence(line.text) || !BY.test(line.text))
      return undefined;
    const names = readNames(line.text).filter((name) => name.includes(' ') && isNameLike(name));
    return names.length > 0 ? tell({ author: names }, 'read as the byline') : undefined;
  },
};

const REPORTER =
  /^(\p{Lo}{2,4})\s?(?:기자|특파원|記者|记者)(?:\s?[([]?[\w.+-]{1,64}@[\w.-]{3,64}[)\]]?)?$/u;

/** `김하늘 기자 sky@hanbit.example`, above the text or below it, as outlets of East Asia sign. */
export const reporter: LineRule = {
  name: 'reporter on a line alone',
  read: (page, index) => {
    const name = REPORTER.exec(page.lines[index]?.text ?? '')?.[1];
    return name === undefined ? undefined : tell({ author: [name] }, 'read as the byline');
  },
};

const LONGEST_DATE_LINE = 90;
/** The fewest digits of a line that says when, and their share of it. */
const LEAST_DIGITS = 6;
const DIGIT_SHARE = 0.2;
const READING_TIME =
  /^(?:\p{L}{2,20}(?:\s\p{L}{2,10}){0,2}\s?:?\s{1,3})?\d{1,3}\s?(?:min|mins|minuten|minutes?|minut[oi]s?|minuter|menit|dakika)\b\.?(?:\s\p{L}{2,12}){0,3}$/iu;
/** How long ago, or at which time of the day it was changed, with whoever wrote it before. */
const AGO =
  /^(?:\p{L}[\p{L} .'’-]{2,40}?\s?)?\d{1,2} (?:seconds?|minutes?|hours?|days?) ago$|^\(?(?:updated|aktualisiert|mis à jour|actualizado|diperbarui)\b[^.]{0,25}\d{1,2}[:.]\d{2}[^.]{0,12}\)?$/iu;

/** When an article appeared and how long it takes to read, above the text: its page says both in its data. */
export const whenAbove: LineRule = {
  name: 'date above the text',
  read: (page, index) => {
    const text = page.lines[index]?.text;
    if (text === undefined || text.length > LONGEST_DATE_LINE) return undefined;
    const digits = text.replace(/\D/g, '').length;
    const letters = text.replace(/[^\p{L}]/gu, '').length;
    const isDate =
      digits >= LEAST_DIGITS && digits >= (letters + digits) * DIGIT_SHARE && /\d{4}/.test(text);
    return isDate || READING_TIME.test(text) || AGO.test(text) ? drop('date line') : undefined;
  },
};

const LABELS =
  /^(?:caption|adverts?|anzeige|publicit[eé]|publicidad|publicidade|werbung|annons|reklam[ae]?|kommentare?|explore further|learn more|next prev|\d{1,3} of \d{1,3}|share this on \w{1,12}|click to tweet|this slideshow requires javascript|story continues below.{0,20}|artikel teilen.{0,12}|diesen artikel teilen.{0,12}|post on x|[xf] share|zum (?:angebot|shop)|filed under:.{0,60}|[（(【]?(?:责任编辑|責任編輯|责编|编辑|校对|审核)[:：].{1,20})[.:!]?$/iu;

/** The labels of buttons and boxes that stand in a text when the page has no script to fill them. */
export const boxLabel: LineRule = {
  name: 'label of a box',
  read: (page, index) => {
    const line = page.lines[index];
    return line && line.words <= 8 && LABELS.test(line.text) ? drop('label of a box') : undefined;
  },
};
