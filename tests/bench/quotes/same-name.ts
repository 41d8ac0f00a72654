/** What stands before a name and is no part of it, in both languages. */
const TITLES = new Set(
  `akbp aipda aiptu ajun attorney ayah bang bapak bpk bripka brigadir brigjen bu bupati capt captain chairman chief
  col colonel commissioner congressman congresswoman constable dame det direktur doctor dokter dr dra drg drs father former
  gen general gov governor gubernur gus h habib haji hj hon ibu insp inspektur inspector ipda iptu ir irjen jenderal
  judge juru justice bicara kapolda kapolres kapolri kapten kepala ketua kh kiai kolonel kombes komisaris kompol
  komjen kota lady laksamana laksda letjen letkol letnan lord lt maj major marsekal mas mayjen mayor mbak menag mendagri menhub
  menkes menkeu menko mensos menteri miss mr mrs ms pak panglima pastor pdt pendeta pol polisi pope presiden president
  prime prof profesor professor purn queen rep representative rev reverend romo secretary sen senator sgt sir
  speaker ustaz vice wakil wali walikota wapres minister const besar`.split(/\s+/),
);
const SUFFIXES = new Set('jr sr ii iii iv phd md qc mh mm msi se sh sip spd st'.split(' '));

/**
 * Whether a name that was found means the one that was labelled: equal but for titles and degrees, or one has all words
 * of the other, which in English have to hold the last one, the family's.
 */
export function sameName(found: string, labelled: string, inLanguage: string): boolean {
  const [shorter, longer] = [wordsOf(found), wordsOf(labelled)].toSorted(
    (one, other) => one.length - other.length,
  );
  if (!shorter || !longer || shorter.length === 0) return false;
  if (!shorter.every((word) => longer.includes(word))) return false;
  const isFamily = inLanguage === 'id' || shorter.includes(longer.at(-1) ?? '');
  return isFamily || shorter.length === longer.length;
}

function wordsOf(name: string): readonly string[] {
  const bare = (name.normalize('NFC').toLowerCase().split(',')[0] ?? '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/['’]s(?=\s|$)/g, '')
    .replaceAll('’', "'");
  const words = bare.split(/[^\p{L}\p{N}'-]+/u).filter((word) => word !== '');
  while (words.length > 1 && TITLES.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && SUFFIXES.has(words.at(-1) ?? '')) words.pop();
  return words;
}
