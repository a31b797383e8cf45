import { DEADLINE_FORMS } from "../../../src/core/deadline/forms";
import { readDeadline } from "../../../src/core/deadline/readDeadline";

const EXAMPLES = DEADLINE_FORMS.flatMap((form) =>
  Object.entries(form.examples).map(([text, reading]) => [form.id, text, reading] as const),
);

test.each(EXAMPLES)("%s: %s reads as %s", (_form, text, reading) => {
  const { kind, due } = readDeadline({ value: text, numberFormat: "General" }, 2025);
  expect([kind, ...due].join(" ")).toBe(reading);
});
