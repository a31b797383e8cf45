import type { Role } from "../../../src/core/table/table";
import { closestTemplate, TEMPLATES } from "../../../src/core/table/templates";

const PLAN: readonly Role[] = ["index", "task", "lead", "deadline"];
const closest = (roles: readonly Role[], title = "") => closestTemplate(new Set(roles), title);

describe("the closest template", () => {
  test.each([
    [PLAN, "", "plan"],
    [[...PLAN, "coordinator", "note"], "Kế hoạch năm 2025", "plan"],
    [[...PLAN, "criterion"], "", "par-index"],
    [PLAN, "Nhiệm vụ nâng cao chỉ số PAR INDEX", "par-index"],
    [PLAN, "Nhiệm vụ nâng cao chỉ số PAPI", "papi"],
    [PLAN, "Nhiệm vụ nâng cao chỉ số SIPAS", "sipas"],
    [[...PLAN, "basis", "result", "description"], "", "assigned-results"],
    [[...PLAN, "result"], "Kết quả thực hiện Kế hoạch số 5", "plan-results"],
    [["index", "task", "target", "ratio"], "", "indicators"],
    [["index", "task", "numerator", "denominator", "ratio", "assessment"], "", "indicators"],
  ] as [Role[], string, string][])("%j with %j is %s", (roles, title, template) => {
    expect(closest(roles, title).template.id).toBe(template);
  });

  test.each([
    [["index", "task", "lead"], ["deadline"]],
    [
      ["task", "deadline"],
      ["index", "lead"],
    ],
    [["index", "criterion", "lead", "deadline"], []],
    [PLAN, []],
  ] as [Role[], Role[]][])("%j lacks %j", (roles, missing) => {
    expect(closest(roles).missing).toEqual(missing);
  });

  test("an office may bring a template of its own", () => {
    const [plan] = TEMPLATES;
    if (!plan) throw new Error("There is no template.");
    const own = { ...plan, required: [...plan.required, ["officer" as const]], titles: ["lich thanh tra"] };
    expect(closestTemplate(new Set(PLAN), "Lịch thanh tra năm 2025", [plan, own]).missing).toEqual([
      "officer",
    ]);
  });
});
