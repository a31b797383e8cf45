import { numberRows, type NumberedRow } from "../../../src/core/table/numbering";

interface Row {
  kind: "section" | "task";
  index?: string;
}

/** "1#" is a section, "1" a task, "#" and "" have no number. */
function rows(...numbers: string[]): Row[] {
  return numbers.map((number) => {
    const index = number.replace("#", "");
    return { kind: number.endsWith("#") ? "section" : "task", ...(index && { index }) };
  });
}

function pathOf(node: NumberedRow<Row> | undefined): string {
  return node ? `${pathOf(node.parent)}/${node.row.index ?? "?"}` : "";
}

describe("the place of a number", () => {
  test.each([
    [
      ["1", "2", "3"],
      ["/1", "/2", "/3"],
    ],
    [
      ["I#", "1", "2", "II#", "1"],
      ["/I", "/I/1", "/I/2", "/II", "/II/1"],
    ],
    [
      ["I#", "1#", "1.1#", "1", "2", "1.2#", "1.2.1"],
      ["/I", "/I/1", "/I/1/1.1", "/I/1/1.1/1", "/I/1/1.1/2", "/I/1/1.2", "/I/1/1.2/1.2.1"],
    ],
    [
      ["1#", "1.1", "1.2", "2#", "2.1"],
      ["/1", "/1/1.1", "/1/1.2", "/2", "/2/2.1"],
    ],
    [
      ["I#", "1.1", "1.2", "II#", "2.1"],
      ["/I", "/I/1.1", "/I/1.2", "/II", "/II/2.1"],
    ],
    [
      ["A#", "I#", "1", "II#", "1", "B#", "I#"],
      ["/A", "/A/I", "/A/I/1", "/A/II", "/A/II/1", "/B", "/B/I"],
    ],
    [
      ["1", "a)", "b)", "2", "a)"],
      ["/1", "/1/a)", "/1/b)", "/2", "/2/a)"],
    ],
    [
      ["1#", "1", "2", "2#", "1"],
      ["/1", "/1/1", "/1/2", "/2", "/2/1"],
    ],
    [
      ["#", "1", "2", "#", "3"],
      ["/?", "/?/1", "/?/2", "/?", "/?/3"],
    ],
    [
      ["I#", "#", "1", "#", "1", "II#", "1"],
      ["/I", "/I/?", "/I/?/1", "/I/?", "/I/?/1", "/II", "/II/1"],
    ],
    [
      ["1", "2", "II#", "1"],
      ["/1", "/2", "/II", "/II/1"],
    ],
    [
      ["1#", "1.1#", "1.1.1", "", "1.1.2"],
      ["/1", "/1/1.1", "/1/1.1/1.1.1", "/1/1.1/?", "/1/1.1/1.1.2"],
    ],
  ])("%j", (numbers, places) => {
    expect(numberRows(rows(...numbers)).rows.map(pathOf)).toEqual(places);
  });

  test("letters go on through C, D and I though they are numerals too", () => {
    const { lists } = numberRows(rows("A#", "B#", "C#", "D#", "E#", "G#", "H#", "I#"));
    expect(lists).toHaveLength(1);
  });

  test("a row that went astray does not break the list around it", () => {
    const { lists } = numberRows(rows("1#", "1.1", "2.2", "1.2", "1.3"));
    expect(lists.map(({ prefix, items, astray }) => [prefix, items.length, astray])).toEqual([
      [[], 1, false],
      [[1], 3, false],
      [[2], 1, true],
    ]);
  });
});
