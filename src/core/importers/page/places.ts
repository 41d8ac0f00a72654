import { fold } from '../../language/fold.ts';

/** Cities that datelines name most: Indonesia's provincial capitals and larger towns, and capitals of the world. */
const PLACES = `
  Banda Aceh, Medan, Padang, Pekanbaru, Jambi, Palembang, Bengkulu, Bandar Lampung, Lampung, Pangkalpinang,
  Pangkal Pinang, Tanjungpinang, Tanjung Pinang, Batam, Jakarta, Serang, Tangerang, Bandung, Bekasi, Bogor, Depok,
  Cirebon, Cimahi, Sukabumi, Tasikmalaya, Garut, Karawang, Semarang, Solo, Surakarta, Magelang, Tegal, Pekalongan,
  Purwokerto, Kudus, Yogyakarta, Yogya, Jogja, Sleman, Bantul, Surabaya, Malang, Kediri, Madiun, Jember, Banyuwangi,
  Sidoarjo, Gresik, Mojokerto, Pasuruan, Probolinggo, Blitar, Denpasar, Badung, Gianyar, Mataram, Lombok, Kupang,
  Labuan Bajo, Pontianak, Singkawang, Palangka Raya, Palangkaraya, Sampit, Banjarmasin, Banjarbaru, Samarinda,
  Balikpapan, Bontang, Tarakan, Tanjung Selor, Nusantara, Manado, Gorontalo, Palu, Mamuju, Makassar, Kendari, Ambon,
  Ternate, Sofifi, Jayapura, Manokwari, Sorong, Merauke, Nabire, Wamena, Timika, Mimika, Lhokseumawe, Langsa, Binjai,
  Pematangsiantar, Siantar, Sibolga, Deli Serdang, Bukittinggi, Dumai, Metro, Cilegon,
  Kuala Lumpur, Putrajaya, Johor Bahru, Singapura, Singapore, Bangkok, Manila, Hanoi, Phnom Penh, Vientiane, Yangon,
  Naypyidaw, Dili, Bandar Seri Begawan, Beijing, Shanghai, Hong Kong, Hongkong, Taipei, Taipe, Tokyo, Osaka, Seoul,
  Pyongyang, New Delhi, Delhi, Mumbai, Islamabad, Dhaka, Kolombo, Colombo, Kathmandu, Kabul, Teheran, Tehran, Baghdad,
  Riyadh, Jeddah, Makkah, Mekah, Madinah, Doha, Dubai, Abu Dhabi, Kairo, Cairo, Gaza, Yerusalem, Jerusalem, Tel Aviv,
  Ramallah, Beirut, Damaskus, Damascus, Amman, Sanaa, Ankara, Istanbul, Moskow, Moscow, Kiev, Kyiv, Warsawa, Warsaw,
  Berlin, Frankfurt, Paris, London, Roma, Rome, Vatikan, Vatican City, Madrid, Barcelona, Lisbon, Brussel, Brussels,
  Amsterdam, Den Haag, The Hague, Jenewa, Geneva, Zurich, Wina, Vienna, Budapest, Praha, Prague, Stockholm, Oslo,
  Kopenhagen, Copenhagen, Helsinki, Dublin, Athena, Athens, Washington, Washington DC, New York, Los Angeles,
  San Francisco, Chicago, Houston, Miami, Ottawa, Toronto, Mexico City, Havana, Bogota, Lima, Santiago, Buenos Aires,
  Brasilia, Rio de Janeiro, Sao Paulo, Caracas, Canberra, Sydney, Melbourne, Perth, Wellington, Auckland, Port Moresby,
  Suva, Nairobi, Addis Ababa, Johannesburg, Cape Town, Pretoria, Lagos, Abuja, Khartoum, Tripoli, Tunis, Rabat, Aljir,
  Algiers, Indonesia, Malaysia`;

const known = new Set(PLACES.split(',').map(fold));

/** Words that go on a place's name: `Tangerang Selatan`, `Jakarta Pusat`. */
const DIRECTIONS = new Set('selatan utara timur barat tengah tenggara pusat raya baru'.split(' '));

/** Whether this is one of the cities that datelines name most, with a direction or without. */
export function isKnownPlace(name: string): boolean {
  const words = fold(name).split(' ');
  if (known.has(words.join(' '))) return true;
  return (
    words.length > 1 &&
    DIRECTIONS.has(words.at(-1) ?? '') &&
    known.has(words.slice(0, -1).join(' '))
  );
}

/** How many of the first words are the name of a known place, the longest name first; 0 for none. */
export function knownPlaceLength(words: readonly string[]): number {
  for (let length = Math.min(4, words.length); length > 0; length--) {
    if (isKnownPlace(words.slice(0, length).join(' '))) return length;
  }
  return 0;
}
