/**
 * Indonesian words that have no affix to take off, though they look as if one could be. They are no root of longer
 * words.
 */
export const indonesianWholeWords: ReadonlySet<string> = new Set(
  `
  adalah bahwa balkan bekasi belasan berapa berlian beton bukan cakupan dapan delapan delegasi demikian dengan
  depan dimensi dinasti direksi divisi durian gulai hartawan jangan jaringan kalangan kalimantan kanan kapan
  karyawan kasihan kawasan kecuali kedelai kemudian kedua kepada ketiga ketika ketua kuningan lapangan lautan lebaran mapan
  medali medan memadai mengapa mengenai menteri menurut mereka meski nelayan olahragawan pakan pakistan pasukan
  pedoman pekan peluang pemilu pemuda penduduk pengacara penting perak perangkat perdana perdata perempuan perlahan
  pertama petisi profesi ramadan ramadhan relawan ruangan santapan sebelah sekarang selama selatan sembilan seperti sultan
  taman tegangan teknologi televisi terhadap teri tersebut tuhan wartawan`
    .trim()
    .split(/\s+/),
);
