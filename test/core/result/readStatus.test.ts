import { readStatus } from "../../../src/core/result/readStatus";
import { STATUS_FORMS } from "../../../src/core/result/statusForms";

describe("each form reads its own examples", () => {
  test.each(STATUS_FORMS.flatMap((form) => form.examples.map((text) => [form.status, text] as const)))(
    "%s: %s",
    (status, text) => {
      expect(readStatus(text)).toBe(status);
    },
  );
});
