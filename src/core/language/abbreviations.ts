const INDONESIAN =
  'prof dr drs dra drg ir hj kh tgk pdt st sdr sdri tn ny no hlm dll dsb dkk dst jl jln gg kec kab prov tgl tlp ' +
  'jend letjen mayjen brigjen irjen komjen kombes kol letkol may kapt kpt lettu letda serma pol purn ' +
  'plt plh pj pjs sp spd msi mpd mkes mhum mag skom sip sos rp al ust mr mrs ms';
const ENGLISH =
  'mr mrs ms dr prof rev fr sr jr st gov sen sens rep reps gen lt col maj capt cpl sgt pte pvt cmdr adm det insp supt const ' +
  'hon pres supt dept assn assoc inc corp co ltd llc bros vs etc eg ie cf al no nos vol ed eds est approx ' +
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ' +
  'lbs oz ave blvd rd mt ft ph ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
  'penn tenn tex va vt wash wis wyo ont que alta sask man am pm';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const abbreviations = { id: setOf(INDONESIAN), en: setOf(ENGLISH) } as const;

/** Whether a lower-case word without its stop is written with one, so that the stop ends no sentence (`prof`, `jr`). */
export function isAbbreviation(word: string, inLanguage: string): boolean {
  return abbreviations[inLanguage.startsWith('en') ? 'en' : 'id'].has(word);
}
