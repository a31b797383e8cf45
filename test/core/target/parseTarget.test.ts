import { parseTargets } from "../../../src/core/target/parseTarget";
import { TARGET_FORMS } from "../../../src/core/target/targetForms";

describe("each form reads its own examples", () => {
  test.each(
    TARGET_FORMS.flatMap((form) => form.examples.map(([text, target]) => [form.name, text, target] as const)),
  )("%s: %s", (_name, text, target) => {
    expect(parseTargets(text)).toEqual([target]);
  });
});
