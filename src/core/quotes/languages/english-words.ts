import {
  ADDRESSEE,
  ADJUNCT,
  ADVERB,
  AFTER,
  AND,
  BODY,
  CITE,
  DEGREE,
  DETERMINER,
  DOCUMENT,
  FEMALE,
  MALE,
  PARTICLE,
  PLACE,
  PLURAL,
  PREPOSITION,
  PROMO,
  PRONOUN,
  ROLE,
  SAY,
  SOURCE,
  STOP,
  TERM,
  THAT,
  TIME,
  TITLE,
  WHO,
} from '../word-class.ts';

/**
 * The English word lists by class. Cue verbs as in the lists of the Gender Gap Tracker and textacy, completed from news
 * style guides.
 */

/** Regular verbs of saying, by their base. */
const REGULAR =
  'acknowledge add advise agree allege announce answer argue ask assert believe boast caution ' +
  'charge claim comment complain concede conclude confirm contend continue counter declare ' +
  'demand deny describe email emphasise emphasize estimate explain hint hope insist joke laugh ' +
  'maintain mention note object observe offer pledge post predict promise reason recall recount ' +
  'reflect reiterate remark repeat reply report respond reveal shout state stress suggest ' +
  'testify text tweet urge vow warn whisper wonder yell ' +
  'speculate';

/** Verbs that label, judge or pass on; they do not follow a quotation. */
const JUDGING =
  'accuse attack blast brand call characterize cite condemn criticize decline denounce dismiss ' +
  'encourage express introduce label mock portray praise recommend reject voice want';

/** Bases in all their regular forms: note → notes, noted, noting; reply → replies, replied, replying. */
function inflect(bases: string): string {
  return bases
    .split(' ')
    .map((base) => {
      const stem = base.replace(/e$/, '');
      const y = base.replace(/(?<![aeo])y$/, 'i');
      const plural = y === base && !/(?:s|sh|ch)$/.test(base) ? 's' : 'es';
      return `${base} ${y}${plural} ${y.replace(/e$/, '')}ed ${stem}ing`;
    })
    .join(' ');
}

const IRREGULAR =
  'said says told tells wrote writes thought thinks read reads sang sings admitted admits snapped quipped';

/** The word lists by class. */
export const englishWords: readonly (readonly [number, string])[] = [
  [
    SAY,
    `${IRREGULAR} ${inflect(REGULAR)} ${inflect(JUDGING)} saying telling writing singing thinking say tell write think ` +
      'quoted slammed spoke speaks talked talks sees admit admitting branded referred referring',
  ],
  [AFTER, `${IRREGULAR} ${inflect(REGULAR).replace(/\S+ing\b/g, '')}`],
  [CITE, 'cited citing'],
  [PRONOUN, 'he i it she they we'],
  [
    MALE,
    'actor boy businessman chairman grandfather he him himself his husband man policeman pope son spokesman',
  ],
  [
    FEMALE,
    'actress businesswoman chairwoman daughter girl grandmother her hers herself mother policewoman she spokeswoman ' +
      'widow wife woman',
  ],
  [PLURAL, 'both i it many most officials others people several some their them they we'],
  [TITLE | MALE, 'brother father king lord mr prince sir uncle'],
  [TITLE | FEMALE, 'aunt dame lady miss mrs ms princess queen sister'],
  [
    TITLE,
    'baroness bishop capt chief cllr coach col const councillor cpl del deputy det dr gen gov ' +
      'dato datuk insp lt maj mp pastor pc prof pte rep rev sen sgt st staff',
  ],
  [
    TITLE | ROLE,
    'captain chancellor colonel commander congressman congresswoman detective general governor ' +
      'inspector judge justice major mayor minister officer premier president professor regent ' +
      'representative secretary senator sergeant sergeant-at-arms sheriff',
  ],
  [
    ROLE,
    'actor adviser aide ambassador analyst attorney author billionaire brother candidate ceo ' +
      'chief commissioner conservative daughter democrat director doctor ' +
      'editor engineer executive expert farmer father forward founder friend head husband ' +
      'lawyer lead leader liberal manager member mother mp neighbor neighbour nominee nurse organizer owner ' +
      'partner player prime prosecutor rector reporter republican researcher resident rival sister ' +
      'son speaker star student teacher veteran vice vice-president volunteer voter ' +
      'widow wife witness worker writer',
  ],
  [
    BODY,
    'act administration agency airlines alliance army association authority bank bbc board campaign center ' +
      'church city club cnn co coalition college commission committee company congress corp ' +
      'council court day democrat democratic democrats department energy eu fbi federal force foreign ' +
      'foundation globe gop government group health holdings hospital house imf inc institute international ' +
      'law league ltd ministry museum nation national nato navy nbc network new news north office ' +
      'panel party plan police post press program republican republicans school security senate ' +
      'service services society south state street supreme team times trade trust twitter un union ' +
      'university white world',
  ],
  [
    PLACE,
    'africa america american americans asia australia british canada canadian canadians china ' +
      'chinese england english european french germany india iran iraq israel japan mexico ' +
      'russia russian syria toronto u.s ukraine us washington',
  ],
  [
    STOP,
    'are be critics first how however meanwhile more no nobody other out people police so ' +
      'than there therefore those two unlike what yes you',
  ],
  [
    PREPOSITION,
    'about across after against along amid among around as at before between by despite ' +
      'during for from in inside into like near of on outside over per regarding since through ' +
      'to toward towards under until upon via with within without',
  ],
  [ADDRESSEE, 'telling tells to told'],
  [PARTICLE, 'al bin de der la of van'],
  [
    ADVERB,
    'afterward afterwards again all also always been being both can could did do does earlier ' +
      'even further had has have herself himself is just later may might never not now often ' +
      'once only still then today too was were who will would yesterday',
  ],
  // Their stop belongs to them, as that of a degree does.
  [TIME | DEGREE, 'jan feb mar apr aug sep sept oct nov dec'],
  [
    TIME,
    'afternoon april august december earlier early evening february friday january july june ' +
      'last late later march may monday month morning night noon november october saturday ' +
      'september sunday this thursday today tomorrow tonight tuesday wednesday week weekend ' +
      'year yesterday',
  ],
  [DEGREE, 'jr sr ii iii iv phd md qc mba ph.d m.d'],
  [THAT, 'that'],
  [WHO, 'which who whom whose'],
  [AND, 'and but or'],
  [DETERMINER, 'a an another her his its many one our several some that the their this'],
  [SOURCE, 'according'],
  [
    TERM,
    'book documentary entitled film known motto movie named nickname nicknamed phrase play ' +
      'program series show single so-called song term titled word',
  ],
  [PROMO, 'click follow listen watch'],
  [
    DOCUMENT,
    'ad article bill complaint document editorial email law letter ' +
      'message note post release report ruling sign statement study tweet website',
  ],
  [
    ADJUNCT,
    'adding after although amid as because before citing despite during following if noting ' +
      'once referring since speaking though until upon when where whether while',
  ],
];
