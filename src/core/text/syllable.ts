import { remember } from "./remember";

/** Vietnamese syllables: which letters may stand together, and where the tone may sit. */

/** What may follow the first consonants, without tone; place names of the highlands ("Lắk") included. */
const RIMES = `
  a ac ach ai ak am an ang anh ao ap at au ay
  ăc ăk ăm ăn ăng ăp ăt âc âk âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi ok om on ong op ot ooc oong
  oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
  ô ôc ôi ôk ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơp ơt
  u ua uc ui uk um un ung up ut uôc uôi uôm uôn uông uôt uân uâng uât uây uê uêch uênh uơ
  uy uya uych uyn uynh uyp uyt uyu uyên uyêt
  ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y yêm yên yêng yêt yêu
`
  .trim()
  .split(/\s+/u)
  .sort((left, right) => right.length - left.length)
  .join("|");

/** "qu" and "gi" take the rimes of a whole vowel: quảng, quyết, giới. */
const SHAPE = new RegExp(
  `^(?:(?:ngh|gh)(?=[ieê])|(?:ng|c)(?![ieêy])|(?:qu|gi|kh|nh|ph|th|tr|ch|[bdđghklmnprstvx])?)(?<rime>${RIMES})$`,
  "u",
);
/** Where "y" alone may stand: ý, kỹ, quý; elsewhere it is "i". */
const Y_AFTER = /^(?:[hklmstv]|qu)?y$/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u;
const STOPPED = /(?:c|ch|k|p|t)$/u;
const STOPPED_TONES = /[\u0301\u0323]/u;

/**
 * Whether a word is one Vietnamese syllable as it is spelt: at most one tone, in its place, sharp or heavy before
 * c, ch, p, t. "thương", "Quyết" and "hoà" are, "thuơng", "các" with a falling tone and "plan" are not.
 */
export function isSyllable(word: string): boolean {
  return known.get(word) ?? remember(known, word, isSpelt(word));
}

/** A text is made of few different words. */
const known = new Map<string, boolean>();

function isSpelt(word: string): boolean {
  const letters = [...word.normalize("NFC").toLowerCase()].map((letter) => letter.normalize("NFD"));
  const toned = letters.filter((letter) => TONES.test(letter));
  if (toned.length > 1) return false;
  const bare = letters.map((letter) => letter.replace(TONES, "").normalize("NFC")).join("");
  const rime = SHAPE.exec(bare)?.groups?.["rime"];
  if (rime === undefined || (rime === "y" && !Y_AFTER.test(bare))) return false;
  const [tone] = toned;
  if (STOPPED.test(rime)) return tone !== undefined && STOPPED_TONES.test(tone);
  return tone === undefined || isInPlace(rime, letters.indexOf(tone) - (letters.length - rime.length));
}

/** The tone sits on the vowel that has a mark of its own, on the first of ia, ua. */
function isInPlace(rime: string, at: number): boolean {
  if (rime === "ia" || rime === "ua") return at === 0;
  return !/[ăâêôơư]/u.test(rime) || /[ăâêôơư]/u.test(rime[at] ?? "");
}
