import { unreadableDeadline } from "../../../src/core/rules/unreadableDeadline";
import { findingsOf } from "./deadlineSheet";

const OTHERS = ["Quý I/2025", "31/10/2025", "Thường xuyên"];

test.each(["trước ...", "tháng /2025", "quý V", "Quý V/2025", "Phòng Bổ trợ tư pháp", "hoàn thành trước"])(
  "fires on “%s” and quotes it",
  (text) => {
    const findings = findingsOf(unreadableDeadline, { deadlines: [text, ...OTHERS] });
    expect(findings).toEqual([
      expect.objectContaining({
        cell: "D2",
        values: expect.objectContaining({ text, example: "Trước ngày 30/6/2025" }),
      }),
    ]);
  },
);

test.each(["", "Quý IV/2025", "Theo yêu cầu", "31/4/2025", "tháng 13/2025", "năm 20225", "1/31/2025"])(
  "leaves “%s” to others",
  (text) => {
    expect(findingsOf(unreadableDeadline, { deadlines: [text, ...OTHERS] })).toEqual([]);
  },
);
