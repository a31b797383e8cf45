import { isCollective } from "./collective";
import { phraseAt, type UnitText } from "./phraseAt";
import { unitFormOf } from "./unitForms";
import type { UnitIndex } from "./unitIndex";
import { VOCABULARY } from "./unitVocabulary";
import { isPlain, readWords, unitKey } from "./unitWords";

/** "Các sở: Nội vụ; Tài chính": the names behind the colon share the head before it. */
const HEADED =
  /(?<![\p{L}\p{M}])(?:[Cc]ác|[Nn]hững) (?<head>[Ss]ở|[Bb]ộ|[Pp]hòng|[Bb]an|[Tt]rung tâm|[Cc]hi cục|[Cc]ục|[Hh]ội)(?: chuyên môn)? ?: ?(?=\p{Lu})/gu;
const PLACE = "(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|thôn|bản|tổ dân phố)";
/** "UBND các xã, phường: Tân An; Bình Minh": the places of one collective. */
const PLACED = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:các|những|\\p{N}{1,4}) ${PLACE}(?:(?:, | và |, và )${PLACE}){0,4}(?: sau)? ?: ?(?=\\p{Lu})`,
  "giu",
);
/** "Các sở Nội vụ, Tài chính": the colon left out. "Các Phòng Công chứng số 1, 2" is a collective. */
const UNMARKED =
  /(?<![\p{L}\p{M}])(?:[Cc]ác|[Nn]hững) (?<head>[Ss]ở|[Bb]ộ|[Pp]hòng) (?<first>\p{Lu}(?:(?! và )[^,;:\n\p{N}]){1,60})(?=, \p{Lu}| và \p{Lu})/gu;
/** "Các sở:\n- Nội vụ": the list begins on the next line. */
const FIRST_BULLET =
  /(?<=(?<![\p{L}\p{M}])(?:[Cc]ác|[Nn]hững) [^:;\n]{2,60}:) ?[\n;][\s;]*(?:[-–•+*] ?)?(?=\p{Lu})/gu;
/** What parts the members: a semicolon, or a line that begins with a bullet. */
const SIGN = /;[\s;]*(?:[-–•+*] ?)?|\n\s*[-–•+*] ?/gu;

/** What the members after a colon share: a head that each takes on, or the collective that they belong to. */
type Shared = { head: string } | "places";

/**
 * Gives every member of a list behind a colon the head it shares, up to a member that is a unit by itself: "Các sở: Nội
 * vụ; Tài chính; Công an tỉnh" is "Sở Nội vụ; Sở Tài chính; Công an tỉnh". Places stay one collective.
 */
export function spreadList(text: string, index: UnitIndex): string {
  if (!/(?:các|những|\p{N}) /iu.test(text)) return text;
  const joined = text.replace(FIRST_BULLET, " ").replace(UNMARKED, (match: string, ...groups: unknown[]) => {
    const { head = "", first = "" } = groups.at(-1) as { head?: string; first?: string };
    const many = index.byKey.get(unitKey(match))?.kind === "collective";
    return !many && index.byKey.has(unitKey(`${head} ${first}`)) ? `${headOf(head)}${first}` : match;
  });
  return joined.includes(":") ? spreadMembers(joined, index) : joined;
}

function spreadMembers(text: string, index: UnitIndex): string {
  let shared: Shared | undefined;
  let spread = "";
  for (const { sign, member } of membersOf(text)) {
    shared = shared && goesOn(shared, member, index) ? shared : undefined;
    if (shared === undefined) spread += sign + member.replace(HEADED, (_match, head: string) => headOf(head));
    else spread += shared === "places" ? `, ${member}` : sign + shared.head + member;
    shared = openedBy(member) ?? shared;
  }
  return spread;
}

function membersOf(text: string): { sign: string; member: string }[] {
  const signs = [...text.matchAll(SIGN)];
  const members = [{ sign: "", member: text.slice(0, signs[0]?.index) }];
  signs.forEach((sign, place) => {
    const member = text.slice(sign.index + sign[0].length, signs[place + 1]?.index);
    members.push({ sign: sign[0], member });
  });
  return members;
}

function openedBy(member: string): Shared | undefined {
  const head = [...member.matchAll(HEADED)].at(-1)?.groups?.["head"];
  if (head !== undefined) return { head: headOf(head) };
  return member.search(PLACED) < 0 ? undefined : "places";
}

function headOf(head: string): string {
  return `${head.charAt(0).toUpperCase()}${head.slice(1)} `;
}

/** "Tài chính" goes on with "Các sở: …"; "Công an tỉnh" and "các đơn vị liên quan" do not. */
function goesOn(shared: Shared, member: string, index: UnitIndex): boolean {
  if (!/^\p{Lu}/u.test(member) || member.includes(":")) return false;
  if (shared !== "places") {
    const first = member.split(/,|\n| và /u, 1)[0] ?? "";
    if ([member, first].some((name) => index.byKey.has(unitKey(shared.head + name)))) return true;
  }
  return !standsAlone(member.split(/,|\n/u, 1)[0] ?? "", index);
}

function standsAlone(name: string, index: UnitIndex): boolean {
  const cell: UnitText = { text: name, words: readWords(name), plain: isPlain(name) };
  if (phraseAt(cell, 0, VOCABULARY.heads) > 0 || phraseAt(cell, 0, VOCABULARY.positions) > 0) return true;
  if (isCollective(cell, { first: 0, end: cell.words.length })) return true;
  return index.byKey.has(unitKey(name)) || unitFormOf(name, index) !== undefined;
}
