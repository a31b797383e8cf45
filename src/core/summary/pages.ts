import type { LinePlan } from "./lines";

/** A table of the summary. It stays whole where it can; a longer one gets its header again on every page. */
export interface Section {
  title: LinePlan;
  header: readonly LinePlan[];
  body: readonly LinePlan[];
  /** What closes the table, never parted from its last rows; `bodies` are those of all tables so far, its own last. */
  tail: (bodies: readonly BodyRows[]) => readonly LinePlan[];
  /** The title when the table goes on over a page. */
  continued: LinePlan;
}

/** First and last row of a table's body, one-based. */
export interface BodyRows {
  first: number;
  last: number;
}

/** Rows in their order, and which of them (by position) begin a page. */
export interface Paged {
  plans: LinePlan[];
  starts: number[];
  /** Of each section its body. */
  bodies: BodyRows[];
}

/** Of the 482 points that an A4 page has between its margins; the rest is left for what printers add. */
const ROOM = 465;
/** Heights do not depend on where a table stands. */
const NOWHERE: BodyRows = { first: 1, last: 1 };
/** Rows that stay with what closes a table. */
const KEPT = 2;

/** Parts sections into pages; `top` is the number of rows above them, `used` the points that these take on the page. */
export function paginate(sections: readonly Section[], top: number, used: number): Paged {
  const paged: Paged = { plans: [], starts: [], bodies: [] };
  let room = ROOM - used;
  const put = (plans: readonly LinePlan[]) => {
    for (const plan of plans) {
      paged.plans.push(plan);
      room -= plan.height;
    }
  };
  const startPage = () => {
    paged.starts.push(paged.plans.length);
    room = ROOM;
  };
  for (const section of sections) {
    const { title, header, body } = section;
    const head = [title, ...header];
    const tailHeight = sum(section.tail([...paged.bodies, NOWHERE]));
    const whole = sum(head) + sum(body) + tailHeight;
    const least = whole <= ROOM ? whole : sum(head) + sum(body.slice(0, KEPT));
    if (least > room && paged.plans.length > 0) startPage();
    const isWhole = whole <= room;
    put(head);
    const first = top + paged.plans.length + 1;
    const closing = Math.max(0, body.length - KEPT);
    body.forEach((line, at) => {
      const needed = at === closing ? sum(body.slice(at)) + tailHeight : line.height;
      if (!isWhole && at <= closing && needed > room) {
        startPage();
        put([section.continued, ...header]);
      }
      put([line]);
    });
    paged.bodies.push({ first, last: top + paged.plans.length });
    put(section.tail(paged.bodies));
  }
  return paged;
}

function sum(plans: readonly LinePlan[]): number {
  return plans.reduce((height, plan) => height + plan.height, 0);
}
