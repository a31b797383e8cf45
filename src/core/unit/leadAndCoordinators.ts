import { tidy } from "../text/normalise";
import { remember } from "../text/remember";

/** What a cell says that names the lead and the helpers together, as texts for `readUnits`. */
export interface LeadAndCoordinators {
  lead: string;
  coordinator: string;
}

const OF = "(?:(?:các )?(?:đơn vị|cơ quan|phòng|đv|cq)[ ,]*){0,2}";
const DUTIES = "(?:[ ,]+(?:thực hiện|tham mưu|chính|tổng hợp|tham gia))*";
const EDGE = "(?<![\\p{L}\\p{M}])";
const LABEL = new RegExp(
  `${EDGE}${OF}(?:(?<lead>chủ trì|đầu mối|c\\.?t|thực hiện)|(?<coordinator>phối hợp|p\\/?h))${DUTIES} ?[:–] ?`,
  "giu",
);

/** Phrases that part a lead from its helpers, each with an example; tried in order. */
const PHRASES: readonly RegExp[] = [
  // Văn phòng Sở chủ trì, phối hợp (với) các phòng · Thanh tra Sở (chủ trì) và phối hợp cùng Văn phòng Sở
  /^(?<lead>.+?)[ (]+(?:là đơn vị )?chủ trì\)?[,;.]? ?(?:và )?phối hợp (?:chặt chẽ )?(?:(?:với|cùng(?: với)?) )?(?!thực hiện|triển khai|tham mưu)(?<coordinator>[\p{L}\p{N}].+)$/iu,
  // Văn phòng Sở chủ trì; các phòng phối hợp · Văn phòng Sở (chủ trì), Thanh tra Sở (phối hợp)
  /^(?<lead>.+?)[ (]+(?:là đơn vị )?chủ trì\)? ?[,;.-] ?(?<coordinator>.+?)[ (]+(?:cùng )?phối hợp\)?[.;]?$/iu,
  // Văn phòng Sở (chủ trì), các phòng, đơn vị thuộc Sở
  /^(?<lead>[^(]+?) ?\(chủ trì\) ?[,;.-] ?(?<coordinator>.+)$/iu,
  // Văn phòng Sở phối hợp với các phòng
  /^(?<lead>.+?)[,;]? (?:và )?phối hợp (?:chặt chẽ )?(?:với|cùng(?: với)?) (?<coordinator>.+)$/iu,
  // Văn phòng Sở phối hợp Thanh tra Sở; the council "Hội đồng phối hợp phổ biến …" is a name
  /^(?<lead>.+?)(?<!Hội đồng|Ban|Tổ|Nhóm)[,;]? (?:và )?phối hợp (?<coordinator>(?:[Cc]ác|Sở|Phòng|Văn phòng|Thanh tra|Trung tâm|Công an|UBND|Bộ|Ban|Chi cục) .+)$/u,
];

/** Characters; a longer text is prose, and the phrases above would be slow on it. */
const LONGEST = 1000;

/**
 * The lead and the coordinators of a cell that names both: "Chủ trì: Văn phòng Sở; phối hợp: các phòng". Undefined
 * where the cell does not tell them apart.
 */
export function splitLeadAndCoordinators(text: string): LeadAndCoordinators | undefined {
  const { answer } = known.get(text) ?? remember(known, text, { answer: splitCell(text) });
  return answer;
}

/** A sheet names the same few units on every row. */
const known = new Map<string, { answer: LeadAndCoordinators | undefined }>();

function splitCell(text: string): LeadAndCoordinators | undefined {
  const whole = tidy(text);
  if (whole.length > LONGEST) return undefined;
  if (!/chủ trì|phối hợp|p\/?h|đầu mối/iu.test(whole)) return undefined;
  return byLabels(whole) ?? byPhrase(whole);
}

/** "CT: A, PH: B", in either order; what stands before the first label leads. */
function byLabels(text: string): LeadAndCoordinators | undefined {
  const labels = [...text.matchAll(LABEL)];
  if (!labels.some((label) => label.groups?.["coordinator"])) return undefined;
  const said: LeadAndCoordinators = { lead: trimmed(text.slice(0, labels[0]?.index)), coordinator: "" };
  labels.forEach((label, place) => {
    const role = label.groups?.["coordinator"] ? "coordinator" : "lead";
    const part = trimmed(text.slice(label.index + label[0].length, labels[place + 1]?.index));
    said[role] = said[role] === "" ? part : `${said[role]}; ${part}`;
  });
  return said.lead === "" && said.coordinator === "" ? undefined : said;
}

function byPhrase(text: string): LeadAndCoordinators | undefined {
  for (const phrase of PHRASES) {
    const { lead, coordinator } = phrase.exec(text)?.groups ?? {};
    if (lead && coordinator && !/^chủ trì$/iu.test(lead))
      return { lead: trimmed(lead), coordinator: trimmed(coordinator) };
  }
  return undefined;
}

/** Without the signs that parted it from its neighbours. */
function trimmed(part: string): string {
  return part.replace(/^[\s,;.\-–+(]+|[\s,;.\-–+(]+$/gu, "");
}
