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
  'add ask explain continue conclude note reply respond recall insist argue state declare announce warn suggest acknowledge ' +
  'confirm claim joke quip shout yell tweet retort remark observe comment complain caution urge demand vow pledge promise ' +
  'predict emphasize emphasise stress reiterate repeat recount testify lament muse exclaim whisper mutter scream cry sigh ' +
  'laugh chuckle agree counter contend maintain assert allege deny boast offer describe report reveal proclaim opine hint ' +
  'mention wonder chant post text email believe hope estimate concede reflect reason gush answer object plead advise ' +
  'counsel charge';

/** Verbs that label, judge or pass on; they do not follow a quotation. */
const JUDGING =
  'call label brand dub deem accuse blast criticize praise ridicule deride mock dismiss denounce blame discuss ' +
  'decry invoke tout attack reject condemn characterize portray express voice introduce exhort laud encourage thank ' +
  'apologize refuse liken hail decline recommend cite want';

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
  'said says told tells wrote writes thought thinks read reads sang sings admitted admits conceded snapped chimed quipped';

/** The word lists by class. */
export const englishWords: readonly (readonly [number, string])[] = [
  [
    SAY,
    `${IRREGULAR} ${inflect(REGULAR)} ${inflect(JUDGING)} saying telling writing singing thinking say tell write think ` +
      'quoted slammed ripped hit spoke speaks talked talks sees admit admitting branded referred referring',
  ],
  [AFTER, `${IRREGULAR} ${inflect(REGULAR).replace(/\S+ing\b/g, '')}`],
  [CITE, 'quoted quotes quoting cited citing'],
  [PRONOUN, "he she they i we it he's she's they're he'd she'd he'll she'll they've"],
  [
    MALE,
    "he's he'd he'll he his him himself mr sir king prince father brother husband son chairman spokesman congressman " +
      'businessman policeman lord pope man boy uncle grandfather actor',
  ],
  [
    FEMALE,
    "she's she'd she'll she her hers herself mrs ms miss madam dame lady queen princess mother sister wife daughter " +
      'chairwoman spokeswoman congresswoman businesswoman policewoman woman girl aunt grandmother actress widow',
  ],
  [
    PLURAL,
    "they're they've i it they we their them both many some several most others people officials",
  ],
  [
    TITLE,
    'mr mrs ms miss dr prof professor sir dame lord lady rev reverend father pastor bishop pope imam rabbi gen general lt col ' +
      'colonel maj major capt captain sgt sergeant cpl corporal pte const constable det detective insp inspector supt ' +
      'superintendent adm admiral cmdr commander officer lieutenant sen sens rep reps gov del senator representative governor ' +
      'congressman congresswoman chief justice judge hon king queen prince princess sheriff deputy mp mpp mla coun councillor ' +
      'ald st sister brother uncle aunt coach mayor president premier chancellor secretary minister staff',
  ],
  [
    ROLE,
    'president vice prime minister premier mayor chancellor secretary speaker chairman chairwoman chair chairperson chief ' +
      'director manager executive ceo cfo coo founder co-founder owner president-elect candidate nominee spokesman spokeswoman ' +
      'spokesperson leader deputy assistant attorney lawyer solicitor prosecutor judge justice senator representative ' +
      'congressman congresswoman governor lawmaker legislator councillor councilor councilman councilwoman commissioner ' +
      'ambassador officer detective inspector superintendent sergeant constable sheriff general admiral colonel captain ' +
      'commander economist analyst strategist professor researcher scientist historian expert author writer journalist reporter ' +
      'editor columnist host anchor moderator correspondent critic producer actor actress singer musician artist coach player ' +
      'forward quarterback doctor physician nurse psychologist therapist teacher principal student graduate worker farmer ' +
      'organizer activist advocate volunteer coordinator co-ordinator consultant adviser advisor aide pollster planner engineer ' +
      'architect resident neighbour neighbor witness victim survivor mother father sister brother son daughter wife husband ' +
      'widow friend grandmother grandfather uncle aunt niece nephew partner politician treasurer clerk supervisor administrator ' +
      'curator pastor priest bishop rabbi imam chaplain reverend firefighter paramedic investigator investor entrepreneur ' +
      'billionaire businessman businesswoman banker broker developer designer programmer driver pilot operator chef supporter ' +
      'voter delegate donor member mp mpp mla retiree rival rookie veteran star legend lead head vice-president vice-chair ' +
      'republican democrat conservative liberal surrogate operative biologist',
  ],
  [
    BODY,
    'department ministry agency office bureau committee commission council board court house senate congress parliament party ' +
      'university college school institute association federation union society foundation group company corporation corp inc ' +
      'ltd co llc bank hospital police force service services army navy administration government authority team club league ' +
      'organization organisation network news times post press journal tribune herald globe star magazine radio television tv ' +
      'center centre alliance coalition campaign church museum library studio studios systems technologies industries ' +
      'international national federal provincial state county city district region health education finance defence defense ' +
      'foreign affairs environment transport transportation labour labor trade treasury homeland security republican ' +
      'republicans democrat democrats democratic conservative conservatives liberal liberals gop green nations nation fbi cia ' +
      'un eu nato cbc cnn nbc abc cbs msnbc bbc ap twitter facebook youtube google apple supreme crown white street avenue road ' +
      'park hall airport station railway stadium square building tower bridge river lake mountain island islands bay valley ' +
      'north south east west new act bill law plan project program fund award awards festival conference convention summit ' +
      'olympics games cup world series day',
  ],
  [
    PLACE,
    'america american americans canada canadian canadians british britain english england scottish french france german ' +
      'germany italian spanish european europe russian russia russians ukrainian ukraine chinese china japanese japan korean ' +
      'korea indian india pakistani iranian iran iraqi iraq israeli israel palestinian syrian syria turkish saudi mexican mexico ' +
      'brazilian cuban australian australia indonesian indonesia african africa asian asia u.s us usa uk u.k washington london ' +
      'ottawa moscow beijing tokyo toronto',
  ],
  [
    STOP,
    'twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousands millions dozens out off up down these ' +
      'those you my your him us me what why how nor so yet than onto till unless beyond no yes any each every either neither few ' +
      'more much other such own same very here there meanwhile however moreover therefore instead perhaps maybe asked unlike two ' +
      'three four five six seven eight nine ten are be should must let well oh okay critics experts supporters reporters someone ' +
      "everyone nobody nothing something next back first second third it's that's there's i'm we're don't i've we've didn't " +
      "can't won't doesn't isn't wasn't let's you're what's people police officials",
  ],
  [
    PREPOSITION,
    'of in on at by for from with to into about against during under over between among as through after before since until ' +
      'despite near around within without like per via toward towards across along amid regarding outside inside upon',
  ],
  [ADDRESSEE, 'to told telling tells'],
  [PARTICLE, 'de la van der von den di da du bin al el ben le of'],
  [
    ADVERB,
    'also then later has had have was were is would will could can might may did do does further often still always never ' +
      'once just now even himself herself not again afterward afterwards earlier yesterday today been being all too who only ' +
      'both',
  ],
  [
    TIME,
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
      'october november december today yesterday tomorrow tonight morning afternoon evening night week weekend month year jan ' +
      'feb mar apr aug sept sep oct nov dec last this early late earlier later noon',
  ],
  [DEGREE, 'jr sr ii iii iv phd md qc esq mba ph.d m.d cpa'],
  [THAT, 'that'],
  [WHO, 'who which whom whose'],
  [AND, 'and but or'],
  [DETERMINER, 'the a an this that one another some his her their its our several many'],
  [SOURCE, 'according'],
  [
    TERM,
    'titled entitled nicknamed so-called named known song album book movie film documentary novel episode word term phrase ' +
      'slogan motto hashtag headlined show series single poem play program nickname alias',
  ],
  [PROMO, 'watch click listen subscribe follow related'],
  [
    DOCUMENT,
    'statement report letter post memo email e-mail tweet document lawsuit ruling study release advertisement ad sign banner ' +
      'note indictment complaint article editorial petition message page website bill law headline caption transcript suit',
  ],
  [
    ADJUNCT,
    'while when as after before during following because if since where although though until whether once upon amid despite ' +
      'referring adding noting citing speaking',
  ],
];
