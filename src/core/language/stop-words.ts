const INDONESIAN = `
  ada adalah adanya agar akan akhirnya aku anda antara apa apakah apabila atas atau bagaimana bagi bahkan bahwa baik
  banyak baru bawah beberapa begini begitu belum berada berbagai bersama besar bila bisa boleh buat bukan cukup cuma
  dalam dan dapat dari daripada dengan depan di dia dirinya dong dua dulu enggak gak guna hal hanya hari harus hingga
  ia ialah ingin ini itu jadi jangan jika jadinya juga kalau kali kami kamu kan karena kata kau ke kemudian kepada
  ketika kini kita lagi lain lainnya lalu lama lebih lewat maka mana masih masing maupun melainkan melalui menjadi
  menurut mereka merupakan meski meskipun mulai namun nanti nggak nya oleh pada padahal paling para pernah pula pun
  punya saat saja sama sampai sana sang saya sebab sebagai sebelum sebelumnya sebuah secara sedang sedangkan segera
  sehingga sejak sejumlah sekali sekarang seluruh semua sementara seorang seperti sering serta sesuai sesudah setelah
  setiap siapa si sini soal suatu sudah supaya tak tahun tanpa tapi telah tengah tentang terhadap termasuk tersebut
  tetap tetapi tiap tidak untuk usai walau walaupun yaitu yakni yang`;

const ENGLISH = `
  a about after again against all also although am among an and any are as at be because been before being between
  both but by can cannot could did do does doing down during each either few for from further had has have having he
  her here hers him his how however i if in into is isnt it its itself just less may me might more most much must my
  no nor not now of off on once one only or other others our out over own per said same says she should since so some
  such than that the their them themselves then there these they this those though through to too two under until up
  upon us very was we were what when where whether which while who whom whose why will with within without would yet
  you your`;

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that carry grammar rather than matter, folded, by language. */
export const stopWords = { id: wordsOf(INDONESIAN), en: wordsOf(ENGLISH) } as const;

/** Whether a folded word carries grammar rather than matter in a language (a BCP 47 tag); never, in one unknown. */
export function isStopWord(word: string, inLanguage: string): boolean {
  const isListed = stopWords.id.has(word) || stopWords.en.has(word);
  if (!isListed) return false;
  if (/^id\b/i.test(inLanguage)) return stopWords.id.has(word);
  return /^en\b/i.test(inLanguage) && stopWords.en.has(word);
}
